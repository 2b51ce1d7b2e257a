import { existsSync } from 'node:fs';
import type { Events, Handlers, JobId } from '../src/api/calls.ts';
import type { Belonging, ProjectCalls } from '../src/api/project-calls.ts';
import type { Imported, ProjectView, SavedProject } from '../src/api/project-views.ts';
import type { IncomingFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Change } from '../src/project/change.ts';
import { decisionsOn, type Hand } from '../src/project/record.ts';
import type { ArticleSummary } from '../src/project/summary.ts';
import { titleOfMaterial } from './material-title.ts';
import { type OpenProject, openProject } from './open-project.ts';
import { filesOfSample } from './sample-files.ts';
import type { Shelf } from './shelf.ts';
import { createSession, openSession, type Session, type SessionHost } from './store/session.ts';
import type { Commission, OnProgress, Workshop } from './workshop.ts';

/** What differs between hosts in how projects are kept. */
export interface ProjectHost {
  readonly shelf: Shelf;
  readonly session: SessionHost;
  /** Asks which project to open; absent where there are no dialogs. Undefined when the person cancelled. */
  readonly choose?: (title: string) => Promise<string | undefined>;
  /** Asks where a project of this name is to be saved; a host without dialogs puts it on its shelf. */
  readonly place?: (name: string) => Promise<string | undefined>;
}

/** What the handlers of projects need of those of everything else. */
export interface ProjectSurroundings {
  readonly host: ProjectHost;
  readonly workshop: Workshop;
  /** Version of the engine, written on what it computes. */
  readonly version: string;
  send<Name extends keyof Events>(name: Name, event: Events[Name]): void;
  /** Who decides now, and when. */
  sign(): Promise<Hand>;
  /** Runs a job that the window has named, and lets it be cancelled by that name. */
  run<Value>(
    job: JobId,
    begin: (onProgress: OnProgress) => Commission<Value>,
  ): Promise<Result<Value, Problem>>;
}

/** The handlers of one window's projects. */
export interface ProjectsServed {
  readonly handlers: Pick<Handlers, keyof ProjectCalls>;
  /** Why the last changes are not on the disk; undefined when nothing would be lost. */
  atRisk(): Problem | undefined;
  /** Sees to it that the worker has an article as it is now, for an export. */
  prepare(article: string): Promise<Result<unknown, Problem>>;
  /** The project that is open; undefined when none is. */
  project(): OpenProject | undefined;
  close(): void;
}

