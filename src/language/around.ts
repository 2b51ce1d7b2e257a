import type { Span } from '../base/span.ts';

/** The first of some ordered spans that ends behind `at`; their number when none does. */
export function firstBehind(items: readonly Span[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The ordered spans that share something with `span`, with `before` more in front and `behind` more after it. */
export function around<Item extends Span>(
  items: readonly Item[],
  span: Span,
  before = 0,
  behind = 0,
): readonly Item[] {
  return items.slice(
    Math.max(0, firstBehind(items, span.start) - before),
    firstBehind(items, span.end - 1) + 1 + behind,
  );
}
