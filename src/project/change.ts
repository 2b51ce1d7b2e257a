import { unreachable } from '../base/bug.ts';
import {
  type ArticleDecisions,
  type Decisions,
  decisionsOn,
  type EntryDecision,
  type FixedBead,
  type Id,
  type LinkDecision,
  type Listing,
  type Mark,
  type Precedence,
  type ReferenceGlossary,
  type Unit,
  type UnitEdit,
  type Verdict,
} from './record.ts';

/**
 * A change of what people decided, as a value: one decision put in place, or taken back by `null`. What was there
 * before is read from the decisions by `invert`. `all` is several changes that a person sees as one step.
 */
export type Change =
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'listing'; readonly article: Id; readonly value: Listing | null }
  | { readonly kind: 'basis'; readonly article: Id; readonly value: Id | null }
  | { readonly kind: 'edit'; readonly article: Id; readonly unit: Unit; readonly value: UnitEdit | null }
  | { readonly kind: 'bead'; readonly article: Id; readonly bead: Id; readonly value: FixedBead | null }
  | { readonly kind: 'link'; readonly article: Id; readonly link: Id; readonly value: LinkDecision | null }
  | {
      readonly kind: 'verdict';
      readonly article: Id;
      readonly finding: string;
      readonly value: Verdict | null;
    }
  | { readonly kind: 'mark'; readonly article: Id; readonly unit: Unit; readonly value: Mark | null }
  | { readonly kind: 'entry'; readonly entry: Id; readonly value: EntryDecision | null }
  | { readonly kind: 'reference'; readonly reference: Id; readonly value: ReferenceGlossary | null }
  | { readonly kind: 'precedence'; readonly value: readonly Precedence[] }
  | { readonly kind: 'all'; readonly changes: readonly Change[] };

/** A change that is not made of others. */
export type SingleChange = Exclude<Change, { kind: 'all' }>;

/** The changes a change is made of, in order. */
export const singlesOf = (change: Change): readonly SingleChange[] =>
  change.kind === 'all' ? change.changes.flatMap(singlesOf) : [change];

/** The articles a change is about. */
export const articlesOf = (change: Change): ReadonlySet<Id> =>
  new Set(singlesOf(change).flatMap((single) => ('article' in single ? [single.article] : [])));

/** Whether a change is of what the glossaries say to all articles. */
export const isOfGlossary = (change: Change): boolean =>
  singlesOf(change).some(({ kind }) => kind === 'entry' || kind === 'reference' || kind === 'precedence');

function put<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value | null,
): ReadonlyMap<Key, Value> {
  const changed = new Map(map);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return changed;
}

const isUndecided = (article: ArticleDecisions): boolean =>
  article.listing === null &&
  article.basis === null &&
  article.edits.size + article.beads.size + article.links.size === 0 &&
  article.verdicts.size + article.marks.size === 0;

/** The decisions on one article after a change; what the change says of others is left alone. */
export function applyToArticle(before: ArticleDecisions, id: Id, change: Change): ArticleDecisions {
  if (change.kind === 'all')
    return change.changes.reduce((article, one) => applyToArticle(article, id, one), before);
  if (!('article' in change) || change.article !== id) return before;
  switch (change.kind) {
    case 'listing':
      return { ...before, listing: change.value };
    case 'basis':
      return { ...before, basis: change.value };
    case 'edit':
      return { ...before, edits: put(before.edits, change.unit, change.value) };
    case 'bead':
      return { ...before, beads: put(before.beads, change.bead, change.value) };
    case 'link':
      return { ...before, links: put(before.links, change.link, change.value) };
    case 'verdict':
      return { ...before, verdicts: put(before.verdicts, change.finding, change.value) };
    case 'mark':
      return { ...before, marks: put(before.marks, change.unit, change.value) };
    default:
      return unreachable(change);
  }
}

type EntryChange = Extract<Change, { kind: 'entry' }>;

/** Whether a change is of glossary entries alone, each once: a glossary taken in holds thousands. */
const isOfEntries = (changes: readonly Change[]): changes is readonly EntryChange[] =>
  changes.every((one) => one.kind === 'entry') &&
  new Set(changes.map((one) => (one.kind === 'entry' ? one.entry : ''))).size === changes.length;

/** Puts many entries in place at once: the glossary is copied once, not once for each. */
function putEntries(before: Decisions, changes: readonly EntryChange[]): Decisions {
  const glossary = new Map(before.glossary);
  for (const { entry, value } of changes) {
    if (value === null) glossary.delete(entry);
    else glossary.set(entry, value);
  }
  return { ...before, glossary };
}

