/** What of a sentence is compared with other sentences: words, phrases, names, parts of dates, terms. */
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** A unit: its key, and the tokens `[from, to)` it stands on. */
export type Unit = readonly [key: string, from: number, to: number];

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ']);

/** Content by part of speech, yet saying nothing: light verbs, formal nouns, auxiliaries. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'する ある いる なる れる られる せる させる こと もの ため よう それ これ の ん 的 さん 氏 年 月 日 時 分 人 者 等 など 中 ' +
    'be have do a the of to in on at by for with and or that this it'
  ).split(' '),
);

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The dictionary form of a content word; undefined for words that say nothing alone. */
export function contentKey(token: JapaneseToken | EnglishToken): string | undefined {
  const key = 'base' in token ? token.base : token.lemma.toLowerCase();
  if (!CONTENT.has(token.pos) || !HAS_LETTER.test(key)) return undefined;
  if ('detail' in token && /非自立|代名詞/.test(token.detail)) return undefined;
  return EMPTY.has(key) ? undefined : key;
}

/** The first token that ends after `offset`; the tokens' count when none does. */
function tokenAt(tokens: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Tokens that a stretch of text touches, as `[from, to)`. */
export function tokensWithin(
  tokens: readonly { start: number; end: number }[],
  start: number,
  end: number,
): [number, number] {
  const from = tokenAt(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return [from, to];
}

/** Dictionary entries longer than one morpheme, cut at morpheme borders. */
export function compounds(text: string, tokens: readonly JapaneseToken[], lexicon: Lexicon): Unit[] {
  const found: Unit[] = [];
  tokens.forEach((token, from) => {
    if (token.pos === 'PUNCT' || token.pos === 'ADP') return;
    const end = lexicon.longest(text, token.start);
    if (end <= token.end) return;
    const to = tokenAt(tokens, end - 1) + 1;
    if (tokens[to - 1]?.end === end) found.push([text.slice(token.start, end), from, to]);
  });
  return found;
}

const LONGEST_PHRASE = 4;

/** Runs of two to four English words that the lexicon knows as one. */
export function phrases(tokens: readonly EnglishToken[], lexicon: Lexicon): Unit[] {
  const ends: number[] = [];
  const starts: number[] = [];
  let text = '';
  for (const { lemma } of tokens) {
    // A hyphen is a space to the lexicon, whether it stands in a word or for one.
    const word = lemma
      .toLowerCase()
      .replace(/[-\s]+/g, ' ')
      .trim();
    if (word !== '') text += text === '' ? word : ` ${word}`;
    starts.push(text.length - word.length);
    ends.push(text.length);
  }
  const found: Unit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!CONTENT.has(tokens[from]?.pos ?? 'X')) continue;
    const known = lexicon.phraseEnds(text, starts[from] ?? 0);
    for (let to = from + 1; to < Math.min(tokens.length, from + LONGEST_PHRASE); to++) {
      const end = ends[to] ?? 0;
      if (end > (ends[to - 1] ?? 0) && known.includes(end))
        found.push([text.slice(starts[from], end), from, to + 1]);
    }
  }
  return found;
}

const LONGEST_NAME = 4;

/** Runs of up to four tokens that may be one name: "Kim Jong Un", 金 + 正恩. */
export function properRuns(tokens: readonly (JapaneseToken | EnglishToken)[]): Unit[] {
  const found: Unit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let name = '';
    for (let to = from; to < Math.min(tokens.length, from + LONGEST_NAME); to++) {
      const token = tokens[to];
      if (token === undefined || !isProper(token)) break;
      name += 'base' in token ? token.surface : `${name === '' ? '' : ' '}${token.surface.toLowerCase()}`;
      found.push([name, from, to + 1]);
    }
  }
  return found;
}

const isProper = (token: JapaneseToken | EnglishToken): boolean =>
  'base' in token
    ? token.pos === 'PROPN' || (token.pos === 'NOUN' && !token.known)
    : token.pos === 'PROPN' ||
      (/^\p{Lu}\p{L}/u.test(token.surface) && token.pos !== 'PRON' && token.pos !== 'DET');

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Where in a date a part of it is written: the year, the month or the day alone; all of it when that cannot be told. */
export function narrow(
  tokens: readonly (JapaneseToken | EnglishToken)[],
  [from, to]: readonly [number, number],
  key: string,
): readonly [number, number] {
  if (to - from < 2) return [from, to];
  const [kind = '', number = ''] = key.startsWith('#') ? ['#', key.slice(1)] : key.split(' ');
  const name =
    (kind === '@month' ? MONTHS[Number(number) - 1] : WEEKDAYS[Number(number)])?.slice(0, 3) ?? '?';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const digits = token.surface.normalize('NFKC').replace(/\D/g, '');
    if (kind === '#' && digits === number) return [at, at + 1];
    if (kind === '@weekday' && /曜/.test(token.surface)) return [at, at + 1];
    if (kind === '@month' && digits === number && /月/.test(tokens[at + 1]?.surface ?? token.surface))
      return [at, at + 1];
    if (kind !== '#' && token.surface.toLowerCase().startsWith(name)) return [at, at + 1];
  }
  return [from, to];
}

/** Places of the given terms: Japanese as they are written, English as lemmas or as written, in lower case. */
export function termsIn(
  text: string,
  tokens: readonly (JapaneseToken | EnglishToken)[],
  terms: readonly string[],
): Unit[] {
  const first = tokens[0];
  if (first === undefined || terms.length === 0) return [];
  if ('base' in first) {
    const own = text.slice(first.start, tokens.at(-1)?.end);
    return terms.flatMap((term): Unit[] => {
      const at = own.indexOf(term);
      if (at < 0) return [];
      return [[term, ...tokensWithin(tokens, first.start + at, first.start + at + term.length)]];
    });
  }
  const english = tokens as readonly EnglishToken[];
  return terms.flatMap((term): Unit[] => {
    const words = term.split(/\s+/);
    const at = english.findIndex((_, from) =>
      words.every(
        (word, step) => english[from + step]?.lower === word || english[from + step]?.lemma === word,
      ),
    );
    return at < 0 ? [] : [[term, at, at + words.length]];
  });
}
