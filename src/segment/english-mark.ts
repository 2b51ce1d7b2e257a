import type { Span } from '../base/span.ts';
import { isAsciiDigit, isUpperCase, isWhiteSpace } from '../text/characters.ts';
import { CLOSERS } from './brackets.ts';
import { STARTERS } from './english-cues.ts';
import { skipSpace } from './trim.ts';

/** Units that may end a sentence. */
export const ENDS = '.!?…。！？‼⁇⁈⁉';
const OPENING = '"“‘\'([{«¿¡—–-*•';
/** How far back or ahead a word may reach; longer runs are no words. */
export const WORD = 40;

/** Where a run of marks stands, and what is around it. */
export interface Mark {
  readonly text: string;
  /** The stretch that is being cut. */
  readonly stretch: Span;
  /** Where the current sentence begins. */
  readonly sentence: number;
  /** False in a text that is written in small letters throughout. */
  readonly hasCapitals: boolean;
  /** The run of marks itself, without closing quotation marks. */
  readonly run: Span;
  /** After the closing marks. */
  readonly end: number;
  /** Where the next word begins, opening marks skipped; the stretch's end when there is none. */
  readonly next: number;
}

/** Reads the run of marks at `at`. */
export function readMark(
  text: string,
  at: number,
  stretch: Span,
  sentence: number,
  hasCapitals: boolean,
): Mark {
  let runEnd = at;
  while (runEnd < stretch.end && ENDS.includes(text.charAt(runEnd))) runEnd += 1;
  runEnd = withSpacedDots(text, runEnd, stretch.end);
  const end = withClosers(text, runEnd, stretch.end);
  let next = skipSpace(text, end, stretch.end);
  while (next < stretch.end && OPENING.includes(text.charAt(next)))
    next = skipSpace(text, next + 1, stretch.end);
  return { text, stretch, sentence, hasCapitals, run: { start: at, end: runEnd }, end, next };
}

/** `. . .` is an ellipsis, and `! !` one cry. */
function withSpacedDots(text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const next = skipSpace(text, end, limit);
    if (next === end || next >= limit || !ENDS.includes(text.charAt(next))) return end;
    if (isAsciiDigit(text.charCodeAt(next + 1))) return end;
    end = next + 1;
    while (end < limit && ENDS.includes(text.charAt(end))) end += 1;
  }
}

/** Closing marks, references like [3], and a straight quotation mark that stands apart with a gap on both sides. */
function withClosers(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && CLOSERS.includes(text.charAt(end))) end += 1;
  const reference = /^\[\d{1,3}\]/.exec(text.slice(end, Math.min(limit, end + 5)));
  if (reference) end += reference[0].length;
  const next = skipSpace(text, end, limit);
  const isApart =
    next > end &&
    '"”’»)'.includes(text.charAt(next)) &&
    (next + 1 >= limit || isWhiteSpace(text.charCodeAt(next + 1)));
  return next < limit && isApart ? next + 1 : end;
}

/** Whether the run is one full stop. */
export const isSingleDot = ({ text, run }: Mark): boolean =>
  run.end - run.start === 1 && text.charAt(run.start) === '.';
/** Whether white space follows the run and its closing marks. */
export const hasGap = ({ text, end }: Mark): boolean => isWhiteSpace(text.charCodeAt(end));
/** Whether the character at an offset passes a test. */
export const isAt = (text: string, at: number, test: (character: number) => boolean): boolean =>
  test(text.codePointAt(at) ?? -1);

/** The run of non-spaces that ends at `end`, without opening marks: `U.S`, `Mr`, `29`. */
export function wordBefore({ text, run, sentence }: Mark): string {
  let start = run.start;
  while (start > sentence && run.start - start < WORD && !isWhiteSpace(text.charCodeAt(start - 1)))
    start -= 1;
  return text
    .slice(start, run.start)
    .replace(/^["“‘'([{—–-]+/, '')
    .replace(/^.*[—–/("“]/, '');
}

/** The word that begins at `at`, of letters, digits, apostrophes and hyphens. */
export const wordAt = (text: string, at: number, limit: number): string =>
  /^[\p{L}\p{N}'’.-]*/u.exec(text.slice(at, Math.min(limit, at + WORD)))?.[0].replace(/[.'’-]+$/, '') ?? '';

/** The word behind the mark, opening marks skipped. */
export const nextWord = ({ text, next, stretch }: Mark): string => wordAt(text, next, stretch.end);
/** Whether a capitalised word follows that likes to begin a sentence. */
export const startsLikeSentence = (mark: Mark): boolean =>
  isAt(mark.text, mark.next, isUpperCase) &&
  STARTERS.has(
    nextWord(mark)
      .replace(/['’].*$/, '')
      .toLowerCase(),
  ) &&
  !/^No\. ?\d/.test(mark.text.slice(mark.next, mark.next + 6));
