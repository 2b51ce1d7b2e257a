import { type Change, singlesOf } from './change.ts';

/** What was done on one day. */
export interface Day {
  /** YYYY-MM-DD in UTC. */
  readonly day: string;
  /** Sentences marked done, less those whose mark was taken back. */
  readonly done: number;
  /** Sentences written in. */
  readonly edited: number;
  /** Findings dismissed, less those brought back. */
  readonly dismissed: number;
}

/** A step as far as progress goes. */
export interface DatedStep {
  /** ISO 8601. */
  readonly at: string;
  readonly change: Change;
  readonly inverse: Change;
}

const countDone = (change: Change): number =>
  singlesOf(change).filter((one) => one.kind === 'mark' && one.value?.done === true).length;

const countDismissed = (change: Change): number =>
  singlesOf(change).filter((one) => one.kind === 'verdict' && one.value?.dismissed !== undefined).length;

const countEdited = (change: Change): number =>
  singlesOf(change).filter((one) => one.kind === 'edit' && one.value !== null).length;

/** Progress by day, from the steps that stand; days on which nothing was done are left out. */
export function progressByDay(steps: Iterable<DatedStep>): readonly Day[] {
  const days = new Map<string, Day>();
  for (const { at, change, inverse } of steps) {
    const day = at.slice(0, 10);
    const known = days.get(day) ?? { day, done: 0, edited: 0, dismissed: 0 };
    days.set(day, {
      day,
      done: known.done + countDone(change) - countDone(inverse),
      edited: known.edited + countEdited(change),
      dismissed: known.dismissed + countDismissed(change) - countDismissed(inverse),
    });
  }
  return [...days.values()]
    .filter(({ done, edited, dismissed }) => done !== 0 || edited !== 0 || dismissed !== 0)
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
