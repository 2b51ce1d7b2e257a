/**
 * What post-editors are likely to change in a draft: they are given single sentences as a machine left them, and rewrite
 * endings and wordings that an annotator would let pass.
 */
import { featuresOfBead } from './bead-features.ts';
import { compareBead } from './doubt.ts';
import { changeIn, changeOf, draftOf, featuresOf } from './doubt-features.ts';
import { SHOWN } from './finding.ts';
import type { Measures } from './logistic.ts';
import type { BeadView } from './view.ts';
import { isEnding, wordingOf } from './wording-features.ts';

/** Where a bead is less likely than this to be a draft, no word of it is likely to be changed for its wording. */
const DRAFT = 0.3;
/** From here on a word of a draft is shown: of runs of such words as many were changed as not. */
const CHANGED = 0.42;

/** Every telling word and every ending of a draft, by index among its tokens, with how likely it is to be changed (0–1). */
export function rawChangesIn(view: BeadView, trees = view.article.doubts): ReadonlyMap<number, number> {
  const raw = new Map<number, number>();
  const draft = draftOf(view, trees);
  if (draft < DRAFT) return raw;
  const bead = featuresOfBead(view);
  const keep = (at: number, measures: Measures): void =>
    void raw.set(at, draft * changeIn({ ...measures, ...wordingOf(at, view), ...bead }, trees));
  for (const doubt of compareBead(view).doubts) keep(doubt.at, featuresOf(doubt, view));
  for (const [at, token] of view.ja.tokens.entries()) if (!raw.has(at) && isEnding(token)) keep(at, {});
  return raw;
}

/** The words of a bead that are more likely to be changed than not, by index among its tokens, with how likely (0–1). */
export function changesIn(view: BeadView): ReadonlyMap<number, number> {
  const likely = [...rawChangesIn(view)].filter(([, raw]) => raw >= CHANGED);
  return new Map(likely.map(([at, raw]) => [at, Math.max(SHOWN, changeOf(raw, view.article.doubts))]));
}
