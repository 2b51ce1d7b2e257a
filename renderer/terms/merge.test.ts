import { describe, expect, it } from 'vitest';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import { mergeLines, NO_DETAILS } from './merge.ts';

const line = (en: string, forms: readonly string[], more: Partial<GlossaryLine> = {}): GlossaryLine => ({
  ...{
    key: en.toLowerCase(),
    en,
    enForms: [],
    enCount: 1,
    kind: 'place',
    part: 'properNoun',
    contexts: [],
    articles: [],
  },
  forms: forms.map((form, at) => ({
    ...{ form, reading: '', count: 1, articles: 1, status: at === 0 ? 'preferred' : 'admitted' },
  })),
  ...{ evidence: { sightings: 1, by: 'list', strength: 1 }, score: 0.5 },
  ...more,
});

const entry: NonNullable<GlossaryLine['entry']> = {
  ...{ id: 'e1', en: 'Odessa', ja: 'オデッサ', kind: 'place', forbidden: ['オデサ'], note: '旧称' },
  ...{ status: 'accepted', details: { ...NO_DETAILS, admitted: ['オデッサ市'], domain: '港' } },
};

describe('lines that become one', () => {
  it('are called as the first is; the forms of the others are admitted, but what is forbidden', () => {
    const first = line('Odesa', ['オデーサ', 'オデサ']);
    expect(mergeLines(first, [line('Odessa', ['オデッサ', '御寺'], { entry })])).toEqual({
      ...{
        en: 'Odesa',
        ja: 'オデーサ',
        kind: 'place',
        forbidden: ['オデサ'],
        note: '旧称',
        status: 'accepted',
      },
      details: {
        ...{ admitted: ['オデッサ', 'オデッサ市', '御寺'], domain: '港', definition: '', source: '' },
        otherEn: ['Odessa'],
      },
    });
  });

  it('never forbid what is preferred, and take along what was merged before', () => {
    const details = { ...NO_DETAILS, otherEn: ['Hadji-bey'] };
    const other = line('Odessa', ['オデッサ'], { entry: { ...entry, forbidden: ['オデーサ'], details } });
    const merged = mergeLines(line('Odesa', ['オデーサ']), [other, line('Yuzhne', ['ユージネ'])]);
    expect([merged.forbidden, merged.details?.otherEn]).toEqual([[], ['Odessa', 'Hadji-bey', 'Yuzhne']]);
  });

  it('stay what somebody said that they are', () => {
    const details = { ...NO_DETAILS, part: 'properNoun' } as const;
    const said = line('Odessa', ['オデッサ'], { entry: { ...entry, details } });
    expect(mergeLines(line('Odesa', ['オデーサ']), [said]).details?.part).toBe('properNoun');
    expect(mergeLines(said, [line('Odesa', ['オデーサ'])]).details?.part).toBe('properNoun');
  });
});
