import type { Span } from '../base/span.ts';
import type { PresentText } from './present-text.ts';
import { pieceHolding } from './present-text.ts';
import type { Quote } from './record.ts';

/** How much of the text around a quote is kept to tell it from equal words, in UTF-16 units. */
const AROUND = 8;

/** How many units two texts have in common at the end of both. */
function commonEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count))
    count += 1;
  return count;
}

function commonBegin(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}

/** Remembers words of the present text; undefined for a span outside every piece. */
export function quote(present: PresentText, span: Span): Quote | undefined {
  const piece = present.pieces.find((one) => one.start <= span.start && span.end <= one.end);
  const [unit] = piece?.units ?? [];
  if (piece === undefined || unit === undefined || span.end <= span.start) return undefined;
  return {
    unit,
    words: present.text.slice(span.start, span.end),
    before: present.text.slice(Math.max(piece.start, span.start - AROUND), span.start),
    after: present.text.slice(span.end, Math.min(piece.end, span.end + AROUND)),
  };
}

/** Finds quoted words again: of equal words, those that stand among the most of what stood around them. */
export function findQuote(present: PresentText, { unit, words, before, after }: Quote): Span | undefined {
  const piece = present.pieces[pieceHolding(present, unit)];
  if (piece === undefined || words === '' || !piece.units.includes(unit)) return undefined;
  let best: { readonly at: number; readonly score: number } | undefined;
  for (let at = present.text.indexOf(words, piece.start); at >= 0; at = present.text.indexOf(words, at + 1)) {
    if (at + words.length > piece.end) break;
    const score =
      commonEnd(before, present.text.slice(Math.max(piece.start, at - AROUND), at)) +
      commonBegin(
        after,
        present.text.slice(at + words.length, Math.min(piece.end, at + words.length + AROUND)),
      );
    if (best === undefined || score > best.score) best = { at, score };
  }
  return best && { start: best.at, end: best.at + words.length };
}
