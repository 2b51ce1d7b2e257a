import { DEMONYMS } from '../language/titles.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Entry, keyOf } from './entry.ts';
import type { TermPair } from './pair.ts';
import type { Term } from './term.ts';

/** An English noun this common (bits, see `Lexicon.rarity`) is a word, not a term, when it stands alone. */
const COMMON = 15.9;
/** The same for a word that an article renders in two ways. */
const MANY_SENSES = 15;
/** The same for a word that stands for a Japanese compound. */
const COMMON_COMPOUND = 14.4;
/** One rarer than this is a question even when the dictionary gives the same rendering. */
const RARE = 19;

const hasLatinOnly = (form: string): boolean => /^[\p{Script=Latin}\p{Nd}\s.,&'’-]+$/u.test(form);

/** Whether the dictionary, asked for the English word, offers this Japanese. */
const isExpected = ({ ja, en }: TermPair, lexicon: Lexicon): boolean => {
  const english = keyOf(en.form);
  return (
    lexicon.english(ja.form).some((it) => it.listed && it.form === english) ||
    lexicon.japanese(english).some((it) => it.listed && it.form === ja.form)
  );
};

/**
 * One English word that is too common to be a term: right, but nothing that anybody would look up in a glossary. A word that stands for a Japanese compound of three characters and more
 * (補佐官, 輸送機) is a term of its field.
 */
export function isEveryday(pair: TermPair, lexicon: Lexicon): boolean {
  const { ja, en } = pair;
  if (en.words.length > 1 || en.kind !== 'noun') return false;
  const rarity = lexicon.rarity(keyOf(en.form), 'en');
  // "publicizing" beside 宣伝: a verb that the tagger took for a noun.
  if (/ing$/.test(en.form) && !isExpected(pair, lexicon)) return true;
  const compound = ja.words.length > 1 && [...ja.form].length >= 3 && !/[性化的]$/.test(ja.form);
  if (compound) return rarity < COMMON_COMPOUND;
  return rarity < COMMON;
}

/** What is left of the score of such a word: seen once it says nothing, seen again it is what the article is about. */
const PLAIN = { once: 0.5, again: 0.75 };

/** A single word as every dictionary renders it: a term of its field perhaps (停戦), but nobody's first question. */
const isPlain = (pair: TermPair, lexicon: Lexicon): boolean =>
  pair.en.words.length === 1 &&
  pair.ja.words.length === 1 &&
  lexicon.rarity(keyOf(pair.en.form), 'en') < RARE &&
  isExpected(pair, lexicon);

/** Words that say of which country something is, before the thing: Russian territory, US representative. */
const OF_A_COUNTRY = /^(?:US|U\.S\.|UK|U\.K\.|EU)$/;
/** The same of half the world. */
const OF_A_SIDE = /^(?:Western|Eastern|Northern|Southern)$/;

/**
 * A country's name before a noun is no term: ロシア領土 says no more than its parts. `places` are the Japanese forms
 * of the places that have entries of their own.
 */
export function isMadeOfParts({ ja, en }: TermPair, places: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = en.form.split(' ');
  if (OF_A_SIDE.test(first) && (rest.length === 0 || en.kind === 'noun')) return true;
  if (en.kind !== 'noun' || rest.length === 0) return false;
  const [two = ''] = rest;
  const country = DEMONYMS.has(first) || OF_A_COUNTRY.test(first) || DEMONYMS.has(two);
  return country && [...places].some((form) => ja.form.startsWith(form) && ja.form.length > form.length);
}

/** Repetition and agreement: two sightings of a pair say more than one, a pair that always holds more than one that varies. */
export function scoreOf(entry: Entry, forms: number, places: ReadonlySet<string>, lexicon: Lexicon): number {
  const { pairs, kind } = entry;
  const best = Math.max(...pairs.map((pair) => pair.strength));
  const doubt = pairs.reduce((product, pair) => product * (1 - 0.75 * pair.strength), 1);
  const scattered = kind === 'noun' ? 1 / (1 + 0.25 * (forms - 1)) : 1;
  const common = kind === 'noun' && !entry.named;
  // A word that is rendered in two ways wants a decision, unless it is one that has as many senses as renderings.
  const varies = forms > 1 && pairs.some(({ en }) => lexicon.rarity(keyOf(en.form), 'en') >= MANY_SENSES);
  const everyday = common && !varies && pairs.every((pair) => isEveryday(pair, lexicon)) ? 0.4 : 1;
  const plain =
    common && !varies && pairs.every((pair) => isPlain(pair, lexicon))
      ? PLAIN[pairs.length > 1 ? 'again' : 'once']
      : 1;
  const parts = kind === 'noun' && pairs.every((pair) => isMadeOfParts(pair, places)) ? 0.4 : 1;
  return Math.min(1, (0.5 * best + 0.5 * (1 - doubt)) * scattered * everyday * plain * parts);
}

/**
 * Whether an entry says anything: digits or one kana are no rendering, and Latin letters are one only of an
 * abbreviation, which goes over as it is (CNN, AFP).
 */
export function saysSomething(term: Term): boolean {
  const { form } = term.variants[0];
  if (hasLatinOnly(form)) return /^[A-Z][A-Z\d.&-]+$/.test(form) && term.part === 'properNoun';
  return /[\p{Script=Han}\p{Script=Katakana}]/u.test(form);
}
