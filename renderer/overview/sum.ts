import type { ArticleLine } from '../../src/api/project-views.ts';
import type { CheckId } from '../../src/check/catalog.ts';
import type { Category, Severity } from '../../src/check/finding.ts';
import type { Id } from '../../src/project/record.ts';
import { penaltyOf } from '../articles/order.ts';
import { SEVERITIES } from '../read/severity.tsx';

/** How often something is in one article. */
export interface Share {
  readonly article: Id;
  readonly title: string;
  readonly count: number;
}

/** How often something is in the project, and in which articles, the most first. */
export interface Tally<Key> {
  readonly key: Key;
  readonly count: number;
  readonly shares: readonly Share[];
}

/** How an English term is rendered, over all articles. */
export interface Rendering extends Tally<string> {
  /** Japanese forms, the most frequent first. */
  readonly forms: readonly Tally<string>[];
}

/** A project at a glance, as far as its articles have been computed. */
export interface Overview {
  readonly articles: number;
  readonly computed: number;
  readonly sentences: number;
  readonly done: number;
  readonly edited: number;
  readonly dismissed: number;
  readonly open: Readonly<Record<Severity, number>>;
  /** MQM penalty of the article in the middle; undefined of none. */
  readonly median: number | undefined;
  readonly checks: readonly Tally<CheckId>[];
  readonly categories: readonly Tally<Category>[];
  /** Articles that have English to be compared with, with their penalty, the worst first. */
  readonly penalties: readonly { readonly article: Id; readonly title: string; readonly penalty: number }[];
  readonly renderings: readonly Rendering[];
}

function makeTally<Key>() {
  const shares = new Map<Key, Map<Id, Share>>();
  return {
    add(key: Key, { id, title }: ArticleLine, count: number): void {
      const known = shares.get(key) ?? new Map<Id, Share>();
      known.set(id, { article: id, title, count: (known.get(id)?.count ?? 0) + count });
      shares.set(key, known);
    },
    all(): readonly Tally<Key>[] {
      return [...shares]
        .map(([key, of]) => {
          const found = [...of.values()].sort((one, other) => other.count - one.count);
          return { key, shares: found, count: found.reduce((sum, { count }) => sum + count, 0) };
        })
        .sort((one, other) => other.count - one.count);
    },
  };
}

/** The entries of a record whose keys are known to the compiler only. */
const entriesOf = <Key extends string>(counts: Readonly<Partial<Record<Key, number>>>) =>
  Object.entries(counts) as [Key, number][];

/** The value in the middle; of two, the mean. */
function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const [left, right] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return left === undefined || right === undefined ? undefined : (left + right) / 2;
}

/** Sums the articles of a project up. */
export function sumUp(lines: readonly ArticleLine[]): Overview {
  const known = lines.flatMap((line) =>
    line.summary === undefined ? [] : [{ line, summary: line.summary }],
  );
  const [checks, categories, terms] = [makeTally<CheckId>(), makeTally<Category>(), makeTally<string>()];
  const forms = new Map<string, ReturnType<typeof makeTally<string>>>();
  for (const { line, summary } of known) {
    for (const [check, count] of entriesOf(summary.byCheck)) checks.add(check, line, count);
    for (const [category, count] of entriesOf(summary.byCategory)) categories.add(category, line, count);
    for (const { en, ja, count } of summary.terms) {
      const form = forms.get(en) ?? makeTally<string>();
      forms.set(en, form);
      form.add(ja, line, count);
      terms.add(en, line, count);
    }
  }
  const total = (of: (summary: (typeof known)[number]['summary']) => number): number =>
    known.reduce((sum, { summary }) => sum + of(summary), 0);
  const penalties = known
    .flatMap(({ line }) => {
      const penalty = penaltyOf(line);
      return penalty === undefined ? [] : [{ article: line.id, title: line.title, penalty }];
    })
    .sort((one, other) => other.penalty - one.penalty);
  return {
    articles: lines.length,
    computed: known.length,
    sentences: total(({ sentences }) => sentences),
    done: total(({ done }) => done),
    edited: total(({ edited }) => edited),
    dismissed: total(({ dismissed }) => dismissed),
    open: Object.fromEntries(
      SEVERITIES.map((severity) => [severity, total(({ open }) => open[severity])]),
    ) as Record<Severity, number>,
    median: medianOf(penalties.map(({ penalty }) => penalty)),
    checks: checks.all(),
    categories: categories.all(),
    penalties,
    renderings: terms.all().map((term) => ({ ...term, forms: forms.get(term.key)?.all() ?? [] })),
  };
}
