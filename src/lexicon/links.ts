import { bytesOf, type Column, type Columns, textOf, unitsOf } from './part.ts';
import { packStrings, type SearchTable, searchable, tableOf } from './strings.ts';

/** Which strings of one table belong with which of another; link `n` of string `id` stands at `starts[id] + n`. */
export interface Links {
  readonly from: SearchTable;
  readonly to: SearchTable;
  /** One longer than `from.count`. */
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * The same links seen from the other end: those to string `id` of `Links.to` stand from `starts[id]` to `starts[id + 1]`,
 * in the order of their sources.
 */
export interface Backlinks {
  readonly starts: Uint32Array;
  /** Which string of `Links.from` each comes from. */
  readonly sources: Uint32Array;
  /** Its place in `Links.targets`. */
  readonly edges: Uint32Array;
}

/** Restores a search table from the columns `<name>.lengths` and `<name>.units`. */
export const readTable = (columns: Columns, name: string): SearchTable =>
  searchable(tableOf(bytesOf(columns, `${name}.lengths`), textOf(columns, `${name}.units`)));

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
  for (let id = 0; id < from.count; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0);
  const targets = new Uint32Array(low.length);
  for (let edge = 0; edge < low.length; edge++) targets[edge] = (low[edge] ?? 0) + (high[edge] ?? 0) * 65_536;
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

/** Turns links round, by counting. */
export function invert({ from, to, starts: own, targets }: Links): Backlinks {
  const starts = new Uint32Array(to.count + 1);
  for (const target of targets) starts[target + 1] = (starts[target + 1] ?? 0) + 1;
  for (let id = 0; id < to.count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const edges = new Uint32Array(targets.length);
  const sources = new Uint32Array(targets.length);
  for (let source = 0, edge = 0; source < from.count; source++) {
    for (const end = own[source + 1] ?? 0; edge < end; edge++) {
      const target = targets[edge] ?? 0;
      const place = next[target] ?? 0;
      edges[place] = edge;
      sources[place] = source;
      next[target] = place + 1;
    }
  }
  return { starts, sources, edges };
}
