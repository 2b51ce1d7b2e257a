import { failure, type Result, success } from '../../src/base/result.ts';
import { type ReadText, tellLanguage } from '../../src/formats/read.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import type { InputText, Job } from '../../src/project/way.ts';
import { segmentLines } from '../../src/segment/segment.ts';
import type { Language } from '../../src/segment/sentence.ts';
import type { OffsetMap } from '../../src/text/offset-map.ts';
import { readInput } from '../host/files.ts';
import { complain, type Session } from './session.ts';

/** The files a command was given, by the flag they came with. */
export interface InputOptions {
  readonly ja?: readonly string[];
  readonly en?: readonly string[];
  readonly lines?: boolean;
  /** True when the article may be read without any source. */
  readonly alone?: boolean;
}

/** The article and its sources, read, with the way back to the text as decoded. */
export interface Inputs {
  readonly ja: InputText;
  readonly en: readonly InputText[];
  /** Beads that the file itself says, when it held both languages. */
  readonly accepted?: Job['accepted'];
  readonly origins: { readonly ja: OffsetMap; readonly en: readonly OffsetMap[] };
}

const asInput = (read: ReadText, lines: boolean): InputText => ({
  file: read.file,
  text: read.text,
  marks: read.marks,
  ...(read.segments ? { segments: read.segments } : {}),
  ...(lines && !read.segments ? { segments: segmentLines(read.text).sentences } : {}),
});

/**
 * Reads every file named, finds which is Japanese and which English (flags are a hint that may be wrong), and
 * refuses what is in neither language. Everything that is wrong is reported, not only the first.
 */
export async function readInputs(
  files: readonly string[],
  options: InputOptions,
  session: Session,
): Promise<Result<Inputs, readonly Problem[]>> {
  const named = [...(options.ja ?? []), ...(options.en ?? []), ...files];
  if (named.length === 0) return failure([problem('problem.input.none')]);
  const results = await Promise.all(named.map(readInput));
  // Of a file that holds both languages, the side that a flag gave to another file is left out.
  const isAskedFor = ({ file, side }: ReadText, language: Language): boolean => {
    const others = (language === 'ja' ? options.ja : options.en) ?? [];
    return side === undefined || others.length === 0 || others.includes(file);
  };
  const problems: Problem[] = [];
  const texts: { readonly read: ReadText; readonly language: 'ja' | 'en' }[] = [];
  for (const result of results) {
    if (!result.ok) {
      problems.push(result.problem);
      continue;
    }
    for (const read of result.value) {
      for (const { id, values } of read.problems) session.note(session.say(id, values));
      const language = tellLanguage(read);
      if (!language.ok) problems.push(language.problem);
      else if (isAskedFor(read, language.value)) texts.push({ read, language: language.value });
    }
  }
  if (problems.length > 0) return failure(problems);
  return arrange(texts, options.lines ?? false, options.alone ?? false);
}

/** Reads articles written in Japanese, as evidence of usage; refuses what is in another language. */
export async function readNative(
  files: readonly string[],
  session: Session,
): Promise<Result<readonly InputText[], readonly Problem[]>> {
  const results = await Promise.all(files.map(async (file) => ({ file, result: await readInput(file) })));
  const problems: Problem[] = [];
  const texts: InputText[] = [];
  for (const { file, result } of results) {
    if (!result.ok) {
      problems.push(result.problem);
      continue;
    }
    const japanese = result.value.filter((read) => {
      const language = tellLanguage(read);
      return language.ok && language.value === 'ja';
    });
    if (japanese.length === 0) problems.push(problem('problem.native.language', {}, file));
    for (const read of japanese) {
      for (const { id, values } of read.problems) session.note(session.say(id, values));
      texts.push(asInput(read, false));
    }
  }
  return problems.length > 0 ? failure(problems) : success(texts);
}

/** In a file of translation units the n-th segment of one language translates the n-th of the other. */
const sameSegments = (segments: readonly unknown[]) =>
  segments.map((_, at) => ({ ja: [at], en: [{ file: 0, sentence: at }] }));

function arrange(
  texts: readonly { readonly read: ReadText; readonly language: 'ja' | 'en' }[],
  lines: boolean,
  alone: boolean,
): Result<Inputs, readonly Problem[]> {
  const of = (language: 'ja' | 'en') => texts.filter((it) => it.language === language).map((it) => it.read);
  const [article, ...more] = of('ja');
  const sources = of('en');
  if (!article) return failure([problem('problem.input.no-japanese')]);
  if (more.length > 0) {
    const files = [article, ...more].map((it) => it.file).join(', ');
    return failure([problem('problem.input.many-japanese', { files })]);
  }
  if (sources.length === 0 && !alone) return failure([problem('problem.input.no-english')]);
  const [source] = sources;
  const isPaired = article.side !== undefined && source?.side !== undefined && source.file === article.file;
  return success({
    ja: asInput(article, lines),
    ...(isPaired ? { accepted: sameSegments(article.segments ?? []) } : {}),
    en: sources.map((it) => asInput(it, lines)),
    origins: { ja: article.origin, en: sources.map((it) => it.origin) },
  });
}

/** Reads the inputs or complains; undefined after complaining. */
export async function inputsOrComplain(
  files: readonly string[],
  options: InputOptions,
  session: Session,
): Promise<Inputs | undefined> {
  const inputs = await readInputs(files, options, session);
  if (inputs.ok) return inputs.value;
  complain(session, inputs.problem);
  return undefined;
}
