import { createContext, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Api, Command, Export, HostDescription, JobId } from '../src/api/calls.ts';
import type { ArticleView, IncomingFile, InspectedFile, SampleSummary, Settings } from '../src/api/views.ts';
import { Bug } from '../src/base/bug.ts';
import type { Result } from '../src/base/result.ts';
import type { Stage } from '../src/base/watch.ts';
import type { Problem } from '../src/messages/problem.ts';

/** Work in progress, as the progress screen shows it. */
export interface Work {
  readonly job: JobId;
  readonly title: string;
  readonly stage: Stage;
  /** 0–1 within the stage. */
  readonly done: number;
  readonly stopping: boolean;
}

/** The files chosen so far, with what the host found out about them. */
export interface Incoming {
  readonly files: readonly IncomingFile[];
  readonly inspected: readonly InspectedFile[];
  readonly looking: boolean;
}

/** Something said once at the edge of the window. */
export type Notice =
  | { readonly kind: 'failed' | 'some'; readonly problems: readonly Problem[] }
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'handed'; readonly name: string }
  | { readonly kind: 'writing'; readonly what: Export };

export interface State {
  readonly host: HostDescription;
  readonly settings: Settings;
  readonly incoming: Incoming;
  readonly work: Work | undefined;
  readonly article: ArticleView | undefined;
  readonly tab: 'read' | 'terms';
  readonly notice: Notice | undefined;
  readonly keysShown: boolean;
  /** The last thing a native menu asked for; a new value each time. */
  readonly asked: { readonly command: Command } | undefined;
  /** The export menu is open; native menus open it too. */
  readonly exporting: boolean;
}

/** Everything a person can make the workbench do, apart from reading itself. */
export interface Actions {
  change(settings: Partial<Settings>): void;
  chooseFiles(title: string): Promise<void>;
  addFiles(files: readonly IncomingFile[], problems?: readonly Problem[]): Promise<void>;
  removeFile(name: string): void;
  clearFiles(): void;
  start(): Promise<void>;
  openSample(sample: SampleSummary): Promise<void>;
  cancel(): Promise<void>;
  goHome(): void;
  show(tab: State['tab']): void;
  showKeys(shown: boolean): void;
  showExports(shown: boolean): void;
  dismiss(): void;
  exportArticle(what: Export, handOver: (name: string, base64: string) => void): Promise<void>;
}

export type Workbench = StoreApi<State> & { readonly act: Actions };

const NOTHING: Incoming = { files: [], inspected: [], looking: false };

/** A name no file of the list has yet: `a.txt`, `a (2).txt`. */
export function freeName(name: string, taken: readonly string[]): string {
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let copy = 2; taken.includes(free); copy++) free = `${stem} (${copy})${end}`;
  return free;
}

