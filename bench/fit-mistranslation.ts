/**
 * Fits how likely a reviewer is to mark a Japanese word, from what is measured of it (`src/check/doubt-features.ts`), by
 * logistic regression with an L2 penalty (Newton's method). One half of the marked machine translations and of the
 * human ones is learnt from; the other half is only looked at. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/fit-mistranslation.ts            what the present weights are worth on the other half
 *   tsx bench/fit-mistranslation.ts --write    fits, and writes src/check/doubt-weights.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../corpus/findings/load.ts';
import { overlap } from '../src/base/span.ts';
import { compareBead } from '../src/check/doubt.ts';
import { type Features, featuresOf, featuresOfBead } from '../src/check/doubt-features.ts';
import { DOUBT_WEIGHTS } from '../src/check/doubt-weights.ts';
import { layOut } from '../src/check/lay-out.ts';
import { viewArticle } from '../src/check/view.ts';
import { readArticles, readSegments, type Sample } from './check-samples.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);

interface Row {
  readonly set: string;
  readonly training: boolean;
  readonly features: Features;
  readonly marked: boolean;
}

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
        features: featuresOf(doubt, whole, bead),
        marked: sample.marks.some((mark) => overlap(mark, doubt.token) > 0),
      }));
    });
  });
}

const dot = (features: Features, weights: Readonly<Record<string, number>>): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
const chance = (features: Features, weights: Readonly<Record<string, number>>): number =>
  1 / (1 + Math.exp(-dot(features, weights)));

/** Solves a symmetric positive definite system by Cholesky's method. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  const put = (row: number, column: number, value: number): void => {
    const line = lower[row];
    if (line) line[column] = value;
  };
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      put(i, j, i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j));
    }
  const answer = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    let sum = answer[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (answer[k] ?? 0);
    answer[i] = sum / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = answer[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= at(k, i) * (answer[k] ?? 0);
    answer[i] = sum / at(i, i);
  }
  return answer;
}

const PENALTY = 4;
const ROUNDS = 12;

function estimate(rows: readonly Row[]): Record<string, number> {
  const names = [...new Set(rows.flatMap(({ features }) => Object.keys(features)))].sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const sparse = rows.map(({ features, marked }) => ({
    cells: Object.entries(features).map(([name, value]) => [place.get(name) ?? 0, value] as const),
    marked: Number(marked),
  }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(weights, (it) => -PENALTY * it);
    const hessian = names.map((_, at) => {
      const row = new Float64Array(names.length);
      row[at] = PENALTY;
      return row;
    });
    for (const { cells, marked } of sparse) {
      let sum = 0;
      for (const [at, value] of cells) sum += (weights[at] ?? 0) * value;
      const p = 1 / (1 + Math.exp(-sum));
      for (const [i, one] of cells) {
        gradient[i] = (gradient[i] ?? 0) + (marked - p) * one;
        const row = hessian[i];
        if (row) for (const [j, other] of cells) row[j] = (row[j] ?? 0) + p * (1 - p) * one * other;
      }
    }
    const step = solve(hessian, gradient);
    step.forEach((value, at) => {
      weights[at] = (weights[at] ?? 0) + value;
    });
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]));
}

function report(rows: readonly Row[], weights: Readonly<Record<string, number>>): void {
  const limits = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 1.01];
  for (const set of new Set(rows.map((row) => row.set))) {
    const own = rows.filter((row) => row.set === set && !row.training);
    const cells = limits.slice(0, -1).map((from, at) => {
      const within = own.filter(({ features }) => {
        const p = chance(features, weights);
        return p >= from && p < (limits[at + 1] ?? 1);
      });
      const right = within.filter(({ marked }) => marked).length;
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
  const weights = estimate(rows.filter((row) => row.training));
  const path = join(import.meta.dirname, '..', 'src', 'check', 'doubt-weights.ts');
  const lines = Object.entries(weights).map(
    ([name, value]) => `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${value},`,
  );
  writeFileSync(
    path,
    `/** Written by \`bench/fit-mistranslation.ts\`; see there for texts and method. */\nexport const DOUBT_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
  report(rows, weights);
} else {
  report(rows, DOUBT_WEIGHTS);
}
