import type { Span } from '../base/span.ts';

/** A sentence of one of the English sources. */
export interface Place {
  readonly file: number;
  readonly sentence: number;
}

/** A stretch of one of the English sources. */
export interface SourceSpan extends Span {
  readonly file: number;
}

/** One thing that speaks for a bead: a pair of words, names, numbers or dates found on both sides. */
export interface Clue {
  readonly kind: 'word' | 'name' | 'number' | 'date' | 'latin' | 'term';
  readonly ja: Span;
  readonly en: SourceSpan;
  /** What it contributes to the score, in nats or another unit that `Evidence.total` shares. */
  readonly weight: number;
}

/** The facts a bead rests on; each cue reads the candidate, never another cue's output. */
export interface Evidence {
  /** Share of the Japanese content that has a counterpart, weighted by rarity, 0–1. */
  readonly coverageJa: number;
  /** The same for the English, 0–1. */
  readonly coverageEn: number;
  /** How well the lengths agree, 0–1. */
  readonly length: number;
  /** How well the neighbours agree, 0–1. */
  readonly position: number;
  /** The strongest clues first. */
  readonly clues: readonly Clue[];
}

/** A group of sentences that translate each other: m Japanese, n English, either may be 0. Indices ascend. */
export interface Bead {
  readonly ja: readonly number[];
  readonly en: readonly Place[];
  /** Probability that the bead is right, 0–1. For a bead with an empty side: that there is no counterpart. */
  readonly score: number;
  readonly evidence: Evidence;
}

/** Words that translate each other inside a bead. */
export interface Link {
  /** Index into `Alignment.beads`. */
  readonly bead: number;
  readonly ja: Span;
  readonly en: SourceSpan;
  /** Probability that the link is right, 0–1. */
  readonly score: number;
  readonly kind: Clue['kind'];
}

/**
 * The whole alignment of an article. Every Japanese sentence that can be aligned stands in exactly one bead,
 * and so does every English one; beads come in the order of the Japanese, those without Japanese where they fit.
 */
export interface Alignment {
  readonly beads: readonly Bead[];
  readonly links: readonly Link[];
  /** True when the work budget ran out and the search was narrowed. */
  readonly cutShort: boolean;
}
