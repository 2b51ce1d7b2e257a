/** Fits logistic regressions for the scripts that write weights into `src/check`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromOdds, type Measures, oddsOf } from '../src/check/logistic.ts';

/** One thing that was measured, and whether it was what is looked for. */
export interface Observed {
  readonly measures: Measures;
  readonly right: boolean;
  /** How much it counts; 1 where absent. */
  readonly weight?: number;
}

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

const ROUNDS = 40;
const SHORTEST_STEP = 1e-4;
const ENOUGH = 1e-6;

/**
 * Logistic regression by Newton's method, halving steps that lead away, with an L2 penalty that draws every weight
 * towards `towards` (0 where absent): ridge regression as S. le Cessie and J. C. van Houwelingen give it (Applied
 * Statistics 41, 1992).
 */
export function estimate(
  observed: readonly Observed[],
  penalty: number,
  towards: Measures = {},
): Record<string, number> {
  const names = [...new Set(observed.flatMap(({ measures }) => Object.keys(measures)))].sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const sparse = observed.map(({ measures, right, weight = 1 }) => ({
    cells: Object.entries(measures).map(([name, value]) => [place.get(name) ?? 0, value] as const),
    right: Number(right),
    weight,
  }));
  const aim = Float64Array.from(names, (name) => towards[name] ?? 0);
  const oddsIn = (cells: readonly (readonly [number, number])[], weights: Float64Array): number =>
    cells.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, 0);
  const likelihood = (weights: Float64Array): number => {
    const drawn = weights.reduce((sum, it, at) => sum + (it - (aim[at] ?? 0)) ** 2, 0);
    return sparse.reduce(
      (sum, { cells, right, weight }) => {
        const odds = oddsIn(cells, weights);
        return sum + weight * (right * odds - Math.max(0, odds) - Math.log1p(Math.exp(-Math.abs(odds))));
      },
      -(penalty * drawn) / 2,
    );
  };
  let weights = Float64Array.from(aim);
  let reached = likelihood(weights);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(weights, (it, at) => -penalty * (it - (aim[at] ?? 0)));
    const hessian = names.map((_, at) => {
      const row = new Float64Array(names.length);
      row[at] = penalty;
      return row;
    });
    for (const { cells, right, weight } of sparse) {
      const p = 1 / (1 + Math.exp(-oddsIn(cells, weights)));
      for (const [i, one] of cells) {
        gradient[i] = (gradient[i] ?? 0) + weight * (right - p) * one;
        const row = hessian[i];
        if (row) for (const [j, other] of cells) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * one * other;
      }
    }
    const step = solve(hessian, gradient);
    let length = 1;
    let next = Float64Array.from(weights, (it, at) => it + (step[at] ?? 0));
    while (length > SHORTEST_STEP && likelihood(next) < reached) {
      length /= 2;
      next = Float64Array.from(weights, (it, at) => it + length * (step[at] ?? 0));
    }
    const gained = likelihood(next) - reached;
    if (gained < 0) break;
    weights = next;
    reached += gained;
    if (gained < ENOUGH) break;
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]));
}

/** How many of the rows weights (or anything else that tells a chance) find, and how often wrongly, from some probabilities on. */
export function cutsOf(
  own: readonly Observed[],
  by: Measures | ((measures: Measures) => number),
  limits: readonly number[],
): string {
  const chance = typeof by === 'function' ? by : (measures: Measures) => fromOdds(oddsOf(measures, by));
  const all = own.filter((row) => row.right).length;
  return limits
    .map((limit) => {
      const over = own.filter(({ measures }) => chance(measures) >= limit);
      const right = over.filter((row) => row.right).length;
      return `${limit}: ${right}/${all} seen, ${over.length - right} alarms`;
    })
    .join('   ');
}

/** Writes a table of weights into a file of `src/check`. */
export function writeWeights(file: string, constant: string, script: string, weights: Measures): void {
  const lines = Object.entries(weights).map(
    ([name, value]) => `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${value},`,
  );
  writeFileSync(
    join(import.meta.dirname, '..', 'src', 'check', file),
    `/** Written by \`bench/${script}\`; see there for texts and method. */\nexport const ${constant}: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
