/** Whether a number of one side is said on the other at all, in whatever way. */
import { inMoment, isVague, sameValue } from '../language/agree.ts';
import type { Moment, Quantity } from '../language/mention.ts';
import { normaliseWidth } from '../text/width.ts';
import { type BeadView, englishAt, type Located } from './view.ts';
import { isSameWarmth } from './warmth.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');

/** English words that hold a number without writing it as one. */
const IN_ENGLISH: ReadonlyMap<number, RegExp> = new Map([
  ...TENS.map((stem, at): [number, RegExp] => [10 * (at + 2), new RegExp(`\\b${stem}(?:y|ies|ieth)`, 'i')]),
  [0.5, /\b(?:half|halve\w*|semi\w*|mid\w*)\b/i],
  [
    1,
    /\b(?:a|an|one|once|first|singl\w+|sole|solo|only|each|per|every|another|alone|debut|unique|lone|the)\b/i,
  ],
  [
    2,
    /\b(?:two|twice|second\w*|both|pairs?|couples?|doubl\w+|dual|duo|twin\w*|either|neither|half|bi\w+|other|between|again|runner-up)\b/i,
  ],
  [3, /\b(?:three|third\w*|tripl\w+|trio|thrice|hat-trick|tri\w+)\b/i],
  [4, /\b(?:four|fourth\w*|quarter\w*|quad\w*|quartet)\b/i],
  [5, /\b(?:five|fifth\w*|quint\w*|half a decade)\b/i],
  [6, /\b(?:six|sixth\w*|half|semi-annual\w*)\b/i],
  [7, /\b(?:seven|seventh\w*)\b/i],
  [8, /\b(?:eight|eighth\w*)\b/i],
  [9, /\b(?:nine|ninth\w*)\b/i],
  [10, /\b(?:ten|tenth\w*|dozens?|double[- ]digits?|teen\w*)\b/i],
  [12, /\b(?:twelve|dozens?)\b/i],
  [13, /\bthirteen/i],
  [14, /\b(?:fourteen|fortnight\w*)\b/i],
  [15, /\b(?:fifteen|quarter)/i],
  [100, /\b(?:hundred\w*|complete\w*|full\w*)\b/i],
  [1000, /\b(?:thousand\w*)\b/i],
]);

/** Stretches of time that hold so many of a smaller unit; they answer no count of anything else: a year is no 12人. */
const TIMES_IN_ENGLISH: ReadonlyMap<number, readonly [words: RegExp, units: string]> = new Map([
  [7, [/\bweeks?\b/i, 'day']],
  [10, [/\bdecades?\b/i, 'year']],
  [12, [/\byears?\b/i, 'month']],
  [14, [/\bweeks?\b/i, 'day']],
  [24, [/\b(?:day|daily|clock)\b/i, 'hour']],
  [100, [/\bcentur\w*/i, 'year']],
  [1000, [/\bmillenni\w+/i, 'year']],
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
  [7, /七/],
  [8, /八/],
  [9, /九/],
  [10, /十/],
  [11, /十一/],
  [12, /十二|ダース/],
  [100, /百/],
  [1000, /千/],
  [10000, /万/],
  [1000000, /万/],
]);

/** The same in Japanese. */
const TIMES_IN_JAPANESE: ReadonlyMap<number, readonly [words: RegExp, units: string]> = new Map([
  [7, [/週/, 'day']],
  [12, [/年/, 'month']],
  [100, [/世紀/, 'year']],
]);

/** Words for a size alone: 数十年 and "dozens" hold no ten. */
const SIZES =
  /[数何幾][十百千万億兆]+|\b(?:tens|dozens|hundreds|thousands|millions|billions|decades|centuries)\b/gi;

/** Percentages from here on are said in words: a fifth, half, all. */
const SMALLEST_SHARE = 10;

/** Whether words of a text say a number without writing it as one. */
function isInWords(
  quantity: Quantity,
  text: string,
  words: ReadonlyMap<number, RegExp>,
  times: ReadonlyMap<number, readonly [words: RegExp, units: string]>,
): boolean {
  // A one in "a park" is no 1％.
  if (quantity.kind === 'percent' && quantity.value < SMALLEST_SHARE) return false;
  const told = isVague(quantity) ? text : text.replace(SIZES, ' ');
  // 70年代 is "the Seventies".
  if (quantity.kind === 'decade' && words.get(quantity.value % 100)?.test(told) === true) return true;
  const [time, unit] = times.get(quantity.value) ?? [];
  const isOfTime =
    quantity.unit === '' || quantity.unit === unit || (unit === 'year' && quantity.unit === 'age');
  return words.get(quantity.value)?.test(told) === true || (isOfTime && time?.test(told) === true);
}

