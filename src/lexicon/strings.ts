import { Bug } from '../base/bug.ts';

/** UTF-16 units; in one byte each where no string of a table needs more. */
export type Units = Uint8Array | Uint16Array;

/**
 * Many short strings in one array of UTF-16 units, so that hundreds of thousands cost neither objects nor garbage.
 * String `id` fills `units` from `starts[id]` to `starts[id + 1]`. Tables that are searched hold their strings in
 * ascending order of code units, each once.
 */
export interface StringTable {
  readonly count: number;
  readonly units: Units;
  /** One longer than `count`. */
  readonly starts: Uint32Array;
}

/** A string table in ascending order, with where each first unit begins. */
export interface SearchTable extends StringTable {
  /** The first id whose string begins with unit `u` or a greater one stands at `u`; 65,537 entries. */
  readonly firsts: Uint32Array;
}

/** The longest string a table takes, in UTF-16 units: lengths are stored in one byte. */
export const LONGEST = 255;

/** Where a number outside an array would be read: our own mistake, told as such. */
export function at(column: Uint8Array | Uint16Array | Uint32Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new Bug(`no item ${index} in a column of ${column.length}`);
  return value;
}

/** Rebuilds a table from the lengths of its strings and their units put end to end. */
export function tableOf(lengths: Uint8Array, units: Units): StringTable {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let id = 0; id < lengths.length; id++) {
    end += lengths[id] ?? 0;
    starts[id + 1] = end;
  }
  if (end !== units.length) throw new Bug(`string table of ${end} units has ${units.length}`);
  return { count: lengths.length, units, starts };
}

/** The two columns that `tableOf` reads back. Strings longer than `LONGEST` are a `Bug`. */
export function packStrings(strings: readonly string[]): { lengths: Uint8Array; units: Units } {
  const lengths = new Uint8Array(strings.length);
  let total = 0;
  let widest = 0;
  for (const [id, text] of strings.entries()) {
    if (text.length > LONGEST) throw new Bug(`a string of ${text.length} units does not fit a table`);
    lengths[id] = text.length;
    total += text.length;
    for (let unit = 0; unit < text.length; unit++) widest = Math.max(widest, text.charCodeAt(unit));
  }
  const units = widest > 0xff ? new Uint16Array(total) : new Uint8Array(total);
  let end = 0;
  for (const text of strings)
    for (let unit = 0; unit < text.length; unit++) units[end++] = text.charCodeAt(unit);
  return { lengths, units };
}

/** Adds the index of first units to a table whose strings ascend. */
export function searchable(table: StringTable): SearchTable {
  const firsts = new Uint32Array(65_537).fill(table.count);
  let known = 0;
  for (let id = 0; id < table.count; id++) {
    const start = at(table.starts, id);
    const first = start === at(table.starts, id + 1) ? 0 : at(table.units, start);
    while (known <= first) firsts[known++] = id;
  }
  return { ...table, firsts };
}

/** The string with that id. */
export const stringAt = (table: StringTable, id: number): string =>
  Reflect.apply(
    String.fromCharCode,
    undefined,
    table.units.subarray(at(table.starts, id), at(table.starts, id + 1)),
  );

/** Orders string `id` against `text[start, end)`: negative when it comes before. */
function compare(table: StringTable, id: number, text: string, start: number, end: number): number {
  const from = at(table.starts, id);
  const length = at(table.starts, id + 1) - from;
  const wanted = end - start;
  const shared = Math.min(length, wanted);
  for (let unit = 0; unit < shared; unit++) {
    const difference = at(table.units, from + unit) - text.charCodeAt(start + unit);
    if (difference !== 0) return difference;
  }
  return length - wanted;
}

/** The id of `text[start, end)`, or −1. */
export function findString(table: SearchTable, text: string, start = 0, end = text.length): number {
  if (start >= end) return -1;
  const first = text.charCodeAt(start);
  let low = at(table.firsts, first);
  let high = at(table.firsts, first + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compare(table, middle, text, start, end);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** The unit of string `id` at `depth`, or −1 past its end, so that shorter strings come first. */
function unitAt(table: StringTable, id: number, depth: number): number {
  const place = at(table.starts, id) + depth;
  return place < at(table.starts, id + 1) ? at(table.units, place) : -1;
}

/** The first id in `[low, high)` whose unit at `depth` is `unit` or greater. */
function lowest(table: StringTable, low: number, high: number, depth: number, unit: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (unitAt(table, middle, depth) < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Calls `visit` with every string of the table that `text` holds from `from` on, shortest first. */
export function visitPrefixes(
  table: SearchTable,
  text: string,
  from: number,
  visit: (id: number, end: number) => void,
): void {
  if (from >= text.length) return;
  const first = text.charCodeAt(from);
  let low = at(table.firsts, first);
  let high = at(table.firsts, first + 1);
  for (let depth = 1; low < high; depth++) {
    if (unitAt(table, low, depth) === -1) visit(low++, from + depth);
    if (low >= high || from + depth >= text.length) return;
    const unit = text.charCodeAt(from + depth);
    low = lowest(table, low, high, depth, unit);
    high = lowest(table, low, high, depth, unit + 1);
  }
}
