import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, cutStretches, type Mark, within } from './pieces.ts';

const finding = (index: number, start: number, end: number): Mark => ({ kind: 'finding', index, start, end });
const link = (index: number, start: number, end: number): Mark => ({ kind: 'link', index, start, end });

/** `0-3 f1 l2` for a stretch under finding 1 and link 2. */
const write = (stretches: ReturnType<typeof cutStretches>) =>
  stretches.map(({ start, end, findings, links, found }) =>
    [
      `${start}-${end}`,
      ...findings.map((one) => `f${one}`),
      ...links.map((one) => `l${one}`),
      ...found.map((one) => `q${one}`),
    ].join(' '),
  );

describe('cutStretches', () => {
  it.each<[string, Mark[], string[]]>([
    ['leaves a bare sentence whole', [], ['0-10']],
    ['cuts around a mark', [finding(1, 2, 5)], ['0-2', '2-5 f1', '5-10']],
    [
      'keeps overlapping marks together where they overlap',
      [finding(1, 2, 6), link(7, 4, 8)],
      ['0-2', '2-4 f1', '4-6 f1 l7', '6-8 l7', '8-10'],
    ],
    [
      'clips marks that reach out of the sentence',
      [finding(1, -5, 3), link(0, 8, 20)],
      ['0-3 f1', '3-8', '8-10 l0'],
    ],
    ['ignores marks elsewhere and empty ones', [finding(1, 10, 12), finding(2, 4, 4)], ['0-10']],
    ['names a mark once though it is given twice', [link(3, 0, 10), link(3, 0, 10)], ['0-10 l3']],
  ])('%s', (_, marks, expected) => {
    expect(write(cutStretches({ start: 0, end: 10 }, marks))).toEqual(expected);
  });

  it('tiles the sentence, each stretch under exactly the marks that cover it', () => {
    const mark = fc.record({
      kind: fc.constantFrom<Mark['kind'][]>('finding', 'link', 'found'),
      index: fc.nat(5),
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 12 }),
        fc.nat(20),
        fc.integer({ min: 1, max: 20 }),
        (marks, start, length) => {
          const span = { start, end: start + length };
          const stretches = cutStretches(span, marks);
          expect(stretches[0]?.start).toBe(span.start);
          expect(stretches.at(-1)?.end).toBe(span.end);
          for (const [position, stretch] of stretches.entries()) {
            expect(stretch.end).toBeGreaterThan(stretch.start);
            if (position > 0) expect(stretch.start).toBe(stretches[position - 1]?.end);
            for (let at = stretch.start; at < stretch.end; at++) {
              const covering = marks.filter(
                (one) => one.kind === 'finding' && one.start <= at && one.end > at,
              );
              expect(new Set(stretch.findings)).toEqual(new Set(covering.map((one) => one.index)));
            }
          }
        },
      ),
    );
  });
});

describe('cutPieces', () => {
  const rubies = [
    { start: 2, end: 4, reading: 'きん' },
    { start: 6, end: 8, reading: 'ようび' },
  ];

  it('puts readings on whole words', () => {
    const pieces = cutPieces({ start: 0, end: 10 }, [], rubies);
    expect(pieces.map(({ start, end, reading }) => [start, end, reading])).toEqual([
      [0, 2, undefined],
      [2, 4, 'きん'],
      [4, 6, undefined],
      [6, 8, 'ようび'],
      [8, 10, undefined],
    ]);
  });

  it('keeps a reading whole when a mark ends inside its word', () => {
    const pieces = cutPieces({ start: 0, end: 5 }, [finding(0, 0, 3)], rubies);
    expect(pieces.map(({ reading, stretches }) => [reading, ...write(stretches)])).toEqual([
      [undefined, '0-2 f0'],
      ['きん', '2-3 f0', '3-4'],
      [undefined, '4-5'],
    ]);
  });

  it('drops a reading that reaches over the end of the sentence', () => {
    expect(cutPieces({ start: 0, end: 7 }, [], rubies).map((piece) => piece.reading)).toEqual([
      undefined,
      'きん',
      undefined,
    ]);
  });
});

describe('within', () => {
  it('finds what a filter would find', () => {
    const ascending = fc
      .uniqueArray(fc.nat(60), { maxLength: 20 })
      .map((cuts) => [...cuts].sort((a, b) => a - b))
      .map((cuts) => cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end })));
    fc.assert(
      fc.property(ascending, fc.nat(60), fc.nat(20), (items, start, length) => {
        const span = { start, end: start + length };
        expect(within(items, span)).toEqual(
          items.filter((item) => item.start < span.end && item.end > span.start),
        );
      }),
    );
  });
});
