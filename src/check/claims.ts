/** Gives every number and date of a bead to one of the other side, each once: what is left over found no partner. */
import { inMoment, isVague, numbersOf, sameMoment, sameValue } from '../language/agree.ts';
import type { Moment, Quantity } from '../language/mention.ts';
import { isConvertedAmong, isMeasure } from './figures.ts';
import type { BeadView, Located } from './view.ts';
import { meets } from './words.ts';

/** The numbers and dates of a bead that nothing of the other side was left for. */
export interface Unclaimed {
  readonly ja: { readonly quantities: readonly Quantity[]; readonly moments: readonly Moment[] };
  readonly en: {
    readonly quantities: readonly Located<Quantity>[];
    readonly moments: readonly Located<Moment>[];
  };
}

const FIELDS = ['year', 'month', 'day', 'weekday', 'hour', 'minute', 'relative'] as const;

/** How many fields two moments share that both write: a date that agrees in more goes first. */
const agreeing = (one: Moment, other: Moment): number =>
  FIELDS.filter((field) => one[field] !== undefined && one[field] === other[field]).length;

/** A range is itself only at both ends: 6–8 is not 2–8, although they overlap. */
const isRange = ({ value, upper }: Quantity): boolean => upper > value;
const sameEnds = (one: Quantity, other: Quantity): boolean =>
  Math.abs(one.value - other.value) <= 0.005 * other.value &&
  Math.abs(one.upper - other.upper) <= 0.005 * other.upper;

/** Whether two numbers say one value, ranges by both of their ends. */
export const saysSame = (one: Quantity, other: Quantity): boolean =>
  isRange(one) && isRange(other) && !one.approximate && !other.approximate
    ? sameEnds(one, other)
    : sameValue(one, other);

/** 数十人 may stand for "45 protesters", but 数十年 for no 45 that does not count years. */
const mayRound = (one: Quantity, other: Quantity): boolean =>
  isVague(one) === isVague(other) ||
  one.unit === other.unit ||
  !(isMeasure(one.unit) || isMeasure(other.unit));

const isOrdinal = ({ kind }: Quantity): boolean => kind === 'ordinal';

function fitOfQuantities(ja: Quantity, en: Located<Quantity>, view: BeadView): number {
  const same = saysSame(ja, en) && mayRound(ja, en);
  if (
    !same &&
    !(isConvertedAmong(ja, en, view.en.quantities) && isConvertedAmong(en, ja, view.ja.quantities))
  )
    return 0;
  // 2％ is not "two years", unless the sign stands further on: "from two to three per cent".
  if (
    (ja.kind === 'percent') !== (en.kind === 'percent') &&
    (ja.unit + en.unit !== '' || isOrdinal(ja) || isOrdinal(en))
  )
    return 0;
  const linked = view.links.some(
    (link) => meets(link.ja, ja) && link.en.file === en.file && meets(link.en, en),
  );
  return (
    (same ? 4 : 2) +
    (ja.value === en.value ? 1 : 0) +
    (ja.unit !== '' && ja.unit === en.unit ? 1 : 0) +
    (ja.kind === en.kind ? 0.5 : 0) +
    (linked ? 0.5 : 0)
  );
}

/** One possible pair; `taken` holds the two that it would use up. */
interface Claim {
  readonly fit: number;
  readonly taken: readonly [Quantity | Moment, Quantity | Moment];
}

function* claims({ ja, en }: BeadView, view: BeadView): Iterable<Claim> {
  for (const one of ja.moments) {
    for (const other of en.moments)
      if (sameMoment(one, other)) yield { fit: 10 + agreeing(one, other), taken: [one, other] };
    for (const other of en.quantities) if (inMoment(other, one)) yield { fit: 1.5, taken: [one, other] };
  }
  for (const one of ja.quantities) {
    for (const other of en.quantities) {
      const fit = fitOfQuantities(one, other, view);
      if (fit > 0) yield { fit, taken: [one, other] };
    }
    for (const other of en.moments) if (inMoment(one, other)) yield { fit: 1.5, taken: [one, other] };
  }
}

/** Takes the best pairs first; a date of several numbers may answer several numbers, but not a date besides. */
export function unclaimed(view: BeadView): Unclaimed {
  const sorted = [...claims(view, view)].sort((one, other) => other.fit - one.fit);
  const uses = new Map<Quantity | Moment, number>();
  const room = (thing: Quantity | Moment): number => ('value' in thing ? 1 : numbersOf(thing).length || 1);
  for (const { fit, taken } of sorted) {
    if (taken.some((thing) => (uses.get(thing) ?? 0) >= (fit >= 10 ? 1 : room(thing)))) continue;
    for (const thing of taken) uses.set(thing, (uses.get(thing) ?? 0) + (fit >= 10 ? room(thing) : 1));
  }
  const isFree = (thing: Quantity | Moment): boolean => !uses.has(thing);
  return {
    ja: { quantities: view.ja.quantities.filter(isFree), moments: view.ja.moments.filter(isFree) },
    en: { quantities: view.en.quantities.filter(isFree), moments: view.en.moments.filter(isFree) },
  };
}
