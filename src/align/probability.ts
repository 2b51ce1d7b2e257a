/**
 * How sure the search may be of what it chose. The margin of a decision is what the whole alignment would lose, in
 * nats, by the best local change that undoes it; how often decisions of a margin are right was measured on bench sets.
 */
import { BEGIN, firstsOf, type Group, lastsOf, stepScore } from './score.ts';
import { CALIBRATION } from './weights.ts';

/** Margins in nats, by group and by sentence left without a counterpart. */
export interface Margins {
  readonly ofGroup: ReadonlyMap<Group, number>;
  readonly noneJa: ReadonlyMap<number, number>;
  readonly noneEn: ReadonlyMap<number, number>;
}

const logistic = (nats: number): number => 1 / (1 + Math.exp(-nats));

/** The chance that a bead is right, from its margin. */
export const chanceOfBead = (margin: number): number =>
  logistic(CALIBRATION.bead.slope * margin + CALIBRATION.bead.base);

/** The chance that a sentence left alone has no counterpart, from the margin of leaving it. */
export const chanceOfNone = (margin: number): number =>
  logistic(CALIBRATION.none.slope * margin + CALIBRATION.none.base);

/** The margin of a sentence that nothing was ever considered for. */
const UNRIVALLED = 12;

/** What the place of a group between two others adds to the whole; either may be missing. */
export function stepsBetween(before: Group | undefined, group: Group, after: Group | undefined): number {
  const end = before ? lastsOf(before) : BEGIN;
  const into = stepScore(end, firstsOf(group));
  if (after === undefined) return into;
  return into + stepScore(lastsOf(group), firstsOf(after)) - stepScore(end, firstsOf(after));
}

/** Looks at every group that was considered as a change to the chosen ones. */
export class Rivals {
  private readonly ownerJa = new Map<number, number>();
  private readonly ownerEn = new Map<number, number>();
  /** What each chosen group contributes, steps included. */
  readonly worth: readonly number[];

  constructor(readonly chosen: readonly Group[]) {
    chosen.forEach((group, at) => {
      for (const ja of group.ja) this.ownerJa.set(ja, at);
      for (const en of group.en) this.ownerEn.set(en, at);
    });
    this.worth = chosen.map((group, at) => group.score + stepsBetween(chosen[at - 1], group, chosen[at + 1]));
  }

  /** The chosen groups that would have to go. */
  displaced(group: Group): readonly number[] {
    const gone: number[] = [];
    for (const ja of group.ja) addOnce(gone, this.ownerJa.get(ja));
    for (const en of group.en) addOnce(gone, this.ownerEn.get(en));
    return gone;
  }

  /** What the whole would gain by taking a group in place of those it displaces. */
  gain(group: Group, gone: readonly number[]): number {
    const first = group.ja[0] ?? 0;
    let after = lowerBound(this.chosen, first);
    let before = after - 1;
    while (gone.includes(before)) before -= 1;
    while (gone.includes(after)) after += 1;
    let loss = 0;
    for (const at of gone) loss += this.worth[at] ?? 0;
    return group.score + stepsBetween(this.chosen[before], group, this.chosen[after]) - loss;
  }
}

function addOnce(list: number[], value: number | undefined): void {
  if (value !== undefined && !list.includes(value)) list.push(value);
}

/** The first of the groups that begins at or after a Japanese sentence. */
function lowerBound(groups: readonly Group[], ja: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.ja[0] ?? 0) < ja) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Measures the margin of every decision of an alignment.
 * @param starting all groups that were considered, by their first Japanese sentence
 * @param chosen the groups of the alignment, in the order of the Japanese
 */
export function marginsOf(starting: readonly (readonly Group[])[], chosen: readonly Group[]): Margins {
  const rivals = new Rivals(chosen);
  const taken = new Set(chosen);
  const ofGroup = new Map(chosen.map((group, at) => [group, rivals.worth[at] ?? group.score]));
  const noneJa = new Map<number, number>();
  const noneEn = new Map<number, number>();
  const lower = <Key>(map: Map<Key, number>, key: Key, margin: number): void => {
    map.set(key, Math.min(map.get(key) ?? UNRIVALLED, margin));
  };
  for (const groups of starting)
    for (const group of groups) {
      if (taken.has(group)) continue;
      const gone = rivals.displaced(group);
      const margin = -rivals.gain(group, gone);
      for (const at of gone) {
        const loser = chosen[at];
        if (loser) lower(ofGroup, loser, margin);
      }
      for (const ja of group.ja) lower(noneJa, ja, margin);
      for (const en of group.en) lower(noneEn, en, margin);
    }
  return { ofGroup, noneJa, noneEn };
}
