/**
 * Fits how likely a negation was lost or gained, from what is measured of it (`src/check/polarity-features.ts`), by
 * logistic regression. Right are negations planted in two ways in good human translations, and in long segments; wrong is
 * every negation of the untouched ones, of everyday and encyclopedic sentences that people translated, of the human
 * references among the annotated texts, and of the machine translations outside of the marks. One half of the news and
 * of the annotated texts is learnt from; the other half is only looked at. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/fit-polarity.ts            what the present weights are worth on the other half
 *   tsx bench/fit-polarity.ts --write    fits, and writes src/check/polarity-weights.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { align } from '../src/align/align.ts';
import { overlap } from '../src/base/span.ts';
import { facing } from '../src/check/facing.ts';
import type { Measures } from '../src/check/logistic.ts';
import { type Doubted, doubtedNegations, predicateOf } from '../src/check/polarity-features.ts';
import { POLARITY_WEIGHTS } from '../src/check/polarity-weights.ts';
import { viewArticle } from '../src/check/view.ts';
import { readEnglish, readJapanese } from '../src/project/process.ts';
import { readSegments, type Sample } from './check-samples.ts';
import { inputOf, loadEngine } from './engine.ts';
import { cutsOf, estimate, type Observed, writeWeights } from './logistic.ts';
import { different, type Planted, pairsOf, plant, plantOtherwise, randomFrom, spoil } from './plant.ts';
import { isTraining } from './set.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
/** A false alarm is dearer than a miss: a good sentence is far commoner than a spoiled one. */
const DEARER = 2;
const PENALTY = 2;
const SEEDS = [7, 11, 23];
/** What each kind of row counts besides: there are many of some, and they are further from what articles are like. */
const OTHERWISE = 0.5;
const IN_LONG = 0.2;
const OTHER_TEXTS = 0.3;
/** Every so many everyday sentences are enough. */
const EVERYDAY = 10;

const engine = await loadEngine();
const { lexicon } = engine;

function viewsOf(ja: string, en: string) {
  const article = readJapanese(inputOf([ja]), engine);
  const source = readEnglish(inputOf([en]), engine);
  const alignment = align(article, [source], lexicon);
  const view = viewArticle(article, [source], alignment, { lexicon, glossary: [], terms: [] });
  const apart = facing(view);
  return apart === undefined ? view.beads : [apart];
}

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
function isPlanted(doubted: Doubted, view: ReturnType<typeof viewsOf>[number], { change }: Planted): boolean {
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

type Pair = readonly [string, string];
const path = join(sets, 'align', 'ntrex-easy.jsonl');
const pairs = pairsOf(path, randomFrom(1));
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
const encyclopedic: readonly Pair[] = readFileSync(join(sets, 'errors', 'kyoto-controls.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Pair => {
    const { ja, en } = JSON.parse(line);
    return [ja, en];
  });
const planted = different(
  SEEDS.flatMap((seed) => plant(pairs, engine, randomFrom(seed), pairs.length, ['negation'])),
);
const otherwise = different(
  SEEDS.flatMap((seed) => plantOtherwise(pairs, engine, randomFrom(seed), ['negation'])),
);
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
  ...otherwise.flatMap((it) => spoiled(it, OTHERWISE)),
  ...inLong.flatMap((it) => spoiled(it, IN_LONG)),
];

function report(weights: Measures): void {
  for (const training of [true, false]) {
    const own = rows.filter((row) => row.training === training);
    out(`${training ? 'learnt from' : 'held out   '} ${cutsOf(own, weights, [0.3, 0.4, 0.5, 0.6, 0.7])}`);
  }
}

out(
  `${pairs.length} pairs, ${planted.length + otherwise.length + inLong.length} planted negations, ${rows.length} rows`,
);
if (process.argv.includes('--write')) {
  const weights = estimate(
    rows.filter((row) => row.training),
    PENALTY,
  );
  writeWeights('polarity-weights.ts', 'POLARITY_WEIGHTS', 'fit-polarity.ts', weights);
  report(weights);
} else report(POLARITY_WEIGHTS);
