/**
 * Fits how likely a name of the English has been left out by mistake, from what is measured of it
 * (`src/check/missing-names.ts`), by logistic regression. Right are names that were taken out of good human translations,
 * in four ways; wrong is every unanswered name of the untouched ones, of their articles, and of the human references among
 * the annotated texts. One half of the sentences is learnt from; the other half is only looked at. Needs the test sets of
 * `../shared/bench`.
 *
 *   tsx bench/fit-missing-names.ts            what the present weights are worth on the other half
 *   tsx bench/fit-missing-names.ts --write    fits, and writes src/check/missing-name-weights.ts
 */
import { join } from 'node:path';
import type { Measures } from '../src/check/logistic.ts';
import { MISSING_NAME_WEIGHTS } from '../src/check/missing-name-weights.ts';
import { type MissingName, missingNames } from '../src/check/missing-names.ts';
import { readJapanese } from '../src/project/process.ts';
import { pairedBeads, viewBare } from './bare-view.ts';
import { readArticles, readSegments, type Sample } from './check-samples.ts';
import { inputOf, loadEngine } from './engine.ts';
import { cutsOf, estimate, type Observed, writeWeights } from './logistic.ts';
import { pairsOf, randomFrom, spoil } from './plant.ts';
import { REMOVALS, type Removal, removeName } from './removals.ts';
import { isTraining } from './set.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
/** A false alarm is dearer than a miss: a good sentence is far commoner than a spoiled one. */
const DEARER = 6;
const PENALTY = 2;

const engine = await loadEngine();

interface Row extends Observed {
  readonly training: boolean;
}

/** Names that nothing says, each with the English of its bead, which decides the half. */
function missingIn(
  ja: readonly string[],
  en: readonly string[],
  beads: Sample['beads'] = [],
): readonly { readonly missing: MissingName; readonly en: string }[] {
  return pairedBeads(viewBare({ ja, en, beads }, engine)).flatMap(({ bead, en: english }) =>
    missingNames(bead).map((missing) => ({ missing, en: english })),
  );
}

const path = join(sets, 'align', 'ntrex-easy.jsonl');
const pairs = pairsOf(path, randomFrom(1));
const clean = (found: ReturnType<typeof missingIn>): Row[] =>
  found.map(({ missing, en }) => ({
    measures: missing.measures,
    right: false,
    weight: DEARER,
    training: isTraining(en),
  }));
let removed = 0;
let open = 0;
const spoiled = pairs.flatMap(([ja, en]) => {
  const known = new Set(missingIn([ja], [en]).map(({ missing }) => missing.name.form));
  const article = readJapanese(inputOf([ja]), engine);
  return REMOVALS.flatMap((way: Removal) =>
    removeName(way, article).flatMap((change): Row[] => {
      const found = missingIn([spoil(ja, change)], [en]).filter(
        ({ missing }) => !known.has(missing.name.form),
      );
      removed++;
      if (found.length > 0) open++;
      return found.map(({ missing }) => ({
        measures: missing.measures,
        right: true,
        weight: 1 / REMOVALS.length,
        training: isTraining(en),
      }));
    }),
  );
});
/** Errors planted in one article, one at a time: there the sentences around may say the name, and the translator knew. */
const IN_ARTICLE = 5;
const articles = readArticles(path);
const inArticles = articles.flatMap(({ ja, en, beads = [] }) => {
  const random = randomFrom(5);
  const known = new Set(missingIn(ja, en, beads).map(({ missing }) => missing.name.start));
  return Array.from({ length: IN_ARTICLE }).flatMap((): Row[] => {
    const bead = beads[Math.floor(random() * beads.length)];
    const way = REMOVALS[Math.floor(random() * REMOVALS.length)];
    const [line, other] = [bead?.ja[0], bead?.en[0]];
    if (bead?.ja.length !== 1 || line === undefined || other === undefined || way === undefined) return [];
    const changes = removeName(way, readJapanese(inputOf([ja[line] ?? '']), engine));
    const change = changes[Math.floor(random() * changes.length)];
    if (change === undefined) return [];
    const lines = ja.map((one, at) => (at === line ? spoil(one, change) : one));
    return missingIn(lines, en, beads)
      .filter(({ missing }) => !known.has(missing.name.start))
      .map(({ missing }) => ({
        measures: missing.measures,
        right: true,
        training: isTraining(en[other] ?? ''),
      }));
  });
});
const references = readSegments(join(sets, 'errors', 'esa.jsonl')).filter((it) => it.human);
const rows = [
  ...pairs.flatMap(([ja, en]) => clean(missingIn([ja], [en]))),
  ...articles.flatMap(({ ja, en, beads }) => clean(missingIn(ja, en, beads))),
  ...references.flatMap(({ ja, en }) => clean(missingIn(ja, en))),
  ...spoiled,
  ...inArticles,
];

function report(weights: Measures): void {
  for (const training of [true, false]) {
    const own = rows.filter((row) => row.training === training);
    out(`${training ? 'learnt from' : 'held out   '} ${cutsOf(own, weights, [0.3, 0.4, 0.5, 0.6, 0.7])}`);
  }
}

out(
  `${pairs.length} pairs, ${removed} names taken out, ${open} of them missed by nothing; ${rows.length} rows`,
);
if (process.argv.includes('--write')) {
  const weights = estimate(
    rows.filter((row) => row.training),
    PENALTY,
  );
  writeWeights('missing-name-weights.ts', 'MISSING_NAME_WEIGHTS', 'fit-missing-names.ts', weights);
  report(weights);
} else report(MISSING_NAME_WEIGHTS);