/** The decisions after a change. An article about which nothing is decided any more is not kept. */
export function apply(before: Decisions, change: Change): Decisions {
  switch (change.kind) {
    case 'all':
      return isOfEntries(change.changes)
        ? putEntries(before, change.changes)
        : change.changes.reduce(apply, before);
    case 'name':
      return { ...before, name: change.value };
    case 'entry':
      return { ...before, glossary: put(before.glossary, change.entry, change.value) };
    case 'reference':
      return { ...before, references: put(before.references, change.reference, change.value) };
    case 'precedence':
      return { ...before, precedence: change.value };
    default: {
      const article = applyToArticle(decisionsOn(before, change.article), change.article, change);
      return {
        ...before,
        articles: put(before.articles, change.article, isUndecided(article) ? null : article),
      };
    }
  }
}

/** The change that leads back: `apply(apply(d, c), invert(d, c))` equals `d`, for any change. */
export function invert(before: Decisions, change: Change): Change {
  if (change.kind === 'all') {
    if (isOfEntries(change.changes)) {
      return { kind: 'all', changes: change.changes.map((one) => invert(before, one)).reverse() };
    }
    const inverses: Change[] = [];
    let reached = before;
    for (const one of change.changes) {
      inverses.push(invert(reached, one));
      reached = apply(reached, one);
    }
    return { kind: 'all', changes: inverses.reverse() };
  }
  if (change.kind === 'name') return { ...change, value: before.name };
  if (change.kind === 'entry') return { ...change, value: before.glossary.get(change.entry) ?? null };
  if (change.kind === 'reference')
    return { ...change, value: before.references.get(change.reference) ?? null };
  if (change.kind === 'precedence') return { ...change, value: before.precedence };
  const article = decisionsOn(before, change.article);
  switch (change.kind) {
    case 'listing':
      return { ...change, value: article.listing };
    case 'basis':
      return { ...change, value: article.basis };
    case 'edit':
      return { ...change, value: article.edits.get(change.unit) ?? null };
    case 'bead':
      return { ...change, value: article.beads.get(change.bead) ?? null };
    case 'link':
      return { ...change, value: article.links.get(change.link) ?? null };
    case 'verdict':
      return { ...change, value: article.verdicts.get(change.finding) ?? null };
    case 'mark':
      return { ...change, value: article.marks.get(change.unit) ?? null };
    default:
      return unreachable(change);
  }
}

/** The changes that lead from nothing to these decisions. */
export function decided(decisions: Decisions): readonly SingleChange[] {
  const { name, articles, glossary, references, precedence } = decisions;
  return [
    { kind: 'name', value: name },
    ...[...glossary].map(([entry, value]): SingleChange => ({ kind: 'entry', entry, value })),
    ...[...references].map(([reference, value]): SingleChange => ({ kind: 'reference', reference, value })),
    { kind: 'precedence', value: precedence },
    ...[...articles].flatMap(([article, it]): SingleChange[] => [
      { kind: 'listing', article, value: it.listing },
      { kind: 'basis', article, value: it.basis },
      ...[...it.edits].map(([unit, value]): SingleChange => ({ kind: 'edit', article, unit, value })),
      ...[...it.beads].map(([bead, value]): SingleChange => ({ kind: 'bead', article, bead, value })),
      ...[...it.links].map(([link, value]): SingleChange => ({ kind: 'link', article, link, value })),
      ...[...it.verdicts].map(
        ([finding, value]): SingleChange => ({ kind: 'verdict', article, finding, value }),
      ),
      ...[...it.marks].map(([unit, value]): SingleChange => ({ kind: 'mark', article, unit, value })),
    ]),
  ];
}

/** What a change is about: two changes of the same thing never both stand. */
function subjectOf(change: SingleChange): string {
  switch (change.kind) {
    case 'name':
    case 'precedence':
      return change.kind;
    case 'reference':
      return JSON.stringify([change.kind, change.reference]);
    case 'entry':
      return JSON.stringify([change.kind, change.entry]);
    case 'listing':
    case 'basis':
      return JSON.stringify([change.kind, change.article]);
    case 'edit':
    case 'mark':
      return JSON.stringify([change.kind, change.article, change.unit]);
    case 'bead':
      return JSON.stringify([change.kind, change.article, change.bead]);
    case 'link':
      return JSON.stringify([change.kind, change.article, change.link]);
    case 'verdict':
      return JSON.stringify([change.kind, change.article, change.finding]);
    default:
      return unreachable(change);
  }
}

/** One change that does what two do, one after the other; what the second overwrites is left out. */
export function join(first: Change, second: Change): Change {
  const last = new Map<string, SingleChange>();
  for (const one of [...singlesOf(first), ...singlesOf(second)]) last.set(subjectOf(one), one);
  return { kind: 'all', changes: [...last.values()] };
}
