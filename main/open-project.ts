import { randomUUID } from 'node:crypto';
import type {
  ArticleLine,
  ArticlePage,
  Done,
  HistoryLine,
  Imported,
  ProjectView,
} from '../src/api/project-views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import type { Message } from '../src/messages/message.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { articlesOf, type Change, singlesOf } from '../src/project/change.ts';
import type { Basis } from '../src/project/computed.ts';
import { enteredAgain } from '../src/project/decided-glossary.ts';
import { type ArticleAction, planAction, type Subject } from '../src/project/plan-action.ts';
import { type Day, progressByDay } from '../src/project/progress.ts';
import type { ArticleDecisions, EntryDecision, Id, Unit } from '../src/project/record.ts';
import type { ArticleSummary } from '../src/project/summary.ts';
import { keyOf } from '../src/term/entry.ts';
import type { NativeTexts } from './article-desk.ts';
import { makeInquirer } from './inquire.ts';
import { titleOfMaterial } from './material-title.ts';
import type { Matched, ProjectTexts } from './project-texts.ts';
import { makeReplacer, type Replacer } from './replacer.ts';
import { idOf } from './shelf.ts';
import type { Session } from './store/session.ts';
import type { Done as StoreDone } from './store/steps.ts';
import type { Commission, OnProgress, Workshop } from './workshop.ts';

/** What a window has before it of one article. */
export interface Window {
  readonly article: Id;
  readonly revision: number;
}

/** An open project: what was decided is in the session, what is derived comes from the worker. */
export interface OpenProject extends Replacer {
  /** Names it for the worker, for as long as it is open. */
  readonly id: string;
  readonly session: Session<ArticleSummary>;
  view(): ProjectView;
  /** Its articles that show what Japanese calls things. */
  nativeTexts(): NativeTexts;
  /** Derives an article; computes first what is missing. */
  page(article: Id, onProgress?: OnProgress): Commission<ArticlePage>;
  /**
   * Has the worker derive an article as it is now, for an export. What the window was shown last stays what its next
   * patch starts from.
   */
  prepare(article: Id): Commission<unknown>;
  /** Computes summaries that are missing, one article after the other, and tells each. */
  computeAll(told: (article: Id, done: number, summary?: ArticleSummary) => void): Commission<number>;
  /** An article as what people do to it is planned on; computes what is missing. Refused when it has changed since. */
  subject(article: Id, revision: number): Promise<Result<Subject, Problem>>;
  act(article: Id, revision: number, action: ArticleAction, shown?: Window): Promise<Result<Done, Problem>>;
  realign(article: Id, shown: Window | undefined, onProgress: OnProgress): Commission<Done>;
  /** Lets the checks that are too slow for an edit say what they have to say. */
  settle(shown: Window): Promise<Result<Done, Problem>>;
  turn(which: 'undo' | 'redo', shown?: Window): Promise<Result<Done, Problem>>;
  /** Anything else that is decided, as one step. */
  commit(name: Message, change: Change, shown?: Window): Promise<Result<Done, Problem>>;
  /** Adds texts, as one step or as what the project begins with; the answer says how it stands then. */
  add(texts: ProjectTexts, matched: readonly Matched[], how: 'step' | 'beginning'): Result<Imported, Problem>;
  decideEntry(entry: Id | null, value: EntryDecision | null, shown?: Window): Promise<Result<Done, Problem>>;
  history(article: Id, unit?: Unit): Result<readonly HistoryLine[], Problem>;
  progress(): Result<readonly Day[], Problem>;
  close(): void;
}

const unknown = (): Problem => problem('problem.article.unknown');

