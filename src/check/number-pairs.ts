/** Which numbers of the Japanese, left without a partner, stand for which of the English. */
import { isVague } from '../language/agree.ts';
import type { Quantity } from '../language/mention.ts';
import { normaliseWidth } from '../text/width.ts';
import { saysSame, type Unclaimed } from './claims.ts';
import { isInEnglish, isInJapanese, isMeasure, isWrittenInDigits } from './figures.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from './view.ts';
import { meets, wholeEnglish } from './words.ts';

/** A number of the Japanese with the one of the English that it should say. */
export type NumberPair = readonly [Quantity, Located<Quantity>];

/** Smaller numbers come and go with the grammar (a, both, 一つ, 両), unless digits stand on both sides. */
const TELLING = 4;

/** Numbers that are worth comparing: not codes, not figures of speech. */
export const isTelling = (quantity: Quantity, text: string): boolean =>
  !quantity.partOfName &&
  quantity.weak !== true &&
  !(quantity.kind === 'ordinal' && quantity.value <= TELLING) &&
  (isWrittenInDigits(text) || quantity.value >= TELLING);

/** How well two numbers that found no partner fit together; 0 when they cannot stand for each other. */
function closeness(ja: Quantity, en: Located<Quantity>, view: BeadView): number {
  if ((ja.kind === 'percent') !== (en.kind === 'percent')) return 0;
  const linked = view.links.some(
    (link) => meets(link.ja, ja) && link.en.file === en.file && meets(link.en, en),
  );
  const sameUnit = ja.unit === en.unit;
  // A size alone contradicts only what counts the same: 数十年 is no misprint of 45.
  if (isVague(ja) !== isVague(en) && (!sameUnit || ja.unit === '')) return 0;
  const measured = isMeasure(ja.unit) || isMeasure(en.unit);
  if (!sameUnit && measured && ja.unit !== '' && en.unit !== '' && !en.unit.startsWith(ja.unit)) return 0;
  return 1 + (linked ? 2 : 0) + (sameUnit && ja.unit !== '' ? 1 : 0) + (powerOfTen(ja, en) > 1 ? 1 : 0);
}

/** By which power of ten two numbers differ; 1 when they do not differ so. */
export function powerOfTen(ja: Quantity, en: Quantity): number {
  if (ja.value <= 0 || en.value <= 0) return 1;
  const ratio = Math.max(ja.value, en.value) / Math.min(ja.value, en.value);
  const power = Math.round(Math.log10(ratio));
  return power > 0 && Math.abs(ratio / 10 ** power - 1) < 1e-6 ? 10 ** power : 1;
}

/** Pairs what found no partner on either side, the best fit first; each is used once. */
export function pairUp(
  ja: readonly Quantity[],
  en: readonly Located<Quantity>[],
  view: BeadView,
): readonly NumberPair[] {
  const all = ja
    .flatMap((one) => en.map((other) => ({ one, other, closeness: closeness(one, other, view) })))
    .filter((pair) => pair.closeness > 0)
    .sort((one, other) => other.closeness - one.closeness);
  const used = new Set<Quantity>();
  return all.flatMap(({ one, other }) => {
    if (used.has(one) || used.has(other)) return [];
    used.add(one).add(other);
    return [[one, other] as const];
  });
}

/** Whether both count the same thing: one unit, or words beside them that are tied to one another. */
function countsSame(ja: Quantity, en: Located<Quantity>, view: BeadView): boolean {
  if (ja.unit !== '' && ja.unit === en.unit) return true;
  if (isMeasure(ja.unit) !== isMeasure(en.unit)) return false;
  return view.links.some(
    (link) =>
      link.ja.start >= ja.end - 1 &&
      link.ja.start <= ja.end + BESIDE_JA &&
      link.en.file === en.file &&
      link.en.start >= en.end &&
      link.en.start <= en.end + BESIDE_EN,
  );
}

/** How far behind a number what it counts may begin, in characters. */
const BESIDE_JA = 4;
const BESIDE_EN = 12;

const isOrdinal = (one: Quantity, text: string): boolean =>
  one.kind === 'ordinal' || /(?:目|位)$/.test(text) || text.startsWith('第');

/** Whether a number is one half of a result: 2対1, 2-1. */
const isScore = (text: string, { start, end }: Quantity): boolean =>
  /\d\s?(?:対|-|–)\s?$/.test(text.slice(Math.max(0, start - 4), start)) ||
  /^\s?(?:対|-|–)\s?\d/.test(text.slice(end, end + 4));

/** Whether two numbers left over contradict one another although other words of the bead might excuse them. */
function contradicts(ja: Quantity, en: Located<Quantity>, view: BeadView): boolean {
  if ((en.kind === 'percent') !== (ja.kind === 'percent') || en.kind === 'fraction' || saysSame(ja, en))
    return false;
  const source = view.article.sources[en.file]?.text ?? '';
  if (isScore(normaliseWidth(view.article.text), ja) && isScore(source, en)) return true;
  const [orderJa, orderEn] = [isOrdinal(ja, japaneseAt(view, ja)), isOrdinal(en, englishAt(view, en))];
  if (orderJa && orderEn) return true;
  if (ja.kind === en.kind && (ja.kind === 'percent' || ja.kind === 'multiple')) return true;
  if (orderJa !== orderEn && (ja.unit === '' || ja.unit !== en.unit)) return false;
  return countsSame(ja, en, view) && !(isInEnglish(ja, view) && isInJapanese(en, view));
}

