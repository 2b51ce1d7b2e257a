import type { Moment, Quantity } from './mention.ts';

/** Units that measure the same thing, in terms of the smallest: 1年半 is 18 months. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { year: 12, month: 1, decade: 120, age: 12 },
  { week: 7, day: 1 },
  { day: 24, hour: 1 },
  { hour: 60, minute: 1 },
  { minute: 60, second: 1 },
  { kilometre: 1000, metre: 1 },
  { kilo: 1000, metre: 1 },
  { metre: 100, centimetre: 1 },
  { centimetre: 10, millimetre: 1 },
  { tonne: 1000, kilogram: 1, kilo: 1 },
  { kilogram: 1000, gram: 1 },
];

/** Whether two measures with different units are equal: 18 months and 1年半. */
const sameMeasure = (one: Quantity, other: Quantity): boolean =>
  one.unit !== other.unit &&
  SCALES.some((scale) => {
    const left = scale[one.unit];
    const right = scale[other.unit];
    return left !== undefined && right !== undefined && near(one.value * left, other.value * right, 0.005);
  });

const near = (one: number, other: number, slack: number): boolean =>
  Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * slack + 1e-9;

/** Some of the fields of a moment. */
type Fields = {
  readonly [Field in 'year' | 'month' | 'day' | 'untilDay' | 'hour' | 'minute' | 'era' | 'relative']?:
    | Moment[Field]
    | undefined;
};

/** The numbers that a moment writes: of a date its year, month and day, of a time its hour in either clock. */
export function numbersOf(moment: Fields): readonly number[] {
  const { year, month, day, untilDay, hour, minute, era, relative } = moment;
  const hours = hour === undefined ? [] : hour > 12 ? [hour, hour - 12] : hour === 0 ? [0, 12, 24] : [hour];
  const named = /^(?:century|quarter)-(\d+)$/.exec(relative ?? '')?.[1];
  const eraYear = /(\d+)/.exec(era ?? '')?.[1];
  return [year, month, day, untilDay, ...hours, minute, named, eraYear].flatMap((one) =>
    one === undefined ? [] : [Number(one)],
  );
}

/**
 * Whether two quantities can be the same number said twice: equal values or overlapping ranges, a share said as
 * percent or as fraction, the same stretch in other units. Otherwise units are not looked at.
 */
export function sameValue(one: Quantity, other: Quantity): boolean {
  const low = share(one);
  const high = share(other);
  const scaled = { ...one, value: one.value * low, upper: one.upper * low };
  const beside = { ...other, value: other.value * high, upper: other.upper * high };
  // A share is rounded when percent become a fraction, and so is what is called approximate; else a number is exact.
  const isRounded = one.kind !== other.kind || one.approximate || other.approximate || isFraction(one);
  const slack = isRounded ? 0.005 : 1e-6;
  if (near(scaled.value, beside.value, slack) && near(scaled.upper, beside.upper, slack)) return true;
  if (near(one.value, other.value, 1e-6) || near(one.upper, other.upper, 1e-6)) return true;
  if (sameMeasure(one, other)) return true;
  if (one.approximate && other.approximate) {
    return scaled.value <= beside.upper && beside.value <= scaled.upper;
  }
  // "Thousands" covers 3,000; 18 to 29 has but two ends.
  const isCovering = isVague(one) || isVague(other) || one.approximate || other.approximate;
  const isRange = one.upper > one.value || other.upper > other.value;
  return (
    isCovering && isRange && scaled.value <= beside.upper * 1.0001 && beside.value <= scaled.upper * 1.0001
  );
}

/** Numbers that name a size alone span ten of it less one: 数十 and "dozens" are 10 to 90. */
const VAGUE_SPAN = 8;

/** Whether a number names no more than a size: 数十, 数百, "dozens", "decades". */
export const isVague = ({ value, upper }: Quantity): boolean => value > 0 && upper > VAGUE_SPAN * value;

const isFraction = ({ kind, value }: Quantity): boolean =>
  kind === 'fraction' || !Number.isInteger(value * 100);

const share = (quantity: Quantity): number => (quantity.kind === 'percent' ? 0.01 : 1);

/** The numbers of a moment that a quantity of some unit can be: 12人 is not noon, and 1年 no first of the month. */
function numbersFor(unit: string, moment: Moment): readonly number[] {
  const { year, month, day, untilDay, hour, minute, era, relative } = moment;
  switch (unit) {
    case '':
      return numbersOf(moment);
    case 'year':
      return numbersOf({ year, era });
    case 'month':
      return numbersOf({ month });
    case 'day':
      return numbersOf({ day, untilDay });
    case 'hour':
    case 'minute':
      return numbersOf({ hour, minute });
    default:
      return numbersOf({ year, month, day, untilDay, era, relative });
  }
}

/** Whether a quantity of one side is the number of a moment on the other (18年 ↔ 2018, 3日 ↔ "the 3rd"). */
export const inMoment = (quantity: Quantity, moment: Moment): boolean =>
  numbersFor(quantity.unit, moment).some(
    (number) =>
      number === quantity.value ||
      number === quantity.upper ||
      (number >= 1900 && quantity.value < 100 && number % 100 === quantity.value) ||
      (quantity.kind === 'decade' && number === quantity.value),
  );

/** Whether one time is said to be in the morning and the other in the afternoon or evening. */
export const isOtherHalf = (one: Moment, other: Moment): boolean =>
  one.half !== undefined && other.half !== undefined && one.half !== other.half;

/** Whether two moments can be the same time: every field that both write is equal. */
export function sameMoment(one: Moment, other: Moment): boolean {
  const fields = ['year', 'month', 'weekday', 'minute'] as const;
  let shared = 0;
  for (const field of fields) {
    const left = one[field];
    const right = other[field];
    if (left === undefined || right === undefined) continue;
    if (left !== right) return false;
    shared += 1;
  }
  if (one.day !== undefined && other.day !== undefined) {
    // 9日と10日 is two moments, "August 9 and 10" one.
    if (one.day > (other.untilDay ?? other.day) || other.day > (one.untilDay ?? one.day)) return false;
    shared += 1;
  }
  if (one.hour !== undefined && other.hour !== undefined) {
    if (one.hour % 12 !== other.hour % 12 || isOtherHalf(one, other)) return false;
    shared += 1;
  }
  return shared > 0 || (one.relative !== undefined && one.relative === other.relative);
}
