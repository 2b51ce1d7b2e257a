/**
 * Grows the trees that say how likely a reviewer is to mark a Japanese word, how likely as a major error, and how likely to
 * change it in a draft, from what is measured of it (`src/check/{doubt,wording,bead}-features.ts`). The trees that ship are
 * grown on everything, since marks are few; what they are worth is counted on parts that trees were grown without
 * (`doubt-folds.ts`), and `bench/calibrate.ts` asks trees of one half about the other.
 *
 *   tsx bench/fit-mistranslation.ts            what is said of each tenth by trees of the others
 *   tsx bench/fit-mistranslation.ts --write    grows all trees; writes src/check/{doubt,grave,draft,changed}-trees.ts,
 *                                              src/check/change-weights.ts and bench/results/half-trees.json
 */
import { writeFileSync } from 'node:fs';
import { fitChange, growFolds, judgeFolds } from './doubt-folds.ts';
import { groundsOf, growAll, readDoubted } from './doubted-words.ts';
import { FOLD_FIGURES, HALF_TREES, writeTrees } from './grown-trees.ts';
import { writeWeights } from './logistic.ts';

const SCRIPT = 'fit-mistranslation.ts';
const out = (line: string): void => void process.stdout.write(`${line}\n`);

const segments = readDoubted();
out(`${segments.length} segments`);
const grounds = groundsOf(segments);
const folds = growFolds(grounds);
const weights = fitChange(segments, folds);
out(JSON.stringify(weights));

if (process.argv.includes('--write')) {
  const half = growAll(grounds, ({ training }) => training);
  writeFileSync(HALF_TREES, `${JSON.stringify(half)}\n`);
  const grown = growAll(grounds, () => true);
  writeTrees('doubt-trees.ts', 'DOUBT_TREES', SCRIPT, grown.doubtful);
  writeTrees('grave-trees.ts', 'GRAVE_TREES', SCRIPT, grown.grave);
  writeTrees('draft-trees.ts', 'DRAFT_TREES', SCRIPT, grown.draft);
  writeTrees('changed-trees.ts', 'CHANGED_TREES', SCRIPT, grown.changed);
  writeWeights('change-weights.ts', 'CHANGE_WEIGHTS', SCRIPT, weights);
}
const judged = judgeFolds(
  segments,
  folds.map((trees) => ({ ...trees, scale: weights })),
);
writeFileSync(FOLD_FIGURES, `${JSON.stringify(judged, undefined, 2)}\n`);
out(JSON.stringify(judged, undefined, 1));
