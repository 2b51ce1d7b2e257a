import { PENALTY } from '../check/finding.ts';
import type { Processed } from './way.ts';

/**
 * MQM penalty points per 100 words of the English that the article covers (themqm.org, linear scoring model), so
 * that articles of different length can be compared. 0 when no English is covered.
 */
export function penaltyPer100Words(processed: Processed): number {
  const words = processed.alignment.beads
    .filter((bead) => bead.ja.length > 0)
    .flatMap((bead) => bead.en)
    .flatMap((place) => processed.en[place.file]?.sentences[place.sentence]?.tokens ?? [])
    .filter((token) => token.pos !== 'PUNCT').length;
  const points = processed.findings.reduce((sum, finding) => sum + PENALTY[finding.severity], 0);
  return words === 0 ? 0 : (points * 100) / words;
}
