import { describe, expect, it } from 'vitest';
import { readConcept } from './concept.ts';
import { readGlossaryText } from './glossary-table.ts';

describe('a tabular glossary', () => {
  it.each([
    ['comma', 'en,ja\nceasefire,停戦\n'],
    ['tab', 'en\tja\r\nceasefire\t停戦\r\n'],
    ['byte order mark, other columns, another order', '\uFEFFnote,JA,En\n,停戦,ceasefire\n'],
    ['old line ends and empty rows', 'en,ja\r\rceasefire,停戦\r,\r'],
  ])('is read: %s', (_, text) => {
    expect(readGlossaryText(text, 'g.csv')).toEqual({
      entries: [readConcept({ en: 'ceasefire', ja: '停戦' })],
      problems: [],
    });
  });

  it('reads forbidden forms and notes', () => {
    expect(readGlossaryText('en,ja,forbidden,note\npact,協定,条約 | 契約,2024\n', 'g.csv').entries).toEqual([
      readConcept({ en: 'pact', ja: '協定', forbidden: ['条約', '契約'], note: '2024' }),
    ]);
  });

  it('is refused by name when the columns are missing', () => {
    expect(readGlossaryText('english,japanese\na,b\n', 'g.csv').problems).toMatchObject([
      { id: 'problem.glossary.columns', file: 'g.csv' },
    ]);
  });
});
