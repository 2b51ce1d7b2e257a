/** Which dates of the Japanese contradict which of the English, and how they are mended. */
import { isOtherHalf, numbersOf, sameMoment } from '../language/agree.ts';
import type { Moment, Quantity } from '../language/mention.ts';
import { normaliseWidth } from '../text/width.ts';
import { unclaimed } from './claims.ts';
import { isInEnglish } from './figures.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from './view.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

const FIELDS = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;
type Field = (typeof FIELDS)[number];
const WEEKDAYS = [...'日月火水木金土'];

const shared = (one: Moment, other: Moment): readonly Field[] =>
  FIELDS.filter((field) => one[field] !== undefined && other[field] !== undefined);

/** Fields that both write and that differ. 3時 is 15 o'clock unless a half of the day is said: clocks differ. */
const differing = (one: Moment, other: Moment): readonly Field[] =>
  shared(one, other).filter((field) =>
    field === 'hour'
      ? (one.hour ?? 0) % 12 !== (other.hour ?? 0) % 12 || isOtherHalf(one, other)
      : one[field] !== other[field],
  );

/** 19世紀 and 第2四半期: named by number, and as exact as a date. */
const NUMBERED = /^(?:century|quarter)-\d+$/;

const isNumbered = ({ relative }: Moment): boolean => NUMBERED.test(relative ?? '');

/** Whether a moment writes any field, or a numbered stretch: not 先月. */
export const isExact = (moment: Moment): boolean =>
  isNumbered(moment) || FIELDS.some((field) => moment[field] !== undefined);

/** Whether a moment names a year or a month. */
export const hasDate = ({ year, month }: Moment): boolean => year !== undefined || month !== undefined;

/** Whether every number of a moment is written somewhere in a text, as digits: 18年 for 2018, "603" for 6:03. */
export function isWritten(moment: Moment, text: string): boolean {
  const digits = normaliseWidth(text).match(/\d+(?:\.\d+)?/g) ?? [];
  const isIn = (number: number): boolean =>
    digits.some(
      (one) => Number(one) === number || (number > 1000 && one.length === 2 && Number(one) === number % 100),
    );
  const numbers = numbersOf(moment);
  return numbers.length > 0 && numbers.every(isIn);
}

/** A text without the numbers that have a partner of their own: 2度目 is no answer to February. */
function without(text: string, from: number, claimed: readonly Quantity[]): string {
  let rest = text;
  for (const { start, end } of claimed)
    if (start >= from && end <= from + text.length)
      rest = rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from);
  return rest;
}

const restOfJapanese = (view: BeadView, free: ReadonlySet<Quantity>): string =>
  view.ja.sentences
    .map((it) =>
      without(
        japaneseAt(view, it),
        it.start,
        view.ja.quantities.filter((one) => !free.has(one)),
      ),
    )
    .join(' ');

const restOfEnglish = (view: BeadView, free: ReadonlySet<Quantity>): string =>
  view.en.sentences
    .map((it) =>
      without(
        englishAt(view, it),
        it.start,
        view.en.quantities.filter((one) => one.file === it.file && !free.has(one)),
      ),
    )
    .join(' ');

/** A number that is written like a date and that no calendar has: 81月. */
const LIKE_DATE = /[年月日時]$/;

/** The hour told from the clock of another place, half a day away as often as not: 日本時間, "Eastern time". */
const ELSEWHERE = /日本時間|標準時|[（(]\p{Script=Han}*時間[）)]/u;

/** Whether both write one hour and minute, the one in the morning and the other not: 午前6時30分 and 18:30. */
const isHalfADayOff = (one: Moment, other: Moment): boolean =>
  isOtherHalf(one, other) &&
  (one.hour ?? 0) % 12 === (other.hour ?? 0) % 12 &&
  (one.minute ?? 0) === (other.minute ?? 0) &&
  differing(one, other).length === 1;

/** The Japanese time with the other half of the day, where it names one. */
const inOtherHalf = (text: string, { half }: Moment): string | undefined => {
  const turned = half === 'am' ? text.replace('午前', '午後') : text.replace('午後', '午前');
  return turned === text ? undefined : turned;
};

/** The Japanese date with the fields that differ taken from the English; undefined where they are not plain digits. */
export function repair(text: string, ja: Moment, en: Moment): string | undefined {
  if (isHalfADayOff(ja, en)) return inOtherHalf(text, ja);
  let repaired = text;
  for (const field of differing(ja, en)) {
    const [from, to] = [ja[field], en[field]];
    if (from === undefined || to === undefined || field === 'hour' || ja.era !== undefined) return undefined;
    if (field === 'weekday') {
      repaired = repaired.replace(new RegExp(`${WEEKDAYS[from]}(?=曜|[）)])`), WEEKDAYS[to] ?? '');
    } else {
      const sign = { year: '年', month: '月', day: '日', minute: '分' }[field];
      repaired = repaired.replace(new RegExp(`([0-9０-９]+)(?=${sign})`), (digits) =>
        /[０-９]/.test(digits)
          ? String(to).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : String(to),
      );
    }
  }
  return repaired === text ? undefined : repaired;
}

/** The English moment that a Japanese one contradicts: one that nothing agrees with, alike in all fields but few. */
function contradicted(moment: Moment, open: readonly Located<Moment>[]): Located<Moment> | undefined {
  const numbered = open.find((other) => isNumbered(moment) && isNumbered(other));
  if (numbered !== undefined) return numbered;
  return open
    .map((other) => ({ other, wrong: differing(moment, other).length, both: shared(moment, other).length }))
    .filter(({ wrong }) => wrong > 0)
    .sort((one, other) => other.both - other.wrong - (one.both - one.wrong) || one.wrong - other.wrong)[0]
    ?.other;
}

