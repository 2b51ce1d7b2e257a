import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bead, Place } from '../../src/align/alignment.ts';
import type { TextView } from '../../src/api/views.ts';
import type { Finding } from '../../src/check/finding.ts';
import { KINDS, type Kind } from '../../src/segment/sentence.ts';
import { indexRows, rowOfFinding, sentenceAt } from './places.ts';
import { buildRows, type Row } from './rows.ts';

/** A text of sentences of ten letters, from their kinds: b body, h heading, c caption, y byline, x boilerplate, f foreign. */
function text(kinds: string): TextView & { readonly rubies: readonly [] } {
  const names: Readonly<Record<string, Kind>> = {
    b: 'body',
    h: 'heading',
    c: 'caption',
    y: 'byline',
    x: 'boilerplate',
    f: 'foreign',
  };
  const sentences = [...kinds].map((letter, index) => ({
    start: index * 11,
    end: index * 11 + 10,
    paragraph: index,
    kind: names[letter] ?? 'body',
  }));
  return { file: '', text: 'abcdefghij '.repeat(kinds.length), sentences, rubies: [] };
}

const evidence = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };

const bead = (ja: readonly number[], en: readonly number[], score = 0.9): Bead => ({
  ja,
  en: en.map((sentence) => ({ file: 0, sentence })),
  score,
  evidence,
});

const finding = (part: Partial<Finding>): Finding => ({
  check: 'omission',
  category: 'accuracy/omission',
  severity: 'major',
  confidence: 0.9,
  ja: [],
  en: [],
  message: { id: 'check.omission.sentence', values: {} },
  suggestions: [],
  ...part,
});

/** `h 0|0` for a heading with its English, `[boilerplate 1|]` for text beside the article. */
const write = (rows: readonly Row[]) =>
  rows.map((row) => {
    const sides = `${row.ja.join(',')}|${row.en.map((place) => place.sentence).join(',')}`;
    return row.kind === 'aside' ? `[${row.why} ${sides}]` : `${row.form[0]} ${sides}`;
  });

describe('several sources', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'what a second source has before its first use stands there',
      ['|1:0', '0|0:0', '1|1:1'],
      ['0|0:0', '|1:0', '1|1:1'],
    ],
    ['what was never used stands last', ['|1:0', '|1:1', '0|0:0'], ['0|0:0', '|1:0', '|1:1']],
    ['what the first source has before the article stays', ['|0:0', '0|0:1'], ['|0:0', '0|0:1']],
    [
      'a source used first is the first',
      ['|0:0', '|1:0', '0|1:1', '1|0:1'],
      ['|1:0', '0|1:1', '|0:0', '1|0:1'],
    ],
  ])('%s', (_, told, wanted) => {
    const beads = told.map((one): Bead => {
      const [ja = '', en = ''] = one.split('|');
      const [file, sentence] = en.split(':').map(Number);
      const places = file === undefined || sentence === undefined ? [] : [{ file, sentence }];
      return { ...bead(ja === '' ? [] : [Number(ja)], []), en: places };
    });
    const rows = buildRows({ ja: text('bb'), en: [text('bb'), text('bb')], beads, findings: [] });
    const write = rows
      .filter((row) => row.kind === 'pair')
      .map(
        (row) => `${row.ja.join(',')}|${row.en.map(({ file, sentence }) => `${file}:${sentence}`).join(',')}`,
      );
    expect(write).toEqual(wanted);
  });
});

