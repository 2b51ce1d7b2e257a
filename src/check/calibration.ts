/**
 * What was measured of each check, on texts that nothing was learnt from, written by `bench/calibrate.ts`. Change nothing
 * here by hand.
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
export const HUMAN_SEGMENTS = 2120;

/** The figures of every check that was there when they were taken. */
export const MEASURED: Readonly<Partial<Record<CheckId, Measured>>> = {
  numbers: { falseAlarms: 0.5, findings: 1, right: 0, planted: 184, seen: 184 },
  units: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  dates: { falseAlarms: 5.2, findings: 0, right: 0, planted: 192, seen: 191 },
  names: { falseAlarms: 11.3, findings: 42, right: 17, planted: 311, seen: 300 },
  polarity: { falseAlarms: 13.2, findings: 6, right: 3, planted: 192, seen: 186 },
  opposite: { falseAlarms: 3.8, findings: 4, right: 0, planted: 121, seen: 121 },
  attribution: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  roles: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  quotation: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  modality: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'pivot-homophone': { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'look-alike': { falseAlarms: 1.4, findings: 2, right: 1, planted: 0, seen: 0 },
  mistranslation: { falseAlarms: 4.2, findings: 759, right: 431, planted: 4, seen: 1 },
  untranslated: { falseAlarms: 0, findings: 2, right: 2, planted: 0, seen: 0 },
  omission: { falseAlarms: 7.1, findings: 18, right: 2, planted: 178, seen: 174 },
  addition: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'torn-anchor': { falseAlarms: 4.7, findings: 4, right: 2, planted: 1, seen: 1 },
  fragment: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'name-variants': { falseAlarms: 0.5, findings: 0, right: 0, planted: 0, seen: 0 },
  glossary: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'wrong-term': { falseAlarms: 0, findings: 0, right: 0, planted: 1, seen: 1 },
  'inconsistent-term': { falseAlarms: 3.3, findings: 1, right: 0, planted: 0, seen: 0 },
  usage: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'katakana-spelling': { falseAlarms: 0.5, findings: 0, right: 0, planted: 0, seen: 0 },
  brackets: { falseAlarms: 1.9, findings: 0, right: 0, planted: 0, seen: 0 },
  punctuation: { falseAlarms: 1.9, findings: 0, right: 0, planted: 0, seen: 0 },
  'style-mix': { falseAlarms: 1.9, findings: 0, right: 0, planted: 0, seen: 0 },
  'doubled-phrase': { falseAlarms: 0, findings: 1, right: 1, planted: 0, seen: 0 },
  particle: { falseAlarms: 1.4, findings: 0, right: 0, planted: 0, seen: 0 },
  mojibake: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  'cut-off': { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
  spacing: { falseAlarms: 2.4, findings: 3, right: 0, planted: 0, seen: 0 },
  width: { falseAlarms: 0, findings: 0, right: 0, planted: 0, seen: 0 },
};
