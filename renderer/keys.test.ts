import { describe, expect, it } from 'vitest';
import { nextFurigana, nextTheme, stepSize, wishOf } from './keys.ts';

const press = (keys: string) => {
  const parts = keys.split('+');
  return {
    key: keys.endsWith('++') ? '+' : (parts.at(-1) ?? ''),
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Command'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
};

describe('wishOf', () => {
  it.each([
    ['n', 'next-finding'],
    ['p', 'previous-finding'],
    ['F8', 'next-finding'],
    ['Shift+F8', 'previous-finding'],
    ['Control+f', 'find'],
    ['Command+f', 'find'],
    ['Control++', 'larger'],
    ['Shift+?', 'keyboard'],
    ['Escape', 'close'],
    ['Control+n', undefined],
    ['Alt+n', undefined],
    ['Shift+N', undefined],
    ['x', undefined],
  ])('%s means %s', (keys, wish) => {
    expect(wishOf(press(keys), false)).toBe(wish);
  });

  it.each([
    ['n', undefined],
    ['?', undefined],
    ['Escape', undefined],
    ['F8', 'next-finding'],
    ['Control+f', 'find'],
  ])('%s means %s to one who types', (keys, wish) => {
    expect(wishOf(press(keys), true)).toBe(wish);
  });
});

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
