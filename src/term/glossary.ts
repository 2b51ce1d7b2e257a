import type { Span } from '../base/span.ts';
import type { EnglishForm, Term, TermEvidence, TermPart, Variant } from './term.ts';

/** One article as the glossary of a project reads it. */
export interface TermArticle {
  /** Names the article in `Sighting`; unique in the project. */
  readonly id: string;
  readonly ja: { readonly file: string; readonly text: string; readonly sentences: readonly Span[] };
  readonly en: readonly {
    readonly file: string;
    readonly text: string;
    readonly sentences: readonly Span[];
  }[];
  /** Which sentences translate each other: for showing both sides of a term. */
  readonly beads: readonly {
    readonly ja: readonly number[];
    readonly en: readonly { readonly file: number; readonly sentence: number }[];
  }[];
  readonly terms: readonly Term[];
}

/** Where a form stands. */
export interface Sighting extends Span {
  /** `TermArticle.id`. */
  readonly article: string;
}

/** A sentence of each side in which a term stands, on one line each. */
export interface TermContext {
  readonly article: string;
  readonly ja: string;
  readonly en: string;
  /** The file the English comes from. */
  readonly source: string;
}

/** A Japanese form of a concept, counted over the whole project. */
export interface GlossaryForm {
  readonly form: string;
  readonly reading: string;
  readonly status: Variant['status'];
  readonly count: number;
  /** In how many articles it stands. */
  readonly articles: number;
  /** How often it stands in articles written in Japanese; absent when none were given. */
  readonly native?: number;
  /** The English form it stands for, where that is not the head. */
  readonly en?: string;
  readonly places: readonly Sighting[];
}

/** A concept of a project's glossary. */
export interface GlossaryConcept {
  readonly en: string;
  readonly enForms: readonly EnglishForm[];
  readonly enCount: number;
  readonly kind: Term['kind'];
  readonly part: TermPart;
  /** The preferred form first, the others by use. */
  readonly forms: readonly [GlossaryForm, ...GlossaryForm[]];
  /** Two at most, from different articles where there are such. */
  readonly contexts: readonly TermContext[];
  readonly evidence: TermEvidence;
  /** Probability that this is a good entry, 0–1. */
  readonly score: number;
  /** Key of the decision that parted it from another concept; absent where nobody did. */
  readonly parted?: string;
}

/** Two concepts, or two forms of one, that cannot both be right without a word from a person. */
export type GlossaryConflict =
  | {
      /** One English term, several Japanese words. */
      readonly kind: 'one-english';
      readonly en: string;
      readonly forms: readonly string[];
    }
  | {
      /** One Japanese word, several English terms. */
      readonly kind: 'one-japanese';
      readonly ja: string;
      readonly en: readonly string[];
    };

/** What a project calls things. */
export interface ProjectGlossary {
  readonly concepts: readonly GlossaryConcept[];
  readonly conflicts: readonly GlossaryConflict[];
}
