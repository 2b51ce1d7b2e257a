import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Bead } from '../align/alignment.ts';
import { readAlignmentXlsx, writeAlignmentXlsx } from './alignment-xlsx.ts';
import { packArchive, unpackArchive } from './archive.ts';
import { makeConcept } from './concept.ts';
import { readGlossaryXlsx, writeGlossaryXlsx } from './glossary-xlsx.ts';
import { readXlsx, type Sheet, writeXlsx } from './xlsx.ts';

const NOW = new Date(Date.UTC(2024, 10, 29, 3, 15));
const sheet = (rows: Sheet['rows']): Sheet => ({
  name: 'S & T',
  columns: [
    { name: 'a', width: 10 },
    { name: 'b', width: 10, choices: ['x', 'y'] },
  ],
  rows,
});

/** Writes a sheet and unpacks what was written. */
function written(it: Sheet): Uint8Array {
  const result = writeXlsx(it, NOW);
  if (!result.ok) throw new Error(result.problem.id);
  return result.value;
}

describe('a workbook', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '𠮷野家',
      '👩‍👩‍👧',
      '=1+1',
      '\uD800',
      '\uDC00x',
      '\u0000\r\n\t',
      '_x0041_',
      '__x0041_',
      ' a ',
    ),
    fc.constantFrom('x'.repeat(32_767), ']]>', '&amp;', '<b>', '\uFFFF\uFFFE', '_x005F_x0041_'),
  );

  it('comes back the same, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(wild, wild), { maxLength: 4 }), (rows) => {
        const read = readXlsx(written(sheet(rows)), 'f.xlsx');
        expect(read).toEqual({
          rows: [['a', 'b'], ...rows].map((cells, index) => ({ line: index + 1, cells })),
          problems: [],
        });
      }),
    );
  });

  it('freezes and filters its header, offers choices, and never holds a formula', () => {
    const parts = unpackArchive(written(sheet([['=cmd()', 3]])), 'f', () => true);
    const xml = (parts.ok && parts.value.get('xl/worksheets/sheet1.xml')) || '';
    expect(xml).toMatch(/<pane xSplit="1" ySplit="1" topLeftCell="B2"[^>]*state="frozen"/);
    // What is written into a cell that was empty looks like the rest.
    expect(xml.match(/<col [^>]*style="\d"/g)?.map((column) => column.at(-2))).toEqual(['2', '4']);
    const book = (parts.ok && parts.value.get('xl/workbook.xml')) || '';
    expect(book).toMatch(/Print_Titles" localSheetId="0">'[^']+'!\$A:\$A,'[^']+'!\$1:\$1</);
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).toContain('<formula1>"x,y"</formula1>');
    expect(xml).toMatch(/<c r="A2" s="3" t="inlineStr"><is><t [^>]*>=cmd\(\)</);
    expect(xml).not.toContain('<f>');
  });

  it('refuses a cell that is too long, and says which', () => {
    const result = writeXlsx(sheet([['', 'x'.repeat(32_768)]]), NOW);
    expect(!result.ok && result.problem).toMatchObject({
      id: 'problem.cell.long',
      values: { row: 2, column: 'b', length: 32_768 },
    });
  });

  it('of another program is read: shared strings, runs, furigana, gaps, a formula by its value', () => {
    const bytes = packArchive(
      [
        [
          'xl/workbook.xml',
          '<workbook xmlns:r="r"><sheets><sheet name="x" r:id="rId7"/></sheets></workbook>',
        ],
        [
          'xl/_rels/workbook.xml.rels',
          '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/main.xml"/></Relationships>',
        ],
        [
          'xl/sharedStrings.xml',
          '<sst><si><r><t>停</t></r><r><t>戦</t></r><rPh sb="0" eb="2"><t>テイセン</t></rPh></si></sst>',
        ],
        [
          'xl/worksheets/main.xml',
          '<worksheet><sheetData><row r="4"><c r="B4" t="s"><v>0</v></c><c r="D4"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>',
        ],
      ],
      NOW,
    );
    expect(readXlsx(bytes, 'f')).toEqual({ rows: [{ line: 4, cells: ['', '停戦', '', '2'] }], problems: [] });
  });
});

describe('a glossary in a workbook', () => {
  it('comes back as it was written', () => {
    const all = [
      makeConcept({
        en: 'truce',
        ja: '停戦',
        status: 'candidate',
        admitted: ['休戦|x'],
        forbidden: ['=降伏'],
        score: 0.5,
      }),
      makeConcept({ en: '-ism', ja: '主義', note: 'two\nlines', countJa: 3, kind: 'product' }),
    ];
    const result = writeGlossaryXlsx(all, NOW);
    expect(result.ok && readGlossaryXlsx(result.value, 'g.xlsx')).toEqual({ entries: all, problems: [] });
  });
});

describe('an alignment sent out for review', () => {
  it('comes back with its numbers', () => {
    const evidence = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };
    const bead: Bead = { ja: [0], en: [{ file: 0, sentence: 0 }], score: 0.9, evidence };
    const text = (file: string, it: string) => ({
      file,
      text: it,
      sentences: [{ start: 0, end: it.length }],
    });
    const result = writeAlignmentXlsx(
      { ja: text('a', '来た。'), en: [text('b', 'He came.')], beads: [bead, { ...bead, en: [] }] },
      NOW,
    );
    expect(result.ok && readAlignmentXlsx(result.value, 'r.xlsx')).toEqual({
      rows: [
        { line: 2, number: 1, ja: '来た。', en: 'He came.', decision: '', comment: '', sent: '来た。' },
        { line: 3, number: 2, ja: '来た。', en: '', decision: '', comment: '', sent: '来た。' },
      ],
      problems: [],
    });
  });
});

describe('archives that mean harm, or are none', () => {
  const ids = (bytes: Uint8Array) => readXlsx(bytes, 'f').problems.map((it) => it.id);
  it('are refused', () => {
    expect(ids(new Uint8Array([1, 2, 3]))).toEqual(['problem.archive.damaged']);
    expect(ids(written(sheet([['x', 'y']])).slice(0, 400))).toEqual(['problem.archive.damaged']);
    expect(ids(packArchive([['word/document.xml', '<w/>']], NOW))).toEqual(['problem.sheet.none']);
  });

  it('are refused when they would grow beyond measure', () => {
    const zeros = new Uint8Array(100 * 1024 * 1024);
    const bomb = zipSync({ 'xl/worksheets/a.xml': zeros, 'xl/worksheets/b.xml': zeros }, { level: 1 });
    expect(bomb.length).toBeLessThan(4 * 1024 * 1024);
    expect(ids(bomb)).toEqual(['problem.archive.large']);
  });

  it('unpack no further than they say of themselves', () => {
    const name = 'xl/worksheets/sheet1.xml';
    const honest = packArchive([[name, `<worksheet>${' '.repeat(50_000)}</worksheet>`]], NOW);
    const lying = honest.slice();
    const size = 50_000 + '<worksheet></worksheet>'.length;
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 <= lying.length; at += 1) {
      if (view.getUint32(at, true) === size) view.setUint32(at, 100, true);
    }
    const unpacked = unpackArchive(lying, 'f', () => true);
    expect(unpacked.ok ? (unpacked.value.get(name)?.length ?? 0) : 0).toBeLessThanOrEqual(100);
  });
});
