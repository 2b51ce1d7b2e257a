import { expect, it } from 'vitest';
import { arrangeWishOf } from './keys.ts';

const press = (told: string) => {
  const [key = '', ...with_] = told.split(' + ').reverse();
  return arrangeWishOf({
    key: key === 'Space' ? ' ' : key,
    ctrlKey: with_.includes('Ctrl'),
    metaKey: with_.includes('Meta'),
    altKey: with_.includes('Alt'),
  });
};

it.each([
  ['Space', { kind: 'carry' }],
  ['Escape', { kind: 'let-go' }],
  ['ArrowDown', { kind: 'step', step: 'down' }],
  ['m', undefined],
  ['Ctrl + Enter', undefined],
  ['Alt + ArrowDown', undefined],
  ['q', undefined],
])('%s', (told, wish) => {
  expect(press(told)).toEqual(wish);
});
