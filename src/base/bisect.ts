import type { Span } from './span.ts';

/** How many of the first `length` items a test holds for, when it holds for a first stretch of them only. By bisection. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last of some ordered spans that begins at or before `at`; 0 when none does. */
export const lastFrom = (spans: readonly Span[], at: number): number =>
  Math.max(0, countWhile(spans.length, (index) => (spans[index]?.start ?? 0) <= at) - 1);

/** Index of the first of some ordered spans that ends behind `at`; their number when none does. */
export const firstBehind = (spans: readonly Span[], at: number): number =>
  countWhile(spans.length, (index) => (spans[index]?.end ?? 0) <= at);
