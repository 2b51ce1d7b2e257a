import type { EntryDecision, Id } from '../project/record.ts';
import { keyOf } from '../term/entry.ts';
import type { GlossaryConcept, ProjectGlossary } from '../term/glossary.ts';
import type { GlossaryLine } from './export-calls.ts';

/** A decision with its id. */
export type Decided = EntryDecision & { readonly id: Id };

/** Names a line: two may bear one English name, of which at least one was parted. */
export const lineKey = ({ en, parted }: Pick<GlossaryConcept, 'en' | 'parted'>): string =>
  parted === undefined ? keyOf(en) : `${keyOf(en)} ${parted}`;

/** Where a concept stands, without the places, which are asked for one concept at a time. */
export type Sighted = Pick<GlossaryLine, 'forms' | 'articles'>;

export const standingIn = ({ forms }: Pick<GlossaryConcept, 'forms'>): Sighted => ({
  articles: [...new Set(forms.flatMap(({ places }) => places.map(({ article }) => article)))],
  forms: forms.map(({ places: _, ...form }) => form),
});

/** A concept as a line of the table, with what was decided of it. */
function lineOf(concept: GlossaryConcept, entry: Decided | undefined): GlossaryLine {
  const { forms: _, ...rest } = concept;
  return {
    ...{ ...rest, key: lineKey(concept), ...standingIn(concept) },
    ...(entry === undefined ? {} : { entry }),
  };
}

/** An entry that a person made and no article uses. */
export const bareLine = (entry: Decided, key: string): GlossaryLine => ({
  ...{ key, en: entry.en, enForms: [], enCount: 0, kind: entry.kind },
  ...{ part: entry.details?.part ?? 'noun', forms: [], articles: [] },
  ...{ contexts: [], evidence: { sightings: 0, by: 'links', strength: 0 }, score: 1, entry },
});

/** The lines of a glossary: every concept once, with what was decided, and what was decided besides. */
export function linesOf({ concepts }: ProjectGlossary, decided: readonly Decided[]): readonly GlossaryLine[] {
  const parts = new Map(decided.map((entry) => [entry.id, entry]));
  const taken = new Set(concepts.flatMap(({ parted }) => parted ?? []));
  const entries = new Map<string, Decided>();
  // The first that bears a name stands for it; of a name that several bear, the others have been parted.
  for (const entry of decided)
    if (!taken.has(entry.id) && !entries.has(keyOf(entry.en))) entries.set(keyOf(entry.en), entry);
  const entryFor = (concept: GlossaryConcept): Decided | undefined =>
    concept.parted === undefined ? entries.get(keyOf(concept.en)) : parts.get(concept.parted);
  const found = concepts.map((concept) => lineOf(concept, entryFor(concept)));
  const shown = new Set(found.flatMap(({ entry }) => entry?.id ?? []));
  const keys = new Set(found.map(({ key }) => key));
  const bare = decided
    .filter(({ id }) => !shown.has(id))
    .map((entry) => {
      const key = keyOf(entry.en);
      const own = keys.has(key) ? `${key} ${entry.id}` : key;
      keys.add(own);
      return bareLine(entry, own);
    });
  return [...bare, ...found];
}