/** What can be converted into one another, each with how many of the first it makes. */
export const MEASURES: readonly Readonly<Record<string, number>>[] = [
  {
    ...{ metre: 1, kilometre: 1000, kilo: 1000, centimetre: 0.01, millimetre: 0.001, mile: 1609.344 },
    ...{ foot: 0.3048, inch: 0.0254, yard: 0.9144, nauticalMile: 1852 },
  },
  {
    ...{ kilogram: 1, kilo: 1, gram: 0.001, milligram: 1e-6, tonne: 1000, ton: 907.2, ounce: 0.02835 },
    ...{ pound: 0.4536, stone: 6.35 },
  },
  { litre: 1, millilitre: 0.001, gallon: 3.785, barrel: 159, pint: 0.473 },
  {
    ...{ squareMetre: 1, hectare: 1e4, acre: 4046.86, squareKilometre: 1e6, squareMile: 2.59e6 },
    ...{ squareFoot: 0.0929, tsubo: 3.306 },
  },
  {
    ...{ second: 1, minute: 60, hour: 3600, day: 86_400, night: 86_400, week: 604_800, month: 2_629_800 },
    ...{ year: 31_557_600, age: 31_557_600, decade: 315_576_000, century: 3_155_760_000 },
  },
];
/** Whether a unit measures something, so that another unit beside it means another thing; counters are free. */
export const isMeasure = (unit: string): boolean =>
  /^[A-Z]{3}$/.test(unit) || MEASURES.some((measure) => measure[unit] !== undefined);

/** Translators round what they convert. */
const ROUGHLY = 0.06;
const EXACTLY = 1e-6;
/** What differs by less from a number of its own unit is that number, changed. */
const BESIDE = 0.2;

const digits = (text: string): string => normaliseWidth(text).replace(/(?<=\d)[,，](?=\d{3})/g, '');

const isNear = (one: number, other: number, slack: number): boolean =>
  other !== 0 && Math.abs(one / other - 1) <= slack;

/** Whether one number is the other converted to another unit of length, weight, volume, area, time or warmth. */
export function isConverted(one: Quantity, other: Quantity): boolean {
  if (isSameWarmth(one, other)) return true;
  if (one.unit === other.unit) return false;
  return MEASURES.some((measure) => {
    const [from, to] = [measure[one.unit], measure[other.unit]];
    if (from === undefined || to === undefined) return false;
    // 21歳 and 20 years: nothing is converted.
    return isNear(one.value * from, other.value * to, from === to ? EXACTLY : ROUGHLY);
  });
}

/**
 * The same among all numbers of the other side: 31メートル is no rounding of "100 feet" beside "30 meters", which says
 * what it should be.
 */
export const isConvertedAmong = (one: Quantity, other: Quantity, all: readonly Quantity[]): boolean =>
  isConverted(one, other) &&
  !all.some((it) => it.unit === one.unit && it.value !== one.value && isNear(it.value, one.value, BESIDE));

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
  others.some(
    (other) =>
      (isVague(quantity) === isVague(other) && sameValue(quantity, other)) ||
      isConvertedAmong(quantity, other, others),
  ) ||
  moments.some((moment) => inMoment(quantity, moment) || isClockTime(quantity.value, moment)) ||
  hasRoman(quantity.value, text) ||
  [quantity.value, quantity.upper].some((value) =>
    new RegExp(`(?<![0-9.])${String(value).replace('.', '\\.')}(?![0-9]|\\.[0-9])`).test(digits(text)),
  );

const SMALL = 'one two three four five six seven eight nine ten'.split(' ');
const RATIO =
  /\b(one|two|three|four|five|six|seven|eight|nine|\d{1,3})[ -](?:in|out[ -]of)[ -](?:every[ -])?(four|five|ten|\d{1,3})\b/gi;
const smallNumber = (word: string): number =>
  /^\d/.test(word) ? Number(word) : SMALL.indexOf(word.toLowerCase()) + 1;

/** 40％ and 4割 ↔ "four in ten". */
const isRatio = ({ kind, value }: Quantity, english: string): boolean =>
  (kind === 'percent' || kind === 'fraction') &&
  [...english.matchAll(RATIO)].some(([, part = '', whole = '']) => {
    const share = smallNumber(part) / smallNumber(whole);
    return isNear(value, 100 * share, 0.02) || isNear(value, share, 0.02);
  });

/** Whether a Japanese number is said in the English of the bead. */
export const isInEnglish = (quantity: Quantity, view: BeadView): boolean => {
  const text = wholeEnglish(view);
  return (
    isRatio(quantity, text) ||
    isThere(quantity, view.en.quantities, view.en.moments, text) ||
    isInWords(quantity, text, IN_ENGLISH, TIMES_IN_ENGLISH)
  );
};

/** Whether a number is one half of "four in ten", and the Japanese says a share. */
const isHalfOfRatio = ({ file, start, end }: Located<Quantity>, view: BeadView): boolean =>
  view.ja.quantities.some(({ kind }) => kind === 'percent' || kind === 'fraction') &&
  [...(view.article.sources[file]?.text ?? '').matchAll(RATIO)].some(
    ({ index, 0: words }) => index <= start && end <= index + words.length,
  );

/** Whether an English number is said in the Japanese of the bead. */
export const isInJapanese = (quantity: Located<Quantity>, view: BeadView): boolean => {
  const text = wholeJapanese(view);
  return (
    isHalfOfRatio(quantity, view) ||
    isThere(quantity, view.ja.quantities, view.ja.moments, text) ||
    isInWords(quantity, text, IN_JAPANESE, TIMES_IN_JAPANESE)
  );
};

/** Whether digits were written, rather than words that often stand for no number at all. */
export const isWrittenInDigits = (text: string): boolean => /[0-9０-９]/.test(text);

/** The words of an English quantity. */
export const wordsOf = (view: BeadView, quantity: Located<Quantity>): string => englishAt(view, quantity);
