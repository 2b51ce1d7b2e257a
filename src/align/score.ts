import type { Clues, Shared } from './clues.ts';
import type { Marks } from './marks.ts';
import type { Prepared } from './material.ts';
import { WEIGHTS } from './weights.ts';

/** What the score of a group of sentences is made of. Each is measured alone; the weights are fitted. */
export const FEATURES = [
  'oneToOne',
  'oneToTwo',
  'twoToOne',
  'oneToThree',
  'threeToOne',
  'manyToMany',
  'larger',
  'hole',
  'shared',
  'sharedRoot',
  'coverageJa',
  'coverageEn',
  'coverageBoth',
  'leftJa',
  'leftEn',
  'names',
  'numbers',
  'length',
  'lengthFar',
  'weakestPart',
  'mergedShared',
  'mergedCoverage',
  'mergedLength',
  'asideJa',
  'asideEn',
  'sentences',
  'quoteOne',
  'askOne',
  'bracketOne',
  'exclaimOne',
  'askBoth',
  'numbersLeft',
  'namesLeft',
] as const;
export type Feature = (typeof FEATURES)[number];

/** How one group follows another in the order of the Japanese. */
export const STEPS = [
  'next',
  'nextGap',
  'skipOne',
  'skipOneGap',
  'skipFew',
  'skipFewGap',
  'jump',
  'jumpFar',
] as const;
export type Step = (typeof STEPS)[number];

/** Weights in nats, by name. */
export type Weights = Readonly<Record<Feature | Step, number>>;

const WEIGHT_LIST = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/** English letters per Japanese letter in news, and how far the square of the difference spreads per letter. */
const LETTERS = 2.05;
const SPREAD = 14;

/** How far the lengths are from those of a translation, in standard deviations. */
export function lengthDeviation(ja: number, en: number): number {
  const expected = ja * LETTERS;
  return (en - expected) / Math.sqrt(SPREAD * Math.max(6, (expected + en) / 2));
}

const ASIDE: ReadonlySet<string> = new Set(['boilerplate', 'byline', 'foreign']);

/** A group of sentences under consideration; numbers count across all sources. */
export interface Group {
  readonly ja: readonly number[];
  readonly en: readonly number[];
  /** In nats against leaving all of its sentences without a counterpart. */
  readonly score: number;
}

function shapeOf(jas: number, ens: number): Feature {
  if (jas === 1 && ens === 1) return 'oneToOne';
  if (jas === 1 && ens === 2) return 'oneToTwo';
  if (jas === 2 && ens === 1) return 'twoToOne';
  if (jas === 1 && ens === 3) return 'oneToThree';
  if (jas === 3 && ens === 1) return 'threeToOne';
  return jas + ens > 4 ? 'larger' : 'manyToMany';
}

function lengthOf(sentences: readonly Prepared[], members: readonly number[]): number {
  let sum = 0;
  for (const member of members) sum += sentences[member]?.length ?? 0;
  return sum;
}

const isConsecutive = (members: readonly number[]): boolean =>
  (members.at(-1) ?? 0) - (members[0] ?? 0) === members.length - 1;

const AT = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Readonly<Record<Feature, number>>;

/** Room for the features of one group after another: an article has a hundred thousand. */
const ROOM = new Float32Array(FEATURES.length);

/** Measures a group of sentences. */
export function measure(clues: Clues, jas: readonly number[], ens: readonly number[]): Group {
  ROOM.fill(0);
  fillFeatures(ROOM, clues, jas, ens);
  const meaning = clues.meaning?.gain(jas, ens) ?? 0;
  return { ja: jas, en: ens, score: weighted(ROOM, WEIGHT_LIST) + meaning };
}

/** What the score of a group is made of, in the order of `FEATURES`. */
export function featuresOf(clues: Clues, jas: readonly number[], ens: readonly number[]): Float32Array {
  const features = new Float32Array(FEATURES.length);
  fillFeatures(features, clues, jas, ens);
  return features;
}

