import { describe, expect, it } from 'vitest';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import { NO_DETAILS } from './merge.ts';
import { canPart, goingFrom, nameOfPart, partLine } from './part.ts';

const line = (more: Partial<GlossaryLine> = {}): GlossaryLine => ({
  ...{ key: 'anna rowe', en: 'Anna Rowe', enCount: 3, kind: 'person', part: 'properNoun', contexts: [] },
  ...{ enForms: [{ form: 'Rowe', count: 2 }], articles: ['a'] },
  forms: [
    { form: 'アンナ・ロウ', en: undefined },
    { form: 'ロウ', en: 'Rowe' },
    { form: 'ロー', en: 'Rowe' },
  ].map(({ form, en }, at) => ({
    ...{ form, reading: '', count: 1, articles: 1, status: at === 0 ? 'preferred' : 'admitted' },
    ...(en === undefined ? {} : { en }),
  })),
  ...{ evidence: { sightings: 1, by: 'list', strength: 1 }, score: 0.5 },
  ...more,
});
const taking = (forms: readonly string[], en: readonly string[] = []) => ({
  forms: new Set(forms),
  en: new Set(en),
});

describe('what a person takes out of a line', () => {
  it.each([
    ['a form alone', taking(['ロー']), ['ロー'], true, 'Rowe'],
    ['English, with its Japanese', taking([], ['Rowe']), ['ロウ', 'ロー'], true, 'Rowe'],
    [
      'the whole Japanese',
      taking(['アンナ・ロウ'], ['Rowe']),
      ['アンナ・ロウ', 'ロウ', 'ロー'],
      false,
      'Rowe',
    ],
    ['nothing', taking([]), [], false, 'Anna Rowe'],
    [
      'forms of different English',
      taking(['アンナ・ロウ', 'ロー']),
      ['アンナ・ロウ', 'ロー'],
      true,
      'Anna Rowe',
    ],
  ])('%s', (_, chosen, gone, can, name) => {
    expect([goingFrom(line(), chosen), canPart(line(), chosen), nameOfPart(line(), chosen)]).toEqual([
      gone,
      can,
      name,
    ]);
  });

  it('becomes a term about which nothing else is decided', () => {
    expect(partLine(line(), taking([], ['Rowe']), 'Rowe')).toEqual({
      fresh: {
        ...{ en: 'Rowe', ja: 'ロウ', kind: 'person', forbidden: [], note: '', status: 'candidate' },
        details: {
          ...{ ...NO_DETAILS, admitted: ['ロー'] },
          partings: [{ from: 'Anna Rowe', forms: [], en: ['Rowe'] }],
        },
      },
      rest: undefined,
    });
  });

  it('leaves the rest of what was decided, without it', () => {
    const entry: NonNullable<GlossaryLine['entry']> = {
      ...{ id: 'e', en: 'Anna Rowe', ja: 'ロウ', kind: 'person', forbidden: ['ロー'], note: 'x' },
      ...{ status: 'accepted', details: { ...NO_DETAILS, admitted: ['アンナ・ロウ', 'ロウ'] } },
    };
    const { fresh, rest } = partLine(line({ entry }), taking(['ロウ', 'ロー']), 'Rowe');
    expect(fresh).toMatchObject({ ja: 'ロウ', forbidden: ['ロー'] });
    expect(rest).toEqual({
      ...{
        en: 'Anna Rowe',
        ja: 'アンナ・ロウ',
        kind: 'person',
        forbidden: [],
        note: 'x',
        status: 'accepted',
      },
      details: { ...NO_DETAILS, admitted: ['アンナ・ロウ'] },
    });
  });

  it('goes back to where it was, where a person had merged it', () => {
    const entry: NonNullable<GlossaryLine['entry']> = {
      ...{ id: 'e', en: 'Anna Rowe', ja: 'アンナ・ロウ', kind: 'person', forbidden: [], note: '' },
      ...{ status: 'accepted', details: { ...NO_DETAILS, admitted: ['ロウ', 'ロー'], otherEn: ['Rowe'] } },
    };
    expect(partLine(line({ entry }), taking([], ['Rowe']), 'Rowe')).toMatchObject({
      fresh: undefined,
      rest: { ja: 'アンナ・ロウ', details: NO_DETAILS },
    });
  });
});
