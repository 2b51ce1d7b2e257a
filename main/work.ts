import { failure, type Result, success } from '../src/base/result.ts';
import { Cancelled, type Watch } from '../src/base/watch.ts';
import { termArticle } from '../src/formats/concept.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Engine } from '../src/project/way.ts';
import { makeReadingOf, type ReadingOf } from '../src/term/reading.ts';
import { type ArticleDesk, openArticleDesk } from './article-desk.ts';
import { openGlossaryDesk } from './glossary-desk.ts';
import { inspect } from './incoming.ts';
import { matchTexts, rankTexts, readTexts, withArticles } from './project-texts.ts';
import type { Tasks } from './tasks.ts';

/** The tasks as the worker carries them out. */
export type Work = {
  readonly [Name in keyof Tasks]: (
    request: Parameters<Tasks[Name]>[0],
    watch: Watch,
  ) => Promise<Result<ReturnType<Tasks[Name]>, Problem>>;
};

const loadProblem = (error: unknown): Problem =>
  problem('problem.engine.unavailable', { reason: error instanceof Error ? error.message : String(error) });

const readingWith = ({ tokenizeJapanese, lexicon }: Engine): ReadingOf =>
  makeReadingOf(tokenizeJapanese, lexicon);

/** What the worker does, over an engine that may still be loading. It keeps the last articles it derived. */
export function makeWork(engine: Promise<Engine>): Work {
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
    morphemes: ({ sentences }) =>
      withEngine((loaded) => success(sentences.map((sentence) => loaded.tokenizeJapanese(sentence)))),
    derive: (inquiry, watch) =>
      withEngine((loaded) => {
        desk ??= openArticleDesk(loaded);
        return success(desk.ask(inquiry, watch));
      }),
    inspect: async ({ files }) => success(files.map(inspect)),
    async gather({ project, article }) {
      const kept = desk?.processed(project, article);
      if (kept === undefined) return failure(problem('problem.article.closed'));
      return success(termArticle(article, kept));
    },
    collect: ({ project, articles, decided, native }, watch) =>
      withEngine((loaded) => {
        desk ??= openArticleDesk(loaded);
        const usage = desk.usage(project, native);
        const readingOf = readingWith(loaded);
        return success(glossaries.collect(project, articles, decided, { watch, usage, readingOf }));
      }),
    sight: ({ project, references }) =>
      withEngine((loaded) => success(glossaries.sight(project, references, readingWith(loaded)))),
    concordance: async ({ project, key }) => success(glossaries.concordance(project, key)),
    found: async ({ project }) => success(glossaries.found(project)),
    async hold({ project, article, ticket }) {
      const kept = desk?.processed(project, article);
      if (kept === undefined) return failure(problem('problem.article.closed'));
      glossaries.hold(ticket, kept);
      return success(true);
    },
    export: (order) => withEngine((loaded) => glossaries.make(order, new Date(), readingWith(loaded))),
  };
}
