import type { Change } from '../project/change.ts';
import type { EntryDecision, Hand, Id } from '../project/record.ts';
import type { Concept } from './concept.ts';
import { decidedConcept, entryOf } from './decided-concept.ts';
import { type Clash, type ClashRule, mergeConcepts } from './merge-concepts.ts';
import { standingOf } from './standing-concepts.ts';

/** What taking a glossary into a project needs to know. */
export interface TakingIn {
  /** Says what is done about a contradiction; the term stays as it is where it says nothing. */
  readonly settle: (clash: Clash) => ClashRule | undefined;
  /** Who takes it in: what the file does not say of somebody else, this person says now. */
  readonly hand: Hand;
  newId(): Id;
  /** Whether a project can hold an entry. */
  readonly fits: (entry: EntryDecision) => boolean;
  /** What the program found in the project's articles, as its exports write it: to say so again is nothing new. */
  readonly found: readonly Concept[];
}

/** A glossary on its way into a project. */
export interface TakenIn {
  /** One change for each term that is new or says more, in the order of the file, to be one step. */
  readonly changes: readonly Change[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly clashes: readonly Clash[];
  /** Contradictions that are left as they are. */
  readonly left: readonly Clash[];
  /** English of entries that are more than a project holds. */
  readonly unfit: readonly string[];
}

/**
 * Settles contradictions as a person answered them while none was settled: by what stands in the file. Of two lines about
 * one term the first answer may settle the second, so that the answers behind it cannot be told by counting.
 * @param clashes what `planTakeIn` found when it was told nothing
 * @param answers by the number of the contradiction among them
 * @param otherwise for those without an answer, and those that come of another answer only
 */
export function asAnswered(
  clashes: readonly Clash[],
  answers: ReadonlyMap<number, ClashRule>,
  otherwise?: ClashRule,
): TakingIn['settle'] {
  const rules = new Map(clashes.map(({ at }, number) => [at, answers.get(number)]));
  return ({ at }) => rules.get(at) ?? otherwise;
}

/**
 * Plans what a glossary changes in what people decided in a project. What says no more than the project does, found or
 * decided, changes nothing; what says something else of a concept that was found becomes a decision about it. A
 * candidate of the file stays one.
 */
export function planTakeIn(
  entries: ReadonlyMap<Id, EntryDecision>,
  incoming: readonly Concept[],
  { settle, hand, newId, fits, found }: TakingIn,
): TakenIn {
  const decided = [...entries].map(([id, entry]) => ({ id, ...entry }));
  const standing = standingOf(found, decided);
  const decisions = new Map(standing.map(({ concept, decision }) => [concept, decision]));
  const layers = new Map(
    standing.map(({ concept, decision }) => [concept, decision && decidedConcept(decision)]),
  );
  const merged = mergeConcepts([...layers.keys()], incoming, settle, layers);
  const unfit: string[] = [];
  const changeOf = (
    now: Concept,
    id: Id,
    before: EntryDecision | undefined,
    isTheirs: boolean,
  ): readonly Change[] => {
    const entry = entryOf(now, before);
    const value = isTheirs && entry.by !== undefined ? entry : { ...entry, by: hand };
    if (fits(value)) return [{ kind: 'entry', entry: id, value }];
    unfit.push(now.en);
    return [];
  };
  const added = merged.added.map((now) => ({ now, changes: changeOf(now, newId(), undefined, true) }));
  const changed = merged.changed.map(({ was, theirs, now }) => {
    const before = decisions.get(was);
    const isTheirs = now.ja === theirs.ja && now.by === theirs.by && now.at === theirs.at;
    return { now, changes: changeOf(now, before?.id ?? newId(), before, isTheirs) };
  });
  const placeOf = (now: Concept): number => merged.places.get(now) ?? 0;
  const sum = (all: typeof added): number => all.flatMap(({ changes }) => changes).length;
  return {
    changes: [...added, ...changed]
      .sort((one, other) => placeOf(one.now) - placeOf(other.now))
      .flatMap(({ changes }) => changes),
    ...{ added: sum(added), changed: sum(changed) },
    ...{ same: merged.same, clashes: merged.clashes, left: merged.left, unfit },
  };
}
