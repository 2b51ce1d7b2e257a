import type { StoreApi } from 'zustand';
import type { HostDescription, JobId } from '../../src/api/calls.ts';
import type { ArticlePage, ProjectListing, ProjectView } from '../../src/api/project-views.ts';
import type { IncomingFile, InspectedFile, Settings } from '../../src/api/views.ts';
import type { Stage } from '../../src/base/watch.ts';
import type { CheckId } from '../../src/check/catalog.ts';
import type { Category } from '../../src/check/finding.ts';
import type { Message } from '../../src/messages/message.ts';
import type { Problem } from '../../src/messages/problem.ts';
import type { Id } from '../../src/project/record.ts';

/** Work that goes through no stages of an article's way. */
export type Errand = 'replace' | 'undo' | 'redo';

/** Work that a person waits for. */
export interface Work {
  readonly job: JobId;
  /**
   * What it is, where it goes through no stages. Only replacing tells how far it is, and can be stopped; the rest leaves
   * the keyboard where it is.
   */
  readonly errand?: Errand;
  readonly title: string;
  readonly stage: Stage;
  /** 0–1 within the stage. */
  readonly done: number;
  readonly stopping: boolean;
  /** It has taken so long that it shows; shorter work would only flicker. */
  readonly shown: boolean;
}

/** Summaries being computed behind the list of articles. */
export interface Computing {
  readonly job: JobId;
  /** 0–1 of the articles that were missing. */
  readonly done: number;
  readonly stopping: boolean;
}

/** The files chosen so far, with what the host found out about them. */
export interface Incoming {
  readonly files: readonly IncomingFile[];
  readonly inspected: readonly InspectedFile[];
  readonly looking: boolean;
  /** How far the host is in finding out which English belongs to which article, 0–1; undefined when it does not look. */
  readonly matching: number | undefined;
  readonly matched: readonly Matched[];
  /** What a person said in its place: English files by Japanese one, all by name. */
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a person wants to call the project that is made of them; empty where they have not said. */
  readonly name: string;
}

/** A Japanese file with how well each English one fits, the likeliest first; files by name. */
export interface Matched {
  readonly ja: string;
  readonly sources: readonly { readonly file: string; readonly score: number; readonly belongs: boolean }[];
}

export const NOTHING: Incoming = {
  files: [],
  inspected: [],
  looking: false,
  matching: undefined,
  matched: [],
  chosen: new Map(),
  name: '',
};

/** What a person goes to in an article: findings of a sort, words, or a sentence. */
export interface Goal {
  readonly check?: CheckId;
  readonly category?: Category;
  readonly find?: string;
  /** The machine's sentence. */
  readonly unit?: number;
}

/** Something a person is asked in a sheet of its own. */
export type Asking =
  | { readonly kind: 'rename-project' }
  | { readonly kind: 'rename-article'; readonly article: Id }
  | { readonly kind: 'choose-sources'; readonly article: Id };

/** Words that a person wrote, that could not be kept, and that have no place any more to stand open in. */
export interface Unkept {
  readonly key: number;
  readonly text: string;
  /** The title of the article they were written in; empty where it is gone. */
  readonly article: string;
  /** A person has them elsewhere by now. */
  readonly copied: boolean;
}

/** Something said once at the edge of the window. */
export type Notice =
  | { readonly kind: 'failed' | 'some'; readonly problems: readonly Problem[] }
  | { readonly kind: 'saved' | 'moved'; readonly path: string }
  | { readonly kind: 'partly'; readonly path: string }
  | { readonly kind: 'handed'; readonly name: string }
  /** A step was done that a person may want to take back at once. */
  | { readonly kind: 'done'; readonly name: Message }
  /** A step was undone or done again; `article` is told when it is not the one that is shown. */
  | { readonly kind: 'undone' | 'redone'; readonly name: Message; readonly article: Id | undefined };

/**
 * What the window shows. Where it is follows from what is open: no project, the first screen; a project without a
 * page, the project's screen; a page, the article.
 */
export interface State {
  readonly host: HostDescription;
  readonly settings: Settings;
  /** The projects the host knows, for the first screen. */
  readonly projects: readonly ProjectListing[];
  readonly project: ProjectView | undefined;
  /** The article that is shown, as it is now. */
  readonly page: ArticlePage | undefined;
  /** What the article's screen shows. */
  readonly tab: 'read' | 'arrange' | 'terms';
  /** What the project's screen shows. */
  readonly section: 'articles' | 'overview' | 'glossary';
  readonly incoming: Incoming;
  readonly work: Work | undefined;
  readonly computing: Computing | undefined;
  readonly notice: Notice | undefined;
  /** What could not be kept, the oldest first; whatever else is said, it stays until a person does away with it. */
  readonly unkept: readonly Unkept[];
  /** The machine's sentence a person is at in the article that is shown; undefined where there is none. */
  readonly unit: number | undefined;
  readonly keysShown: boolean;
  /** What the dialog for replacing everywhere was opened with; undefined while it is closed. */
  readonly replacing: { readonly from: readonly string[]; readonly to: string } | undefined;
  readonly paletteShown: boolean;
  /** Where the article that has just been opened is to be gone to. */
  readonly goal: Goal | undefined;
  readonly asking: Asking | undefined;
  /** A person wants to leave a project whose last changes are not on the disk. */
  readonly leaving: boolean;
  /** The dialog for exports is open, for the whole project or for the article that is shown. */
  readonly sending: 'project' | 'article' | undefined;
}

/** The state with what reads and writes it. */
export type Store = StoreApi<State>;

/** The state of a window that has just been opened. */
export const firstState = (host: HostDescription): State => ({
  host,
  settings: host.settings,
  projects: [],
  project: undefined,
  page: undefined,
  tab: 'read',
  section: 'articles',
  incoming: NOTHING,
  work: undefined,
  computing: undefined,
  notice: undefined,
  unkept: [],
  unit: undefined,
  keysShown: false,
  replacing: undefined,
  paletteShown: false,
  goal: undefined,
  asking: undefined,
  leaving: false,
  sending: undefined,
});

/** Says what went wrong. */
export const fail = ({ setState }: Store, ...problems: readonly Problem[]): void =>
  setState({ notice: { kind: 'failed', problems } });
