import type { Span } from '../base/span.ts';

/** Parts of speech, as coarse as both languages share (Universal Dependencies' upper-case names). */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'PRON'
  | 'NUM'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'DET'
  | 'ADP'
  | 'PART'
  | 'SCONJ'
  | 'CCONJ'
  | 'INTJ'
  | 'PREFIX'
  | 'SUFFIX'
  | 'PUNCT'
  | 'SYM'
  | 'X';

/** A Japanese morpheme. Offsets count in the text that was handed in. */
export interface JapaneseToken extends Span {
  readonly surface: string;
  /** Dictionary form; the surface itself when the word is unknown. */
  readonly base: string;
  /** Katakana reading; empty when unknown. */
  readonly reading: string;
  readonly pos: PartOfSpeech;
  /** IPADIC's own part of speech, joined by `-` without `*`: 名詞-固有名詞-人名-姓. */
  readonly detail: string;
  /** IPADIC's name of the inflected form: 連用形, 基本形 …; empty for what does not inflect. */
  readonly form: string;
  /** False when the dictionary did not know the word. */
  readonly known: boolean;
}

/** An English word. Offsets count in the text that was handed in. */
export interface EnglishToken extends Span {
  readonly surface: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** Cuts Japanese into morphemes: never throws, covers every character that is not white space, in order. */
export type TokenizeJapanese = (text: string) => readonly JapaneseToken[];

/** Cuts one or more English sentences into words, with the same promises. */
export type TokenizeEnglish = (text: string) => readonly EnglishToken[];
