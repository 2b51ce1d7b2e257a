import type { Span } from '../base/span.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Located } from './view.ts';

/**
 * A place that negates. A `strict` one asks for a negation on the other side; a `loose` one is a word of negative sense
 * and may answer from anywhere; a `faint` one answers only what stands close to it.
 */
export interface Negative<Word extends Span> {
  readonly strength: 'strict' | 'loose' | 'faint';
  /** What is denied, the nearest word first. */
  readonly heads: readonly Word[];
  /** True where the negation only describes a noun or a verb (目立たず, 根拠のない): other languages have a word for it. */
  readonly describes?: boolean;
  /** True where the negation is one in form only (なければならない, "not only"): it may answer, and never asks. */
  readonly inForm?: boolean;
}

export type NegativeInJapanese = Negative<JapaneseToken> & Span;
export interface NegativeInEnglish extends Negative<Located<EnglishToken>>, Located<Span> {
  /** What a prefix or "-less" denies: "comfortable" in "uncomfortable". */
  readonly stem?: string;
}
