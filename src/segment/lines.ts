import type { Span } from '../base/span.ts';
import { isLineEnd } from '../text/characters.ts';
import { trim } from './trim.ts';

/** A line that holds something, without the white space around it. */
export interface Line extends Span {
  /** Number of lines without content since the line before; 0 at the beginning of the text. */
  readonly blankBefore: number;
  /** White space units before the content. */
  readonly indent: number;
}

/** The lines of a text that hold more than white space, in order. CRLF is one line end. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at === text.length ? 0x0a : text.charCodeAt(at);
    if (!isLineEnd(unit)) continue;
    const line = trim(text, { start, end: at });
    if (line.start < line.end) {
      lines.push({ ...line, blankBefore: lines.length === 0 ? 0 : blankBefore, indent: line.start - start });
      blankBefore = 0;
    } else {
      blankBefore += 1;
    }
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    start = at + 1;
  }
  return lines;
}
