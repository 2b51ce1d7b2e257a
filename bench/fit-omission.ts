/**
 * Fits how likely the Japanese of a bead leaves something out, from what is measured of its barest stretch of English
 * (`src/check/clause-gap.ts`), by logistic regression. Right are good human translations from which a clause was taken;
 * wrong are the untouched ones, and the human references among the annotated texts. One half of the sentences is learnt
 * from; the other half is only looked at. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/fit-omission.ts            what the present weights are worth on the other half
 *   tsx bench/fit-omission.ts --write    fits, and writes src/check/omission-weights.ts
 */
import { join } from 'node:path';
import { align } from '../src/align/align.ts';
import { findGap } from '../src/check/clause-gap.ts';
import { facing } from '../src/check/facing.ts';
import type { Measures } from '../src/check/logistic.ts';
import { OMISSION_WEIGHTS } from '../src/check/omission-weights.ts';
import { isPaired, viewArticle } from '../src/check/view.ts';
import { readEnglish, readJapanese } from '../src/project/process.ts';
import { readSegments } from './check-samples.ts';
import { inputOf, loadEngine } from './engine.ts';
import { cutsOf, estimate, type Observed, writeWeights } from './logistic.ts';
import { pairsOf, plant, randomFrom, spoil } from './plant.ts';
import { isTraining } from './set.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
/** A false alarm is dearer than a miss: a good sentence is far commoner than a spoiled one. */
const DEARER = 1.5;
const PENALTY = 2;
const SEEDS = [7, 11, 23];

const engine = await loadEngine();
const { lexicon } = engine;

interface Row extends Observed {
  readonly training: boolean;
  readonly set: string;
}

/** What is measured of a pair, when its sides are aligned and anything is bare. */
function rowsOf(set: string, ja: string, en: string, right: boolean): Row[] {
  const article = readJapanese(inputOf([ja]), engine);
  const source = readEnglish(inputOf([en]), engine);
  const alignment = align(article, [source], lexicon);
  const view = viewArticle(article, [source], alignment, { lexicon, glossary: [], terms: [] });
  const apart = facing(view);
  const beads = apart === undefined ? view.beads.filter(isPaired) : [apart];
  return beads.flatMap((bead): Row[] => {
    const gap = findGap(bead);
    if (gap === undefined) return [];
    return [{ set, right, measures: gap.measures, training: isTraining(en), weight: right ? 1 : DEARER }];
  });
}

const pairs = pairsOf(join(sets, 'align', 'ntrex-easy.jsonl'), randomFrom(1));
const planted = SEEDS.flatMap((seed) => {
  const random = randomFrom(seed);
  return plant(pairs, engine, random, pairs.length, ['omission']);
});
const seen = new Set<string>();
const different = planted.filter(({ ja, change }) => {
  const key = `${ja} ${change.start} ${change.end}`;
  return !seen.has(key) && seen.add(key);
});
const esa = readSegments(join(sets, 'errors', 'esa.jsonl'));
const rows = [
  ...pairs.flatMap(([ja, en]) => rowsOf('good', ja, en, false)),
  ...esa
    .filter((it) => it.human)
    .flatMap(({ ja: [ja = ''], en: [en = ''] }) => rowsOf('good', ja, en, false)),
  ...different.flatMap((it) => rowsOf('planted', spoil(it.ja, it.change), it.en, true)),
];
/** Machine translations are only looked at: annotators noted few of the gaps that are there. */
const machine = esa
  .filter((it) => !it.human)
  .flatMap((it) => rowsOf('machine', it.ja[0] ?? '', it.en[0] ?? '', it.omits));

function report(weights: Measures): void {
  const limits = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
  const count = (own: readonly Row[], name: string): void => {
    out(`${name} ${cutsOf(own, weights, limits)}`);
  };
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

out(`${pairs.length} pairs, ${different.length} planted omissions, ${rows.length} rows`);
if (process.argv.includes('--write')) {
  const weights = estimate(
    rows.filter((row) => row.training),
    PENALTY,
  );
  writeWeights('omission-weights.ts', 'OMISSION_WEIGHTS', 'fit-omission.ts', weights);
  report(weights);
} else report(OMISSION_WEIGHTS);
