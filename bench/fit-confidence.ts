/**
 * Fits how often a finding is right, from what its check says, its kind and its bead (`src/check/calibrate.ts`). The
 * method is Platt's scaling (J. Platt, "Probabilistic outputs for support vector machines", 1999) with one slope and one
 * place for every kind of finding, each drawn towards that of its check, and that towards what the check says (ridge
 * penalty), so that a kind with few findings keeps its own figure. One half of the texts is learnt from;
 * `bench/calibrate.ts` reports on the other.
 *
 *   tsx bench/fit-confidence.ts        writes src/check/confidence-weights.ts
 */
import { join } from 'node:path';
import { measuresOf } from '../src/check/calibrate.ts';
import type { CheckId } from '../src/check/catalog.ts';
import type { Finding } from '../src/check/finding.ts';
import { loadEngine } from './engine.ts';
import { isLearntFrom, type Judged, judgeAll } from './judged.ts';
import { estimate, type Observed, writeWeights } from './logistic.ts';

const PENALTY = 1;
const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');

/** What was planted says nothing of checks that it was not planted for: an invented name is no test of a word's sense. */
const NOT_PLANTED_FOR: ReadonlySet<CheckId> = new Set<CheckId>([
  ...(['mistranslation', 'untranslated', 'katakana-spelling', 'look-alike'] as const),
]);

/** Post-editors mark what they changed in the Japanese; what is missing there they could not mark. */
const isJudged = ({ origin, isRight }: Judged, finding: Finding): boolean =>
  origin === 'planted'
    ? isRight(finding) && !NOT_PLANTED_FOR.has(finding.check)
    : origin !== 'edited' || finding.ja.length > 0;

const engine = await loadEngine();
const observed: Observed[] = [];
for (const judged of judgeAll(sets, engine))
  for (const finding of judged.raw) {
    const measures = measuresOf(finding, judged.view);
    if (measures === undefined || !isLearntFrom(judged, finding) || !isJudged(judged, finding)) continue;
    observed.push({ measures, right: judged.isRight(finding) });
  }
const weights = estimate(observed, PENALTY, { said: 1 });
writeWeights('confidence-weights.ts', 'CONFIDENCE_WEIGHTS', 'fit-confidence.ts', weights);
process.stdout.write(
  `${observed.length} findings, ${observed.filter((it) => it.right).length} of them right\n`,
);
