import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextBuilder } from './mapped-text.ts';
import { chainMaps, IDENTITY, mapOffsets } from './offset-map.ts';

/** A derivation: parts of an original are kept, rewritten, dropped; other text is put in between. */
const derivation = fc
  .array(
    fc.record({
      kind: fc.constantFrom('keep', 'rewrite', 'drop', 'add'),
      origin: fc.string({ minLength: 1, maxLength: 6 }),
      written: fc.string({ minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 20 },
  )
  .map((steps) => {
    const builder = new TextBuilder();
    let original = '';
    const kept: { start: number; end: number; originStart: number }[] = [];
    for (const { kind, origin, written } of steps) {
      const start = builder.size;
      if (kind === 'add') builder.add(written);
      else {
        if (kind === 'keep') {
          kept.push({ start, end: start + origin.length, originStart: original.length });
          builder.take(origin, original.length, original.length + origin.length);
        }
        if (kind === 'rewrite') builder.take(written, original.length, original.length + origin.length);
        original += origin;
      }
    }
    return { ...builder.build(), original, kept };
  });

describe('an offset map', () => {
  it('finds what was kept, both ways, character by character', () => {
    fc.assert(
      fc.property(derivation, ({ text, origin, original, kept }) => {
        for (const { start, end, originStart } of kept) {
          for (let at = start; at < end; at += 1) {
            const there = origin.toOrigin({ start: at, end: at + 1 });
            expect(there).toEqual({ start: originStart + at - start, end: originStart + at - start + 1 });
            expect(original.slice(there.start, there.end)).toBe(text.slice(at, at + 1));
            expect(origin.fromOrigin(there)).toEqual({ start: at, end: at + 1 });
          }
        }
      }),
    );
  });

  it('never goes back, and stays inside the original', () => {
    fc.assert(
      fc.property(
        derivation,
        fc.nat(80),
        fc.nat(80),
        fc.nat(20),
        ({ text, origin, original }, one, other, length) => {
          const [first, second] = [
            Math.min(one, other, text.length),
            Math.min(Math.max(one, other), text.length),
          ];
          const before = origin.toOrigin({ start: first, end: Math.min(text.length, first + length) });
          const after = origin.toOrigin({ start: second, end: Math.min(text.length, second + length) });
          expect(before.start).toBeLessThanOrEqual(after.start);
          expect(before.end).toBeLessThanOrEqual(Math.max(after.end, after.start));
          for (const { start, end } of [before, after]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(original.length);
          }
        },
      ),
    );
  });

  it('gives a rewritten stretch back whole', () => {
    const builder = new TextBuilder();
    builder.take('a', 0, 1);
    builder.take('&', 1, 6);
    builder.take('b', 6, 7);
    const { text, origin } = builder.build();
    expect(text).toBe('a&b');
    expect(origin.toOrigin({ start: 1, end: 2 })).toEqual({ start: 1, end: 6 });
    expect(origin.fromOrigin({ start: 3, end: 4 })).toEqual({ start: 1, end: 2 });
  });

  it('chains', () => {
    const inner = mapOffsets([{ start: 0, end: 4, originStart: 10, originEnd: 14 }]);
    const outer = mapOffsets([{ start: 0, end: 2, originStart: 1, originEnd: 3 }]);
    expect(chainMaps(outer, inner).toOrigin({ start: 0, end: 1 })).toEqual({ start: 11, end: 12 });
    expect(chainMaps(outer, inner).fromOrigin({ start: 11, end: 13 })).toEqual({ start: 0, end: 2 });
    expect(IDENTITY.toOrigin({ start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
  });

  it('refuses pieces that do not ascend', () => {
    const piece = { start: 0, end: 1, originStart: 0, originEnd: 1 };
    expect(() => mapOffsets([piece, piece])).toThrow('do not ascend');
  });
});
