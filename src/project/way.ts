import type { Alignment, Bead } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { Finding } from '../check/finding.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { TokenizeEnglish, TokenizeJapanese } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Marked } from '../segment/sentence.ts';
import type { GlossaryEntry, Term } from '../term/term.ts';

/** What the core cannot make for itself: tokenizers and data, handed in by a host. */
export interface Engine {
  readonly tokenizeJapanese: TokenizeJapanese;
  readonly tokenizeEnglish: TokenizeEnglish;
  readonly lexicon: Lexicon;
}

/** A text as it comes in. `segments` says that it is already cut: one sentence each. */
export interface InputText {
  /** As the user named it; empty for pasted text. */
  readonly file: string;
  readonly text: string;
  readonly segments?: readonly Span[];
  /** What the file's own markup says of stretches of the text: navigation, headings, captions. */
  readonly marks?: readonly Marked[];
}

export const WANTS = ['beads', 'links', 'findings', 'terms'] as const;
export type Want = (typeof WANTS)[number];

/** One article with the English it may come from, and what is asked of it. */
export interface Job {
  readonly ja: InputText;
  readonly en: readonly InputText[];
  readonly want: readonly Want[];
  readonly glossary: readonly GlossaryEntry[];
  /** Beads that are known already, from a file of translation units: they stay, and only the rest is aligned. */
  readonly accepted?: readonly Pick<Bead, 'ja' | 'en'>[];
  /** Articles written in Japanese, as evidence of what things are usually called. */
  readonly native?: readonly InputText[];
}

/** The article when it has gone the whole way. What was not wanted is empty. */
export interface Processed {
  readonly ja: JapaneseText;
  readonly en: readonly EnglishText[];
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
  readonly terms: readonly Term[];
}
