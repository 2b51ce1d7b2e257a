import type { GlossaryLine, GlossaryView } from '../../src/api/export-calls.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import { fold } from '../read/find.ts';

/** What was decided about a line of the glossary. */
export type Standing = 'candidate' | 'accepted' | 'rejected';
export const STANDINGS: readonly Standing[] = ['candidate', 'accepted', 'rejected'];

/** By what the table can be sorted; `order` is that of the host: by kind, then by use. */
export type SortKey = 'order' | 'en' | 'ja' | 'uses' | 'score';

/** What a person wants to see of the project's glossary. */
export interface LineFilter {
  readonly query: string;
  readonly kind: GlossaryLine['kind'] | undefined;
  readonly standing: Standing | undefined;
  readonly conflictsOnly: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
}

export const EVERYTHING: LineFilter = {
  ...{ query: '', kind: undefined, standing: undefined, conflictsOnly: false },
  ...{ sort: 'order', descending: false },
};

export const standingOf = ({ entry }: GlossaryLine): Standing => entry?.status ?? 'candidate';

/** The Japanese that is to be used: what a person decided, else what is used most. */
export const preferredOf = ({ entry, forms }: GlossaryLine): string => entry?.ja ?? forms[0]?.form ?? '';

/** How often the Japanese of a line stands in the project. */
export const usesOf = ({ forms }: GlossaryLine): number => forms.reduce((sum, { count }) => sum + count, 0);

/** The lines that a person must decide about: several Japanese words for one English term, or the reverse. */
export function conflictingKeys({ lines, conflicts }: GlossaryView): ReadonlyMap<string, readonly string[]> {
  const byEnglish = new Map(lines.map((line) => [line.en, line.key]));
  const found = new Map<string, readonly string[]>();
  const add = (en: string, rivals: readonly string[]): void => {
    const key = byEnglish.get(en);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), ...rivals]);
  };
  for (const conflict of conflicts) {
    if (conflict.kind === 'one-english') add(conflict.en, conflict.forms);
    else
      for (const en of conflict.en)
        add(
          en,
          conflict.en.filter((other) => other !== en),
        );
  }
  return found;
}

const compare: Readonly<
  Record<Exclude<SortKey, 'order'>, (one: GlossaryLine, other: GlossaryLine) => number>
> = {
  en: (one, other) => one.en.localeCompare(other.en, 'en'),
  ja: (one, other) =>
    (one.forms[0]?.reading || preferredOf(one)).localeCompare(
      other.forms[0]?.reading || preferredOf(other),
      'ja',
    ),
  uses: (one, other) => usesOf(other) - usesOf(one),
  score: (one, other) => other.score - one.score,
};

/** The lines that pass, in the order that is wanted; searched in both languages and in the readings. */
export function showLines(
  lines: readonly GlossaryLine[],
  filter: LineFilter,
  conflicting: ReadonlyMap<string, unknown>,
): readonly GlossaryLine[] {
  const { query, kind, standing, conflictsOnly, sort, descending } = filter;
  const words = fold(query.trim()).text;
  const passing = lines.filter((line) => {
    if (kind !== undefined && line.kind !== kind) return false;
    if (standing !== undefined && standingOf(line) !== standing) return false;
    if (conflictsOnly && !conflicting.has(line.key)) return false;
    if (words === '') return true;
    const texts = [line.en, ...line.enForms.map(({ form }) => form), line.entry?.ja ?? ''];
    return [...texts, ...line.forms.flatMap(({ form, reading }) => [form, reading])].some((text) =>
      fold(text).text.includes(words),
    );
  });
  const sorted = sort === 'order' ? passing : passing.toSorted(compare[sort]);
  return descending ? sorted.toReversed() : sorted;
}

/** What a person's decision about a line is when only some of it is new. */
export function decisionOf(line: GlossaryLine, part: Partial<EntryDecision>): EntryDecision {
  const before = line.entry;
  const ja = part.ja ?? preferredOf(line);
  const forbidden = part.forbidden ?? before?.forbidden ?? [];
  const details = part.details ?? before?.details;
  return {
    en: part.en ?? line.en,
    ja,
    kind: part.kind ?? before?.kind ?? line.kind,
    forbidden: forbidden.filter((form) => form !== ja),
    note: part.note ?? before?.note ?? '',
    status: part.status ?? 'accepted',
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