/** A project, once its session is open. */
export function openProject(
  session: Session<ArticleSummary>,
  workshop: Workshop,
  engine: string,
): OpenProject {
  const inquirer = makeInquirer(session, workshop, engine);
  const { decisionsOf, sourcesOf, basisOf, nativeTexts, stampOf, inquire } = inquirer;

  /** What a step has done, with what has changed in the window's article. */
  const tell = async (
    done: StoreDone | undefined,
    shown?: Window,
    haste = true,
  ): Promise<Result<Done, Problem>> => {
    const changed = (done?.articles ?? []).map((id) => ({ id, revision: session.revision(id) }));
    const unsaved = session.unsaved();
    const plain: Done = {
      ...(done === undefined ? {} : { name: done.name }),
      changed,
      next: session.next(),
      ...(unsaved === undefined ? {} : { unsaved }),
    };
    const isThere = shown !== undefined && decisionsOf(shown.article) !== undefined;
    if (shown === undefined || !isThere || (done === undefined && haste)) return success(plain);
    const found = await inquire(shown.article, { tell: { since: shown.revision }, haste }).answer;
    // What was done stands even where it cannot be shown; the window asks again, and hears why.
    if (!found.ok) return success(plain);
    const { patch, page } = found.value;
    return success({
      ...plain,
      ...(patch === undefined ? {} : { patch }),
      ...(page === undefined ? {} : { page }),
    });
  };

  const commit = async (
    name: Message,
    change: Change,
    shown?: Window,
    sitting?: string,
  ): Promise<Result<Done, Problem>> => {
    if (singlesOf(change).length === 0) return tell(undefined);
    const done = session.commit(name, change, undefined, sitting);
    return done.ok ? tell(done.value, shown) : done;
  };

  const replacer = makeReplacer(session, workshop, decisionsOf, commit);

  /** An article as actions are planned on; `whole` where they need to know its beads. */
  const subject = async (
    article: Id,
    revision: number,
    whole: boolean,
  ): Promise<Result<Subject, Problem>> => {
    const decisions = decisionsOf(article);
    const material = session.article(article);
    if (decisions === undefined || material === undefined) return failure(unknown());
    if (revision !== session.revision(article)) return failure(problem('problem.text.behind'));
    let basis = basisOf(article, decisions);
    if (basis === undefined && whole) {
      const found = await inquire(article, { tell: 'summary', haste: false }).answer;
      if (!found.ok) return found;
      basis = basisOf(article, decisions);
    }
    return success({ material, decisions, sources: sourcesOf(decisions), basis: basis ?? NO_BASIS });
  };

  const lineOf = (
    [id, decisions]: readonly [Id, ArticleDecisions],
    summaries: ReadonlyMap<Id, ArticleSummary>,
    files: ReadonlyMap<Id, string>,
  ): readonly ArticleLine[] => {
    if (decisions.listing === null) return [];
    const { title, sources, native } = decisions.listing;
    const summary = summaries.get(id);
    const line = { id, file: files.get(id) ?? '', title, sources, revision: session.revision(id) };
    return [{ ...line, ...(native ? { native } : {}), ...(summary === undefined ? {} : { summary }) }];
  };

  const view = (): ProjectView => {
    const summaries = session.summaries(stampOf);
    const articles = session.articles();
    const files = new Map(articles.map(({ id, file }) => [id, file]));
    const order = new Map(articles.map(({ id }, at) => [id, at]));
    const { name, articles: decided, glossary: entries } = session.decisions();
    const [readOnly, unsaved] = [session.readOnly(), session.unsaved()];
    return {
      id: idOf(session.path()),
      name,
      path: session.path(),
      ...(readOnly === undefined ? {} : { readOnly }),
      ...(unsaved === undefined ? {} : { unsaved }),
      next: session.next(),
      articles: [...decided]
        .sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
        .flatMap((article) => lineOf(article, summaries, files)),
      sources: session.sources(),
      glossary: [...entries].map(([id, entry]) => ({ id, ...entry })),
    };
  };

  return {
    id: inquirer.project,
    nativeTexts,
    session,
    view,
    page(article, onProgress) {
      const asked = inquire(article, { tell: 'page', haste: false }, onProgress);
      const answer = asked.answer.then((found): Result<ArticlePage, Problem> => {
        if (!found.ok) return found;
        return found.value.page === undefined ? failure(unknown()) : success(found.value.page);
      });
      return { answer, cancel: asked.cancel };
    },
    prepare: (article) => inquire(article, { tell: 'summary', haste: false }),
    computeAll(told) {
      let cancelled = false;
      let running: Commission<unknown> | undefined;
      const work = async (): Promise<Result<number, Problem>> => {
        const known = session.summaries(stampOf);
        const missing = [...session.decisions().articles]
          .filter(([id, { listing }]) => listing !== null && !known.has(id))
          .map(([id]) => id);
        let count = 0;
        for (const [at, article] of missing.entries()) {
          if (cancelled) return failure(problem('problem.cancelled'));
          const asked = inquire(article, { tell: 'summary', haste: false });
          running = asked;
          const found = await asked.answer;
          if (found.ok) count += 1;
          told(article, (at + 1) / missing.length, found.ok ? found.value.summary : undefined);
        }
        return success(count);
      };
      return {
        answer: work(),
        cancel() {
          cancelled = true;
          running?.cancel();
        },
      };
    },
    subject: (article, revision) => subject(article, revision, true),
    async act(article, revision, action, shown) {
      const found = await subject(article, revision, action.kind === 'beads');
      if (!found.ok) return found;
      const planned = planAction(found.value, action);
      if (!planned.ok) return planned;
      const { name, change, sitting } = planned.value;
      return commit(name, change, shown, sitting);
    },
    realign(article, shown, onProgress) {
      const asked = inquire(article, { tell: 'summary', realign: true, haste: false }, onProgress);
      const revision = session.revision(article);
      const answer = asked.answer.then(async (found): Promise<Result<Done, Problem>> => {
        if (!found.ok) return found;
        const { basis } = found.value;
        if (basis === undefined || revision !== session.revision(article))
          return failure(problem('problem.text.behind'));
        const id = randomUUID();
        session.keepBasis(article, id, basis);
        return commit({ id: 'change.realign', values: {} }, { kind: 'basis', article, value: id }, shown);
      });
      return { answer, cancel: asked.cancel };
    },
    settle: (shown) => tell(undefined, shown, false),
    async turn(which, shown) {
      const done = session[which]();
      return done.ok ? tell(done.value, shown) : done;
    },
    commit,
    add({ articles, sources, problems }, matched, how) {
      const idOf = new Map(sources.map(({ from, id }) => [from, id]));
      const change: Change = {
        kind: 'all',
        changes: articles.map((article): Change => {
          const its = matched.find((one) => one.ja === article.from)?.sources ?? [];
          const belonging = its.filter((one) => one.belongs).flatMap(({ file }) => idOf.get(file) ?? []);
          return {
            ...{ kind: 'listing', article: article.id },
            value: { title: titleOfMaterial(article), sources: belonging },
          };
        }),
      };
      const name: Message =
        articles.length > 0
          ? { id: 'change.import', values: { count: articles.length } }
          : { id: 'change.import.sources', values: { count: sources.length } };
      const incoming = { articles: articles.map(bare), sources: sources.map(bare) };
      const done = how === 'step' ? session.commit(name, change, incoming) : session.begin(change, incoming);
      if (!done.ok) return done;
      return success({ project: view(), articles: articles.map(({ id }) => id), problems });
    },
    ...replacer,
    async decideEntry(entry, value, shown) {
      const { glossary } = session.decisions();
      // What is entered under a name that is there already is said of that term.
      const known =
        entry !== null || value === null
          ? undefined
          : [...glossary].find(
              ([, { en, details }]) => keyOf(en) === keyOf(value.en) && details?.partings === undefined,
            );
      const id = entry ?? known?.[0] ?? randomUUID();
      const before = glossary.get(id);
      const words = value ?? before;
      if (words === undefined) return tell(undefined);
      const name: Message =
        value === null
          ? { id: 'change.entry.remove', values: { en: words.en } }
          : value.status === 'rejected'
            ? { id: 'change.entry.reject', values: { en: words.en } }
            : { id: 'change.entry', values: { en: words.en, ja: words.ja } };
      const said = value && (known === undefined ? value : enteredAgain(value, known[1]));
      return commit(name, { kind: 'entry', entry: id, value: said }, shown);
    },
    history(article, unit) {
      const decisions = decisionsOf(article);
      if (decisions === undefined) return failure(unknown());
      const steps = session.history(article);
      if (!steps.ok) return steps;
      return success(
        steps.value.flatMap((step): readonly HistoryLine[] => {
          const singles = singlesOf(step.change);
          const units = singles.flatMap((one) =>
            'unit' in one && one.article === article ? [one.unit] : [],
          );
          const line = {
            ...{ number: step.number, at: step.at, name: step.name },
            units: [...new Set(units)].sort((one, other) => one - other),
          };
          if (unit === undefined) return articlesOf(step.change).has(article) ? [line] : [];
          const about = singles.filter(
            (one) => 'unit' in one && one.article === article && one.unit === unit,
          );
          const edit = about.findLast((one) => one.kind === 'edit');
          if (about.length === 0) return [];
          return [edit?.kind === 'edit' && edit.value !== null ? { ...line, text: edit.value.text } : line];
        }),
      );
    },
    progress() {
      const steps = session.steps();
      return steps.ok ? success(progressByDay(steps.value)) : steps;
    },
    close: () => session.close(),
  };
}

const NO_BASIS: Basis = {
  ...{ engine: '', text: '', units: [], sources: [], beads: [], links: [], terms: [], cutShort: false },
};

/** A material without the place of the file it came from. */
const bare = <Material extends { readonly from: number }>({ from: _, ...material }: Material) => material;
