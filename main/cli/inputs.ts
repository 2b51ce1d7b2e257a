import { failure, type Result, success } from '../../src/base/result.ts';
import type { ReadText } from '../../src/formats/read.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import type { InputText } from '../../src/project/way.ts';
import { segmentLines } from '../../src/segment/segment.ts';
import { languageOf } from '../../src/text/language.ts';
import type { OffsetMap } from '../../src/text/offset-map.ts';
import { readInput } from '../host/files.ts';
import { complain, type Session } from './session.ts';

/** The files a command was given, by the flag they came with. */
export interface InputOptions {
  readonly ja?: readonly string[];
  readonly en?: readonly string[];
  readonly lines?: boolean;
}

/** The article and its sources, read, with the way back to the text as decoded. */
export interface Inputs {
  readonly ja: InputText;
  readonly en: readonly InputText[];
  readonly origins: { readonly ja: OffsetMap; readonly en: readonly OffsetMap[] };
}

const asInput = (read: ReadText, lines: boolean): InputText => ({
  file: read.file,
  text: read.text,
  marks: read.marks,
  ...(lines ? { segments: segmentLines(read.text).sentences } : {}),
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
  const results = await Promise.all(named.map(async (file) => ({ file, result: await readInput(file) })));
  const problems: Problem[] = [];
  const texts: { readonly read: ReadText; readonly language: 'ja' | 'en' }[] = [];
  for (const { file, result } of results) {
    if (!result.ok) {
      problems.push(result.problem);
      continue;
    }
    for (const { id, values } of result.value.problems) session.note(session.say(id, values));
    const language = languageOf(result.value.text);
    if (language === 'neither') problems.push(problem('problem.file.language', {}, file));
    else texts.push({ read: result.value, language });
  }
  if (problems.length > 0) return failure(problems);
  return arrange(texts, options.lines ?? false);
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
    if (!result.ok) problems.push(result.problem);
    else if (languageOf(result.value.text) !== 'ja')
      problems.push(problem('problem.native.language', {}, file));
    else {
      for (const { id, values } of result.value.problems) session.note(session.say(id, values));
      texts.push(asInput(result.value, false));
    }
  }
  return problems.length > 0 ? failure(problems) : success(texts);
}

function arrange(
  texts: readonly { readonly read: ReadText; readonly language: 'ja' | 'en' }[],
  lines: boolean,
): Result<Inputs, readonly Problem[]> {
  const of = (language: 'ja' | 'en') => texts.filter((it) => it.language === language).map((it) => it.read);
  const [article, ...more] = of('ja');
  const sources = of('en');
  if (!article) return failure([problem('problem.input.no-japanese')]);
  if (more.length > 0) {
    const files = [article, ...more].map((it) => it.file).join(', ');
    return failure([problem('problem.input.many-japanese', { files })]);
  }
  if (sources.length === 0) return failure([problem('problem.input.no-english')]);
  return success({
    ja: asInput(article, lines),
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
