import { describe, expect, it } from 'vitest';
import type { GlossaryConflict } from '../term/glossary.ts';
import { inOrder, joinsOf, openConflicts, partsOf } from './decided-glossary.ts';
import type { EntryDecision } from './record.ts';

const entry = (
  en: string,
  status: EntryDecision['status'],
  details: Partial<EntryDecision['details']> = {},
) => ({
  ...{ en, ja: '語', kind: 'noun' as const, forbidden: [], note: '', status },
  details: { admitted: [], domain: '', definition: '', source: '', ...details },
});

describe('what people decided about the shape of a glossary', () => {
  const partings = [{ from: 'Rowe', forms: ['ロウ'], en: [] }];
  it.each([
    ['accepted', ['Odesa'], ['p']],
    ['candidate', ['Odesa'], ['p']],
    // What was rejected is no term under which others stand; but it stays apart.
    ['rejected', [], ['p']],
  ] as const)('%s', (status, joins, parts) => {
    const entries = [
      ['j', entry('Odesa', status, { otherEn: ['Odessa'] })],
      ['p', entry('Rowe', status, { partings })],
    ] as const;
    expect([joinsOf(entries).map(({ en }) => en), partsOf(entries).map(({ key }) => key)]).toEqual([
      joins,
      parts,
    ]);
  });
});

describe('the order of a glossary', () => {
  it('is that of its English, then its Japanese, whatever was decided first', () => {
    const all = [
      ['c', entry('tide', 'accepted')],
      ['b', { ...entry('Bank', 'accepted'), ja: '銀行' }],
      ['d', { ...entry('bank', 'rejected'), ja: '土手' }],
      ['a', entry('U.S.', 'accepted')],
    ] as const;
    const wanted = ['d', 'b', 'c', 'a'];
    expect([...inOrder(all).keys()]).toEqual(wanted);
    expect([...inOrder(all.toReversed()).keys()]).toEqual(wanted);
  });
});

describe('a conflict is open', () => {
  const truce: GlossaryConflict = { kind: 'one-english', en: 'truce', forms: ['停戦', '休戦'] };
  const port: GlossaryConflict = { kind: 'one-japanese', ja: '港', en: ['port', 'harbour'] };
  it.each<readonly [string, readonly EntryDecision[], readonly GlossaryConflict[]]>([
    ['while nobody has decided', [], [truce, port]],
    ['where only a note was made', [entry('truce', 'candidate')], [truce, port]],
    ['no longer once the term is approved', [entry('Truce', 'accepted')], [port]],
    ['while one of two is undecided', [entry('port', 'accepted')], [truce, port]],
    ['no longer once both are decided', [entry('port', 'accepted'), entry('harbour', 'rejected')], [truce]],
  ])('%s', (_, entries, open) => {
    expect(openConflicts({ conflicts: [truce, port] }, entries)).toEqual(open);
  });
});
