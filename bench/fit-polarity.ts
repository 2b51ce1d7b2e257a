/**
 * Fits how likely a negation was lost or gained, from what is measured of it (`src/check/polarity-features.ts`), by
 * logistic regression and by boosted trees, whose log-odds the check takes the mean of. Right are negations planted in
 * several ways in good human translations, and in long segments; wrong is every negation of the untouched ones, of
 * everyday and encyclopedic sentences that people translated, of the human references among the annotated texts, and of
 * the machine translations outside of the marks. One half of the news and of the annotated texts is learnt from; the
 * other half is only looked at. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/fit-polarity.ts            what the present weights are worth on the other half
 *   tsx bench/fit-polarity.ts --write    fits, and writes src/check/polarity-weights.ts and polarity-trees.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { overlap } from '../src/base/span.ts';
import { fromOdds, type Measures, oddsOf } from '../src/check/logistic.ts';
import { type Doubted, doubtedNegations, predicateOf } from '../src/check/polarity-features.ts';
import { POLARITY_TREES } from '../src/check/polarity-trees.ts';
import { POLARITY_WEIGHTS } from '../src/check/polarity-weights.ts';
import { growFrom, oddsInTrees, type Written } from '../src/check/trees.ts';
import type { BeadView } from '../src/check/view.ts';
import { beadsOfPair } from './bare-view.ts';
import { type Growth, grow, Table } from './boost.ts';
import { readSegments, type Sample } from './check-samples.ts';
import { loadEngine } from './engine.ts';
import { encyclopedicPairs, newsPairs, type Pair } from './good-pairs.ts';
import { writeTrees } from './grown-trees.ts';
import { cutsOf, estimate, type Observed, writeWeights } from './logistic.ts';
import { different, type Planted, plant, plantOtherwise, randomFrom, spoil } from './plant.ts';
import { isTraining } from './set.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
/** A false alarm is dearer than a miss: a good sentence is far commoner than a spoiled one. */
const DEARER = 1.4;
const PENALTY = 2;
const GROWTH: Growth = { trees: 120, leaves: 8, step: 0.08, penalty: 3, least: 10, share: 0.5 };
const SEEDS = [7, 11];
/** What each kind of row counts besides: there are many of some, and they are further from what articles are like. */
const OTHERWISE = 0.5;
const IN_LONG = 0.2;
const OTHER_TEXTS = 0.3;
/** Every so many everyday sentences are enough. */
const EVERYDAY = 10;

const engine = await loadEngine();

const viewsOf = (ja: string, en: string): readonly BeadView[] => beadsOfPair(ja, en, engine);

interface Row extends Observed {
  readonly training: boolean;
}

const clean = (ja: string, en: string, weight = 1, training = isTraining(en)): Row[] =>
  viewsOf(ja, en).flatMap((view) =>
    doubtedNegations(view).map(({ measures }) => ({
      measures,
      right: false,
      weight: DEARER * weight,
      training,
    })),
  );

/** Whether a negation is the one that was planted: its finding marks the changed words. */
function isPlanted(doubted: Doubted, view: BeadView, { change }: Planted): boolean {
  const to = change.start + Math.max(1, change.text.length);
  if (doubted.side === 'gained') return doubted.one.cue.start < to && doubted.one.cue.end > change.start;
  const marked = predicateOf(view, doubted.one);
  return marked !== undefined && marked.start < to && marked.end > change.start;
}

const spoiled = (planted: Planted, weight = 1): Row[] =>
  viewsOf(spoil(planted.ja, planted.change), planted.en).flatMap((view) =>
    doubtedNegations(view)
      .filter((it) => isPlanted(it, view, planted))
      .map(({ measures }) => ({ measures, right: true, weight, training: isTraining(planted.en) })),
  );

/** Clauses that lead on to the next are denied by せず and しないで, which neither way of planting does. */
const LEADING = /(?<=[\p{Script=Han}ァ-ヶー])して?(?=、)/gu;
const leadingOn = ([ja, en]: Pair): Planted[] =>
  [...ja.matchAll(LEADING)].map(({ index, 0: words }) => ({
    kind: 'negation',
    ja,
    en,
    change: { start: index, end: index + words.length, text: words === 'し' ? 'せず' : 'しないで' },
  }));
