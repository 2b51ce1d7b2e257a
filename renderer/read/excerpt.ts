import type { ArticlePage } from '../../src/api/project-views.ts';
import type { TextView } from '../../src/api/views.ts';
import type { Span } from '../../src/base/span.ts';
import type { Finding } from '../../src/check/finding.ts';
import { around, trimToWords } from './difference.ts';
import { sentenceAt } from './places.ts';

/** A stretch in its surroundings, for a list or a card. */
export interface Excerpt {
  readonly side: 'ja' | 'en';
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A stretch of a text with up to `length` units of its sentence on each side. */
export function excerpt(text: TextView, side: 'ja' | 'en', span: Span, length: number): Excerpt {
  const sentence = text.sentences[sentenceAt(text, span.start)] ?? { start: 0, end: text.text.length };
  const bounds = { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) };
  const { before, after } = around(text.text, span, bounds, length);
  const flat = (words: string) => words.replace(/\s+/g, ' ');
  const found: Excerpt = {
    side,
    before: flat(before),
    text: flat(text.text.slice(span.start, span.end)),
    after: flat(after),
  };
  return side === 'en' ? trimToWords(found) : found;
}

/** One line that says where a finding is: its Japanese, else its English; undefined for the whole article. */
export function excerptOf(article: ArticlePage, finding: Finding): Excerpt | undefined {
  const ja = finding.ja[0];
  if (ja !== undefined) return excerpt(article.ja, 'ja', ja, 10);
  const en = finding.en[0];
  const text = en && article.en[en.file];
  return en && text ? excerpt(text, 'en', en, 12) : undefined;
}
