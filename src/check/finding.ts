import type { SourceSpan } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { Message } from '../messages/message.ts';
import type { CheckId } from './catalog.ts';

/** MQM error types (themqm.org), the branches Taiyaku can tell apart. */
export type Category =
  | 'accuracy/mistranslation'
  | 'accuracy/omission'
  | 'accuracy/addition'
  | 'accuracy/untranslated'
  | 'terminology/inconsistent'
  | 'terminology/wrong-term'
  | 'fluency/fragment'
  | 'fluency/duplication'
  | 'fluency/punctuation'
  | 'fluency/spelling'
  | 'fluency/register'
  | 'fluency/grammar'
  | 'fluency/encoding'
  | 'fluency/truncation';

/** MQM severities with their penalty points. */
export const PENALTY = { neutral: 0, minor: 1, major: 5, critical: 25 } as const;
export type Severity = keyof typeof PENALTY;

/** A change that would answer a finding: replace the stretch by the text. */
export interface Suggestion extends Span {
  readonly text: string;
}

/** Something that deserves a second look, with what it rests on. */
export interface Finding {
  readonly check: CheckId;
  readonly category: Category;
  readonly severity: Severity;
  /** Probability that a reviewer would agree, 0–1. */
  readonly confidence: number;
  /** What is wrong, in the Japanese; empty for something left out. */
  readonly ja: readonly Span[];
  /** What it rests on, in the English. */
  readonly en: readonly SourceSpan[];
  /** What was seen, on both sides. */
  readonly message: Message;
  /** What else speaks for it: what other checks said of the same words, what texts written in Japanese do. */
  readonly reasons?: readonly Message[];
  /** `model`: said by a language model the user named; its confidence rests on no measurement. Absent: a check of ours. */
  readonly origin?: 'model';
  readonly suggestions: readonly Suggestion[];
  /** Index of the bead it was found in; absent for findings about the whole article. */
  readonly bead?: number;
}

/** Findings less sure than this are kept for those who ask; hosts do not show or count them otherwise. */
export const SHOWN = 0.5;

/**
 * Fainter findings say something when they are summed over a sentence or an article; one by one they are worth nobody's
 * time.
 */
export const FAINT = 0.15;

/** The findings that are shown unasked. */
export const shown = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.confidence >= SHOWN);
