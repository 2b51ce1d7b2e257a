import type { Done, ReplacePreview } from '../src/api/project-views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Change } from '../src/project/change.ts';
import { brief } from '../src/project/plan-action.ts';
import {
  findPlaces,
  planReplace,
  type Replacement,
  sentencesToCut,
  type TokensOf,
} from '../src/project/plan-replace.ts';
import type { ArticleDecisions, Id } from '../src/project/record.ts';
import type { ArticleSummary } from '../src/project/summary.ts';
import type { OpenProject, Window } from './open-project.ts';
import type { Session } from './store/session.ts';
import type { Commission, OnProgress, Workshop } from './workshop.ts';

/** Places of an article, by where they start in its present text. */
export interface WantedPlaces {
  readonly article: Id;
  readonly starts: readonly number[];
}

/** Replacing forms in a whole project. */
export interface Replacer {
  places(replacement: Replacement, articles?: readonly Id[]): Promise<Result<ReplacePreview, Problem>>;
  /** Replaces places as one step; told to stop, it has changed nothing. */
  replace(
    replacement: Replacement,
    places: readonly WantedPlaces[],
    shown?: Window,
    onProgress?: OnProgress,
  ): Commission<Done>;
}

/** How much of the work is planning; the rest is keeping what was planned, which nothing can stop. */
const PLANNING = 0.6;

/** Lets whatever else waits have its turn: what is asked meanwhile is heard. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What replaces forms in an open project. */
export function makeReplacer(
  session: Session<ArticleSummary>,
  workshop: Workshop,
  decisionsOf: (article: Id) => ArticleDecisions | undefined,
  commit: OpenProject['commit'],
): Replacer {
  /**
   * Has the worker cut the sentences in which morphemes tell whole words. A sentence that is written meanwhile has
   * none, so that what was shown before is refused.
   */
  const cutFor = async (
    replacement: Replacement,
    articles: readonly Id[],
  ): Promise<Result<TokensOf, Problem>> => {
    const sentences = articles.flatMap((article) => {
      const [decisions, material] = [decisionsOf(article), session.article(article)];
      if (decisions === undefined || material === undefined) return [];
      return sentencesToCut(material, decisions, replacement);
    });
    if (sentences.length === 0) return success(() => []);
    const cut = await workshop.commission('morphemes', { sentences }).answer;
    if (!cut.ok) return cut;
    const tokens = new Map(sentences.map((sentence, at) => [sentence, cut.value[at] ?? []]));
    return success((sentence) => tokens.get(sentence) ?? []);
  };

  const replace = async (
    replacement: Replacement,
    places: readonly WantedPlaces[],
    shown: Window | undefined,
    onProgress: OnProgress,
    stopped: () => boolean,
  ): Promise<Result<Done, Problem>> => {
    const articles = places.map(({ article }) => article);
    const tokensOf = await cutFor(replacement, articles);
    if (!tokensOf.ok) return tokensOf;
    const revisions = articles.map((article) => session.revision(article));
    const changes: Change[] = [];
    let count = 0;
    for (const [at, { article, starts }] of places.entries()) {
      const [decisions, material] = [decisionsOf(article), session.article(article)];
      if (decisions === undefined || material === undefined) continue;
      const planned = planReplace(material, decisions, replacement, new Set(starts), tokensOf.value);
      count += planned.count;
      changes.push(planned.change);
      onProgress('read', (PLANNING * (at + 1)) / places.length);
      await turn();
      if (stopped()) return failure(problem('problem.cancelled'));
    }
    const wanted = places.reduce((sum, { starts }) => sum + starts.length, 0);
    // What was planned on words that have changed meanwhile would put the old ones back.
    const isBehind = articles.some((article, at) => session.revision(article) !== revisions[at]);
    if (count !== wanted || isBehind) return failure(problem('problem.text.behind'));
    const values = { from: brief(replacement.from.join('、')), to: brief(replacement.to), count };
    return commit({ id: 'change.replace', values }, { kind: 'all', changes }, shown);
  };

  return {
    async places(replacement, articles) {
      const wanted = articles ?? [...session.decisions().articles.keys()];
      const tokensOf = await cutFor(replacement, wanted);
      if (!tokensOf.ok) return tokensOf;
      const found = wanted.flatMap((article) => {
        const [decisions, material] = [decisionsOf(article), session.article(article)];
        if (decisions === undefined || material === undefined) return [];
        return [{ article, ...findPlaces(material, decisions, replacement, tokensOf.value) }];
      });
      return success({
        lines: found.flatMap(({ article, places }) => places.map((place) => ({ article, ...place }))),
        inside: found.reduce((sum, { inside }) => sum + inside, 0),
      });
    },
    replace(replacement, places, shown, onProgress = () => undefined) {
      let stop = false;
      return {
        answer: replace(replacement, places, shown, onProgress, () => stop),
        cancel: () => {
          stop = true;
        },
      };
    },
  };
}
