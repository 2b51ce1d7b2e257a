/**
 * Grows decision trees by gradient boosting for the scripts that write them into `src/check`: second-order steps of the
 * logistic loss, measures cut into bins, and the leaf that gains most parted next (T. Chen and C. Guestrin, "XGBoost",
 * 2016; G. Ke and others, "LightGBM", 2017).
 */
import { fromOdds } from '../src/check/logistic.ts';
import type { Written } from '../src/check/trees.ts';
import type { Observed } from './logistic.ts';
import { randomFrom } from './plant.ts';

/** How trees grow. */
export interface Growth {
  readonly trees: number;
  /** Leaves of a tree. */
  readonly leaves: number;
  /** How far each tree is followed, 0–1. */
  readonly step: number;
  /** How much leaves are drawn towards 0. */
  readonly penalty: number;
  /** Rows a leaf holds at least. */
  readonly least: number;
  /** The share of the measures that each tree may ask, 0–1; all where absent. Trees that differ err less together. */
  readonly share?: number;
}

const BINS = 64;
/** Numbers that are counted of one measure. */
const WIDTH = 3 * (BINS + 1);
const LEAST_GAIN = 1e-6;
/** The seed by which measures are chosen for each tree. */
const SAMPLING = 3;

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly hessian: number;
  readonly counts: Float64Array;
  readonly node: Node;
}

/** A fork, once it has children; a leaf before. */
interface Node {
  place: number;
  limit: number;
  value: number;
  children?: readonly [Node, Node];
}

interface Cut {
  readonly place: number;
  readonly bin: number;
  readonly gain: number;
}

/** Limits between bins: where the values of a measure, in order, are parted evenly. */
function limitsOf(values: Float64Array): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS)
    return distinct.slice(1).map((value, at) => (value + (distinct[at] ?? value)) / 2);
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) limits.add(sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0);
  return [...limits].filter((limit) => limit > (sorted[0] ?? 0));
}

/** Rows laid out measure by measure, each value by the number of its bin: once for all trees that grow on some of them. */
export class Table {
  readonly names: readonly string[];
  readonly limits: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];

  constructor(readonly observed: readonly Observed[]) {
    const names = new Set<string>();
    for (const { measures } of observed) for (const name of Object.keys(measures)) names.add(name);
    this.names = [...names].sort();
    const columns = this.names.map((name) =>
      Float64Array.from(observed, ({ measures }) => measures[name] ?? 0),
    );
    this.limits = columns.map(limitsOf);
    this.bins = columns.map((column, place) => {
      const limits = this.limits[place] ?? [];
      return Uint8Array.from(column, (value) => {
        let [low, high] = [0, limits.length];
        while (low < high) {
          const middle = (low + high) >> 1;
          if (value < (limits[middle] ?? 0)) high = middle;
          else low = middle + 1;
        }
        return low;
      });
    });
  }
}

/** The logistic loss of rows, to second order. */
class Loss {
  readonly odds: Float64Array;
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;

  constructor(
    private readonly observed: readonly Observed[],
    base: number,
  ) {
    this.odds = new Float64Array(observed.length).fill(base);
    this.gradients = new Float64Array(observed.length);
    this.hessians = new Float64Array(observed.length);
  }

  derive(): void {
    for (const [row, { right, weight = 1 }] of this.observed.entries()) {
      const chance = fromOdds(this.odds[row] ?? 0);
      this.gradients[row] = weight * (Number(right) - chance);
      this.hessians[row] = weight * chance * (1 - chance);
    }
  }
}

function leafOf(rows: Int32Array, counts: Float64Array, { gradients, hessians }: Loss, node: Node): Leaf {
  let [gradient, hessian] = [0, 0];
  for (const row of rows) {
    gradient += gradients[row] ?? 0;
    hessian += hessians[row] ?? 0;
  }
  return { rows, gradient, hessian, counts, node };
}

/** Gradients, hessians and rows by measure and bin, one after the other. */
function countIn(rows: Int32Array, table: Table, loss: Loss, asked: readonly number[]): Float64Array {
  const counts = new Float64Array(table.bins.length * WIDTH);
  for (const place of asked) {
    const bins = table.bins[place] ?? new Uint8Array(0);
    const from = place * WIDTH;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const cell = from + 3 * (bins[row] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + (loss.gradients[row] ?? 0);
      counts[cell + 1] = (counts[cell + 1] ?? 0) + (loss.hessians[row] ?? 0);
      counts[cell + 2] = (counts[cell + 2] ?? 0) + 1;
    }
  }
  return counts;
}