/** Answers the calls about projects for one window. */
export function makeProjectHandlers(surroundings: ProjectSurroundings): ProjectsServed {
  const { host, workshop, version, send, run, sign } = surroundings;
  let open: OpenProject | undefined;

  const closed = (): Result<never, Problem> => failure(problem('problem.project.closed'));
  /** Runs on the open project. */
  const on = async <Value>(
    work: (project: OpenProject) => Promise<Result<Value, Problem>> | Result<Value, Problem>,
  ): Promise<Result<Value, Problem>> => (open === undefined ? closed() : work(open));

  const begin = async (
    path: string,
    session: Result<Session<ArticleSummary>, Problem>,
  ): Promise<Result<ProjectView, Problem>> => {
    if (!session.ok) return session;
    open = openProject(session.value, workshop, version);
    const view = open.view();
    await host.shelf.remember(path, view.name, host.session.now());
    return success(view);
  };
  const close = (): void => {
    open?.close();
    open = undefined;
  };
  const openAt = (path: string): Promise<Result<ProjectView, Problem>> => {
    if (open?.session.path() === path) return Promise.resolve(success(open.view()));
    const session = openSession<ArticleSummary>(path, host.session);
    // What is open stays open when the other one cannot be opened.
    if (session.ok) close();
    return begin(path, session);
  };
  const create = (path: string, name: string): Promise<Result<ProjectView, Problem>> => {
    const session = createSession<ArticleSummary>(path, host.session);
    if (session.ok) {
      session.value.begin({ kind: 'name', value: name });
      close();
    }
    return begin(path, session);
  };
  /** Reads files in the worker, and finds out what belongs together where nobody has said it. */
  const read = (
    job: JobId,
    files: readonly IncomingFile[],
    belonging?: readonly Belonging[],
    sourcesAlone = false,
  ) => {
    const request = { files, sourcesAlone, ...(belonging === undefined ? {} : { belonging }) };
    return run(job, (tell) => workshop.commission('readTexts', request, tell));
  };
  /** Makes a project of files that have been read; nothing is left behind where they cannot be read. */
  const start = async (
    found: Awaited<ReturnType<typeof read>>,
    placeOf: (title: string) => Promise<string>,
    title?: string,
  ): Promise<Result<Imported, Problem>> => {
    if (!found.ok) return found;
    const { texts, matched } = found.value;
    const [first] = texts.articles;
    const name = title ?? (first === undefined ? '' : titleOfMaterial(first));
    const created = await create(await placeOf(name), name);
    return created.ok ? on((project) => project.add(texts, matched, 'beginning')) : created;
  };

  const titled = (project: OpenProject, article: string): string =>
    decisionsOn(project.session.decisions(), article).listing?.title ?? '';

  const handlers: Pick<Handlers, keyof ProjectCalls> = {
    listProjects: async () => success(await host.shelf.list()),
    createProject: async ({ name }) => create(await host.shelf.place(name), name),
    startProject: async ({ job, files, belonging, name }) =>
      start(await read(job, files, belonging), host.shelf.place, name),
    async openSample({ job, id }) {
      const sample = filesOfSample(id);
      if (!sample.ok) return sample;
      const path = await host.shelf.sample(id);
      if (existsSync(path)) return openAt(path);
      const { title, files, belonging } = sample.value;
      const started = await start(await read(job, files, belonging), async () => path, title);
      return started.ok ? success(started.value.project) : started;
    },
    async openProject({ project }) {
      const path = await host.shelf.find(project);
      return path === undefined ? failure(problem('problem.file.missing', {}, project)) : openAt(path);
    },
    forgetProject: async ({ project }) => success(await host.shelf.forget(project)),
    async chooseProject({ title }) {
      if (host.choose === undefined) return failure(problem('problem.dialogs.none'));
      const path = await host.choose(title);
      return path === undefined ? success(null) : openAt(path);
    },
    viewProject: () => on((project) => success(project.view())),
    saveProjectAs: ({ name }) =>
      on(async (project): Promise<Result<SavedProject | null, Problem>> => {
        const path = await (host.place ?? host.shelf.place)(name);
        if (path === undefined) return success(null);
        const saved = project.session.saveAs(path);
        if (!saved.ok) return saved;
        const view = project.view();
        await host.shelf.remember(path, view.name, host.session.now());
        return success({ project: view, whole: saved.value.whole });
      }),
    async closeProject() {
      close();
      return success({});
    },
    renameProject: ({ name }) =>
      on(async (project) => {
        const named = { id: 'change.name', values: { title: name } } as const;
        const done = await project.commit(named, { kind: 'name', value: name });
        if (done.ok) await host.shelf.remember(project.session.path(), name, host.session.now());
        return done;
      }),

    async matchFiles({ job, files }) {
      const found = await read(job, files);
      return found.ok ? success(found.value.matched) : found;
    },
    importFiles: ({ job, files, belonging }) =>
      on(async (project) => {
        const found = await read(job, files, belonging, true);
        return found.ok ? project.add(found.value.texts, found.value.matched, 'step') : found;
      }),
    computeArticles: ({ job }) =>
      on(async (project) => {
        const computed = await run(job, (tell) =>
          project.computeAll((article, done, summary) => {
            tell('check', done);
            const revision = project.session.revision(article);
            if (summary !== undefined) send('computed', { article, revision, summary });
          }),
        );
        return computed.ok ? success({ count: computed.value }) : computed;
      }),
    removeArticles: ({ articles }) =>
      on((project) => {
        const changes = articles.map((article): Change => ({ kind: 'listing', article, value: null }));
        const title = articles.map((article) => titled(project, article)).join('、');
        return project.commit({ id: 'change.remove', values: { title } }, { kind: 'all', changes });
      }),
    renameArticle: ({ article, title }) =>
      on((project) => {
        const { listing } = decisionsOn(project.session.decisions(), article);
        if (listing === null) return failure(problem('problem.article.unknown'));
        const change: Change = { kind: 'listing', article, value: { ...listing, title } };
        return project.commit({ id: 'change.rename', values: { title } }, change);
      }),
    chooseSources: ({ article, sources, shown }) =>
      on((project) => {
        const { listing } = decisionsOn(project.session.decisions(), article);
        const known = new Set(project.session.sources().map(({ id }) => id));
        if (listing === null || !sources.every((source) => known.has(source)))
          return failure(problem('problem.article.unknown'));
        const value = { ...listing, sources: [...new Set(sources)] };
        const change: Change = { kind: 'listing', article, value };
        return project.commit({ id: 'change.sources', values: { title: listing.title } }, change, shown);
      }),
    markNative: ({ article, native, shown }) =>
      on((project) => {
        const { listing } = decisionsOn(project.session.decisions(), article);
        if (listing === null) return failure(problem('problem.article.unknown'));
        const { native: _, ...rest } = listing;
        const change: Change = {
          kind: 'listing',
          article,
          value: native ? { ...rest, native: true } : rest,
        };
        const name = native ? 'change.native' : 'change.translated';
        return project.commit({ id: name, values: { title: listing.title } }, change, shown);
      }),

    rankSources: ({ job, article }) =>
      on(async (project) => {
        const material = project.session.article(article);
        if (material === undefined) return failure(problem('problem.article.unknown'));
        const sources = project.session.sources().flatMap(({ id }) => project.session.source(id) ?? []);
        const ranked = await run(job, (tell) =>
          workshop.commission('rank', { article: material, sources }, tell),
        );
        if (!ranked.ok) return ranked;
        const lines = ranked.value.flatMap((rank, at) => {
          const source = sources[at]?.id;
          return source === undefined ? [] : [{ source, ...rank }];
        });
        return success(lines.sort((one, other) => other.score - one.score));
      }),
    readArticle: ({ job, article }) => on((project) => run(job, (tell) => project.page(article, tell))),
    actOnArticle: ({ article, revision, action, shown }) =>
      on((project) => project.act(article, revision, action, shown)),
    realignArticle: ({ job, article, shown }) =>
      on((project) => run(job, (tell) => project.realign(article, shown, tell))),
    settleArticle: ({ shown }) => on((project) => project.settle(shown)),
    undo: ({ shown }) => on((project) => project.turn('undo', shown)),
    redo: ({ shown }) => on((project) => project.turn('redo', shown)),
    articleHistory: ({ article, unit }) => on((project) => project.history(article, unit)),
    projectProgress: () => on((project) => project.progress()),
    previewReplace: ({ replacement, articles }) => on((project) => project.places(replacement, articles)),
    replaceAll: ({ job, replacement, places, shown }) =>
      on((project) =>
        job === undefined
          ? project.replace(replacement, places, shown).answer
          : run(job, (tell) => project.replace(replacement, places, shown, tell)),
      ),
    decideEntry: ({ entry, value, shown }) =>
      on(async (project) => {
        const signed = value && { ...value, by: await sign() };
        return project.decideEntry(entry, signed, shown);
      }),
  };
  return {
    handlers,
    atRisk: () => open?.session.unsaved(),
    prepare: (article) => on((project) => project.prepare(article).answer),
    project: () => open,
    close,
  };
}
