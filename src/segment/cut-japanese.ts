import type { Span } from '../base/span.ts';
import { isJapaneseLetter, isLatin, isWhiteSpace } from '../text/characters.ts';
import { CLOSERS, isCloser, isOpener, outermost, pairBrackets } from './brackets.ts';
import {
  ASIDES,
  CONTINUATIONS,
  JAPANESE_ENDS,
  NAMES_WITH_MARKS,
  NOT_CONTINUATIONS,
  SOFT_ENDS,
} from './japanese-cues.ts';
import { skipSpace, trim } from './trim.ts';

/**
 * A quotation longer than this (in UTF-16 units) that holds several long sentences is a speech, and is cut like other
 * text, as the English of a speech is. Of 4,082 segments of translated news, 4 hold one; shorter ones stay whole.
 */
const SPEECH = 120;
const QUOTATION_MARKS = '「『“"｢';
/** The least length of each sentence of a speech, the last one included; three sentences of a page need none. */
const SPEECH_SENTENCE = 40;
const LONG_SPEECH = 200;

/**
 * Cuts a stretch of Japanese after 。！？, but not inside brackets or quotation marks; closing marks stay with the
 * sentence they close, and 「…。」と述べた is one sentence. The spans cover all of the stretch but white space.
 */
export function cutJapanese(text: string, stretch: Span): readonly Span[] {
  const protectedPairs = [...holdingPairs(text, stretch), ...quotedByTwins(text, stretch)];
  const shields = outermost(protectedPairs);
  const sentences: Span[] = [];
  let start = skipSpace(text, stretch.start, stretch.end);
  let shield = 0;
  let at = start;
  while (at < stretch.end) {
    while ((shields[shield]?.end ?? Number.POSITIVE_INFINITY) <= at) shield += 1;
    const held = shields[shield];
    let end: number;
    if (held !== undefined && held.start <= at) {
      end = endAfterQuotation(text, held, stretch, held.start === start);
      at = held.end;
    } else {
      end = endAfterMark(text, at, stretch);
      at += 1;
    }
    if (end < 0) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end, stretch.end);
    at = start;
  }
  const rest = trim(text, { start, end: stretch.end });
  return rest.start < rest.end ? [...sentences, rest] : sentences;
}

/** Bracketed stretches that hold a sentence together; a speech does not. */
const holdingPairs = (text: string, stretch: Span): readonly Span[] =>
  pairBrackets(text, stretch).filter((pair) => pair.end - pair.start <= SPEECH || !isSpeech(text, pair));

function isSpeech(text: string, pair: Span): boolean {
  const inside = text.slice(pair.start + 1, pair.end - 1);
  const sentences = inside.split('。').filter((sentence) => sentence.trim() !== '');
  if (inside.length > LONG_SPEECH && sentences.length > 2) return true;
  return sentences.length > 1 && sentences.every((sentence) => sentence.trim().length >= SPEECH_SENTENCE);
}

const STRAIGHT = 0x22;

/** Stretches between straight quotation marks, when their number is even and so their pairing is certain. */
function quotedByTwins(text: string, stretch: Span): readonly Span[] {
  const marks: number[] = [];
  for (let at = stretch.start; at < stretch.end; at += 1)
    if (text.charCodeAt(at) === STRAIGHT) marks.push(at);
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((mark, index) => {
    const close = marks[index + 1];
    if (index % 2 === 1 || close === undefined || close - mark > SPEECH) return [];
    return [{ start: mark, end: close + 1 }];
  });
}

/** Where the sentence ends whose last mark stands at `at`; −1 when no sentence ends there. */
function endAfterMark(text: string, at: number, stretch: Span): number {
  const mark = text.charAt(at);
  if (mark === '.' || mark === '．') {
    if (!isFullStop(text, at, stretch)) return -1;
  } else if (!JAPANESE_ENDS.includes(mark)) return -1;
  if (NAMES_WITH_MARKS.some((name) => text.endsWith(name, at + 1) && goesOn(text, at + 1, stretch.end)))
    return -1;
  const end = withTrailingMarks(text, at + 1, stretch.end);
  if ('」』”｣'.includes(text.charAt(end - 1)) && goesOn(text, skipSpace(text, end, stretch.end), stretch.end))
    return -1;
  if (SOFT_ENDS.includes(mark) && end === endOfRun(text, at, stretch.end)) {
    if (goesOn(text, end, stretch.end) || isLatinName(text, at, end, stretch)) return -1;
  }
  return end;
}

