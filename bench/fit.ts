/**
 * Fits the weights of the aligner and writes `src/align/weights.ts`, or another file: arguments are epochs and path. The aligner's own search runs on each article of
 * the training half with a bonus for every wrong group; where it still prefers a wrong alignment to the one people
 * decided on, the weights move towards the features of the right one (passive-aggressive steps, averaged: Crammer et al. 2006).
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCandidates } from '../src/align/candidates.ts';
import { Clues } from '../src/align/clues.ts';
import { groupsOf } from '../src/align/groups.ts';
import { HAND_SET } from '../src/align/hand-set.ts';
import { matchTypes } from '../src/align/matches.ts';
import { prepare } from '../src/align/material.ts';
import { marginsOf } from '../src/align/probability.ts';
import type { Group } from '../src/align/score.ts';
import {
  BEGIN,
  type End,
  FEATURES,
  featuresOf,
  firstsOf,
  lastsOf,
  STEPS,
  stepOf,
  weighted,
} from '../src/align/score.ts';
import { search } from '../src/align/search.ts';
import { WEIGHTS } from '../src/align/weights.ts';
import { ALIGN_SETS } from './align.ts';
import { analyseAll, loadEngine } from './engine.ts';
import { beadKey, type GoldBead, isFull, isTraining, readRows } from './set.ts';

/** All fitted names, in the order of the vectors below. */
const NAMES = [...FEATURES, ...STEPS] as const;

/** Whether the weight at a place is fitted, or was set by hand because the sets cannot teach it. */
const isFitted = (at: number): boolean => !Object.hasOwn(HAND_SET, NAMES[at] ?? '');

/** A group with what its score is made of. */
interface Measured extends Group {
  readonly features: Float32Array;
}

/** One article: the groups its search may choose from, and the right ones. */
interface Lesson {
  readonly starting: readonly (readonly Measured[])[];
  readonly right: readonly Measured[];
}

const firstOf = (list: readonly number[]): number => list[0] ?? -1;

/** Measures the right groups of an article, in the order of the Japanese, and those that were considered. */
function lessonOf(clues: Clues, starting: readonly (readonly Group[])[], gold: readonly GoldBead[]): Lesson {
  const measured = ({ ja, en }: GoldBead): Measured => ({
    ja,
    en,
    score: 0,
    features: featuresOf(clues, ja, en),
  });
  const right = gold
    .filter(isFull)
    .map(({ ja, en }) => measured({ ja: [...ja].sort((a, b) => a - b), en: [...en].sort((a, b) => a - b) }))
    .sort((one, other) => firstOf(one.ja) - firstOf(other.ja));
  return { starting: starting.map((groups) => groups.map(measured)), right };
}

/** Sums the features of a whole alignment, steps included. */
function sumOf(groups: readonly Measured[]): Float64Array {
  const sum = new Float64Array(NAMES.length);
  let last = BEGIN;
  for (const group of groups) {
    group.features.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
    const step = FEATURES.length + STEPS.indexOf(stepOf(last, firstsOf(group)));
    sum[step] = (sum[step] ?? 0) + 1;
    last = lastsOf(group);
  }
  return sum;
}

/** What a wrong group is granted during training, in nats. */
const MARGIN = 1;

/** The most that one article may move the weights. */
const LARGEST_STEP = 0.006;

/** The spread of each feature over all groups that are considered, so that steps are taken in comparable units. */
function spreadOf(lessons: readonly Lesson[]): Float64Array {
  const sum = new Float64Array(NAMES.length);
  let count = 0;
  for (const { right } of lessons)
    for (const { features } of right) {
      count += 1;
      features.forEach((value, at) => {
        sum[at] = (sum[at] ?? 0) + value * value;
      });
    }
  return sum.map((squares, at) => (at < FEATURES.length ? Math.max(0.2, Math.sqrt(squares / count)) : 1));
}

