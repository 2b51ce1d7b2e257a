import { diffArrays } from 'diff';
import type { Span } from '../base/span.ts';
import type { TokenizeJapanese } from '../language/token.ts';

/** A stretch of two texts: the same in both, or other words in one than in the other. Either span may be empty. */
export interface DiffPart {
  readonly is: 'same' | 'changed';
  readonly before: Span;
  readonly after: Span;
  /**
   * Where a changed stretch has its first and last characters in common, what is between them: 始まった → 始まる
   * differs in った and る alone. Absent where nothing is in common.
   */
  readonly within?: { readonly before: Span; readonly after: Span };
}

/** Two texts compared. The parts tile both. */
export interface MorphemeDiff {
  readonly parts: readonly DiffPart[];
  /** True when the comparison took too long, and the texts are told apart from their ends alone. */
  readonly cutShort: boolean;
}

/** How long a comparison may take, in milliseconds; two sentences take less than one. */
export const DIFF_TIMEOUT = 100;

/** Morphemes and the white space between them, as stretches that tile the text. */
function stretchesOf(text: string, tokenize: TokenizeJapanese): readonly Span[] {
  const stretches: Span[] = [];
  let at = 0;
  for (const { start, end } of tokenize(text)) {
    if (start > at) stretches.push({ start: at, end: start });
    if (end > start) stretches.push({ start, end });
    at = end;
  }
  if (at < text.length) stretches.push({ start: at, end: text.length });
  return stretches;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** What is left of two texts when the characters they begin and end with alike are taken away. */
export function commonEnds(before: string, after: string): { readonly before: Span; readonly after: Span } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  // A character of two units is the same or it is not.
  while (start > 0 && (isLowSurrogate(before.charCodeAt(start)) || isLowSurrogate(after.charCodeAt(start))))
    start -= 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  while (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1;
  return {
    before: { start, end: before.length - end },
    after: { start, end: after.length - end },
  };
}

function changed(before: string, after: string, from: Span, to: Span): DiffPart {
  const [old, fresh] = [before.slice(from.start, from.end), after.slice(to.start, to.end)];
  const ends = commonEnds(old, fresh);
  const part = { is: 'changed', before: from, after: to } as const;
  if (old === '' || fresh === '') return part;
  if (
    ends.before.end - ends.before.start === old.length &&
    ends.after.end - ends.after.start === fresh.length
  )
    return part;
  const move = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
  return { ...part, within: { before: move(ends.before, from.start), after: move(ends.after, to.start) } };
}

/** The comparison that needs no time: one changed stretch between what both begin and end with. */
function compareEnds(before: string, after: string): readonly DiffPart[] {
  const { before: old, after: fresh } = commonEnds(before, after);
  const parts: DiffPart[] = [];
  if (old.start > 0)
    parts.push({ is: 'same', before: { start: 0, end: old.start }, after: { start: 0, end: fresh.start } });
  if (old.end > old.start || fresh.end > fresh.start)
    parts.push({ is: 'changed', before: old, after: fresh });
  if (old.end < before.length)
    parts.push({
      is: 'same',
      before: { start: old.end, end: before.length },
      after: { start: fresh.end, end: after.length },
    });
  return parts;
}

/**
 * Compares two Japanese texts by morphemes, the way a reader sees a correction: whole words, and inside a word that
 * only bends otherwise, the characters.
 */
export function diffMorphemes(
  before: string,
  after: string,
  tokenize: TokenizeJapanese,
  timeout: number = DIFF_TIMEOUT,
): MorphemeDiff {
  const old = stretchesOf(before, tokenize);
  const fresh = stretchesOf(after, tokenize);
  const words = (text: string, stretches: readonly Span[]): string[] =>
    stretches.map(({ start, end }) => text.slice(start, end));
  const found = diffArrays(words(before, old), words(after, fresh), { timeout });
  if (found === undefined) return { parts: compareEnds(before, after), cutShort: true };
  const parts: DiffPart[] = [];
  let [from, to] = [0, 0];
  let [keptFrom, keptTo] = [0, 0];
  const flush = (): void => {
    if (from > keptFrom || to > keptTo)
      parts.push(changed(before, after, { start: keptFrom, end: from }, { start: keptTo, end: to }));
  };
  for (const { added, removed, value } of found) {
    const length = value.reduce((sum, word) => sum + word.length, 0);
    if (removed) from += length;
    else if (added) to += length;
    else {
      flush();
      parts.push({
        is: 'same',
        before: { start: from, end: from + length },
        after: { start: to, end: to + length },
      });
      [from, to] = [from + length, to + length];
      [keptFrom, keptTo] = [from, to];
    }
  }
  flush();
  return { parts, cutShort: false };
}
