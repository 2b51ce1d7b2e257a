import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlossaryConcept, ProjectGlossary } from './glossary.ts';
import { joinConcepts } from './join.ts';

const form = (word: string, articles: readonly string[]): GlossaryConcept['forms'][number] => ({
  ...{ form: word, reading: '', status: 'preferred', count: articles.length, articles: articles.length },
  places: articles.map((article, at) => ({ article, start: at, end: at + word.length })),
});

const concept = (en: string, word: string, articles: readonly string[] = ['a']): GlossaryConcept => ({
  ...{ en, enForms: [], enCount: articles.length, kind: 'place', part: 'properNoun', score: 0.5 },
  ...{ forms: [form(word, articles)], contexts: [] },
  evidence: { sightings: 1, by: 'links', strength: 0.5 },
});

const glossary = (...concepts: readonly GlossaryConcept[]): ProjectGlossary => ({ concepts, conflicts: [] });
const said = ({ concepts }: ProjectGlossary) =>
  concepts.map(({ en, enForms, forms }) => [
    en,
    enForms.map((one) => one.form).join(' '),
    forms.map((one) => `${one.form}×${one.count}${one.en === undefined ? '' : `(${one.en})`}`).join(' '),
  ]);

const PORTS = glossary(
  concept('Odesa', 'オデーサ', ['a', 'b']),
  concept('Varna', 'ヴァルナ'),
  concept('Odessa', 'オデッサ', ['b', 'c']),
);

describe('concepts that a person says are one', () => {
  it.each([
    ['one spelling under the other', [{ en: 'Odesa', otherEn: ['Odessa'] }]],
    ['whichever stands first', [{ en: 'Odesa', otherEn: ['odessa', 'Odesa'] }]],
    ['names that nothing has', [{ en: 'Odesa', otherEn: ['Atlantis', 'Odessa'] }]],
    [
      'the first join takes it',
      [
        { en: 'Odesa', otherEn: ['Odessa'] },
        { en: 'Varna', otherEn: ['Odessa'] },
      ],
    ],
  ])('%s', (_, joins) => {
    expect(said(joinConcepts(PORTS, joins))).toEqual([
      ['Odesa', 'Odessa', 'オデーサ×2 オデッサ×2(Odessa)'],
      ['Varna', '', 'ヴァルナ×1'],
    ]);
  });

  it('count a form once that both have, in as many articles as it stands in', () => {
    const both = glossary(
      concept('Odesa', 'オデーサ', ['a', 'b']),
      concept('Odessa', 'オデーサ', ['b', 'c']),
    );
    const [one] = joinConcepts(both, [{ en: 'Odesa', otherEn: ['Odessa'] }]).concepts;
    expect(one?.forms).toMatchObject([{ form: 'オデーサ', count: 4, articles: 3, status: 'preferred' }]);
    expect(one?.forms[0]).not.toHaveProperty('en');
  });

  it('contradict each other no longer', () => {
    const two = glossary(concept('Odesa', 'オデーサ'), concept('Odessa', 'オデーサ'));
    expect(joinConcepts(two, [{ en: 'Varna', otherEn: ['Kerch'] }]).conflicts).toHaveLength(1);
    expect(joinConcepts(two, [{ en: 'Odesa', otherEn: ['Odessa'] }]).conflicts).toEqual([]);
  });

  it('lose no place and no use, whatever is joined', () => {
    const names = fc.constantFrom('Odesa', 'Varna', 'Kerch', 'Yalta', 'Izmail');
    const concepts = fc.uniqueArray(fc.tuple(names, fc.constantFrom('港', '町', '湾')), {
      selector: ([en]) => en,
    });
    const joins = fc.array(fc.record({ en: names, otherEn: fc.array(names) }));
    fc.assert(
      fc.property(concepts, joins, (all, wanted) => {
        const before = all.map(([en, ja]) => concept(en, ja));
        const { concepts: after } = joinConcepts(glossary(...before), wanted);
        const uses = after.flatMap(({ forms }) => forms).reduce((sum, { count }) => sum + count, 0);
        const places = after.flatMap(({ forms }) => forms).flatMap((one) => one.places);
        expect([uses, places.length]).toEqual([before.length, before.length]);
        expect(after.reduce((sum, { enCount }) => sum + enCount, 0)).toBe(before.length);
        expect(new Set(after.map(({ en }) => en)).size).toBe(after.length);
      }),
    );
  });
});
