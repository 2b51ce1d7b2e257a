import { type Bitext, frequencies } from './bitext.ts';
import { WordPairs } from './word-pairs.ts';

/**
 * Translation probabilities of words by expectation maximisation: IBM model 1 with a weak preference for words at the
 * same relative place, and a Dirichlet prior (Dyer, Chahuneau, Smith: A Simple, Fast, and Effective Reparameterization
 * of IBM Model 2, NAACL 2013), to which the dictionaries add their pairs as sightings.
 */
export interface WordModel {
  readonly pairs: WordPairs;
  /** p(English | Japanese) of each pair. */
  readonly forward: Float32Array;
  /** p(Japanese | English) of each pair. */
  readonly backward: Float32Array;
}

/** Pairs of words that a dictionary lists, by their numbers in the bitext. */
export type ListedWords = Iterable<readonly [japanese: number, english: number, share: number]>;

const ROUNDS = 4;
/** Sentences longer than this take no part in estimating: they have many ways to go wrong. */
const LONGEST = 28;
/** A word seen less often is left to the dictionaries. */
const SELDOM = 2;
/** Share of words without counterpart. */
const NOTHING = 0.08;
/** Japanese puts its verb last, so that place says little. */
const TENSION = 1.5;
const CONCENTRATION = 0.01;
/** How many sightings a listed pair is worth. */
const LISTED = 2;
/** By how much a listed pair is preferred before anything has been counted. */
const HEAD_START = 40;

const STEPS = 64;
const PLACE = Float64Array.from({ length: STEPS + 1 }, (_, step) => Math.exp((-TENSION * step) / STEPS));

/** The preference for two words at these places of their sentences. */
export const placeWeight = (one: number, ofOne: number, other: number, ofOther: number): number =>
  PLACE[Math.round(Math.abs((one + 0.5) / ofOne - (other + 0.5) / ofOther) * STEPS)] ?? 0;

export function estimate(bitext: Bitext, listed: ListedWords, say: (what: string) => void): WordModel {
  const { japanese, english } = bitext;
  const seldomJapanese = frequencies(japanese);
  const seldomEnglish = frequencies(english);
  const pairs = new WordPairs(26, english.words.length);
  const sentences: number[] = [];
  let places = 0;
  for (let sentence = 0; sentence + 1 < japanese.starts.length; sentence++) {
    const left = (japanese.starts[sentence + 1] ?? 0) - (japanese.starts[sentence] ?? 0);
    const right = (english.starts[sentence + 1] ?? 0) - (english.starts[sentence] ?? 0);
    if (left > LONGEST || right > LONGEST) continue;
    sentences.push(sentence);
    places += left * right;
  }
  const numbers = new Int32Array(places).fill(-1);
  let place = 0;
  for (const sentence of sentences) {
    for (let left = japanese.starts[sentence] ?? 0; left < (japanese.starts[sentence + 1] ?? 0); left++) {
      for (let right = english.starts[sentence] ?? 0; right < (english.starts[sentence + 1] ?? 0); right++) {
        const one = japanese.ids[left] ?? 0;
        const other = english.ids[right] ?? 0;
        if ((seldomJapanese[one] ?? 0) >= SELDOM && (seldomEnglish[other] ?? 0) >= SELDOM) {
          numbers[place] = pairs.add(one, other);
        }
        place += 1;
      }
    }
  }
  say(`${sentences.length} sentences, ${places} places, ${pairs.count} word pairs`);

  const prior = new Float32Array(pairs.count);
  for (const [one, other, share] of listed) {
    const pair = pairs.find(one, other);
    if (pair >= 0) prior[pair] = Math.max(prior[pair] ?? 0, 0.3 + 0.7 * share);
  }
  const forward = new Float32Array(pairs.count);
  const backward = new Float32Array(pairs.count);
  for (let pair = 0; pair < pairs.count; pair++) {
    forward[pair] = backward[pair] = (prior[pair] ?? 0) > 0 ? HEAD_START : 1;
  }
  const uniform = { forward: 1, backward: 1 };
  for (let round = 0; round < ROUNDS; round++) {
    const seenForward = new Float32Array(pairs.count);
    const seenBackward = new Float32Array(pairs.count);
    let from = 0;
    for (const sentence of sentences) {
      const left = (japanese.starts[sentence + 1] ?? 0) - (japanese.starts[sentence] ?? 0);
      const right = (english.starts[sentence + 1] ?? 0) - (english.starts[sentence] ?? 0);
      share(numbers, from, left, right, forward, seenForward, uniform.forward, true);
      share(numbers, from, left, right, backward, seenBackward, uniform.backward, false);
      from += left * right;
    }
    maximise(forward, seenForward, prior, pairs.japanese, japanese.words.length);
    maximise(backward, seenBackward, prior, pairs.english, english.words.length);
    uniform.forward = 1 / english.words.length;
    uniform.backward = 1 / japanese.words.length;
    say(`round ${round + 1} of ${ROUNDS}`);
  }
  return { pairs, forward, backward };
}

