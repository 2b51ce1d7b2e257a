/**
 * A last look at sentences that the search left alone: where a block was moved, a sentence that was merged with its
 * neighbour has lost its other half, which now stands elsewhere. It joins the group that it completes.
 */
import type { Candidates } from './candidates.ts';
import type { Clues } from './clues.ts';
import { Rivals } from './probability.ts';
import { firstsOf, type Group, measure } from './score.ts';

/** What joining from afar must gain beyond what the features say, in nats. */
const FAR = 1.6;

/** Most sentences on either side of a group. */
const LARGEST = 4;

const ascending = (members: readonly number[], one: number): number[] =>
  [...members, one].sort((left, right) => left - right);

interface Joining {
  readonly at: number;
  readonly group: Group;
  readonly gain: number;
}

/** Adds sentences without counterpart to the groups they complete, the surest first; what is settled stays as it is. */
export function joinStrays(
  clues: Clues,
  { cells }: Candidates,
  found: readonly Group[],
  settled: { readonly ja: ReadonlySet<number>; readonly en: ReadonlySet<number> },
): readonly Group[] {
  const groups = [...found];
  const ownerJa = new Map<number, number>();
  const ownerEn = new Map<number, number>();
  const own = (at: number): void => {
    for (const ja of groups[at]?.ja ?? []) ownerJa.set(ja, at);
    for (const en of groups[at]?.en ?? []) ownerEn.set(en, at);
  };
  groups.forEach((_, at) => {
    own(at);
  });
  const files = clues.material.en.sentences;
  const joined = (
    at: number | undefined,
    ja: number | undefined,
    en: number | undefined,
  ): Joining | undefined => {
    const group = groups[at ?? -1];
    if (at === undefined || !group || group.ja.length >= LARGEST || group.en.length >= LARGEST)
      return undefined;
    // Only one side may hold several: a group of many with many from afar explains anything.
    if (ja !== undefined && group.en.length > 1) return undefined;
    if (en !== undefined && (group.ja.length > 1 || files[en]?.file !== files[group.en[0] ?? 0]?.file))
      return undefined;
    const larger = measure(
      clues,
      ja === undefined ? group.ja : ascending(group.ja, ja),
      en === undefined ? group.en : ascending(group.en, en),
    );
    const gain = larger.score - group.score - FAR;
    return gain > 0 ? { at, group: larger, gain } : undefined;
  };
  const joinings = (): Joining[] => {
    const all: Joining[] = [];
    cells.forEach((row, ja) => {
      if (settled.ja.has(ja)) return;
      const atJa = ownerJa.get(ja);
      for (const en of row) {
        const atEn = ownerEn.get(en);
        if ((atJa === undefined) === (atEn === undefined) || settled.en.has(en)) continue;
        const joining = atEn === undefined ? joined(atJa, undefined, en) : joined(atEn, ja, undefined);
        if (joining) all.push(joining);
      }
    });
    return all;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const best = joinings().sort((one, other) => other.gain - one.gain);
    const touched = new Set<number>();
    for (const { at, group } of best) {
      const before = groups[at];
      const isStale =
        touched.has(at) ||
        group.ja.some((ja) => ownerJa.has(ja) && ownerJa.get(ja) !== at) ||
        group.en.some((en) => ownerEn.has(en) && ownerEn.get(en) !== at);
      if (!before || isStale) continue;
      groups[at] = group;
      touched.add(at);
      own(at);
    }
    if (touched.size === 0) break;
  }
  return groups.sort((one, other) => firstsOf(one).ja - firstsOf(other).ja);
}

/** A group may be completed by two sentences, one after the other. */
const ROUNDS = 2;

/** A change must gain this much, in nats, to be made: less is within what the steps between groups misjudge. */
const WORTHWHILE = 0.05;

/**
 * Makes the changes that still gain: one group in place of those it displaces, the best first, until none does. The
 * search cannot see all of them, because its beam is narrow and strays have joined since.
 * @param starting all groups that were considered, by their first Japanese sentence
 */
export function improve(starting: readonly (readonly Group[])[], found: readonly Group[]): readonly Group[] {
  let groups = found;
  for (let round = 0; round < IMPROVEMENTS; round++) {
    const rivals = new Rivals(groups);
    const taken = new Set(groups);
    const changes: { readonly group: Group; readonly gone: readonly number[]; readonly gain: number }[] = [];
    for (const row of starting)
      for (const group of row) {
        if (taken.has(group)) continue;
        const gone = rivals.displaced(group);
        const gain = rivals.gain(group, gone);
        if (gain > WORTHWHILE) changes.push({ group, gone, gain });
      }
    if (changes.length === 0) break;
    changes.sort((one, other) => other.gain - one.gain);
    const removed = new Set<number>();
    const added: Group[] = [];
    for (const { group, gone } of changes) {
      const isLate = gone.some((at) => removed.has(at)) || added.some((other) => clash(group, other));
      if (isLate) continue;
      for (const at of gone) removed.add(at);
      added.push(group);
    }
    groups = [...groups.filter((_, at) => !removed.has(at)), ...added].sort(
      (one, other) => firstsOf(one).ja - firstsOf(other).ja,
    );
  }
  return groups;
}

/** Rounds of changes, at most: each gains, but what is left to gain soon is little. */
const IMPROVEMENTS = 4;

const clash = (one: Group, other: Group): boolean =>
  one.ja.some((ja) => other.ja.includes(ja)) || one.en.some((en) => other.en.includes(en));
