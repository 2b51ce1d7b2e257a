import { PACE, type Tick, UNTICKED } from '../base/watch.ts';
import type { EnglishSentence, EnglishText, JapaneseSentence, JapaneseText } from '../language/analysis.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Kind } from '../segment/sentence.ts';
import { type Marks, marksOf } from './marks.ts';
import { mentionsOf } from './mentions.ts';
import { compounds, contentKey, narrow, phrases, properRuns, termsIn, tokensWithin } from './units.ts';

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

/** How much a word of this rarity (−log2 of its frequency) says about what a sentence is about. */
const informative = (rarity: number): number => Math.min(1.2, Math.max(0.15, (rarity - 5) / 9));

interface Draft {
  readonly prepared: Omit<Prepared, 'weight' | 'total' | 'numbers' | 'names'>;
  readonly rarities: Float32Array;
}

function prepareSide(
  texts: readonly (JapaneseText | EnglishText)[],
  language: 'ja' | 'en',
  lexicon: Lexicon,
  terms: readonly string[],
  tick: Tick,
): Side {
  const vocabulary = new Vocabulary();
  const drafts: Draft[] = [];
  texts.forEach((text, file) => {
    text.sentences.forEach((sentence, index) => {
      if (index % PACE === 0) tick(index / text.sentences.length);
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

/**
 * Reads both sides once: units, their frequencies and weights.
 * @param terms what the user's glossary knows, so that it is seen even where no dictionary has it
 */
export function prepare(
  article: JapaneseText,
  sources: readonly EnglishText[],
  lexicon: Lexicon,
  terms: readonly { readonly japanese: string; readonly english: string }[] = [],
  tick: Tick = UNTICKED,
): Material {
  return {
    ja: prepareSide([article], 'ja', lexicon, [...new Set(terms.map((term) => term.japanese))], (share) =>
      tick(share / 2),
    ),
    en: prepareSide(sources, 'en', lexicon, [...new Set(terms.map((term) => term.english))], (share) =>
      tick(0.5 + share / 2),
    ),
  };
}