/** The cut that gains most of a leaf. */
function bestCut(
  leaf: Leaf,
  table: Table,
  { penalty, least }: Growth,
  asked: readonly number[],
): Cut | undefined {
  let best: Cut | undefined;
  const { rows, gradient, hessian, counts } = leaf;
  const worth = (g: number, h: number): number => (g * g) / (h + penalty);
  for (const place of asked) {
    const limits = table.limits[place] ?? [];
    let [g, h, n] = [0, 0, 0];
    for (let bin = 0; bin < limits.length; bin++) {
      const cell = place * WIDTH + 3 * bin;
      g += counts[cell] ?? 0;
      h += counts[cell + 1] ?? 0;
      n += counts[cell + 2] ?? 0;
      if (n < least || rows.length - n < least) continue;
      const gain = worth(g, h) + worth(gradient - g, hessian - h) - worth(gradient, hessian);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { place, bin, gain };
    }
  }
  return best;
}

const bud = (): Node => ({ place: -1, limit: 0, value: 0 });

/** Parts a leaf in two. Only the smaller side is counted anew; the other holds the rest. */
function part(
  { rows, counts, node }: Leaf,
  cut: Cut,
  table: Table,
  loss: Loss,
  asked: readonly number[],
): readonly [Leaf, Leaf] {
  const bins = table.bins[cut.place] ?? new Uint8Array(0);
  const [left, right] = [
    rows.filter((row) => (bins[row] ?? 0) <= cut.bin),
    rows.filter((row) => (bins[row] ?? 0) > cut.bin),
  ];
  const children: readonly [Node, Node] = [bud(), bud()];
  node.place = cut.place;
  node.limit = table.limits[cut.place]?.[cut.bin] ?? 0;
  node.children = children;
  const fewer = countIn(left.length < right.length ? left : right, table, loss, asked);
  const others = counts.map((it, at) => it - (fewer[at] ?? 0));
  const [first, second] = left.length < right.length ? [fewer, others] : [others, fewer];
  return [leafOf(left, first, loss, children[0]), leafOf(right, second, loss, children[1])];
}

/** Grows one tree and lets the odds follow it. */
function growTree(all: Int32Array, table: Table, loss: Loss, growth: Growth, asked: readonly number[]): Node {
  const root = bud();
  const withCut = (leaf: Leaf) => ({ leaf, cut: bestCut(leaf, table, growth, asked) });
  const open = [withCut(leafOf(all, countIn(all, table, loss, asked), loss, root))];
  while (open.length < growth.leaves) {
    const next = open.reduce((one, other) => ((other.cut?.gain ?? 0) > (one.cut?.gain ?? 0) ? other : one));
    if (next.cut === undefined) break;
    open.splice(open.indexOf(next), 1, ...part(next.leaf, next.cut, table, loss, asked).map(withCut));
  }
  for (const { leaf } of open) {
    const { gradient, hessian, rows, node } = leaf;
    node.value = round((growth.step * gradient) / (hessian + growth.penalty), 4);
    for (const row of rows) loss.odds[row] = (loss.odds[row] ?? 0) + node.value;
  }
  return root;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A tree as a file holds it; `places` are those of the measures that any tree asks for. */
const write = ({ place, limit, value, children }: Node, places: readonly number[]): string =>
  children === undefined
    ? `${value}`
    : [`${places.indexOf(place)}<${round(limit, 5)}`, ...children.map((it) => write(it, places))].join(' ');

/** The places of the measures that a tree asks for. */
const placesIn = ({ place, children }: Node): readonly number[] =>
  children === undefined ? [] : [place, ...children.flatMap(placesIn)];

/** Grows trees that tell the right ones of some rows from the others. */
export function grow(table: Table, rows: Int32Array, growth: Growth): Written {
  let [right, all] = [0, 0];
  for (const row of rows) {
    const { right: isRight = false, weight = 1 } = table.observed[row] ?? {};
    all += weight;
    if (isRight) right += weight;
  }
  const base = round(Math.log(right / (all - right)), 4);
  const loss = new Loss(table.observed, base);
  const trees: Node[] = [];
  const random = randomFrom(SAMPLING);
  const places = [...table.names.keys()];
  for (let tree = 0; tree < growth.trees; tree++) {
    loss.derive();
    const asked = growth.share === undefined ? places : places.filter(() => random() < (growth.share ?? 1));
    trees.push(growTree(rows, table, loss, growth, asked));
  }
  const used = [...new Set(trees.flatMap(placesIn))].sort((one, other) => one - other);
  return {
    measures: used.map((place) => table.names[place]).join(' '),
    base,
    trees: trees.map((tree) => write(tree, used)).join('\n'),
  };
}
