import type { ArticlePage } from '../../src/api/project-views.ts';
import { overlap, slice } from '../../src/base/span.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import type { JudgedFinding } from '../../src/project/verdicts.ts';

type Page = Pick<ArticlePage, 'ja' | 'en' | 'links' | 'terms'>;

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * The glossary entry that a finding calls for, to be looked over: its English words (or those linked with its Japanese),
 * the suggested words in their place, and what stands there now as what is not to be used.
 */
export function draftEntry(finding: JudgedFinding, page: Page): EntryDecision {
  const [ja] = finding.ja;
  const [suggestion] = finding.suggestions;
  const linked = ja && page.links.find((link) => overlap(link.ja, ja) > 0);
  const place = finding.en[0] ?? linked?.en;
  const en = place === undefined ? '' : flat(slice(page.en[place.file]?.text ?? '', place));
  // Where a finding rests on the Japanese alone, only a linked word of it has English that belongs to it.
  const now = suggestion ?? (finding.en.length === 0 && linked !== undefined ? linked.ja : ja);
  const present = now === undefined ? '' : flat(slice(page.ja.text, now));
  const wanted = suggestion === undefined ? present : flat(suggestion.text);
  const isSame = (form: string): boolean => form.toLowerCase() === en.toLowerCase();
  const term = page.terms.find((one) => isSame(one.en));
  // A surname alone is an entry of its own, of somebody who stands in the glossary under the whole name.
  const kin = term ?? page.terms.find(({ enForms = [] }) => enForms.some(({ form }) => isSame(form)));
  return {
    en: term?.en ?? en,
    ja: wanted,
    kind: kin?.kind ?? 'noun',
    forbidden: present === wanted || present === '' ? [] : [present],
    ...{ note: '', status: 'accepted' },
  };
}

/** Forms written in one line, separated as people do. */
export const splitForms = (words: string): readonly string[] => [
  ...new Set(
    words
      .split(/[、,，;；\n]/)
      .map((form) => form.trim())
      .filter((form) => form !== ''),
  ),
];
