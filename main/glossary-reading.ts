import type { GlossaryLines } from '../src/api/export-calls.ts';
import type { Decided } from '../src/api/glossary-lines.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { inOrder } from '../src/project/decided-glossary.ts';
import { decisionsOn, type Id } from '../src/project/record.ts';
import type { TermArticle } from '../src/term/glossary.ts';
import { untouchedArticle } from './glossary-articles.ts';
import type { OpenProject } from './open-project.ts';
import type { Commission, OnProgress, Workshop } from './workshop.ts';

/** What reading the glossary of a project needs of the rest of the host. */
export interface ReadingSurroundings {
  readonly workshop: Workshop;
  /** Version of the engine; what another one computed is computed again. */
  readonly version: string;
  /** Sees to it that the worker has an article as it is now. */
  prepare(article: Id): Promise<Result<unknown, Problem>>;
}

/** What people decided about the terms of a project, in the order of its glossary. */
export const decidedIn = ({ session }: OpenProject): readonly Decided[] =>
  [...inOrder(session.decisions().glossary)].map(([id, entry]) => ({ id, ...entry }));

/** The articles that belong to a project. */
export const listedIn = ({ session }: OpenProject): readonly Id[] =>
  [...session.decisions().articles].flatMap(([id, { listing }]) => (listing === null ? [] : [id]));

/** A commission made of steps, between which it can be told to stop. */
export function inSteps<Value>(
  work: (
    stopped: () => boolean,
    running: (one: Commission<unknown>) => void,
  ) => Promise<Result<Value, Problem>>,
): Commission<Value> {
  let cancelled = false;
  let current: Commission<unknown> | undefined;
  return {
    answer: work(
      () => cancelled,
      (one) => {
        current = one;
      },
    ),
    cancel() {
      cancelled = true;
      current?.cancel();
    },
  };
}

/** Collects the glossary of a project in the worker, which keeps it. Articles are read once for each state they had. */
export function makeCollect({
  workshop,
  version,
  prepare,
}: ReadingSurroundings): (open: OpenProject, tell: OnProgress) => Commission<GlossaryLines> {
  /** Articles as they were read last, each with the revision it had then; a copy of a project has the same ids. */
  type Read = { readonly revision: number; readonly article: TermArticle };
  const read = new WeakMap<OpenProject, Map<Id, Read>>();

  /** One article for the glossary: from what was computed, or derived where somebody has written in it. */
  const readOne = async (open: OpenProject, id: Id): Promise<Result<TermArticle, Problem>> => {
    const { session } = open;
    const revision = session.revision(id);
    const known = read.get(open) ?? new Map<Id, Read>();
    read.set(open, known);
    const before = known.get(id);
    if (before?.revision === revision) return success(before.article);
    const own = decisionsOn(session.decisions(), id);
    const material = session.article(id);
    if (material === undefined || own.listing === null) return failure(problem('problem.article.unknown'));
    const sources = own.listing.sources.flatMap((source) => session.source(source) ?? []);
    const basis = session.basis(id, own.basis);
    const fits =
      basis?.engine === version &&
      basis.sources.length === sources.length &&
      basis.sources.every((source, at) => source === sources[at]?.id);
    let article = fits ? untouchedArticle(material, sources, own, basis) : undefined;
    if (article === undefined) {
      const ready = await prepare(id);
      if (!ready.ok) return ready;
      const gathered = await workshop.commission('gather', { project: open.id, article: id }).answer;
      if (!gathered.ok) return gathered;
      article = gathered.value;
    }
    known.set(id, { revision, article });
    return success(article);
  };

  return (open, tell) =>
    inSteps(async (stopped, running) => {
      const ids = listedIn(open);
      const articles: TermArticle[] = [];
      for (const [at, id] of ids.entries()) {
        if (stopped()) return failure(problem('problem.cancelled'));
        tell('terms', (0.9 * at) / ids.length);
        const article = await readOne(open, id);
        if (!article.ok) return article;
        articles.push(article.value);
      }
      const request = { project: open.id, articles, decided: decidedIn(open), native: open.nativeTexts() };
      const asked = workshop.commission('collect', request, (stage, done) => tell(stage, 0.9 + done / 10));
      running(asked);
      return asked.answer;
    });
}
