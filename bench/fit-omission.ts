/**
 * Fits how likely the Japanese of a bead leaves something out, from what is measured of its barest stretch of English
 * (`src/check/clause-gap.ts`), by logistic regression and by boosted trees, whose log-odds the check takes the mean of.
 * Right are good translations from which a clause or a modifier was taken; wrong are the untouched ones, and the human
 * references among the annotated texts. One half of the sentences is learnt from; the other half is only looked at. Needs
 * the test sets of `../shared/bench`.
 *
 *   tsx bench/fit-omission.ts            what the present weights are worth on the other half
 *   tsx bench/fit-omission.ts --write    fits, and writes src/check/omission-weights.ts and omission-trees.ts
 */
import { join } from 'node:path';
import { findGap } from '../src/check/clause-gap.ts';
import { fromOdds, type Measures, oddsOf } from '../src/check/logistic.ts';
import { OMISSION_TREES } from '../src/check/omission-trees.ts';
import { OMISSION_WEIGHTS } from '../src/check/omission-weights.ts';
import { growFrom, oddsInTrees, type Written } from '../src/check/trees.ts';
import { isPaired } from '../src/check/view.ts';
import { beadsOfPair } from './bare-view.ts';
import { type Growth, grow, Table } from './boost.ts';
import { readSegments } from './check-samples.ts';
import { loadEngine } from './engine.ts';
import { newsPairs } from './good-pairs.ts';
import { writeTrees } from './grown-trees.ts';
import { cutsOf, estimate, type Observed, writeWeights } from './logistic.ts';
import { different, type Planted, plant, plantOtherwise, randomFrom, spoil } from './plant.ts';
import { isTraining } from './set.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
/** A false alarm is dearer than a miss: a good sentence is far commoner than a spoiled one. */
const DEARER = 1.7;
const PENALTY = 2;
const GROWTH: Growth = { trees: 120, leaves: 8, step: 0.08, penalty: 3, least: 15, share: 0.5 };
const SEEDS = [7, 11];
/** What each planting counts: there are many, and what is cut without regard to clauses is further from what people do. */
const [CLAUSE, OTHERWISE] = [0.6, 0.3];

const engine = await loadEngine();

interface Row extends Observed {
  readonly training: boolean;
  readonly set: string;
}

/** What is measured of a pair, when its sides are aligned and anything is bare. */
function rowsOf(set: string, ja: string, en: string, right: boolean, weight = DEARER): Row[] {
  return beadsOfPair(ja, en, engine).flatMap((bead): Row[] => {
    const gap = isPaired(bead) ? findGap(bead) : undefined;
    if (gap === undefined) return [];
    return [{ set, right, measures: gap.measures, training: isTraining(en), weight }];
  });
}

const pairs = newsPairs(sets);
const planted = different(
  SEEDS.flatMap((seed) => plant(pairs, engine, randomFrom(seed), pairs.length, ['omission'])),
);
const otherwise = different(
  SEEDS.flatMap((seed) => plantOtherwise(pairs, engine, randomFrom(seed), ['omission'])),
);
const spoiled = (all: readonly Planted[], weight: number): Row[] =>
  all.flatMap((it) => rowsOf('planted', spoil(it.ja, it.change), it.en, true, weight));
const esa = readSegments(join(sets, 'errors', 'esa.jsonl'));
const rows = [
  ...pairs.flatMap(([ja, en]) => rowsOf('good', ja, en, false)),
  ...esa
    .filter((it) => it.human)
    .flatMap(({ ja: [ja = ''], en: [en = ''] }) => rowsOf('good', ja, en, false)),
  ...spoiled(planted, CLAUSE),
  ...spoiled(otherwise, OTHERWISE),
];
/** Machine translations are only looked at: annotators noted few of the gaps that are there. */
const machine = esa
  .filter((it) => !it.human)
  .flatMap((it) => rowsOf('machine', it.ja[0] ?? '', it.en[0] ?? '', it.omits));

function report(weights: Measures, written: Written): void {
  const limits = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
  const trees = growFrom(written);
  const chance = (measures: Measures): number =>
    fromOdds((oddsOf(measures, weights) + oddsInTrees(measures, trees)) / 2);
  const count = (own: readonly Row[], name: string): void => out(`${name} ${cutsOf(own, chance, limits)}`);
  count(
    rows.filter((row) => row.training),
    'learnt from',
  );
  count(
    rows.filter((row) => !row.training),
    'held out   ',
  );
  count(machine, 'machine    ');
}

out(`${pairs.length} pairs, ${planted.length + otherwise.length} planted omissions, ${rows.length} rows`);
if (process.argv.includes('--write')) {
  const known = rows.filter((row) => row.training);
  const weights = estimate(known, PENALTY);
  const trees = grow(new Table(known), Int32Array.from(known.keys()), GROWTH);
  writeWeights('omission-weights.ts', 'OMISSION_WEIGHTS', 'fit-omission.ts', weights);
  writeTrees('omission-trees.ts', 'OMISSION_TREES', 'fit-omission.ts', trees);
  report(weights, trees);
} else report(OMISSION_WEIGHTS, OMISSION_TREES);
