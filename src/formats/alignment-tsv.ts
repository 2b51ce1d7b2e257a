import { type Bilingual, englishOf, japaneseOf, sourcesOf } from './bead-text.ts';
import { writeTsv } from './table.ts';

/** Writes every bead as a row: Japanese, English, score, source files. A side without counterpart is an empty cell. */
export function writeAlignmentTsv(article: Bilingual): string {
  const rows = article.beads.map((bead) => [
    japaneseOf(article, bead),
    englishOf(article, bead),
    bead.score.toFixed(3),
    sourcesOf(article, bead).join(' '),
  ]);
  return writeTsv([['ja', 'en', 'score', 'source'], ...rows]);
}
