import { groupBy } from './group.ts';
import type { NameEntry } from './lexicon.ts';
import {
  type Backlinks,
  invert,
  type Links,
  linkColumns,
  readLinks,
  readTable,
  tableColumns,
} from './links.ts';
import { byUnits } from './pairs.ts';
import { bytesOf, type Column, type Columns } from './part.ts';
import { at, findString, stringAt, visitPrefixes } from './strings.ts';

/** What a name can be, in the order of the numbers that stand for it on disk: frozen, additions at the end. */
export const KINDS = [
  ...(['person', 'surname', 'given', 'place', 'country', 'organisation', 'product', 'currency'] as const),
  ...(['language'] as const),
] satisfies readonly NameEntry['kind'][];

/** A name before it is packed. */
export interface ListedName extends NameEntry {
  readonly japanese: string;
  /** Whether a tokenizer may cut a text at its ends (see `Lexicon.nameEnds`). */
  readonly cuts: boolean;
}

/** Names with their Latin forms. */
export interface Names {
  readonly links: Links;
  /** From Latin forms without case and diacritics to the Latin forms as written. */
  readonly folded: Links;
  /** Made when it is first asked for: most articles never ask. */
  readonly back: () => Backlinks;
  readonly kinds: Uint8Array;
  /** One for each Japanese form. */
  readonly cuts: Uint8Array;
}

/** A Latin form as it is looked up: lower case, no diacritics, no punctuation but single spaces. */
export const fold = (latin: string): string =>
  latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ı', 'i')
    .replace(/['’ʻ`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Packs names into the columns of a part; the same Japanese, Latin and kind may stand only once. */
export function nameColumns(names: readonly ListedName[]): [string, Column][] {
  const latin = [...new Set(names.map((name) => name.latin))].sort(byUnits);
  const ids = new Map(latin.map((form, id) => [form, id]));
  const byFold = groupBy(latin, fold);
  const folds = [...byFold.keys()].sort(byUnits);
  const groups = groupBy(names, (name) => name.japanese);
  const japanese = [...groups.keys()].sort(byUnits);
  const ordered = japanese.map((form) => groups.get(form) ?? []);
  return [
    ...tableColumns('names.ja', japanese),
    ...tableColumns('names.latin', latin),
    ...tableColumns('names.folded', folds),
    ...linkColumns(
      'names',
      ordered.map((group) => group.map((name) => ids.get(name.latin) ?? 0)),
    ),
    ...linkColumns(
      'names.fold',
      folds.map((form) => (byFold.get(form) ?? []).map((one) => ids.get(one) ?? 0)),
    ),
    ['names.kinds', Uint8Array.from(ordered.flat(), (name) => KINDS.indexOf(name.kind))],
    ['names.cuts', Uint8Array.from(ordered, (group) => (group.some((name) => name.cuts) ? 1 : 0))],
  ];
}

/** The names of a part, or undefined when it holds none. */
export function readNames(columns: Columns): Names | undefined {
  if (!columns.has('names.counts')) return undefined;
  const latin = readTable(columns, 'names.latin');
  const links = readLinks(columns, 'names', readTable(columns, 'names.ja'), latin);
  let back: Backlinks | undefined;
  return {
    links,
    folded: readLinks(columns, 'names.fold', readTable(columns, 'names.folded'), latin),
    back: () => {
      back ??= invert(links);
      return back;
    },
    kinds: bytesOf(columns, 'names.kinds'),
    cuts: bytesOf(columns, 'names.cuts'),
  };
}

const kindOf = (names: Names, edge: number): NameEntry['kind'] => KINDS[at(names.kinds, edge)] ?? 'place';

/** Latin forms of a Japanese name among these. */
export function latinIn(names: Names, japanese: string): NameEntry[] {
  const id = findString(names.links.from, japanese);
  if (id < 0) return [];
  const found: NameEntry[] = [];
  for (let edge = at(names.links.starts, id); edge < at(names.links.starts, id + 1); edge++) {
    found.push({ latin: stringAt(names.links.to, at(names.links.targets, edge)), kind: kindOf(names, edge) });
  }
  return found;
}

/** Japanese forms of a folded Latin name among these. */
export function formsIn(names: Names, folded: string): { form: string; kind: NameEntry['kind'] }[] {
  const id = findString(names.folded.from, folded);
  if (id < 0) return [];
  const back = names.back();
  const found: { form: string; kind: NameEntry['kind'] }[] = [];
  for (let place = at(names.folded.starts, id); place < at(names.folded.starts, id + 1); place++) {
    const latin = at(names.folded.targets, place);
    for (let one = at(back.starts, latin); one < at(back.starts, latin + 1); one++) {
      found.push({
        form: stringAt(names.links.from, at(back.sources, one)),
        kind: kindOf(names, at(back.edges, one)),
      });
    }
  }
  return found;
}

/** Adds to `ends` where names of two characters or more that may cut the text end. */
export function addEnds(names: Names, text: string, from: number, ends: Set<number>): void {
  visitPrefixes(names.links.from, text, from, text.length, (id, end) => {
    if (end - from >= 2 && at(names.cuts, id) === 1) ends.add(end);
  });
}
