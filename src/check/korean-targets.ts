/** Words in Chinese characters that say what stands in the English, by how Korean reads them. */
import { keepingFor } from '../base/keeping.ts';
import type { EnglishToken } from '../language/token.ts';
import { Found } from '../lexicon/found.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Place } from '../lexicon/numbered.ts';
import { KOREAN_WORDS, type KoreanWord } from './korean-words.ts';
import { trustAt } from './sense-index.ts';
import { koreanReadings } from './sino-korean.ts';
import { type Spelt, spell } from './spellings.ts';
import { isChinese } from './weighed-forms.ts';

/** A rendering that is trusted less is no likely target. */
const LIKELY = 0.45;
/** Words more frequent than this (in bits) stand in every other sentence, and prove nothing. */
const COMMON = 11;
/** Words rarer than this are old spellings more often than what somebody meant. */
const RARE = 18;
/** By how much the right word must mean the English at least, when no list of Korean words vouches for it. */
const MEANS = 0.15;
/** Stretches of the Japanese are no longer than this. */
const LONGEST = 4;
const HAN = /^\p{Script=Han}+$/u;

/** A right word: how Korean writes it, how Japanese says it, and the English words it renders. */
export interface Target {
  readonly korean: string;
  readonly right: string;
  readonly places: readonly number[];
  /** True when the list of Korean words has it. */
  readonly listed: boolean;
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

/** Every way a word is read in Korean, found once. */
export const readingsOf = keepingFor(koreanReadings);

const FOUND = new Found();

/** A word in Chinese characters with the ways in which Korean reads its first. */
interface Written {
  readonly word: string;
  readonly firsts: readonly string[];
}

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;

/** Whether a form may be in Chinese characters alone, told before it is made a string. */
function mayBeHan({ units, start, end }: Place): boolean {
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0;
    if (!isSurrogate(unit) && !isChinese(unit)) return false;
  }
  return true;
}

/** Words in Chinese characters that a dictionary trusts to render an English form. */
const renderingsOf = keepingFor((form: string, lexicon: Lexicon): readonly Written[] => {
  const { numbered } = lexicon;
  numbered.japaneseOf(form, numbered.english.of(form), true, FOUND);
  const found: Written[] = [];
  for (let at = 0; at < FOUND.count; at++) {
    const place = numbered.japanese.place(FOUND.ids[at] ?? 0);
    if (place.end - place.start > LONGEST || trustAt(FOUND, at) < LIKELY || !mayBeHan(place)) continue;
    const word = numbered.japanese.form(FOUND.ids[at] ?? 0);
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    if (HAN.test(word)) found.push({ word, firsts: readingsOf(first, lexicon) });
  }
  return found;
});

/** Whether an English form is among the first meanings of a Japanese word. */
const means = (japanese: string, form: string, lexicon: Lexicon): boolean =>
  lexicon.rarity(japanese, 'ja') < RARE &&
  lexicon.english(japanese).some((back) => back.form === form && back.forward >= MEANS);

/** The Korean words by the first word of each English phrase for them. */
const byFirstWord = new Map<string, { readonly word: KoreanWord; readonly parts: readonly string[] }[]>();
for (const word of KOREAN_WORDS)
  for (const phrase of word.english) {
    const parts = phrase.split(' ');
    const [first = ''] = parts;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { word, parts }]);
  }

/**
 * Every word in Chinese characters that says something of the English and is read in Korean in one of the ways that are
 * `wanted`, by these readings. Of what the Japanese says already, only words of the Korean list.
 */
export function targetsIn(
  tokens: readonly EnglishToken[],
  wanted: ReadonlySet<string>,
  isSaid: (place: number) => boolean,
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
  // Most words are told by their first characters, before all their readings are made.
  const syllables = new Set([...wanted].map((reading) => reading.charAt(0)));
  for (const [at, token] of tokens.entries()) {
    if (isSaid(at) || !/\p{L}{3}/u.test(token.surface) || lexicon.rarity(token.lemma, 'en') < COMMON)
      continue;
    for (const form of spelt.words[at] ?? [])
      for (const { word: korean, firsts } of renderingsOf(form, lexicon)) {
        if (!firsts.some((syllable) => syllables.has(syllable))) continue;
        for (const reading of readingsOf(korean, lexicon))
          if (wanted.has(reading) && means(korean, form, lexicon))
            keep({ korean, right: korean, places: [at], listed: false });
      }
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
