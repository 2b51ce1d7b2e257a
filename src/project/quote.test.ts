import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../segment/segment.ts';
import { layOut } from './present-text.ts';
import { findQuote, quote } from './quote.ts';
import type { UnitEdit } from './record.ts';

const TEXT = '市は港を市の予算で広げる。市長は反対した。';
const material = { id: 'a', file: '', text: TEXT, cut: segment(TEXT, 'ja').sentences };
const presentWith = (edits: readonly (readonly [number, string])[]) =>
  layOut(
    material,
    new Map(edits.map(([unit, text]): [number, UnitEdit] => [unit, { text, gap: '', joins: 0 }])),
  );

describe('quoted words', () => {
  it.each<[string, number, string, number | undefined]>([
    ['stay where they are', 4, TEXT.slice(0, 13), 4],
    ['are found behind words written before them', 4, '昨日、市は港を市の予算で広げる。', 7],
    ['are told from equal words by what stands around them', 4, '市は市の意向で港を市の予算で広げる。', 9],
    ['are found where only one of them is left', 4, '市が広げる。', 0],
    ['are lost with their sentence', 4, '港を広げる。', undefined],
  ])('%s', (_, start, now, found) => {
    const kept = quote(presentWith([]), { start, end: start + 1 });
    if (kept === undefined) throw new Error('nothing quoted');
    expect(findQuote(presentWith([[0, now]]), kept)?.start).toBe(found);
  });

  it('are none between sentences or outside the text', () => {
    const present = presentWith([]);
    expect(quote(present, { start: 10, end: 15 })).toBeUndefined();
    expect(quote(present, { start: 90, end: 95 })).toBeUndefined();
    expect(quote(present, { start: 3, end: 3 })).toBeUndefined();
  });

  it('are found exactly where they were while nothing changes', () => {
    const present = presentWith([]);
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(6), (start, length) => {
        const span = { start, end: Math.min(TEXT.length, start + length) };
        const kept = quote(present, span);
        if (kept !== undefined) expect(findQuote(present, kept)).toEqual(span);
      }),
    );
  });
});
