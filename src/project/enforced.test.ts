import { expect, it } from 'vitest';
import { enforced } from './enforced.ts';
import type { EntryDecision } from './record.ts';

const pact: EntryDecision = {
  en: 'pact',
  ja: '協定',
  kind: 'noun',
  forbidden: ['条約'],
  note: '',
  status: 'accepted',
};

it.each([
  ['an accepted entry', [pact], ['協定']],
  ['a rejected one', [{ ...pact, status: 'rejected' as const }], []],
  [
    'one that admits more',
    [{ ...pact, details: { admitted: ['取り決め'], domain: '', definition: '', source: '' } }],
    ['協定', '取り決め'],
  ],
])('%s enforces its forms', (_, entries, forms) => {
  expect(enforced(entries).map(({ ja }) => ja)).toEqual(forms);
  for (const row of enforced(entries)) expect(row).toMatchObject({ en: 'pact', forbidden: ['条約'] });
});
