import type { GlossaryEntry } from '../term/term.ts';
import type { EntryDecision } from './record.ts';

/** What the checks hold articles to: the accepted entries, a row for every form that may be used, the preferred first. */
export const enforced = (entries: Iterable<EntryDecision>): readonly GlossaryEntry[] =>
  [...entries]
    .filter(({ status }) => status === 'accepted')
    .flatMap(({ en, ja, forbidden, note, details }) =>
      [ja, ...(details?.admitted ?? [])].map((form) => ({ en, ja: form, forbidden, note })),
    );
