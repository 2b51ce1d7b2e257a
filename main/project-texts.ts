import { randomUUID } from 'node:crypto';
import type { IncomingFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { pass, type Watch } from '../src/base/watch.ts';
import { tellLanguage } from '../src/formats/read.ts';
import { analyseEnglish, analyseJapanese } from '../src/language/analyse.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { type Match, matchSources } from '../src/project/match-sources.ts';
import type { ArticleMaterial, SourceMaterial } from '../src/project/record.ts';
import type { Engine } from '../src/project/way.ts';
import { segment, segmentGiven } from '../src/segment/segment.ts';
import { readBytes } from './host/files.ts';

/** Which English files belong to a Japanese one, by their places in a list of files. */
export interface Belonging {
  readonly ja: number;
  readonly en: readonly number[];
}

/** A Japanese file with how well each English one fits. */
export interface Matched {
  readonly ja: number;
  readonly sources: readonly { readonly file: number; readonly score: number; readonly belongs: boolean }[];
}

/** Files of a project that have been read. */
export interface ProjectTexts {
  readonly articles: readonly (ArticleMaterial & { readonly from: number })[];
  readonly sources: readonly (SourceMaterial & { readonly from: number })[];
  /** Files that could not be read, or not quite; the others came in all the same. */
  readonly problems: readonly Problem[];
}

/** Reads files of any number of articles and cuts them. A file that cannot be read costs only itself. */
export function readTexts(files: readonly IncomingFile[], watch: Watch): ProjectTexts {
  const articles: (ArticleMaterial & { from: number })[] = [];
  const sources: (SourceMaterial & { from: number })[] = [];
  const problems: Problem[] = [];
  files.forEach((file, from) => {
    pass(watch, 'read', from / files.length);
    const read = readBytes(file.name, Buffer.from(file.base64, 'base64'));
    if (!read.ok) problems.push(read.problem);
    for (const one of read.ok ? read.value : []) {
      problems.push(...one.problems);
      const language = tellLanguage(one);
      if (!language.ok) problems.push(language.problem);
      else {
        const { sentences } =
          one.segments === undefined
            ? segment(one.text, language.value, one.marks)
            : segmentGiven(one.segments, one.text);
        const material = { id: randomUUID(), file: file.name, text: one.text, cut: sentences, from };
        (language.value === 'ja' ? articles : sources).push(material);
      }
    }
  });
  return { articles, sources, problems };
}

/** How well an article fits each of some sources, in the order of the sources. */
type Rank = (article: ArticleMaterial) => readonly Match[];

/** Reads the sources once; what they are is then asked for every article. `share` is how much of the work that is. */
function makeRank(
  sources: readonly SourceMaterial[],
  { tokenizeJapanese, tokenizeEnglish, lexicon }: Engine,
  watch: Watch,
  share: number,
): Rank {
  const english = sources.map((source, at) => {
    pass(watch, 'match', (share * at) / sources.length);
    return analyseEnglish(source.file, source.text, source.cut, tokenizeEnglish);
  });
  return (article) => {
    const japanese = analyseJapanese(article.file, article.text, article.cut, tokenizeJapanese);
    return matchSources(japanese, english, lexicon);
  };
}

/** Says how well each source fits an article. */
export const rankTexts = (
  article: ArticleMaterial,
  sources: readonly SourceMaterial[],
  engine: Engine,
  watch: Watch,
): ReturnType<Rank> => makeRank(sources, engine, watch, 1)(article);

/** Says which English texts each Japanese one seems to come from. */
export function matchTexts(
  { articles, sources }: ProjectTexts,
  engine: Engine,
  watch: Watch,
): readonly Matched[] {
  const share = sources.length / (sources.length + articles.length);
  const rank = makeRank(sources, engine, watch, share);
  return articles.map((article, at) => {
    pass(watch, 'match', share + ((1 - share) * at) / articles.length);
    const ranks = rank(article);
    const found = sources.map(({ from }, index) => ({
      file: from,
      ...(ranks[index] ?? { score: 0, belongs: false }),
    }));
    return { ja: article.from, sources: found.sort((one, other) => other.score - one.score) };
  });
}

/** What was read, when there is an article among it, or, where that is enough, a source. */
export const withArticles = (texts: ProjectTexts, sourcesAlone: boolean): Result<ProjectTexts, Problem> =>
  texts.articles.length > 0 || (sourcesAlone && texts.sources.length > 0)
    ? success(texts)
    : failure(texts.problems[0] ?? problem('problem.article.japanese.none'));
