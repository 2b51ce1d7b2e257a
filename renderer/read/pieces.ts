import type { Span } from '../../src/base/span.ts';

/** Something that covers a stretch of a text: a finding, a group of linked words, a hit of the search. */
export interface Mark extends Span {
  readonly kind: 'finding' | 'link' | 'found';
  readonly index: number;
}

/** A stretch over which nothing changes: the same marks cover all of it. */
export interface Stretch extends Span {
  readonly findings: readonly number[];
  readonly links: readonly number[];
  readonly found: readonly number[];
}

/** Stretches that share one reading above them, or none. */
export interface Piece extends Span {
  readonly reading: string | undefined;
  readonly stretches: readonly Stretch[];
}

/** The stretches of `span`, cut wherever a mark begins or ends. They tile it: nothing lost, nothing invented. */
export function cutStretches(span: Span, marks: readonly Mark[]): readonly Stretch[] {
  const inside = marks.filter(
    (mark) => mark.start < mark.end && mark.start < span.end && mark.end > span.start,
  );
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, span.start));
    cuts.add(Math.min(mark.end, span.end));
  }
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((start, position) => {
    const end = sorted[position + 1] ?? span.end;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const indices = (kind: Mark['kind']) => [
      ...new Set(over.filter((mark) => mark.kind === kind).map((mark) => mark.index)),
    ];
    return { start, end, findings: indices('finding'), links: indices('link'), found: indices('found') };
  });
}

/**
 * The pieces of a sentence: words with a reading hold all the stretches inside them, so that a mark that ends in the
 * middle of a word does not tear its reading apart. `rubies` ascend and do not overlap.
 */
export function cutPieces(
  span: Span,
  marks: readonly Mark[],
  rubies: readonly (Span & { readonly reading: string })[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const plain = (start: number, end: number) => {
    if (start >= end) return;
    pieces.push({ start, end, reading: undefined, stretches: cutStretches({ start, end }, marks) });
  };
  let at = span.start;
  for (const ruby of rubies) {
    if (ruby.start < at || ruby.end > span.end) continue;
    plain(at, ruby.start);
    pieces.push({
      start: ruby.start,
      end: ruby.end,
      reading: ruby.reading,
      stretches: cutStretches(ruby, marks),
    });
    at = ruby.end;
  }
  plain(at, span.end);
  return pieces;
}

/** The members of an ascending, non-overlapping list that lie in `span`; found by bisection. */
export function within<Item extends Span>(items: readonly Item[], span: Span): readonly Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end]?.start ?? 0) < span.end) end++;
  return items.slice(low, end);
}
