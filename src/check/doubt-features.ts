/** How doubtful a Japanese word is: what is measured of it, and what people's marks taught about each measure. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Compared, compareBead, type Doubt, kindOf, UNRELATED } from './doubt.ts';
import { DOUBT_WEIGHTS } from './doubt-weights.ts';
import { fromOdds, type Measures, oddsOf } from './logistic.ts';
import { trust } from './sense-index.ts';
import type { BeadView } from './view.ts';

/** What is the same for every word of a bead: how badly, or how freely, it was translated as a whole. */
export interface BeadFeatures {
  /** Share of the Japanese words that nothing in the English supports. */
  readonly unsupported: number;
  /** Share of the English words without counterpart. */
  readonly uncovered: number;
  /** Share of the English words no list knows: names in small letters, jargon. */
  readonly obscure: number;
  /** Share of the Japanese letters that are Latin. */
  readonly latin: number;
  /** Natural logarithm of the ratio of lengths, Japanese to English. */
  readonly ratio: number;
  /** 1 for an empty bead, 0 from 60 letters on. */
  readonly brief: number;
  /** 0 for an empty bead, 1 from 400 letters on. */
  readonly long: number;
}

/** Steps of support that are told apart; a word that is half supported is another case than one that is not at all. */
const STEPS: readonly (readonly [number, string])[] = [
  [0.05, 'none'],
  [UNRELATED, 'faint'],
  [0.3, 'weak'],
  [0.5, 'some'],
  [0.7, 'good'],
];
const OBSCURE = 19.9;

export function featuresOfBead(view: BeadView, compared: Compared): BeadFeatures {
  const { lexicon } = view.article;
  const { doubts } = compared;
  const letters = view.ja.sentences.reduce((sum, it) => sum + it.end - it.start, 0);
  const english = view.en.sentences.reduce((sum, it) => sum + it.end - it.start, 0);
  const latin = view.ja.tokens
    .filter(({ surface }) => /^[\p{Script=Latin}]+$/u.test(surface))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const obscure = view.en.tokens.filter(
    ({ surface, lemma }) => /\p{L}{2}/u.test(surface) && lexicon.rarity(lemma.toLowerCase(), 'en') >= OBSCURE,
  );
  return {
    unsupported: doubts.filter((it) => it.support < UNRELATED).length / Math.max(1, doubts.length),
    uncovered: compared.uncovered.length / Math.max(1, compared.english),
    obscure: obscure.length / Math.max(1, compared.english),
    latin: latin / Math.max(1, letters),
    ratio: Math.log(Math.max(1, letters) / Math.max(1, english)),
    brief: Math.max(0, 1 - letters / 60),
    long: Math.min(1, letters / 400),
  };
}

/** Whether a Chinese character is not in use in Japan: 你, 们. */
export const isForeign = (character: string, lexicon: Lexicon): boolean =>
  /\p{Script=Han}/u.test(character) &&
  character !== '々' &&
  (lexicon.readings(character)?.japanese ?? []).length === 0;

/** Everything that is measured of one word of a bead. */
export function featuresOf(doubt: Doubt, bead: BeadFeatures, view: BeadView): Measures {
  const { lexicon } = view.article;
  const { doubts } = compareBead(view);
  const { token, near, support, rivals } = doubt;
  const kind = kindOf(token);
  const step = STEPS.find(([limit]) => support < limit)?.[1] ?? 'full';
  const own = doubts.indexOf(doubt);
  const beside = [doubts[own - 1], doubts[own + 1]].flatMap((it) => (it === undefined ? [] : [it.support]));
  const [rival] = rivals;
  const unlisted = lexicon.english(token.base).length === 0;
  const features: Record<string, number> = {
    bias: 1,
    [kind]: 1,
    [`${kind}.${step}`]: 1,
    [`${kind}.latin`]: bead.latin,
    [`${kind}.obscure`]: bead.obscure,
    [`${kind}.uncovered`]: bead.uncovered,
    [`${kind}.unsupported`]: bead.unsupported,
    ...bead,
    'unsupported.long': bead.unsupported * bead.long,
    'obscure.long': bead.obscure * bead.long,
    rarity: lexicon.rarity(token.base, 'ja') / 20,
    unlisted: Number(unlisted),
    unknown: Number(!token.known),
    length: Math.min(8, token.surface.length) / 8,
    beside: beside.length === 0 ? 0.5 : beside.reduce((sum, it) => sum + it, 0) / beside.length,
  };
  if (kind === 'latin') {
    const { surface } = token;
    const before = view.article.text.slice(Math.max(0, token.start - 40), token.start);
    const same = view.en.tokens.find(({ lower }) => lower === surface.toLowerCase());
    if (same !== undefined) features['latin.same'] = 1;
    if (surface === surface.toLowerCase())
      features[same === undefined ? 'latin.small' : 'latin.small.same'] = 1;
    if (surface === surface.toUpperCase()) features['latin.capitals'] = 1;
    // The original spelling of a name, given after it.
    if (/[（(][^）)]*$/.test(before)) features['latin.bracketed'] = 1;
  } else if ([...token.surface].some((character) => isForeign(character, lexicon))) {
    features['foreign'] = 1;
  }
  const [first] = near;
  if (first !== undefined) features[`way.${first.way}`] = 1;
  if (kind === 'katakana' && unlisted) features[`transcription.${first?.way ?? 'none'}`] = 1;
  if (support < UNRELATED && rival !== undefined) {
    features['rival'] = 1;
    if (rival.distance <= 2) {
      features['rival.beside'] = 1;
      features[`rival.${kind}`] = 1;
      const best = Math.max(0, ...lexicon.japanese(rival.token.lemma).map(trust));
      features['rival.clear'] = best;
    }
  }
  return features;
}

/** The probability that a reviewer would mark the word, 0–1, by logistic regression. */
export const probabilityOf = (measures: Measures): number => fromOdds(oddsOf(measures, DOUBT_WEIGHTS));
