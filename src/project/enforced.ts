import { keyOf } from '../term/entry.ts';
import type { GlossaryEntry } from '../term/term.ts';
import type { Decisions, EntryDecision, Id, ReferenceGlossary } from './record.ts';

/** What a project's glossaries say, in the order in which they speak. */
export type Glossaries = Pick<Decisions, 'glossary' | 'references' | 'precedence'>;

const englishOf = ({ en, details }: EntryDecision): readonly string[] => [en, ...(details?.otherEn ?? [])];

/** What the checks hold articles to: the accepted entries, a row for every form that may be used,
 * the preferred first, under every English term that is the concept. */
export const enforced = (entries: Iterable<EntryDecision>): readonly GlossaryEntry[] =>
  [...entries]
    .filter(({ status }) => status === 'accepted')
    .flatMap((entry) =>
      englishOf(entry).flatMap((english) =>
        [entry.ja, ...(entry.details?.admitted ?? [])].map((form) => ({
          ...{ en: english, ja: form, forbidden: entry.forbidden, note: entry.note },
        })),
      ),
    );

/** Remembers which English terms somebody has spoken about. A candidate says nothing yet; a rejected term is settled. */
export function makeSpoken(): {
  has(english: string): boolean;
  add(entries: Iterable<EntryDecision>): void;
} {
  const spoken = new Set<string>();
  return {
    has: (english) => spoken.has(keyOf(english)),
    add(entries) {
      for (const entry of entries)
        if (entry.status !== 'candidate') for (const english of englishOf(entry)) spoken.add(keyOf(english));
    },
  };
}

/** A reference glossary that speaks. */
export type SpeakingReference = ReferenceGlossary & { readonly id: Id };

/** The reference glossaries that speak, in their order. */
export const speakingReferences = ({
  references,
  precedence,
}: Pick<Glossaries, 'references' | 'precedence'>): readonly SpeakingReference[] =>
  precedence.flatMap(({ reference, active }) => {
    const glossary = references.get(reference);
    return active && glossary !== undefined ? [{ id: reference, ...glossary }] : [];
  });

/**
 * What the checks hold the articles of a project to: its own glossary, then its references in their order. Of one English
 * term the first that speaks about it says what is right; what the project has rejected no reference brings back.
 */
export function enforcedIn(glossaries: Glossaries): readonly GlossaryEntry[] {
  const own = [...glossaries.glossary.values()];
  const spoken = makeSpoken();
  spoken.add(own);
  const rows = [...enforced(own)];
  for (const { entries } of speakingReferences(glossaries)) {
    rows.push(...enforced(entries).filter(({ en }) => !spoken.has(en)));
    spoken.add(entries);
  }
  return rows;
}
