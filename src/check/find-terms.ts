/** Where the English of a bead has terms whose Japanese is fixed. */
import { once } from '../base/keeping.ts';
import type { EnglishToken } from '../language/token.ts';
import { mayBeginTerm, type NewsTerm, type Wording, wordingsAt } from './news-terms.ts';
import { spell } from './spellings.ts';

/** A term of the English: where its words stand among those of the bead. */
export interface Found {
  readonly term: NewsTerm;
  readonly words: readonly string[];
  readonly places: readonly number[];
}

/** Where a wording stands from a place on; hyphens are skipped. */
function placesFrom(
  at: number,
  { words }: Wording,
  spelt: readonly (readonly string[])[],
  tokens: readonly EnglishToken[],
) {
  const places: number[] = [];
  let next = at;
  for (const word of words) {
    while (places.length > 0 && tokens[next]?.surface === '-') next++;
    if (spelt[next]?.includes(word) !== true) return undefined;
    places.push(next++);
  }
  return places;
}

/** Every term of the English, the longest wording where several begin at one word; more than one check asks. */
export const termsIn = once((tokens: readonly EnglishToken[]): readonly Found[] => {
  const found: Found[] = [];
  const { words: spelt } = spell(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const begin = spelt[at]?.filter(mayBeginTerm) ?? [];
    if (begin.length === 0) continue;
    const begun = begin.flatMap(wordingsAt);
    for (const wording of begun.sort((one, other) => other.words.length - one.words.length)) {
      const places = placesFrom(at, wording, spelt, tokens);
      if (places === undefined) continue;
      found.push({ ...wording, places });
      at = places.at(-1) ?? at;
      break;
    }
  }
  return found;
});
