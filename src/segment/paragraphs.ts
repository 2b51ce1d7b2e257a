import type { Span } from '../base/span.ts';
import { isUpperCase } from '../text/characters.ts';
import { normaliseWidth } from '../text/width.ts';
import { JAPANESE_ENDS } from './japanese-cues.ts';
import { type Line, splitLines } from './lines.ts';
import type { Language } from './sentence.ts';

/** A paragraph with what its place on the page says. */
export interface Paragraph extends Span {
  /** True when an empty line, or the beginning of the text, stands before it. */
  readonly apart: boolean;
}

/** The narrowest and widest measure, in columns, at which people wrap text by hand. */
const NARROW = 24;
const WIDE = 100;
/** So many inner lines, and this share of them, must be full before a text counts as wrapped. */
const ENOUGH_LINES = 3;
const ENOUGH_FULL = 0.7;

/**
 * Every line is a paragraph of its own, except where a text was wrapped by hand at a fixed measure: there the lines
 * up to the next empty or indented one belong together.
 */
export function findParagraphs(text: string, language: Language): readonly Paragraph[] {
  const lines = splitLines(text);
  const measure = findMeasure(text, lines, language);
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && measure > 0 && continues(text, before, line, measure, language)) {
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
    } else {
      paragraphs.push({
        start: line.start,
        end: line.end,
        apart: before === undefined || line.blankBefore > 0,
      });
    }
  }
  return paragraphs;
}

/** The measure in columns at which the text is wrapped; 0 when it is not. */
function findMeasure(text: string, lines: readonly Line[], language: Language): number {
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && next.blankBefore === 0 && next.indent <= line.indent ? [{ line, next }] : [];
  });
  if (inner.length < ENOUGH_LINES) return 0;
  const measure = lines.reduce(
    (widest, line) => Math.max(widest, line.indent + columns(text, line, WIDE + 2)),
    0,
  );
  if (measure < NARROW || measure > WIDE) return 0;
  const open = inner.filter(({ line }) => !endsSentence(text, line));
  const full = open.filter(({ line, next }) => isFull(text, line, next, measure, language));
  return full.length >= ENOUGH_LINES && full.length >= ENOUGH_FULL * open.length ? measure : 0;
}

/** Whether `next` is the same paragraph as `line` in a text wrapped at `measure` columns. */
const continues = (text: string, line: Line, next: Line, measure: number, language: Language): boolean =>
  next.blankBefore === 0 &&
  next.indent === 0 &&
  !LIST_MARK.test(text.slice(next.start, next.start + 6)) &&
  isFull(text, line, next, measure, language);

const LIST_MARK = /^(?:[-*•・◎●■◆▼○□◇※]|\d{1,3}[.)．、]|[（(]\d{1,2}[)）]|[①-⑳])/;

/**
 * Whether a wrapper had to break here: in English the next word would not have fitted, in Japanese no more than the
 * few columns that the rules for line ends leave empty are free.
 */
function isFull(text: string, line: Line, next: Line, measure: number, language: Language): boolean {
  const width = line.indent + columns(text, line, measure + 1);
  if (language === 'ja') return width >= measure - 4;
  const word = text.slice(next.start, Math.min(next.end, next.start + measure)).split(/\s/u, 1)[0] ?? '';
  return width + 1 + word.length > measure;
}

function endsSentence(text: string, line: Line): boolean {
  const last = text.charAt(line.end - 1);
  if (JAPANESE_ENDS.includes(last) || '」』）.:：'.includes(last)) return true;
  return line.end - line.start < 3 && isUpperCase(text.charCodeAt(line.start));
}

/** How many columns a line takes on a terminal, counting no further than `limit`. */
function columns(text: string, span: Span, limit: number): number {
  let count = 0;
  for (let at = span.start; at < span.end && count <= limit; at += 1) {
    const unit = text.charCodeAt(at);
    const isWide =
      unit >= 0x1100 && !(unit >= 0xff61 && unit <= 0xff9f) && !(unit >= 0x2000 && unit <= 0x22ff);
    count += isWide || normaliseWidth(text.charAt(at)) !== text.charAt(at) ? 2 : 1;
  }
  return count;
}
