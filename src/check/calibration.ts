/**
 * What was measured of each check, written by `bench/calibrate.ts`. Change nothing here by hand.
 */
import type { CheckId } from './catalog.ts';

/** What was measured of one check, of findings at confidence 0.5 and above. */
export interface Measured {
  /** Findings per 1,000 segments that people translated, where nothing is known to be wrong. */
  readonly falseAlarms: number;
  /** Findings on machine translations whose errors people marked or changed, and how many of them touch such a place. */
  readonly findings: number;
  readonly right: number;
  /** Findings on good translations in which one error was planted, and how many of them name it. */
  readonly planted: number;
  readonly seen: number;
}

/** Segments that people translated, on which false alarms were counted. */
export const HUMAN_SEGMENTS = 1865;

/** The figures of every check that was there when they were taken. */
export const MEASURED: Readonly<Partial<Record<CheckId, Measured>>> = {
  numbers: { falseAlarms: 3.2, findings: 25, right: 3, planted: 223, seen: 195 },
  dates: { falseAlarms: 3.8, findings: 0, right: 0, planted: 201, seen: 196 },
  names: { falseAlarms: 15.5, findings: 108, right: 60, planted: 186, seen: 165 },
  polarity: { falseAlarms: 20.4, findings: 24, right: 6, planted: 191, seen: 169 },
  opposite: { falseAlarms: 4.3, findings: 2, right: 0, planted: 117, seen: 110 },
  attribution: { falseAlarms: 0, findings: 1, right: 0, planted: 0, seen: 0 },
  'pivot-homophone': { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'look-alike': { falseAlarms: 1.1, findings: 2, right: 1, planted: 0, seen: 0 },
  mistranslation: { falseAlarms: 3.2, findings: 127, right: 82, planted: 4, seen: 3 },
  untranslated: { falseAlarms: 0.5, findings: 29, right: 13, planted: 1, seen: 0 },
  omission: { falseAlarms: 30, findings: 100, right: 3, planted: 206, seen: 166 },
  addition: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'torn-anchor': { falseAlarms: 0, findings: 3, right: 0, planted: 0, seen: 0 },
  fragment: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'name-variants': { falseAlarms: 4.3, findings: 12, right: 2, planted: 0, seen: 0 },
  glossary: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'inconsistent-term': { falseAlarms: 4.3, findings: 0, right: 0, planted: 0, seen: 0 },
  'katakana-spelling': { falseAlarms: 0.5, findings: 3, right: 2, planted: 3, seen: 0 },
  brackets: { falseAlarms: 3.8, findings: 5, right: 0, planted: 12, seen: 0 },
  punctuation: { falseAlarms: 2.1, findings: 2, right: 0, planted: 4, seen: 0 },
  'style-mix': { falseAlarms: 8.6, findings: 0, right: 0, planted: 0, seen: 0 },
  'doubled-phrase': { falseAlarms: 0, findings: 2, right: 2, planted: 0, seen: 0 },
  particle: { falseAlarms: 1.1, findings: 0, right: 0, planted: 1, seen: 0 },
  mojibake: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'cut-off': { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  spacing: { falseAlarms: 2.1, findings: 9, right: 2, planted: 5, seen: 0 },
};
