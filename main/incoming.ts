import type { IncomingFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Language } from '../src/segment/sentence.ts';
import { languageOf } from '../src/text/language.ts';

/** A file that came through the border, decoded and read. */
export interface IncomingText {
  readonly file: string;
  readonly text: string;
  /** Undefined when it is in neither language. */
  readonly language?: Language;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** Decodes and reads a file that came as base64. */
export function readIncoming(file: IncomingFile): Result<IncomingText, Problem> {
  const text = new TextDecoder().decode(Buffer.from(file.base64, 'base64'));
  if (text.trim() === '') return failure(problem('problem.file.empty', {}, file.name));
  const language = languageOf(text);
  const known = language === 'neither' ? {} : { language };
  return success({ file: file.name, text, ...known, encoding: 'UTF-8', problems: [] });
}
