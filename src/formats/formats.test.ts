import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Bead } from '../align/alignment.ts';
import type { Term } from '../term/term.ts';
import { writeAlignmentTsv } from './alignment-tsv.ts';
import { conceptsOf, termArticle } from './concept.ts';
import { conceptRows } from './glossary-columns.ts';
import { defuse, writeCsv, writeTsv } from './table.ts';
import { writeTbx3 } from './tbx.ts';
import { writeTmx } from './tmx.ts';
import { readXliff, writeXliff } from './xliff.ts';

const NO_EVIDENCE = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };

/** An article of one sentence a side. */
function article(japanese: string, english: string) {
  const bead: Bead = { ja: [0], en: [{ file: 0, sentence: 0 }], score: 0.9, evidence: NO_EVIDENCE };
  const text = (file: string, it: string) => ({ file, text: it, sentences: [{ start: 0, end: it.length }] });
  return { ja: text('a.ja.txt', japanese), en: [text('a.en.txt', english)], beads: [bead] };
}

function glossary(english: string, japanese: string) {
  const term: Term = {
    en: english,
    kind: 'noun',
    variants: [
      { form: japanese, reading: '', count: 2, places: [], status: 'preferred' },
      { form: `${japanese}x`, reading: '', count: 1, places: [], status: 'forbidden' },
    ],
    enCount: 1,
    enPlaces: [],
    context: { ja: { start: 0, end: japanese.length }, en: { file: 0, start: 0, end: english.length } },
    score: 0.5,
  };
  const { ja, en, beads } = article(japanese, english);
  return conceptsOf([termArticle('a', { ja, en, alignment: { beads }, terms: [term] })]);
}

/** The text of every element of one name; throws when the XML is not well formed. */
function textsOf(xml: string, name: string): readonly string[] {
  const parser = new SaxesParser();
  const texts: string[] = [];
  let inside = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    inside = tag.name === name;
    if (inside) texts.push('');
  });
  parser.on('text', (text) => {
    if (inside) texts.push(`${texts.pop() ?? ''}${text}`);
  });
  parser.on('closetag', () => {
    inside = false;
  });
  parser.write(xml).close();
  return texts;
}

describe('XML formats', () => {
  const anything = fc.string({ unit: 'binary' });
  /** What XML can hold of a text, after white space at the ends has gone. */
  const held = (text: string) =>
    text
      .trim()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replace(/\r\n?/g, '\n');

  it('keep every character of a pair that XML can hold', () => {
    fc.assert(
      fc.property(anything, anything, (japanese, english) => {
        fc.pre(japanese.trim() !== '' && english.trim() !== '' && !/\r/.test(japanese + english));
        const pair = article(japanese, english);
        expect(textsOf(writeTmx([pair], new Date(0), '1'), 'seg')).toEqual([held(english), held(japanese)]);
        expect(readXliff(writeXliff(pair), 'a').pairs.map((it) => it.ja)).toEqual([held(japanese)]);
      }),
    );
  });

  it('write a term for every form, with its status', () => {
    const xml = writeTbx3(glossary('<deal> & "pact"', '協定'), 'x');
    expect(textsOf(xml, 'term')).toEqual(['<deal> & "pact"', '協定', '協定x']);
    expect(xml).toContain('deprecatedTerm-admn-sts');
  });

  it('replace a lone surrogate instead of losing the file', () => {
    expect(readXliff(writeXliff(article('\uD800だ', 'x')), 'a').pairs.map((it) => it.ja)).toEqual([
      '\uFFFDだ',
    ]);
  });
});

describe('tables', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+81', "'+81"],
    ['-3', "'-3"],
    ['@here', "'@here"],
    ['3-1', '3-1'],
    ['北朝鮮', '北朝鮮'],
  ])('%s is written as %s', (cell, written) => expect(defuse(cell)).toBe(written));

  it('begin CSV with a byte order mark and quote what needs it', () => {
    expect(writeCsv([['a', 'b,"c"\nd']])).toBe('\uFEFFa,"b,""c""\nd"\r\n');
  });

  it('keep a row of TSV on one line', () => {
    expect(writeTsv([['a\tb', 'c\r\nd']])).toBe('a b\tc d\n');
  });

  it('name the columns of an alignment', () => {
    expect(writeAlignmentTsv(article('来た。', 'He came.'))).toBe(
      'ja\ten\tscore\tsource\n来た。\tHe came.\t0.900\ta.en.txt\n',
    );
  });

  it('put the preferred form first and forbidden forms in their own column', () => {
    const [columns, row] = conceptRows(glossary('pact', '協定'));
    const cell = (name: string) => row?.[columns?.indexOf(name) ?? -1];
    expect([cell('en'), cell('ja'), cell('forbidden'), cell('count_ja')]).toEqual([
      'pact',
      '協定',
      '協定x',
      3,
    ]);
  });
});
