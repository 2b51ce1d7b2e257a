import type { GlossaryEntry } from '../term/term.ts';
import type { EntryDecision } from './record.ts';

/** What the checks hold articles to: the accepted entries, a row for every form that may be used,
 * the preferred first, under every English term that is the concept. */
export const enforced = (entries: Iterable<EntryDecision>): readonly GlossaryEntry[] =>
  [...entries]
    .filter(({ status }) => status === 'accepted')
    .flatMap(({ en, ja, forbidden, note, details }) =>
      [en, ...(details?.otherEn ?? [])].flatMap((english) =>
        [ja, ...(details?.admitted ?? [])].map((form) => ({ en: english, ja: form, forbidden, note })),
      ),
    );
