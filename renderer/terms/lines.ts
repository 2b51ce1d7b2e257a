import type { GlossaryLine, GlossaryLines } from '../../src/api/export-calls.ts';
import type { EntryDecision, Id } from '../../src/project/record.ts';
import { fold } from '../read/find.ts';

/** What was decided about a line of the glossary. */
export type Standing = 'candidate' | 'accepted' | 'rejected';
export const STANDINGS: readonly Standing[] = ['candidate', 'accepted', 'rejected'];

/** By what the table can be sorted; `order` is that of the host: by kind, then by use. */
export type SortKey = 'order' | 'en' | 'ja' | 'standing' | 'uses' | 'score' | 'by' | 'at';

/** What a person wants to see of the project's glossary. */
export interface LineFilter {
  readonly query: string;
  readonly kind: GlossaryLine['kind'] | undefined;
  readonly standing: Standing | undefined;
  /** Only terms that stand in this article. */
  readonly article: Id | undefined;
  readonly conflictsOnly: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
}

export const EVERYTHING: LineFilter = {
  ...{ query: '', kind: undefined, standing: undefined, article: undefined, conflictsOnly: false },
  ...{ sort: 'order', descending: false },
};

/** Whether anything but the article hides lines. */
export const isFiltered = ({ query, kind, standing, conflictsOnly }: LineFilter): boolean =>
  query.trim() !== '' || kind !== undefined || standing !== undefined || conflictsOnly;

export const standingOf = ({ entry }: GlossaryLine): Standing => entry?.status ?? 'candidate';

/** The Japanese that is to be used: what a person decided, else what is used most. */
export const preferredOf = ({ entry, forms }: GlossaryLine): string => entry?.ja ?? forms[0]?.form ?? '';

/** How often the Japanese of a line stands in the project. */
export const usesOf = ({ forms }: GlossaryLine): number => forms.reduce((sum, { count }) => sum + count, 0);

/** The lines that a person must decide about: several Japanese words for one English term, or the reverse. */
export function conflictingKeys({ lines, conflicts }: GlossaryLines): ReadonlyMap<string, readonly string[]> {
  // Two lines may bear one English name; which is meant is told by the Japanese.
  const byEnglish = new Map<string, GlossaryLine[]>();
  for (const line of lines) byEnglish.set(line.en, [...(byEnglish.get(line.en) ?? []), line]);
  const found = new Map<string, readonly string[]>();
  const add = (en: string, ja: string | undefined, rivals: readonly string[]): void => {
    const named = byEnglish.get(en) ?? [];
    const line = named.find(({ forms }) => forms.some(({ form }) => form === ja)) ?? named[0];
    if (line !== undefined) found.set(line.key, [...(found.get(line.key) ?? []), ...rivals]);
  };
  for (const conflict of conflicts) {
    if (conflict.kind === 'one-english') add(conflict.en, conflict.forms[0], conflict.forms);
    else
      for (const en of conflict.en)
        add(
          en,
          conflict.ja,
          conflict.en.filter((other) => other !== en),
        );
  }
  return found;
}

// Made once: a collator for every comparison takes a hundred times as long.
const ENGLISH = new Intl.Collator('en');
const JAPANESE = new Intl.Collator('ja');

const handOf = ({ entry }: GlossaryLine) => entry?.by;
/** How the Japanese of a line is read, as far as anybody knows; else how it is written. */
const spokenOf = (line: GlossaryLine): string => readingOf(line) || preferredOf(line);

/** Reading of the preferred form; empty where nobody knows it. */
export const readingOf = (line: GlossaryLine): string =>
  line.entry?.details?.reading ?? line.forms.find(({ form }) => form === preferredOf(line))?.reading ?? '';

const compare: Readonly<
  Record<Exclude<SortKey, 'order'>, (one: GlossaryLine, other: GlossaryLine) => number>
