import type { Api } from '../../src/api/calls.ts';
import type { ProjectView } from '../../src/api/project-views.ts';
import type { SampleSummary } from '../../src/api/views.ts';
import type { Result } from '../../src/base/result.ts';
import type { Problem } from '../../src/messages/problem.ts';
import type { Id } from '../../src/project/record.ts';
import type { Spot } from './address.ts';
import type { ArticleActs } from './article.ts';
import type { Jobs } from './jobs.ts';
import { fail, type Goal, NOTHING, type State, type Store } from './state.ts';

/**
 * Opening, closing and arranging projects. What goes wrong is said; nothing here throws. Whatever leaves the open project
 * finishes first what is under way, and asks where its last changes are not on the disk.
 */
export interface ProjectActs {
  listProjects(): Promise<void>;
  /** Takes a project whose file is gone off the list. */
  forgetProject(id: string): Promise<void>;
  createProject(name: string): Promise<void>;
  openProject(id: string): Promise<void>;
  /** Shows the host's own dialog. */
  chooseProject(title: string): Promise<void>;
  openSample(sample: SampleSummary): Promise<void>;
  closeProject(): Promise<void>;
  /** The person stays in the project they were asked about. */
  stay(): void;
  /** The person leaves the project they were asked about, and goes where they wanted to. */
  leaveAnyway(): Promise<void>;
  /** Saves the project at another place and goes on there. */
  saveElsewhere(): Promise<void>;
  renameProject(name: string): Promise<void>;
  showSection(section: State['section']): void;
  openArticle(article: Id, goal?: Goal, tab?: State['tab']): Promise<void>;
  /** Goes to a spot, as an address names it; the person stays where they are when they are not let go. */
  goTo(spot: Spot): Promise<void>;
  /** Back to the list of articles, when everything that was asked for is done and what is being written is kept. */
  closeArticle(): Promise<void>;
  renameArticle(article: Id, title: string): Promise<void>;
  removeArticles(articles: readonly Id[]): Promise<void>;
  chooseSources(article: Id, sources: readonly Id[]): Promise<void>;
  /** Says whether an article was written in Japanese. */
  markNative(article: Id, native: boolean): Promise<void>;
  /** Computes the summaries that are missing, behind everything else. */
  compute(): Promise<void>;
  stopComputing(): Promise<void>;
}