/**
 * Shares one sighting of every word of the one language out among the words of the other. `given` is true for English
 * words explained by Japanese ones. Places lie row by row, a row for each Japanese word.
 */
function share(
  numbers: Int32Array,
  from: number,
  left: number,
  right: number,
  probabilities: Float32Array,
  seen: Float32Array,
  uniform: number,
  given: boolean,
): void {
  const explained = given ? right : left;
  const explaining = given ? left : right;
  for (let one = 0; one < explained; one++) {
    let total = 0;
    let weights = 0;
    for (let other = 0; other < explaining; other++) {
      const pair = numbers[from + (given ? other * right + one : one * right + other)] ?? -1;
      const weight = placeWeight(one, explained, other, explaining);
      weights += weight;
      if (pair >= 0) total += weight * (probabilities[pair] ?? 0);
    }
    if (total === 0) continue;
    // What is shared with "nothing" is lost: that word teaches less.
    const all = (total * (1 - NOTHING)) / weights + NOTHING * uniform;
    for (let other = 0; other < explaining; other++) {
      const pair = numbers[from + (given ? other * right + one : one * right + other)] ?? -1;
      if (pair < 0) continue;
      const weight = placeWeight(one, explained, other, explaining);
      const part = ((1 - NOTHING) * weight * (probabilities[pair] ?? 0)) / weights / all;
      seen[pair] = (seen[pair] ?? 0) + part;
    }
  }
}

/** New probabilities from what was seen and what is listed, by the mean-field rule of a sparse Dirichlet prior. */
function maximise(
  probabilities: Float32Array,
  seen: Float32Array,
  prior: Float32Array,
  owners: Int32Array,
  owned: number,
): void {
  const totals = new Float64Array(owned);
  const known = new Int32Array(owned);
  for (let pair = 0; pair < seen.length; pair++) {
    const owner = owners[pair] ?? 0;
    totals[owner] = (totals[owner] ?? 0) + (seen[pair] ?? 0) + LISTED * (prior[pair] ?? 0);
    known[owner] = (known[owner] ?? 0) + 1;
  }
  const scales = totals.map((total, owner) => digamma(total + CONCENTRATION * (known[owner] ?? 0)));
  for (let pair = 0; pair < seen.length; pair++) {
    const count = (seen[pair] ?? 0) + LISTED * (prior[pair] ?? 0);
    probabilities[pair] = Math.exp(digamma(count + CONCENTRATION) - (scales[owners[pair] ?? 0] ?? 0));
  }
}

/** The logarithmic derivative of the gamma function, by recurrence and an asymptotic series. */
export function digamma(given: number): number {
  let argument = given;
  let result = 0;
  for (; argument < 7; argument += 1) result -= 1 / argument;
  const shifted = argument - 0.5;
  const square = 1 / (shifted * shifted);
  const series = square * (1 / 24 - square * (7 / 960 - square * (31 / 8064 - (square * 127) / 30720)));
  return result + Math.log(shifted) + series;
}
