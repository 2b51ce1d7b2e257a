import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlossaryConcept, GlossaryForm, ProjectGlossary } from './glossary.ts';
import { type Part, partConcepts } from './part.ts';

const form = (word: string, count: number, en?: string): GlossaryForm => ({
  ...{ form: word, reading: '', status: 'admitted', count, articles: 1 },
  ...(en === undefined ? {} : { en }),
  places: Array.from({ length: count }, (_, at) => ({ article: 'a', start: at, end: at + word.length })),
});

const concept = (
  en: string,
  [first, ...others]: readonly [GlossaryForm, ...GlossaryForm[]],
  english: readonly (readonly [string, number])[] = [],
): GlossaryConcept => ({
  ...{ en, enForms: english.map(([word, count]) => ({ form: word, count })), kind: 'noun', part: 'noun' },
  forms: [{ ...first, status: 'preferred' }, ...others],
  enCount: [first, ...others].reduce((sum, { count }) => sum + count, 0),
  contexts: [{ article: 'a', ja: `${first.form}だ。`, en: '', source: '' }],
  ...{ evidence: { sightings: 1, by: 'links', strength: 0.5 }, score: 0.5 },
});

const glossary = (...concepts: readonly GlossaryConcept[]): ProjectGlossary => ({ concepts, conflicts: [] });
const said = ({ concepts }: ProjectGlossary) =>
  concepts.map(({ en, enForms, forms, parted }) =>
    [
      [en, ...enForms.map((one) => one.form)].join('/'),
      forms.map((one) => `${one.form}×${one.count}${one.en === undefined ? '' : `(${one.en})`}`).join(' '),
      parted ?? '-',
    ].join(': '),
  );

/** Father and daughter, whom an article calls by their surname alone. */
const ROWE = concept(
  'Anna Rowe',
  [form('アンナ・ロウ', 2), form('ロウ', 5, 'Rowe'), form('ロー', 1, 'Rowe')],
  [['Rowe', 6]],
);
const BANK = concept('bank', [form('銀行', 4), form('土手', 2)]);
const part = (
  key: string,
  en: string,
  from: string,
  forms: readonly string[],
  english: readonly string[] = [],
): Part => ({
  ...{ key, en },
  partings: [{ from, forms, en: english }],
});

describe('a concept that a person parts', () => {
  it.each<readonly [string, ProjectGlossary, readonly Part[], readonly string[]]>([
    [
      'English goes with the Japanese that stands for it',
      glossary(ROWE),
      [part('p', 'Rowe', 'Anna Rowe', [], ['Rowe'])],
      ['Anna Rowe: アンナ・ロウ×2: -', 'Rowe: ロウ×5 ロー×1: p'],
    ],
    [
      'a Japanese form goes alone, under the English it stands for',
      glossary(ROWE),
      [part('p', 'Rowe', 'Anna Rowe', ['ロー'])],
      ['Anna Rowe/Rowe: アンナ・ロウ×2 ロウ×5(Rowe): -', 'Rowe: ロー×1: p'],
    ],
    [
      'two things may have one English name',
      glossary(BANK),
      [part('p', 'bank', 'bank', ['土手'])],
      ['bank: 銀行×4: -', 'bank: 土手×2: p'],
    ],
    [
      'the preferred form can go',
      glossary(BANK),
      [part('p', 'bank', 'bank', ['銀行'])],
      ['bank: 土手×2: -', 'bank: 銀行×4: p'],
    ],
    [
      'after the program has put nothing together, nothing is to be parted',
      glossary(concept('Anna Rowe', [form('アンナ・ロウ', 2)]), concept('Rowe', [form('ロウ', 5)])),
      [part('p', 'Rowe', 'Anna Rowe', ['ロウ'], ['Rowe'])],
      ['Anna Rowe: アンナ・ロウ×2: -', 'Rowe: ロウ×5: p'],
    ],
    [
      'after the program has found another head, it is parted all the same',
      glossary(concept('Dr Anna Rowe', [form('アンナ・ロウ', 2), form('ロウ', 5, 'Rowe')], [['Rowe', 5]])),
      [part('p', 'Rowe', 'Anna Rowe', [], ['Rowe'])],
      ['Dr Anna Rowe: アンナ・ロウ×2: -', 'Rowe: ロウ×5: p'],
    ],
    [
      'nothing would be left',
      glossary(BANK),
      [part('p', 'bank', 'bank', ['銀行', '土手'])],
      ['bank: 銀行×4 土手×2: -'],
    ],
    [
      'nothing of it is there',
      glossary(BANK),
      [part('p', 'bank', 'bank', ['岸'])],
      ['bank: 銀行×4 土手×2: -'],
    ],
    [
      'twice, from what is left',
      glossary(concept('bank', [form('銀行', 4), form('土手', 2), form('岸', 1)])),
      [part('p', 'bank', 'bank', ['土手']), part('q', 'shore', 'bank', ['岸'])],
      ['bank: 銀行×4: -', 'shore: 岸×1: q', 'bank: 土手×2: p'],
    ],
  ])('%s', (_, before, parts, after) => {
    expect(said(partConcepts(before, parts))).toEqual(after);
  });

  it('has a preferred form on both sides, and only contexts of its own', () => {
    const [left, gone] = partConcepts(glossary(BANK), [part('p', 'bank', 'bank', ['銀行'])]).concepts;
    expect([left?.forms[0].status, gone?.forms[0].status]).toEqual(['preferred', 'preferred']);
    expect([left?.contexts.length, gone?.contexts.length]).toEqual([0, 1]);
  });

  it('contradicts itself no longer', () => {
    const before = glossary(BANK);
    expect(partConcepts(before, [part('x', 'shore', 'shore', [])]).conflicts).toHaveLength(1);
    expect(partConcepts(before, [part('p', 'bank', 'bank', ['土手'])]).conflicts).toEqual([]);
  });

  it('loses no use and no place, whatever is parted', () => {
    const words = fc.constantFrom('銀行', '土手', '岸', '堤');
    const parts = fc.array(
      fc.record({
        ...{ key: fc.constantFrom('p', 'q', 'r'), en: fc.constantFrom('bank', 'shore', 'Rowe') },
        partings: fc.array(
          fc.record({
            from: fc.constantFrom('bank', 'shore', 'Anna Rowe'),
            forms: fc.uniqueArray(words),
            en: fc.subarray(['Rowe', 'bank']),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1 }), parts, ([first = '岸', ...others], wanted) => {
        const before = glossary(
          concept('bank', [form(first, 3), ...others.map((one) => form(one, 2))]),
          ROWE,
        );
        const count = ({ concepts }: ProjectGlossary) => {
          const forms = concepts.flatMap((one) => one.forms);
          const uses = forms.reduce((sum, one) => sum + one.count, 0);
          return [uses, forms.flatMap(({ places }) => places).length];
        };
        expect(count(partConcepts(before, wanted))).toEqual(count(before));
      }),
    );
  });
});