> = {
  en: (one, other) => ENGLISH.compare(one.en, other.en),
  ja: (one, other) => JAPANESE.compare(spokenOf(one), spokenOf(other)),
  standing: (one, other) => STANDINGS.indexOf(standingOf(one)) - STANDINGS.indexOf(standingOf(other)),
  uses: (one, other) => usesOf(other) - usesOf(one),
  score: (one, other) => other.score - one.score,
  // Who and when, what nobody has decided last.
  by: (one, other) =>
    Number(handOf(one) === undefined) - Number(handOf(other) === undefined) ||
    JAPANESE.compare(handOf(one)?.name ?? '', handOf(other)?.name ?? ''),
  at: (one, other) => (handOf(other)?.at ?? '').localeCompare(handOf(one)?.at ?? ''),
};

/** What is searched of lines, folded once: twenty thousand lines are searched at every letter. */
const SEARCHED = new WeakMap<GlossaryLine, string>();

function searchedIn(line: GlossaryLine): string {
  const known = SEARCHED.get(line);
  if (known !== undefined) return known;
  const { en, enForms, forms, entry } = line;
  const said = [entry?.ja, entry?.note, ...(entry?.details?.admitted ?? []), entry?.details?.definition];
  const texts = [en, ...enForms.map(({ form }) => form), ...said].map((text) => text ?? '');
  const all = [...texts, ...forms.flatMap(({ form, reading }) => [form, reading])].join('\n');
  const folded = fold(all).text;
  SEARCHED.set(line, folded);
  return folded;
}

/** Folds what is searched of lines before anybody searches: at the first letter all of it would be one long piece of work. */
export function prepareSearch(lines: readonly GlossaryLine[]): void {
  for (const line of lines) searchedIn(line);
}

/** The lines that pass, in the order that is wanted; searched in both languages and in the readings. */
export function showLines(
  lines: readonly GlossaryLine[],
  filter: LineFilter,
  conflicting: ReadonlyMap<string, unknown>,
): readonly GlossaryLine[] {
  const { query, kind, standing, article, conflictsOnly, sort, descending } = filter;
  const words = fold(query.trim()).text;
  const passing = lines.filter((line) => {
    if (kind !== undefined && line.kind !== kind) return false;
    if (standing !== undefined && standingOf(line) !== standing) return false;
    if (article !== undefined && !line.articles.includes(article)) return false;
    if (conflictsOnly && !conflicting.has(line.key)) return false;
    return words === '' || searchedIn(line).includes(words);
  });
  const sorted = sort === 'order' ? passing : passing.toSorted(compare[sort]);
  return descending ? sorted.toReversed() : sorted;
}

/**
 * What a person's decision about a line is when only some of it is new. Whoever says which Japanese is right has approved
 * the term; a note or a definition says nothing of that.
 */
export function decisionOf(line: GlossaryLine, part: Partial<EntryDecision>): EntryDecision {
  const before = line.entry;
  const isSettled = part.ja !== undefined || part.forbidden !== undefined;
  const ja = part.ja ?? preferredOf(line);
  const forbidden = part.forbidden ?? before?.forbidden ?? [];
  const details = part.details ?? before?.details;
  return {
    en: part.en ?? line.en,
    ja,
    kind: part.kind ?? before?.kind ?? line.kind,
    forbidden: forbidden.filter((form) => form !== ja),
    note: part.note ?? before?.note ?? '',
    status: part.status ?? (isSettled ? 'accepted' : standingOf(line)),
    ...(details === undefined ? {} : { details }),
  };
}

/** The decision that forbids a form, or allows it again. */
export const turnForbidden = (line: GlossaryLine, form: string): EntryDecision => {
  const before = line.entry?.forbidden ?? [];
  const forbidden = before.includes(form) ? before.filter((one) => one !== form) : [...before, form];
  return decisionOf(line, { forbidden });
};

/** The other forms that stand for the same English as a form: a surname alone is no spelling of the full name. */
export function othersLike({ forms }: GlossaryLine, form: string): readonly string[] {
  const english = forms.find((one) => one.form === form)?.en;
  return forms.filter((one) => one.form !== form && one.en === english).map((one) => one.form);
}
