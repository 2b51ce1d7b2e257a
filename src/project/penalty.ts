import { PENALTY, type Severity } from '../check/finding.ts';
import type { EnglishSentence } from '../language/analysis.ts';
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

/** How many words English sentences have: they never change, and every edit asks. */
const counted = new WeakMap<EnglishSentence, number>();

/** Words of an English sentence, without punctuation. */
function wordsIn(sentence: EnglishSentence): number {
  const known = counted.get(sentence);
  if (known !== undefined) return known;
  const words = sentence.tokens.filter((token) => token.pos !== 'PUNCT').length;
  counted.set(sentence, words);
  return words;
}

/** Words of the English sentences that stand beside Japanese, without punctuation. */
function wordsCovered({ alignment, en }: Processed): number {
  let words = 0;
  for (const bead of alignment.beads) {
    if (bead.ja.length === 0) continue;
    for (const { file, sentence } of bead.en) {
      const own = en[file]?.sentences[sentence];
      if (own !== undefined) words += wordsIn(own);
    }
  }
  return words;
}

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
