import { failure, type Result, success } from '../../src/base/result.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import { decodeAs, type Encoding, REPLACEMENT } from './encodings.ts';
import { binaryKind, isMostlyText, recogniseEncoding, recogniseMark } from './recognise.ts';

/** How the lines of a text end; `none` in a text of one line. */
export type LineEnding = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** A text as its bytes say it, byte order mark apart and nothing else changed. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly lineEnding: LineEnding;
  /** What was lost on the way; the text can be used all the same. */
  readonly problems: readonly Problem[];
}

/** Decodes the bytes of a file: UTF-8 and UTF-16 with or without a mark, Shift_JIS (cp932), EUC-JP, ISO-2022-JP. */
export function decode(bytes: Uint8Array, file: string): Result<Decoded, Problem> {
  const kind = binaryKind(bytes);
  if (kind !== undefined) return failure(problem(`problem.file.${kind}`, {}, file));
  const marked = recogniseMark(bytes);
  const encoding = marked?.encoding ?? recogniseEncoding(bytes);
  if (encoding === undefined) return failure(problem('problem.file.encoding', {}, file));
  const text = decodeAs(encoding, marked ? bytes.subarray(marked.skip) : bytes);
  if (!isMostlyText(text)) return failure(problem('problem.file.encoding', {}, file));
  return success({ text, encoding, lineEnding: lineEndingOf(text), problems: lostBytes(text, file) });
}

/** One warning for all places that could not be decoded, with the line of the first. */
function lostBytes(text: string, file: string): readonly Problem[] {
  const first = text.indexOf(REPLACEMENT);
  if (first < 0) return [];
  const count = text.split(REPLACEMENT).length - 1;
  const line = text.slice(0, first).split(/\r\n|\r|\n/).length;
  return [{ ...problem('problem.file.bytes', { count, line }, file), at: first }];
}

/** How the lines of a text end. */
export function lineEndingOf(text: string): LineEnding {
  const pairs = text.split('\r\n').length - 1;
  const feeds = text.split('\n').length - 1 - pairs;
  const returns = text.split('\r').length - 1 - pairs;
  const kinds = [pairs > 0, feeds > 0, returns > 0].filter(Boolean).length;
  if (kinds > 1) return 'mixed';
  if (pairs > 0) return 'crlf';
  if (feeds > 0) return 'lf';
  return returns > 0 ? 'cr' : 'none';
}
