import { lastFrom } from '../base/bisect.ts';
import type { Span } from '../base/span.ts';
import type { TokenizeJapanese } from '../language/token.ts';
import type { Basis } from './computed.ts';
import { type DiffPart, diffMorphemes } from './morpheme-diff.ts';
import type { PresentText } from './present-text.ts';
import type { Unit } from './record.ts';

/** Where words that something was computed from stand now. */
export interface Survival {
  /** Whether the text of a unit, and how it is joined, is what it was. */
  isSame(unit: Unit): boolean;
  /** How far the text of a unit has moved, in UTF-16 units; undefined where it is not what it was. */
  movedBy(unit: Unit): number | undefined;
  /** Where a span of the basis stands in the present text; undefined when an edit has touched its words. */
  map(span: Span): Span | undefined;
}

/** How a stretch of the basis stands in the present text. */
type Fate =
  | { readonly is: 'moved'; readonly by: number }
  | {
      readonly is: 'edited';
      readonly from: number;
      readonly to: number;
      readonly parts: readonly DiffPart[];
    };

/** Compares two texts, see `diffMorphemes`. */
export type Compare = (before: string, after: string) => readonly DiffPart[];

/** How many comparisons are remembered. */
const COMPARISONS = 5_000;

/** Compares any two texts once. */
export function makeCompare(tokenize: TokenizeJapanese): Compare {
  const memory = new Map<string, readonly DiffPart[]>();
  return (before, after) => {
    const key = JSON.stringify([before, after]);
    const known = memory.get(key);
    if (known !== undefined) return known;
    const fresh = diffMorphemes(before, after, tokenize).parts;
    if (memory.size >= COMPARISONS) memory.clear();
    memory.set(key, fresh);
    return fresh;
  };
}

/** Follows words from the text that was computed on to the present one, morpheme by morpheme where it was edited. */
export function survival(basis: Basis, present: PresentText, compare: Compare): Survival {
  const fates = new Map<Unit, Fate>();
  for (const piece of present.pieces) {
    const [first, last] = [basis.units[piece.units[0] ?? -1], basis.units[piece.units.at(-1) ?? -1]];
    if (first === undefined || last === undefined) continue;
    const before = basis.text.slice(first.start, last.end);
    const after = present.text.slice(piece.start, piece.end);
    const fate: Fate =
      before === after
        ? { is: 'moved', by: piece.start - first.start }
        : {
            is: 'edited',
            from: first.start,
            to: piece.start,
            parts: compare(before, after),
          };
    for (const unit of piece.units) fates.set(unit, fate);
  }
  return {
    isSame: (unit) => fates.get(unit)?.is === 'moved',
    movedBy(unit) {
      const fate = fates.get(unit);
      return fate?.is === 'moved' ? fate.by : undefined;
    },
    map(span) {
      const fate = fates.get(lastFrom(basis.units, span.start));
      if (fate === undefined) return undefined;
      if (fate.is === 'moved') return { start: span.start + fate.by, end: span.end + fate.by };
      const [start, end] = [span.start - fate.from, span.end - fate.from];
      const part = fate.parts.find((one) => one.before.start <= start && end <= one.before.end);
      if (part?.is !== 'same') return undefined;
      const by = fate.to + part.after.start - part.before.start - fate.from;
      return { start: span.start + by, end: span.end + by };
    },
  };
}
