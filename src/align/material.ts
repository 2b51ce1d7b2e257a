import type { EnglishSentence, EnglishText, JapaneseSentence, JapaneseText } from '../language/analysis.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Kind } from '../segment/sentence.ts';
import { type Marks, marksOf } from './marks.ts';
import { mentionsOf } from './mentions.ts';

/** A unit of meaning where it stands: tokens `[from, to)` of its sentence. */
export interface Occurrence {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

/** One sentence, reduced to what the comparison of two sentences needs. */
export interface Prepared {
  readonly sentence: JapaneseSentence | EnglishSentence;
  readonly tokens: readonly (JapaneseToken | EnglishToken)[];
  /** Which source it stands in; 0 on the Japanese side. */
  readonly file: number;
  /** Its index within that source. */
  readonly index: number;
  readonly kind: Kind;
  /** Letters without white space. */
  readonly length: number;
  /** How much each token says, 0 for function words and punctuation; about 1 for a rare word. */
  readonly weight: Float32Array;
  /** Sum of `weight`. */
  readonly total: number;
  readonly occurrences: readonly Occurrence[];
  /** The occurrences that are numbers, and those that are single-word names. */
  readonly numbers: readonly Occurrence[];
  readonly names: readonly Occurrence[];
  readonly marks: Marks;
}

/** All sentences of one language, with the vocabulary they share. */
export interface Side {
  readonly sentences: readonly Prepared[];
  /** The spelling of each type: a dictionary form, a phrase, or a mention such as `#12500`. */
  readonly types: readonly string[];
  readonly typeOf: ReadonlyMap<string, number>;
  /** In how many sentences each type occurs. */
  readonly frequency: readonly number[];
  /** Whether a type stands somewhere as a proper name. */
  readonly capital: readonly boolean[];
}

/** Both sides of one alignment. */
export interface Material {
  readonly ja: Side;
  readonly en: Side;
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ']);

/** Content by part of speech, yet saying nothing: light verbs, formal nouns, auxiliaries. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'する ある いる なる れる られる せる させる こと もの ため よう それ これ の ん 的 さん 氏 年 月 日 時 分 人 者 等 など 中 ' +
    'be have do a the of to in on at by for with and or that this it'
  ).split(' '),
);

const HAS_LETTER = /[\p{L}\p{N}]/u;

function contentKey(token: JapaneseToken | EnglishToken): string | undefined {
  const key = 'base' in token ? token.base : token.lemma.toLowerCase();
  if (!CONTENT.has(token.pos) || !HAS_LETTER.test(key)) return undefined;
  if ('detail' in token && /非自立|代名詞/.test(token.detail)) return undefined;
  return EMPTY.has(key) ? undefined : key;
}

class Vocabulary {
  readonly types: string[] = [];
  readonly typeOf = new Map<string, number>();
  readonly frequency: number[] = [];
  readonly capital: boolean[] = [];

  add(key: string): number {
    const known = this.typeOf.get(key);
    if (known !== undefined) return known;
    const type = this.types.length;
    this.types.push(key);
    this.typeOf.set(key, type);
    this.frequency.push(0);
    this.capital.push(false);
    return type;
  }
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
function compounds(
  text: string,
  tokens: readonly JapaneseToken[],
  lexicon: Lexicon,
): [string, number, number][] {
  const found: [string, number, number][] = [];
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
function phrases(tokens: readonly EnglishToken[], lexicon: Lexicon): [string, number, number][] {
  const found: [string, number, number][] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!CONTENT.has(tokens[from]?.pos ?? 'X')) continue;
    let phrase = tokens[from]?.lemma.toLowerCase() ?? '';
    for (let to = from + 1; to < Math.min(tokens.length, from + LONGEST_PHRASE); to++) {
      phrase += ` ${tokens[to]?.lemma.toLowerCase() ?? ''}`;
      if (lexicon.japanese(phrase).length > 0) found.push([phrase, from, to + 1]);
    }
  }
  return found;
}

const LONGEST_NAME = 4;

/** Runs of up to four tokens that may be one name: "Kim Jong Un", 金 + 正恩. */
function properRuns(tokens: readonly (JapaneseToken | EnglishToken)[]): [string, number, number][] {
  const found: [string, number, number][] = [];
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

/** How much a word of this rarity (−log2 of its frequency) says about what a sentence is about. */
const informative = (rarity: number): number => Math.min(1.2, Math.max(0.15, (rarity - 5) / 9));

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Where in a date a part of it is written: the year, the month or the day alone; all of it when that cannot be told. */
function narrow(
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

interface Draft {
  readonly prepared: Omit<Prepared, 'weight' | 'total' | 'numbers' | 'names'>;
  readonly rarities: Float32Array;
}

function prepareSide(
  texts: readonly (JapaneseText | EnglishText)[],
  language: 'ja' | 'en',
  lexicon: Lexicon,
  terms: readonly string[],
): Side {
  const vocabulary = new Vocabulary();
  const drafts: Draft[] = [];
  texts.forEach((text, file) => {
    text.sentences.forEach((sentence, index) => {
      const tokens = sentence.tokens as readonly (JapaneseToken | EnglishToken)[];
      const rarities = new Float32Array(tokens.length);
      const seen = new Map<string, Occurrence>();
      const add = (key: string, from: number, to: number): void => {
        if (to > from) seen.set(`${key} ${from} ${to}`, { type: vocabulary.add(key), from, to });
      };
      tokens.forEach((token, at) => {
        const key = contentKey(token);
        if (key === undefined) return;
        rarities[at] = informative(lexicon.rarity(key, language));
        add(key, at, at + 1);
        if ('base' in token && token.surface !== token.base && token.pos !== 'VERB')
          add(token.surface, at, at + 1);
      });
      const longer =
        language === 'ja'
          ? compounds(text.text, tokens as readonly JapaneseToken[], lexicon)
          : phrases(tokens as readonly EnglishToken[], lexicon);
      for (const [key, from, to] of [...longer, ...termsIn(text.text, tokens, terms)]) add(key, from, to);
      for (const [key, from, to] of properRuns(tokens)) {
        add(key, from, to);
        vocabulary.capital[vocabulary.add(key)] = true;
      }
      for (const mention of mentionsOf(sentence)) {
        const [from, to] = narrow(tokens, tokensWithin(tokens, mention.start, mention.end), mention.key);
        add(mention.key, from, to);
        if (mention.key.startsWith('#')) rarities.fill(0.9, from, to);
        else for (let at = from; at < to; at++) rarities[at] = Math.max(rarities[at] ?? 0, 0.6);
      }
      const occurrences = [...seen.values()];
      for (const type of new Set(occurrences.map((one) => one.type)))
        vocabulary.frequency[type] = (vocabulary.frequency[type] ?? 0) + 1;
      const own = text.text.slice(sentence.start, sentence.end);
      const length = own.replace(/\s+/g, '').length;
      const marks = marksOf(own, language);
      drafts.push({
        prepared: { sentence, tokens, file, index, kind: sentence.kind, length, occurrences, marks },
        rarities,
      });
    });
  });
  const { types, typeOf, frequency, capital } = vocabulary;
  return {
    types,
    typeOf,
    frequency,
    capital,
    sentences: drafts.map((draft) => complete(draft, types, capital)),
  };
}

function complete(
  { prepared, rarities }: Draft,
  types: readonly string[],
  capital: readonly boolean[],
): Prepared {
  let total = 0;
  for (const rarity of rarities) total += rarity;
  const numbers = prepared.occurrences.filter(({ type }) => types[type]?.startsWith('#'));
  const names = prepared.occurrences.filter(({ type, from, to }) => capital[type] && to - from === 1);
  return { ...prepared, weight: rarities, total, numbers, names };
}

/** Places of the given terms: Japanese as they are written, English as lemmas or as written, in lower case. */
function termsIn(
  text: string,
  tokens: readonly (JapaneseToken | EnglishToken)[],
  terms: readonly string[],
): [string, number, number][] {
  const first = tokens[0];
  if (first === undefined || terms.length === 0) return [];
  if ('base' in first) {
    const own = text.slice(first.start, tokens.at(-1)?.end);
    return terms.flatMap((term): [string, number, number][] => {
      const at = own.indexOf(term);
      if (at < 0) return [];
      return [[term, ...tokensWithin(tokens, first.start + at, first.start + at + term.length)]];
    });
  }
  const english = tokens as readonly EnglishToken[];
  return terms.flatMap((term): [string, number, number][] => {
    const words = term.split(/\s+/);
    const at = english.findIndex((_, from) =>
      words.every(
        (word, step) => english[from + step]?.lower === word || english[from + step]?.lemma === word,
      ),
    );
    return at < 0 ? [] : [[term, at, at + words.length]];
  });
}

/**
 * Reads both sides once: units, their frequencies and weights.
 * @param terms what the user's glossary knows, so that it is seen even where no dictionary has it
 */
export function prepare(
  article: JapaneseText,
  sources: readonly EnglishText[],
  lexicon: Lexicon,
  terms: readonly { readonly japanese: string; readonly english: string }[] = [],
): Material {
  return {
    ja: prepareSide([article], 'ja', lexicon, [...new Set(terms.map((term) => term.japanese))]),
    en: prepareSide(sources, 'en', lexicon, [...new Set(terms.map((term) => term.english))]),
  };
}
