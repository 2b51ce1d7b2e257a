import type { ArticleLine } from '../../src/api/project-views.ts';
import type { Severity } from '../../src/check/finding.ts';
import { fold } from '../read/find.ts';

/** What the list can be sorted by. */
export const COLUMNS = ['title', 'reviewed', 'penalty', 'open'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  /** `import`: in the order in which the articles came in. */
  readonly by: Column | 'import';
  readonly direction: 'ascending' | 'descending';
}

/** How far a person is with an article. */
export const STANDINGS = ['new', 'begun', 'done'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a person wants to see of the list. */
export interface ListFilter {
  readonly query: string;
  readonly standing: Standing | 'every';
}

/** Share of an article's sentences that are done, 0–1; undefined until it is computed. */
export const reviewedOf = ({ summary }: ArticleLine): number | undefined =>
  summary && (summary.sentences === 0 ? 1 : summary.done / summary.sentences);

/** MQM penalty of an article; undefined until it is computed, and where there is no English to compare it with. */
export const penaltyOf = ({ summary, sources }: ArticleLine): number | undefined =>
  sources.length === 0 ? undefined : summary?.penalty;

/** A share in whole percent: 0 only where there is nothing, 100 only where there is everything. */
export function percentOf(part: number, whole: number): number {
  if (part >= whole) return 100;
  return part === 0 ? 0 : Math.max(1, Math.floor((part / whole) * 100));
}

/** Whether nothing, something or everything has been looked at. What is not computed has not been begun. */
export function standingOf(line: ArticleLine): Standing {
  const { summary } = line;
  if (summary === undefined) return 'new';
  if (reviewedOf(line) === 1) return 'done';
  return summary.done + summary.edited + summary.dismissed > 0 ? 'begun' : 'new';
}

/** Open findings weighed so that one critical finding counts for more than any number of lesser ones. */
const weigh = (open: Readonly<Record<Severity, number>>): number =>
  ((open.critical * 1000 + open.major) * 1000 + open.minor) * 1000 + open.neutral;

function keyOf(line: ArticleLine, by: Column): number | string | undefined {
  switch (by) {
    case 'title':
      return line.title;
    case 'reviewed':
      return reviewedOf(line);
    case 'penalty':
      return penaltyOf(line);
    case 'open':
      return line.summary && weigh(line.summary.open);
  }
}

/**
 * The lines a person wants to see, in the order they want. Words are looked for in titles, file names and the names of
 * sources, whatever their width, case and kana. What has no such figure comes last in either direction.
 */
export function arrange(
  lines: readonly ArticleLine[],
  filter: ListFilter,
  order: Order,
  nameOf: (source: string) => string,
): readonly ArticleLine[] {
  const words = filter.query
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => fold(word).text);
  const isWanted = (line: ArticleLine): boolean => {
    if (filter.standing !== 'every' && standingOf(line) !== filter.standing) return false;
    if (words.length === 0) return true;
    const text = fold([line.title, line.file, ...line.sources.map(nameOf)].join('\n')).text;
    return words.every((word) => text.includes(word));
  };
  const wanted = lines.filter(isWanted);
  const { by, direction } = order;
  if (by === 'import') return direction === 'ascending' ? wanted : wanted.toReversed();
  const sign = direction === 'ascending' ? 1 : -1;
  return wanted.toSorted((one, other) => {
    const [left, right] = [keyOf(one, by), keyOf(other, by)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    if (typeof left === 'string' && typeof right === 'string') return sign * left.localeCompare(right, 'ja');
    return sign * (Number(left) - Number(right));
  });
}

/** The order after a press on a column's head: the other way round, or by that column, what is worst first. */
export function turnOrder(order: Order, by: Column): Order {
  if (order.by !== by)
    return { by, direction: by === 'title' || by === 'reviewed' ? 'ascending' : 'descending' };
  return { by, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}
