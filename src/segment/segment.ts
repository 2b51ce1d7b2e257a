import { type Span, slice } from '../base/span.ts';
import { cutFramed } from './cut-frame.ts';
import { cutJapanese } from './cut-japanese.ts';
import { splitLines } from './lines.ts';
import { readPage } from './page.ts';
import { findParagraphs, type Paragraph } from './paragraphs.ts';
import type { Kind, Language, Marked, Segmented, Sentence } from './sentence.ts';
import { kindOfSentence, tellKinds } from './tell-kinds.ts';
import { trim } from './trim.ts';

/** Cuts a stretch of one paragraph into sentences, by the rules of a language. */
export const cut = (text: string, stretch: Span, language: Language): readonly Span[] =>
  language === 'ja' ? cutJapanese(text, stretch) : cutFramed(text, stretch);

const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja');

/**
 * Cuts a text into paragraphs and sentences and says what each one is to a reader. `marks` is what the markup of the
 * file says of kinds, in order; it goes before what the words say.
 */
export function segment(text: string, language: Language, marks: readonly Marked[] = []): Segmented {
  const paragraphs = findParagraphs(text, language);
  const cuts = paragraphs.map((paragraph) => cut(text, paragraph, language));
  const kinds = tellKinds(readPage(text, paragraphs, cuts, language), paragraphs, marks);
  const sentences = paragraphs.flatMap((paragraph, index) => {
    const kind = kinds[index] ?? 'body';
    const spans = kind === 'foreign' ? cut(text, paragraph, other(language)) : (cuts[index] ?? []);
    return label(text, spans, index, kind);
  });
  return { paragraphs: paragraphs.map(({ start, end }: Paragraph) => ({ start, end })), sentences };
}

/** Gives the sentences of a paragraph their kind. */
const label = (text: string, spans: readonly Span[], paragraph: number, kind: Kind): readonly Sentence[] =>
  spans.map((span, index) => {
    const place = { isFirst: index === 0, isLast: index === spans.length - 1, isOnly: spans.length === 1 };
    return {
      start: span.start,
      end: span.end,
      paragraph,
      kind: kindOfSentence(slice(text, span), place, kind),
    };
  });

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
