import { PACE, type Tick, UNTICKED } from '../base/watch.ts';
import type { Clues } from './clues.ts';
import type { Side } from './material.ts';
import { Ranking } from './ranking.ts';

/** Sentences of the other side that a sentence may belong to, found without regard to order. */
export interface Candidates {
  /** For each Japanese sentence the English ones worth a closer look, each once. */
  readonly cells: readonly (readonly number[])[];
}

/** Types that stand in more sentences than this tell too little to search by. */
const TOO_COMMON = 60;
const KEEP = 6;

/** The sentences each type of one side stands in: those of type `t` from `starts[t]` to `starts[t + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

function postingsOf({ types, frequency, sentences }: Side): Postings {
  const starts = new Int32Array(types.length + 1);
  frequency.forEach((count, type) => {
    starts[type + 1] = (starts[type] ?? 0) + count;
  });
  const next = starts.slice();
  const places = new Int32Array(starts.at(-1) ?? 0);
  const last = new Int32Array(types.length).fill(-1);
  sentences.forEach(({ occurrences }, at) => {
    for (const { type } of occurrences) {
      if (last[type] === at) continue;
      last[type] = at;
      const place = next[type] ?? 0;
      places[place] = at;
      next[type] = place + 1;
    }
  });
  return { starts, places };
}

/** Adds up what English sentences share with one Japanese sentence after another. */
class Row {
  private readonly sums: Float64Array;
  private readonly touched: number[] = [];
  private readonly postings: Postings;
  /** By English sentence, what its length takes off. */
  private readonly discounts: Float64Array;

  constructor(private readonly clues: Clues) {
    this.sums = new Float64Array(clues.material.en.sentences.length);
    this.postings = postingsOf(clues.material.en);
    this.discounts = Float64Array.from(clues.material.en.sentences, ({ total }) => Math.sqrt(1 + total));
  }

  /** Offers `to` every English sentence that shares something with Japanese sentence `ja`, long ones at a discount. */
  rank(ja: number, to: Ranking): void {
    const { clues, sums, touched, discounts } = this;
    const sentence = clues.material.ja.sentences[ja];
    if (!sentence) return;
    const seen = new Set<number>();
    for (const { type } of sentence.occurrences) {
      if (seen.has(type)) continue;
      seen.add(type);
      for (const match of clues.matches[type] ?? [])
        this.add(match.en, match.strength * (0.1 + clues.telling(type, match.en)));
    }
    const scale = 1 / Math.sqrt(1 + sentence.total);
    for (const en of touched) {
      to.offer(0, en, ((sums[en] ?? 0) * scale) / (discounts[en] ?? 1));
      sums[en] = 0;
    }
    touched.length = 0;
  }

  private add(type: number, gain: number): void {
    const { sums, touched } = this;
    const { starts, places } = this.postings;
    const from = starts[type] ?? 0;
    const to = starts[type + 1] ?? 0;
    if (to - from > TOO_COMMON) return;
    for (let at = from; at < to; at++) {
      const en = places[at] ?? 0;
      if (sums[en] === 0) touched.push(en);
      sums[en] = (sums[en] ?? 0) + gain;
    }
  }
}

/**
 * Finds for each sentence, on either side, the few it may translate, and the neighbours of those.
 * @param settled Japanese sentences that nothing is looked for any more
 */
export function findCandidates(
  clues: Clues,
  settled?: ReadonlySet<number>,
  tick: Tick = UNTICKED,
): Candidates {
  const { ja, en } = clues.material;
  const cells = ja.sentences.map((): number[] => []);
  const columns = new Ranking(en.sentences.length, KEEP);
  const row = new Row(clues);
  const found = new Ranking(1, 4 * KEEP);
  const add = (at: number, column: number): void => {
    const cell = cells[at];
    if (cell && column >= 0 && column < en.sentences.length && !cell.includes(column)) cell.push(column);
  };
  ja.sentences.forEach((_, at) => {
    if (settled?.has(at)) return;
    if (at % PACE === 0) tick(at / ja.sentences.length);
    found.clear(0);
    row.rank(at, found);
    for (const column of clues.meaning?.nearest(at) ?? []) add(at, column);
    for (let rank = 0; rank < found.size(0); rank++) {
      const column = found.key(0, rank);
      columns.offer(column, at, found.value(0, rank));
      if (rank < KEEP) add(at, column);
      if (rank < 2) for (const [down, right] of AROUND) add(at + down, column + right);
    }
  });
  for (let column = 0; column < en.sentences.length; column++)
    for (let rank = 0; rank < columns.size(column); rank++) add(columns.key(column, rank), column);
  return { cells };
}

/** Neighbours of a likely pair: what continues it before and after, and what may be merged with it. */
const AROUND: readonly (readonly [number, number])[] = [
  [-1, -1],
  [1, 1],
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
  [2, 2],
  [-2, -2],
  [1, 2],
  [2, 1],
];
