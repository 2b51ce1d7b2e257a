import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Used } from './used.ts';

describe('Used', () => {
  it('holds what was added and never changes what it came from', () => {
    const run = fc.tuple(fc.nat(5000), fc.nat(6)).map(([first, more]) => [first, first + more] as const);
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), fc.nat(5010), (runs, probe) => {
        let used = Used.none;
        const plain = new Set<number>();
        for (const [first, last] of runs) {
          const before = used.has(probe);
          const next = used.with(first, last);
          expect(used.has(probe)).toBe(before);
          used = next;
          for (let at = first; at <= last; at++) plain.add(at);
        }
        expect(used.has(probe)).toBe(plain.has(probe));
        for (const at of plain) expect(used.has(at)).toBe(true);
      }),
    );
  });
});
