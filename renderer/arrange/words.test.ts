import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords, type Linked } from './words.ts';

/** Words with their groups, `/` between words, `·` for what is none. */
const write = (text: string, language: 'ja' | 'en', linked: readonly Linked[] = []) =>
  cutWords(text, { start: 0, end: text.length }, language, linked)
    .map(({ start, end, isWord, groups }) =>
      isWord ? `${text.slice(start, end)}${groups.length > 0 ? `#${groups.join(',')}` : ''}` : '·',
    )
    .join('/');

describe('cutWords', () => {
  it.each<[string, string, 'ja' | 'en', readonly Linked[], string]>([
    ['English words', 'The ship left.', 'en', [], 'The/·/ship/·/left/·'],
    [
      'a linked phrase is one word',
      'The echo sounder',
      'en',
      [{ start: 4, end: 16, group: 3 }],
      'The/·/echo sounder#3',
    ],
    ['Japanese', '船は港を出た。', 'ja', [{ start: 0, end: 1, group: 0 }], '船#0/は/港/を/出/た/·'],
    [
      'links that meet are one',
      '海洋観測船',
      'ja',
      [
        { start: 0, end: 4, group: 1 },
        { start: 2, end: 5, group: 2 },
      ],
      '海洋観測船#1,2',
    ],
  ])('%s', (_, text, language, linked, wanted) => {
    expect(write(text, language, linked)).toBe(wanted);
  });

  it('tiles the sentence, whatever is linked', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: 'grapheme' }),
        fc.array(fc.record({ start: fc.nat(50), length: fc.nat(8), group: fc.nat(3) }), { maxLength: 6 }),
        fc.constantFrom('ja' as const, 'en' as const),
        (text, links, language) => {
          const linked = links.map(({ start, length, group }) => ({ start, end: start + length, group }));
          const tiles = cutWords(text, { start: 0, end: text.length }, language, linked);
          expect(tiles.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          expect(tiles.every(({ start, end }) => start < end)).toBe(true);
        },
      ),
    );
  });
});
