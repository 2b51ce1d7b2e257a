import { describe, expect, it } from 'vitest';
import type { TermArticle } from './glossary.ts';
import { addNamed, sightNamed } from './named.ts';

const article = (id: string, text: string): TermArticle => ({
  ...{ id, ja: { file: id, text, sentences: [] }, en: [], beads: [], terms: [] },
});
const silent = () => '';

describe('terms that people named', () => {
  const pier = { en: 'pier', kind: 'noun', part: 'noun', forms: ['桟橋', '埠頭', '波止場'] } as const;
  it('stand where their Japanese does, with the forms that are used', () => {
    const articles = [article('a', '桟橋と埠頭。'), article('b', '桟橋だ。')];
    const [concept] = addNamed({ concepts: [], conflicts: [] }, [pier], articles, silent).concepts;
    expect(concept?.forms.map(({ form, count, articles: many }) => [form, count, many])).toEqual([
      ['桟橋', 2, 2],
      ['埠頭', 1, 1],
    ]);
  });

  it('keep the preferred form first, though it stands nowhere', () => {
    const [concept] = addNamed(
      { concepts: [], conflicts: [] },
      [pier],
      [article('a', '埠頭だ。')],
      silent,
    ).concepts;
    expect(concept?.forms.map(({ form, count }) => [form, count])).toEqual([
      ['桟橋', 0],
      ['埠頭', 1],
    ]);
  });

  it('are left out where nothing of them stands', () => {
    expect(
      addNamed({ concepts: [], conflicts: [] }, [pier], [article('a', '港だ。')], silent).concepts,
    ).toEqual([]);
  });

  it('are read, counted on both sides and shown in two sentences, those first that have the English', () => {
    const ja = '桟橋は長い。桟橋が壊れた。埠頭は別だ。';
    const en = 'It is long. Two piers broke. The Pier, not pierced.';
    const spans = (text: string) =>
      [...text.matchAll(/[^。.]+[。.]/g)].map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
      }));
    const here: TermArticle = {
      ...{ id: 'a', ja: { file: 'a', text: ja, sentences: spans(ja) }, terms: [] },
      en: [{ file: 'b.txt', text: en, sentences: spans(en) }],
      beads: [0, 1, 2].map((at) => ({ ja: [at], en: [{ file: 0, sentence: at }] })),
    };
    const [concept] = sightNamed([pier], [here], (form, english) => `${form}/${english}`);
    expect(concept?.forms.map(({ form, reading }) => [form, reading])).toEqual([
      ['桟橋', '桟橋/pier'],
      ['埠頭', '埠頭/pier'],
    ]);
    expect(concept?.enCount).toBe(2);
    expect(concept?.contexts).toEqual([
      { article: 'a', ja: '桟橋が壊れた。', en: 'Two piers broke.', source: 'b.txt' },
      { article: 'a', ja: '埠頭は別だ。', en: 'The Pier, not pierced.', source: 'b.txt' },
    ]);
  });

  it('stand where the concept of that English does, not inside other words', () => {
    const here = article('a', '米国の米、米。');
    const place = { article: 'a', start: 3, end: 4 };
    const own = addNamed(
      { concepts: [], conflicts: [] },
      [{ ...pier, en: 'US', forms: ['米'] }],
      [here],
      silent,
    );
    const [us] = own.concepts;
    if (us === undefined) throw new Error('there is one');
    const found = [{ ...us, forms: [{ ...us.forms[0], count: 1, places: [place] }] as const }];
    const named = [{ ...pier, en: 'US', forms: ['米'] }] as const;
    expect(sightNamed(named, [here], silent)[0]?.forms[0].count).toBe(2);
    expect(sightNamed(named, [here], silent, found)[0]?.forms[0].places).toEqual([place]);
  });
});
