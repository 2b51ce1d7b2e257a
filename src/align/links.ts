/**
 * Words that translate each other inside a bead: the ties that won their words, as stretches of text. A word without
 * a convincing partner is left alone.
 */
import { PACE, type Tick, UNTICKED } from '../base/watch.ts';
import { analyseEnglish, analyseJapanese } from '../language/analyse.ts';
import type { EnglishToken, JapaneseToken, TokenizeEnglish, TokenizeJapanese } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Bead, Clue, Link } from './alignment.ts';
import { Clues } from './clues.ts';
import { clueOf } from './evidence.ts';
import { endOfPredicate, linkParticles, linkSmallWords, type TokenPair } from './function-words.ts';
import { matchTypes } from './matches.ts';
import { prepare } from './material.ts';
import type { Tie } from './ties.ts';

/** Links weaker than this would mislead more often than they help. */
const WEAKEST = 0.15;

/** How sure a tie is as a link: mostly what the dictionary says of the pair; the bead has vouched for the rest. */
const sureness = (strength: number): number => Math.min(0.99, 0.35 + 0.65 * strength);

/** Ties of a bead that a reader would want to see, longest predicates included, strongest first. */
function readableTies(clues: Clues, jas: readonly number[], ens: readonly number[]): Tie[] {
  const ties = clues.tally(jas, ens, true).ties.filter((tie) => tie.strength >= WEAKEST);
  const starts = new Set(ties.map((tie) => `${tie.ja} ${tie.jaFrom}`));
  return ties.map((tie) => {
    const tokens = clues.material.ja.sentences[tie.ja]?.tokens as readonly JapaneseToken[] | undefined;
    const english = clues.material.en.sentences[tie.en]?.tokens[tie.enFrom];
    if (!tokens || !english || !['VERB', 'AUX', 'ADJ', 'NOUN'].includes(english.pos)) return tie;
    let to = tie.jaTo;
    const end = endOfPredicate(tokens, to);
    while (to < end && !starts.has(`${tie.ja} ${to}`)) to += 1;
    return to === tie.jaTo ? tie : { ...tie, jaTo: to };
  });
}

/**
 * The links of one bead.
 * @param bead its index in the alignment
 * @param jas its Japanese sentences, and `ens` its English ones, numbered across all sources
 */
export function linkBead(clues: Clues, bead: number, jas: readonly number[], ens: readonly number[]): Link[] {
  return readableTies(clues, jas, ens)
    .flatMap((tie): Link[] => {
      const clue = clueOf(clues, tie);
      return clue
        ? [{ bead, ja: clue.ja, en: clue.en, score: sureness(tie.strength), kind: kindOf(tie) }]
        : [];
    })
    .sort((one, other) => one.ja.start - other.ja.start || one.en.start - other.en.start);
}

const kindOf = (tie: Tie): Clue['kind'] => tie.kind;

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

/** The words that a run of tokens lies on. */
function touched(words: readonly Word[], tokens: readonly Word[]): number[] {
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? 0;
  return words.flatMap((word, at) => (word.start < to && word.end > from ? [at] : []));
}

/** Links the words of one sentence pair that somebody else has cut: pairs of indices, Japanese first. */
export function linkTokens(
  japanese: readonly string[],
  english: readonly string[],
  { tokenizeJapanese, tokenizeEnglish, lexicon }: Linguist,
): [number, number][] {
  const article = analyseJapanese('', japanese.join(''), [sentenceOf(japanese.join(''))], tokenizeJapanese);
  const source = analyseEnglish('', english.join(' '), [sentenceOf(english.join(' '))], tokenizeEnglish);
  const material = prepare(article, [source], lexicon);
  const clues = new Clues(material, matchTypes(material, lexicon, []));
  const jaTokens = article.sentences[0]?.tokens ?? [];
  const enTokens = source.sentences[0]?.tokens ?? [];
  const jaWords = placesOf(japanese, '');
  const enWords = placesOf(english, ' ');
  const pairs = new Map<string, [number, number]>();
  for (const { ja: left, en: right } of withSmallWords(jaTokens, enTokens, readableTies(clues, [0], [0])))
    for (const ja of touched(jaWords, jaTokens.slice(...left)))
      for (const en of touched(enWords, enTokens.slice(...right))) pairs.set(`${ja}-${en}`, [ja, en]);
  return [...pairs.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}

const sentenceOf = (text: string) => ({ start: 0, end: text.length, paragraph: 0, kind: 'body' as const });

/** Ties as token ranges, and the particles and pronouns around them. */
function withSmallWords(
  ja: readonly JapaneseToken[],
  en: readonly EnglishToken[],
  ties: readonly Tie[],
): TokenPair[] {
  const pairs = ties.map((tie): TokenPair => ({ ja: [tie.jaFrom, tie.jaTo], en: [tie.enFrom, tie.enTo] }));
  const takenJa = new Set(pairs.flatMap((pair) => rangeOf(pair.ja)));
  const takenEn = new Set(pairs.flatMap((pair) => rangeOf(pair.en)));
  const isFree = (pair: TokenPair): boolean => !takenJa.has(pair.ja[0]) && !takenEn.has(pair.en[0]);
  const particles = linkParticles(ja, en, pairs).filter(isFree);
  for (const pair of particles) {
    takenJa.add(pair.ja[0]);
    takenEn.add(pair.en[0]);
  }
  return [...pairs, ...particles, ...linkSmallWords(ja, en, isFree)];
}

const rangeOf = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** The links of all beads of an alignment. */
export function linkAll(
  clues: Clues,
  beads: readonly Bead[],
  numberOf: (file: number, sentence: number) => number,
  tick: Tick = UNTICKED,
): Link[] {
  return beads.flatMap(({ ja, en }, at) => {
    if (at % PACE === 0) tick(at / beads.length);
    if (ja.length === 0 || en.length === 0) return [];
    const ens = en.map((place) => numberOf(place.file, place.sentence));
    return linkBead(clues, at, ja, ens);
  });
}
