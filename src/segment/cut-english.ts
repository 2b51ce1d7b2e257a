import type { Span } from '../base/span.ts';
import { isAsciiDigit, isLowerCase, isUpperCase } from '../text/characters.ts';
import {
  AFTER_CLOCK,
  CALENDAR,
  NAMES_WITH_MARKS,
  NEVER_LAST,
  NUMBERED,
  SAYING,
  SOMETIMES_LAST,
  TITLES,
} from './english-cues.ts';
import {
  ENDS,
  hasGap,
  isAt,
  isSingleDot,
  type Mark,
  nextWord,
  readMark,
  startsLikeSentence,
  WORD,
  wordAt,
  wordBefore,
} from './english-mark.ts';
import { skipSpace, trim } from './trim.ts';

/**
 * Cuts a stretch of English after . ! ? … where a sentence ends: not in abbreviations, initials, numbers or names, and
 * not where the words that follow belong to it ("Stop!" he said). The spans cover all of the stretch but white space.
 */
export function cutEnglish(text: string, stretch: Span): readonly Span[] {
  const sentences: Span[] = [];
  const hasCapitals = /\p{Lu}/u.test(text.slice(stretch.start, stretch.end));
  let start = skipSpace(text, stretch.start, stretch.end);
  let at = start;
  while (at < stretch.end) {
    if (!ENDS.includes(text.charAt(at))) {
      at += 1;
      continue;
    }
    const mark = readMark(text, at, stretch, start, hasCapitals);
    at = mark.end;
    if (mark.end >= stretch.end || !endsSentence(mark)) continue;
    sentences.push({ start, end: mark.end });
    start = skipSpace(text, mark.end, stretch.end);
    at = start;
  }
  const rest = trim(text, { start, end: stretch.end });
  return rest.start < rest.end ? [...sentences, rest] : sentences;
}

/** Whether a sentence ends at this mark. Each question is one rule; the first that knows the answer gives it. */
function endsSentence(mark: Mark): boolean {
  for (const rule of RULES) {
    const answer = rule(mark);
    if (answer !== undefined) return answer;
  }
  return true;
}

type Rule = (mark: Mark) => boolean | undefined;

