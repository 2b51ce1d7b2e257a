import { HAND_SET } from './hand-set.ts';
import type { Weights } from './score.ts';

/** Fitted by bench/fit.ts on the training half of the bench articles, but for those that `HAND_SET` holds. In nats. */
export const WEIGHTS: Weights = {
  ...HAND_SET,
  oneToOne: -0.2967,
  oneToTwo: -1.3803,
  twoToOne: -1.7169,
  oneToThree: -0.2833,
  threeToOne: -1.2989,
  hole: -0.0621,
  shared: 0.4389,
  sharedRoot: 0.9776,
  coverageJa: 1.4769,
  coverageEn: 1.6826,
  coverageBoth: 0.8588,
  leftJa: -0.1035,
  leftEn: -0.1281,
  names: -0.2986,
  numbers: 0.4717,
  length: -0.0919,
  lengthFar: 1.3641,
  weakestPart: 3.4851,
  mergedShared: -0.0257,
  mergedCoverage: 0.9574,
  mergedLength: -0.0479,
  sentences: -0.2484,
  quoteOne: -0.5133,
  askOne: -1.211,
  exclaimOne: -0.9548,
  askBoth: 0.8331,
  numbersLeft: -0.7193,
  namesLeft: -0.1242,
  next: 0.7667,
  nextGap: -0.1057,
  skipOne: 0.1869,
  skipOneGap: -0.0363,
  skipFew: 0.1046,
  skipFewGap: 0.0905,
  jump: -0.5163,
  jumpFar: -1.1846,
};

/** From the margin of a decision, in nats, to the log-odds that it is right. */
export const CALIBRATION = {
  bead: { slope: 1.2979, base: 0.4096 },
  none: { slope: 0.8096, base: 0.2775 },
} as const;
