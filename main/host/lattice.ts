/**
 * The cheapest way to cut a stretch of text into words (Viterbi over a lattice of dictionary words), independent of
 * any dictionary. Runs in time linear in the text, because words are looked up in a window of fixed length.
 */

/** One word that could stand at a place. `word` is whatever the dictionary calls it. */
export interface Candidate<Word> {
  readonly length: number;
  readonly left: number;
  readonly right: number;
  readonly cost: number;
  readonly word: Word;
}

/** One word of the chosen way. Offsets count in the text that was cut. */
export interface Chosen<Word> {
  readonly start: number;
  readonly length: number;
  readonly word: Word;
}

interface Node<Word> {
  readonly candidate: Candidate<Word>;
  readonly start: number;
  readonly total: number;
  readonly before: Node<Word> | undefined;
}

/** The cheapest node in front of a word with this left id. */
function cheapest<Word>(
  before: readonly Node<Word>[],
  left: number,
  connection: (right: number, left: number) => number,
): { node: Node<Word> | undefined; total: number } {
  let node: Node<Word> | undefined;
  let total = Number.POSITIVE_INFINITY;
  for (const one of before) {
    const sum = one.total + connection(one.candidate.right, left);
    if (sum < total) {
      total = sum;
      node = one;
    }
  }
  return { node, total };
}

/**
 * Cuts `length` units of text. `candidates(at)` must offer at least one word at every place that a word can end at;
 * `connection` is the cost of two words in a row, by the right id of the first and the left id of the second (0 for
 * either end of the text).
 */
export function cut<Word>(
  length: number,
  candidates: (at: number) => readonly Candidate<Word>[],
  connection: (right: number, left: number) => number,
): readonly Chosen<Word>[] {
  const endingAt: Node<Word>[][] = Array.from({ length: length + 1 }, () => []);
  for (let at = 0; at < length; at += 1) {
    const before = endingAt[at] ?? [];
    if (at > 0 && before.length === 0) continue;
    for (const candidate of candidates(at)) {
      const best =
        at === 0
          ? { node: undefined, total: connection(0, candidate.left) }
          : cheapest(before, candidate.left, connection);
      endingAt[at + candidate.length]?.push({
        candidate,
        start: at,
        total: best.total + candidate.cost,
        before: best.node,
      });
    }
  }
  const way: Chosen<Word>[] = [];
  let node = cheapest(endingAt[length] ?? [], 0, connection).node;
  while (node !== undefined) {
    way.push({ start: node.start, length: node.candidate.length, word: node.candidate.word });
    node = node.before;
  }
  return way.reverse();
}