const pairs = newsPairs(sets);
const SHORTEST = 15;
/** Everyday sentences and encyclopedic ones, good and far from news; only learnt from. */
const everyday: readonly Pair[] = gunzipSync(
  readFileSync(join(sets, 'lexicon', 'parallel-tatoeba-2018.tsv.gz')),
)
  .toString('utf8')
  .split('\n')
  .flatMap((line, at): Pair[] => {
    const [en = '', ja = ''] = line.split('\t');
    return at % EVERYDAY === 0 && ja.length >= SHORTEST ? [[ja, en]] : [];
  });
const encyclopedic = encyclopedicPairs(sets);
const planted = different(
  SEEDS.flatMap((seed) => plant(pairs, engine, randomFrom(seed), pairs.length, ['negation'])),
);
const otherwise = different(
  SEEDS.flatMap((seed) => plantOtherwise(pairs, engine, randomFrom(seed), ['negation'])),
);
const leading = pairs.flatMap(leadingOn);
/** Long segments of many kinds of text; in the machine translations what lies outside of the marks counts as good. */
const segments = readSegments(join(sets, 'errors', 'esa.jsonl'));
const unmarked = ({ ja: [ja = ''], en: [en = ''], marks }: Sample): Row[] =>
  viewsOf(ja, en).flatMap((view) =>
    doubtedNegations(view)
      .filter((it) => {
        const span = it.side === 'gained' ? it.one.cue : predicateOf(view, it.one);
        return span !== undefined && !marks.some((mark) => overlap(mark, span) > 0);
      })
      .map(({ measures }) => ({ measures, right: false, training: isTraining(en) })),
  );
const long = segments.map(({ ja: [ja = ''], en: [en = ''] }): Pair => [ja, en]);
const inLong = different([
  ...plant(long, engine, randomFrom(7), long.length, ['negation']),
  ...plantOtherwise(long, engine, randomFrom(7), ['negation']),
]);
const rows = [
  ...pairs.flatMap(([ja, en]) => clean(ja, en)),
  ...[...everyday, ...encyclopedic].flatMap(([ja, en]) => clean(ja, en, OTHER_TEXTS, true)),
  ...segments.filter((it) => it.human).flatMap(({ ja: [ja = ''], en: [en = ''] }) => clean(ja, en)),
  ...segments.filter((it) => !it.human).flatMap(unmarked),
  ...planted.flatMap((it) => spoiled(it)),
  ...[...otherwise, ...leading].flatMap((it) => spoiled(it, OTHERWISE)),
  ...inLong.flatMap((it) => spoiled(it, IN_LONG)),
];

function report(weights: Measures, written: Written): void {
  const trees = growFrom(written);
  const chance = (measures: Measures): number =>
    fromOdds((oddsOf(measures, weights) + oddsInTrees(measures, trees)) / 2);
  for (const training of [true, false]) {
    const own = rows.filter((row) => row.training === training);
    out(`${training ? 'learnt from' : 'held out   '} ${cutsOf(own, chance, [0.3, 0.4, 0.5, 0.6, 0.7])}`);
  }
}

out(
  `${pairs.length} pairs, ${planted.length + otherwise.length + leading.length + inLong.length} planted negations, ${rows.length} rows`,
);
if (process.argv.includes('--write')) {
  const known = rows.filter((row) => row.training);
  const weights = estimate(known, PENALTY);
  const trees = grow(new Table(known), Int32Array.from(known.keys()), GROWTH);
  writeWeights('polarity-weights.ts', 'POLARITY_WEIGHTS', 'fit-polarity.ts', weights);
  writeTrees('polarity-trees.ts', 'POLARITY_TREES', 'fit-polarity.ts', trees);
  report(weights, trees);
} else report(POLARITY_WEIGHTS, POLARITY_TREES);