/** The window's state and what changes it, over one host. */
export function makeWorkbench(api: Api, host: HostDescription): Workbench {
  const store = createStore<State>()(() => ({
    host,
    settings: host.settings,
    incoming: NOTHING,
    work: undefined,
    article: undefined,
    tab: 'read',
    notice: undefined,
    keysShown: false,
    asked: undefined,
    exporting: false,
  }));
  const { setState: set, getState: get } = store;
  let jobs = 0;
  let looks = 0;

  api.on('progress', ({ job, stage, done }) =>
    set(({ work }) => (work?.job === job ? { work: { ...work, stage, done } } : {})),
  );

  api.on('command', ({ command }) => set({ asked: { command } }));

  const fail = (one: Problem) => set({ notice: { kind: 'failed', problems: [one] } });

  /** Looks at the files of the list; only the latest look counts. */
  const look = async (files: readonly IncomingFile[], problems: readonly Problem[]) => {
    const mine = ++looks;
    set(({ incoming }) => ({
      incoming: { files, inspected: incoming.inspected, looking: true },
      notice: problems.length > 0 ? { kind: 'failed', problems } : undefined,
    }));
    const answer = await api.call('inspectFiles', { files });
    if (mine !== looks) return;
    if (answer.ok) {
      const kept = get().incoming.files.map((file) => file.name);
      const inspected = answer.value.filter((file) => kept.includes(file.name));
      set({ incoming: { files: get().incoming.files, inspected, looking: false } });
    } else {
      set({ incoming: { files, inspected: [], looking: false } });
      fail(answer.problem);
    }
  };

  const run = async (title: string, ask: (job: JobId) => Promise<Result<ArticleView, Problem>>) => {
    if (get().work !== undefined) return;
    const job = `window-${++jobs}-${crypto.randomUUID()}`;
    set({ work: { job, title, stage: 'read', done: 0, stopping: false }, notice: undefined });
    const answer = await ask(job);
    const cancelled = get().work?.stopping === true;
    if (answer.ok && !cancelled) {
      const { problems } = answer.value;
      set({
        article: answer.value,
        work: undefined,
        tab: 'read',
        incoming: NOTHING,
        notice: problems.length > 0 ? { kind: 'some', problems } : undefined,
      });
    } else {
      set({ work: undefined });
      if (!answer.ok && !cancelled) fail(answer.problem);
    }
  };

  const act: Actions = {
    change: (part) => {
      const settings = { ...get().settings, ...part };
      set({ settings });
      void api.call('saveSettings', { settings }).then((answer) => {
        if (!answer.ok) fail(answer.problem);
      });
    },
    chooseFiles: async (title) => {
      const answer = await api.call('chooseFiles', { title });
      if (!answer.ok) fail(answer.problem);
      else if (answer.value.length > 0) await act.addFiles(answer.value);
    },
    addFiles: async (files, problems = []) => {
      const list = [...get().incoming.files];
      for (const file of files)
        list.push({
          ...file,
          name: freeName(
            file.name,
            list.map((one) => one.name),
          ),
        });
      if (list.length > 0) await look(list, problems);
      else if (problems.length > 0) set({ notice: { kind: 'failed', problems } });
    },
    removeFile: (name) =>
      set(({ incoming }) => ({
        incoming: {
          ...incoming,
          files: incoming.files.filter((file) => file.name !== name),
          inspected: incoming.inspected.filter((file) => file.name !== name),
        },
      })),
    clearFiles: () => {
      looks++;
      set({ incoming: NOTHING, notice: undefined });
    },
    start: async () => {
      const { files, inspected } = get().incoming;
      const usable = inspected.filter((file) => file.language !== undefined).map((file) => file.name);
      const title = inspected.find((file) => file.language === 'ja')?.name ?? '';
      await run(title, (job) =>
        api.call('openArticle', { job, files: files.filter((file) => usable.includes(file.name)) }),
      );
    },
    openSample: ({ id, title }) =>
      run(title[get().settings.language], (job) => api.call('openSample', { job, id })),
    cancel: async () => {
      const { work } = get();
      if (work === undefined) return;
      set({ work: { ...work, stopping: true } });
      const answer = await api.call('cancel', { job: work.job });
      if (!answer.ok) fail(answer.problem);
    },
    goHome: () => set({ article: undefined, notice: undefined, tab: 'read' }),
    show: (tab) => set({ tab }),
    showKeys: (keysShown) => set({ keysShown }),
    showExports: (exporting) => set({ exporting }),
    dismiss: () => set({ notice: undefined }),
    exportArticle: async (what, handOver) => {
      const { article, settings } = get();
      if (article === undefined) return;
      set({ notice: { kind: 'writing', what } });
      const answer = await api.call('exportArticle', {
        article: article.id,
        what,
        language: settings.language,
      });
      if (!answer.ok) return fail(answer.problem);
      const { name, path, base64, cancelled } = answer.value;
      if (cancelled || (path === undefined && base64 === undefined)) return set({ notice: undefined });
      if (path !== undefined) return set({ notice: { kind: 'saved', path } });
      if (base64 !== undefined) handOver(name, base64);
      set({ notice: { kind: 'handed', name } });
    },
  };
  return Object.assign(store, { act });
}

const Held = createContext<Workbench | undefined>(undefined);
export const WorkbenchProvider = Held.Provider;

/** The workbench this part of the window belongs to. */
export function useWorkbench(): Workbench {
  const workbench = use(Held);
  if (workbench === undefined) throw new Bug('a screen was drawn outside the workbench');
  return workbench;
}

/** One part of the state; the component is drawn again when that part changes. */
export function useSelected<Part>(select: (state: State) => Part): Part {
  return useStore(useWorkbench(), select);
}