/**
 * Numbers left over that something else of the bead would excuse (the other 2 of the sentence, an "a", 半): they
 * contradict each other all the same when they count the same thing, or when there are no others.
 */
export function pairExcused(
  { ja, en }: Unclaimed,
  used: ReadonlySet<Quantity>,
  view: BeadView,
): readonly NumberPair[] {
  const taken = new Set(used);
  const isFree = (one: Quantity): boolean => !taken.has(one) && !one.partOfName;
  const digits = ja.quantities.filter((one) => isFree(one) && isWrittenInDigits(japaneseAt(view, one)));
  const pairs = digits.flatMap((one) => {
    const other = en.quantities.find((it) => isFree(it) && contradicts(one, it, view));
    if (other === undefined) return [];
    taken.add(one).add(other);
    return [[one, other] as const];
  });
  pairs.push(...pairCounted(ja.quantities.filter(isFree), en.quantities.filter(isFree), taken));
  pairs.push(...pairNamed(ja.quantities, en.quantities, taken, view));
  // 1人 in the place of six: a one comes from nowhere where a number of the English is left over.
  const [one, ...more] = digits.filter((it) => isFree(it) && (it.weak !== true || isOne(it)));
  const rest = en.quantities.filter((it) => isFree(it) && it.weak !== true);
  const [other] = rest;
  const alone = one !== undefined && other !== undefined && more.length === 0 && rest.length === 1;
  if (!alone || closeness(one, other, view) === 0 || saysSame(one, other)) return pairs;
  if (isInJapanese(other, view) || !isTelling(other, englishAt(view, other))) return pairs;
  return [...pairs, [one, other]];
}

const isOne = ({ value, unit, kind }: Quantity): boolean => value === 1 && unit !== '' && kind === 'cardinal';

/**
 * Small numbers in characters (三人) and both ends of ranges: too common to be told apart by their value alone, and
 * wrong where both sides count one thing and neither number has a partner.
 */
function pairCounted(
  ja: readonly Quantity[],
  en: readonly Located<Quantity>[],
  taken: Set<Quantity>,
): readonly NumberPair[] {
  const isCounted = (one: Quantity): boolean => one.weak !== true && one.unit !== '' && one.value >= 2;
  return ja.filter(isCounted).flatMap((one) => {
    const isRange = one.upper > one.value;
    const [other, ...more] = en.filter(
      (it) =>
        (isCounted(it) || isRange) &&
        (it.unit === one.unit || (isRange && it.unit === '')) &&
        it.kind === one.kind &&
        it.upper > it.value === isRange &&
        isVague(it) === isVague(one) &&
        !taken.has(it),
    );
    if (other === undefined || more.length > 0 || saysSame(one, other) || sameEnd(one, other, isRange))
      return [];
    if (ja.filter((it) => it.unit === one.unit).length > 1) return [];
    taken.add(one).add(other);
    return [[one, other] as const];
  });
}

/** Of two ranges that are to be one, one end is right. */
const sameEnd = (one: Quantity, other: Quantity, isRange: boolean): boolean =>
  isRange && one.value !== other.value && one.upper !== other.upper;

/** Whether the digits of a number stand in a text. */
const isDigitsIn = ({ value }: Quantity, text: string): boolean =>
  [
    ...normaliseWidth(text)
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .matchAll(/\d+(?:\.\d+)?/g),
  ].some(([digits]) => digits === String(value));

/** Numbers within names, where either side has one that the other lacks: ホール75 for "Hall 7.5". */
function pairNamed(
  ja: readonly Quantity[],
  en: readonly Located<Quantity>[],
  taken: Set<Quantity>,
  view: BeadView,
): readonly NumberPair[] {
  const [one, ...more] = ja.filter(
    (it) => it.partOfName && !taken.has(it) && !isDigitsIn(it, wholeEnglish(view)),
  );
  const [other, ...others] = en.filter(
    (it) => !taken.has(it) && isWrittenInDigits(englishAt(view, it)) && !isInJapanese(it, view),
  );
  if (one === undefined || other === undefined || more.length + others.length > 0) return [];
  taken.add(one).add(other);
  return [[one, other]];
}

/** What a number is of: its unit, or percent. */
const ofWhat = ({ kind, unit }: Quantity): string => (kind === 'percent' ? '%' : unit);

/**
 * Two numbers of a sentence that have changed places: 5分で17点 for "17 minutes, 5 points". Each of the two units stands
 * once on either side, and each has the number of the other.
 */
export function pairCrossed(view: BeadView): readonly NumberPair[] {
  const single = <Held extends Quantity>(all: readonly Held[], what: string): Held | undefined => {
    const [one, ...more] = all.filter((it) => ofWhat(it) === what && !it.partOfName);
    return more.length === 0 ? one : undefined;
  };
  const { quantities } = view.ja;
  return quantities.flatMap((one, at): NumberPair[] => {
    const [what, own] = [ofWhat(one), single(quantities, ofWhat(one))];
    const english = own === undefined || what === '' ? undefined : single(view.en.quantities, what);
    if (english === undefined || saysSame(one, english)) return [];
    const crossed = quantities.some((other, place) => {
      if (place === at || ofWhat(other) === '' || ofWhat(other) === what) return false;
      const second = single(quantities, ofWhat(other)) && single(view.en.quantities, ofWhat(other));
      return (
        second !== undefined &&
        one.value === second.value &&
        other.value === english.value &&
        other.value !== one.value &&
        one.upper === second.upper
      );
    });
    return crossed ? [[one, english]] : [];
  });
}
