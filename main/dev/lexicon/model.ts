import type { Pair } from '../../../src/lexicon/pairs.ts';
import type { Corpus } from './corpus.ts';
import type { Dictionary } from './dictionary.ts';
import type { RarityTables } from './rarity-count.ts';

/** Word pairs with probabilities: the dictionary's shares one way, the standing of words the other. */
export function translate(
  dictionary: Dictionary,
  rarity: RarityTables,
  _everyday: Corpus,
  _encyclopedia: Corpus,
  _say: (what: string) => void,
): readonly Pair[] {
  const totals = new Map<string, number>();
  const standing = (form: string, weight: number): number =>
    weight * 2 ** (-((rarity.ja.get(form) ?? 20) - 10) / 2);
  for (const [form, listing] of dictionary) {
    for (const [english, share] of listing.english) {
      totals.set(english, (totals.get(english) ?? 0) + share * standing(form, listing.weight));
    }
  }
  const pairs: Pair[] = [];
  for (const [japanese, listing] of dictionary) {
    if (japanese.length > 60) continue;
    for (const [english, share] of listing.english) {
      if (english.length > 100) continue;
      const backward = (share * standing(japanese, listing.weight)) / (totals.get(english) ?? 1);
      pairs.push({ japanese, english, forward: share, backward, listed: true });
    }
  }
  return pairs;
}
