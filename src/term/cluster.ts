import { keyOf } from './entry.ts';
import type { TermArticle } from './glossary.ts';
import { isAbbreviation, isShortFor } from './merge.ts';
import { editsBetween } from './spelling.ts';
import type { EnglishForm, Term } from './term.ts';

/** A term with the article it stands in. */
export interface Placed {
  readonly term: Term;
  readonly article: TermArticle;
}

/** Terms of several articles that name one thing. */
export interface Cluster {
  readonly head: string;
  readonly kind: Term['kind'];
  readonly enForms: readonly EnglishForm[];
  readonly members: readonly [Placed, ...Placed[]];
}

type Members = readonly [Placed, ...Placed[]];

/** The first terms that a list has under each key. */
function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** The kind that most of the members have, names before nouns where they are as many. */
function kindOf(members: Members): Term['kind'] {
  const votes = new Map<Term['kind'], number>();
  for (const { term } of members)
    votes.set(term.kind, (votes.get(term.kind) ?? 0) + (term.kind === 'noun' ? 0.9 : 1) * term.score);
  return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** What a group of terms is filed under while it may still be joined to another. */
interface Group {
  readonly key: string;
  readonly head: string;
  readonly kind: Term['kind'];
  readonly forms: ReadonlySet<string>;
  readonly members: Members;
}

const groupOf = (key: string, members: Members): Group => ({
  ...{ key, members, head: headOf(members), kind: kindOf(members) },
  forms: new Set(members.flatMap(({ term }) => term.variants.map(({ form }) => form))),
});

/** The spelling of the head that stands most often. */
function headOf(members: Members): string {
  const counts = new Map<string, number>();
  for (const { term } of members) counts.set(term.en, (counts.get(term.en) ?? 0) + term.enCount);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const shareForm = (one: Group, other: Group): boolean => [...one.forms].some((form) => other.forms.has(form));

/** Whether a Japanese form of a short name is one of the long name, or a part of one: カルペンコ, アンナ・カルペンコ. */
const isPartOf = (short: Group, long: Group): boolean =>
  shareForm(short, long) ||
  [...short.forms].some((form) =>
    [...long.forms].some((whole) =>
      /[・＝=]/.test(whole) ? whole.split(/[・＝=]/).includes(form) : whole.startsWith(form),
    ),
  );

/** Spellings of one name, as papers differ in them: Zelensky, Zelenskyy. */
const MOST_EDITS = 2;
const SHORTEST = 6;
const isSpelling = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= SHORTEST && editsBetween(one, other, MOST_EDITS + 1) <= MOST_EDITS;

/**
 * The group that a group belongs to: a surname to the only person of the project that bears it and is called the same
 * in Japanese, an abbreviation to the whole name, a spelling to the one that is used more.
 */
function ownerOf(group: Group, near: readonly Group[]): Group | undefined {
  const others = near.filter((other) => other !== group && shareForm(group, other));
  if (group.kind === 'person') {
    const bearers = near.filter(
      (other) => other !== group && other.kind === 'person' && isShortFor(group.head, other.head),
    );
    const longest = bearers.filter((it) => !bearers.some((other) => isShortFor(it.head, other.head)));
    const [one] = longest;
    if (one !== undefined) return longest.length === 1 && isPartOf(group, one) ? one : undefined;
  }
  return others.find(
    (other) =>
      (other.kind !== 'noun' && isAbbreviation(group.head, other.head)) ||
      (other.kind === group.kind &&
        group.kind !== 'noun' &&
        isSpelling(group.key, other.key) &&
        (other.members.length > group.members.length ||
          (other.members.length === group.members.length && other.key < group.key))),
  );
}

/** Puts terms of several articles together that name one thing, in the order in which they first stand. */
export function clusterTerms(placed: readonly Placed[]): readonly Members[] {
  const byKey = groupBy(placed, ({ term }) => [keyOf(term.en)]);
  const groups = [...byKey].map(([key, members]) => groupOf(key, members));
  // Only what shares a Japanese form or an English word can belong together.
  const near = groupBy(groups, ({ key, kind, forms }) => [
    ...forms,
    ...(kind === 'person' ? key.split(/\s+/).map((word) => `en ${word}`) : []),
  ]);
  const owners = new Map<Group, Group>();
  const last = (group: Group): Group => {
    const owner = owners.get(group);
    return owner === undefined ? group : last(owner);
  };
  for (const group of groups) {
    const keys = [
      ...group.forms,
      ...(group.kind === 'person' ? group.key.split(/\s+/).map((word) => `en ${word}`) : []),
    ];
    const owner = ownerOf(group, [...new Set(keys.flatMap((key) => near.get(key) ?? []))]);
    if (owner !== undefined && last(owner) !== group) owners.set(group, owner);
  }
  const held = groupBy([...owners.keys()], (group) => [last(group).key]);
  return groups
    .filter((group) => !owners.has(group))
    .map((group) => {
      const [first, ...rest] = group.members;
      return [first, ...rest, ...(held.get(group.key) ?? []).flatMap(({ members }) => members)];
    });
}

/** A cluster under its head: of a person the fullest name, else what most members say. */
export function clusterOf(members: Members): Cluster {
  const [first] = members;
  const [own, ...others] = members.filter(({ term }) => keyOf(term.en) === keyOf(first.term.en));
  const head = headOf(own === undefined ? members : [own, ...others]);
  const counts = new Map<string, EnglishForm>();
  const add = (form: string, count: number): void => {
    const key = keyOf(form);
    if (key === keyOf(head)) return;
    const known = counts.get(key);
    counts.set(key, known ? { ...known, count: known.count + count } : { form, count });
  };
  for (const { term } of members) {
    const aside = (term.enForms ?? []).reduce((sum, { count }) => sum + count, 0);
    add(term.en, term.enCount - aside);
    for (const { form, count } of term.enForms ?? []) add(form, count);
  }
  return {
    ...{ head, members, kind: kindOf(members) },
    enForms: [...counts.values()].sort((one, other) => other.count - one.count),
  };
}
