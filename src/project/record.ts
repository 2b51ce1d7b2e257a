import type { Span } from '../base/span.ts';
import type { Severity } from '../check/finding.ts';
import type { Sentence } from '../segment/sentence.ts';
import type { Parting } from '../term/part.ts';
import type { Term, TermPart } from '../term/term.ts';

/**
 * What a project keeps. Materials (texts as they came in, with the cut they were given) are never changed.
 * Decisions are what people did; they are values, small, and enough to derive everything else again.
 */

/** Names an article, an English source, a bead a person made … Made by the host, unique in the project. */
export type Id = string;

/**
 * A sentence of the machine's text, counted from 0. The cut made on import is kept with the text, because
 * everything that people decide points at it; a later version of the program may cut new texts differently.
 */
export type Unit = number;

/** The machine's text of one article, as it came in. */
export interface ArticleMaterial {
  readonly id: Id;
  /** As the user named it; empty for pasted text. */
  readonly file: string;
  readonly text: string;
  readonly cut: readonly Sentence[];
}

/** One English text that articles may come from. */
export interface SourceMaterial {
  readonly id: Id;
  readonly file: string;
  readonly text: string;
  readonly cut: readonly Sentence[];
}

/** How an article stands in the project; an article without one has been taken out. */
export interface Listing {
  readonly title: string;
  /** Its English sources, in the order in which `SourceSpan.file` counts them. */
  readonly sources: readonly Id[];
  /** True when it was written in Japanese: no translation, but evidence of what Japanese calls things. */
  readonly native?: true;
}

/** A unit, or a run of units that an edit has joined, with other words. */
export interface UnitEdit {
  /** The whole present text of the run; empty when it was deleted. */
  readonly text: string;
  /** What stands between it and the next unit. */
  readonly gap: string;
  /** How many of the following units are part of the run. */
  readonly joins: number;
}

/** A sentence of an English source, by the source's own cut. */
export interface SourcePlace {
  readonly source: Id;
  readonly sentence: number;
}

/** A unit, or, where an edit has made several sentences of it, one of those; `part` counts from 0. */
export interface UnitPlace {
  readonly unit: Unit;
  readonly part?: number;
}

/** A bead that a person made or accepted. Computing goes around it. One side may be empty: there is no counterpart. */
export interface FixedBead {
  /** Ascending. */
  readonly ja: readonly UnitPlace[];
  /** Ascending, from one source. */
  readonly en: readonly SourcePlace[];
  /** `accepted`: as it was computed, and a person agrees. `made`: a person put it together. */
  readonly by: 'accepted' | 'made';
}

/** Words of a unit's present text, found again by what they say and what stands around them. */
export interface Quote {
  readonly unit: Unit;
  readonly words: string;
  /** Up to `AROUND` units of text on each side, to tell equal words apart. */
  readonly before: string;
  readonly after: string;
}

/** What a person said of two words: that they translate each other, or that they do not. */
export interface LinkDecision {
  readonly ja: Quote;
  /** In the text of the source, which never changes. */
  readonly en: Span & { readonly source: Id };
  readonly is: 'linked' | 'unlinked';
}

/** Why a finding is no mistake. */
export const DISMISSALS = [
  'correct',
  'quotation',
  'name',
  'style',
  'meaning-kept',
  'source-wrong',
  'other',
] as const;
export type DismissalReason = (typeof DISMISSALS)[number];

/** What a person said of a finding. */
export interface Verdict {
  readonly dismissed?: DismissalReason;
  readonly severity?: Severity;
  readonly note?: string;
}

/** What a person said of a sentence of the machine. */
export interface Mark {
  readonly done: boolean;
  readonly note: string;
}

/** What people decided about one article. */
export interface ArticleDecisions {
  readonly listing: Listing | null;
  /** Which computed alignment the article stands on; null for the one made on import. */
  readonly basis: Id | null;
  readonly edits: ReadonlyMap<Unit, UnitEdit>;
  readonly beads: ReadonlyMap<Id, FixedBead>;
  readonly links: ReadonlyMap<Id, LinkDecision>;
  /** By the finding's identity, see `finding-key.ts`. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly marks: ReadonlyMap<Unit, Mark>;
}

/** What a person says of a glossary entry beyond its words. What is not said is empty. */
export interface EntryDetails {
  /** Other Japanese forms that may be used. */
  readonly admitted: readonly string[];
  readonly domain: string;
  readonly definition: string;
  /** Where it comes from: a style guide, a client. */
  readonly source: string;
  /** English terms that are this concept too; absent where there are none. */
  readonly otherEn?: readonly string[];
  /** What a person took out of other concepts to make this one; absent where nothing was. */
  readonly partings?: readonly Parting[];
  /** Reading of the preferred form, in kana, where somebody has said it. */
  readonly reading?: string;
  readonly part?: TermPart;
  /** Sentences of both sides that a glossary brought with it, two pairs at most. */
  readonly contexts?: readonly { readonly ja: string; readonly en: string }[];
}

/** Who decided something, and when. */
export interface Hand {
  readonly name: string;
  /** ISO 8601; empty where a file does not say. */
  readonly at: string;
}

/** A glossary entry as a person decided it. */
export interface EntryDecision {
  readonly en: string;
  readonly ja: string;
  readonly kind: Term['kind'];
  readonly forbidden: readonly string[];
  readonly note: string;
  /** A rejected candidate is remembered, so that it is not offered again; about a candidate something else was said. */
  readonly status: 'accepted' | 'rejected' | 'candidate';
  /** Absent where nothing more is said. */
  readonly details?: EntryDetails;
  /** Who said so last; absent where nobody knows. The host writes it. */
  readonly by?: Hand;
}

/** A glossary that a project looks things up in: taken in whole, never changed. */
export interface ReferenceGlossary {
  /** Of the file it came from. */
  readonly name: string;
  readonly entries: readonly EntryDecision[];
}

/** The turn of a reference glossary among the others. */
export interface Precedence {
  readonly reference: Id;
  /** False for one that is switched off. */
  readonly active: boolean;
}

/** All that people decided in a project. */
export interface Decisions {
  readonly name: string;
  readonly articles: ReadonlyMap<Id, ArticleDecisions>;
  readonly glossary: ReadonlyMap<Id, EntryDecision>;
  readonly references: ReadonlyMap<Id, ReferenceGlossary>;
  /** The references in the order in which they speak, behind the project's own glossary. */
  readonly precedence: readonly Precedence[];
}

/** What was decided in a project in which nobody has decided anything. */
export const NOTHING_DECIDED: Decisions = {
  ...{ name: '', articles: new Map(), glossary: new Map() },
  ...{ references: new Map(), precedence: [] },
};

/** An article about which nobody has decided anything, not even that it belongs to the project. */
export const UNDECIDED: ArticleDecisions = {
  listing: null,
  basis: null,
  edits: new Map(),
  beads: new Map(),
  links: new Map(),
  verdicts: new Map(),
  marks: new Map(),
};

/** What was decided about an article. */
export const decisionsOn = (decisions: Decisions, article: Id): ArticleDecisions =>
  decisions.articles.get(article) ?? UNDECIDED;
