import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TERM_KINDS } from '../term/term.ts';
import {
  CONCEPT_STATUSES,
  type Concept,
  joinForms,
  makeConcept,
  onOneLine,
  readConcept,
  splitForms,
  TERM_PARTS,
} from './concept.ts';
import { readGlossaryJson, writeGlossaryJson } from './glossary-json.ts';
import { readGlossaryText, writeGlossaryCsv, writeGlossaryTsv } from './glossary-table.ts';
import { readOmegat, writeOmegat } from './omegat.ts';
import { readUtx, writeUtx } from './utx.ts';

/** Words as bad as files bring them: formulas, controls, lone surrogates, emoji, characters of two units. */
const wild = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '𠮷野家',
    '👩‍👩‍👧',
    '=1+1',
    '@x',
    "'=",
    '\uD800',
    '\u0000\u001F',
    'a|b\\',
    '"',
    'x'.repeat(40_000),
  ),
);

/** A text that begins and ends with something and lies on one line: what a line of a table can hold. */
const cell = wild.map((it) => onOneLine(it.toWellFormed())).filter((it) => it !== '');
const concept: fc.Arbitrary<Concept> = fc
  .record({
    ...{
      en: cell,
      ja: cell,
      note: fc.oneof(fc.constant(''), cell),
      reading: fc.oneof(fc.constant(''), cell),
    },
    kind: fc.constantFrom(...TERM_KINDS),
    part: fc.constantFrom(...TERM_PARTS),
    otherEn: fc.uniqueArray(cell, { maxLength: 2 }),
    uses: fc.uniqueArray(cell, { maxLength: 2 }),
    ...{ contextJa2: fc.oneof(fc.constant(''), cell), evidence: fc.oneof(fc.constant(''), cell) },
    status: fc.constantFrom(...CONCEPT_STATUSES),
    ...{ by: fc.oneof(fc.constant(''), cell), at: fc.constantFrom('', '2026-03-01', '2026-03-01T09:30:00Z') },
    admitted: fc.uniqueArray(cell, { maxLength: 3 }),
    forbidden: fc.uniqueArray(cell, { maxLength: 3 }),
    ...{ definition: fc.oneof(fc.constant(''), cell), countJa: fc.nat(), score: fc.constantFrom(0, 0.25, 1) },
  })
  .map(makeConcept);

const NOW = new Date(Date.UTC(2024, 10, 29, 3, 15));
const comes = (entries: readonly Concept[]) => ({ entries, problems: [] });

describe('several forms in a cell', () => {
  it('come apart as they were put together', () => {
    fc.assert(
      fc.property(fc.array(cell), (forms) => {
        expect(splitForms(joinForms(forms))).toEqual(forms);
      }),
    );
  });
});

describe('a glossary comes back as it was written', () => {
  it('from JSON, whatever the text', () => {
    const anything = wild.filter((it) => it.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(concept, anything)), (some) => {
        const all = some.map(([it, ja]) => ({ ...it, ja }));
        expect(readGlossaryJson(writeGlossaryJson(all), 'g.json')).toEqual(comes(all));
      }),
    );
  });

  it.each([
    ['CSV', writeGlossaryCsv],
    ['TSV', writeGlossaryTsv],
  ])('from %s', (_, write) => {
    fc.assert(
      fc.property(fc.array(concept), (all) => {
        expect(readGlossaryText(write(all), 'g')).toEqual(comes(all));
      }),
    );
  });

  it('from UTX, but for what it has no column for', () => {
    fc.assert(
      fc.property(fc.array(concept), (some) => {
        const all = some
          .filter((it) => !it.en.startsWith('#'))
          .map(({ en, ja, note, reading, part, kind, status, admitted, forbidden }) =>
            makeConcept({ en, ja, note, reading, part, kind, status, admitted, forbidden }),
          );
        expect(readUtx(writeUtx(all, NOW).text, 'g.utx')).toEqual(comes(all));
      }),
    );
  });

  it('from an OmegaT glossary, also where a form is called as every object calls something', () => {
    const concept = makeConcept({ en: 'value', ja: '価値', admitted: ['valueOf', 'constructor'] });
    expect(readOmegat(writeOmegat([concept]).text, 'g.txt')).toMatchObject({
      entries: [{ en: 'value', ja: '価値', admitted: ['valueOf', 'constructor'] }],
    });
  });

  it('from an OmegaT glossary, with forms and notes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(concept, { selector: (it) => it.en }), (some) => {
        const all = some
          .filter((it) => !it.en.startsWith('#') && !it.note.includes('✕'))
          .filter((it) => it.forbidden.every((form) => !form.includes('✕')))
          .map(({ en, ja, note, admitted, forbidden }) => ({ en, ja, note, admitted, forbidden }));
        const concepts = all.map(makeConcept);
        expect(readOmegat(writeOmegat(concepts).text, 'g.txt')).toEqual(comes(all.map(readConcept)));
      }),
    );
  });
});

