import { describe, expect, it } from 'vitest';
import { fold, makeSearch } from './find.ts';

const article = (ja: string, en: string) => ({
  ja: {
    file: '',
    text: ja,
    sentences: [],
    rubies: [...ja.matchAll(/船長/g)].map((match) => ({
      start: match.index,
      end: match.index + 2,
      reading: 'せんちょう',
    })),
  },
  en: [{ file: '', text: en, sentences: [] }],
});

describe('a search', () => {
  it.each<[string, string, string, string, string[]]>([
    ['both columns', 'NASAの船', 'The NASA ship', 'NASA', ['ja NASA', 'en NASA']],
    ['without regard to capitals', 'Nasaの船', 'a nasa ship', 'NASA', ['ja Nasa', 'en nasa']],
    ['full-width letters by half-width ones', 'ＮＡＳＡの船', '', 'nasa', ['ja ＮＡＳＡ']],
    ['katakana by hiragana', 'アンテナが立つ', '', 'あんてな', ['ja アンテナ']],
    ['a ligature as one character', '㌔先', '', 'キロ', ['ja ㌔']],
    ['the whole character for a part of a ligature', '㌔先', '', 'キ', ['ja ㌔']],
    ['a word by its reading', '老いた船長が笑う', '', 'せんちょう', ['ja 船長']],
    [
      'a word by its reading in Latin letters',
      '老いた船長が笑う',
      'the sencho',
      'sencho',
      ['ja 船長', 'en sencho'],
    ],
    ['a word once that is written as it is read', 'アンテナ', '', 'アンテナ', ['ja アンテナ']],
    ['after characters of two units', '𠮷野家の船', '', '船', ['ja 船']],
    ['every place once', '船と船', '', '船', ['ja 船', 'ja 船']],
    ['nothing for an empty query', '船', 'ship', '  ', []],
  ])('finds %s', (_, ja, en, query, expected) => {
    const found = makeSearch(article(ja, en))(query).map(
      (hit) => `${hit.side} ${(hit.side === 'ja' ? ja : en).slice(hit.start, hit.end)}`,
    );
    expect(found).toEqual(expected);
  });
});

describe('fold', () => {
  it('traces every unit back to its character', () => {
    expect(fold('a㌔𠮷').origin).toEqual([0, 1, 1, 2, 2, 4]);
  });
});
