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
    if (unit === undefined) continue;
    const others = (all: readonly Moment[]): number =>
      all.filter((it) => distanceOf(it)?.[0] === unit).length;
    const en = left.en.moments.find((it) => distanceOf(it)?.[0] === unit);
    if (en === undefined || distanceOf(en)?.[1] === distance) continue;
    if (others(view.ja.moments) === others(view.en.moments)) yield { ja, en };
  }
}
