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
  /** The English form it stands for, where that is not the head of the entry: 金 for `Kim` under `Kim Jong Un`. */
  readonly en?: string;
}

/** An English form of a concept besides the head: a surname alone, an abbreviation, an adjective. */
export interface EnglishForm {
  readonly form: string;
  readonly count: number;
}

/** Parts of speech that a glossary tells apart (ISO 12620). */
export type TermPart = 'noun' | 'properNoun';

/** What an entry rests on. */
export interface TermEvidence {
  /** How often the two stood across from each other. */
  readonly sightings: number;
  /** What ties them: a dictionary or list of names, their sound or reading, or the word links alone. */
  readonly by: 'list' | 'sound' | 'links';
  /** How firmly the best sighting is tied, 0–1. */
  readonly strength: number;
}

/** One concept of the glossary: an English term and the Japanese forms that stand for it (ISO 30042). */
export interface Term {
  readonly en: string;
  readonly kind: (typeof TERM_KINDS)[number];
  readonly variants: readonly [Variant, ...Variant[]];
  readonly enCount: number;
  /** Of all its English forms. */
  readonly enPlaces: readonly SourceSpan[];
  /** Other English forms, the most used first; absent when there are none. */
  readonly enForms?: readonly EnglishForm[];
  readonly part?: TermPart;
  readonly evidence?: TermEvidence;
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
