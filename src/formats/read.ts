import { failure, type Result, success } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Language, Marked } from '../segment/sentence.ts';
import { languageOf } from '../text/language.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { ExtractedText } from './block-text.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

/** The forms of running text. */
type Running = 'plain' | 'markdown' | 'html';
/** The forms of text that are read. */
export type Form = Running | 'docx' | 'tmx' | 'xliff';

/** A text that has been read, ready for the core, with the way back to the file. */
export interface ReadText {
  /** As the user named it; empty for pasted text. */
  readonly file: string;
  /** What the core works on: running text without markup. */
  readonly text: string;
  /** From `text` to the file as decoded; the identity for plain text. */
  readonly origin: OffsetMap;
  readonly form: Form;
  /** Where the segments are, in a file that was cut already. */
  readonly segments?: readonly Span[];
  /** Which side this is, of a file that holds both languages segment for segment. */
  readonly side?: Language;
  /** What the markup said of stretches of `text`; empty for plain text. */
  readonly marks: readonly Marked[];
  /** The encoding of the file; absent for pasted text. */
  readonly encoding?: string;
  /** How the lines of the file end; absent for pasted text. */
  readonly lineEnding?: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
  /** What could not be read; the rest can be used all the same. */
  readonly problems: readonly Problem[];
}

const READERS: Readonly<Record<Running, (decoded: string) => ExtractedText>> = {
  plain: (decoded) => ({ ...readPlain(decoded), marks: [] }),
  markdown: readMarkdown,
  html: readHtml,
};

const EXTENSIONS: Readonly<Record<string, Running>> = {
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** Tells the form by content where that is certain (a page saved as .txt), and by the extension otherwise. */
export function formOf(file: string, decoded: string): Running {
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(
      decoded.slice(0, 4000),
    )
  ) {
    return 'html';
  }
  const extension = /\.([A-Za-z]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS[extension] ?? 'plain';
}

/** Takes the running text out of decoded text of any form; one without words is refused. */
export function readText(
  file: string,
  decoded: string,
  form: Running = formOf(file, decoded),
): Result<ReadText, Problem> {
  const extracted = READERS[form](decoded);
  if (extracted.text.trim() === '') return failure(problem('problem.file.empty', {}, file));
  return success({ file, form, ...extracted, problems: [] });
}

/** Whether a text is the Japanese or the English side; one that is in neither language is refused by name. */
export function tellLanguage(read: ReadText): Result<Language, Problem> {
  const language = read.side ?? languageOf(read.text);
  return language === 'neither'
    ? failure(problem('problem.file.language', {}, read.file))
    : success(language);
}
