/** Logistic regression, applied: what a script in `bench` fitted is a table of weights by the names of measures. */

/** Measures by name; a measure that is not there is 0. */
export type Measures = Readonly<Record<string, number>>;

/** The log-odds that a table of weights gives to what was measured. */
export function oddsOf(measures: Measures, weights: Measures): number {
  let sum = 0;
  for (const [name, value] of Object.entries(measures)) sum += (weights[name] ?? 0) * value;
  return sum;
}

/** A probability, 0–1, from log-odds (the logistic function). */
export const fromOdds = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log-odds from a probability; kept finite at 0 and 1. */
export const toOdds = (chance: number): number => {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(kept / (1 - kept));
};
