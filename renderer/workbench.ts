import { createContext, use } from 'react';
import { createStore, useStore } from 'zustand';
import type { AnswerOf, Api, CallName, HostDescription, RequestOf } from '../src/api/calls.ts';
import type { ExportRequest } from '../src/api/export-calls.ts';
import type { Done } from '../src/api/project-views.ts';
import type { Settings } from '../src/api/views.ts';
import { Bug } from '../src/base/bug.ts';
import { refusalOf } from './palette/permit.ts';
import { type ArticleActs, makeArticleActs } from './store/article.ts';
import { type IncomingActs, makeIncomingActs } from './store/incoming.ts';
import { makeJobs } from './store/jobs.ts';
import { makeOffers, type Offers } from './store/offers.ts';
import { makeProjectActs, type ProjectActs } from './store/project.ts';
import { fail, firstState, type Notice, type State, type Store } from './store/state.ts';
import { makeUnkeptActs, type UnkeptActs, wordsAtRisk } from './store/unkept.ts';

/** What a person does to the window itself. */
interface WindowActs {
  change(settings: Partial<Settings>): void;
  /** Stops the work a person waits for. */
  cancel(): Promise<void>;
  show(tab: State['tab']): void;
  showKeys(shown: boolean): void;
  showPalette(shown: boolean): void;
  /** Opens the dialog for replacing everywhere, filled in with forms that are to go and what is to stand there. */
  openReplace(from?: readonly string[], to?: string): void;
  closeReplace(): void;
  /** Opens the dialog that chooses what is exported and how. */
  openExport(scope: 'project' | 'article'): void;
  closeExport(): void;
  /** Opens a sheet that asks something; undefined closes it. */
  pose(asking: State['asking']): void;
  /** The goal has been reached. */
  arrive(): void;
  /** Says something at the edge of the window. */
  say(notice: Notice): void;
  /** Says there what was done, with a way to take it back; nothing where nothing was done. */
  sayDone(done: Done | undefined): void;
  dismiss(): void;
  /**
   * Has the host make an export, and says where it went; false when there is none, because it failed or the person
   * changed their mind. `handOver` gets what a host without dialogs hands back. What is written and cannot be kept is not
   * in it: then there is none either, unless the person wants it `without`.
   */
  writeExport(
    wanted: Pick<ExportRequest, 'what' | 'format' | 'article'>,
    handOver: (name: string, base64: string) => void,
    without?: boolean,
  ): Promise<boolean>;
  /** The same for the report on paper; `print` gets the page from a host that makes no PDFs. */
  printReport(
    article: string | undefined,
    print: (base64: string) => Promise<void>,
    without?: boolean,
  ): Promise<boolean>;
  /** Where a person is in the article that is shown: at one of the machine's sentences. */
  beAt(unit: number | undefined): void;
  /** Keeps everything that is under way; answers the words that would be lost with the window. */
  finishAll(): Promise<readonly string[]>;
  /** Whether something would be lost with the window, as far as it knows without asking. */
  wouldLose(): boolean;
  /** Asks the host something that changes nothing; undefined when it failed, which is then said. */
  ask<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<AnswerOf<Name> | undefined>;
}

/** Everything a person can make the workbench do, apart from reading itself. */
export interface Actions extends WindowActs, IncomingActs, ProjectActs, ArticleActs, UnkeptActs {}

export type Workbench = Store & { readonly act: Actions; readonly api: Api; readonly offers: Offers };

/** The window's state and what changes it, over one host. */
export function makeWorkbench(api: Api, host: HostDescription): Workbench {
  const store: Store = createStore<State>()(() => firstState(host));
  const { setState: set, getState: get } = store;
  const jobs = makeJobs(store, api);
  const article = makeArticleActs(store, api, jobs, () => {
    if (get().page === undefined) void projects.compute();
  });
  const projects: ProjectActs = makeProjectActs(store, api, jobs, article);
  const incoming = makeIncomingActs(store, api, jobs, projects);

  const own: WindowActs = {
    change(part) {
      const settings = { ...get().settings, ...part };
      set({ settings });
      void api.call('saveSettings', { settings }).then((answer) => {
        if (!answer.ok) fail(store, answer.problem);
      });
    },
    cancel: jobs.cancel,
    show: (tab) => set({ tab }),
    showKeys: (keysShown) => set({ keysShown }),
    openReplace: (from = [], to = '') => set({ replacing: { from, to } }),
    closeReplace: () => set({ replacing: undefined }),
    showPalette: (paletteShown) => set({ paletteShown }),
    openExport: (sending) => set({ sending }),
    closeExport: () => set({ sending: undefined }),
    pose: (asking) => set({ asking }),
    arrive: () => set({ goal: undefined }),
    say: (notice) => set({ notice }),
    sayDone(done) {
      if (done?.name !== undefined) set({ notice: { kind: 'done', name: done.name } });
    },
    dismiss: () => set({ notice: undefined }),
    beAt: (unit) => {
      if (get().unit !== unit) set({ unit });
    },
    async finishAll() {
      await article.settled();
      return [...article.unfinishedWords(), ...wordsAtRisk(get().unkept)];
    },
    wouldLose: () =>
      !article.isKept() || wordsAtRisk(get().unkept).length > 0 || get().project?.unsaved !== undefined,
    async writeExport(wanted, handOver, without = false) {
      if (!(await article.settled()) && !without) return false;
      const job = `export-${crypto.randomUUID()}`;
      const answer = await api.call('writeExport', { job, ...wanted, language: get().settings.language });
      if (!answer.ok) {
        fail(store, answer.problem);
        return false;
      }
      const { name, path, base64, cancelled } = answer.value;
      if (cancelled || (path === undefined && base64 === undefined)) return false;
      if (base64 !== undefined) handOver(name, base64);
      set({ notice: path === undefined ? { kind: 'handed', name } : { kind: 'saved', path } });
      return true;
    },
    async printReport(of, print, without = false) {
      if (!(await article.settled()) && !without) return false;
      const request = {
        ...{ job: `print-${crypto.randomUUID()}`, language: get().settings.language },
        ...(of === undefined ? {} : { article: of }),
      };
      const written = await own.ask('printReport', request);
      if (written === undefined || written.cancelled) return false;
      if (written.base64 !== undefined) await print(written.base64);
      if (written.path !== undefined) set({ notice: { kind: 'saved', path: written.path } });
      return written.path !== undefined || written.base64 !== undefined;
    },
    async ask(name, request) {
      const answer = await api.call(name, request);
      if (answer.ok) return answer.value;
      fail(store, answer.problem);
      return undefined;
    },
  };
  api.on('finish', async ({ ask }) => {
    const unkept = await own.finishAll();
    void api.call('finished', { ask, unkept });
  });
  return Object.assign(store, {
    api,
    offers: makeOffers(
      (name) => refusalOf(name, get()),
      (reason) => fail(store, reason),
    ),
    act: { ...own, ...incoming, ...projects, ...article, ...makeUnkeptActs(store) },
  });
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
