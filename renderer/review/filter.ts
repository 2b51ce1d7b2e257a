import type { ArticlePage } from '../../src/api/project-views.ts';
import { slice } from '../../src/base/span.ts';
import type { CheckId } from '../../src/check/catalog.ts';
import { type Category, type Severity, SHOWN } from '../../src/check/finding.ts';
import { isOpen, type JudgedFinding } from '../../src/project/verdicts.ts';

/**
 * What has become of a finding. `accepted` ones are none any more, since the text says what they wanted: they are told from
 * the history. `unsure` are those that no host shows unasked.
 */
export const STATUSES = ['open', 'accepted', 'dismissed', 'unsure'] as const;
export type Status = (typeof STATUSES)[number];

/** Which findings a person wants to see. */
export interface FindingFilter {
  readonly status: Status;
  /** Severities that are left out. */
  readonly hidden: ReadonlySet<Severity>;
  readonly category: Category | undefined;
  readonly check: CheckId | undefined;
  /** Words that stand in the finding: in its quotes, its suggestions, what it says, its note. */
  readonly query: string;
}

/** What a person sees who has not asked for anything. */
export const EVERYTHING_OPEN: FindingFilter = {
  status: 'open',
  hidden: new Set(),
  category: undefined,
  check: undefined,
  query: '',
};

/** Whether anything but the status is asked for. */
export const isNarrow = ({ hidden, category, check, query }: FindingFilter): boolean =>
  hidden.size > 0 || category !== undefined || check !== undefined || query.trim() !== '';

type Texts = Pick<ArticlePage, 'ja' | 'en'>;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything a finding says in the words of the texts, for searching in it. */
function wordsOf(finding: JudgedFinding, { ja, en }: Texts): string {
  const said = [finding.message, ...(finding.reasons ?? [])].flatMap(({ values }) =>
    Object.values(values).map(String),
  );
  return fold(
    [
      ...finding.ja.map((span) => slice(ja.text, span)),
      ...finding.en.map((span) => slice(en[span.file]?.text ?? '', span)),
      ...finding.suggestions.map(({ text }) => text),
      ...said,
      finding.verdict.note ?? '',
    ].join('\n'),
  );
}

const hasStatus = (finding: JudgedFinding, status: Status): boolean => {
  if (!isOpen(finding)) return status === 'dismissed';
  return status === (finding.confidence >= SHOWN ? 'open' : 'unsure');
};

/** The parts of a filter that can be left out of account, to count what another choice would show. */
type Part = 'status' | 'severity' | 'kind';

/** Whether a finding passes; `but` names a part of the filter that is not asked. */
export function passes(finding: JudgedFinding, filter: FindingFilter, texts: Texts, but?: Part): boolean {
  if (but !== 'status' && !hasStatus(finding, filter.status)) return false;
  if (but !== 'severity' && filter.hidden.has(finding.severity)) return false;
  if (but !== 'kind' && filter.category !== undefined && finding.category !== filter.category) return false;
  if (but !== 'kind' && filter.check !== undefined && finding.check !== filter.check) return false;
  const query = fold(filter.query.trim());
  return query === '' || wordsOf(finding, texts).includes(query);
}

/** How many findings each choice of the filter would show, the others being as they are. */
export interface Counts {
  readonly statuses: Readonly<Record<Status, number>>;
  readonly severities: Readonly<Partial<Record<Severity, number>>>;
  /** The most frequent first. */
  readonly categories: readonly (readonly [Category, number])[];
  readonly checks: readonly (readonly [CheckId, number])[];
}

function tally<Key extends string>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
}

/** Counts for a filter over the findings of a page. */
export function countFindings(
  page: Pick<ArticlePage, 'ja' | 'en' | 'findings'>,
  filter: FindingFilter,
): Counts {
  const but = (part: Part) => page.findings.filter((finding) => passes(finding, filter, page, part));
  const others = but('status');
  const statuses = Object.fromEntries(
    STATUSES.map((status) => [status, others.filter((finding) => hasStatus(finding, status)).length]),
  ) as Record<Status, number>;
  const ofKind = but('kind');
  return {
    statuses,
    severities: Object.fromEntries(tally(but('severity').map(({ severity }) => severity))),
    categories: tally(ofKind.map(({ category }) => category)),
    checks: tally(ofKind.map(({ check }) => check)),
  };
}

/** The findings of the same kind in the article that are still open: same check, same category. */
export function alike(findings: readonly JudgedFinding[], finding: JudgedFinding): readonly JudgedFinding[] {
  return findings.filter(
    (one) =>
      isOpen(one) &&
      one.check === finding.check &&
      one.category === finding.category &&
      one.confidence >= SHOWN === finding.confidence >= SHOWN,
  );
}
