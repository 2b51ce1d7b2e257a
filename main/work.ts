import { failure, type Result, success } from '../src/base/result.ts';
import { Cancelled, type Watch } from '../src/base/watch.ts';
import { termArticle } from '../src/formats/concept.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Engine, Processed } from '../src/project/way.ts';
import { type ArticleDesk, openArticleDesk } from './article-desk.ts';
import { openGlossaryDesk } from './glossary-desk.ts';
import { inspect } from './incoming.ts';
import { matchTexts, rankTexts, readTexts, withArticles } from './project-texts.ts';
import type { Tasks } from './tasks.ts';

/** How many articles are kept for export; a window shows one, but several windows may share the worker. */
const KEPT = 16;

/** The tasks as the worker carries them out. */
export type Work = {
  readonly [Name in keyof Tasks]: (
    request: Parameters<Tasks[Name]>[0],
    watch: Watch,
  ) => Promise<Result<ReturnType<Tasks[Name]>, Problem>>;
};

const loadProblem = (error: unknown): Problem =>
  problem('problem.engine.unavailable', { reason: error instanceof Error ? error.message : String(error) });

/** What the worker does, over an engine that may still be loading. It keeps the last articles it derived. */
export function makeWork(engine: Promise<Engine>): Work {
  const articles = new Map<string, Processed>();
  const keep = (id: string, article: Processed): void => {
    articles.delete(id);
    articles.set(id, article);
    for (const old of [...articles.keys()].slice(0, -KEPT)) articles.delete(old);
  };

  let desk: ArticleDesk | undefined;
  const glossaries = openGlossaryDesk();

  /** Work that needs the engine and may be cancelled. */
  const withEngine = async <Done>(
    work: (loaded: Engine) => Result<Done, Problem>,
  ): Promise<Result<Done, Problem>> => {
    const loaded = await engine.then(success, (error: unknown) => failure(loadProblem(error)));
    if (!loaded.ok) return loaded;
    try {
      return work(loaded.value);
    } catch (error) {
      if (error instanceof Cancelled) return failure(problem('problem.cancelled'));
      throw error;
    }
  };

  return {
    readTexts: ({ files, belonging, sourcesAlone = false }, watch) =>
      withEngine((loaded) => {
        const texts = withArticles(readTexts(files, watch), sourcesAlone);
        if (!texts.ok) return texts;
        const matched =
          belonging === undefined
            ? matchTexts(texts.value, loaded, watch)
            : belonging.map(({ ja, en }) => ({
                ja,
                sources: en.map((file) => ({ file, score: 1, belongs: true })),
              }));
        return success({ texts: texts.value, matched });
      }),
    rank: ({ article, sources }, watch) =>
      withEngine((loaded) => success(rankTexts(article, sources, loaded, watch))),
    derive: (inquiry, watch) =>
      withEngine((loaded) => {
        desk ??= openArticleDesk(loaded);
        const found = desk.ask(inquiry, watch);
        const processed = desk.processed(inquiry.article);
        if (processed !== undefined) keep(inquiry.article, processed);
        return success(found);
      }),
    inspect: async ({ files }) => success(files.map(inspect)),
    async gather({ article }) {
      const kept = articles.get(article);
      if (kept === undefined) return failure(problem('problem.article.closed'));
      return success(termArticle(article, kept));
    },
    collect: ({ articles: given, decided }, watch) =>
      withEngine(() => success(glossaries.collect(given, decided, watch))),
    concordance: async ({ key }) => success(glossaries.concordance(key)),
    async hold({ article, first }) {
      const kept = articles.get(article);
      if (kept === undefined) return failure(problem('problem.article.closed'));
      glossaries.hold(kept, first);
      return success(true);
    },
    export: async (order) => glossaries.make(order, new Date()),
  };
}
