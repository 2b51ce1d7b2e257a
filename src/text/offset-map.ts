import { Bug } from '../base/bug.ts';
import type { Span } from '../base/span.ts';

/**
 * A stretch of a derived text that comes from a stretch of the original. When both are equally long, every unit comes
 * from the unit at the same place; otherwise (an entity, say) the stretch is one whole.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly originStart: number;
  readonly originEnd: number;
}

/** Tells where in an original text the units of a derived text come from. All offsets are UTF-16. */
export interface OffsetMap {
  /** The span of the original from which a span of the derived text comes; empty stays empty. */
  toOrigin(span: Span): Span;
  /** The span of the derived text that a span of the original has become; empty where nothing of it is left. */
  fromOrigin(span: Span): Span;
}

/** The map of a text that was taken over unchanged. */
export const IDENTITY: OffsetMap = { toOrigin: (span) => span, fromOrigin: (span) => span };

/**
 * Makes a map out of pieces that ascend on both sides. What lies between two pieces of the derived text has no origin
 * (a line end that was put in) and maps to the place between theirs.
 */
export function mapOffsets(pieces: readonly Piece[]): OffsetMap {
  assertAscending(pieces);
  const there = pieces;
  const back = pieces.map((piece) => ({
    start: piece.originStart,
    end: piece.originEnd,
    originStart: piece.start,
    originEnd: piece.end,
  }));
  return { toOrigin: (span) => carry(there, span), fromOrigin: (span) => carry(back, span) };
}

/** Carries a span over: its start as early, its end as late as whole pieces allow. */
function carry(pieces: readonly Piece[], span: Span): Span {
  if (span.start >= span.end) {
    const at = carryStart(pieces, span.start);
    return { start: at, end: at };
  }
  const start = carryStart(pieces, span.start);
  return { start, end: Math.max(start, carryEnd(pieces, span.end)) };
}

/** Where the first unit at or behind `offset` comes from. */
function carryStart(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[firstEndingAfter(pieces, offset)];
  if (piece === undefined) return pieces.at(-1)?.originEnd ?? 0;
  if (offset <= piece.start) return piece.originStart;
  return isEven(piece) ? piece.originStart + (offset - piece.start) : piece.originStart;
}

/** Where the last unit before `offset` comes from ends. */
function carryEnd(pieces: readonly Piece[], offset: number): number {
  const index = firstEndingAfter(pieces, offset - 1);
  const piece = pieces[index];
  if (piece === undefined || offset <= piece.start)
    return pieces[(piece ? index : pieces.length) - 1]?.originEnd ?? 0;
  return isEven(piece)
    ? Math.min(piece.originEnd, piece.originStart + (offset - piece.start))
    : piece.originEnd;
}

const isEven = (piece: Piece): boolean => piece.end - piece.start === piece.originEnd - piece.originStart;

/** Index of the first piece whose end lies behind `offset`, by halving. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function assertAscending(pieces: readonly Piece[]): void {
  let end = 0;
  let originEnd = 0;
  for (const piece of pieces) {
    if (piece.start < end || piece.originStart < originEnd)
      throw new Bug(`pieces do not ascend at ${piece.start}`);
    if (piece.end <= piece.start || piece.originEnd < piece.originStart)
      throw new Bug(`a piece is empty at ${piece.start}`);
    ({ end, originEnd } = piece);
  }
}

/** One map after another: `outer` leads from the text to a middle one, `inner` from there to the original. */
export const chainMaps = (outer: OffsetMap, inner: OffsetMap): OffsetMap => ({
  toOrigin: (span) => inner.toOrigin(outer.toOrigin(span)),
  fromOrigin: (span) => outer.fromOrigin(inner.fromOrigin(span)),
});
