import type { Numbered } from './numbered.ts';

/** One way a word is rendered in the other language. Probabilities run from 0 to 1. */
export interface Rendering {
  /** English in lower-case lemmas separated by spaces, or Japanese as written (dictionary form). */
  readonly form: string;
  /** p(rendering | word), from counts in the parallel corpora, smoothed by the dictionary. */
  readonly forward: number;
  /** p(word | rendering). */
  readonly backward: number;
  /** True when a dictionary lists the pair; false when only the corpora suggest it. */
  readonly listed: boolean;
}

/** What a proper name is, when a name list knows it. */
export interface NameEntry {
  /** Latin form as the list writes it: `Pyongyang`, `Tanaka`. */
  readonly latin: string;
  readonly kind:
    | 'person'
    | 'surname'
    | 'given'
    | 'place'
    | 'country'
    | 'organisation'
    | 'product'
    | 'currency'
    | 'language';
}

/** How one Chinese character is read. Latin, lower case, without tones. */
export interface CharacterReadings {
  /** Sino-Korean in hangul, one syllable each: 金 → 금, 김. */
  readonly hangul: readonly string[];
  /** The same in the romanisation of the press: `kim`, `geum`. */
  readonly korean: readonly string[];
  /** Pinyin without tones: `xi`. */
  readonly mandarin: readonly string[];
  /** Sino-Japanese and native readings in katakana. */
  readonly japanese: readonly string[];
}

/** The bilingual data that ships with Taiyaku, looked up in place; never throws, answers with empty lists. */
export interface Lexicon {
  /** English renderings of a Japanese dictionary form, most probable first. */
  english(japanese: string): readonly Rendering[];
  /** Japanese renderings of an English lemma or phrase in lower case, most probable first. */
  japanese(english: string): readonly Rendering[];
  /** The same renderings in numbers. */
  readonly numbered: Numbered;
  /** Where the longest Japanese entry that starts at `at` ends; `at` itself when none does. */
  longest(text: string, at: number): number;
  /**
   * Ends of every English entry that starts at `at`, at the end of a word each, ascending; a regular plural counts as
   * its singular. The text is lemmas in lower case with single spaces between them.
   */
  phraseEnds(text: string, at: number): readonly number[];
  /** Ends of every name of two characters or more that starts at `at`, ascending; empty when none does. */
  nameEnds(text: string, at: number): readonly number[];
  /** How rare a word is in running text: −log2 of its relative frequency, for idf-like weights; high when unseen. */
  rarity(form: string, language: 'ja' | 'en'): number;
  /** Latin forms of a Japanese name (person, place, country, currency, language). */
  names(japanese: string): readonly NameEntry[];
  /** Japanese forms of a Latin name, looked up without case and diacritics. */
  namesInJapanese(latin: string): readonly { readonly form: string; readonly kind: NameEntry['kind'] }[];
  /** The words a katakana loan comes from: インタビュー → interview. */
  loan(katakana: string): readonly string[];
  /** Readings of one Chinese character; undefined when the data has none. */
  readings(character: string): CharacterReadings | undefined;
}
