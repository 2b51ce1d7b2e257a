import type { ConceptStatus } from '../formats/concept.ts';
import type { Exportable, ExportFormat, Preview } from '../formats/export-formats.ts';
import type { ClashRule, Difference } from '../formats/merge-concepts.ts';
import type { InterfaceLanguage, MessageId } from '../messages/message.ts';
import type { Problem } from '../messages/problem.ts';
import type { ReviewPlan } from '../project/plan-review.ts';
import type { EntryDecision, Id, Precedence } from '../project/record.ts';
import type { GlossaryConcept, GlossaryConflict, GlossaryForm } from '../term/glossary.ts';
import type { TermLine } from '../term/lines.ts';
import type { JobId } from './calls.ts';
import type { ShownPage } from './project-calls.ts';
import type { Done } from './project-views.ts';
import type { IncomingFile, WrittenFile } from './views.ts';

/** A form of a concept without its places, which are asked for one concept at a time. */
export type GlossaryFormView = Omit<GlossaryForm, 'places'>;

/** A line of the project's glossary. */
export interface GlossaryLine extends Omit<GlossaryConcept, 'forms'> {
  /** Names the line while the window shows it. */
  readonly key: string;
  /** Empty for an entry that a person made and no article uses. */
  readonly forms: readonly GlossaryFormView[];
  /** The articles it stands in. */
  readonly articles: readonly Id[];
  /** What a person decided; absent where nobody said anything. */
  readonly entry?: EntryDecision & { readonly id: Id };
  /** The glossary it is looked up in, where it is none of the project's own: it can be taken over, not changed. */
  readonly reference?: {
    readonly id: Id;
    readonly name: string;
    /** Whether the project, or a glossary before this one, says what is right. */
    readonly overruled: boolean;
  };
}

/** The project's own glossary. */
export interface GlossaryLines {
  readonly lines: readonly GlossaryLine[];
  readonly conflicts: readonly GlossaryConflict[];
}

/** A glossary that the project looks things up in. */
export interface ReferenceView {
  readonly id: Id;
  readonly name: string;
  /** How many terms are in it. */
  readonly entries: number;
  /** False for one that is switched off; its lines are not shown. */
  readonly active: boolean;
}

/** The glossary of the open project with its references, the first to speak first. */
export interface GlossaryView extends GlossaryLines {
  readonly references: readonly ReferenceView[];
}

/** Which export: all articles of the project, or one. */
export interface ExportRequest {
  readonly job: JobId;
  readonly what: Exportable;
  readonly format: ExportFormat;
  readonly article?: Id;
  readonly language: InterfaceLanguage;
}

/** What an export would come to. */
export interface ExportPreview {
  /** The names of the files; several are handed over as one archive. */
  readonly names: readonly string[];
  readonly preview: Preview;
  readonly cannotKeep: readonly MessageId[];
  readonly problems: readonly Problem[];
}

/** What one glossary says of a term about which two disagree. */
export interface ClashSide {
  readonly ja: string;
  readonly admitted: readonly string[];
  readonly forbidden: readonly string[];
  readonly status: ConceptStatus;
  readonly definition: string;
  readonly by: string;
  readonly at: string;
}

/** A term about which the project and a file disagree. */
export interface ClashView {
  readonly en: string;
  readonly about: readonly Difference[];
  readonly ours: ClashSide;
  readonly theirs: ClashSide;
}

/** What would come of taking a glossary into the project, contradictions aside. */
export interface GlossaryComing {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Where project and file disagree, in the order of the file. */
  readonly clashes: readonly ClashView[];
  /** What could not be read, with line and reason. */
  readonly problems: readonly Problem[];
}

/** What came of taking a glossary into the project. */
export interface GlossaryImport {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** How many contradictions were left as they are. */
  readonly left: number;
  readonly problems: readonly Problem[];
  readonly done: Done;
}

/** What came of keeping a glossary as a reference. */
export interface ReferenceImport {
  readonly entries: number;
  readonly problems: readonly Problem[];
  readonly done: Done;
}

/** What a review that came back would change in an article. */
export type ReviewComing = Omit<ReviewPlan, 'change'>;

/** How several entries come to be decided at once: what the step is called. */
export const DECIDINGS = ['decide', 'merge', 'part'] as const;

/** What the window may ask about the glossaries that a project looks things up in. */
export interface ReferenceCalls {
  /** Keeps a glossary file as a reference, behind those that are there, as one step. */
  importReference(request: { readonly file: IncomingFile; readonly shown?: ShownPage }): ReferenceImport;
  /**
   * Says in which order the references speak and which are switched off, as one step. One that is not named goes; none can be
   * named that is not there.
   */
  arrangeReferences(request: {
    readonly precedence: readonly Precedence[];
    readonly shown?: ShownPage;
  }): Done;
}

/** What the window may ask about the glossary of a project, and about what leaves it. */
export interface ExportCalls extends ReferenceCalls {
  /** What the articles of the open project call things, under what people decided. Computes what is missing. */
  readGlossary(request: { readonly job: JobId }): GlossaryView;
  /** Where a concept of the glossary that was read last stands, at most a thousand places. */
  concordance(request: { readonly key: string }): readonly TermLine[];
  /** Shows what an export would be; nothing is written. */
  previewExport(request: ExportRequest): ExportPreview;
  /** Makes an export. A host with dialogs asks where to and saves; others hand it back. */
  writeExport(request: ExportRequest): WrittenFile;
  /**
   * Puts the report on paper. A host that makes PDFs asks where to and saves; others hand the page back, self-contained
   * HTML, for the window to have it printed.
   */
  printReport(request: Pick<ExportRequest, 'job' | 'article' | 'language'>): WrittenFile;
  /**
   * Decides about several entries, as one step; a new one has no `entry`, one that goes no `value`. Of terms that are merged
   * or parted the first is the one that comes of it.
   */
  decideEntries(request: {
    readonly as: (typeof DECIDINGS)[number];
    readonly decisions: readonly { readonly entry: Id | null; readonly value: EntryDecision | null }[];
    readonly shown?: ShownPage;
  }): Done;
  /** Reads a glossary file and says what taking it in would come to; nothing is changed. */
  previewGlossary(request: { readonly file: IncomingFile }): GlossaryComing;
  /**
   * Takes a glossary into the project, as one step. `rule` is what is done where the two disagree, `each` what is done about
   * single contradictions, by their place in the preview; about others nothing is done.
   */
  importGlossary(request: {
    readonly file: IncomingFile;
    readonly rule?: ClashRule;
    readonly each?: readonly { readonly clash: number; readonly rule: ClashRule }[];
    readonly shown?: ShownPage;
  }): GlossaryImport;
  /** Says what a workbook that was sent out for review would change; nothing is changed. */
  previewReview(request: {
    readonly article: Id;
    readonly revision: number;
    readonly file: IncomingFile;
  }): ReviewComing;
  /** Takes a review into its article, as one step. */
  importReview(request: {
    readonly article: Id;
    readonly revision: number;
    readonly file: IncomingFile;
    readonly shown?: ShownPage;
  }): Done;
}
