import { type Span, slice } from '../base/span.ts';
import { cutEnglish } from './cut-english.ts';
import { cutJapanese } from './cut-japanese.ts';
import { splitLines } from './lines.ts';
import { findParagraphs } from './paragraphs.ts';
import type { Language, Segmented, Sentence } from './sentence.ts';
import { trim } from './trim.ts';

/** Cuts a stretch of one paragraph into sentences, by the rules of a language. */
export const cut = (text: string, stretch: Span, language: Language): readonly Span[] =>
  language === 'ja' ? cutJapanese(text, stretch) : cutEnglish(text, stretch);

/** Cuts a text into paragraphs and sentences and says what each one is to a reader. */
export function segment(text: string, language: Language): Segmented {
  const paragraphs = findParagraphs(text, language);
  const sentences = paragraphs.flatMap((paragraph, index) =>
    cut(text, paragraph, language).map((span): Sentence => ({ ...span, paragraph: index, kind: 'body' })),
  );
  return { paragraphs: paragraphs.map(({ start, end }) => ({ start, end })), sentences };
}

/** One segment a line, not cut again: every line that holds something is a paragraph of one sentence. */
export const segmentLines = (text: string): Segmented => segmentGiven(splitLines(text), text);

/** Segments that are cut already: one sentence each, all body. Segments of white space alone are left out. */
export function segmentGiven(segments: readonly Span[], text: string): Segmented {
  const spans = segments.map((span) => trim(text, span)).filter((span) => slice(text, span) !== '');
  return {
    paragraphs: spans,
    sentences: spans.map((span, paragraph): Sentence => ({ ...span, paragraph, kind: 'body' })),
  };
}
