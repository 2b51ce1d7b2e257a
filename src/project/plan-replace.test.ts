import { describe, expect, it } from 'vitest';
import { segment } from '../segment/segment.ts';
import { applyToArticle } from './change.ts';
import { findPlaces, planReplace } from './plan-replace.ts';
import { layOut } from './present-text.ts';
import { UNDECIDED } from './record.ts';

const material = (text: string) => ({ id: 'a', file: '', text, cut: segment(text, 'ja').sentences });

const replaced = (text: string, from: readonly string[], to: string, whole = true): string => {
  const article = material(text);
  const replacement = { from, to, whole };
  const starts = findPlaces(article, UNDECIDED, replacement).map((place) => place.start);
  const { change, count } = planReplace(article, UNDECIDED, replacement, new Set(starts));
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
    const places = findPlaces(article, UNDECIDED, replacement);
    expect(places.map(({ sentence, before, after }) => [sentence, before, after])).toEqual([
      [0, '', 'だ。港だ。港だ。'],
      [1, '港だ。', 'だ。港だ。'],
      [2, '港だ。港だ。', 'だ。'],
    ]);
    const { change } = planReplace(article, UNDECIDED, replacement, new Set([places[1]?.start ?? -1]));
    expect(layOut(article, applyToArticle(UNDECIDED, 'a', change).edits).text).toBe('港だ。海だ。港だ。');
  });
});
