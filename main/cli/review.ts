import { failure, type Result, success } from '../../src/base/result.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import { openDesk } from '../../src/project/derive.ts';
import { enforcedIn } from '../../src/project/enforced.ts';
import { planReview, type ReviewPlan, type ReviewRow } from '../../src/project/plan-review.ts';
import { decisionsOn, type Id } from '../../src/project/record.ts';
import { firstBasis } from '../../src/project/stand.ts';
import type { Session as ProjectSession } from '../store/session.ts';
import { sharedEngine } from './engine.ts';
import { articlesIn } from './project.ts';
import { watchOf } from './run.ts';
import type { Session } from './session.ts';

/** A review with the article it belongs to. */
export interface PlannedReview {
  readonly title: string;
  readonly plan: ReviewPlan;
}

/** Of an article and the runner-up, how much more of the rows must stand in the first. */
const CLEARLY = 2;

/** Plans a review for the article it belongs to: the one that is named, else the one in which most of its rows stand. */
export async function planReviewOf(
  rows: readonly ReviewRow[],
  {
    file,
    project,
    article,
    session,
  }: {
    readonly file: string;
    readonly project: ProjectSession<never>;
    readonly article: string | undefined;
    readonly session: Session;
  },
): Promise<Result<PlannedReview, Problem>> {
  const wanted = articlesIn(project, article);
  if (!wanted.ok) return wanted;
  const engine = await sharedEngine();
  const desk = openDesk(engine);
  const decisions = project.decisions();
  const plan = (id: Id): Result<PlannedReview, Problem> => {
    const material = project.article(id);
    const own = decisionsOn(decisions, id);
    if (material === undefined || own.listing === null) return failure(problem('problem.article.unknown'));
    const sources = own.listing.sources.flatMap((source) => project.source(source) ?? []);
    const kept = project.basis(id, own.basis);
    const fits =
      kept?.sources.length === sources.length && sources.every(({ id: one }, at) => one === kept.sources[at]);
    const basis =
      kept !== undefined && fits
        ? kept
        : firstBasis(
            material,
            sources,
            enforcedIn(decisions),
            desk,
            engine,
            session.version,
            watchOf(material.file, session),
          );
    const planned = planReview({ material, decisions: own, sources, basis }, rows, file);
    return planned.ok ? success({ title: own.listing.title, plan: planned.value }) : planned;
  };
  const found: PlannedReview[] = [];
  for (const id of wanted.value) {
    const planned = plan(id);
    if (!planned.ok) return planned;
    found.push(planned.value);
  }
  const [best, next] = found.sort((one, other) => other.plan.placed - one.plan.placed);
  if (best === undefined || (best.plan.placed === 0 && rows.length > 0 && article === undefined))
    return failure(problem('problem.review.article', {}, file));
  if (next !== undefined && best.plan.placed < CLEARLY * next.plan.placed)
    return failure(problem('problem.review.article', {}, file));
  return success(best);
}