describe('buildRows', () => {
  it.each<[string, string, string, readonly Bead[], readonly string[]]>([
    ['one row a bead', 'hb', 'hb', [bead([0], [0]), bead([1], [1])], ['h 0|0', 'b 1|1']],
    ['several sentences in a row', 'bb', 'b', [bead([0, 1], [0])], ['b 0,1|0']],
    [
      'boilerplate folded where it stands, a byline by itself',
      'xxybx',
      'b',
      [bead([3], [0])],
      ['[boilerplate 0,1|]', '[byline 2|]', 'b 3|0', '[boilerplate 4|]'],
    ],
    ['boilerplate of both sides in one line', 'xb', 'xb', [bead([1], [1])], ['[boilerplate 0|0]', 'b 1|1']],
    [
      'English boilerplate after the row that precedes it in its source',
      'bb',
      'bxb',
      [bead([0], [0]), bead([1], [2])],
      ['b 0|0', '[boilerplate |1]', 'b 1|2'],
    ],
    [
      'boilerplate in the middle of a bead after it',
      'bxb',
      'b',
      [bead([0, 2], [0])],
      ['b 0,2|0', '[boilerplate 1|]'],
    ],
    [
      'a few unused sentences in full',
      'b',
      'bbb',
      [bead([0], [0]), bead([], [1]), bead([], [2])],
      ['b 0|0', 'b |1', 'b |2'],
    ],
    [
      'a long unused stretch folded',
      'b',
      'bbbbb',
      [bead([0], [0]), bead([], [1]), bead([], [2]), bead([], [3]), bead([], [4])],
      ['b 0|0', '[unused |1,2,3,4]'],
    ],
    [
      'boilerplate that stands alone in a bead like any other',
      'xb',
      'bx',
      [bead([0], []), bead([1], [0]), bead([], [1])],
      ['[boilerplate 0|]', 'b 1|0', '[boilerplate |1]'],
    ],
    [
      'boilerplate that has a counterpart beside it',
      'xb',
      'xb',
      [bead([0], [0]), bead([1], [1])],
      ['b 0|0', 'b 1|1'],
    ],
    ['an article without sources', 'xb', '', [bead([1], [])], ['[boilerplate 0|]', 'b 1|']],
    ['nothing of nothing', '', '', [], []],
  ])('shows %s', (_, ja, en, beads, expected) => {
    expect(write(buildRows({ ja: text(ja), en: [text(en)], beads, findings: [] }))).toEqual(expected);
  });

  it('does not fold an unused sentence that a finding speaks of', () => {
    const beads = [bead([0], [0]), bead([], [1]), bead([], [2]), bead([], [3]), bead([], [4])];
    const rows = buildRows({ ja: text('b'), en: [text('bbbbb')], beads, findings: [finding({ bead: 2 })] });
    expect(write(rows)).toEqual(['b 0|0', 'b |1', 'b |2', 'b |3', 'b |4']);
  });

  it.each<[string, readonly Bead[], number, string | undefined]>([
    ['nothing of a pair', [bead([0], [0])], 0, undefined],
    ['a sentence added', [bead([0], [0]), bead([1], [])], 1, 'added'],
    ['a doubt', [bead([0], [0]), bead([1], [], 0.3)], 1, 'unsure-ja'],
    ['a sentence left out', [bead([0], [0]), bead([], [1])], 1, 'left-out'],
    ['English in doubt', [bead([0], [0]), bead([], [1], 0.3)], 1, 'unsure-en'],
    [
      'the end of the sources',
      [bead([0], [0]), bead([1], []), bead([2], []), bead([3], [])],
      3,
      'beyond-sources',
    ],
  ])('says of a row without counterpart: %s', (_, beads, at, expected) => {
    const size = (side: 'ja' | 'en') => 'b'.repeat(beads.flatMap((one) => [...one[side]]).length);
    const row = buildRows({ ja: text(size('ja')), en: [text(size('en'))], beads, findings: [] })[at];
    expect(row?.kind === 'pair' ? row.alone : 'aside').toBe(expected);
  });

  it('puts every sentence of both sides in exactly one row', () => {
    const kinds = fc.string({ unit: fc.constantFrom('b', 'b', 'h', 'x', 'y', 'f', 'c'), maxLength: 24 });
    fc.assert(
      fc.property(kinds, kinds, fc.array(fc.nat(3), { maxLength: 30 }), (jaKinds, enKinds, cuts) => {
        const aligned = (letters: string) =>
          [...letters].flatMap((letter, index) => ('bhc'.includes(letter) ? [index] : []));
        const [ja, en] = [aligned(jaKinds), aligned(enKinds)];
        const beads: Bead[] = [];
        for (let turn = 0; ja.length + en.length > 0; turn++) {
          const taken = bead(ja.splice(0, cuts[turn] ?? 1), en.splice(0, cuts[turn + 1] ?? 1));
          if (taken.ja.length + taken.en.length > 0) beads.push(taken);
          else if (turn > 60) beads.push(bead(ja.splice(0), en.splice(0)));
        }
        const rows = buildRows({ ja: text(jaKinds), en: [text(enKinds)], beads, findings: [] });
        const shownJa = rows.flatMap((row) => row.ja).sort((one, other) => one - other);
        const shownEn = rows.flatMap((row) => row.en.map((place: Place) => place.sentence));
        expect(shownJa).toEqual([...jaKinds].map((_, index) => index));
        expect(shownEn.sort((one, other) => one - other)).toEqual([...enKinds].map((_, index) => index));
      }),
    );
  });
});

describe('finding rows', () => {
  const article = {
    ja: text('xbb'),
    en: [text('bb')],
    beads: [bead([1], [0]), bead([], [1]), bead([2], [])],
    findings: [],
  };
  const rows = buildRows(article);
  const index = indexRows(rows, article);

  it.each<[string, Partial<Finding>, number | undefined]>([
    ['its Japanese', { ja: [{ start: 12, end: 15 }], bead: 2 }, 1],
    ['its bead, where nothing stands in the Japanese', { bead: 1 }, 2],
    ['its English, without a bead', { en: [{ file: 0, start: 11, end: 13 }] }, 2],
    ['boilerplate too', { ja: [{ start: 0, end: 3 }] }, 0],
    ['no row, for the whole article', {}, undefined],
  ])('places a finding by %s', (_, part, row) => {
    expect(rowOfFinding(index, article, finding(part))).toBe(row);
  });

  it.each([
    [0, 0],
    [10, 0],
    [11, 1],
    [32, 2],
    [500, 2],
  ])('finds at offset %i sentence %i', (offset, sentence) => {
    expect(sentenceAt(article.ja, offset)).toBe(sentence);
  });

  it('knows the kinds there are', () => {
    expect(new Set(text('bhcyxf').sentences.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });
});
