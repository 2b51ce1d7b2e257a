/** Where the English of a bead has terms whose Japanese is fixed. */
import type { EnglishToken } from '../language/token.ts';
import { type NewsTerm, type Wording, wordingsAt } from './news-terms.ts';
import { spellings } from './spellings.ts';

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

/** Every term of the English, the longest wording where several begin at one word. */
export function* termsIn(tokens: readonly EnglishToken[]): Iterable<Found> {
  const spelt = tokens.map(spellings);
  for (let at = 0; at < tokens.length; at++) {
    const here = (spelt[at] ?? [])
      .flatMap(wordingsAt)
      .sort((one, other) => other.words.length - one.words.length);
    for (const wording of here) {
      const places = placesFrom(at, wording, spelt, tokens);
      if (places === undefined) continue;
      yield { ...wording, places };
      at = places.at(-1) ?? at;
      break;
    }
  }
}
