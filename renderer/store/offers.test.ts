import { expect, it } from 'vitest';
import { type Level, makeOffers, type Offered } from './offers.ts';

function pressing(...offered: readonly (readonly [Level, Offered])[]) {
  const offers = makeOffers(
    () => undefined,
    () => undefined,
  );
  for (const [level, one] of offered) offers.add(() => one, level);
  return offers;
}

it('gives a key that two commands have to what is offered nearest', () => {
  const done: string[] = [];
  const offers = pressing(
    ['part', { 'add-term': () => done.push('add-term') }],
    ['screen', { 'next-finding': () => done.push('next-finding') }],
  );
  offers.find('next-finding', 'add-term')?.();
  expect(done).toEqual(['add-term']);
});

it('gives it to the first in the table where both are as near', () => {
  const done: string[] = [];
  const offers = pressing(
    ['part', { 'term-of-selection': () => done.push('selection') }],
    ['part', { 'enter-term': () => done.push('finding') }],
  );
  offers.find('term-of-selection', 'enter-term')?.();
  expect(done).toEqual(['selection']);
  expect(offers.find('dismiss')).toBeUndefined();
});
