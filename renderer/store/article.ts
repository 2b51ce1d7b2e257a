import type { Api, JobId, RequestOf } from '../../src/api/calls.ts';
import { applyPatch } from '../../src/api/patch.ts';
import type { ShownPage } from '../../src/api/project-calls.ts';
import type { ArticleLine, ArticlePage, Done, ProjectView } from '../../src/api/project-views.ts';
import type { Result } from '../../src/base/result.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import type { ArticleAction } from '../../src/project/plan-action.ts';
import type { Jobs } from './jobs.ts';
import { makeQueue } from './queue.ts';
import { rebase, type Turned } from './rebase.ts';
import { fail, type Notice, type Store } from './state.ts';

/** How long a person pauses before the slow checks of a long article are asked again (milliseconds). */
const PAUSE = 1000;
/** How many patches are remembered, for actions that were meant for a page a moment ago. */
const REMEMBERED = 64;

/** An action, or what makes one of the page as it is when its turn has come; undefined when there is nothing to do. */
export type Wanted = ArticleAction | ((page: ArticlePage) => ArticleAction | undefined);

/** What a person does with the open project. All of it is done one after the other, in the order it was asked for. */
export interface ArticleActs {
  /**
   * Does something with the article that is shown. An action's offsets are those of the page at the time of asking; it
   * is moved along where steps before it have moved the text. Undefined when it could not be done, which is then said.
   */
  do(wanted: Wanted): Promise<Done | undefined>;
  /** Any other call that answers `Done`: replacing everywhere, glossary entries … `shown` is to be sent along. */
  carryOut(
    call: (shown: { readonly shown?: ShownPage }) => Promise<Result<Done, Problem>>,
  ): Promise<Done | undefined>;
  /** Replaces places everywhere, as one step; undefined also where the person stopped it. */
  replaceAll(wanted: Pick<RequestOf<'replaceAll'>, 'replacement' | 'places'>): Promise<Done | undefined>;
  /** Takes back the last step, once everything before it is done; nothing where there is none. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Aligns again what nobody has fixed. */
  realign(): Promise<Done | undefined>;
  /** Reads the project's lists anew. */
  refresh(): Promise<void>;
  /**
   * Waits until everything that was asked for has been done, after finishing what is being written; false where that
   * could not be kept, so that it would be lost with the article.
   */
  settled(): Promise<boolean>;
  /** Names work that is to be finished before an article is left. What is returned takes it back. */
  finishFirst(unfinished: Unfinished): () => void;
  /** The words that are written and not kept yet. */
  unfinishedWords(): readonly string[];
  /** Whether all that a person has done is acknowledged by the host, as far as the window knows. */
  isKept(): boolean;
}

/** Work that is under way beside what was asked for already, such as a sentence that is written. */
export interface Unfinished {
  /** Ends it, and answers whether all of it is kept. */
  finish(): Promise<boolean>;
  /** The words that are not kept yet. */
  words(): readonly string[];
  /** Waits for what was let go and is on its way; absent where nothing is let go before it is kept. */
  left?(): Promise<unknown>;
}

const shownOf = (page: ArticlePage | undefined): { readonly shown?: ShownPage } =>
  page === undefined ? {} : { shown: { article: page.id, revision: page.revision } };

/** The project after a step, as far as the step's answer tells. */
function revise(project: ProjectView, done: Done, page: ArticlePage | undefined): ProjectView {
  const revisions = new Map(done.changed.map(({ id, revision }) => [id, revision]));
  const lineOf = (line: ArticleLine): ArticleLine => {
    const revision = revisions.get(line.id) ?? line.revision;
    if (page?.id === line.id) return { ...line, revision, title: page.title, summary: page.summary };
    if (revision === line.revision) return line;
    const { summary: _, ...others } = line;
    return { ...others, revision };
  };
  const { unsaved: _, ...kept } = project;
  return {
    ...kept,
    next: done.next,
    articles: project.articles.map(lineOf),
    ...(done.unsaved === undefined ? {} : { unsaved: done.unsaved }),
  };
}

