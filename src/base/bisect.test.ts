import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWhile, firstBehind, lastFrom } from './bisect.ts';

const SPANS = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 9, end: 12 },
];

describe('bisection', () => {
  it('counts what a linear search counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
        const sorted = numbers.toSorted((one, other) => one - other);
        const found = countWhile(sorted.length, (index) => (sorted[index] ?? 0) < limit);
        expect(found).toBe(sorted.filter((number) => number < limit).length);
      }),
    );
  });

  it.each([
    [-1, 0],
    [0, 0],
    [4, 0],
    [5, 1],
    [9, 2],
    [99, 2],
  ])('the last span from %i is %i', (at, index) => expect(lastFrom(SPANS, at)).toBe(index));

  it.each([
    [-1, 0],
    [3, 0],
    [4, 1],
    [9, 2],
    [12, 3],
  ])('the first span behind %i is %i', (at, index) => expect(firstBehind(SPANS, at)).toBe(index));
});
