/** Dates said by distance (昨年, "next week") that are another day, week, month or year than the English says. */
import type { Moment } from '../language/mention.ts';
import { unclaimed } from './claims.ts';
import type { BeadView, Located } from './view.ts';

/** How far off, in units of its own, each is: from now or from what was spoken of last. */
const DISTANCES: ReadonlyMap<string, readonly [unit: string, distance: number]> = new Map(
  Object.entries({
    'last-year': ['year', -1],
    'this-year': ['year', 0],
    'next-year': ['year', 1],
    'year-before-last': ['year', -2],
    'previous-year': ['year', -1],
    'following-year': ['year', 1],
    'last-month': ['month', -1],
    'this-month': ['month', 0],
    'next-month': ['month', 1],
    'previous-month': ['month', -1],
    'following-month': ['month', 1],
    'last-week': ['week', -1],
    'this-week': ['week', 0],
    'next-week': ['week', 1],
    'previous-week': ['week', -1],
    'following-week': ['week', 1],
    yesterday: ['day', -1],
    today: ['day', 0],
    tomorrow: ['day', 1],
    'day-before-yesterday': ['day', -2],
    'previous-day': ['day', -1],
    'following-day': ['day', 1],
    'last-night': ['night', -1],
    tonight: ['night', 0],
    'last-weekend': ['weekend', -1],
    'this-weekend': ['weekend', 0],
  } as const),
);

/** Reckoned from a day that was told of, and not from now: 前年 of a year long past may be "last year" or "this year". */
const isFromTold = ({ relative }: Moment): boolean => /^(?:previous|following)-/.test(relative ?? '');

/**
 * A time that something is measured by or likened to, or that tells who somebody is, is not when it happened: 前日比,
 * 昨年より, 昨日のことのように, 昨年の覇者.
 */
const COMPARED =
  /^(?:同[期月日週時]|の同[じ期月日]\p{Script=Han}{0,2}|実績|平均|水準|末|まで|の\p{Script=Han}{1,4})?(?:比|より|に比べ|と比べ|に対し|から|以来|を[上下]回|を超え|並み|ほど|と同じ|と変わ|に続|に引き続|のことのよう|のよう[にな]|の(?:覇者|王者|女王|優勝|勝者|チャンピオン))/u;

/** What is read behind a time, in characters. */
const LONGEST = 16;

/** Whether two distances in one unit cannot both be right. */
function contradict(one: Moment, other: Moment, [a, b]: readonly [number, number]): boolean {
  return isFromTold(one) || isFromTold(other) ? a * b < 0 : a !== b;
}

/** A distance of the Japanese with the one of the English that it contradicts. */
export interface DistanceApart {
  readonly ja: Moment;
  readonly en: Located<Moment>;
}

/**
 * The distances of a bead that contradict one another: both sides have one in a unit, and not the same. Where a side has
 * more than one nobody can tell which of them is meant.
 */
export function* distancesApart(view: BeadView): Iterable<DistanceApart> {
  const left = unclaimed(view);
  const distanceOf = ({ relative }: Moment) => DISTANCES.get(relative ?? '');
  for (const ja of left.ja.moments) {
    const [unit, distance] = distanceOf(ja) ?? [];
    if (unit === undefined || distance === undefined) continue;
    if (COMPARED.test(view.article.text.slice(ja.end, ja.end + LONGEST))) continue;
    const others = (all: readonly Moment[]): number =>
      all.filter((it) => distanceOf(it)?.[0] === unit).length;
    const en = left.en.moments.find((it) => distanceOf(it)?.[0] === unit);
    const said = en === undefined ? undefined : distanceOf(en)?.[1];
    if (en === undefined || said === undefined || !contradict(ja, en, [distance, said])) continue;
    if (others(view.ja.moments) === others(view.en.moments)) yield { ja, en };
  }
}
