import { PACE, type Tick, UNTICKED } from '../base/watch.ts';
import { BEGIN, type End, firstsOf, type Group, lastsOf, stepScore } from './score.ts';
import { Used } from './used.ts';

/** The groups of a partial alignment, the last first. All that is kept of states that are done with. */
interface Path<Each extends Group> {
  readonly group: Each;
  readonly before: Path<Each> | undefined;
}

/** A partial alignment: all Japanese sentences before some place are settled. */
interface State<Each extends Group> {
  readonly score: number;
  /** The sum of the Japanese sentences that groups begin with: higher when they stand later. */
  readonly places: number;
  /** The English that was used before the last group. */
  readonly used: Used;
  readonly path: Path<Each> | undefined;
}

/** What the search found, and whether it had to narrow itself. */
export interface Found<Each extends Group = Group> {
  /** In the order of the Japanese; no sentence stands in two of them. */
  readonly groups: readonly Each[];
  readonly score: number;
  readonly cutShort: boolean;
}

const WIDTH = 48;
const NARROW = 6;
/** States that end at the same English sentence and differ only in what they used earlier. */
const ALIKE = 3;

/** Scores that differ by less than the inverse of this differ by rounding only. */
const EXACT = 1e6;

const endOf = ({ path }: State<Group>): End => (path ? lastsOf(path.group) : BEGIN);

/** The best states, few of them alike. */
function prune<Each extends Group>(states: State<Each>[], width: number): State<Each>[] {
  // Of two equals the later comes first: a picture's hidden description is repeated by the caption that readers see.
  states.sort((one, other) => Math.round((other.score - one.score) * EXACT) || other.places - one.places);
  const alike = new Map<number, number>();
  const kept: State<Each>[] = [];
  for (const state of states) {
    const { en } = endOf(state);
    const count = alike.get(en) ?? 0;
    if (count >= ALIKE) continue;
    alike.set(en, count + 1);
    kept.push(state);
    if (kept.length === width) break;
  }
  return kept;
}

function isFree(used: Used, group: Group): boolean {
  for (let at = group.en[0] ?? 0; at <= (group.en.at(-1) ?? -1); at++) if (used.has(at)) return false;
  return true;
}

const usedAfter = ({ used, path }: State<Group>): Used =>
  path ? used.with(path.group.en[0] ?? 0, path.group.en.at(-1) ?? -1) : used;

/**
 * Walks along the Japanese and decides for each sentence: no counterpart, or one of the groups that begin with it.
 * Groups may follow one another in any order of the English, each English sentence at most once; a step that does not
 * go on where the last group ended costs. A beam search: exact as long as few groups compete for the same English.
 *
 * @param starting the groups by their first Japanese sentence
 * @param step what it adds to go from the end of one group to the begin of another, in nats
 * @param effort how many combinations of state and group may be looked at before the beam is narrowed
 */
export function search<Each extends Group>(
  starting: readonly (readonly Each[])[],
  effort: number,
  step: (last: End, first: End) => number = stepScore,
  tick: Tick = UNTICKED,
): Found<Each> {
  // Made when they are needed and emptied when they are not: what is old keeps alive whatever it holds.
  const waiting: (State<Each>[] | undefined)[] = Array.from({ length: starting.length + 1 }, () => undefined);
  const wait = (at: number, state: State<Each>): void => {
    const states = waiting[at];
    if (states) states.push(state);
    else waiting[at] = [state];
  };
  /** The best score that any state has at each place so far. */
  const best = new Float64Array(starting.length + 1);
  const fresh: State<Each> = {
    score: 0,
    places: 0,
    used: Used.none,
    path: undefined,
  };
  wait(0, fresh);
  let left = effort;
  let cutShort = false;
  starting.forEach((groups, at) => {
    if (at % PACE === 0) tick(at / starting.length);
    if (left <= 0) cutShort = true;
    const all = waiting[at] ?? [];
    const states = prune(all, cutShort ? NARROW : WIDTH);
    all.length = 0;
    waiting[at] = undefined;
    best[at + 1] = Math.max(best[at + 1] ?? 0, states[0]?.score ?? 0);
    for (const state of states) {
      if (state.score > (best[at + 1] ?? 0) - BEHIND) wait(at + 1, state);
      let used: Used | undefined;
      const last = endOf(state);
      for (const group of groups) {
        left -= 1;
        const score = state.score + group.score + step(last, firstsOf(group));
        const end = (group.ja.at(-1) ?? at) + 1;
        if (score <= (best[end] ?? 0) - BEHIND) continue;
        used ??= usedAfter(state);
        if (!isFree(used, group)) continue;
        const places = state.places + at;
        wait(end, { score, places, used, path: { group, before: state.path } });
        best[end] = Math.max(best[end] ?? 0, score);
      }
    }
  });
  const end = prune(waiting[starting.length] ?? [], 1)[0] ?? fresh;
  const groups: Each[] = [];
  for (let path = end.path; path; path = path.before) groups.push(path.group);
  return { groups: groups.reverse(), score: end.score, cutShort };
}

/** How many nats a state may lag behind the best and still be followed. */
const BEHIND = 12;
