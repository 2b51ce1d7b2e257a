import type { Change } from '../project/change.ts';
import type { EntryDecision, Hand, Id } from '../project/record.ts';
import type { Concept } from './concept.ts';
import { type Clash, type ClashRule, decidedConcept, entryOf, mergeConcepts } from './merge-concepts.ts';

/** What taking a glossary into a project needs to know. */
export interface TakingIn {
  /** Says what is done about a contradiction; the term stays as it is where it says nothing. */
  readonly settle: (clash: Clash) => ClashRule | undefined;
  /** Who takes it in: what the file does not say of somebody else, this person says now. */
  readonly hand: Hand;
  newId(): Id;
  /** Whether a project can hold an entry. */
  readonly fits: (entry: EntryDecision) => boolean;
}

/** A glossary on its way into a project. */
export interface TakenIn {
  /** One change for each term that is new or says more, to be one step. */
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
  const rules = new Map(clashes.map(({ theirs }, number) => [theirs, answers.get(number)]));
  return ({ theirs }) => rules.get(theirs) ?? otherwise;
}

/** Plans what a glossary changes in what people decided in a project. A candidate of the file stays one. */
export function planTakeIn(
  entries: ReadonlyMap<Id, EntryDecision>,
  incoming: readonly Concept[],
  { settle, hand, newId, fits }: TakingIn,
): TakenIn {
  const known = new Map([...entries].map(([id, entry]) => [decidedConcept(entry), { id, entry }]));
  const merged = mergeConcepts([...known.keys()], incoming, settle);
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
  const added = merged.added.flatMap((now) => changeOf(now, newId(), undefined, true));
  const changed = merged.changed.flatMap(({ was, theirs, now }) => {
    const before = known.get(was);
    const isTheirs = now.ja === theirs.ja && now.by === theirs.by && now.at === theirs.at;
    return before === undefined ? [] : changeOf(now, before.id, before.entry, isTheirs);
  });
  return {
    ...{ changes: [...added, ...changed], added: added.length, changed: changed.length },
    ...{ same: merged.same, clashes: merged.clashes, left: merged.left, unfit },
  };
}
