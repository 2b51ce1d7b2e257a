/** A probability in a word, and in whole per cent. */
export interface Confidence {
  readonly words: 'sure' | 'likely' | 'possible' | 'hint';
  readonly percent: number;
}

/** How a probability (0–1) is said; never "100%", which nothing here is. */
export function sayConfidence(probability: number): Confidence {
  const words =
    probability >= 0.9 ? 'sure' : probability >= 0.75 ? 'likely' : probability >= 0.5 ? 'possible' : 'hint';
  return { words, percent: Math.min(99, Math.max(1, Math.round(probability * 100))) };
}
