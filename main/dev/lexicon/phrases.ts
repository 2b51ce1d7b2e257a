import type { WordModel } from './aligner.ts';
import type { Bitext } from './bitext.ts';
import { linkSentence, type SentenceLinks } from './symmetry.ts';

/** Sightings of one Japanese form rendered by one English form, in either corpus. */
export interface Sightings {
  readonly japanese: string;
  readonly english: string;
  /** In the first corpus. */
  everyday: number;
  /** In the second. */
  encyclopedia: number;
}

/** Japanese forms of up to this many morphemes are looked up; English ones of up to this many words are taken. */
const MORPHEMES = 6;
const WORDS = 5;

/** Words that do not begin or end a rendering of more than one word, nor make one up. */
const EMPTY = new Set(
  "the a an of 's to in on at by for with and or as from be is was were that this which it he she they his her its their have had do".split(
    ' ',
  ),
);

/**
 * Counts what renders what: single morphemes, and runs of morphemes that a dictionary lists as one word, with the
 * English words that are linked with them and with nothing else.
 */
export function countPhrases(
  bitext: Bitext,
  model: WordModel,
  isListed: (japanese: string) => boolean,
  say: (what: string) => void,
): readonly Sightings[] {
  const found = new Map<string, Sightings>();
  const sentences = bitext.japanese.starts.length - 1;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const links = linkSentence(bitext, model, sentence);
    const first = sentence < bitext.border;
    for (const [japanese, english] of phrasesOf(bitext, sentence, links, isListed)) {
      const key = `${japanese}\t${english}`;
      const before = found.get(key);
      if (before === undefined) {
        found.set(key, { japanese, english, everyday: first ? 1 : 0, encyclopedia: first ? 0 : 1 });
      } else if (first) before.everyday += 1;
      else before.encyclopedia += 1;
    }
    if (sentence % 100_000 === 99_999) say(`${sentence + 1} of ${sentences} sentences linked`);
  }
  return [...found.values()];
}

/** The pairs of one sentence. */
function* phrasesOf(
  bitext: Bitext,
  sentence: number,
  links: SentenceLinks,
  isListed: (japanese: string) => boolean,
): Generator<readonly [string, string]> {
  const { japanese, english } = bitext;
  const from = japanese.starts[sentence] ?? 0;
  const offset = english.starts[sentence] ?? 0;
  for (let start = 0; start < links.left; start++) {
    let head = '';
    for (let length = 1; length <= MORPHEMES && start + length <= links.left; length++) {
      const last = from + start + length - 1;
      const form = head + (japanese.words[japanese.ids[last] ?? 0] ?? '');
      head += japanese.words[japanese.surfaces[last] ?? 0] ?? '';
      if (length > 1 && !isListed(form)) continue;
      const span = englishSpan(links, start, start + length);
      if (span === undefined) continue;
      const words: string[] = [];
      for (let place = span.start; place < span.end; place++) {
        words.push(english.words[english.ids[offset + place] ?? 0] ?? '');
      }
      const trimmed = trim(words);
      if (trimmed.length > 0 && trimmed.length <= WORDS) yield [form, trimmed.join(' ')];
    }
  }
}

/** Without empty words at the ends; a single word stays whatever it is. */
function trim(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (end - start > 1 && EMPTY.has(words[start] ?? '')) start += 1;
  while (end - start > 1 && EMPTY.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end);
}

/** The shortest run of English words that holds every link of these morphemes and no link of others. */
function englishSpan(
  links: SentenceLinks,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  const { right, linked } = links;
  let low = right;
  let high = -1;
  for (let one = start; one < end; one++) {
    for (let other = 0; other < right; other++) {
      if (linked[one * right + other] !== 1) continue;
      if (other < low) low = other;
      if (other > high) high = other;
    }
  }
  if (high < 0 || high - low >= WORDS + 2) return undefined;
  for (let one = 0; one < links.left; one++) {
    if (one >= start && one < end) continue;
    for (let other = low; other <= high; other++) if (linked[one * right + other] === 1) return undefined;
  }
  return { start: low, end: high + 1 };
}
