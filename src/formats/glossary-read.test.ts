import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlossaryTable } from './glossary-read.ts';
import { writeCsv } from './table.ts';

describe('a tabular glossary', () => {
  it.each([
    ['comma', 'en,ja\nceasefire,停戦\n'],
    ['tab', 'en\tja\r\nceasefire\t停戦\r\n'],
    ['byte order mark, other columns, another order', '\uFEFFnote,JA,En\n,停戦,ceasefire\n'],
    ['rows without both sides', 'en,ja\nceasefire,停戦\n,停戦\nonly,\n'],
  ])('is read: %s', (_, text) => {
    expect(readGlossaryTable(text, 'g.csv')).toEqual({
      ok: true,
      value: [{ en: 'ceasefire', ja: '停戦', forbidden: [], note: '' }],
    });
  });

  it('reads forbidden forms and notes', () => {
    const read = readGlossaryTable('en,ja,forbidden,note\npact,協定,条約 | 契約,2024\n', 'g.csv');
    expect(read.ok && read.value[0]).toEqual({
      en: 'pact',
      ja: '協定',
      forbidden: ['条約', '契約'],
      note: '2024',
    });
  });

  it('is refused by name when the columns are missing', () => {
    const read = readGlossaryTable('english,japanese\na,b\n', 'g.csv');
    expect(!read.ok && read.problem).toMatchObject({ id: 'problem.glossary.columns', file: 'g.csv' });
  });

  it('comes back as it was written, formulas and all', () => {
    const cell = fc
      .string({ minLength: 1 })
      .map((it) => `x${it}`.trim())
      .filter((it) => !it.includes('\r'));
    const risky = fc.tuple(fc.constantFrom('', '=', '+', '-', '@'), cell).map(([sign, it]) => sign + it);
    fc.assert(
      fc.property(risky, risky, (en, ja) => {
        const read = readGlossaryTable(
          writeCsv([
            ['en', 'ja'],
            [en, ja],
          ]),
          'g.csv',
        );
        expect(read.ok && read.value.map((it) => [it.en, it.ja])).toEqual([[en, ja]]);
      }),
    );
  });
});
