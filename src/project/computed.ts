import type { Evidence } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { Term } from '../term/term.ts';
import type { Id, SourcePlace, UnitPlace } from './record.ts';

/**
 * What a machine has computed of an article; it can be thrown away and computed again. Japanese spans count in
 * `text`, English ones in the source that `file` counts in `sources`.
 */
export interface Basis {
  /** Version of the engine that computed it; an older one is computed again. */
  readonly engine: string;
  /** The Japanese it was computed from: the machine's text, or what stood there when the rest was realigned. */
  readonly text: string;
  /** Where each unit stands in `text`; units that an edit had joined share a span. */
  readonly units: readonly Span[];
  /** The sources it was computed with, in the order in which `file` counts. */
  readonly sources: readonly Id[];
  readonly beads: readonly BasisBead[];
  readonly links: readonly BasisLink[];
  readonly terms: readonly Term[];
  readonly cutShort: boolean;
}

/** A bead as computed, in units and places. */
export interface BasisBead {
  readonly ja: readonly UnitPlace[];
  readonly en: readonly SourcePlace[];
  /** Probability that it is right, 0–1. */
  readonly score: number;
  readonly evidence: Evidence;
}

/** A link as computed; `bead` counts in `Basis.beads`. */
export interface BasisLink {
  readonly bead: number;
  readonly ja: Span;
  readonly en: Span & { readonly file: number };
  readonly score: number;
  readonly kind: 'word' | 'name' | 'number' | 'date' | 'latin' | 'term';
}
