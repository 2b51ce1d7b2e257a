/**
 * Fits how likely a reviewer is to mark a Japanese word, from what is measured of it (`src/check/doubt-features.ts`), by
 * logistic regression with an L2 penalty (Newton's method). One half of the marked machine translations and of the
 * human ones is learnt from; the other half is only looked at. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/fit-mistranslation.ts            what the present weights are worth on the other half
 *   tsx bench/fit-mistranslation.ts --write    fits, and writes src/check/doubt-weights.ts
 */
import { join } from 'node:path';
import { load } from '../corpus/findings/load.ts';
import { overlap } from '../src/base/span.ts';
import { compareBead } from '../src/check/doubt.ts';
import { featuresOf, featuresOfBead } from '../src/check/doubt-features.ts';
import { DOUBT_WEIGHTS } from '../src/check/doubt-weights.ts';
import { layOut } from '../src/check/lay-out.ts';
import { fromOdds, type Measures, oddsOf } from '../src/check/logistic.ts';
import { viewArticle } from '../src/check/view.ts';
import { readArticles, readSegments, type Sample } from './check-samples.ts';
import { estimate, type Observed, writeWeights } from './logistic.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);

interface Row extends Observed {
  readonly set: string;
  readonly training: boolean;
}

/** How much weights are drawn towards 0. */
const PENALTY = 4;

/** Texts that translate the same English stay in one half. */
function isTraining(english: string): boolean {
  let hash = 0;
  for (const letter of english) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % 2 === 0;
}

/** Gold beads as samples of their own. */
const beadsOf = (article: Sample): readonly Sample[] =>
  (article.beads ?? [])
    .filter(({ ja, en }) => ja.length > 0 && en.length > 0)
    .map(({ ja, en }, at) => ({
      ...article,
      id: `${article.id}#${at}`,
      ja: [ja.map((it) => article.ja[it] ?? '').join('')],
      en: [en.map((it) => article.en[it] ?? '').join(' ')],
    }));

const engine = await load();
const { lexicon } = engine;

function rowsOf(set: string, samples: readonly Sample[]): readonly Row[] {
  return samples.flatMap((sample) => {
    const [ja = ''] = sample.ja;
    const [en = ''] = sample.en;
    const { article, sources, alignment } = layOut({ ja: [ja], en: [en] }, engine);
    const view = viewArticle(article, sources, alignment, { lexicon, glossary: [], terms: [] });
    return view.beads.flatMap((bead) => {
      const compared = compareBead(bead);
      const whole = featuresOfBead(bead, compared);
      return compared.doubts.map((doubt) => ({
        set,
        training: isTraining(en),
        measures: featuresOf(doubt, whole, bead),
        right: sample.marks.some((mark) => overlap(mark, doubt.token) > 0),
      }));
    });
  });
}

function report(rows: readonly Row[], weights: Measures): void {
  const limits = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 1.01];
  for (const set of new Set(rows.map((row) => row.set))) {
    const own = rows.filter((row) => row.set === set && !row.training);
    const cells = limits.slice(0, -1).map((from, at) => {
      const within = own.filter(({ measures }) => {
        const p = fromOdds(oddsOf(measures, weights));
        return p >= from && p < (limits[at + 1] ?? 1);
      });
      const right = within.filter((row) => row.right).length;
      return `${from}: ${right}/${within.length}`;
    });
    out(`${set.padEnd(10)} ${cells.join('  ')}`);
  }
}

const esa = readSegments(join(sets, 'errors', 'esa.jsonl'));
const rows = [
  ...rowsOf('postedits', readSegments(join(sets, 'errors', 'postedits.jsonl'))),
  ...rowsOf(
    'esa',
    esa.filter((it) => !it.human),
  ),
  ...rowsOf(
    'references',
    esa.filter((it) => it.human),
  ),
  ...rowsOf('ntrex', readArticles(join(sets, 'align', 'ntrex-easy.jsonl')).flatMap(beadsOf)),
];
if (process.argv.includes('--write')) {
  const weights = estimate(
    rows.filter((row) => row.training),
    PENALTY,
  );
  writeWeights('doubt-weights.ts', 'DOUBT_WEIGHTS', 'fit-mistranslation.ts', weights);
  report(rows, weights);
} else {
  report(rows, DOUBT_WEIGHTS);
}
