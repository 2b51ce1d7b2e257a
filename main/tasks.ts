import type { GlossaryLines } from '../src/api/export-calls.ts';
import type { Decided, Sighted } from '../src/api/glossary-lines.ts';
import type { IncomingFile, InspectedFile } from '../src/api/views.ts';
import type { Result } from '../src/base/result.ts';
import type { Stage } from '../src/base/watch.ts';
import type { Concept } from '../src/formats/concept.ts';
import type { JapaneseToken } from '../src/language/token.ts';
import type { Problem } from '../src/messages/problem.ts';
import type { SpeakingReference } from '../src/project/enforced.ts';
import type { ArticleMaterial, SourceMaterial } from '../src/project/record.ts';
import type { TermArticle } from '../src/term/glossary.ts';
import type { TermLine } from '../src/term/lines.ts';
import type { DeskAnswer, Inquiry, NativeTexts } from './article-desk.ts';
import type { ExportOrder, MadeExport } from './glossary-desk.ts';
import type { Belonging, Matched, ProjectTexts } from './project-texts.ts';

/** A file that an export made, before anybody has said where it goes. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the worker can be asked to do; the long work, and all that needs the article it keeps. */
export interface Tasks {
  inspect(request: { readonly files: readonly IncomingFile[] }): readonly InspectedFile[];
  /** Reads the files of a project's articles and, where nobody has said it, finds out which belong together. */
  readTexts(request: {
    readonly files: readonly IncomingFile[];
    readonly belonging?: readonly Belonging[];
    /** English files may come alone, for articles that are there already. */
    readonly sourcesAlone?: boolean;
  }): { readonly texts: ProjectTexts; readonly matched: readonly Matched[] };
  /** Says how well each source fits an article, in the order of the sources. */
  rank(request: {
    readonly article: ArticleMaterial;
    readonly sources: readonly SourceMaterial[];
  }): readonly { readonly score: number; readonly belongs: boolean }[];
  /** Cuts Japanese sentences into morphemes, in their order. */
  morphemes(request: { readonly sentences: readonly string[] }): readonly (readonly JapaneseToken[])[];
  /** Derives an article of a project. */
  derive(request: Inquiry): DeskAnswer;
  /** An article that was derived lately, as the glossary reads it. */
  gather(request: { readonly project: string; readonly article: string }): TermArticle;
  /** Puts the terms of a project's articles together, and keeps them for `concordance` and `export`. */
  collect(request: {
    readonly project: string;
    readonly articles: readonly TermArticle[];
    readonly decided: readonly Decided[];
    readonly native: NativeTexts;
  }): GlossaryLines;
  /** Looks for the terms of references in the articles of the glossary that was collected last, by the keys of their lines. */
  sight(request: {
    readonly project: string;
    readonly references: readonly SpeakingReference[];
  }): ReadonlyMap<string, Sighted>;
  /** Where a concept of the glossary that was collected last stands. */
  concordance(request: { readonly project: string; readonly key: string }): readonly TermLine[];
  /** The glossary that was collected last, as exports write what nobody has decided. */
  found(request: { readonly project: string }): readonly Concept[];
  /** Lays an article that was derived lately down for the export of a ticket. */
  hold(request: { readonly project: string; readonly article: string; readonly ticket: string }): true;
  /** Makes an export of what is held, or of the glossary that was collected last. */
  export(request: ExportOrder): MadeExport;
}

export type TaskName = keyof Tasks;
export type TaskOf<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type DoneOf<Name extends TaskName> = ReturnType<Tasks[Name]>;

/** A task on its way to the worker. The first 32-bit cell of `flag` becomes 1 when nobody wants it any more. */
export type Order = {
  readonly [Name in TaskName]: {
    readonly id: number;
    readonly task: Name;
    readonly request: TaskOf<Name>;
    readonly flag: SharedArrayBuffer;
  };
}[TaskName];

/** What the worker says back. */
export type Reply =
  | { readonly id: number; readonly progress: { readonly stage: Stage; readonly done: number } }
  | { readonly id: number; readonly result: Result<unknown, Problem> };
