import type { Bead } from '../../src/align/alignment.ts';
import type { TextView } from '../../src/api/views.ts';

/** Why a row has one side only, as far as the alignment can tell; the reading view puts it into words. */
export type Alone =
  /** No counterpart: nothing in the other texts says this. */
  | 'added'
  | 'left-out'
  /** A heading or caption, which editors often write anew. */
  | 'heading'
  | 'caption'
  /** The sources end before this place: they cover only a part of the article. */
  | 'beyond-sources'
  /** There may be a counterpart, but none matched well enough. */
  | 'unsure-ja'
  | 'unsure-en'
  /** No English text was given. */
  | 'no-source';

/** Below this probability "there is no counterpart" is said as a doubt. */
const SURE = 0.6;

/** Why the bead has one side only; undefined when it has both. */
export function whyAlone(
  index: number,
  article: { readonly ja: TextView; readonly en: readonly TextView[]; readonly beads: readonly Bead[] },
): Alone | undefined {
  const bead = article.beads[index];
  if (bead === undefined || (bead.ja.length > 0 && bead.en.length > 0)) return undefined;
  if (bead.ja.length === 0) return bead.score < SURE ? 'unsure-en' : 'left-out';
  if (article.en.length === 0) return 'no-source';
  const kind = article.ja.sentences[bead.ja[0] ?? -1]?.kind;
  if (kind === 'heading' || kind === 'caption') return kind;
  const paired = article.beads.findLastIndex((one) => one.ja.length > 0 && one.en.length > 0);
  if (paired >= 0 && index > paired + 2) return 'beyond-sources';
  return bead.score < SURE ? 'unsure-ja' : 'added';
}
