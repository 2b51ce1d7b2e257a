/**
 * The cheapest way to cut a stretch of text into words (Viterbi over a lattice of dictionary words), independent of
 * any dictionary. Words are numbers and everything known of them stands in columns, because a text of a thousand
 * sentences has half a million places for a word. Runs in time linear in the text, because words are looked up in a
 * window of fixed length.
 */

/** What the search asks of words, by their number. The columns may grow while a text is being cut. */
export interface Weights {
  /** What a word is to the one in front of it. */
  readonly left: readonly number[];
  /** What a word is to the one behind it. */
  readonly right: readonly number[];
  readonly cost: readonly number[];
}

/** What it costs that a word with left id `l` follows one with right id `r`: `costs[origin + r * width + l]`. */
export interface Connections {
  readonly costs: Int16Array;
  readonly origin: number;
  readonly width: number;
}

/** Says that a word of so many units may stand at the place that was asked about. */
export type Put = (word: number, length: number) => void;

/** One word of the chosen way. Offsets count in the text that was cut. */
export interface Chosen {
  readonly start: number;
  readonly length: number;
  readonly word: number;
}

/**
 * Cuts `length` units of text. `offer` must put at least one word at every place that a word can end at. Of two ways
 * that cost the same the one wins whose words were put first.
 */
export type Cut = (length: number, offer: (at: number, put: Put) => void) => readonly Chosen[];

/** The node in front of all words: both ends of a text have the id 0. */
const BEGINNING = 0;
const NOBODY = -1;
const DEAREST = 0x7fffffff;

const grown = (column: Int32Array): Int32Array => {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
};

/** The search over these words. It keeps its columns between two texts, and nothing else. */
export function makeCut(weights: Weights, { costs, origin, width }: Connections): Cut {
  // A node is a word at a place, with the cheapest way to its end; nodes that end at one place are a list, in order.
  let words: Int32Array = new Int32Array(4096);
  let rights: Int32Array = new Int32Array(4096);
  let starts: Int32Array = new Int32Array(4096);
  let totals: Int32Array = new Int32Array(4096);
  let befores: Int32Array = new Int32Array(4096);
  let nexts: Int32Array = new Int32Array(4096);
  let firsts: Int32Array = new Int32Array(1024);
  let lasts: Int32Array = new Int32Array(1024);
  let nodes = 0;
  // What was put at the place that is looked at, and the different left ids of it with the cheapest node before each.
  const put = { words: [] as number[], lengths: [] as number[], count: 0 };
  const slots = new Int16Array(width).fill(NOBODY);
  const lefts = new Int16Array(width);
  const totalOf = new Int32Array(width);
  const beforeOf = new Int32Array(width);

  const add = (word: number, start: number, end: number, total: number, before: number): void => {
    if (nodes === words.length) {
      words = grown(words);
      rights = grown(rights);
      starts = grown(starts);
      totals = grown(totals);
      befores = grown(befores);
      nexts = grown(nexts);
    }
    const node = nodes++;
    words[node] = word;
    rights[node] = node === BEGINNING ? 0 : (weights.right[word] ?? 0);
    starts[node] = start;
    totals[node] = total;
    befores[node] = before;
    nexts[node] = NOBODY;
    const last = lasts[end] ?? NOBODY;
    if (last === NOBODY) firsts[end] = node;
    else nexts[last] = node;
    lasts[end] = node;
  };

  const onPut: Put = (word, length) => {
    put.words[put.count] = word;
    put.lengths[put.count++] = length;
  };

  /** Finds for each left id the cheapest node that ends at a place; the first of equals. */
  const connect = (at: number, count: number): void => {
    totalOf.fill(DEAREST, 0, count);
    for (let node = firsts[at] ?? NOBODY; node !== NOBODY; node = nexts[node] ?? NOBODY) {
      const total = totals[node] ?? 0;
      const row = origin + (rights[node] ?? 0) * width;
      for (let slot = 0; slot < count; slot++) {
        const sum = total + (costs[row + (lefts[slot] ?? 0)] ?? 0);
        if (sum >= (totalOf[slot] ?? 0)) continue;
        totalOf[slot] = sum;
        beforeOf[slot] = node;
      }
    }
  };

  /** The slot of a left id at the place that is looked at. */
  const slotOf = (left: number, count: number): number => {
    const known = slots[left] ?? NOBODY;
    if (known !== NOBODY) return known;
    slots[left] = count;
    lefts[count] = left;
    return count;
  };

  const place = (at: number, length: number): void => {
    let count = 0;
    for (let one = 0; one < put.count; one++) {
      const slot = slotOf(weights.left[put.words[one] ?? 0] ?? 0, count);
      if (slot === count) count++;
    }
    connect(at, count);
    for (let one = 0; one < put.count; one++) {
      const word = put.words[one] ?? 0;
      const end = at + (put.lengths[one] ?? 0);
      const slot = slots[weights.left[word] ?? 0] ?? 0;
      if (end > length) continue;
      add(word, at, end, (totalOf[slot] ?? 0) + (weights.cost[word] ?? 0), beforeOf[slot] ?? NOBODY);
    }
    for (let slot = 0; slot < count; slot++) slots[lefts[slot] ?? 0] = NOBODY;
  };

  return (length, offer) => {
    while (firsts.length <= length) {
      firsts = grown(firsts);
      lasts = grown(lasts);
    }
    firsts.fill(NOBODY, 0, length + 1);
    lasts.fill(NOBODY, 0, length + 1);
    nodes = 0;
    add(NOBODY, NOBODY, 0, 0, NOBODY);
    for (let at = 0; at < length; at++) {
      if (firsts[at] === NOBODY) continue;
      put.count = 0;
      offer(at, onPut);
      place(at, length);
    }
    beforeOf[0] = NOBODY;
    lefts[0] = 0;
    connect(length, 1);
    const way: Chosen[] = [];
    for (let node = beforeOf[0]; node > BEGINNING; node = befores[node] ?? NOBODY) {
      const end = way.at(-1)?.start ?? length;
      const start = starts[node] ?? 0;
      way.push({ start, length: end - start, word: words[node] ?? 0 });
    }
    return way.reverse();
  };
}
