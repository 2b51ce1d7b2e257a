import type { Api } from '../../src/api/calls.ts';
import type { IncomingFile } from '../../src/api/views.ts';
import { success } from '../../src/base/result.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import type { Id } from '../../src/project/record.ts';
import type { Jobs } from './jobs.ts';
import { belongingOf, makeMatching, sourcesFor } from './matching.ts';
import type { ProjectActs } from './project.ts';
import { fail, NOTHING, type Store } from './state.ts';

/** Bringing files in: what was chosen is looked at, shown, and only then made part of a project. */
export interface IncomingActs {
  addFiles(files: readonly IncomingFile[], problems?: readonly Problem[]): Promise<void>;
  removeFile(name: string): void;
  clearFiles(): void;
  /** Says that an article comes from an English file, or that it does not. */
  giveSource(ja: string, en: string, belongs: boolean): void;
  stopMatching(): void;
  /** Says what the project that is made of the files is to be called. */
  nameProject(name: string): void;
  /** Adds the English ones of some files to the sources of the open project, and answers which sources are new. */
  bringSources(files: readonly IncomingFile[], problems?: readonly Problem[]): Promise<readonly Id[]>;
  /** Adds the files that can be used to the open project, or makes a project of them. */
  start(): Promise<void>;
}

/** A name no file of the list has yet: `a.txt`, `a (2).txt`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let copy = 2; taken.has(free); copy++) free = `${stem} (${copy})${end}`;
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
  const matching = makeMatching(store, api, jobs);
  let looks = 0;

  /** Files in one of the two languages, with how to tell the Japanese ones. */
  const usable = () => {
    const { files, inspected } = get().incoming;
    const languages = new Map(inspected.map(({ name, language }) => [name, language]));
    return {
      files: files.filter(({ name }) => languages.get(name) !== undefined),
      isJapanese: (name: string): boolean => languages.get(name) === 'ja',
    };
  };

  /** Finds out what belongs together, where there is anything to find out. */
  const match = (): void => {
    const { files, isJapanese } = usable();
    const some = files.some(({ name }) => isJapanese(name)) && files.some(({ name }) => !isJapanese(name));
    if (some) void matching.look(files);
    else matching.stop();
  };

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
      const kept = new Set(get().incoming.files.map((file) => file.name));
      const inspected = answer.value.filter((file) => kept.has(file.name));
      set(({ incoming }) => ({ incoming: { ...incoming, inspected, looking: false } }));
      match();
    } else {
      set(({ incoming }) => ({ incoming: { ...incoming, inspected: [], looking: false } }));
      fail(store, answer.problem);
    }
  };

  /** Adds files to the sources of the open project; undefined where there is nothing to add, or it went wrong. */
  const addSources = async (files: readonly IncomingFile[]) => {
    if (files.length === 0) return undefined;
    await projects.stopComputing();
    const title = files.map(({ name }) => name).join(', ');
    const imported = await jobs.run(title, (job) => api.call('importFiles', { job, files }));
    if (imported !== undefined) set({ project: imported.project });
    if (get().page === undefined) void projects.compute();
    return imported;
  };

  const acts: IncomingActs = {
    async addFiles(files, problems = []) {
      const readOnly = get().project?.readOnly;
      if (readOnly !== undefined) return fail(store, readOnly);
      const list = [...get().incoming.files];
      const taken = new Set(list.map((one) => one.name));
      for (const file of files) {
        const name = freeName(file.name, taken);
        taken.add(name);
        list.push({ ...file, name });
      }
      if (list.length > 0) await look(list, problems);
      else if (problems.length > 0) fail(store, ...problems);
    },
    removeFile(name) {
      set(({ incoming }) => ({
        incoming: {
          ...incoming,
          files: incoming.files.filter((file) => file.name !== name),
          inspected: incoming.inspected.filter((file) => file.name !== name),
          matched: incoming.matched
            .filter(({ ja }) => ja !== name)
            .map((one) => ({ ...one, sources: one.sources.filter(({ file }) => file !== name) })),
        },
      }));
    },
    clearFiles() {
      looks += 1;
      matching.stop();
      set({ incoming: NOTHING, notice: undefined });
    },
    giveSource(ja, en, belongs) {
      set(({ incoming }) => {
        const sources = new Set(sourcesFor(ja, incoming.matched, incoming.chosen));
        if (belongs) sources.add(en);
        else sources.delete(en);
        return { incoming: { ...incoming, chosen: new Map([...incoming.chosen, [ja, sources]]) } };
      });
    },
    stopMatching: matching.stop,
    nameProject: (name) => set(({ incoming }) => ({ incoming: { ...incoming, name } })),
    async bringSources(files, problems = []) {
      const readOnly = get().project?.readOnly;
      if (readOnly !== undefined) {
        fail(store, readOnly);
        return [];
      }
      const answer = files.length === 0 ? success([]) : await api.call('inspectFiles', { files });
      if (!answer.ok) {
        fail(store, answer.problem);
        return [];
      }
      const english = new Set(
        answer.value.flatMap(({ name, language }) => (language === 'en' ? [name] : [])),
      );
      const others = files.filter(({ name }) => !english.has(name));
      const before = new Set(get().project?.sources.map(({ id }) => id));
      const imported = await addSources(files.filter(({ name }) => english.has(name)));
      const refused = others.map(({ name }) => problem('problem.window.not-english', {}, name));
      const wrong = [...problems, ...refused, ...(imported?.problems ?? [])];
      if (wrong.length > 0) fail(store, ...wrong);
      return (imported?.project.sources ?? []).flatMap(({ id }) => (before.has(id) ? [] : [id]));
    },
    async start() {
      const { incoming, project } = get();
      const { files, isJapanese } = usable();
      // Nobody waits for an answer that is no longer asked for: the host finds out the rest on the way.
      const waits = incoming.matching !== undefined && incoming.chosen.size === 0;
      matching.stop();
      await projects.stopComputing();
      const sources = (ja: string) => sourcesFor(ja, incoming.matched, incoming.chosen);
      const belonging = waits ? {} : { belonging: belongingOf(files, isJapanese, sources) };
      const title = incoming.inspected.find((file) => file.language === 'ja')?.title ?? project?.name ?? '';
      const name = incoming.name.trim();
      const imported = await jobs.run(title, (job) =>
        project === undefined
          ? api.call('startProject', { job, files, ...belonging, ...(name === '' ? {} : { name }) })
          : api.call('importFiles', { job, files, ...belonging }),
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