/** `3.5`, `example.com`, `U.S.-led`: inside a word. A sentence glued to the next one (`ended.The war`) is cut. */
const insideWord: Rule = (mark) => {
  if (hasGap(mark)) return undefined;
  const { text, run, end } = mark;
  if ('。！？'.includes(text.charAt(run.end - 1))) return true;
  if (end > run.end && isAt(text, end, isUpperCase) && /[.!?]["”]$/.test(text.slice(run.start, end)))
    return true;
  if (!isSingleDot(mark) || end > run.end) return false;
  return (
    isAt(text, run.start - 1, isLowerCase) &&
    /^[\p{Ll}]{3,}$/u.test(wordBefore(mark).slice(-3)) &&
    startsLikeSentence(mark)
  );
};

/** A small letter goes on with the sentence, unless it is a name like iPhone or the text knows no capitals. */
const beforeSmallLetter: Rule = ({ text, next, stretch, hasCapitals }) => {
  if (!isAt(text, next, isLowerCase)) return undefined;
  const word = wordAt(text, next, stretch.end);
  if (/^[a-z]{1,2}[A-Z]/.test(word)) return undefined;
  return /^(?:https?$|www\.)/.test(word) || !hasCapitals ? undefined : false;
};

/** A comma or another sign of the middle goes on with the sentence. */
const beforeComma: Rule = ({ text, end, stretch }) =>
  ',;:%'.includes(text.charAt(skipSpace(text, end, stretch.end))) ? false : undefined;

/** "Stop!" Anna cried. — the cry belongs to the sentence of its speaker. */
const beforeSpeaker: Rule = ({ text, run, end, next, stretch }) => {
  if (text.charAt(run.end - 1) === '.' || end === run.end) return undefined;
  const speaker = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(\p{Ll}+)\b/u.exec(
    text.slice(next, Math.min(stretch.end, next + 90)),
  );
  return speaker?.[1] !== undefined && SAYING.has(speaker[1]) ? false : undefined;
};

/** Yahoo! Inc. */
const inMarkedName: Rule = (mark) => {
  const name = mark.text.slice(mark.run.start, mark.run.end);
  if (name !== '!' || !NAMES_WITH_MARKS.has(`${wordBefore(mark).toLowerCase()}!`)) return undefined;
  return startsLikeSentence(mark);
};

/** `1. First`, `IV. Fourth`, `a. alpha` at the beginning of a stretch: the number of a list. */
const afterListNumber: Rule = (mark) => {
  if (!isSingleDot(mark) || mark.sentence !== skipSpace(mark.text, mark.stretch.start, mark.stretch.end))
    return undefined;
  const before = mark.text.slice(mark.sentence, mark.run.start);
  return /^(?:\d{1,3}|[ivxIVX]{1,4}|[A-Za-z]|\d{1,2}\.\d{1,2})$/.test(before) ? false : undefined;
};

/** Mr. · Amb. · Lt. Col. */
const afterTitle: Rule = (mark) =>
  isSingleDot(mark) && TITLES.has(wordBefore(mark).toLowerCase()) && /^[A-Z]/.test(wordBefore(mark))
    ? false
    : undefined;

/** Nov. 29 · Sept. 2022; but `last Nov. The`. */
const afterCalendar: Rule = (mark) => {
  if (!isSingleDot(mark) || !CALENDAR.has(wordBefore(mark).toLowerCase()) || !/^[A-Z]/.test(wordBefore(mark)))
    return undefined;
  if (!COMMON_WORDS.has(wordBefore(mark).toLowerCase())) return startsLikeSentence(mark);
  return isAt(mark.text, mark.next, isAsciiDigit) ? false : startsLikeSentence(mark) ? true : undefined;
};
const COMMON_WORDS: ReadonlySet<string> = new Set(['mar', 'sat', 'sun']);

/** No. 5 · p. 12; but `He said no. 5 people came` cannot be told apart and is left whole. */
const beforeNumber: Rule = (mark) => {
  if (!isSingleDot(mark) || !NUMBERED.has(wordBefore(mark).toLowerCase())) return undefined;
  return /^(?:\d|[IVXLC]+\b|#)/.test(mark.text.slice(mark.next, mark.next + 8)) ? false : undefined;
};

/** e.g. · vs. · et al. */
const afterNeverLast: Rule = (mark) =>
  isSingleDot(mark) && NEVER_LAST.has(wordBefore(mark).toLowerCase()) ? false : undefined;

/** Inc. · Jr. · etc.: last only before a word that likes to begin a sentence. */
const afterSometimesLast: Rule = (mark) => {
  const word = wordBefore(mark);
  if (!isSingleDot(mark) || !SOMETIMES_LAST.has(word.toLowerCase())) return undefined;
  if (/^(?:in|min|max|miss|ill|ind|del|wash|mass|la|pa|ct|co|ore|ark|mi|mo)$/.test(word)) return undefined;
  return startsLikeSentence(mark);
};

/** 5 p.m. Friday · 9 a.m. ET go on; `at 5 p.m. Police said` does not. */
const afterClock: Rule = (mark) => {
  if (
    !isSingleDot(mark) ||
    !/^(?:\d.*)?[ap]\.?m$/i.test(wordBefore(mark)) ||
    !/\.m$|\d/i.test(wordBefore(mark))
  )
    return undefined;
  if (startsLikeSentence(mark)) return true;
  const following = mark.text.slice(mark.next, mark.next + WORD);
  if (AFTER_CLOCK.has(nextWord(mark).toLowerCase()) || /^\S+ (?:time|Time)\b/.test(following)) return false;
  return isAt(mark.text, mark.next, isUpperCase);
};

/** U.S. · U.N. · Ph.D. · D.C.: last only before a word that likes to begin a sentence. */
const afterAcronym: Rule = (mark) => {
  if (!isSingleDot(mark) || !/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(wordBefore(mark))) return undefined;
  return startsLikeSentence(mark);
};

/** John F. Kennedy · J. K. Rowling; `vitamin C. It` ends. */
const afterInitial: Rule = (mark) => {
  if (!isSingleDot(mark) || !/^\p{Lu}$/u.test(wordBefore(mark))) return undefined;
  return startsLikeSentence(mark);
};

/** Wait... what? goes on before a small letter only, which an earlier rule has said. */
const RULES: readonly Rule[] = [
  ...[insideWord, beforeComma, beforeSmallLetter, beforeSpeaker, inMarkedName, afterListNumber, afterTitle],
  ...[
    afterCalendar,
    beforeNumber,
    afterNeverLast,
    afterClock,
    afterAcronym,
    afterSometimesLast,
    afterInitial,
  ],
];
