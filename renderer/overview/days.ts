import type { Day } from '../../src/project/progress.ts';

/** A day of work, with what has been done until its end. */
export interface Stretch extends Day {
  /** Sentences done in all. */
  readonly total: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The last days up to the last on which something was done, none left out; at most `most`. What was done before them
 * counts in their totals.
 */
export function fillDays(days: readonly Day[], most: number): readonly Stretch[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Map(days.map((day) => [day.day, day]));
  const filled: Stretch[] = [];
  let total = 0;
  for (let at = Date.parse(first.day); at <= Date.parse(last.day); at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    const work = known.get(day) ?? { day, done: 0, edited: 0, dismissed: 0 };
    total += work.done;
    filled.push({ ...work, total });
  }
  return filled.slice(-most);
}

/** A round number not below `value`, for the top of a scale: 1, 2 or 5 times a power of ten. */
export function scaleTop(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}
