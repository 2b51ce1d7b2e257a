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
  /** What `beginning` has found. */
  readonly begun: Begun;
}

/** Ranges by their first unit and then by their second: both together would be no small number, which maps are slow with. */
interface Begun {
  rows: Map<number, Range>[];
  /** How many ranges there are. */
  count: number;
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
  return { ...table, firsts, begun: { rows: [], count: 0 } };
}

/** The string with that id. */
export const stringAt = (table: StringTable, id: number): string =>
  Reflect.apply(
    String.fromCharCode,
    undefined,
    table.units.subarray(at(table.starts, id), at(table.starts, id + 1)),
  );

/** The id of `text[start, end)`, or −1. */
export function findString(table: SearchTable, text: string, start = 0, end = text.length): number {
  if (start >= end) return -1;
  const { starts, units, firsts } = table;
  const first = text.charCodeAt(start);
  const wanted = end - start;
  let low = at(firsts, first);
  let high = at(firsts, first + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const from = starts[middle] ?? 0;
    const length = (starts[middle + 1] ?? 0) - from;
    const shared = length < wanted ? length : wanted;
    let order = 0;
    // The first unit is the same in all of them.
    for (let unit = 1; order === 0 && unit < shared; unit++)
      order = (units[from + unit] ?? 0) - text.charCodeAt(start + unit);
    if (order === 0) order = length - wanted;
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Strings of a table that begin with the same units, `depth` of them: those from `low` to below `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly depth: number;
}

/** The first id in `[low, high)` whose unit at `depth` is `unit` or greater; a shorter string counts as less. */
function lowest(
  { starts, units }: StringTable,
  low: number,
  high: number,
  depth: number,
  unit: number,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const place = (starts[middle] ?? 0) + depth;
    const held = place < (starts[middle + 1] ?? 0) ? (units[place] ?? 0) : -1;
    if (held < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many beginnings are kept ready; all go when there are more. */
const KEPT = 100_000;

/** The strings that begin with two units, searched for once: most texts begin with a pair that others begin with. */
export function beginning(table: SearchTable, first: number, second: number): Range {
  const { begun, firsts } = table;
  const known = begun.rows[first]?.get(second);
  if (known !== undefined) return known;
  const end = at(firsts, first + 1);
  const low = lowest(table, at(firsts, first), end, 1, second);
  const range = { low, high: lowest(table, low, end, 1, second + 1), depth: 2 };
  if (begun.count >= KEPT) {
    begun.rows = [];
    begun.count = 0;
  }
  const row = begun.rows[first] ?? new Map<number, Range>();
  begun.rows[first] = row.set(second, range);
  begun.count++;
  return range;
}

/**
 * Calls `visit` with every string of the table that `text` holds from `from` on and that ends at `stop` or before,
 * shortest first. Returns how many units at most of what stands there begin a string.
 */
export function visitPrefixes(
  table: SearchTable,
  text: string,
  from: number,
  stop: number,
  visit: (id: number, end: number) => void,
): number {
  if (from >= stop) return 0;
  const first = text.charCodeAt(from);
  const low = at(table.firsts, first);
  if (low >= at(table.firsts, first + 1)) return 0;
  if (at(table.starts, low + 1) - at(table.starts, low) === 1) visit(low, from + 1);
  if (from + 1 >= stop) return 1;
  return visitFrom(beginning(table, first, text.charCodeAt(from + 1)), table, text, from, stop, visit).depth;
}

/**
 * Goes on where a range ends: calls `visit` with every string of it that `text` holds from `from` on and that ends at
 * `stop` or before, shortest first. Returns the strings that go on behind `stop`.
 */
export function visitFrom(
  range: Range,
  table: SearchTable,
  text: string,
  from: number,
  stop: number,
  visit: (id: number, end: number) => void,
): Range {
  let { low, high, depth } = range;
  const { starts } = table;
  while (low < high) {
    if ((starts[low + 1] ?? 0) - (starts[low] ?? 0) === depth) visit(low++, from + depth);
    if (low >= high || from + depth >= stop) break;
    const unit = text.charCodeAt(from + depth);
    low = lowest(table, low, high, depth, unit);
    high = lowest(table, low, high, depth, unit + 1);
    depth++;
  }
  return { low, high, depth };
}
