import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../main/host/english.ts';
import { loadJapanese } from '../../main/host/japanese.ts';
import type { Sentence } from '../segment/sentence.ts';
import { inMoment, sameMoment, sameValue } from './agree.ts';
import { analyseEnglish, analyseJapanese } from './analyse.ts';
import type { AnalysedSentence } from './analysis.ts';
import type { Quantity } from './mention.ts';

const tokenizeJapanese = await loadJapanese();
const tokenizeEnglish = loadEnglish();

/** One sentence a line. */
function lines(text: string): readonly Sentence[] {
  let start = 0;
  return text.split('\n').map((line, paragraph) => {
    const sentence = { start, end: start + line.length, paragraph, kind: 'body' as const };
    start = sentence.end + 1;
    return sentence;
  });
}

describe('analyseJapanese', () => {
  it('counts all offsets in the whole text', () => {
    const text = '会議。\nプーチン大統領は29日、3人と会った。';
    const [, sentence] = analyseJapanese('a.txt', text, lines(text), tokenizeJapanese).sentences;
    const at = (span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end);
    expect(at(sentence?.names[0])).toBe('プーチン');
    expect(at(sentence?.names[0]?.title)).toBe('大統領');
    expect(at(sentence?.moments[0])).toBe('29日');
    expect(at(sentence?.quantities[0])).toBe('3人');
    expect(at(sentence?.tokens[0])).toBe('プーチン');
  });
});

/** Every span lies in its sentence, in order, and quantities keep clear of moments. */
function expectSound(sentence: AnalysedSentence<{ start: number; end: number }>): void {
  for (const items of [sentence.tokens, sentence.quantities, sentence.moments, sentence.names]) {
    let end = sentence.start;
    for (const item of items) {
      expect(item.start).toBeGreaterThanOrEqual(end);
      expect(item.end).toBeGreaterThan(item.start);
      end = item.end;
    }
    expect(end).toBeLessThanOrEqual(sentence.end);
  }
  for (const { value, upper } of sentence.quantities) {
    expect(Number.isFinite(value)).toBe(true);
    expect(upper).toBeGreaterThanOrEqual(value);
  }
  for (const { month, day, hour } of sentence.moments) {
    expect(month ?? 1).toBeLessThanOrEqual(12);
    expect(day ?? 1).toBeLessThanOrEqual(31);
    expect(hour ?? 0).toBeLessThanOrEqual(23);
  }
}

describe('the analysis of any text', () => {
  it('has spans in order, inside their sentence, with sane values: Japanese', () => {
    const bit = fc.constantFrom(
      ...[
        '2024年',
        '11月',
        '29日',
        '金曜日',
        '、',
        '午後3時',
        '約',
        '三千',
        '数',
        '万',
        '12,500',
        '1.2',
        '人',
        '％',
        '〜',
        '-',
      ],
      ...[
        '第',
        '回',
        '分の',
        '倍',
        '以上',
        '$',
        'G7',
        'プーチン',
        '・',
        '大統領',
        '金正恩',
        '国防省',
        'NATO',
        'は',
        ' ',
        '𠮷',
        '\u0000',
      ],
      ...['半数', '昨年', '令和6年', '十', '〇', '割', '年代', '5', 'から', '同日', '(', '）'],
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 14 }), (bits) => {
        const text = `会議\n${bits.join('')}`;
        for (const sentence of analyseJapanese('', text, lines(text), tokenizeJapanese).sentences)
          expectSound(sentence);
      }),
      { numRuns: 400 },
    );
  });

  it('has spans in order, inside their sentence, with sane values: English', () => {
    const bit = fc.constantFrom(
      ...[
        'Nov. ',
        '29, ',
        '2024 ',
        'Friday ',
        'at ',
        '3 p.m. ',
        'about ',
        'three ',
        'thousand ',
        'and ',
        '12,500 ',
        '$5.3bn ',
      ],
      ...[
        'people ',
        'percent ',
        '-',
        '–',
        'to ',
        'the ',
        '21st ',
        'century ',
        'half ',
        'of ',
        'Putin ',
        "'s ",
        'President ',
      ],
      ...[
        'Ministry ',
        'NATO ',
        'one ',
        'twenty-',
        'first ',
        'dozens ',
        'F-16s ',
        '1990s ',
        'last ',
        'June ',
        '. ',
        'a ',
        '2-3 ',
      ],
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 14 }), (bits) => {
        const text = `Talks\n${bits.join('')}`;
        for (const sentence of analyseEnglish('', text, lines(text), tokenizeEnglish).sentences)
          expectSound(sentence);
      }),
      { numRuns: 400 },
    );
  });
});

const quantity = (value: number, more: Partial<Quantity> = {}): Quantity => ({
  ...{ start: 0, end: 1, value, upper: value, kind: 'cardinal', approximate: false, bound: 'none', unit: '' },
  ...{ partOfName: false, ...more },
});

describe('agreement of the two sides', () => {
  it.each([
    [quantity(3e6), quantity(3_000_000), true],
    [quantity(50, { kind: 'percent' }), quantity(0.5, { kind: 'fraction' }), true],
    [quantity(1000, { upper: 9000, approximate: true }), quantity(3000), true],
    [quantity(2, { upper: 3 }), quantity(2, { upper: 3 }), true],
    [quantity(18, { unit: 'month' }), quantity(1.5, { unit: 'year' }), true],
    [quantity(18, { unit: 'month' }), quantity(2.5, { unit: 'year' }), false],
    [quantity(12), quantity(21), false],
    [quantity(15), quantity(16), false],
    [quantity(1000, { upper: 9000, approximate: true }), quantity(100), false],
  ])('%j and %j: %s', (one, other, wanted) => {
    expect(sameValue(one, other)).toBe(wanted);
    expect(sameValue(other, one)).toBe(wanted);
  });

  it('compares the fields that both moments write', () => {
    const day = { start: 0, end: 1, month: 11, day: 29 };
    expect(sameMoment(day, { ...day, year: 2024 })).toBe(true);
    expect(sameMoment(day, { ...day, day: 28 })).toBe(false);
    expect(sameMoment({ start: 0, end: 1, weekday: 5 }, day)).toBe(false);
    expect(inMoment(quantity(18), { start: 0, end: 1, year: 2018 })).toBe(true);
    expect(inMoment(quantity(17), { start: 0, end: 1, year: 2018 })).toBe(false);
  });
});
