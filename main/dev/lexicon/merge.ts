import type { Pair } from '../../../src/lexicon/pairs.ts';
import type { Dictionary } from './dictionary.ts';
import type { Sightings } from './phrases.ts';
import type { RarityTables } from './rarity-count.ts';

/**
 * However often a word stands in a corpus, the corpus weighs at most this many sightings against the dictionaries'
 * `LISTED`: what a text on temples calls a word must not drown what the word means elsewhere.
 */
const CAP = 40;
/** A sighting in everyday sentences, which are short and rendered closely, against one in the encyclopedia. */
const EVERYDAY = 3;
/** How many sightings the dictionaries' shares are worth. */
const LISTED = 8;
/** Below these an unlisted pair is taken for chance. */
const LEAST_SEEN = 2;
const LEAST_FORWARD = 0.005;
const LEAST_BACKWARD = 0.001;
/** Unlisted renderings that a form keeps. */
const KEPT = 30;
/** An unlisted rendering of several words that no dictionary gives for anything needs this many sightings. */
const PHRASE_SEEN = 8;
/** What an unlisted sighting counts against a listed one. */
const UNLISTED = 0.8;
/** An English word commoner than this many bits says nothing unless a dictionary lists it. */
const COMMON = 6.5;

interface Total {
  everyday: number;
  encyclopedia: number;
}

/** What one sighting of a word counts in each corpus, so that neither exceeds its cap. */
interface Weights {
  readonly everyday: number;
  readonly encyclopedia: number;
  readonly total: number;
}

/** Joins dictionaries and corpora into pairs with probabilities in both directions. */
export function mergeEstimates(
  dictionary: Dictionary,
  rarity: RarityTables,
  sightings: readonly Sightings[],
): readonly Pair[] {
  const english = vocabularyOf(dictionary, sightings);
  const useful = sightings.filter((one) => isUseful(one, rarity, dictionary, english));
  const japaneseTotals = totals(useful, (one) => one.japanese);
  const englishTotals = totals(useful, (one) => one.english);
  const priors = englishPriors(dictionary, rarity);
  const seen = new Map(useful.map((one) => [`${one.japanese}\t${one.english}`, one]));
  const pairOf = (japanese: string, english: string, share: number): Pair => {
    const one = seen.get(`${japanese}\t${english}`);
    const own = weightsOf(japaneseTotals.get(japanese));
    const other = weightsOf(englishTotals.get(english));
    const listing = dictionary.get(japanese);
    const faith = listing === undefined ? 1 : LISTED;
    const trust = share > 0 ? 1 : UNLISTED;
    const prior = priors.get(english);
    const back = prior === undefined ? 0 : (share * standing(japanese, listing?.weight ?? 0, rarity)) / prior;
    return {
      japanese,
      english,
      forward: Math.min(1, (trust * counted(one, own) + faith * share) / (own.total + faith)),
      backward: Math.min(
        1,
        (trust * counted(one, other) + LISTED * back) / (other.total + (prior === undefined ? 1 : LISTED)),
      ),
      listed: share > 0,
    };
  };
  const pairs: Pair[] = [];
  for (const [japanese, listing] of dictionary) {
    if (japanese.length > 60) continue;
    for (const [english, share] of listing.english) {
      if (english.length <= 100) pairs.push(pairOf(japanese, english, share));
    }
  }
  const unlisted = new Map<string, Pair[]>();
  for (const one of useful) {
    if (dictionary.get(one.japanese)?.english.has(one.english)) continue;
    if (one.everyday * EVERYDAY + one.encyclopedia < LEAST_SEEN) continue;
    const pair = pairOf(one.japanese, one.english, 0);
    if (pair.forward < LEAST_FORWARD || pair.backward < LEAST_BACKWARD) continue;
    const own = unlisted.get(one.japanese) ?? [];
    own.push(pair);
    unlisted.set(one.japanese, own);
  }
  for (const own of unlisted.values()) {
    pairs.push(...own.sort((one, other) => other.forward - one.forward).slice(0, KEPT));
  }
  return pairs;
}

/** What counts as English: the renderings of the dictionaries, their words, and the words of everyday sentences. */
function vocabularyOf(dictionary: Dictionary, sightings: readonly Sightings[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { english } of dictionary.values()) {
    for (const form of english.keys()) {
      known.add(form);
      for (const word of form.split(' ')) known.add(word);
    }
  }
  for (const one of sightings) if (one.everyday > 0 && !one.english.includes(' ')) known.add(one.english);
  return known;
}

/**
 * Whether a sighting can teach anything: no bare numbers, no function words but those a dictionary lists, and no
 * Japanese in Latin letters, of which articles on temples are full.
 */
function isUseful(
  one: Sightings,
  rarity: RarityTables,
  dictionary: Dictionary,
  english: ReadonlySet<string>,
): boolean {
  if (one.japanese.length > 60 || one.english.length > 60) return false;
  if (dictionary.get(one.japanese)?.english.has(one.english)) return true;
  if (!english.has(one.english)) {
    const phrase = one.english.includes(' ') && one.everyday + one.encyclopedia >= PHRASE_SEEN;
    if (!phrase || !one.english.split(' ').every((word) => english.has(word))) return false;
  }
  if (/^[\d\p{P}\p{S}]*$/u.test(one.japanese) || /^[\d\p{P}\p{S}]*$/u.test(one.english)) return false;
  return one.english.includes(' ') || (rarity.en.get(one.english) ?? 20) >= COMMON;
}

function totals(
  sightings: readonly Sightings[],
  keyOf: (one: Sightings) => string,
): ReadonlyMap<string, Total> {
  const sums = new Map<string, Total>();
  for (const one of sightings) {
    const sum = sums.get(keyOf(one)) ?? { everyday: 0, encyclopedia: 0 };
    sum.everyday += one.everyday;
    sum.encyclopedia += one.encyclopedia;
    sums.set(keyOf(one), sum);
  }
  return sums;
}

function weightsOf(total: Total | undefined): Weights {
  if (total === undefined) return { everyday: 0, encyclopedia: 0, total: 0 };
  const everyday = Math.min(EVERYDAY, CAP / Math.max(1, total.everyday));
  const encyclopedia = Math.min(1, CAP / Math.max(1, total.encyclopedia));
  return { everyday, encyclopedia, total: everyday * total.everyday + encyclopedia * total.encyclopedia };
}

const counted = (one: Sightings | undefined, weights: Weights): number =>
  one === undefined ? 0 : weights.everyday * one.everyday + weights.encyclopedia * one.encyclopedia;

/** How much a Japanese word is in use: the share it takes among the words that a dictionary gives for one English word. */
const standing = (form: string, weight: number, rarity: RarityTables): number =>
  weight * 2 ** (-((rarity.ja.get(form) ?? 20) - 10) / 2);

/** For each English form the sum over all that it may render. */
function englishPriors(dictionary: Dictionary, rarity: RarityTables): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [form, listing] of dictionary) {
    for (const [english, share] of listing.english) {
      sums.set(english, (sums.get(english) ?? 0) + share * standing(form, listing.weight, rarity));
    }
  }
  return sums;
}
