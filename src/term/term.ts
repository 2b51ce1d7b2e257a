import type { SourceSpan } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';

/** What a term may name, in the order in which a glossary lists them. */
export const TERM_KINDS = ['person', 'organisation', 'place', 'product', 'date', 'noun'] as const;

/** One Japanese form of a concept. */
export interface Variant {
  readonly form: string;
  /** Katakana reading; empty when unknown. */
  readonly reading: string;
  readonly count: number;
  /** Where it stands in the article. */
  readonly places: readonly Span[];
  readonly status: 'preferred' | 'admitted' | 'forbidden';
}

/** One concept of the glossary: an English term and the Japanese forms that stand for it (ISO 30042). */
export interface Term {
  readonly en: string;
  readonly kind: (typeof TERM_KINDS)[number];
  readonly variants: readonly [Variant, ...Variant[]];
  readonly enCount: number;
  readonly enPlaces: readonly SourceSpan[];
  /** One context from each side. */
  readonly context: { readonly ja: Span; readonly en: SourceSpan };
  /** Probability that this is a good glossary entry, 0–1. */
  readonly score: number;
}

/** A glossary entry that a person or a file supplied, to be enforced by the checks. */
export interface GlossaryEntry {
  readonly en: string;
  readonly ja: string;
  readonly forbidden: readonly string[];
  readonly note: string;
}
