/** Reads an article a second time with what its surest beads taught; what was sure stays, and only the rest is realigned. */
import { type Tick, UNTICKED } from '../base/watch.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import { Clues } from './clues.ts';
import { groupsOf } from './groups.ts';
import { learn } from './learn.ts';
import type { Matches } from './matches.ts';
import { chanceOfBead, marginsOf } from './probability.ts';
import type { Group } from './score.ts';

/** A bead this likely to be right may teach, and stays. */
const SURE = 0.99;

/** Fewer beads teach nothing. */
const LEAST_BEADS = 4;

type Considered = readonly (readonly Group[])[];

/** The clues and the groups of the second look; nothing when nothing was learnt or nothing is left to align. */
export function lookAgain(
  clues: Clues,
  { cells }: Candidates,
  starting: Considered,
  groups: readonly Group[],
  tick: Tick = UNTICKED,
): { readonly clues: Clues; readonly candidates: Candidates; readonly starting: Considered } | undefined {
  const margins = marginsOf(starting, groups);
  const sure = groups.filter((group) => chanceOfBead(margins.ofGroup.get(group) ?? 0) >= SURE);
  if (sure.length < LEAST_BEADS) return undefined;
  const ja = new Set(sure.flatMap((group) => group.ja));
  const en = new Set(sure.flatMap((group) => group.en));
  const { sentences } = clues.material.ja;
  if (ja.size === sentences.length || en.size === clues.material.en.sentences.length) return undefined;
  const lesson = learn(clues, sure);
  if (lesson.size === 0) return undefined;
  const learnt = new Clues(clues.material, joined(clues.matches, lesson), clues.meaning);
  const { cells: more } = findCandidates(learnt, ja, (share) => tick(share / 2));
  const all = {
    cells: cells.map((row, at) => (ja.has(at) ? row : [...new Set([...row, ...(more[at] ?? [])])])),
  };
  const open = all.cells.map((row, at) => (ja.has(at) ? [] : row.filter((one) => !en.has(one))));
  const isOpen = (group: Group): boolean =>
    !group.ja.some((one) => ja.has(one)) && !group.en.some((one) => en.has(one));
  const again = groupsOf(learnt, { cells: open }, { ja, en }, (share) => tick(0.5 + share / 2));
  return {
    clues: learnt,
    candidates: all,
    starting: starting.map((row, at) => [...(again[at] ?? []), ...row.filter((group) => !isOpen(group))]),
  };
}

/** Learnt matches beside those that were known; what is known already stays as it is. */
function joined(known: Matches, lesson: ReadonlyMap<number, Matches[number]>): Matches {
  return known.map((row, type) => {
    const more = (lesson.get(type) ?? []).filter(({ en }) => !row.some((match) => match.en === en));
    return more.length > 0 ? [...row, ...more] : row;
  });
}
