/** Which passages of a pool an article was made from. */
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Alignment } from './alignment.ts';

/** How one passage stands to the article. */
export interface RankedSource {
  /** Its index in the pool. */
  readonly file: number;
  /** Whether the article takes anything from it. */
  readonly used: boolean;
  /** 0–1: either share counts, so a short passage used whole and a long one that explains much both stand high. */
  readonly score: number;
  /** Share of the passage's sentences that stand in beads, each bead counted by its probability, 0–1. */
  readonly share: number;
  /** Share of the article's sentences that the passage explains, counted the same way, 0–1. */
  readonly explained: number;
}

/** A bead less likely than this to be right does not show that a passage was used: among a thousand some agree by chance. */
const SURE = 0.7;

/** Chance seldom pairs two sentences of one passage with one article; one pair proves it only when little else is in it. */
const PROOF = 2;
const MOST_OF_IT = 0.5;

/**
 * Ranks the passages of a pool by how much the article has to do with them: used ones first, then by score, then as
 * they came. Takes time in proportion to the beads and the passages.
 */
export function rankSources(
  article: JapaneseText,
  sources: readonly EnglishText[],
  alignment: Alignment,
): RankedSource[] {
  const tallies = sources.map(() => ({ ja: 0, en: 0, sureBeads: 0, sureEn: 0 }));
  for (const { ja, en, score } of alignment.beads) {
    const tally = tallies[en[0]?.file ?? -1];
    if (tally === undefined || ja.length === 0) continue;
    tally.ja += score * ja.length;
    tally.en += score * en.length;
    if (score < SURE) continue;
    tally.sureBeads += 1;
    tally.sureEn += en.length;
  }
  return tallies
    .map(({ ja, en, sureBeads, sureEn }, file) => {
      const size = Math.max(1, sources[file]?.sentences.length ?? 0);
      const share = en / size;
      const explained = ja / Math.max(1, article.sentences.length);
      const used = sureBeads >= PROOF || (sureBeads > 0 && sureEn / size >= MOST_OF_IT);
      return { file, used, score: 1 - (1 - share) * (1 - explained), share, explained };
    })
    .sort(
      (one, other) =>
        Number(other.used) - Number(one.used) || other.score - one.score || one.file - other.file,
    );
}
