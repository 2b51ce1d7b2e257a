import type { Span } from '../base/span.ts';

/**
 * A place that negates. `strict` asks for a negation on the other side; `loose` may answer one (a word with a negative
 * sense, a form that is negative in looks only).
 */
export interface Negative<Word extends Span = Span> extends Span {
  readonly strength: 'strict' | 'loose';
  /** What is denied, the nearest word first. */
  readonly heads: readonly Word[];
}
