import { bytesOf, type Column, type Columns, unitsOf } from './part.ts';
import { at, packStrings, type SearchTable, searchable, tableOf } from './strings.ts';

/** Which strings of one table belong with which of another; link `n` of string `id` stands at `starts[id] + n`. */
export interface Links {
  readonly from: SearchTable;
  readonly to: SearchTable;
  /** One longer than `from.count`. */
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
}

/** The same links seen from the other end: `edges` are places in `Links.targets`, `sources` says whose each is. */
export interface Backlinks {
  readonly starts: Uint32Array;
  readonly edges: Uint32Array;
  /** The string of `Links.from` that owns link `n`. */
  readonly sources: Uint32Array;
}

/** Restores a search table from the columns `<name>.lengths` and `<name>.units`. */
export const readTable = (columns: Columns, name: string): SearchTable =>
  searchable(tableOf(bytesOf(columns, `${name}.lengths`), unitsOf(columns, `${name}.units`)));

/** The columns that `readTable` reads; the strings must ascend by code unit, each once. */
export function tableColumns(name: string, strings: readonly string[]): [string, Column][] {
  const { lengths, units } = packStrings(strings);
  return [
    [`${name}.lengths`, lengths],
    [`${name}.units`, units],
  ];
}

/** Restores links from `<name>.counts` (links a string) and `<name>.low`, `<name>.high` (the target's id). */
export function readLinks(columns: Columns, name: string, from: SearchTable, to: SearchTable): Links {
  const counts = unitsOf(columns, `${name}.counts`);
  const low = unitsOf(columns, `${name}.low`);
  const high = bytesOf(columns, `${name}.high`);
  const starts = new Uint32Array(from.count + 1);
  for (let id = 0; id < from.count; id++) starts[id + 1] = at(starts, id) + at(counts, id);
  const targets = new Uint32Array(low.length);
  for (let edge = 0; edge < low.length; edge++) targets[edge] = at(low, edge) + at(high, edge) * 65_536;
  return { from, to, starts, targets };
}

/** The columns that `readLinks` reads: for every string the ids it is linked with, in the order to be kept. */
export function linkColumns(name: string, targets: readonly (readonly number[])[]): [string, Column][] {
  const flat = targets.flat();
  return [
    [`${name}.counts`, Uint16Array.from(targets, (one) => one.length)],
    [`${name}.low`, Uint16Array.from(flat, (id) => id & 0xffff)],
    [`${name}.high`, Uint8Array.from(flat, (id) => id >>> 16)],
  ];
}

/** Turns links round, by counting, in the order of their sources. */
export function invert(links: Links): Backlinks {
  const starts = new Uint32Array(links.to.count + 1);
  for (const target of links.targets) starts[target + 1] = at(starts, target + 1) + 1;
  for (let id = 0; id < links.to.count; id++) starts[id + 1] = at(starts, id + 1) + at(starts, id);
  const next = starts.slice();
  const edges = new Uint32Array(links.targets.length);
  const sources = new Uint32Array(links.targets.length);
  for (let source = 0; source < links.from.count; source++) {
    for (let edge = at(links.starts, source); edge < at(links.starts, source + 1); edge++) {
      const target = at(links.targets, edge);
      const place = at(next, target);
      edges[place] = edge;
      next[target] = place + 1;
      sources[edge] = source;
    }
  }
  return { starts, edges, sources };
}