describe('UTX', () => {
  it('is written with CRLF, no byte order mark, two header lines and a status for every form', () => {
    const pact = makeConcept({ en: 'pact', ja: '協定', admitted: ['取り決め'], forbidden: ['条約'] });
    expect(writeUtx([pact], NOW).text.split('\r\n')).toEqual([
      '#UTX 1.11; en/ja; 2024-11-29T03:15:00Z; copyright: ; license: ; ',
      '#src\ttgt\tsrc:pos\tterm status\tconcept ID\ttgt:yomi\tcomment\tkind',
      'pact\t協定\tnoun\tapproved\t1\t\t\tnoun',
      'pact\t取り決め\tnoun\tnon-standard\t1\t\t\tnoun',
      'pact\t条約\tnoun\tforbidden\t1\t\t\tnoun',
      '',
    ]);
  });

  it('is read from Japanese to English too', () => {
    const text =
      '#UTX 1.11; ja-JP/en-US; copyright: x\n#src\ttgt\tsrc:pos\tsrc:yomi\n停戦\tceasefire\tnoun\tていせん\n';
    expect(readUtx(text, 'g.utx').entries).toEqual([
      readConcept({ en: 'ceasefire', ja: '停戦', reading: 'ていせん', part: 'noun' }),
    ]);
  });
});

describe('an OmegaT glossary', () => {
  const olha = makeConcept({
    ...{ en: 'Olha Petrenko', ja: 'オルガ・ペトレンコ', kind: 'person', note: '外相' },
    ...{ otherEn: ['Petrenko', 'O.P.'], admitted: ['ペトレンコ', 'オリハ・ペトレンコ'] },
    shortFor: new Map([['ペトレンコ', 'Petrenko']]),
  });

  it('is asked for every English form, and answers with the Japanese that stands for it', () => {
    expect(writeOmegat([olha]).text.split('\n')).toEqual([
      'Olha Petrenko\tオルガ・ペトレンコ\t外相',
      'Olha Petrenko\tオリハ・ペトレンコ\t',
      'Petrenko\tペトレンコ\t→ Olha Petrenko',
      'O.P.\tオルガ・ペトレンコ\t→ Olha Petrenko',
      '',
    ]);
  });

  it('comes back as one concept', () => {
    const { entries } = readOmegat(writeOmegat([olha, makeConcept({ en: 'tide', ja: '潮' })]).text, 'g.txt');
    expect(entries).toMatchObject([
      {
        ...{ en: 'Olha Petrenko', ja: 'オルガ・ペトレンコ', otherEn: ['Petrenko', 'O.P.'], note: '外相' },
        admitted: ['オリハ・ペトレンコ', 'ペトレンコ'],
      },
      { en: 'tide', ja: '潮', otherEn: [] },
    ]);
  });

  it('of somebody else may point anywhere', () => {
    expect(readOmegat('tide\t潮\t→ ocean\n', 'g.txt').entries).toMatchObject([{ note: '→ ocean' }]);
  });
});

describe('a damaged entry costs that entry, and its line is named', () => {
  const good = [
    ['truce', '休戦'],
    ['pact', '協定'],
  ];
  it.each([
    ['CSV without a side', () => readGlossaryText('en,ja\ntruce,休戦\nonly,\npact,協定\n', 'g'), 3],
    ['CSV with an open quotation', () => readGlossaryText('en,ja\ntruce,休戦\n"open,x\npact,協定\n', 'g'), 3],
    ['CSV behind a cell of two lines', () => readGlossaryText('ja,en\n休戦,"tr\nuce"\n,x\n', 'g'), 4],
    ['TSV without a side', () => readGlossaryText('en\tja\ntruce\t休戦\n\nonly\npact\t協定\n', 'g'), 4],
    [
      'UTX without a side',
      () => readUtx('#UTX 1.11; en/ja\n#src\ttgt\ntruce\t休戦\n\t空\npact\t協定\n', 'g'),
      4,
    ],
    ['OmegaT without a side', () => readOmegat('# c\ntruce\t休戦\n\nonly\npact\t協定\n', 'g'), 4],
    [
      'JSON without a side',
      () => readGlossaryJson('[\n{"en":"truce","ja":"休戦"},\n{"en":7},\n{"en":"pact","ja":"協定"}]', 'g'),
      3,
    ],
  ])('%s', (name, read, line) => {
    const { entries, problems } = read();
    if (!name.includes('two lines')) expect(entries.map((it) => [it.en, it.ja])).toEqual(good);
    expect(problems.map((it) => it.values['line'])).toEqual([line]);
  });

  it.each(['#1 seed', '# comment'])('a term that would be a comment is refused: %s', (en) => {
    const odd = makeConcept({ en, ja: '語' });
    expect(writeUtx([odd], NOW).problems.map((it) => it.id)).toEqual(['problem.entry.unfit']);
    expect(writeOmegat([odd]).problems.map((it) => it.id)).toEqual(['problem.entry.unfit']);
  });

  it.each(['', '{', 'null', '{"terms":7}', '"x"'])('no glossary in JSON: %s', (text) => {
    const { entries, problems } = readGlossaryJson(text, 'g.json');
    expect([entries.length, problems.length]).toEqual([0, 1]);
  });
});
