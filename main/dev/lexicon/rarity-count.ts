import { UNSEEN } from '../../../src/lexicon/rarity.ts';
import type { Corpus, Side } from './corpus.ts';
import type { Dictionary } from './dictionary.ts';

/** Bits by word, for each language. */
export type RarityTables = Readonly<Record<'ja' | 'en', ReadonlyMap<string, number>>>;

/**
 * How much the small everyday corpus weighs against the large one on Kyoto and its history. Neither is news; a word
 * is as common as the mean of both says, so that temples and emperors are not taken for everyday words.
 */
const EVERYDAY = 0.5;

/** A word that dictionaries mark as common counts at most this many bits, however seldom the corpora have it. */
const COMMON = 15;
/** From this share on an English form is a first rendering, and as common as its word within a bit. */
const FIRST_SENSE = 0.2;
/** What a listed word counts that no corpus holds. */
const LISTED = 18.5;

/** Rarity of every word of the corpora and every common or single dictionary word. */
export function countRarity(everyday: Corpus, encyclopedia: Corpus, dictionary: Dictionary): RarityTables {
  const ja = mixed(everyday.japanese, encyclopedia.japanese);
  for (const [form, { weight }] of dictionary) {
    const ceiling = weight >= 1 ? COMMON : LISTED;
    if ((ja.get(form) ?? UNSEEN) > ceiling) ja.set(form, ceiling);
  }
  const en = mixed(everyday.english, encyclopedia.english);
  for (const { english, weight } of dictionary.values()) {
    if (weight < 1) continue;
    for (const [form, share] of english) {
      if (share >= FIRST_SENSE && (en.get(form) ?? UNSEEN) > COMMON + 1) en.set(form, COMMON + 1);
    }
  }
  return { ja, en };
}

/** −log2 of the mean relative frequency; both the form as written and its lemma are counted, once where alike. */
function mixed(one: Side, other: Side): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const [side, share] of [
    [one, EVERYDAY],
    [other, 1 - EVERYDAY],
  ] as const) {
    for (const [id, count] of countWords(side).entries()) {
      const word = side.words[id] ?? '';
      if (word.length > 40) continue;
      frequencies.set(word, (frequencies.get(word) ?? 0) + (share * count) / side.ids.length);
    }
  }
  // Half a sighting in the large corpus is added everywhere, so that one sighting is not taken at its word.
  const floor = 2 ** -21;
  return new Map(
    [...frequencies].map(([word, frequency]) => [word, Math.min(UNSEEN, -Math.log2(frequency + floor))]),
  );
}

function countWords(side: Side): Float64Array {
  const counts = new Float64Array(side.words.length);
  for (const [place, id] of side.ids.entries()) {
    counts[id] = (counts[id] ?? 0) + 1;
    const surface = side.surfaces[place] ?? id;
    if (surface !== id) counts[surface] = (counts[surface] ?? 0) + 1;
  }
  return counts;
}
