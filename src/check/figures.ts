/** Whether a number of one side is said on the other at all, in whatever way. */
import { inMoment, sameValue } from '../language/agree.ts';
import type { Moment, Quantity } from '../language/mention.ts';
import { normaliseWidth } from '../text/width.ts';
import { type BeadView, englishAt, type Located } from './view.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

/** English words that hold a small number without being one. */
const IN_ENGLISH: ReadonlyMap<number, RegExp> = new Map([
  [0.5, /\b(?:half|halve\w*|semi\w*|mid\w*)\b/i],
  [
    1,
    /\b(?:a|an|one|once|first|single|singl\w+|sole|solo|only|each|per|every|another|alone|debut|unique|individual|lone|the)\b/i,
  ],
  [
    2,
    /\b(?:two|twice|second\w*|both|pairs?|couples?|doubl\w+|dual|duo|twin\w*|either|neither|half|bi\w+|other|between|again|two-\w+|runner-up)\b/i,
  ],
  [3, /\b(?:three|third\w*|tripl\w+|trio|thrice|hat-trick|tri\w+)\b/i],
  [4, /\b(?:four|fourth\w*|quarter\w*|quad\w*|quartet)\b/i],
  [5, /\b(?:five|fifth\w*|quint\w*|half a decade)\b/i],
  [6, /\b(?:six|sixth\w*|half|semi-annual\w*)\b/i],
  [7, /\b(?:seven|seventh\w*|weeks?)\b/i],
  [8, /\b(?:eight|eighth\w*)\b/i],
  [9, /\b(?:nine|ninth\w*)\b/i],
  [10, /\b(?:ten|tenth\w*|decades?|dozens?|double[- ]digits?)\b/i],
  [12, /\b(?:twelve|dozens?|years?|noon|midnight)\b/i],
  [14, /\b(?:fourteen|fortnight\w*|weeks?)\b/i],
  [15, /\b(?:fifteen|quarter)\b/i],
  [20, /\b(?:twenty|score|dozens?|decades?)\b/i],
  [24, /\b(?:twenty-four|day|daily|clock)\b/i],
  [30, /\b(?:thirty|half|month)\b/i],
  [50, /\b(?:fifty|half|fifties)\b/i],
  [1000, /\b(?:thousand\w*|millenni\w+)\b/i],
  [100, /\b(?:hundred\w*|century|centur\w*|cent\w*|complete\w*|full\w*)\b/i],
]);

/** The same in Japanese. */
const IN_JAPANESE: ReadonlyMap<number, RegExp> = new Map([
  [0, /ゼロ|零|無|なし|ない|皆無/],
  [0.5, /半/],
  [1, /一|１|初|唯一|単|ひと|毎|片|独|同|あるひ|ある|首位|優勝|トップ|元/],
  [2, /二|両|双|半|ダブル|再|ふた|もう|次|倍|準|対|隔|互|ペア|カップル|ツイン|共/],
  [3, /三|トリプル|トリオ|みっ|ハットトリック/],
  [4, /四|よっ|よん|カルテット/],
  [5, /五|いつ/],
  [6, /六|半年|半/],
  [7, /七|週/],
  [8, /八/],
  [9, /九/],
  [10, /十|数十|何十/],
  [11, /十一/],
  [12, /十二|正午|ダース|年/],
  [100, /百|世紀/],
  [1000, /千|数千|何千/],
  [10000, /万/],
  [1000000, /万/],
]);

/** How many of one unit make another, where translators convert. */
const FACTORS: readonly number[] = [
  1.609344, 0.3048, 0.9144, 2.54, 0.4536, 28.35, 0.4047, 4046.86, 2.59, 3.785, 0.4732, 6.35, 3.2808, 1.8,
];
/** Months and weeks in a year, days in a week, hours in a day, minutes in an hour, years in a decade or century. */
const RATIOS: readonly number[] = [12, 52, 7, 24, 60, 10, 100, 3, 4];
const ROUGHLY = 0.06;

const digits = (text: string): string => normaliseWidth(text).replace(/(?<=\d)[,，](?=\d{3})/g, '');

const isNear = (one: number, other: number, slack: number): boolean =>
  other !== 0 && Math.abs(one / other - 1) <= slack;

/** Whether one number is the other converted to another unit of length, weight, area, volume, warmth or time. */
export function isConverted(one: Quantity, other: Quantity): boolean {
  if (one.unit === other.unit && one.unit !== '') return false;
  if (isNear(one.value * 1.8 + 32, other.value, 0.02) || isNear(other.value * 1.8 + 32, one.value, 0.02))
    return one.unit !== other.unit;
  return (
    FACTORS.some(
      (factor) =>
        isNear(one.value * factor, other.value, ROUGHLY) || isNear(other.value * factor, one.value, ROUGHLY),
    ) ||
    (one.unit !== '' &&
      other.unit !== '' &&
      RATIOS.some(
        (ratio) =>
          isNear(one.value * ratio, other.value, 1e-6) || isNear(other.value * ratio, one.value, 1e-6),
      ))
  );
}

const ROMAN = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** 第3巻 ↔ Book III. */
const hasRoman = (value: number, text: string): boolean => {
  const roman = ROMAN[value];
  return roman !== undefined && roman !== '' && new RegExp(`\\b${roman}\\b`).test(text);
};

/** 6時3分 ↔ "603", as speech recognition writes it. */
const isClockTime = (value: number, { hour, minute }: Moment): boolean =>
  hour !== undefined && minute !== undefined && (hour % 12) * 100 + minute === value % 1200;

/** Whether the number of one side stands on the other as number, date, part of a name or bare digits. */
const isThere = (
  quantity: Quantity,
  others: readonly Quantity[],
  moments: readonly Moment[],
  text: string,
): boolean =>
  others.some((other) => sameValue(quantity, other) || isConverted(quantity, other)) ||
  moments.some((moment) => inMoment(quantity, moment) || isClockTime(quantity.value, moment)) ||
  hasRoman(quantity.value, text) ||
  [quantity.value, quantity.upper].some((value) =>
    new RegExp(`(?<![0-9.])${String(value).replace('.', '\\.')}(?![0-9]|\\.[0-9])`).test(digits(text)),
  );

/** Whether a Japanese number is said in the English of the bead. */
export const isInEnglish = (quantity: Quantity, view: BeadView): boolean => {
  const text = wholeEnglish(view);
  return (
    isThere(quantity, view.en.quantities, view.en.moments, text) ||
    IN_ENGLISH.get(quantity.value)?.test(text) === true
  );
};

/** Whether an English number is said in the Japanese of the bead. */
export const isInJapanese = (quantity: Located<Quantity>, view: BeadView): boolean => {
  const text = wholeJapanese(view);
  return (
    isThere(quantity, view.ja.quantities, view.ja.moments, text) ||
    IN_JAPANESE.get(quantity.value)?.test(text) === true
  );
};

/** Whether digits were written, rather than words that often stand for no number at all. */
export const isWrittenInDigits = (text: string): boolean => /[0-9０-９]/.test(text);

/** The words of an English quantity. */
export const wordsOf = (view: BeadView, quantity: Located<Quantity>): string => englishAt(view, quantity);
