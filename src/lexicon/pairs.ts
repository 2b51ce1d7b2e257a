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
  /**
   * Of every link what is known of it, in one number: p(english | japanese) in the lowest byte, p(japanese | english) in
   * the next, both as `packProbability` packs them, and above them 1 when a dictionary lists the pair. A word has its links
   * all over the table, and each place that is read there costs more than what is done with it.
   */
  readonly figures: Uint32Array;
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

const PROBABILITIES = Float64Array.from({ length: 256 }, (_, byte) => 2 ** (-byte / 16));

/** What `packProbability` packed. */
export const unpackProbability = (byte: number): number => PROBABILITIES[byte] ?? 0;

/** The parts of a number of `Pairs.figures`. */
export const forwardOf = (figures: number): number => figures & 0xff;
export const backwardOf = (figures: number): number => (figures >>> 8) & 0xff;
export const listedOf = (figures: number): number => figures >>> 16;

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
  const [forward, backward, listed] = [
    bytesOf(columns, 'pairs.forward'),
    bytesOf(columns, 'pairs.backward'),
    bytesOf(columns, 'pairs.listed'),
  ];
  const figures = new Uint32Array(forward.length);
  for (let edge = 0; edge < figures.length; edge++)
    figures[edge] = (forward[edge] ?? 0) | ((backward[edge] ?? 0) << 8) | ((listed[edge] ?? 0) << 16);
  return { links, back: invert(links), figures };
}

/** English renderings of a Japanese form in these pairs, most probable first. */
export function englishIn({ links, figures }: Pairs, japanese: string): Rendering[] {
  const id = findString(links.from, japanese);
  if (id < 0) return [];
  const found: Rendering[] = [];
  for (let edge = at(links.starts, id); edge < at(links.starts, id + 1); edge++) {
    const known = at(figures, edge);
    found.push({
      form: stringAt(links.to, at(links.targets, edge)),
      forward: unpackProbability(forwardOf(known)),
      backward: unpackProbability(backwardOf(known)),
      listed: listedOf(known) === 1,
    });
  }
  return found;
}

/**
 * Japanese renderings of an English form in these pairs, unordered. The pair's probabilities are seen from the
 * English word here: `forward` of the rendering is p(japanese | english).
 */
export function japaneseIn({ links, back, figures }: Pairs, english: string): Rendering[] {
  const id = findString(links.to, english);
  if (id < 0) return [];
  const found: Rendering[] = [];
  for (let place = at(back.starts, id); place < at(back.starts, id + 1); place++) {
    const known = at(figures, at(back.edges, place));
    found.push({
      form: stringAt(links.from, at(back.sources, place)),
      forward: unpackProbability(backwardOf(known)),
      backward: unpackProbability(forwardOf(known)),
      listed: listedOf(known) === 1,
    });
  }
  return found;
}
