import { expect, it } from 'vitest';
import { nextFurigana, nextTheme, stepSize } from './keys.ts';

it('goes round furigana and themes', () => {
  expect(nextFurigana(nextFurigana(nextFurigana('none')))).toBe('none');
  expect([nextTheme('light'), nextTheme('dark'), nextTheme('system')]).toEqual(['dark', 'system', 'light']);
});

it.each([
  [17, 1, 18],
  [17, -1, 16],
  [28, 1, 28],
  [13, -1, 13],
  [21, -1, 20],
] as const)('steps the size from %i by %i to %i', (size, by, expected) => {
  expect(stepSize(size, by)).toBe(expected);
});
