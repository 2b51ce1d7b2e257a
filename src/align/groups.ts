/** Pairs grow, a sentence at a time, into the groups that the search may choose from. */
import { PACE, type Tick, UNTICKED } from '../base/watch.ts';
import type { Candidates } from './candidates.ts';
import type { Clues } from './clues.ts';
import { type Group, measure } from './score.ts';

/** Most sentences on either side of a group: those that begin as many sentences back are complete. */
const LARGEST = 4;

/** Groups of fewer nats than this never pay, whatever their neighbours. */
const FLOOR = -6;

/** How many groups that begin with the same Japanese sentence are carried into the search. */
const CARRY = 16;

/** A pair weaker than this is not worth growing. */
const GROWS_FROM = -2.5;

/** A group that grew may be this much weaker than what it grew from and still grow on. */
const SLACK = 1;

/** The members with one more sentence at either end, next to it or beyond one that is left out. */
function extensions(members: readonly number[], mayLeaveOut: boolean): number[][] {
  const first = members[0] ?? 0;
  const last = members.at(-1) ?? 0;
  const grown = [
    [first - 1, ...members],
    [...members, last + 1],
  ];
  return mayLeaveOut ? [...grown, [first - 2, ...members], [...members, last + 2]] : grown;
}

const isWhole = (members: readonly number[]): boolean =>
  (members.at(-1) ?? 0) - (members[0] ?? 0) === members.length - 1;

/** Whether a sentence beyond one that is left out shares nothing with the other side: then nothing speaks for reaching it. */
function isIdle(clues: Clues, jas: readonly number[], ens: readonly number[]): boolean {
  const far = (
    members: readonly number[],
    other: readonly number[],
    tied: (one: number) => boolean,
  ): boolean => members.length === 2 && other.length === 1 && !isWhole(members) && !members.every(tied);
  return (
    far(jas, ens, (ja) => clues.areTied(ja, ens[0] ?? 0)) ||
    far(ens, jas, (en) => clues.areTied(jas[0] ?? 0, en))
  );
}

/** Which of the sentences from the first member on are members, a bit each. */
function bitsOf(members: readonly number[]): number {
  const first = members[0] ?? 0;
  let bits = 0;
  for (const member of members) bits |= 1 << (member - first);
  return bits;
}

/** Members reach no farther than this from the first: a hole is left in pairs only. */
const REACH = 2 ** LARGEST;

/** Tells groups apart that begin with the same Japanese sentence. */
const keyOf = (jas: readonly number[], ens: readonly number[]): number =>
  ((ens[0] ?? 0) * REACH + bitsOf(jas)) * REACH + bitsOf(ens);

/** The groups that begin with one sentence, as long as more may be found: which were measured, and those that may pay. */
interface Open {
  readonly seen: Set<number>;
  readonly kept: Group[];
}

const NONE: readonly Group[] = [];

/** Sentences that no group may take. */
export interface Settled {
  readonly ja: ReadonlySet<number>;
  readonly en: ReadonlySet<number>;
}

/**
 * Measures pairs and lets them grow into groups, by their first Japanese sentence, best first.
 * @param settled on a second look, what the first one settled
 */
export function groupsOf(
  clues: Clues,
  { cells }: Candidates,
  settled?: Settled,
  tick: Tick = UNTICKED,
): readonly (readonly Group[])[] {
  const { ja, en } = clues.material;
  const isOneSource = (members: readonly number[], side: typeof ja): boolean => {
    const file = side.sentences[members[0] ?? -1]?.file;
    return file !== undefined && members.every((at) => side.sentences[at]?.file === file);
  };
  const open = cells.map((): Open | undefined => undefined);
  const complete = cells.map((): readonly Group[] => NONE);
  const consider = (jas: readonly number[], ens: readonly number[]): Group | undefined => {
    if (!isOneSource(jas, ja) || !isOneSource(ens, en)) return undefined;
    if (settled && (jas.some((one) => settled.ja.has(one)) || ens.some((one) => settled.en.has(one))))
      return undefined;
    const first = jas[0] ?? 0;
    const { seen, kept } = open[first] ?? { seen: new Set<number>(), kept: [] };
    if (seen.size === 0) open[first] = { seen, kept };
    const key = keyOf(jas, ens);
    if (seen.has(key)) return undefined;
    seen.add(key);
    const group = measure(clues, jas, ens);
    if (group.score > FLOOR) kept.push(group);
    return group;
  };
  const grow = (group: Group): void => {
    const { ja: jas, en: ens } = group;
    const isSmall = jas.length + ens.length <= 2;
    const larger = [
      ...(jas.length < LARGEST && isWhole(ens)
        ? extensions(jas, isSmall).map((more) => [more, ens] as const)
        : []),
      ...(ens.length < LARGEST && isWhole(jas)
        ? extensions(ens, isSmall).map((more) => [jas, more] as const)
        : []),
    ];
    for (const [moreJa, moreEn] of larger) {
      if (isIdle(clues, moreJa, moreEn)) continue;
      const grown = consider(moreJa, moreEn);
      if (grown && isWhole(moreJa) && isWhole(moreEn) && grown.score > group.score - SLACK) grow(grown);
    }
  };
  const finish = (at: number): void => {
    const kept = open[at]?.kept;
    if (!kept) return;
    complete[at] = kept.sort((one, other) => other.score - one.score).slice(0, CARRY);
    // What is old keeps alive whatever it holds.
    kept.length = 0;
    open[at] = undefined;
  };
  cells.forEach((row, at) => {
    if (at % PACE === 0) tick(at / cells.length);
    for (const column of row) {
      const pair = consider([at], [column]);
      if (pair && pair.score > GROWS_FROM) grow(pair);
    }
    if (at >= LARGEST) finish(at - LARGEST);
  });
  for (let at = Math.max(0, cells.length - LARGEST); at < cells.length; at++) finish(at);
  return complete;
}
