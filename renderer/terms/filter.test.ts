import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/term/term.ts';
import { filterTerms } from './filter.ts';

const term = (en: string, kind: Term['kind'], ...forms: readonly [string, string, number][]): Term => {
  const variants = forms.map(([form, reading, count]) => ({
    form,
    reading,
    count,
    places: [],
    status: 'admitted' as const,
  }));
  const [first, ...rest] = variants;
  if (first === undefined) throw new Error('a term has a form');
  const span = { start: 0, end: 1 };
  return {
    en,
    kind,
    variants: [first, ...rest],
    enCount: 1,
    enPlaces: [],
    context: { ja: span, en: { file: 0, ...span } },
    score: 1,
  };
};

const terms = [
  term('lighthouse', 'noun', ['灯台', 'トウダイ', 2]),
  term('Harbour Office', 'organisation', ['港湾局', 'コウワンキョク', 1], ['港務局', 'コウムキョク', 3]),
  term('Aoi Bay', 'place', ['葵湾', 'アオイワン', 2]),
];

describe('filterTerms', () => {
  it.each([
    ['everything, the most frequent first', {}, ['Harbour Office', 'Aoi Bay', 'lighthouse']],
    ['one kind', { kind: 'place' as const }, ['Aoi Bay']],
    ['terms in several forms', { severalForms: true }, ['Harbour Office']],
    ['by English, whatever its capitals', { query: 'LIGHT' }, ['lighthouse']],
    ['by Japanese', { query: '港務' }, ['Harbour Office']],
    ['by reading, in hiragana', { query: 'とうだい' }, ['lighthouse']],
    ['nothing that does not match', { query: 'whale' }, []],
  ])('shows %s', (_, part, expected) => {
    const filter = { query: '', kind: undefined, severalForms: false, ...part };
    expect(filterTerms(terms, filter).map(({ en }) => en)).toEqual(expected);
  });
});
