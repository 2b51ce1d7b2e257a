import type { Exportable, ExportFormat, Preview } from '../formats/export-formats.ts';
import type { Merge } from '../formats/merge-concepts.ts';
import type { InterfaceLanguage, MessageId } from '../messages/message.ts';
import type { Problem } from '../messages/problem.ts';
import type { EntryDecision, Id } from '../project/record.ts';
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
  /** What a person decided; absent for a mere candidate. */
  readonly entry?: EntryDecision & { readonly id: Id };
}

/** The glossary of the open project. */
export interface GlossaryView {
  readonly lines: readonly GlossaryLine[];
  readonly conflicts: readonly GlossaryConflict[];
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

/** What came of taking a glossary into the project. */
export interface GlossaryImport {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Terms about which the two glossaries disagree; they are as they were. */
  readonly clashes: readonly { readonly en: string; readonly ours: string; readonly theirs: string }[];
  /** Entries that could not be read. */
  readonly problems: readonly Problem[];
  readonly done: Done;
}

/** What the window may ask about the glossary of a project, and about what leaves it. */
export interface ExportCalls {
  /** What the articles of the open project call things, under what people decided. Computes what is missing. */
  readGlossary(request: { readonly job: JobId }): GlossaryView;
  /** Where a concept of the glossary that was read last stands, at most a thousand places. */
  concordance(request: { readonly key: string }): readonly TermLine[];
  /** Shows what an export would be; nothing is written. */
  previewExport(request: ExportRequest): ExportPreview;
  /** Makes an export. A host with dialogs asks where to and saves; others hand it back. */
  writeExport(request: ExportRequest): WrittenFile;
  /**
   * Makes one entry of several terms, as one step: `value` says in `details.otherEn` which English it stands for, `entry`
   * is what it was before (null for a new one), `gone` are entries that it replaces.
   */
  mergeEntries(request: {
    readonly entry: Id | null;
    readonly value: EntryDecision;
    readonly gone: readonly Id[];
    readonly shown?: ShownPage;
  }): Done;
  /** Takes a glossary into the project, as one step. */
  importGlossary(request: {
    readonly file: IncomingFile;
    readonly merge: Merge;
    readonly shown?: ShownPage;
  }): GlossaryImport;
}
