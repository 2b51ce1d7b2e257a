import { describe, expect, it } from 'vitest';
import { loadJapanese } from '../../main/host/japanese.ts';
import { segment } from '../segment/segment.ts';
import { applyToArticle } from './change.ts';
import { findPlaces, planReplace, sentencesToCut } from './plan-replace.ts';
import { layOut } from './present-text.ts';
import { UNDECIDED } from './record.ts';

const material = (text: string) => ({ id: 'a', file: '', text, cut: segment(text, 'ja').sentences });

const tokenize = await loadJapanese();

const replaced = (text: string, from: readonly string[], to: string, whole = true): string => {
  const article = material(text);
  const replacement = { from, to, whole };
  const starts = findPlaces(article, UNDECIDED, replacement, tokenize).places.map((place) => place.start);
  const { change, count } = planReplace(article, UNDECIDED, replacement, new Set(starts), tokenize);
  expect(count).toBe(starts.length);
  return layOut(article, applyToArticle(UNDECIDED, 'a', change).edits).text;
};

describe('replacing everywhere', () => {
  it.each<[string, string, readonly string[], string, boolean, string]>([
    [
      'variants of a name',
      'ベロソフ氏とベロウソフ氏。',
      ['ベロソフ', 'ベロウソフ'],
      'ベラウソフ',
      true,
      'ベラウソフ氏とベラウソフ氏。',
    ],
    [
      'the longest form first',
      '東京都は東京にある。',
      ['東京', '東京都'],
      '大阪',
      false,
      '大阪は大阪にある。',
    ],
    ['no part of a longer word', 'ロシアとベラロシア。', ['ロシア'], '露国', true, '露国とベラロシア。'],
    ['parts of words where they are wanted', 'ロシアとベラロシア。', ['ロシア'], '露', false, '露とベラ露。'],
    ['no part of what is right already', '国防相、副国防相。', ['国防'], '国防', false, '国防相、副国防相。'],
    ['not twice what was lengthened', '防相と国防相。', ['防相'], '国防相', false, '国防相と国防相。'],
    ['across sentences and lines', '港だ。\n港だ。', ['港'], '海', true, '海だ。\n海だ。'],
    ['nothing where nothing is', '山だ。', ['港'], '海', true, '山だ。'],
    [
      'names around a middle dot only as a whole',
      'ジョン・スミスとジョン。',
      ['ジョン'],
      '約翰',
      true,
      'ジョン・スミスと約翰。',
    ],
  ])('%s', (_, text, from, to, whole, expected) => {
    expect(replaced(text, from, to, whole)).toBe(expected);
  });

  it('changes only the places that were chosen', () => {
    const article = material('港だ。港だ。港だ。');
    const replacement = { from: ['港'], to: '海', whole: true };
    const { places } = findPlaces(article, UNDECIDED, replacement, tokenize);
    expect(places.map(({ sentence, before, after }) => [sentence, before, after])).toEqual([
      [0, '', 'だ。港だ。港だ。'],
      [1, '港だ。', 'だ。港だ。'],
      [2, '港だ。港だ。', 'だ。'],
    ]);
    const { change } = planReplace(
      article,
      UNDECIDED,
      replacement,
      new Set([places[1]?.start ?? -1]),
      tokenize,
    );
    expect(layOut(article, applyToArticle(UNDECIDED, 'a', change).edits).text).toBe('港だ。海だ。港だ。');
  });

  it.each<[string, string, string, string]>([
    ['honorifics', '荒川氏と荒川さんと荒川様。', '荒川', '新川氏と新川さんと新川様。'],
    ['a given name and a title', '荒川健二社長が来た。', '荒川', '新川健二社長が来た。'],
    ['an office', '石橋大統領と石橋外相。', '石橋', '新川大統領と新川外相。'],
    ['a family name before a given name', '昨日荒川健二が来た。', '健二', '昨日荒川新川が来た。'],
    ['a former holder of an office', '前石橋首相。', '石橋', '前新川首相。'],
    ['nobody inside a longer name of a place', '東京都と京都。', '京都', '東京都と新川。'],
    ['no place with what kind of place it is', '荒川区と荒川。', '荒川', '荒川区と新川。'],
    ['the side of somebody', '荒川側は断った。', '荒川', '新川側は断った。'],
    ['no part of a derived word', '政治家と政治。', '政治', '政治家と新川。'],
    ['no part of a word in katakana', 'タイトルはタイの話。', 'タイ', 'タイトルは新川の話。'],
  ])('takes whole words of kanji: %s', (_, text, from, expected) => {
    expect(replaced(text, [from], '新川')).toBe(expected);
  });

  it.each<[string, readonly string[], boolean, number]>([
    ['タイトルとタイヤ。', ['タイ'], true, 2],
    ['タイトルとタイヤ。', ['タイ', 'タイト'], true, 2],
    ['タイトルとタイヤ。', ['タイ'], false, 0],
    ['東京都は京都ではない。', ['京都'], true, 1],
    ['港だ。', ['海'], true, 0],
  ])('tells of %s how many %j stand inside longer words', (text, from, whole, inside) => {
    const found = findPlaces(material(text), UNDECIDED, { from, to: '新川', whole }, tokenize);
    expect(found.inside).toBe(inside);
  });

  it('needs morphemes of those sentences alone in which kanji stand beside a form', () => {
    const article = material('荒川が来た。荒川氏は帰った。山だ。');
    const replacement = { from: ['荒川'], to: '新川', whole: true };
    expect(sentencesToCut(article, UNDECIDED, replacement)).toEqual(['荒川氏は帰った。']);
    expect(sentencesToCut(article, UNDECIDED, { ...replacement, whole: false })).toEqual([]);
    const known = findPlaces(article, UNDECIDED, replacement, tokenize);
    const unknown = findPlaces(article, UNDECIDED, replacement, () => []);
    expect([known, unknown].map(({ places, inside }) => [places.length, inside])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });
});
