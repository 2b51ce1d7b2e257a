import type { Bead, Link } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { Message } from '../messages/message.ts';
import type { Problem } from '../messages/problem.ts';
import type { DiffPart } from '../project/morpheme-diff.ts';
import type { ReplacePlace } from '../project/plan-replace.ts';
import type { EntryDecision, FixedBead, Id, Unit } from '../project/record.ts';
import type { ArticleSummary } from '../project/summary.ts';
import type { JudgedFinding } from '../project/verdicts.ts';
import type { Term } from '../term/term.ts';
import type { Ruby, TextView } from './views.ts';

/** A project the host knows: one it has opened before, or one in its own folder. */
export interface ProjectListing {
  /** Names the project in calls; paths do not cross the border. */
  readonly id: string;
  readonly name: string;
  /** Where it lies, to be shown. */
  readonly path: string;
  /** When it was last opened here, ISO 8601; empty when it never was. */
  readonly opened: string;
  /** Whether the file is no longer there. */
  readonly missing: boolean;
}

/** One line of the list of articles. */
export interface ArticleLine {
  readonly id: Id;
  readonly file: string;
  readonly title: string;
  /** Ids of its English sources, in order. */
  readonly sources: readonly Id[];
  /** True when it was written in Japanese, and shows what Japanese calls things. */
  readonly native?: true;
  /** Grows with every change to the article. */
  readonly revision: number;
  /** Absent until it has been computed; see the event `computed`. */
  readonly summary?: ArticleSummary;
}

/** An English source of the project. */
export interface SourceLine {
  readonly id: Id;
  readonly file: string;
  /** In UTF-16 units. */
  readonly length: number;
}

/** What undo and redo would do. */
export interface NextSteps {
  readonly undo?: Message;
  readonly redo?: Message;
}

/** The open project, without its texts. */
export interface ProjectView {
  /** Names the project in calls, as in `ProjectListing`; another one once it was saved elsewhere. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Why nothing can be changed; absent when it can. */
  readonly readOnly?: Problem;
  /** Why the last changes are not on the disk; absent when they are. */
  readonly unsaved?: Problem;
  readonly next: NextSteps;
  readonly articles: readonly ArticleLine[];
  readonly sources: readonly SourceLine[];
  readonly glossary: readonly (EntryDecision & { readonly id: Id })[];
}

/** What came of bringing files into a project. */
export interface Imported {
  readonly project: ProjectView;
  /** The articles that came in. */
  readonly articles: readonly Id[];
  /** Files that could not be read, or not quite; the others came in all the same. */
  readonly problems: readonly Problem[];
}

/** What came of saving a project elsewhere. */
export interface SavedProject {
  readonly project: ProjectView;
  /** False when the file before could not be read any more: articles that were not opened are lost with it. */
  readonly whole: boolean;
}

/** A bead with what a person said of it. `key` names it in actions. */
export interface PageBead extends Bead {
  readonly key: string;
  readonly by?: FixedBead['by'];
}

/** What is known of a sentence besides its words. */
export interface PageSentence {
  /** The machine's sentence it is, or is part of. */
  readonly unit: Unit;
  readonly edited: boolean;
  readonly done: boolean;
  readonly note: string;
}

/** A stretch that people have rewritten, beside what the machine had there. */
export interface PageEdit extends Span {
  readonly machine: string;
  /** `before` counts in `machine`, `after` from the beginning of the stretch. */
  readonly parts: readonly DiffPart[];
}

/** An article of a project as the window shows it: plain data, the same through every host. */
export interface ArticlePage {
  readonly id: Id;
  readonly revision: number;
  readonly title: string;
  readonly ja: TextView & { readonly rubies: readonly Ruby[] };
  readonly en: readonly TextView[];
  readonly beads: readonly PageBead[];
  readonly links: readonly Link[];
  /** Dismissed ones too. */
  readonly findings: readonly JudgedFinding[];
  readonly terms: readonly Term[];
  /** For each sentence of `ja`. */
  readonly sentences: readonly PageSentence[];
  readonly edits: readonly PageEdit[];
  readonly summary: ArticleSummary;
  readonly problems: readonly Problem[];
}

/** What became of something a person did. */
export interface Done {
  /** Absent when there was nothing to undo or redo. */
  readonly name?: Message;
  /** Articles that are not what they were, with their revisions. */
  readonly changed: readonly { readonly id: Id; readonly revision: number }[];
  readonly next: NextSteps;
  /** It is done, but not on the disk yet: why. */
  readonly unsaved?: Problem;
  /** What changed in the article that the window shows, see `applyPatch`; absent when it shows another or none. */
  readonly patch?: PagePatch;
  /** In its place where the host does not know what the window shows: the whole page. */
  readonly page?: ArticlePage;
}

/** A place that a replacement would change. */
export interface ReplaceLine extends ReplacePlace {
  readonly article: Id;
}

/** What a replacement would change. */
export interface ReplacePreview {
  readonly lines: readonly ReplaceLine[];
  /** How many places stay because they are inside longer words. */
  readonly inside: number;
}

/** A step of an article's history. */
export interface HistoryLine {
  readonly number: number;
  readonly at: string;
  readonly name: Message;
  /** What a sentence said afterwards, where the step was an edit of it. */
  readonly text?: string;
  /** The machine's sentences the step was about, ascending; empty where it was about none. */
  readonly units: readonly Unit[];
}

/** How likely an article comes from a source. */
export interface SourceMatch {
  /** Index of the file among those asked about. */
  readonly file: number;
  /** Share of the article's content that the source accounts for, 0–1. */
  readonly score: number;
}

/** How likely an article of the project comes from a source of it. */
export interface RankedSource {
  readonly source: Id;
  /** As in `SourceMatch`. */
  readonly score: number;
  readonly belongs: boolean;
}

/** A list after a change: so many of its first and last items as they were, moved, and what is between them now. */
export interface ListPatch<Item> {
  readonly head: number;
  readonly tail: number;
  readonly middle: readonly Item[];
}

/** What turns the page of one revision into that of another. */
export interface PagePatch {
  readonly id: Id;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** What was written where, in the text before. */
  readonly splice: Span & { readonly text: string };
  /** By how much the paragraphs of the last sentences of `spans` are counted on. */
  readonly paragraphs: number;
  /** `ja.sentences`. */
  readonly spans: ListPatch<TextView['sentences'][number]>;
  readonly rubies: ListPatch<Ruby>;
  readonly sentences: ListPatch<PageSentence>;
  readonly beads: ListPatch<PageBead>;
  readonly links: ListPatch<Link>;
  readonly findings: ListPatch<JudgedFinding>;
  readonly terms: ListPatch<Term>;
  readonly edits: ListPatch<PageEdit>;
  readonly summary: ArticleSummary;
  readonly problems: readonly Problem[];
}
