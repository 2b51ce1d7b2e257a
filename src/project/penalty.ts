import { PENALTY, type Severity } from '../check/finding.ts';
import type { Processed } from './way.ts';

/** What an article's findings add up to, comparable between articles of any length. */
export interface Score {
  /** MQM penalty points per 100 words of the English that the article covers; 0 when it covers none. */
  readonly penalty: number;
  /** Penalty points in all: 25 a critical finding, 5 a major one, 1 a minor one. */
  readonly points: number;
  /** Words of the English that the article covers. */
  readonly words: number;
  readonly critical: number;
  readonly major: number;
  readonly minor: number;
}

/** Words of the English sentences that stand beside Japanese, without punctuation. */
const wordsCovered = (processed: Processed): number =>
  processed.alignment.beads
    .filter((bead) => bead.ja.length > 0)
    .flatMap((bead) => bead.en)
    .flatMap((place) => processed.en[place.file]?.sentences[place.sentence]?.tokens ?? [])
    .filter((token) => token.pos !== 'PUNCT').length;

/**
 * The MQM score of an article (themqm.org, linear scoring model). What a language model said is not counted: nobody has
 * measured how often it is right.
 */
export function scoreArticle(processed: Processed): Score {
  const own = processed.findings.filter((finding) => finding.origin !== 'model');
  const count = (severity: Severity): number => own.filter((it) => it.severity === severity).length;
  const words = wordsCovered(processed);
  const points = own.reduce((sum, finding) => sum + PENALTY[finding.severity], 0);
  return {
    penalty: words === 0 ? 0 : (points * 100) / words,
    points,
    words,
    critical: count('critical'),
    major: count('major'),
    minor: count('minor'),
  };
}

/** MQM penalty points per 100 words of the English that the article covers; see `scoreArticle`. */
export const penaltyPer100Words = (processed: Processed): number => scoreArticle(processed).penalty;
