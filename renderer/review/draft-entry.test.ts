import { describe, expect, it } from 'vitest';
import { gallery } from '../gallery/article.ts';
import { draftEntry, splitForms } from './draft-entry.ts';

const find = (check: string) => {
  const found = gallery.findings.find((one) => one.check === check);
  if (found === undefined) throw new Error(check);
  return found;
};

describe('a glossary entry', () => {
  it('is made of what a finding shows: the English, what it suggests, what stands there', () => {
    expect(draftEntry(find('name-variants'), gallery)).toEqual({
      ...{ en: 'Ortega', ja: 'オルテガ', kind: 'person', forbidden: ['オステガ'] },
      ...{ note: '', status: 'accepted' },
    });
  });

  it('is of the kind of whoever bears the name, where a surname stands alone', () => {
    const terms = gallery.terms.map((term) =>
      term.en === 'Ortega' ? { ...term, en: 'Lucía Ortega', enForms: [{ form: 'Ortega', count: 2 }] } : term,
    );
    expect(draftEntry(find('name-variants'), { ...gallery, terms })).toMatchObject({
      ...{ en: 'Ortega', ja: 'オルテガ', kind: 'person' },
    });
  });

  it('takes the linked English where the finding has none, and forbids nothing without a suggestion', () => {
    const finding = { ...find('name-variants'), en: [], suggestions: [] };
    expect(draftEntry(finding, gallery)).toMatchObject({ ja: 'オステガ', forbidden: [] });
    expect(draftEntry(finding, gallery).en).toContain('Ortega');
  });

  it.each([
    ['オステガ、オルデガ', ['オステガ', 'オルデガ']],
    ['オステガ, オステガ ,', ['オステガ']],
    [' ', []],
  ])('reads the forms of 「%s」', (words, forms) => {
    expect(splitForms(words)).toEqual(forms);
  });
});
