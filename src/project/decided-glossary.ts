import { keyOf } from '../term/entry.ts';
import type { GlossaryConflict, ProjectGlossary } from '../term/glossary.ts';
import { type Join, joinConcepts } from '../term/join.ts';
import { type Part, partConcepts } from '../term/part.ts';
import type { EntryDecision, Id } from './record.ts';

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

/** What the articles of a project call things, put together and parted as people decided. */
export const decideGlossary = (
  found: ProjectGlossary,
  entries: ReadonlyMap<Id, EntryDecision>,
): ProjectGlossary => partConcepts(joinConcepts(found, joinsOf(entries)), partsOf(entries));

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
