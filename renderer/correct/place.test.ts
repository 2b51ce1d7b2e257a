import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spliceOf } from '../../src/api/patch.ts';
import { carry, coverOf, follow, type Laid, nextToDo } from './place.ts';

/** A page of sentences, each ended by 。; `units` says which of the machine's sentences each is part of. */
function page(text: string, units?: readonly number[], done: readonly number[] = []): Laid {
  const ends = [...text.matchAll(/。/g)].map(({ index }) => index + 1);
  const sentences = ends.map((end, at) => ({
    ...{ start: ends[at - 1] ?? 0, end, paragraph: 0, kind: 'body' as const },
  }));
  return {
    ja: { file: '', text, sentences, rubies: [] },
    sentences: sentences.map((_, at) => ({
      ...{ unit: units?.[at] ?? at, edited: false, done: done.includes(at), note: '' },
    })),
  };
}

const words = fc.string({ unit: fc.constantFrom('あ', 'い', '。'), maxLength: 8 });

describe('two texts', () => {
  it('differ in one stretch, and the second is made of the first with it', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { start, end, text } = spliceOf(before, after);
        expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
      }),
    );
  });
});

describe('a stretch', () => {
  it.each([
    ['before it', '雨だ。風だ。', '大雨だ。風だ。', '風だ。'],
    ['behind it', '風だ。雨だ。', '風だ。大雨だ。', '風だ。'],
    ['inside it', '雨だ。風だ。雪だ。', '雨だ。風は強い。雪だ。', '風は強い。'],
    ['over its beginning', '雨だ。風だ。雪だ。', '雨と雲だ。雪だ。', 'と雲だ。'],
  ])('stays where it was when something is written %s', (_name, before, after, wanted) => {
    const at = before.indexOf('風だ。');
    const { start, end } = follow({ start: at, end: at + 3 }, before, after);
    expect(after.slice(start, end)).toBe(wanted);
  });

  it('keeps its words whatever is written beside it', () => {
    fc.assert(
      fc.property(words, words, words, words, (before, behind, one, other) => {
        const own = '「風」';
        const old = before + own + behind;
        const now = one + own + behind;
        const there = { start: before.length, end: before.length + own.length };
        const moved = follow(there, old, now);
        expect(now.slice(moved.start, moved.end)).toContain(own);
        const later = before + own + other;
        const still = follow(there, old, later);
        expect(later.slice(still.start, still.end)).toContain(own);
      }),
    );
  });

  it('is widened to all that has become of a sentence of the machine', () => {
    const split = page('雨だ。風が吹く。雪も降る。晴れた。', [0, 1, 1, 3]);
    expect(coverOf(split, { start: 9, end: 10 })).toEqual({
      ...{ start: 3, end: 13, unit: 1, sentences: [1, 2] },
    });
    expect(coverOf(split, { start: 2, end: 4 })?.sentences).toEqual([0, 1, 2]);
    expect(coverOf(split, { start: 3, end: 3 })).toBeUndefined();
  });
});

describe('what was said of words', () => {
  it('moves with them, and is silent when they have changed', () => {
    const spans = [
      { start: 0, end: 1, name: '雨' },
      { start: 3, end: 4, name: '風' },
      { start: 6, end: 7, name: '雪' },
    ];
    expect(carry(spans, '雨だ。風だ。雪だ。', '雨だ。大風だ。雪だ。')).toEqual([
      spans[0],
      { start: 4, end: 5, name: '風' },
      { start: 7, end: 8, name: '雪' },
    ]);
    expect(carry(spans, '雨だ。風だ。雪だ。', '雨だ。雷だ。雪だ。').map(({ name }) => name)).toEqual([
      '雨',
      '雪',
    ]);
  });
});

describe('the next sentence', () => {
  it.each([
    ['is the one behind', [], 0, 1],
    ['is not part of the same', [], 1, 3],
    ['is not done', [1, 2], 0, 3],
    ['begins anew at the top', [3], 2, 0],
    ['is none when all is done', [0, 1, 2, 3], 3, undefined],
  ] as const)('%s', (_name, done, after, wanted) => {
    expect(nextToDo(page('一。二。三。四。', [0, 1, 1, 3], done), after)).toBe(wanted);
  });
});
