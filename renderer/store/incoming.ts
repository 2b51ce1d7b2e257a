import type { Api } from '../../src/api/calls.ts';
import type { Belonging } from '../../src/api/project-calls.ts';
import type { IncomingFile } from '../../src/api/views.ts';
import type { Problem } from '../../src/messages/problem.ts';
import type { Jobs } from './jobs.ts';
import type { ProjectActs } from './project.ts';
import { fail, NOTHING, type Store } from './state.ts';

/** Bringing files in: what was chosen is looked at, shown, and only then made part of a project. */
export interface IncomingActs {
  chooseFiles(title: string): Promise<void>;
  addFiles(files: readonly IncomingFile[], problems?: readonly Problem[]): Promise<void>;
  removeFile(name: string): void;
  clearFiles(): void;
  /** Adds the files that can be used to the open project, or makes a project of them. */
  start(belonging?: readonly Belonging[]): Promise<void>;
}

/** A name no file of the list has yet: `a.txt`, `a (2).txt`. */
export function freeName(name: string, taken: readonly string[]): string {
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let copy = 2; taken.includes(free); copy++) free = `${stem} (${copy})${end}`;
  return free;
}

/** What brings files into the window. */
export function makeIncomingActs(
  store: Store,
  api: Api,
  jobs: Jobs,
  projects: Pick<ProjectActs, 'openArticle' | 'compute' | 'stopComputing'>,
): IncomingActs {
  const { setState: set, getState: get } = store;
  let looks = 0;

  /** Looks at the files of the list; only the latest look counts. */
  const look = async (files: readonly IncomingFile[], problems: readonly Problem[]) => {
    looks += 1;
    const mine = looks;
    set(({ incoming }) => ({
      incoming: { ...incoming, files, looking: true },
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
      fail(store, answer.problem);
    }
  };

  const acts: IncomingActs = {
    async chooseFiles(title) {
      const answer = await api.call('chooseFiles', { title });
      if (!answer.ok) fail(store, answer.problem);
      else if (answer.value.length > 0) await acts.addFiles(answer.value);
    },
    async addFiles(files, problems = []) {
      const list = [...get().incoming.files];
      for (const file of files) {
        const taken = list.map((one) => one.name);
        list.push({ ...file, name: freeName(file.name, taken) });
      }
      if (list.length > 0) await look(list, problems);
      else if (problems.length > 0) fail(store, ...problems);
    },
    removeFile: (name) =>
      set(({ incoming }) => ({
        incoming: {
          ...incoming,
          files: incoming.files.filter((file) => file.name !== name),
          inspected: incoming.inspected.filter((file) => file.name !== name),
        },
      })),
    clearFiles() {
      looks += 1;
      set({ incoming: NOTHING, notice: undefined });
    },
    async start(belonging) {
      const { incoming, project } = get();
      const { files: all, inspected } = incoming;
      const isUsable = new Set(
        inspected.filter((file) => file.language !== undefined).map((file) => file.name),
      );
      const files = all.filter((file) => isUsable.has(file.name));
      const title = inspected.find((file) => file.language === 'ja')?.name ?? '';
      await projects.stopComputing();
      const call = project === undefined ? 'startProject' : 'importFiles';
      const imported = await jobs.run(title, (job) =>
        api.call(call, { job, files, ...(belonging === undefined ? {} : { belonging }) }),
      );
      if (imported === undefined) return;
      const { articles, problems } = imported;
      set({ project: imported.project, page: undefined, section: 'articles', incoming: NOTHING });
      const [only] = articles;
      if (only !== undefined && imported.project.articles.length === 1) await projects.openArticle(only);
      else void projects.compute();
      if (problems.length > 0) set({ notice: { kind: 'some', problems } });
    },
  };
  return acts;
}
