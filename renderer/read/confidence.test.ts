import { expect, it } from 'vitest';
import { sayConfidence } from './confidence.ts';

it.each([
  [1, 'sure', 99],
  [0.9, 'sure', 90],
  [0.8949, 'likely', 89],
  [0.75, 'likely', 75],
  [0.5, 'possible', 50],
  [0.2, 'hint', 20],
  [0, 'hint', 1],
])('says %f as %s, %i%%', (probability, words, percent) => {
  expect(sayConfidence(probability)).toEqual({ words, percent });
});
