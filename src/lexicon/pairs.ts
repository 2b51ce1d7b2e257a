import { groupBy } from './group.ts';
import type { Rendering } from './lexicon.ts';
import {
  type Backlinks,
  invert,
  type Links,
  linkColumns,
  readLinks,
  readTable,
  tableColumns,
} from './links.ts';
import { bytesOf, type Column, type Columns } from './part.ts';
import { at, findString, stringAt } from './strings.ts';

/** Word pairs with their probabilities; see `pairColumns` for how they lie on disk. */
export interface Pairs {
  readonly links: Links;
  readonly back: Backlinks;
  readonly forward: Uint8Array;
  readonly backward: Uint8Array;
  readonly listed: Uint8Array;
}

/** One pair before it is packed. */
export interface Pair {
  readonly japanese: string;
  readonly english: string;
  readonly forward: number;
  readonly backward: number;
  readonly listed: boolean;
}

/** A probability in one byte: sixteenths of a bit of −log2, so that 1 to 1/60,000 is held within 2.2 %. */
export const packProbability = (probability: number): number =>
  probability <= 0 ? 255 : Math.min(255, Math.max(0, Math.round(-16 * Math.log2(probability))));

/** What `packProbability` packed. */
export const unpackProbability = (byte: number): number => 2 ** (-byte / 16);

/** Packs pairs into the columns of a part; a pair may stand only once. */
export function pairColumns(pairs: readonly Pair[]): [string, Column][] {
  const english = [...new Set(pairs.map((pair) => pair.english))].sort(byUnits);
  const ids = new Map(english.map((form, id) => [form, id]));
  const groups = groupBy(pairs, (pair) => pair.japanese);
  const japanese = [...groups.keys()].sort(byUnits);
  const ordered = japanese.map((form) =>
    [...(groups.get(form) ?? [])].sort((one, other) => other.forward - one.forward),
  );
  const flat = ordered.flat();
  return [
    ...tableColumns('pairs.ja', japanese),
    ...tableColumns('pairs.en', english),
    ...linkColumns(
      'pairs',
      ordered.map((group) => group.map((pair) => ids.get(pair.english) ?? 0)),
    ),
    ['pairs.forward', Uint8Array.from(flat, (pair) => packProbability(pair.forward))],
    ['pairs.backward', Uint8Array.from(flat, (pair) => packProbability(pair.backward))],
    ['pairs.listed', Uint8Array.from(flat, (pair) => (pair.listed ? 1 : 0))],
  ];
}

/** Ascending by code unit, as every table lies. */
export const byUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The pairs of a part, or undefined when it holds none. */
export function readPairs(columns: Columns): Pairs | undefined {
  if (!columns.has('pairs.counts')) return undefined;
  const links = readLinks(columns, 'pairs', readTable(columns, 'pairs.ja'), readTable(columns, 'pairs.en'));
  return {
    links,
    back: invert(links),
    forward: bytesOf(columns, 'pairs.forward'),
    backward: bytesOf(columns, 'pairs.backward'),
    listed: bytesOf(columns, 'pairs.listed'),
  };
}

const rendering = (pairs: Pairs, form: string, edge: number): Rendering => ({
  form,
  forward: unpackProbability(at(pairs.forward, edge)),
  backward: unpackProbability(at(pairs.backward, edge)),
  listed: at(pairs.listed, edge) === 1,
});

/** English renderings of a Japanese form in these pairs, most probable first. */
export function englishIn(pairs: Pairs, japanese: string): Rendering[] {
  const id = findString(pairs.links.from, japanese);
  if (id < 0) return [];
  const found: Rendering[] = [];
  for (let edge = at(pairs.links.starts, id); edge < at(pairs.links.starts, id + 1); edge++) {
    found.push(rendering(pairs, stringAt(pairs.links.to, at(pairs.links.targets, edge)), edge));
  }
  return found;
}

/**
 * Japanese renderings of an English form in these pairs, unordered. The pair's probabilities are seen from the
 * English word here: `forward` of the rendering is p(japanese | english).
 */
export function japaneseIn(pairs: Pairs, english: string): Rendering[] {
  const id = findString(pairs.links.to, english);
  if (id < 0) return [];
  const found: Rendering[] = [];
  for (let place = at(pairs.back.starts, id); place < at(pairs.back.starts, id + 1); place++) {
    const edge = at(pairs.back.edges, place);
    const seen = rendering(pairs, stringAt(pairs.links.from, at(pairs.back.sources, edge)), edge);
    found.push({ ...seen, forward: seen.backward, backward: seen.forward });
  }
  return found;
}
