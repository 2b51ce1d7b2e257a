import { describe, expect, it } from 'vitest';
import { enforced, enforcedIn } from './enforced.ts';
import type { EntryDecision, Precedence } from './record.ts';

const NOTHING = { admitted: [], domain: '', definition: '', source: '' };

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

describe('the glossaries of a project', () => {
  const entry = (ja: string, status: EntryDecision['status'] = 'accepted'): EntryDecision => ({
    ...{ ...pact, ja, forbidden: [], status },
  });
  const references = new Map([
    ['guide', { name: 'guide.csv', entries: [entry('盟約'), { ...entry('港'), en: 'harbor' }] }],
    ['client', { name: 'client.csv', entries: [entry('条約'), { ...entry('桟橋'), en: 'pier' }] }],
  ]);
  const turn = (reference: string, active = true): Precedence => ({ reference, active });
  const both = [turn('guide'), turn('client')];

  it.each<[string, readonly EntryDecision[], readonly Precedence[], readonly string[]]>([
    ['the first that speaks about a term says what is right', [], both, ['盟約', '港', '桟橋']],
    ['another order, another word', [], both.toReversed(), ['条約', '桟橋', '港']],
    ['the project speaks before all others', [entry('協定')], both, ['協定', '港', '桟橋']],
    ['what the project rejects no reference brings back', [entry('協定', 'rejected')], both, ['港', '桟橋']],
    ['a candidate says nothing', [entry('協定', 'candidate')], both, ['盟約', '港', '桟橋']],
    ['one that is switched off is silent', [], [turn('guide', false), turn('client')], ['条約', '桟橋']],
    ['one that is gone is silent', [], [turn('gone'), turn('client')], ['条約', '桟橋']],
    ['one without a turn is silent', [], [], []],
    [
      'terms that are written alike are one',
      [{ ...entry('協定'), en: 'Pact' }],
      [turn('guide')],
      ['協定', '港'],
    ],
    [
      'other English of the concept is spoken about, too',
      [{ ...entry('条約'), en: 'treaty', details: { ...NOTHING, otherEn: ['pact'] } }],
      [turn('guide')],
      ['条約', '条約', '港'],
    ],
  ])('%s', (_, own, precedence, forms) => {
    const glossary = new Map(own.map((one, at) => [String(at), one]));
    expect(enforcedIn({ glossary, references, precedence }).map(({ ja }) => ja)).toEqual(forms);
  });
});
