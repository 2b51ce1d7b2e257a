import { placeWeight, type WordModel } from './aligner.ts';
import type { Bitext } from './bitext.ts';

/** Links of one sentence pair: `linked[left * right + …]` is 1 where Japanese word and English word belong together. */
export interface SentenceLinks {
  readonly left: number;
  readonly right: number;
  readonly linked: Uint8Array;
}

const NEIGHBOURS = [
  ...([-1, 0, 1] as const).flatMap((one) => ([-1, 0, 1] as const).map((other) => [one, other] as const)),
].filter(([one, other]) => one !== 0 || other !== 0);

/**
 * Links the words of one sentence pair: those that choose one another in both directions, then, beside these, words
 * that only one direction chose and that would otherwise stay alone (grow-diag of Koehn, Och, Marcu: Statistical
 * Phrase-Based Translation, NAACL 2003).
 */
export function linkSentence(bitext: Bitext, model: WordModel, sentence: number): SentenceLinks {
  const { japanese, english } = bitext;
  const fromLeft = japanese.starts[sentence] ?? 0;
  const fromRight = english.starts[sentence] ?? 0;
  const left = (japanese.starts[sentence + 1] ?? 0) - fromLeft;
  const right = (english.starts[sentence + 1] ?? 0) - fromRight;
  const forRight = new Int32Array(right).fill(-1);
  const forLeft = new Int32Array(left).fill(-1);
  const bestRight = new Float64Array(right).fill(LEAST);
  const bestLeft = new Float64Array(left).fill(LEAST);
  for (let one = 0; one < left; one++) {
    for (let other = 0; other < right; other++) {
      const pair = model.pairs.find(japanese.ids[fromLeft + one] ?? 0, english.ids[fromRight + other] ?? 0);
      if (pair < 0) continue;
      const weight = placeWeight(one, left, other, right);
      const forward = weight * (model.forward[pair] ?? 0);
      const backward = weight * (model.backward[pair] ?? 0);
      if (forward > (bestRight[other] ?? 0)) {
        bestRight[other] = forward;
        forRight[other] = one;
      }
      if (backward > (bestLeft[one] ?? 0)) {
        bestLeft[one] = backward;
        forLeft[one] = other;
      }
    }
  }
  return grow(left, right, forLeft, forRight);
}

/** A choice less probable than this is no choice. */
const LEAST = 1e-4;

function grow(left: number, right: number, forLeft: Int32Array, forRight: Int32Array): SentenceLinks {
  const linked = new Uint8Array(left * right);
  const takenLeft = new Uint8Array(left);
  const takenRight = new Uint8Array(right);
  const queue: number[] = [];
  const link = (one: number, other: number): void => {
    linked[one * right + other] = 1;
    takenLeft[one] = 1;
    takenRight[other] = 1;
    queue.push(one * right + other);
  };
  for (let one = 0; one < left; one++) {
    const other = forLeft[one] ?? -1;
    if (other >= 0 && forRight[other] === one) link(one, other);
  }
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    const one = Math.floor(place / right);
    const other = place % right;
    for (const [down, across] of NEIGHBOURS) {
      const row = one + down;
      const column = other + across;
      if (row < 0 || column < 0 || row >= left || column >= right) continue;
      if (takenLeft[row] === 1 && takenRight[column] === 1) continue;
      if (forLeft[row] === column || forRight[column] === row) link(row, column);
    }
  }
  return { left, right, linked };
}
