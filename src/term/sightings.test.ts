import { describe, expect, it } from 'vitest';
import type { TermArticle } from './glossary.ts';
import { sightForms } from './sightings.ts';

const article = (id: string, text: string): TermArticle => ({
  ...{ id, ja: { file: id, text, sentences: [] }, en: [], beads: [], terms: [] },
});
const places = (forms: readonly string[], text: string) =>
  [...sightForms(forms, [article('a', text)])].map(([form, all]) => [form, all.map(({ start }) => start)]);

describe('where forms stand', () => {
  it.each<readonly [string, readonly string[], string, readonly unknown[]]>([
    ['every place', ['港'], '港は港だ。', [['港', [0, 2]]]],
    [
      'the longest form alone',
      ['港', '港湾局'],
      '港湾局は港にある。',
      [
        ['港湾局', [0]],
        ['港', [4]],
      ],
    ],
    ['no タイ inside タイトル', ['タイ'], 'タイトルを守ったタイ代表。', [['タイ', [8]]]],
    ['in a compound of kanji', ['防波堤'], '新防波堤工事', [['防波堤', [1]]]],
    ['no 金 inside 資金 or 金日成', ['金'], '資金は金日成広場へ。金氏と金委員長。', [['金', [10, 13]]]],
    ['no US inside of USB', ['US'], 'USBとUS', [['US', [4]]]],
    ['nothing', ['岸', ''], '港だ。', []],
  ])('%s', (_, forms, text, wanted) => expect(places(forms, text)).toEqual(wanted));
});