function fillFeatures(
  features: Float32Array,
  clues: Clues,
  jas: readonly number[],
  ens: readonly number[],
): void {
  const shared = clues.weigh(jas, ens);
  const ja = clues.material.ja.sentences;
  const en = clues.material.en.sentences;
  features[AT[shapeOf(jas.length, ens.length)]] = 1;
  if (!isConsecutive(jas) || !isConsecutive(ens)) features[AT.hole] = 1;
  measureShared(features, shared);
  const deviation = lengthDeviation(lengthOf(ja, jas), lengthOf(en, ens));
  const near = Math.min(9, deviation * deviation);
  features[AT.length] = near;
  features[AT.lengthFar] = Math.min(6, Math.max(0, Math.abs(deviation) - 3));
  if (jas.length + ens.length > 2) {
    features[AT.weakestPart] = shared.weakest;
    features[AT.mergedShared] = shared.weight;
    features[AT.mergedCoverage] = Math.min(features[AT.coverageJa] ?? 0, features[AT.coverageEn] ?? 0);
    features[AT.mergedLength] = near;
  }
  for (const one of jas)
    if (ASIDE.has(ja[one]?.kind ?? 'body')) features[AT.asideJa] = (features[AT.asideJa] ?? 0) + 1;
  for (const one of ens)
    if (ASIDE.has(en[one]?.kind ?? 'body')) features[AT.asideEn] = (features[AT.asideEn] ?? 0) + 1;
  measureMarks(features, marksIn(ja, jas), marksIn(en, ens));
}

function measureShared(features: Float32Array, shared: Shared): void {
  const coverageJa = shared.claimedJa / (1 + shared.totalJa);
  const coverageEn = shared.claimedEn / (1 + shared.totalEn);
  features[AT.shared] = shared.weight;
  features[AT.sharedRoot] = Math.sqrt(shared.weight);
  features[AT.coverageJa] = coverageJa;
  features[AT.coverageEn] = coverageEn;
  features[AT.coverageBoth] = Math.sqrt(coverageJa * coverageEn);
  features[AT.leftJa] = shared.totalJa - shared.claimedJa;
  features[AT.leftEn] = shared.totalEn - shared.claimedEn;
  features[AT.names] = shared.names;
  features[AT.numbers] = shared.numbers;
  features[AT.numbersLeft] = shared.numbersLeft;
  features[AT.namesLeft] = shared.namesLeft;
}

/** The marks of several sentences taken together. */
function marksIn(sentences: readonly Prepared[], members: readonly number[]): Marks {
  const only = members.length === 1 ? sentences[members[0] ?? 0] : undefined;
  if (only) return only.marks;
  const all = { sentences: 0, quoted: false, asks: false, bracketed: false, exclaims: false };
  for (const member of members) {
    const marks = sentences[member]?.marks;
    if (!marks) continue;
    all.sentences += marks.sentences;
    all.quoted ||= marks.quoted;
    all.asks ||= marks.asks;
    all.bracketed ||= marks.bracketed;
    all.exclaims ||= marks.exclaims;
  }
  return all;
}

function measureMarks(features: Float32Array, ja: Marks, en: Marks): void {
  features[AT.sentences] = Math.min(3, Math.abs(ja.sentences - en.sentences));
  if (ja.quoted !== en.quoted) features[AT.quoteOne] = 1;
  if (ja.asks !== en.asks) features[AT.askOne] = 1;
  if (ja.bracketed !== en.bracketed) features[AT.bracketOne] = 1;
  if (ja.exclaims !== en.exclaims) features[AT.exclaimOne] = 1;
  if (ja.asks && en.asks) features[AT.askBoth] = 1;
}

/** The scalar product of features and weights. */
export function weighted(features: Float32Array, weights: Float64Array): number {
  let score = 0;
  for (let at = 0; at < features.length; at++) score += (features[at] ?? 0) * (weights[at] ?? 0);
  return score;
}

/** Where one group ends, as far as the next step needs to know. */
export interface End {
  readonly ja: number;
  readonly en: number;
}

/** Before the first sentence of either side. */
export const BEGIN: End = { ja: -1, en: -1 };

/** Names the step from the end of one group to the begin of the next. */
export function stepOf(last: End, first: End): Step {
  const gap = first.en - last.en - 1;
  const isGap = first.ja > last.ja + 1;
  if (gap === 0) return isGap ? 'nextGap' : 'next';
  if (gap === 1) return isGap ? 'skipOneGap' : 'skipOne';
  if (gap > 1 && gap <= 3) return isGap ? 'skipFewGap' : 'skipFew';
  return gap > 3 && gap < 12 ? 'jump' : 'jumpFar';
}

/** What a step adds to the score, in nats. */
export const stepScore = (last: End, first: End): number => WEIGHTS[stepOf(last, first)];

/** The first and the last sentences of a group. */
export const firstsOf = ({ ja, en }: Group): End => ({ ja: ja[0] ?? 0, en: en[0] ?? 0 });
export const lastsOf = ({ ja, en }: Group): End => ({ ja: ja.at(-1) ?? 0, en: en.at(-1) ?? 0 });
