import type { Sentence } from '../segment/sentence.ts';
import type { Moment, Name, Quantity } from './mention.ts';
import type { EnglishToken, JapaneseToken } from './token.ts';

/** What is known of one sentence. All offsets count in the whole text, not in the sentence. */
export interface AnalysedSentence<Token> extends Sentence {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly names: readonly Name[];
}

export type JapaneseSentence = AnalysedSentence<JapaneseToken>;
export type EnglishSentence = AnalysedSentence<EnglishToken>;

/** A text that has been segmented and analysed. */
export interface JapaneseText {
  /** As the user named it; empty for pasted text. */
  readonly file: string;
  readonly text: string;
  readonly sentences: readonly JapaneseSentence[];
}

export interface EnglishText {
  readonly file: string;
  readonly text: string;
  readonly sentences: readonly EnglishSentence[];
}
