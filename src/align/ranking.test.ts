import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ranking } from './ranking.ts';

describe('Ranking', () => {
  it('keeps what sorting would put first, whatever the order of the offers', () => {
    const offers = fc.uniqueArray(fc.tuple(fc.nat(30), fc.integer({ min: 0, max: 4 })), {
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(offers, offers, fc.integer({ min: 1, max: 6 }), (one, other, keep) => {
        const ranking = new Ranking(2, keep);
        for (const [list, all] of [one, other].entries())
          for (const [key, value] of all) ranking.offer(list, key, value);
        for (const [list, all] of [one, other].entries()) {
          const found = Array.from({ length: ranking.size(list) }, (_, rank) => [
            ranking.key(list, rank),
            ranking.value(list, rank),
          ]);
          const sorted = all.toSorted((left, right) => right[1] - left[1] || left[0] - right[0]);
          expect(found).toEqual(sorted.slice(0, keep));
        }
      }),
    );
  });

  it('begins anew when it was emptied', () => {
    const ranking = new Ranking(1, 2);
    ranking.offer(0, 5, 9);
    ranking.clear(0);
    ranking.offer(0, 3, 1);
    expect([ranking.size(0), ranking.key(0, 0)]).toEqual([1, 3]);
  });
});
