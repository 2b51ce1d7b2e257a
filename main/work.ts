import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { presentArticle } from '../src/api/present.ts';
import type { ArticleView } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { Cancelled, pass, type Watch } from '../src/base/watch.ts';
import { shown } from '../src/check/finding.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { processArticle } from '../src/project/process.ts';
import { type Engine, type InputText, WANTS } from '../src/project/way.ts';
import { type ArticleDesk, openArticleDesk } from './article-desk.ts';
import { makeExport, type OpenArticle } from './exports.ts';
import { readSample } from './host/samples.ts';
import { inspect, readArticle, type Texts } from './incoming.ts';
import { samplesFolder } from './place.ts';
import { matchTexts, readTexts, withArticles } from './project-texts.ts';
import type { Tasks } from './tasks.ts';

/** How many articles stay open for export; a window shows one, but several windows may share the worker. */
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

/** The texts of a sample, named without the folders they lie in. */
function readSampleTexts(id: string): Result<Texts, Problem> {
  const sample = readSample(samplesFolder(), id);
  if (!sample.ok) return sample;
  const plain = (text: InputText): InputText => ({ ...text, file: basename(text.file) });
  return success({ ja: plain(sample.value.ja), en: sample.value.en.map(plain), problems: [] });
}

/** What the worker does, over an engine that may still be loading. It keeps the last articles it opened. */
export function makeWork(engine: Promise<Engine>): Work {
  const articles = new Map<string, OpenArticle>();
  const keep = (id: string, article: OpenArticle): void => {
    articles.delete(id);
    articles.set(id, article);
    for (const old of [...articles.keys()].slice(0, -KEPT)) articles.delete(old);
  };

  const open = async (
    readTexts: () => Result<Texts, Problem>,
    watch: Watch,
  ): Promise<Result<ArticleView, Problem>> => {
    try {
      pass(watch, 'read', 0);
      const read = readTexts();
      if (!read.ok) return read;
      const loaded = await engine.then(success, (error: unknown) => failure(loadProblem(error)));
      if (!loaded.ok) return loaded;
      pass(watch, 'read', 1);
      const { ja, en, problems } = read.value;
      const whole = processArticle({ ja, en, want: WANTS, glossary: [] }, loaded.value, watch);
      const processed = { ...whole, findings: shown(whole.findings) };
      const id = randomUUID();
      keep(id, { processed, origins: read.value.origins });
      return success(presentArticle(id, processed, problems));
    } catch (error) {
      if (error instanceof Cancelled) return failure(problem('problem.cancelled'));
      throw error;
    }
  };

  let desk: ArticleDesk | undefined;

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
    readTexts: ({ files, belonging }, watch) =>
      withEngine((loaded) => {
        const texts = withArticles(readTexts(files, watch));
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
    derive: (inquiry, watch) =>
      withEngine((loaded) => {
        desk ??= openArticleDesk(loaded);
        const found = desk.ask(inquiry, watch);
        const processed = desk.processed(inquiry.article);
        if (processed !== undefined) keep(inquiry.article, { processed, origins: undefined });
        return success(found);
      }),
    inspect: async ({ files }) => success(files.map(inspect)),
    open: ({ files }, watch) => open(() => readArticle(files), watch),
    sample: ({ id }, watch) => open(() => readSampleTexts(id), watch),
    async make({ article, what, language }) {
      const kept = articles.get(article);
      if (kept === undefined) return failure(problem('problem.article.closed'));
      return success(makeExport(kept, what, language, new Date()));
    },
  };
}
