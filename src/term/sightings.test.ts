import { describe, expect, it } from 'vitest';
import type { TermArticle } from './glossary.ts';
import { addNamed, sightForms } from './sightings.ts';

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
    ['no US inside of USB', ['US'], 'USBとUS', [['US', [4]]]],
    ['nothing', ['岸', ''], '港だ。', []],
  ])('%s', (_, forms, text, wanted) => expect(places(forms, text)).toEqual(wanted));
});

describe('terms that people named', () => {
  const pier = { en: 'pier', kind: 'noun', part: 'noun', forms: ['桟橋', '埠頭', '波止場'] } as const;
  it('stand where their Japanese does, with the forms that are used', () => {
    const articles = [article('a', '桟橋と埠頭。'), article('b', '桟橋だ。')];
    const [concept] = addNamed({ concepts: [], conflicts: [] }, [pier], articles).concepts;
    expect(concept?.forms.map(({ form, count, articles: many }) => [form, count, many])).toEqual([
      ['桟橋', 2, 2],
      ['埠頭', 1, 1],
    ]);
  });

  it('keep the preferred form first, though it stands nowhere', () => {
    const [concept] = addNamed({ concepts: [], conflicts: [] }, [pier], [article('a', '埠頭だ。')]).concepts;
    expect(concept?.forms.map(({ form, count }) => [form, count])).toEqual([
      ['桟橋', 0],
      ['埠頭', 1],
    ]);
  });

  it('are left out where nothing of them stands', () => {
    expect(addNamed({ concepts: [], conflicts: [] }, [pier], [article('a', '港だ。')]).concepts).toEqual([]);
  });
});
