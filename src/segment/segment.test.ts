import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment, segmentGiven, segmentLines } from './segment.ts';
import { LANGUAGES } from './sentence.ts';
import { assertTiling } from './tiling.ts';

/** Arbitrary text out of what makes segmenters stumble. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '。',
          '！',
          '？',
          '「',
          '」',
          '『',
          '』',
          '（',
          '）',
          '、',
          '…',
          '.',
          '!',
          '?',
          '"',
          '“',
          '”',
          "'",
          '(',
          ')',
        ],
        ...[
          '\n',
          '\r\n',
          '\r',
          '\u2028',
          ' ',
          '　',
          '\t',
          '\0',
          '\ud842',
          '\udfb7',
          '𠮷',
          '😀',
          '👩‍👧',
          'が\u3099',
          'ﾊﾟ',
        ],
        ...[
          'Mr',
          'U.S',
          'p.m',
          'No',
          'Nov',
          'Inc',
          'The ',
          'he ',
          '3',
          '5',
          'と述べた',
          'という',
          '彼は',
          '私が',
          'Related Articles',
        ],
        ...['READ ', '写真', 'By ', 'AP通信', '◎', '- ', 'http://a.b/c?d!e', 'Yahoo!', '1. '],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('segmenting', () => {
  it.each(LANGUAGES)('tiles any text by the rules of %s', (language) => {
    fc.assert(
      fc.property(awkward, (text) => assertTiling(text, segment(text, language))),
      { numRuns: 1500 },
    );
  });

  it('believes what the markup says of kinds, and nothing of what it says of other paragraphs', () => {
    const text = '橋を直した。\n道を広げた。\n川が流れる。';
    const marks = [
      { start: 7, end: 13, kind: 'boilerplate' },
      { start: 14, end: 15, kind: 'caption' },
    ] as const;
    const { sentences } = segment(text, 'ja', marks);
    expect(sentences.map(({ kind }) => kind)).toEqual(['body', 'boilerplate', 'body']);
  });

  it('makes one sentence of each line that holds something', () => {
    const text = '一。二。\r\n\r\n  Three. Four.  \n\u3000\n五';
    const { sentences } = segmentLines(text);
    assertTiling(text, { paragraphs: sentences, sentences });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      '一。二。',
      'Three. Four.',
      '五',
    ]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  });

  it('leaves given segments whole, and out when they are empty', () => {
    const text = 'one. two.\n \n三。四。';
    const cut = segmentGiven(
      [
        { start: 0, end: 9 },
        { start: 10, end: 11 },
        { start: 12, end: 16 },
      ],
      text,
    );
    expect(cut.sentences).toEqual([
      { start: 0, end: 9, paragraph: 0, kind: 'body' },
      { start: 12, end: 16, paragraph: 1, kind: 'body' },
    ]);
  });
});

describe('a line that names a writer and a day', () => {
  /** The kind of a line below a headline, above the article. */
  const kindOf = (line: string): string | undefined => {
    const text = `橋が再び開通\n\n${line}\n\n橋は昨日、三年ぶりに開いた。市長が式で話した。\n\n工事は長引いた。住民は喜んでいる。`;
    return segment(text, 'ja').sentences.find(({ start, end }) =>
      text.slice(start, end).startsWith(line.slice(0, 6)),
    )?.kind;
  };

  it.each([
    'アン・ヒルトン記者　2021年3月4日',
    'アン・ヒルトン記者 2021/03/04',
    'アン・ヒルトン著｜2021年3月4日公開',
    'アン・ヒルトン 著 ｜ 公開日：2021年3月4日',
    '2021年3月4日 ｜ 木下春子記者',
  ])('is a byline: %s', (line) => {
    expect(kindOf(line)).toBe('byline');
  });

  it.each([
    '木下春子記者は2021年3月4日に来日した。',
    '木下春子著の本が3月4日公開',
    '忘れられた名著 3月4日公開',
    '新しい協定の条文、3月4日公開',
  ])('is none when it says more: %s', (line) => {
    expect(kindOf(line)).not.toBe('byline');
  });
});
