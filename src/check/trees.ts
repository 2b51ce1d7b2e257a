/**
 * Boosted decision trees, applied: what a script in `bench` grew is a list of measures and one line a tree, whose sums of
 * leaves are log-odds (J. Friedman, "Greedy function approximation: a gradient boosting machine", 2001).
 */
import type { Measures } from './logistic.ts';

/** Trees as a file holds them. */
export interface Written {
  /** The names of the measures, separated by spaces; trees call them by their place. */
  readonly measures: string;
  /** Log-odds before any tree has spoken. */
  readonly base: number;
  /** One tree a line, parent before children: `place<limit` for a fork whose left branch is below the limit, else a leaf. */
  readonly trees: string;
}

/** Trees in flat arrays. A fork's left child follows it; `right` is where its other child stands; leaves have 0 there. */
export interface Trees {
  /** The place of each measure, by name. */
  readonly places: ReadonlyMap<string, number>;
  /** The cells of what things stand in, found once for all things that stand in it. */
  readonly grounds: WeakMap<Measures, Float64Array>;
  readonly base: number;
  readonly roots: readonly number[];
  readonly place: Int16Array;
  /** The limit of a fork, the log-odds of a leaf. */
  readonly value: Float64Array;
  readonly right: Int32Array;
}

/** The trees that say how likely people are to mark a word. */
export interface DoubtTrees {
  /** How likely an annotator is to mark a word, and how likely as a major error. */
  readonly doubtful: Trees;
  readonly grave: Trees;
  /** How likely a bead is one of a draft that post-editors go over, and how likely they are to change a word of it then. */
  readonly draft: Trees;
  readonly changed: Trees;
  /** By which weights the likeliness of changes was set against what was changed (Platt's scaling). */
  readonly scale: Measures;
}

/** Reads trees from their lines. */
export function growFrom({ measures, base, trees }: Written): Trees {
  const lines = trees
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const size = lines.reduce((sum, cells) => sum + cells.length, 0);
  const grown = {
    places: new Map(measures.split(' ').map((name, at) => [name, at])),
    grounds: new WeakMap<Measures, Float64Array>(),
    base,
    roots: [] as number[],
    place: new Int16Array(size),
    value: new Float64Array(size),
    right: new Int32Array(size),
  };
  let at = 0;
  for (const cells of lines) {
    grown.roots.push(at);
    const first = at;
    const read = (): void => {
      const own = at++;
      const cell = cells[own - first] ?? '0';
      const fork = cell.indexOf('<');
      grown.value[own] = Number(cell.slice(fork + 1));
      if (fork < 0) return;
      grown.place[own] = Number(cell.slice(0, fork));
      read();
      grown.right[own] = at;
      read();
    };
    read();
  }
  return grown;
}

/** Writes what was measured into the cells that trees ask for. */
function fill(cells: Float64Array, measures: Measures, places: Trees['places']): Float64Array {
  for (const name in measures) {
    const at = places.get(name);
    if (at !== undefined) cells[at] = measures[name] ?? 0;
  }
  return cells;
}

const NOTHING: Measures = {};

/** The log-odds that trees give to what was measured of a thing, and of what it stands in. */
export function oddsInTrees(
  measures: Measures,
  { places, grounds, base, roots, place, value, right }: Trees,
  around: Measures = NOTHING,
): number {
  let ground = grounds.get(around);
  if (ground === undefined) {
    ground = fill(new Float64Array(places.size), around, places);
    grounds.set(around, ground);
  }
  const cells = fill(ground.slice(), measures, places);
  let sum = base;
  for (const root of roots) {
    let at = root;
    while (right[at] !== 0) at = (cells[place[at] ?? 0] ?? 0) < (value[at] ?? 0) ? at + 1 : (right[at] ?? 0);
    sum += value[at] ?? 0;
  }
  return sum;
}
