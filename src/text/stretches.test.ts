import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches } from './stretches.ts';

const span = (start: number, end: number) => ({ start, end });

describe('stretches', () => {
  it.each([
    ['no marks', span(0, 5), [], [[0, 5, 0]]],
    ['an empty text', span(3, 3), [span(0, 9)], []],
    [
      'one mark inside',
      span(0, 9),
      [span(2, 4)],
      [
        [0, 2, 0],
        [2, 4, 1],
        [4, 9, 0],
      ],
    ],
    [
      'marks that overlap',
      span(0, 9),
      [span(1, 5), span(3, 7)],
      [
        [0, 1, 0],
        [1, 3, 1],
        [3, 5, 2],
        [5, 7, 1],
        [7, 9, 0],
      ],
    ],
    [
      'a mark that leaves the text',
      span(2, 6),
      [span(0, 4)],
      [
        [2, 4, 1],
        [4, 6, 0],
      ],
    ],
    ['a mark without length', span(0, 4), [span(2, 2)], [[0, 4, 0]]],
  ])('%s', (_, whole, marks, expected) => {
    expect(stretches(whole, marks).map((it) => [it.start, it.end, it.marks.length])).toEqual(expected);
  });

  it('tile the text, whatever the marks', () => {
    const anySpan = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(anySpan, fc.array(anySpan), (whole, marks) => {
        const cut = stretches(whole, marks);
        expect(cut.reduce((at, it) => (it.start === at && it.end > at ? it.end : -1), whole.start)).toBe(
          whole.end,
        );
      }),
    );
  });
});