/** What opens, closes and arranges projects. */
export function makeProjectActs(store: Store, api: Api, jobs: Jobs, article: ArticleActs): ProjectActs {
  const { setState: set, getState: get } = store;
  let computed: Promise<void> = Promise.resolve();
  /** Where a person wants to go who is asked whether to leave. */
  let onward: (() => Promise<void>) | undefined;

  api.on('progress', ({ job, done }) =>
    set(({ computing }) => (computing?.job === job ? { computing: { ...computing, done } } : {})),
  );
  api.on('computed', ({ article: id, revision, summary }) =>
    set(({ project }) => {
      if (project === undefined) return {};
      const articles = project.articles.map((line) =>
        line.id === id && line.revision === revision ? { ...line, summary } : line,
      );
      return { project: { ...project, articles } };
    }),
  );

  /** What went wrong in the article that is left has still to be said. */
  const wrong = (): State['notice'] => {
    const { page, notice } = get();
    return page !== undefined && notice?.kind === 'failed' ? notice : undefined;
  };

  /** Shows a project that has just been opened. */
  const show = (project: ProjectView): void => {
    set({ project, page: undefined, section: 'articles', incoming: NOTHING, notice: wrong() });
    const [only] = project.articles;
    if (only !== undefined && project.articles.length === 1) void acts.openArticle(only.id);
    else void acts.compute();
  };
  const took = (answer: Result<ProjectView | null, Problem>): void => {
    if (!answer.ok) fail(store, answer.problem);
    else if (answer.value !== null) show(answer.value);
  };

  const compute = async (): Promise<void> => {
    const { project, computing } = get();
    if (computing !== undefined || project === undefined) return;
    if (project.articles.every(({ summary }) => summary !== undefined)) return;
    const job = jobs.name();
    set({ computing: { job, done: 0, stopping: false } });
    const answer = await api.call('computeArticles', { job });
    const cancelled = get().computing?.stopping === true;
    set({ computing: undefined });
    if (!answer.ok && !cancelled) fail(store, answer.problem);
  };

  /** Leaves the open project, if there is one, for what `go` does; only when the person says so where it is not on the disk. */
  const leave = async (go: () => Promise<void>): Promise<void> => {
    if (get().project !== undefined && !(await article.settled())) return;
    if (get().project?.unsaved === undefined) return go();
    onward = go;
    set({ leaving: true });
  };
  const stay = (): void => {
    onward = undefined;
    set({ leaving: false });
  };
  const close = async (): Promise<void> => {
    await acts.stopComputing();
    const answer = await api.call('closeProject', {});
    if (!answer.ok) return fail(store, answer.problem);
    set({ project: undefined, page: undefined, incoming: NOTHING, notice: wrong() });
    await acts.listProjects();
  };

  /** Goes to a spot of the open project. */
  const arrive = async (spot: Exclude<Spot, { readonly kind: 'home' }>): Promise<void> => {
    if (spot.kind === 'project') {
      set({ section: spot.section });
      return get().page === undefined ? void acts.compute() : acts.closeArticle();
    }
    const goal = spot.unit === undefined ? undefined : { unit: spot.unit };
    if (get().page?.id === spot.article) set({ tab: spot.tab, goal });
    else await acts.openArticle(spot.article, goal, spot.tab);
  };

  const acts: ProjectActs = {
    async listProjects() {
      const answer = await api.call('listProjects', {});
      if (answer.ok) set({ projects: answer.value });
      else fail(store, answer.problem);
    },
    async forgetProject(project) {
      const answer = await api.call('forgetProject', { project });
      if (answer.ok) set({ projects: answer.value });
      else fail(store, answer.problem);
    },
    createProject: (name) => leave(async () => took(await api.call('createProject', { name }))),
    openProject: (project) => leave(async () => took(await api.call('openProject', { project }))),
    chooseProject: (title) => leave(async () => took(await api.call('chooseProject', { title }))),
    openSample: ({ id, title }) =>
      leave(async () => {
        const project = await jobs.run(title[get().settings.language], (job) =>
          api.call('openSample', { job, id }),
        );
        if (project !== undefined) show(project);
      }),
    closeProject: () => leave(close),
    stay,
    async leaveAnyway() {
      const go = onward;
      stay();
      await go?.();
    },
    async saveElsewhere() {
      const { project } = get();
      if (project === undefined) return;
      // Also where something could not be kept: it stays open, and saving elsewhere may be what helps.
      await article.settled();
      const answer = await api.call('saveProjectAs', { name: project.name });
      if (!answer.ok) return fail(store, answer.problem);
      if (answer.value === null) return;
      const { project: saved, whole } = answer.value;
      stay();
      set({
        project: saved,
        notice: { kind: whole ? 'moved' : 'partly', path: saved.path },
      });
      if (get().page === undefined) void acts.compute();
    },
    async renameProject(name) {
      await article.carryOut(() => api.call('renameProject', { name }));
    },
    showSection: (section) => set({ section }),
    async openArticle(id, goal, tab = 'read') {
      const line = get().project?.articles.find((one) => one.id === id);
      if (!(await article.settled())) return;
      await acts.stopComputing();
      const page = await jobs.run(line?.title ?? '', (job) => api.call('readArticle', { job, article: id }));
      if (page === undefined) return void acts.compute();
      const { problems } = page;
      set({
        page,
        goal,
        tab,
        unit: goal?.unit,
        notice: problems.length > 0 ? { kind: 'some', problems } : wrong(),
      });
    },
    async closeArticle() {
      const { page } = get();
      // What was asked for before this is done first: it is about the article that is left.
      if (!(await article.settled()) || get().page?.id !== page?.id) return;
      set({ page: undefined, notice: wrong(), tab: 'read' });
      void article.refresh().then(acts.compute);
    },
    async goTo(spot) {
      const { project } = get();
      if (spot.kind === 'home') return project === undefined ? undefined : leave(close);
      if (project?.id === spot.project) return arrive(spot);
      return leave(async () => {
        const answer = await api.call('openProject', { project: spot.project });
        if (!answer.ok) return fail(store, answer.problem);
        set({ project: answer.value, page: undefined, incoming: NOTHING, notice: wrong() });
        await arrive(spot);
      });
    },
    async renameArticle(id, title) {
      await article.carryOut(() => api.call('renameArticle', { article: id, title }));
    },
    async removeArticles(articles) {
      await article.carryOut(() => api.call('removeArticles', { articles }));
    },
    async markNative(id, native) {
      await article.carryOut((shown) => api.call('markNative', { article: id, native, ...shown }));
    },
    async chooseSources(id, sources) {
      await article.carryOut((shown) => api.call('chooseSources', { article: id, sources, ...shown }));
    },
    compute: () => {
      computed = computed.then(compute);
      return computed;
    },
    async stopComputing() {
      const { computing } = get();
      if (computing === undefined) return;
      set({ computing: { ...computing, stopping: true } });
      await api.call('cancel', { job: computing.job });
      await computed;
    },
  };
  return acts;
}
