import { describe, expect, it } from 'vitest';
import { gallery } from '../gallery/article.ts';
import { draftOfWords } from './selected.ts';

const JA = '海山は高い。船は海底を測る。';
const EN = 'The seamount is tall. The ship maps the sea floor.';
const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const link = (ja: string, en: string) => ({
  ...{ bead: 0, ja: span(JA, ja), en: { file: 0, ...span(EN, en) }, score: 1, kind: 'word' as const },
});
const page = {
  ...gallery,
  ja: { ...gallery.ja, text: JA },
  en: [{ file: 'a', text: EN, sentences: [] }],
  links: [link('海山', 'seamount'), link('海', 'sea floor'), link('底', 'floor')],
  terms: [],
};

describe('selected words as a term', () => {
  it.each([
    ['linked Japanese', '海底', 'ja', '海底', 'sea floor'],
    ['linked English', 'seamount', 'en', '海山', 'seamount'],
    ['words of two lines', 'sea \n floor', 'en', '', 'sea floor'],
    ['nothing linked', '高い', 'ja', '高い', ''],
  ] as const)('%s', (_, words, language, ja, en) => {
    const links = [link('海山', 'seamount'), { ...link('海底', 'sea floor') }];
    expect(draftOfWords({ ...page, links }, words, language)).toMatchObject({ ja, en, status: 'accepted' });
  });

  it('that the article has as a term bear its name and kind', () => {
    const [term] = gallery.terms;
    if (term === undefined) throw new Error('the gallery has terms');
    expect(draftOfWords(gallery, term.variants[0].form, 'ja')).toMatchObject({
      en: term.en,
      kind: term.kind,
    });
    expect(draftOfWords(gallery, term.en.toUpperCase(), 'en')).toMatchObject({ ja: term.variants[0].form });
  });
});
