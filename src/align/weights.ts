import type { Weights } from './score.ts';

/** Fitted by bench/fit.ts on the training half of the bench articles; not written by hand. In nats. */
export const WEIGHTS: Weights = {
  oneToOne: -0.0157,
  oneToTwo: -2.6593,
  twoToOne: -1.6088,
  oneToThree: -2.0974,
  threeToOne: -0.4317,
  manyToMany: -7,
  larger: -8,
  hole: -0.8316,
  shared: 0.4101,
  sharedRoot: 0.9947,
  coverageJa: 2.083,
  coverageEn: 2.3262,
  coverageBoth: 1.4489,
  leftJa: -0.1743,
  leftEn: -0.1618,
  names: -0.111,
  numbers: 0.2169,
  length: -0.1524,
  lengthFar: 1.6002,
  weakestPart: 4.7104,
  mergedShared: 0.0459,
  mergedCoverage: 1.2368,
  mergedLength: -0.0821,
  asideJa: -2,
  asideEn: -2,
  next: 0.8815,
  skipOne: -0.0313,
  skipFew: 0.1484,
  jump: -0.6787,
  jumpFar: -1.3849,
};

/** From the margin of a decision, in nats, to the log-odds that it is right. */
export const CALIBRATION = {
  bead: { slope: 1.0201, base: 0.6177 },
  none: { slope: 0.6374, base: 0.0966 },
} as const;
