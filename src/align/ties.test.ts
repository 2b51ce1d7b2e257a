import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tie, Ties } from './ties.ts';

const token = fc.nat(5);
const ties = fc.array(fc.record({ jaFrom: token, enFrom: token, weight: fc.constantFrom(0.5, 0.75, 1) }), {
  maxLength: 120,
});

describe('Ties', () => {
  it('puts a list in order, the strongest first, then as the sentences are read, then as they came', () => {
    fc.assert(
      fc.property(ties, ties, (before, list) => {
        const all = new Ties();
        for (const { jaFrom, enFrom, weight } of [...before, ...list])
          all.add([0, jaFrom, jaFrom + 1], [0, enFrom, enFrom + 1], 1, weight, 'word');
        all.settle(before.length);
        const sorted = list
          .map((tie, at) => ({ ...tie, at: before.length + at }))
          .sort(
            (one, other) =>
              other.weight - one.weight || one.jaFrom - other.jaFrom || one.enFrom - other.enFrom,
          );
        expect([...all.order.subarray(before.length, all.size)]).toEqual(sorted.map((tie) => tie.at));
      }),
    );
  });

  it('gives back what was put in, however many there are', () => {
    const all = new Ties();
    const tie = (at: number): Tie => ({
      ...{ ja: at, jaFrom: at + 1, jaTo: at + 2, en: at + 3, enFrom: at + 4, enTo: at + 5 },
      ...{ strength: 0.25, weight: at / 4, kind: at % 2 === 0 ? 'name' : 'date' },
    });
    for (let at = 0; at < 3000; at++) {
      const { ja, jaFrom, jaTo, en, enFrom, enTo, strength, weight, kind } = tie(at);
      all.add([ja, jaFrom, jaTo], [en, enFrom, enTo], strength, weight, kind);
    }
    expect([0, 1023, 1024, 2999].map((at) => all.tie(at))).toEqual([0, 1023, 1024, 2999].map(tie));
  });
});