/** What changes the open project and the article that is shown. `listed` is told when the list of articles may be behind. */
export function makeArticleActs(store: Store, api: Api, jobs: Jobs, listed: () => void): ArticleActs {
  const { setState: set, getState: get } = store;
  const queue = makeQueue();
  const { later } = queue;
  const unfinished = new Set<Unfinished>();
  /** The patches of the last steps, each of them on the page the one before has made, and the page they end with. */
  let turned: Turned[] = [];
  let reached: ArticlePage | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const read = async (): Promise<void> => {
    const { page } = get();
    if (page === undefined) return;
    const answer = await api.call('readArticle', { job: jobs.name(), article: page.id });
    if (get().page?.id !== page.id) return;
    if (answer.ok) set({ page: answer.value });
    else fail(store, answer.problem);
  };

  const refresh = async (): Promise<void> => {
    const answer = await api.call('viewProject', {});
    if (!answer.ok) return fail(store, answer.problem);
    set(({ page }) => {
      const isThere = answer.value.articles.some(({ id }) => id === page?.id);
      return { project: answer.value, ...(isThere ? {} : { page: undefined }) };
    });
  };

  /** Takes in what a step has done. */
  const take = async (done: Done): Promise<void> => {
    const { page: before, project } = get();
    let page = before;
    let lost = false;
    if (before !== undefined && done.page?.id === before.id) page = done.page;
    else if (before !== undefined && done.patch?.id === before.id) {
      lost = done.patch.from !== before.revision;
      if (!lost) {
        page = applyPatch(before, done.patch);
        // A page that came as a whole in between breaks the chain: nobody knows what it has moved.
        turned = [...(reached === before ? turned : []), { before, patch: done.patch }].slice(-REMEMBERED);
        reached = page;
      }
    } else lost = before !== undefined && done.changed.some(({ id }) => id === before.id);
    set({ page, ...(project === undefined ? {} : { project: revise(project, done, page) }) });
    if (lost) await read();
  };

  const settleSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      void later(async () => {
        const { page } = get();
        if (page === undefined) return;
        const answer = await api.call('settleArticle', {
          shown: { article: page.id, revision: page.revision },
        });
        if (answer.ok) await take(answer.value);
        else fail(store, answer.problem);
      });
    }, PAUSE);
  };

  const told = async (answer: Result<Done, Problem>): Promise<Done | undefined> => {
    if (answer.ok) {
      await take(answer.value);
      settleSoon();
      return answer.value;
    }
    // Whoever stopped it knows.
    if (answer.problem.id === 'problem.cancelled') return undefined;
    fail(store, answer.problem);
    if (answer.problem.id === 'problem.text.behind') await read();
    return undefined;
  };

  /** Takes in what may have changed any article. */
  const everywhere = async (answer: Result<Done, Problem>): Promise<Done | undefined> => {
    const done = await told(answer);
    if (done === undefined) return undefined;
    await refresh();
    listed();
    return done;
  };

  /** Does what a person asked for when its turn comes. In a project that can only be read, everything is refused here. */
  const deed = <Value>(task: () => Promise<Value | undefined>): Promise<Value | undefined> => {
    const readOnly = get().project?.readOnly;
    if (readOnly === undefined) return queue.deed(task);
    fail(store, readOnly);
    return Promise.resolve(undefined);
  };

  const turn = async (which: 'undo' | 'redo'): Promise<void> => {
    // Words that were let go a moment ago are sent in their turn: a step back that overtook them would miss them.
    await Promise.all([...unfinished].map((one) => one.left?.()));
    await deed(async () => {
      // Asked when its turn comes: what a person takes back may have been done a moment ago, and have no answer yet.
      if (get().project?.next[which] === undefined) return;
      const shown = shownOf(get().page);
      const done = await told(await jobs.errand(which, () => api.call(which, shown)));
      if (done?.name === undefined) return;
      await refresh();
      const open = get().page?.id;
      const article = done.changed.some(({ id }) => id === open) ? undefined : done.changed[0]?.id;
      const isThere = get().project?.articles.some(({ id }) => id === article) === true;
      const notice: Notice = {
        kind: which === 'undo' ? 'undone' : 'redone',
        name: done.name,
        article: isThere ? article : undefined,
      };
      set({ notice });
      listed();
    });
  };

  const words = (): readonly string[] => [...unfinished].flatMap((one) => one.words());

  return {
    do(wanted) {
      const seen = get().page;
      return deed(async () => {
        const { page } = get();
        if (seen === undefined || page?.id !== seen.id) return undefined;
        const since = reached === page ? turned : [];
        const action = typeof wanted === 'function' ? wanted(page) : rebase(wanted, seen, page, since);
        if (action === undefined) {
          if (typeof wanted !== 'function') fail(store, problem('problem.text.behind'));
          return undefined;
        }
        const shown = { article: page.id, revision: page.revision };
        return told(await api.call('actOnArticle', { ...shown, action, shown }));
      });
    },
    carryOut: (call) => deed(() => call(shownOf(get().page)).then(everywhere)),
    replaceAll: (wanted) =>
      deed(async () => {
        const shown = shownOf(get().page);
        const ask = (job: JobId) => api.call('replaceAll', { job, ...wanted, ...shown });
        return everywhere(await jobs.errand('replace', ask));
      }),
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    realign: () =>
      deed(async () => {
        const { page } = get();
        if (page === undefined) return undefined;
        const done = await jobs.run(page.title, (job) =>
          api.call('realignArticle', { job, article: page.id, ...shownOf(page) }),
        );
        if (done !== undefined) await take(done);
        return done;
      }),
    refresh: () => later(refresh),
    async settled() {
      const finished = await Promise.all([...unfinished].map(({ finish }) => finish()));
      await later(async () => undefined);
      return finished.every(Boolean);
    },
    finishFirst(one) {
      unfinished.add(one);
      return () => unfinished.delete(one);
    },
    unfinishedWords: words,
    isKept: () => !queue.isWorking() && words().length === 0,
  };
}
