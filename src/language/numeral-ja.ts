import type { Span } from '../base/span.ts';

/** A number as written in Japanese, before anything is known of its unit. */
export interface Numeral extends Span {
  readonly value: number;
  /** Above `value` for 数千 and 十数人, which name only a size: 数千 is 1,000 to 9,999. */
  readonly upper: number;
  /** True when no Arabic digit is in it: 二十三, 数千. Many words look like this. */
  readonly kanji: boolean;
}

const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** 憶 is a common slip for 億, and means nothing behind a figure. */
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 憶: 1e8, 兆: 1e12, 京: 1e16 };

/** Arabic digits with the 万 and 億 between them, or kanji alone. 何千人も is as many as 数千人. */
const FIGURE = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const SCALE = '[十百千万億憶兆京]';
/** Some write a space around every figure: 1 万 5 千人. */
const NUMERAL = new RegExp(
  [
    `(?<![幾\\d.,])(?:[数何](?=${SCALE})|(?<!何)(?:${FIGURE}(?: (?=${SCALE}))?|[〇零一二三四五六七八九十百千](?!\\d)))`,
    `(?:(?<=[万億兆])${FIGURE}(?: (?=${SCALE}))?|(?<=[万億兆]) ${FIGURE} (?=${SCALE})`,
    `|${FIGURE}(?=${SCALE})|[〇零一二三四五六七八九十百千万億憶兆京]|[数何](?=${SCALE}))*`,
  ].join(''),
  'g',
);

/** Value of 1万2500, 三千五百, 二〇二四, 1.2万 … */
export function readNumeral(written: string): number {
  let total = 0;
  let section = 0;
  let number: number | undefined;
  for (const [part] of written
    .replace(/[, ]/g, '')
    .replaceAll('零', '〇')
    .matchAll(/\d+(?:\.\d+)?|./g)) {
    const small = SMALL[part];
    const large = LARGE[part];
    if (/^\d/.test(part)) number = Number(part);
    else if (small !== undefined) {
      section += (number ?? 1) * small;
      number = undefined;
    } else if (large !== undefined) {
      const before = section + (number ?? 0);
      total += (before === 0 ? 1 : before) * large;
      section = 0;
      number = undefined;
    } else number = (number ?? 0) * 10 + DIGITS.indexOf(part);
  }
  // 1.2万 is 12000.000000000002 otherwise.
  return Number((total + section + (number ?? 0)).toPrecision(15));
}

/** All numerals of a text whose width is normalised, in order. */
export function numerals(text: string): readonly Numeral[] {
  return [...text.matchAll(NUMERAL)].map((match) => {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const kanji = !/\d/.test(written);
    if (!/[数何]/.test(written)) {
      const value = readNumeral(written);
      return { start, end, value, upper: value, kanji };
    }
    // 数千 is 1,000–9,999; 十数 is 11–19; 数十万 is 100,000–990,000.
    const value = readNumeral(written.replace(/[数何]/, '一'));
    return { start, end, value, upper: readNumeral(written.replace(/[数何]/, '九')), kanji };
  });
}
