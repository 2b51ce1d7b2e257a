import { MEASURED } from '../../src/check/calibration.ts';
import type { CheckId } from '../../src/check/catalog.ts';

/** With fewer findings a share says nothing: the bounds would be further apart than the share is from either end. */
const ENOUGH = 10;

/** What can be said of how often a check is right. */
export interface Trust {
  /** Share of its findings on machine translations that touch an error people had marked, 0–100; absent where too few. */
  readonly right?: number;
  /** How many findings that rests on. */
  readonly findings: number;
  /** Share of planted errors that it named, 0–100; absent where too few were planted. */
  readonly seen?: number;
  readonly planted: number;
  /** Findings in 1,000 sentences that people translated. */
  readonly alarms: number;
}

/** The measured figures of a check; undefined before it has been measured. */
export function trustIn(check: CheckId): Trust | undefined {
  const figure = MEASURED[check];
  if (figure === undefined) return undefined;
  const { findings, right, planted, seen, falseAlarms } = figure;
  return {
    ...(findings < ENOUGH ? {} : { right: Math.round((right * 100) / findings) }),
    ...(planted < ENOUGH ? {} : { seen: Math.round((seen * 100) / planted) }),
    ...{ findings, planted, alarms: falseAlarms },
  };
}