/** Whether two dates write the same fields and no other, so that one can only be the other, or wrong. */
const sameFields = (one: Moment, other: Moment): boolean =>
  one.untilDay === undefined &&
  other.untilDay === undefined &&
  FIELDS.every((field) => (one[field] === undefined) === (other[field] === undefined));

/** One contradiction: what the Japanese writes, the English against it, and how surely. */
export interface Contradiction {
  readonly ja: Moment | Quantity;
  readonly en: Located<Moment>;
  readonly confidence: number;
}

/** The Japanese dates that contradict English ones, each once and the surest first. */
export function* contradictions(
  view: BeadView,
  ja: readonly Moment[],
  en: readonly Located<Moment>[],
): Iterable<Contradiction> {
  const left = unclaimed(view);
  const free = new Set<Quantity>([...left.ja.quantities, ...left.en.quantities]);
  const [japanese, english] = [restOfJapanese(view, free), restOfEnglish(view, free)];
  const leftJa = ja.filter((one) => left.ja.moments.includes(one));
  const leftEn = en.filter((one) => left.en.moments.includes(one));
  const openJa = leftJa.filter(
    (one) => !en.some((other) => sameMoment(one, other)) && !isWritten(one, english),
  );
  const openEn = leftEn.filter(
    (one) => !ja.some((other) => sameMoment(other, one)) && !isWritten(one, japanese),
  );
  const used = new Set<Moment | Quantity>();
  const isElsewhere = ELSEWHERE.test(wholeJapanese(view));
  const mayMeet = (one: Moment, other: Located<Moment>): boolean =>
    !used.has(other) && !(isElsewhere && isHalfADayOff(one, other));
  const pick = (one: Moment, among: readonly Located<Moment>[]): Located<Moment> | undefined => {
    const other = contradicted(
      one,
      among.filter((it) => mayMeet(one, it)),
    );
    if (other !== undefined) used.add(one).add(other);
    return other;
  };
  for (const one of leftJa) {
    const other = leftEn.find((it) => mayMeet(one, it) && isHalfADayOff(one, it));
    if (other === undefined) continue;
    used.add(one).add(other);
    yield { ja: one, en: other, confidence: 0.9 };
  }
  for (const one of openJa.filter((it) => !used.has(it))) {
    const other = pick(one, openEn);
    if (other !== undefined) yield { ja: one, en: other, confidence: 0.9 };
  }
  // The second of two Mondays where the English says Monday and Tuesday, or the other way about.
  for (const one of leftJa.filter((it) => !used.has(it))) {
    const among = (openJa.includes(one) ? leftEn : openEn).filter((other) => sameFields(one, other));
    const other = pick(one, among);
    if (other !== undefined) yield { ja: one, en: other, confidence: 0.7 };
  }
  for (const pair of leftField(ja, en, view)) {
    if (pair.some((it) => used.has(it))) continue;
    for (const it of pair) used.add(it);
    yield { ja: pair[0], en: pair[1], confidence: 0.7 };
  }
  // As many weekdays on either side, and not the same ones: Saturday, Friday, Friday for Saturday, Saturday, Friday.
  for (const one of leftJa.filter((it) => !used.has(it))) {
    const alike = (other: Moment): boolean => sameFields(one, other);
    const other = leftEn.find((it) => mayMeet(one, it) && alike(it) && differing(one, it).length > 0);
    if (other === undefined || ja.filter(alike).length !== en.filter(alike).length) continue;
    used.add(one).add(other);
    yield { ja: one, en: other, confidence: 0.6 };
  }
  for (const one of left.ja.quantities) {
    if (!LIKE_DATE.test(japaneseAt(view, one)) || isInEnglish(one, view)) continue;
    const other = en.find((it) => !used.has(it) && hasUnit(it, one) && !isAnswered(it, one.unit, ja));
    if (other === undefined) continue;
    used.add(other);
    yield { ja: one, en: other, confidence: 0.8 };
  }
}

const PARTS = ['year', 'month', 'weekday'] as const;

/**
 * Dates cut differently on the two sides, one part of which has no like: 去年7月 against "May" and "last year". The
 * part must stand on neither other side, in no date and no digits.
 */
function leftField(
  ja: readonly Moment[],
  en: readonly Located<Moment>[],
  view: BeadView,
): readonly (readonly [Moment, Located<Moment>])[] {
  return PARTS.flatMap((field) => {
    const lacks = (one: Moment, others: readonly Moment[], text: string): boolean =>
      one[field] !== undefined &&
      !others.some((other) => other[field] === one[field]) &&
      (field === 'weekday' || !isWritten({ start: 0, end: 0, [field]: one[field] }, text));
    const [one, ...more] = ja.filter((it) => lacks(it, en, wholeEnglish(view)));
    const [other, ...others] = en.filter((it) => lacks(it, ja, wholeJapanese(view)));
    return one && other && more.length + others.length === 0 ? [[one, other] as const] : [];
  });
}

/** Whether the Japanese writes the month, day or hour of an English date. */
const isAnswered = (moment: Moment, unit: string, ja: readonly Moment[]): boolean =>
  ja.some(
    (one) =>
      (unit === 'month' && one.month === moment.month) ||
      (unit === 'day' && one.day === moment.day) ||
      (unit === 'hour' && one.hour === moment.hour),
  );

/** Whether a date writes what a number of months, days or years counts. */
const hasUnit = (moment: Moment, { unit, value }: Quantity): boolean =>
  (unit === 'month' && value > 12 && moment.month !== undefined) ||
  (unit === 'day' && value > 31 && moment.day !== undefined) ||
  (unit === 'hour' && value > 24 && moment.hour !== undefined);
