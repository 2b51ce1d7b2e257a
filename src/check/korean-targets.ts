/** Words in Chinese characters that say what stands in the English, by how Korean reads them. */
import type { EnglishToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { KOREAN_WORDS, type KoreanWord } from './korean-words.ts';
import { trust } from './sense-index.ts';
import { spellings } from './sense-side.ts';
import { koreanReadings } from './sino-korean.ts';

/** A rendering that is trusted less is no likely target. */
const LIKELY = 0.45;
/** Words more frequent than this (in bits) stand in every other sentence, and prove nothing. */
const COMMON = 11;
/** Words rarer than this are old spellings more often than what somebody meant. */
const RARE = 18;
/** By how much the right word must mean the English at least, when no list of Korean words vouches for it. */
const MEANS = 0.15;
const HAN = /^\p{Script=Han}+$/u;

/** A right word: how Korean writes it, how Japanese says it, and the English words it renders. */
export interface Target {
  readonly korean: string;
  readonly right: string;
  readonly places: readonly number[];
  /** True when the list of Korean words has it. */
  readonly listed: boolean;
}

/** The spellings of every English word, and where each spelling stands first. */
export interface Spelt {
  readonly words: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

/** Spells every English word of a bead. */
export function spell(tokens: readonly EnglishToken[]): Spelt {
  const words = tokens.map(spellings);
  return { words, all: new Set(words.flat()) };
}

/** Where a phrase of lemmas stands. */
export function placesOf(parts: readonly string[], { words, all }: Spelt): readonly number[] {
  if (!parts.every((part) => all.has(part))) return [];
  for (let from = 0; from + parts.length <= words.length; from++) {
    const fits = parts.every((part, step) => words[from + step]?.includes(part) === true);
    if (fits) return parts.map((_, step) => from + step);
  }
  return [];
}

/** What was found of single words before; each lexicon has its own. */
interface Known {
  /** Words in Chinese characters that mean an English form above all. */
  readonly meanings: Map<string, readonly string[]>;
  readonly readings: Map<string, readonly string[]>;
}

const KEPT = 20_000;
const knownOf = new WeakMap<Lexicon, Known>();

function known(lexicon: Lexicon): Known {
  const kept = knownOf.get(lexicon);
  if (kept !== undefined && kept.meanings.size + kept.readings.size < KEPT) return kept;
  const fresh = { meanings: new Map(), readings: new Map() };
  knownOf.set(lexicon, fresh);
  return fresh;
}

/** Every way a word is read in Korean, found once. */
export function readingsOf(word: string, lexicon: Lexicon): readonly string[] {
  const { readings } = known(lexicon);
  const kept = readings.get(word);
  if (kept !== undefined) return kept;
  const found = koreanReadings(word, lexicon);
  readings.set(word, found);
  return found;
}

/** Words in Chinese characters among whose first meanings an English form is. */
function meaningsOf(form: string, lexicon: Lexicon): readonly string[] {
  const { meanings } = known(lexicon);
  const kept = meanings.get(form);
  if (kept !== undefined) return kept;
  const found = lexicon
    .japanese(form)
    .filter(
      (one) =>
        HAN.test(one.form) &&
        trust(one) >= LIKELY &&
        lexicon.rarity(one.form, 'ja') < RARE &&
        lexicon.english(one.form).some((back) => back.form === form && back.forward >= MEANS),
    )
    .map((one) => one.form);
  meanings.set(form, found);
  return found;
}

/** The Korean words by the first word of each English phrase for them. */
const byFirstWord = new Map<string, { readonly word: KoreanWord; readonly parts: readonly string[] }[]>();
for (const word of KOREAN_WORDS)
  for (const phrase of word.english) {
    const parts = phrase.split(' ');
    const [first = ''] = parts;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { word, parts }]);
  }

/** Every word in Chinese characters that says something of the English, by its Korean readings. */
export function targetsIn(
  tokens: readonly EnglishToken[],
  lexicon: Lexicon,
): ReadonlyMap<string, readonly Target[]> {
  const byReading = new Map<string, Target[]>();
  const keep = (target: Target): void => {
    for (const reading of readingsOf(target.korean, lexicon)) {
      const row = byReading.get(reading);
      if (row === undefined) byReading.set(reading, [target]);
      else row.push(target);
    }
  };
  const spelt = spell(tokens);
  for (const [at, token] of tokens.entries()) {
    if (!/\p{L}{3}/u.test(token.surface) || lexicon.rarity(token.lemma, 'en') < COMMON) continue;
    for (const form of spelt.words[at] ?? [])
      for (const korean of meaningsOf(form, lexicon))
        keep({ korean, right: korean, places: [at], listed: false });
  }
  const seen = new Set<KoreanWord>();
  for (const first of spelt.all)
    for (const { word, parts } of byFirstWord.get(first) ?? []) {
      if (seen.has(word)) continue;
      const places = placesOf(parts, spelt);
      if (places.length === 0) continue;
      seen.add(word);
      keep({ korean: word.characters, right: word.japanese, places, listed: true });
    }
  return byReading;
}
