import type { ArticleAction } from '../project/plan-action.ts';
import type { Replacement } from '../project/plan-replace.ts';
import type { Day } from '../project/progress.ts';
import type { EntryDecision, Id } from '../project/record.ts';
import type { JobId } from './calls.ts';
import type {
  ArticlePage,
  Done,
  HistoryLine,
  Imported,
  ProjectListing,
  ProjectView,
  RankedSource,
  ReplacePreview,
  SavedProject,
  SourceMatch,
} from './project-views.ts';
import type { IncomingFile } from './views.ts';

/** The page that the window shows: what is changed is told as a patch to it. */
export interface ShownPage {
  readonly article: Id;
  readonly revision: number;
}

/** Which English files belong to a Japanese one, by their places in a list of files. */
export interface Belonging {
  readonly ja: number;
  readonly en: readonly number[];
}

/**
 * What the window may ask about projects. One project is open for each window; opening another closes it. Whatever is
 * done is on the disk when the answer comes, or the answer says why it is not.
 */
export interface ProjectCalls {
  /** The projects this host knows, the last opened first. */
  listProjects(request: Record<string, never>): readonly ProjectListing[];
  /** Makes an empty project in the host's own folder; `saveProjectAs` puts it elsewhere. */
  createProject(request: { readonly name: string }): ProjectView;
  /** Makes a project of files, as `importFiles` takes them, in the host's own folder; where no name is given, named after its first article. */
  startProject(request: {
    readonly job: JobId;
    readonly files: readonly IncomingFile[];
    readonly belonging?: readonly Belonging[];
    readonly name?: string;
  }): Imported;
  /** Opens an article of the sample corpus as a project of its own: made the first time, the same one afterwards. */
  openSample(request: { readonly job: JobId; readonly id: string }): ProjectView;
  openProject(request: { readonly project: string }): ProjectView;
  /** Takes a project whose file is gone off the list, and answers the list; one that is there stays on it. */
  forgetProject(request: { readonly project: string }): readonly ProjectListing[];
  /** Shows the host's own dialog; null when the person cancelled, refused by a host without dialogs. */
  chooseProject(request: { readonly title: string }): ProjectView | null;
  /** The open project as it is now. */
  viewProject(request: Record<string, never>): ProjectView;
  /** Writes the project to another place and goes on there; null when the person cancelled. */
  saveProjectAs(request: { readonly name: string }): SavedProject | null;
  closeProject(request: Record<string, never>): Record<string, never>;
  renameProject(request: { readonly name: string }): Done;

  /** Says which English files each Japanese one seems to come from, the likeliest first. */
  matchFiles(request: { readonly job: JobId; readonly files: readonly IncomingFile[] }): readonly {
    readonly ja: number;
    readonly sources: readonly (SourceMatch & { readonly belongs: boolean })[];
  }[];
  /**
   * Adds articles and sources; sources alone too, for articles that are there. Without `belonging` the host decides as
   * `matchFiles` does.
   */
  importFiles(request: {
    readonly job: JobId;
    readonly files: readonly IncomingFile[];
    readonly belonging?: readonly Belonging[];
  }): Imported;
  /** Computes what is missing; each article is told by the event `computed`. Answers how many there were. */
  computeArticles(request: { readonly job: JobId }): { readonly count: number };
  /** Takes articles out of the project; undo brings them back. */
  removeArticles(request: { readonly articles: readonly Id[] }): Done;
  renameArticle(request: { readonly article: Id; readonly title: string }): Done;
  chooseSources(request: {
    readonly article: Id;
    readonly sources: readonly Id[];
    readonly shown?: ShownPage;
  }): Done;

  /** Says that an article was written in Japanese and shows what Japanese calls things, or that it was not. */
  markNative(request: { readonly article: Id; readonly native: boolean; readonly shown?: ShownPage }): Done;

  /** Says how well each English source of the project fits an article, the likeliest first. */
  rankSources(request: { readonly job: JobId; readonly article: Id }): readonly RankedSource[];

  /** An article as it is now. */
  readArticle(request: { readonly job: JobId; readonly article: Id }): ArticlePage;
  /** Does something with an article; refused when `revision` is not the article's any more. */
  actOnArticle(request: {
    readonly article: Id;
    readonly revision: number;
    readonly action: ArticleAction;
    readonly shown?: ShownPage;
  }): Done;
  /** Aligns again what nobody has fixed. */
  realignArticle(request: { readonly job: JobId; readonly article: Id; readonly shown?: ShownPage }): Done;
  /**
   * In a long article some checks are too slow to be run at every edit, and say what they said before; this runs them.
   * To be asked when a person has paused, and when `actOnArticle` and the like are answered. Patches are to be applied
   * in the order in which their answers come.
   */
  settleArticle(request: { readonly shown: ShownPage }): Done;
  undo(request: { readonly shown?: ShownPage }): Done;
  redo(request: { readonly shown?: ShownPage }): Done;
  /** The steps about an article, or about one sentence of it, oldest first. `unit` is `PageSentence.unit`. */
  articleHistory(request: { readonly article: Id; readonly unit?: number }): readonly HistoryLine[];

  /** What was done in the project, day by day. */
  projectProgress(request: Record<string, never>): readonly Day[];

  /** Where a replacement would change something; in the whole project when no articles are named. */
  previewReplace(request: {
    readonly replacement: Replacement;
    readonly articles?: readonly Id[];
  }): ReplacePreview;
  /** Replaces places that a preview has told, as one step; cancelled by its job, it has changed nothing. */
  replaceAll(request: {
    readonly job?: JobId;
    readonly replacement: Replacement;
    readonly places: readonly { readonly article: Id; readonly starts: readonly number[] }[];
    readonly shown?: ShownPage;
  }): Done;
  /** Puts an entry into the glossary, changes one, or takes one out (`value` null). A new one has no `entry`. */
  decideEntry(request: {
    readonly entry: Id | null;
    readonly value: EntryDecision | null;
    readonly shown?: ShownPage;
  }): Done;
}
