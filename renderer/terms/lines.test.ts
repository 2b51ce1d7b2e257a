import { describe, expect, it } from 'vitest';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import { conflictingKeys, decisionOf, EVERYTHING, othersLike, showLines, turnForbidden } from './lines.ts';

const line = (
  en: string,
  forms: readonly (readonly [string, string, number])[],
  more: Partial<GlossaryLine> = {},
): GlossaryLine => ({
  ...{
    key: en.toLowerCase(),
    en,
    enForms: [],
    enCount: 1,
    kind: 'noun',
    part: 'noun',
    contexts: [],
    articles: ['a'],
  },
  forms: forms.map(([form, reading, count], at) => ({
    ...{ form, reading, count, articles: 1, status: at === 0 ? 'preferred' : 'admitted' },
  })),
  ...{ evidence: { sightings: 1, by: 'list', strength: 1 }, score: 0.5 },
  ...more,
});

const entry = {
  id: 'e1',
  en: 'tide',
  ja: '潮',
  kind: 'noun',
  forbidden: ['潮汐'],
  note: '',
  status: 'accepted',
  by: { name: '花田', at: '2026-03-01T09:30:00Z' },
} as const;
const LINES = [
  line(
    'Harbour Office',
    [
      ['港湾局', 'コウワンキョク', 3],
      ['港務局', 'コウムキョク', 1],
    ],
    { kind: 'organisation' },
  ),
  line('tide', [['潮', 'シオ', 2]], { entry, score: 0.9 }),
  line('lighthouse', [['灯台', 'トウダイ', 9]], {
    ...{ enForms: [{ form: 'light', count: 1 }], articles: ['a', 'b'] },
  }),
];
const NONE = new Map();
const shown = (part: Partial<typeof EVERYTHING>, conflicting: ReadonlyMap<string, unknown> = NONE) =>
  showLines(LINES, { ...EVERYTHING, ...part }, conflicting).map(({ en }) => en);

describe('the table shows', () => {
  it.each([
    ['everything in the order of the host', {}, ['Harbour Office', 'tide', 'lighthouse']],
    ['one kind', { kind: 'organisation' as const }, ['Harbour Office']],
    ['what was approved', { standing: 'accepted' as const }, ['tide']],
    ['what nobody has decided', { standing: 'candidate' as const }, ['Harbour Office', 'lighthouse']],
    ['by another English form', { query: 'LIGHT' }, ['lighthouse']],
    ['by a variant', { query: '港務' }, ['Harbour Office']],
    ['by reading, in hiragana', { query: 'とうだい' }, ['lighthouse']],
    ['by English', { sort: 'en' as const }, ['Harbour Office', 'lighthouse', 'tide']],
    ['the most used first', { sort: 'uses' as const }, ['lighthouse', 'Harbour Office', 'tide']],
    [
      'the least used first',
      { sort: 'uses' as const, descending: true },
      ['tide', 'Harbour Office', 'lighthouse'],
    ],
    ['by reading', { sort: 'ja' as const }, ['Harbour Office', 'tide', 'lighthouse']],
    ['by who decided', { sort: 'by' as const }, ['tide', 'Harbour Office', 'lighthouse']],
    ['by when, the latest first', { sort: 'at' as const }, ['tide', 'Harbour Office', 'lighthouse']],
    ['by status', { sort: 'standing' as const }, ['Harbour Office', 'lighthouse', 'tide']],
    ['one article', { article: 'b' }, ['lighthouse']],
  ])('%s', (_, part, expected) => expect(shown(part)).toEqual(expected));

  it('what is in conflict, with its rivals', () => {
    const keys = conflictingKeys({
      lines: LINES,
      conflicts: [
        { kind: 'one-english', en: 'Harbour Office', forms: ['港湾局', '港務局'] },
        { kind: 'one-japanese', ja: '潮', en: ['tide', 'current'] },
      ],
    });
    expect([...keys]).toEqual([
      ['harbour office', ['港湾局', '港務局']],
      ['tide', ['current']],
    ]);
    expect(shown({ conflictsOnly: true }, keys)).toEqual(['Harbour Office', 'tide']);
  });

  it('which of two of one name is in conflict', () => {
    const banks = [line('bank', [['銀行', '', 3]]), line('bank', [['土手', '', 3]], { key: 'bank p' })];
    const conflicts = [{ kind: 'one-japanese', ja: '土手', en: ['bank', 'dike'] }] as const;
    expect([...conflictingKeys({ lines: banks, conflicts })]).toEqual([['bank p', ['dike']]]);
  });
});

describe('a decision', () => {
  const [office, tide] = LINES;
  if (office === undefined || tide === undefined) throw new Error('there are lines');

  it('approves what is used most, unless something else is said', () => {
    expect(decisionOf(office, { status: 'accepted' })).toMatchObject({
      ...{ ja: '港湾局', kind: 'organisation', status: 'accepted' },
    });
    expect(decisionOf(office, { ja: '港務局' })).toMatchObject({ ja: '港務局', status: 'accepted' });
  });

  it('that only notes something leaves the term as it stands', () => {
    expect(decisionOf(office, { note: '要確認' }).status).toBe('candidate');
    expect(decisionOf({ ...tide, entry: { ...entry, status: 'rejected' } }, { note: 'x' }).status).toBe(
      'rejected',
    );
  });

  it('keeps what was decided before', () => {
    expect(decisionOf(tide, { note: '海の' })).toEqual({
      ...{ en: 'tide', ja: '潮', kind: 'noun', forbidden: ['潮汐'], note: '海の', status: 'accepted' },
    });
  });

  it('never forbids what it prefers', () => {
    expect(decisionOf(tide, { ja: '潮汐' }).forbidden).toEqual([]);
  });

  it('forbids a form and allows it again', () => {
    const once = turnForbidden(office, '港務局');
    expect(once.forbidden).toEqual(['港務局']);
    expect(turnForbidden({ ...office, entry: { id: 'x', ...once } }, '港務局').forbidden).toEqual([]);
  });
});

describe('the other forms of a form', () => {
  const [office] = LINES;
  if (office === undefined) throw new Error('there are lines');
  const forms = [
    { form: 'アンナ・ロス', en: undefined },
    { form: 'ロス', en: 'Ross' },
    { form: 'ロース', en: 'Ross' },
  ].map(({ form, en }) => ({
    ...{ form, reading: '', count: 1, articles: 1, status: 'admitted' as const },
    ...(en === undefined ? {} : { en }),
  }));
  it.each([
    ['ロース', ['ロス']],
    ['アンナ・ロス', []],
  ])('%s: %j', (form, others) => expect(othersLike({ ...office, forms }, form)).toEqual(others));
});
