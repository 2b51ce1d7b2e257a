import type { Span } from '../base/span.ts';

/**
 * What a sentence is to a reader of the article. Only `body`, `heading` and `caption` are checked; the others are
 * aligned where the evidence is strong.
 */
export const KINDS = ['body', 'heading', 'caption', 'byline', 'boilerplate', 'foreign'] as const;
export type Kind = (typeof KINDS)[number];

/** One sentence, or one line that stands alone. `paragraph` counts from 0. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly kind: Kind;
}

/** A text cut into paragraphs and sentences: in order, never overlapping, only white space between them. */
export interface Segmented {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** The language of a text (the interface has its own). */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A stretch of text whose kind the markup of its file tells: a heading element, a menu, a figure's caption. */
export interface Marked extends Span {
  readonly kind: Kind;
}
