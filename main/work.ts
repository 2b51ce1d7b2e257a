import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { presentArticle } from '../src/api/present.ts';
import type { ArticleView, IncomingFile, InspectedFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { Cancelled, pass, type Watch } from '../src/base/watch.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { processArticle } from '../src/project/process.ts';
import { type Engine, type InputText, type Processed, WANTS } from '../src/project/way.ts';
import { segment } from '../src/segment/segment.ts';
import { makeExport } from './exports.ts';
import { readSample } from './host/samples.ts';
import { type IncomingText, readIncoming } from './incoming.ts';
import { samplesFolder } from './place.ts';
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

/** Says what a file is. What cannot be read at all is listed with its problem, like every other file. */
function inspect(file: IncomingFile): InspectedFile {
  const read = readIncoming(file);
  if (!read.ok) {
    const nothing = { encoding: '', length: 0, sentences: 0, boilerplate: 0 };
    return { name: file.name, ...nothing, problems: [read.problem] };
  }
  const { text, language, encoding, problems } = read.value;
  const sentences = language === undefined ? [] : segment(text, language).sentences;
  return {
    name: file.name,
    ...(language === undefined ? {} : { language }),
    encoding,
    length: text.length,
    sentences: sentences.length,
    boilerplate: sentences.filter((sentence) => sentence.kind === 'boilerplate').length,
    problems,
  };
}

/** The texts of one article, with what was not quite right about them. */
interface Texts {
  readonly ja: InputText;
  readonly en: readonly InputText[];
  readonly problems: readonly Problem[];
}

/** Reads the files of one article: exactly one in Japanese, any number in English, nothing else. */
function readArticle(files: readonly IncomingFile[]): Result<Texts, Problem> {
  const texts: IncomingText[] = [];
  for (const file of files) {
    const read = readIncoming(file);
    if (!read.ok) return read;
    if (read.value.language === undefined) return failure(problem('problem.file.language', {}, file.name));
    texts.push(read.value);
  }
  const [ja, ...more] = texts.filter((text) => text.language === 'ja');
  if (ja === undefined) return failure(problem('problem.article.japanese.none'));
  if (more.length > 0) {
    const names = [ja, ...more].map((text) => text.file).join(', ');
    return failure(problem('problem.article.japanese.many', { files: names }));
  }
  const en = texts.filter((text) => text.language === 'en');
  return success({ ja, en, problems: texts.flatMap((text) => text.problems) });
}

/** The texts of a sample, named without the folders they lie in. */
function readSampleTexts(id: string): Result<Texts, Problem> {
  const sample = readSample(samplesFolder(), id);
  if (!sample.ok) return sample;
  const plain = (text: InputText): InputText => ({ ...text, file: basename(text.file) });
  return success({ ja: plain(sample.value.ja), en: sample.value.en.map(plain), problems: [] });
}

/** What the worker does, over an engine that may still be loading. It keeps the last articles it opened. */
export function makeWork(engine: Promise<Engine>): Work {
  const articles = new Map<string, Processed>();

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
      const { ja, en, problems } = read.value;
      const processed = processArticle({ ja, en, want: WANTS, glossary: [] }, loaded.value, watch);
      const id = randomUUID();
      articles.set(id, processed);
      for (const old of [...articles.keys()].slice(0, -KEPT)) articles.delete(old);
      return success(presentArticle(id, processed, problems));
    } catch (error) {
      if (error instanceof Cancelled) return failure(problem('problem.cancelled'));
      throw error;
    }
  };

  return {
    inspect: async ({ files }) => success(files.map(inspect)),
    open: ({ files }, watch) => open(() => readArticle(files), watch),
    sample: ({ id }, watch) => open(() => readSampleTexts(id), watch),
    async make({ article, what, language }) {
      const processed = articles.get(article);
      if (processed === undefined) return failure(problem('problem.article.closed'));
      return success(makeExport(processed, what, language));
    },
  };
}
