/**
 * How words in Chinese characters are read in Korean. Korean is written by sound: once a text has passed through it,
 * words that sound alike can no longer be told apart, and a machine picks one of them.
 */
import type { Lexicon } from '../lexicon/lexicon.ts';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;
/** Places of ㄴ, ㄹ and ㅇ among the initial consonants. */
const [N, R, SILENT] = [2, 5, 11];
/** Places of the vowels that begin with an i: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ. */
const GLIDES: ReadonlySet<number> = new Set([2, 3, 6, 7, 12, 17, 20]);
/** More characters than this have too many combined readings to be worth the while. */
const LONGEST = 4;

const vowelOf = (code: number): number => Math.floor(((code - FIRST) % (VOWELS * FINALS)) / FINALS);
const isGlide = (code: number): boolean => GLIDES.has(vowelOf(code));
const withInitial = (code: number, initial: number): string =>
  String.fromCharCode(FIRST + initial * VOWELS * FINALS + ((code - FIRST) % (VOWELS * FINALS)));

/**
 * A syllable as it is written at the beginning of a word (the initial sound law of South Korean spelling): 량 → 양,
 * 로 → 노, 녀 → 여.
 */
export function asInitial(syllable: string): string {
  const code = syllable.charCodeAt(0);
  if (code < FIRST || code > LAST) return syllable;
  const initial = Math.floor((code - FIRST) / (VOWELS * FINALS));
  if (initial === R) return withInitial(code, isGlide(code) ? SILENT : N);
  if (initial === N && isGlide(code)) return withInitial(code, SILENT);
  return syllable;
}

/** Inside a word 렬 and 률 are written 열 and 율 after a vowel or ㄴ: 비율, but 확률. */
const loosen = (syllable: string): string => syllable.replace('렬', '열').replace('률', '율');

/** Every way a word of Chinese characters is read in Korean; empty when a character is not known. */
export function koreanReadings(word: string, lexicon: Lexicon): readonly string[] {
  const characters = [...word];
  if (characters.length === 0 || characters.length > LONGEST) return [];
  let readings = [''];
  for (const [at, character] of characters.entries()) {
    const own = lexicon.readings(character)?.hangul ?? [];
    const syllables = new Set(own.map((one) => (at === 0 ? asInitial(one) : loosen(one))));
    readings = readings.flatMap((before) => [...syllables].map((syllable) => before + syllable));
  }
  return [...new Set(readings)];
}

/** The Korean reading that two different words share; undefined when they have none in common. */
export function sharedReading(one: string, other: string, lexicon: Lexicon): string | undefined {
  if (one === other || [...one].length !== [...other].length) return undefined;
  const readings = new Set(koreanReadings(one, lexicon));
  return koreanReadings(other, lexicon).find((reading) => readings.has(reading));
}