/** Where a sentence ends that closes with a quotation, as 「もう遅い。」 does; −1 when it goes on: 「…。」と述べた。 */
function endAfterQuotation(text: string, quotation: Span, stretch: Span, beginsSentence: boolean): number {
  const limit = stretch.end;
  const next = skipSpace(text, quotation.end, limit);
  if (next >= limit) return -1;
  if (!QUOTATION_MARKS.includes(text.charAt(quotation.start))) {
    return beginsSentence &&
      quotation.start > stretch.start &&
      !goesOn(text, next, limit) &&
      followsMark(text, quotation)
      ? withTrailingMarks(text, quotation.end, limit)
      : -1;
  }
  const inner =
    text
      .slice(Math.max(quotation.start, quotation.end - 4), quotation.end - 1)
      .trimEnd()
      .at(-1) ?? '';
  if (inner === '' || !JAPANESE_ENDS.includes(inner)) return -1;
  if (JAPANESE_ENDS.includes(text.charAt(next)) || isCloser(text.charAt(next))) return -1;
  if (text.charAt(next) === '（' || text.charAt(next) === '(') return -1;
  if (next === quotation.end && SOFT_ENDS.includes(inner) && !isOpener(text.charAt(next))) return -1;
  if (goesOn(text, next, limit)) return -1;
  return quotation.end;
}

/** A remark in brackets that hangs on the mark before it: …と述べた。（ロイター）. */
const followsMark = (text: string, aside: Span): boolean =>
  (JAPANESE_ENDS + CLOSERS).includes(text.charAt(aside.start - 1));

/** A full stop of Latin type ends a Japanese sentence only after a Japanese letter or a closing mark, before a gap. */
function isFullStop(text: string, at: number, stretch: Span): boolean {
  if (at <= stretch.start) return false;
  const before = text.charCodeAt(at - 1);
  if (!isJapaneseLetter(before) && !isCloser(text.charAt(at - 1))) return false;
  const after = at + 1;
  return text.charAt(at) === '．' || after >= stretch.end || isWhiteSpace(text.charCodeAt(after));
}

/** The end of the run of marks that starts at `at`: ！？ or 。。。. */
function endOfRun(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && JAPANESE_ENDS.includes(text.charAt(end))) end += 1;
  return end;
}

/** Further marks and closing brackets, also behind gaps: `。 。`, `。 」`, `！！」`, `。（笑）`. */
function withTrailingMarks(text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const next = skipSpace(text, end, limit);
    if (next >= limit) return end;
    const unit = text.charAt(next);
    const isStray =
      JAPANESE_ENDS.includes(unit) || (CLOSERS.includes(unit) && !opensAfterGap(unit, next > end));
    if (isStray) {
      end = next + 1;
      continue;
    }
    const aside = ASIDES.find(
      (word) => text.startsWith(`（${word}）`, next) || text.startsWith(`(${word})`, next),
    );
    if (aside === undefined) {
      return onlyCommasFrom(text, next, limit) ? limit : end;
    }
    end = next + aside.length + 2;
  }
}

/** A straight quotation mark after a gap opens the next sentence. */
const opensAfterGap = (unit: string, afterGap: boolean): boolean =>
  afterGap && (unit === '"' || unit === "'");

/** Nothing but commas and white space to the end: they make no sentence of their own. */
function onlyCommasFrom(text: string, from: number, limit: number): boolean {
  for (let at = from; at < limit; at += 1) {
    if (!'、，,・'.includes(text.charAt(at)) && !isWhiteSpace(text.charCodeAt(at))) return false;
  }
  return true;
}

/** Whether the words at `at` go on with the sentence before rather than begin one. */
function goesOn(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if (NOT_CONTINUATIONS.some((word) => text.startsWith(word, at))) return false;
  return CONTINUATIONS.some((word) => text.startsWith(word, at));
}

/** A Latin name with its mark, written into the text without a gap: Yahoo!ニュース. */
const isLatinName = (text: string, at: number, end: number, stretch: Span): boolean =>
  at > stretch.start &&
  end < stretch.end &&
  isLatin(text.charCodeAt(at - 1)) &&
  (isJapaneseLetter(text.charCodeAt(end)) || isLatin(text.charCodeAt(end)));
