import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bug } from '../base/bug.ts';
import { bytesOf, type Column, readPart, unitsOf, writePart } from './part.ts';

const column: fc.Arbitrary<Column> = fc.oneof(
  fc.uint8Array({ maxLength: 9 }),
  fc.uint16Array({ maxLength: 9 }),
  fc.uint32Array({ maxLength: 9 }),
);
const columns = fc
  .dictionary(fc.stringMatching(/^[a-z.]{1,12}$/), column)
  .map((one) => new Map(Object.entries(one)));

describe('a part', () => {
  it('reads back whatever was written, wherever the bytes lie in their buffer', () => {
    fc.assert(
      fc.property(columns, fc.nat(5), (given, shift) => {
        const bytes = writePart(given);
        const moved = new Uint8Array(bytes.length + shift);
        moved.set(bytes, shift);
        const read = readPart(moved.subarray(shift));
        expect([...read.keys()]).toEqual([...given.keys()]);
        for (const [name, one] of given) {
          expect([...(read.get(name) ?? [])]).toEqual([...one]);
          expect(read.get(name)?.BYTES_PER_ELEMENT).toBe(one.BYTES_PER_ELEMENT);
        }
      }),
    );
  });

  it('says so when it is cut off', () => {
    const bytes = writePart(new Map([['pairs.counts', Uint16Array.of(1, 2, 3)]]));
    expect(() => readPart(bytes.subarray(0, bytes.length - 4))).toThrow(Bug);
    expect(() => readPart(bytes.subarray(0, 8))).toThrow(Bug);
  });

  it('says so when a column is missing or of another width', () => {
    const read = readPart(writePart(new Map([['pairs.counts', Uint16Array.of(1)]])));
    expect(() => unitsOf(read, 'pairs.low')).toThrow(Bug);
    expect(() => bytesOf(read, 'pairs.counts')).toThrow(Bug);
  });
});
