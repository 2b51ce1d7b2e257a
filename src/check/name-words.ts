/** What dictionaries and lists of names make of a Japanese name, and whether the English says it. */
import { keepingFor } from '../base/keeping.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasWordLike } from './name-evidence.ts';

/** Behind a word that must stand as a whole: Pol is not in "political". */
export const WHOLE = ' ';

/** What dictionaries and lists make of a Japanese word, as beginnings of English words. */
export const beginnings = keepingFor((form: string, lexicon: Lexicon): readonly string[] => {
  const listed = lexicon
    .names(form)
    .map(({ latin, kind }) => (PLACES.has(kind) ? latin.slice(0, 4) : `${latin}${WHOLE}`));
  const said = lexicon
    .english(form)
    .filter((one) => one.listed || one.forward > 0.1)
    .map((one) => one.form.slice(0, Math.max(4, one.form.length - 2)));
  return [...listed, ...said, ...lexicon.loan(form)]
    .map((word) => word.toLowerCase())
    .filter((word) => word.trim().length > 2);
});

const PLACES: ReadonlySet<string> = new Set(['place', 'country', 'language']);
/** The kinds of names that are somebody's. */
export const PERSONAL: ReadonlySet<string> = new Set(['person', 'surname', 'given']);
/** Shorter words must stand as a whole. */
const STEM = 4;

/** Whether lists know a name in kanji as a country or town that dictionaries have an English word for. */
export const isListedPlace = (form: string, lexicon: Lexicon): boolean =>
  lexicon.names(form).some(({ kind }) => kind === 'country' || kind === 'place') &&
  lexicon.english(form).some(({ listed }) => listed);

/** The words and beginnings of words by which English says a country or town. */
const placeWords = keepingFor((form: string, lexicon: Lexicon): readonly string[] =>
  [
    ...lexicon
      .names(form)
      .filter(({ kind }) => !PERSONAL.has(kind))
      .map(({ latin }) => latin),
    ...lexicon.english(form).map((one) => one.form),
  ].flatMap((word) => {
    const plain = word
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (plain.length < 2) return [];
    return plain.length <= STEM ? `${plain}${WHOLE}` : plain.slice(0, Math.max(STEM, plain.length - 3));
  }),
);

/** Whether the English says a country or town by any of its words: 米国 by "U.S." or "American". */
export const isPlaceSaid = (form: string, lower: string, lexicon: Lexicon): boolean =>
  placeWords(form, lexicon).some((word) => hasWordLike(lower, word));
