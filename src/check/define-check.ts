import type { SourceSpan } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { MessageId, Values } from '../messages/message.ts';
import type { GlossaryEntry } from '../term/term.ts';
import type { CheckId } from './catalog.ts';
import type { Category, Severity, Suggestion } from './finding.ts';
import type { ArticleView, BeadView } from './view.ts';

/** What a check reports; the runner adds id, category and bead. */
export interface Draft<Said extends MessageId = MessageId> {
  readonly ja: readonly Span[];
  readonly en?: readonly SourceSpan[];
  readonly message: Said;
  readonly values?: Values;
  /** Probability that a reviewer would agree, 0–1, set from what `bench/checks.ts` measured. */
  readonly confidence: number;
  /** Only where this finding is graver or milder than the check usually is. */
  readonly severity?: Severity;
  readonly suggestions?: readonly Suggestion[];
  /** What else speaks for it. */
  readonly reasons?: readonly { readonly id: Said; readonly values: Values }[];
}

/**
 * One executable example. A string is one bead; a list is one bead an entry, each a paragraph of its own, and an
 * empty entry is a side without counterpart. Texts are cut and analysed like any other.
 */
export interface Example {
  readonly ja: string | readonly string[];
  readonly en?: string | readonly string[];
  /** Entries of a glossary to be kept to. */
  readonly glossary?: readonly GlossaryEntry[];
  /** True when the aligner is to link the words of the beads, and terms are to be taken from them. */
  readonly linked?: boolean;
  /** Texts written in Japanese, as evidence of what is usual. */
  readonly native?: readonly string[];
  /** The Japanese each finding marks (the English where it marks no Japanese), in order; empty when silent. */
  readonly finds: readonly string[];
  /** The Japanese once every first suggestion has been applied. */
  readonly fixed?: string | readonly string[];
  /** Why a known false alarm, or a known miss, is asserted as it is. */
  readonly note?: string;
}

/** What every check says of itself. */
interface Description<Id extends CheckId> {
  readonly id: Id;
  readonly category: Category;
  /** The severity of a finding that does not say its own. */
  readonly severity: Severity;
  /** `both`: only beads with two sides are read. `japanese`: the Japanese alone is enough. */
  readonly reads: 'japanese' | 'both';
  /** Checks whose findings say the same less exactly: on the same words they give way to this one. */
  readonly absorbs?: readonly CheckId[];
  readonly examples: readonly Example[];
}

/** Reads one bead at a time, the whole article at once, or both. */
interface Finders<Said extends MessageId> {
  readonly findInBead?: (view: BeadView) => Iterable<Draft<Said>>;
  readonly findInArticle?: (view: ArticleView) => Iterable<Draft<Said>>;
}

/** A check as the registry holds it. */
export type Check = Description<CheckId> & Finders<MessageId>;

/** The sentences of one check: `check.numbers.…` and no other. */
type SaidBy<Id extends CheckId> = Extract<MessageId, `check.${Id}.${string}`>;

/** The id, when title, reason and remedy are written in the catalogs; otherwise nothing, and the check does not compile. */
type Written<Id extends CheckId> = Id extends string
  ? `check.${Id}.title` | `check.${Id}.why` | `check.${Id}.remedy` extends MessageId
    ? Id
    : never
  : never;

/** Declares a check. Its texts must stand in the catalogs, and it may say only its own. */
export function defineCheck<const Id extends CheckId>(
  check: Description<Written<Id> & Id> & Finders<SaidBy<Id>>,
): Check {
  return check;
}
