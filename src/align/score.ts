import type { Clues, Tally } from './clues.ts';
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
] as const;
export type Feature = (typeof FEATURES)[number];

/** How one group follows another in the order of the Japanese. */
export const STEPS = ['next', 'skipOne', 'skipFew', 'jump', 'jumpFar'] as const;
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
  readonly features: Float64Array;
}

function shapeOf(jas: number, ens: number): Feature {
  if (jas === 1 && ens === 1) return 'oneToOne';
  if (jas === 1 && ens === 2) return 'oneToTwo';
  if (jas === 2 && ens === 1) return 'twoToOne';
  if (jas === 1 && ens === 3) return 'oneToThree';
  if (jas === 3 && ens === 1) return 'threeToOne';
  return jas + ens > 4 ? 'larger' : 'manyToMany';
}

const lengthOf = (sentences: readonly Prepared[], members: readonly number[]): number =>
  members.reduce((sum, member) => sum + (sentences[member]?.length ?? 0), 0);

/** The share of its content that the least supported sentence of the longer side has in common with the other side. */
function weakestPart(clues: Clues, jas: readonly number[], ens: readonly number[], tally: Tally): number {
  let weakest = 1;
  const parts = jas.length > 1 ? jas : ens;
  const sentences = jas.length > 1 ? clues.material.ja.sentences : clues.material.en.sentences;
  for (const part of parts) {
    let shared = 0;
    for (const tie of tally.ties) if ((jas.length > 1 ? tie.ja : tie.en) === part) shared += tie.weight;
    weakest = Math.min(weakest, shared / (0.5 + (sentences[part]?.total ?? 0)));
  }
  return weakest;
}

const isConsecutive = (members: readonly number[]): boolean =>
  (members.at(-1) ?? 0) - (members[0] ?? 0) === members.length - 1;

/** Measures a group of sentences. */
export function measure(clues: Clues, jas: readonly number[], ens: readonly number[]): Group {
  const tally = clues.tally(jas, ens);
  const { ja, en } = clues.material;
  const features = new Float64Array(FEATURES.length);
  const set = (name: Feature, value: number): void => {
    features[FEATURES.indexOf(name)] = value;
  };
  set(shapeOf(jas.length, ens.length), 1);
  if (!isConsecutive(jas) || !isConsecutive(ens)) set('hole', 1);
  const coverageJa = tally.claimedJa / (1 + tally.totalJa);
  const coverageEn = tally.claimedEn / (1 + tally.totalEn);
  set('shared', tally.weight);
  set('sharedRoot', Math.sqrt(tally.weight));
  set('coverageJa', coverageJa);
  set('coverageEn', coverageEn);
  set('coverageBoth', Math.sqrt(coverageJa * coverageEn));
  set('leftJa', tally.totalJa - tally.claimedJa);
  set('leftEn', tally.totalEn - tally.claimedEn);
  for (const tie of tally.ties) {
    if (tie.kind === 'name' || tie.kind === 'latin') features[NAMES] = (features[NAMES] ?? 0) + tie.weight;
    if (tie.kind === 'number' || tie.kind === 'date')
      features[NUMBERS] = (features[NUMBERS] ?? 0) + tie.weight;
  }
  const deviation = lengthDeviation(lengthOf(ja.sentences, jas), lengthOf(en.sentences, ens));
  const near = Math.min(9, deviation * deviation);
  set('length', near);
  set('lengthFar', Math.min(6, Math.max(0, Math.abs(deviation) - 3)));
  if (jas.length + ens.length > 2) {
    set('weakestPart', weakestPart(clues, jas, ens, tally));
    set('mergedShared', tally.weight);
    set('mergedCoverage', Math.min(coverageJa, coverageEn));
    set('mergedLength', near);
  }
  set('asideJa', jas.filter((one) => ASIDE.has(ja.sentences[one]?.kind ?? 'body')).length);
  set('asideEn', ens.filter((one) => ASIDE.has(en.sentences[one]?.kind ?? 'body')).length);
  return { ja: jas, en: ens, score: weighted(features, WEIGHT_LIST), features };
}

const NAMES = FEATURES.indexOf('names');
const NUMBERS = FEATURES.indexOf('numbers');

/** The scalar product of features and weights. */
export function weighted(features: Float64Array, weights: Float64Array): number {
  let score = 0;
  for (let at = 0; at < features.length; at++) score += (features[at] ?? 0) * (weights[at] ?? 0);
  return score;
}

/** Names the step from the end of one group to the begin of the next; undefined at a fresh start. */
export function stepOf(lastEn: number, firstEn: number): Step {
  const gap = firstEn - lastEn - 1;
  if (gap === 0) return 'next';
  if (gap === 1) return 'skipOne';
  if (gap > 1 && gap <= 3) return 'skipFew';
  return gap > 3 && gap < 12 ? 'jump' : 'jumpFar';
}

/** What a step adds to the score, in nats. */
export const stepScore = (lastEn: number, firstEn: number): number => WEIGHTS[stepOf(lastEn, firstEn)];
