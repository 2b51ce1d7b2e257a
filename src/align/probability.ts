/** How sure the search may be of what it chose: its score beside everything else that could have stood there. */
import type { Group } from './score.ts';

/** Probabilities of an alignment, by group and by sentence left without a counterpart. */
export interface Probabilities {
  readonly ofGroup: ReadonlyMap<Group, number>;
  /** For each Japanese and each English sentence that stands in no chosen group. */
  readonly noneJa: ReadonlyMap<number, number>;
  readonly noneEn: ReadonlyMap<number, number>;
}

/** The scores of the search are a little too sure of themselves; fitted so that 0.9 is right nine times in ten. */
const TEMPERATURE = 1.25;

/** What a group gains from standing where its neighbours expect it, in nats, when it is not known which. */
const rival = (group: Group): number => Math.exp(Math.min(40, group.score / TEMPERATURE));

/**
 * @param starting all groups that were considered, by their first Japanese sentence
 * @param chosen the groups of the alignment with what each contributes to its score, steps included
 */
export function weighAgainstOthers(
  starting: readonly (readonly Group[])[],
  chosen: readonly { readonly group: Group; readonly score: number }[],
): Probabilities {
  const byJa = new Map<number, Group[]>();
  const byEn = new Map<number, Group[]>();
  for (const groups of starting)
    for (const group of groups) {
      for (const at of group.ja) push(byJa, at, group);
      for (const at of group.en) push(byEn, at, group);
    }
  const ofGroup = new Map<Group, number>();
  const ownerJa = new Map<number, Group>();
  const ownerEn = new Map<number, Group>();
  for (const { group, score } of chosen) {
    const rivals = new Set<Group>();
    for (const at of group.ja) for (const other of byJa.get(at) ?? []) rivals.add(other);
    for (const at of group.en) for (const other of byEn.get(at) ?? []) rivals.add(other);
    rivals.delete(group);
    const own = Math.exp(Math.min(40, score / TEMPERATURE));
    let sum = own + 1;
    for (const other of rivals) sum += rival(other);
    ofGroup.set(group, own / sum);
    for (const at of group.ja) ownerJa.set(at, group);
    for (const at of group.en) ownerEn.set(at, group);
  }
  /** Chance that nothing else a group needs has been taken by a better one. */
  const isFree = (group: Group): number => {
    let free = 1;
    for (const at of group.ja) free = Math.min(free, 1 - (ofGroup.get(ownerJa.get(at) ?? group) ?? 0));
    for (const at of group.en) free = Math.min(free, 1 - (ofGroup.get(ownerEn.get(at) ?? group) ?? 0));
    return free;
  };
  const none = (at: number, groups: ReadonlyMap<number, Group[]>): number => {
    let sum = 1;
    for (const group of groups.get(at) ?? []) sum += rival(group) * isFree(group);
    return 1 / sum;
  };
  const noneJa = new Map<number, number>();
  const noneEn = new Map<number, number>();
  starting.forEach((_, at) => {
    if (!ownerJa.has(at)) noneJa.set(at, none(at, byJa));
  });
  for (const at of byEn.keys()) if (!ownerEn.has(at)) noneEn.set(at, none(at, byEn));
  return { ofGroup, noneJa, noneEn };
}

function push(map: Map<number, Group[]>, key: number, group: Group): void {
  const row = map.get(key);
  if (row) row.push(group);
  else map.set(key, [group]);
}
