/**
 * Words that translate each other inside a bead: the ties that won their words, as stretches of text. A word without
 * a convincing partner is left alone.
 */
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { TokenizeEnglish, TokenizeJapanese } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Bead, Link } from './alignment.ts';
import { Clues, type Tie } from './clues.ts';
import { clueOf } from './evidence.ts';
import { matchTypes } from './matches.ts';
import { prepare } from './material.ts';

/** Links weaker than this would mislead more often than they help. */
const WEAKEST = 0.3;

/** How sure a tie is as a link: what the dictionary says of the pair, less when it stands alone in its sentences. */
const sureness = (tie: Tie): number => Math.min(0.99, 0.15 + 0.85 * tie.strength);

/**
 * The links of one bead.
 * @param bead its index in the alignment
 * @param jas its Japanese sentences, and `ens` its English ones, numbered across all sources
 */
export function linkBead(clues: Clues, bead: number, jas: readonly number[], ens: readonly number[]): Link[] {
  return clues
    .tally(jas, ens)
    .ties.filter((tie) => tie.strength >= WEAKEST)
    .flatMap((tie) => {
      const clue = clueOf(clues, tie);
      return clue ? [{ bead, ja: clue.ja, en: clue.en, score: sureness(tie), kind: tie.kind }] : [];
    })
    .sort((one, other) => one.ja.start - other.ja.start || one.en.start - other.en.start);
}

/** What reading a sentence that is already cut into words needs. */
export interface Linguist {
  readonly tokenizeJapanese: TokenizeJapanese;
  readonly tokenizeEnglish: TokenizeEnglish;
  readonly lexicon: Lexicon;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** The places of given words once they are joined by `between`. */
function placesOf(words: readonly string[], between: string): Word[] {
  let at = 0;
  return words.map((word) => {
    const start = at;
    at += word.length + between.length;
    return { start, end: start + word.length };
  });
}

const touched = (words: readonly Word[], from: number, to: number): number[] =>
  words.flatMap((word, at) => (word.start < to && word.end > from ? [at] : []));

/** Links the words of one sentence pair that somebody else has cut: pairs of indices, Japanese first. */
export function linkTokens(
  japanese: readonly string[],
  english: readonly string[],
  { tokenizeJapanese, tokenizeEnglish, lexicon }: Linguist,
): [number, number][] {
  const jaText = japanese.join('');
  const enText = english.join(' ');
  const whole = { start: 0, paragraph: 0, kind: 'body', quantities: [], moments: [], names: [] } as const;
  const article: JapaneseText = {
    file: '',
    text: jaText,
    sentences: [{ ...whole, end: jaText.length, tokens: tokenizeJapanese(jaText) }],
  };
  const source: EnglishText = {
    file: '',
    text: enText,
    sentences: [{ ...whole, end: enText.length, tokens: tokenizeEnglish(enText) }],
  };
  const material = prepare(article, [source], lexicon);
  const clues = new Clues(material, matchTypes(material, lexicon, []));
  const jaWords = placesOf(japanese, '');
  const enWords = placesOf(english, ' ');
  const pairs = new Map<string, [number, number]>();
  for (const link of linkBead(clues, 0, [0], [0]))
    for (const ja of touched(jaWords, link.ja.start, link.ja.end))
      for (const en of touched(enWords, link.en.start, link.en.end)) pairs.set(`${ja}-${en}`, [ja, en]);
  return [...pairs.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}

/** The links of all beads of an alignment. */
export function linkAll(
  clues: Clues,
  beads: readonly Bead[],
  numberOf: (file: number, sentence: number) => number,
): Link[] {
  return beads.flatMap((bead, at) =>
    bead.ja.length > 0 && bead.en.length > 0
      ? linkBead(
          clues,
          at,
          bead.ja,
          bead.en.map((place) => numberOf(place.file, place.sentence)),
        )
      : [],
  );
}