/** Goes over the lessons `epochs` times and returns the averaged weights. */
function fitWeights(lessons: readonly Lesson[], start: Float64Array, epochs: number): Float64Array {
  const weights = start.slice();
  const spread = spreadOf(lessons);
  const total = new Float64Array(NAMES.length);
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const lesson of lessons) {
      const keys = new Set(lesson.right.map(beadKey));
      const starting = lesson.starting.map((groups) =>
        groups.map((group) => ({
          ...group,
          score: weighted(group.features, weights) + (keys.has(beadKey(group)) ? -MARGIN / 2 : MARGIN / 2),
        })),
      );
      const step = (from: End, to: End): number =>
        weights[FEATURES.length + STEPS.indexOf(stepOf(from, to))] ?? 0;
      const found = search(starting, Number.POSITIVE_INFINITY, step).groups;
      const hits = found.filter((group) => keys.has(beadKey(group))).length;
      const errors = found.length + lesson.right.length - 2 * hits;
      wrong += errors;
      const better = sumOf(lesson.right);
      const worse = sumOf(found);
      let length = 0;
      let loss = (MARGIN / 2) * errors;
      for (let at = 0; at < weights.length; at++) {
        const slope = (better[at] ?? 0) - (worse[at] ?? 0);
        loss -= slope * (weights[at] ?? 0);
        if (isFitted(at)) length += (slope / (spread[at] ?? 1)) ** 2;
      }
      if (loss > 0 && length > 0) {
        const size = Math.min(LARGEST_STEP, loss / length);
        for (let at = 0; at < weights.length; at++) {
          if (!isFitted(at)) continue;
          const slope = ((better[at] ?? 0) - (worse[at] ?? 0)) / (spread[at] ?? 1) ** 2;
          weights[at] = (weights[at] ?? 0) + size * slope;
        }
      }
      if (epoch >= epochs / 3) {
        steps += 1;
        for (let at = 0; at < weights.length; at++) total[at] = (total[at] ?? 0) + (weights[at] ?? 0);
      }
    }
    process.stderr.write(`epoch ${epoch} wrong ${wrong}\n`);
  }
  return steps === 0 ? weights : total.map((sum) => sum / steps);
}

/** How a margin becomes log-odds. */
interface Line {
  readonly slope: number;
  readonly base: number;
}

interface Calibration {
  readonly bead: Line;
  readonly none: Line;
}

/** Logistic regression on one variable, by Newton's method. */
function fitLine(points: readonly (readonly [number, boolean])[]): Line {
  let slope = 0.5;
  let base = 0;
  for (let round = 0; round < 30; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const [margin, right] of points) {
      const x = Math.max(-6, Math.min(14, margin));
      const p = 1 / (1 + Math.exp(-(slope * x + base)));
      const error = (right ? 1 : 0) - p;
      const weight = p * (1 - p);
      g0 += error;
      g1 += error * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    base += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, base };
}

/** Measures how often decisions of each margin are right, with the weights that the aligner has now. */
function calibrate(lessons: readonly Lesson[], weights: Float64Array): Calibration {
  const beads: [number, boolean][] = [];
  const none: [number, boolean][] = [];
  for (const lesson of lessons) {
    const keys = new Set(lesson.right.map(beadKey));
    const starting = lesson.starting.map((groups) =>
      groups.map((group) => ({ ...group, score: weighted(group.features, weights) })),
    );
    const chosen = search(starting, Number.POSITIVE_INFINITY).groups;
    const margins = marginsOf(starting, chosen);
    for (const [group, margin] of margins.ofGroup) beads.push([margin, keys.has(beadKey(group))]);
    const taken = new Set(chosen.flatMap((group) => group.ja));
    const aligned = new Set(lesson.right.flatMap((group) => group.ja));
    for (const [ja, margin] of margins.noneJa) if (!taken.has(ja)) none.push([margin, !aligned.has(ja)]);
  }
  return { bead: fitLine(beads), none: fitLine(none) };
}

/** Writes the weights as the module the aligner reads. */
function writeWeights(path: string, weights: Float64Array, calibration: Calibration): void {
  const lines = NAMES.flatMap((name, at) =>
    isFitted(at) ? [`  ${name}: ${Number((weights[at] ?? 0).toFixed(4))},`] : [],
  );
  const { bead, none } = calibration;
  writeFileSync(
    path,
    `import { HAND_SET } from './hand-set.ts';
import type { Weights } from './score.ts';

/** Fitted by bench/fit.ts on the training half of the bench articles, but for those that \`HAND_SET\` holds. In nats. */
export const WEIGHTS: Weights = {
  ...HAND_SET,
${lines.join('\n')}
};

/** From the margin of a decision, in nats, to the log-odds that it is right. */
export const CALIBRATION = {
  bead: { slope: ${bead.slope.toFixed(4)}, base: ${bead.base.toFixed(4)} },
  none: { slope: ${none.slope.toFixed(4)}, base: ${none.base.toFixed(4)} },
} as const;
`,
  );
}

const EPOCHS = 12;

if (process.argv[1] === import.meta.filename) {
  const engine = await loadEngine();
  const lessons = readdirSync(ALIGN_SETS)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => analyseAll(readRows(join(ALIGN_SETS, file)), engine))
    .filter((pair) => isTraining(pair.row.id))
    .map(({ row, ja, en }) => {
      const material = prepare(ja, [en], engine.lexicon);
      const clues = new Clues(material, matchTypes(material, engine.lexicon, []));
      return lessonOf(clues, groupsOf(clues, findCandidates(clues)), row.beads);
    });
  const start = Float64Array.from(NAMES, (name) => WEIGHTS[name]);
  const fitted = fitWeights(lessons, start, Number(process.argv[2] ?? EPOCHS));
  const path = process.argv[3] ?? join(import.meta.dirname, '..', 'src', 'align', 'weights.ts');
  writeWeights(path, fitted, calibrate(lessons, fitted));
}
