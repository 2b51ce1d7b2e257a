import type { Result } from '../base/result.ts';
import type { Stage } from '../base/watch.ts';
import type { InterfaceLanguage } from '../messages/message.ts';
import type { Problem } from '../messages/problem.ts';
import type { ArticleSummary } from '../project/summary.ts';
import type { ExportCalls } from './export-calls.ts';
import type { ProjectCalls } from './project-calls.ts';
import type { IncomingFile, InspectedFile, SampleSummary, Settings } from './views.ts';

/** The work a progress event or a cancellation is about; made by the renderer, unique while it runs. */
export type JobId = string;

/**
 * Everything the window may ask of its host. Electron's main process and the loopback host answer the same
 * calls with the same handlers; every request is read by `readers` before a handler sees it.
 */
export interface Calls extends ProjectCalls, ExportCalls {
  /** What this host is, what it can do, what was remembered, which samples ship. */
  /** `language`: what the window speaks as long as nobody has chosen another language. */
  describe(request: { readonly language?: InterfaceLanguage }): HostDescription;
  /** Shows the host's own file dialog. Empty when the person cancelled; refused by a host without dialogs. */
  chooseFiles(request: { readonly title: string }): readonly IncomingFile[];
  /** Reads files far enough to say what they are: language, encoding, size, what is boilerplate. */
  inspectFiles(request: { readonly files: readonly IncomingFile[] }): readonly InspectedFile[];
  /** Stops a job, which ends with `problem.cancelled`; unknown jobs are ignored, for they may just have ended. */
  cancel(request: { readonly job: JobId }): Record<string, never>;
  /** Answers the event `finish`: all is kept, but for these words. */
  finished(request: { readonly ask: number; readonly unkept: readonly string[] }): Record<string, never>;
  /** Remembers settings across starts. */
  saveSettings(request: { readonly settings: Settings }): Settings;
}

export interface HostDescription {
  readonly host: 'shell' | 'browser';
  readonly version: string;
  /** True when the host has file dialogs of its own. */
  readonly dialogs: boolean;
  /** True when the host makes PDFs; elsewhere the window has the browser print. */
  readonly printer: boolean;
  /** What the system calls the person; empty where it does not say. */
  readonly user: string;
  readonly settings: Settings;
  readonly samples: readonly SampleSummary[];
}

/** What the host says unasked. */
export interface Events {
  readonly progress: { readonly job: JobId; readonly stage: Stage; readonly done: number };
  /** An article of the open project has been computed. */
  readonly computed: {
    readonly article: string;
    readonly revision: number;
    readonly summary: ArticleSummary;
  };
  /** The window is to be closed: it keeps what is under way and answers with `finished`. */
  readonly finish: { readonly ask: number };
  /** A native menu item was chosen. */
  readonly command: { readonly command: Command };
}

/** Commands that menus, keys and the palette share. */
export const COMMANDS = [
  'open',
  'open-project',
  'save-as',
  'home',
  'export',
  'undo',
  'redo',
  'find',
  'replace',
  'arrange',
  'together',
  'articles',
  'overview',
  'furigana',
  'theme',
  'language',
  'next-finding',
  'previous-finding',
  'palette',
  'keyboard',
] as const;
export type Command = (typeof COMMANDS)[number];

export type CallName = keyof Calls;
export type RequestOf<Name extends CallName> = Parameters<Calls[Name]>[0];
export type AnswerOf<Name extends CallName> = ReturnType<Calls[Name]>;

/** The host's side of the contract. */
export type Handlers = {
  readonly [Name in CallName]: (request: RequestOf<Name>) => Promise<Result<AnswerOf<Name>, Problem>>;
};

/** The window's side of it, as the preload or the loopback client offers it. */
export interface Api {
  call<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<Result<AnswerOf<Name>, Problem>>;
  /** Listens for an event; the returned function stops listening. */
  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void;
}
