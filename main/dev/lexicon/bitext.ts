import type { Corpus, Side } from './corpus.ts';

/** One language of all corpora together. */
export interface BitextSide {
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Sentence `n` runs from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array;
  /** Dictionary forms or lemmas. */
  readonly ids: Int32Array;
  /** Words as written, in the same numbering. */
  readonly surfaces: Int32Array;
}

/** All corpora as one, sentence by sentence. */
export interface Bitext {
  readonly japanese: BitextSide;
  readonly english: BitextSide;
  /** From this sentence on the second corpus stands. */
  readonly border: number;
}

/** Puts two corpora behind one another with a common numbering of words. */
export function joinCorpora(first: Corpus, second: Corpus): Bitext {
  return {
    japanese: joinSides(first.japanese, second.japanese),
    english: joinSides(first.english, second.english),
    border: first.japanese.starts.length - 1,
  };
}

function joinSides(first: Side, second: Side): BitextSide {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    words.push(word);
    return words.length - 1;
  };
  const renumbered = [first, second].map((side) => {
    const table = Int32Array.from(side.words, numberOf);
    const map = (column: Int32Array): Int32Array => column.map((id) => table[id] ?? 0);
    return { ids: map(side.ids), surfaces: map(side.surfaces) };
  });
  const offset = first.ids.length;
  return {
    words,
    numbers,
    starts: join([first.starts, second.starts.subarray(1).map((start) => start + offset)]),
    ids: join(renumbered.map((side) => side.ids)),
    surfaces: join(renumbered.map((side) => side.surfaces)),
  };
}

function join(columns: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(columns.reduce((sum, column) => sum + column.length, 0));
  let end = 0;
  for (const column of columns) {
    all.set(column, end);
    end += column.length;
  }
  return all;
}

/** How often each word stands in the texts. */
export function frequencies(side: BitextSide): Int32Array {
  const counts = new Int32Array(side.words.length);
  for (const id of side.ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
