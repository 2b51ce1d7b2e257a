import type { Span } from '../../src/base/span.ts';
import type { PartOfSpeech } from '../../src/language/token.ts';

/**
 * Lemmas that are right in a grammar and useless in the news: nobody looks up "datum" to find データ. The model also
 * leaves capitalised words alone, which is right for names and wrong for headlines.
 */
const LEMMAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ data: 'data', media: 'media', an: 'a', ai: 'ai', us: 'we', "n't": 'not', 'n’t': 'not', ca: 'can' },
    ...{ wo: 'will', sha: 'shall', "'re": 'be', '’re': 'be', "'m": 'be', '’m': 'be', "'ve": 'have' },
    ...{ '’ve': 'have', "'ll": 'will', '’ll': 'will', "'d": "'d", '’d': "'d", "'s": "'s", '’s': "'s" },
    ...{ politics: 'politics', economics: 'economics', physics: 'physics', olympics: 'olympics' },
    ...{ headquarters: 'headquarters', forces: 'force', means: 'means', series: 'series', goods: 'goods' },
    ...{ species: 'species', arms: 'arms', people: 'people', customs: 'customs' },
  }),
);

/** Words that are verbs in some places, where the table above would be wrong. */
const VERBAL: ReadonlySet<string> = new Set(['means', 'arms', 'forces']);

/** The lemma of the model for a word in lower case, in lower case too and repaired where it does not serve the news. */
export function repairedLemma(lower: string, lemma: string, pos: PartOfSpeech): string {
  if (pos === 'NUM') return lower;
  if (pos === 'VERB' && VERBAL.has(lower)) return lemma.toLowerCase();
  // "us" the pronoun becomes "we"; "US" the country stays.
  if (lower === 'us' && pos !== 'PRON') return lower;
  return LEMMAS.get(lower) ?? lemma.toLowerCase();
}

/** Cuts a text into pieces of at most `size` units, behind white space where there is any. */
export function cutAtSpaces(text: string, size: number): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > size) {
    let end = start + size;
    while (end > start && !/\s/.test(text.charAt(end - 1))) end -= 1;
    // Without any white space the cut falls where it falls, but never inside a surrogate pair.
    if (end === start) {
      end = start + size;
      const unit = text.charCodeAt(end - 1);
      if (unit >= 0xd800 && unit <= 0xdbff) end -= 1;
    }
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** No word of any language is longer; wink takes time by the square of what it believes to be one. */
const LONGEST = 300;
const RUN = new RegExp(`\\S{${LONGEST},}`, 'g');

/** Cuts a piece further where it has a run without white space that cannot be a word. */
export function cutRuns(text: string, piece: Span): readonly Span[] {
  if (piece.end - piece.start < LONGEST) return [piece];
  const pieces: Span[] = [];
  let start = piece.start;
  for (const match of text.slice(piece.start, piece.end).matchAll(RUN)) {
    const from = piece.start + match.index;
    if (from > start) pieces.push({ start, end: from });
    start = from + match[0].length;
    pieces.push(
      ...cutAtSpaces(match[0], 100).map((one) => ({ start: one.start + from, end: one.end + from })),
    );
  }
  if (start < piece.end) pieces.push({ start, end: piece.end });
  return pieces;
}
