import type { IncomingFile, InspectedFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { type ReadText, tellLanguage } from '../src/formats/read.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { InputText } from '../src/project/way.ts';
import { segment } from '../src/segment/segment.ts';
import type { OffsetMap } from '../src/text/offset-map.ts';
import { readBytes } from './host/files.ts';

/** The texts of one article, with the way back into their files and what was not quite right about them. */
export interface Texts {
  readonly ja: InputText;
  readonly en: readonly InputText[];
  readonly origins?: { readonly ja: OffsetMap; readonly en: readonly OffsetMap[] };
  readonly problems: readonly Problem[];
}

const readIncoming = (file: IncomingFile): Result<ReadText, Problem> =>
  readBytes(file.name, Buffer.from(file.base64, 'base64'));

/** Says what a file is. What cannot be read at all is listed with its problem, like every other file. */
export function inspect(file: IncomingFile): InspectedFile {
  const read = readIncoming(file);
  if (!read.ok) {
    const nothing = { encoding: '', length: 0, sentences: 0, boilerplate: 0 };
    return { name: file.name, ...nothing, problems: [read.problem] };
  }
  const { text, encoding = '', problems } = read.value;
  const facts = { name: file.name, encoding, length: text.length };
  const language = tellLanguage(read.value);
  if (!language.ok) {
    return { ...facts, sentences: 0, boilerplate: 0, problems: [language.problem, ...problems] };
  }
  const { sentences } = segment(text, language.value, read.value.marks);
  return {
    ...facts,
    language: language.value,
    sentences: sentences.length,
    boilerplate: sentences.filter((sentence) => sentence.kind === 'boilerplate').length,
    problems,
  };
}

/** Reads the files of one article: exactly one in Japanese, any number in English, nothing else. */
export function readArticle(files: readonly IncomingFile[]): Result<Texts, Problem> {
  const japanese: ReadText[] = [];
  const english: ReadText[] = [];
  for (const file of files) {
    const read = readIncoming(file);
    if (!read.ok) return read;
    const language = tellLanguage(read.value);
    if (!language.ok) return language;
    (language.value === 'ja' ? japanese : english).push(read.value);
  }
  const [ja, ...more] = japanese;
  if (ja === undefined) return failure(problem('problem.article.japanese.none'));
  if (more.length > 0) {
    const names = japanese.map((text) => text.file).join(', ');
    return failure(problem('problem.article.japanese.many', { files: names }));
  }
  const plain = ({ file, text, marks }: ReadText): InputText => ({ file, text, marks });
  return success({
    ja: plain(ja),
    en: english.map(plain),
    origins: { ja: ja.origin, en: english.map((text) => text.origin) },
    problems: [ja, ...english].flatMap((text) => text.problems),
  });
}
