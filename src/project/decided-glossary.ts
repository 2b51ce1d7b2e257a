import { keyOf } from '../term/entry.ts';
import type { GlossaryConflict, ProjectGlossary, TermArticle } from '../term/glossary.ts';
import { type Join, joinConcepts } from '../term/join.ts';
import { addNamed, type NamedTerm } from '../term/named.ts';
import { type Part, partConcepts } from '../term/part.ts';
import type { ReadingOf } from '../term/reading.ts';
import type { EntryDecision, Id } from './record.ts';

const before = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Entries in the order of a glossary, by English, then Japanese: the same whichever was decided first and however often
 * the project was opened since. Where two speak of one term, the first stands.
 */
export function inOrder(entries: Iterable<readonly [Id, EntryDecision]>): ReadonlyMap<Id, EntryDecision> {
  const keyed = [...entries].map((entry) => ({ entry, key: keyOf(entry[1].en) }));
  keyed.sort(
    (one, other) =>
      before(one.key, other.key) ||
      before(one.entry[1].ja, other.entry[1].ja) ||
      before(one.entry[0], other.entry[0]),
  );
  return new Map(keyed.map(({ entry }) => entry));
}

/** Which terms people say are one concept; rejected entries say nothing. */
export const joinsOf = (entries: Iterable<readonly [Id, EntryDecision]>): readonly Join[] =>
  [...entries].flatMap(([, { en, status, details }]) =>
    status !== 'rejected' && details?.otherEn !== undefined ? [{ en, otherEn: details.otherEn }] : [],
  );

/** Which concepts people made of what the program had put under another. Also a rejected one stays by itself. */
export const partsOf = (entries: Iterable<readonly [Id, EntryDecision]>): readonly Part[] =>
  [...entries].flatMap(([key, { en, details }]) =>
    details?.partings === undefined ? [] : [{ key, en, partings: details.partings }],
  );

/** A decided entry as a term to be looked for in articles. */
export const namedTerm = ({ en, ja, kind, forbidden, details }: EntryDecision): NamedTerm => ({
  ...{ en, kind, part: details?.part ?? 'noun' },
  forms: [ja, ...new Set([...(details?.admitted ?? []), ...forbidden])],
});

/** Entries that stand for no concept the program found: what people added, or a glossary brought. */
function addedIn(
  { concepts }: ProjectGlossary,
  entries: ReadonlyMap<Id, EntryDecision>,
): readonly NamedTerm[] {
  const known = new Set(concepts.map(({ en }) => keyOf(en)));
  const parted = new Set(concepts.flatMap((concept) => concept.parted ?? []));
  const added = new Map<string, NamedTerm>();
  for (const [id, entry] of entries) {
    const key = keyOf(entry.en);
    if (!known.has(key) && !parted.has(id) && !added.has(key)) added.set(key, namedTerm(entry));
  }
  return [...added.values()];
}

/** What the articles of a project call things, put together and parted as people decided, with what people added and how that is read. */
export function decideGlossary(
  found: ProjectGlossary,
  given: ReadonlyMap<Id, EntryDecision>,
  articles: readonly TermArticle[],
  readingOf: ReadingOf,
): ProjectGlossary {
  const entries = inOrder(given);
  const decided = partConcepts(joinConcepts(found, joinsOf(entries)), partsOf(entries));
  return addNamed(decided, addedIn(decided, entries), articles, readingOf);
}

/** Contradictions about which nobody has said anything yet: each of its terms that was approved or rejected is settled. */
export function openConflicts(
  { conflicts }: Pick<ProjectGlossary, 'conflicts'>,
  entries: Iterable<EntryDecision>,
): readonly GlossaryConflict[] {
  const settled = new Set(
    [...entries].filter(({ status }) => status !== 'candidate').map(({ en }) => keyOf(en)),
  );
  return conflicts.filter((conflict) => [conflict.en].flat().some((english) => !settled.has(keyOf(english))));
}

/** A term that is entered once more: what is not said of it this time stays said. */
export function enteredAgain(value: EntryDecision, before: EntryDecision): EntryDecision {
  const details = value.details ?? before.details;
  const forbidden = new Set([...before.forbidden, ...value.forbidden]);
  forbidden.delete(value.ja);
  return {
    ...value,
    ...{ forbidden: [...forbidden], note: value.note === '' ? before.note : value.note },
    ...(details === undefined ? {} : { details }),
  };
}
