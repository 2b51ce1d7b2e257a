import type { Span } from '../base/span.ts';
import { isWhiteSpace } from '../text/characters.ts';

/** The first offset in `[from, limit)` that is not white space; `limit` when there is none. */
export function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isWhiteSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The span without the white space at its ends; empty at its start when it holds nothing else. */
export function trim(text: string, span: Span): Span {
  const start = skipSpace(text, span.start, span.end);
  let end = span.end;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}
