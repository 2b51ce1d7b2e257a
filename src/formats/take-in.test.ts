import { describe, expect, it } from 'vitest';
import type { EntryDecision, Id } from '../project/record.ts';
import { type Concept, makeConcept } from './concept.ts';
import type { ClashRule } from './merge-concepts.ts';
import { asAnswered, planTakeIn, type TakingIn } from './take-in.ts';

const HANADA = { name: '花田', at: '2026-03-01T09:30:00Z' };
const CLIENT = { by: 'client', at: '2025-12-24' };
const entry = (en: string, ja: string, more: Partial<EntryDecision> = {}): EntryDecision => ({
  ...{ en, ja, kind: 'noun', forbidden: [], note: '', status: 'accepted', ...more },
});

function take(
  known: Readonly<Record<Id, EntryDecision>>,
  incoming: readonly Concept[],
  rule?: ClashRule | TakingIn['settle'],
  fits: (one: EntryDecision) => boolean = () => true,
  found: readonly Concept[] = [],
) {
  let last = 0;
  const taken = planTakeIn(new Map(Object.entries(known)), incoming, {
    ...{ settle: typeof rule === 'function' ? rule : () => rule, hand: HANADA, fits, found },
    newId: () => `new-${++last}`,
  });
  const changes = taken.changes.flatMap((one) =>
    one.kind === 'entry' ? [[one.entry, one.value?.ja, one.value?.by?.name, one.value?.status]] : [],
  );
  return { ...taken, changes };
}

describe('a glossary taken into a project', () => {
  it('keeps who decided where the file says it; else it is whoever takes it in', () => {
    const { changes } = take({}, [
      makeConcept({ en: 'pact', ja: '協定', ...CLIENT }),
      makeConcept({ en: 'tide', ja: '潮' }),
    ]);
    expect(changes).toEqual([
      ['new-1', '協定', 'client', 'accepted'],
      ['new-2', '潮', '花田', 'accepted'],
    ]);
  });

  it.each([
    ['take', [['e', '条約', 'client', 'accepted']]],
    ['both', [['e', '協定', '花田', 'accepted']]],
    ['keep', []],
    [undefined, []],
  ] as const)('of a contradiction, %s', (rule, changes) => {
    const taken = take(
      { e: entry('pact', '協定') },
      [makeConcept({ en: 'pact', ja: '条約', ...CLIENT })],
      rule,
    );
    expect(taken.changes).toEqual(changes);
    expect(taken.left.length).toBe(rule === undefined ? 1 : 0);
  });

  it('gives every answer to the contradiction it was given for, where one settles another', () => {
    const known = { p: entry('pact', '協定'), t: entry('tide', '潮') };
    const incoming = [
      makeConcept({ en: 'pact', ja: '条約' }),
      makeConcept({ en: 'pact', ja: '条約', note: '二度目' }),
      makeConcept({ en: 'tide', ja: '潮汐' }),
    ];
    const { clashes } = take(known, incoming);
    expect(clashes.map(({ en }) => en)).toEqual(['pact', 'pact', 'tide']);
    const answers = new Map<number, ClashRule>([
      [0, 'take'],
      [1, 'take'],
      [2, 'keep'],
    ]);
    expect(take(known, incoming, asAnswered(clashes, answers)).changes.map(([id, ja]) => [id, ja])).toEqual([
      ['p', '条約'],
    ]);
  });

  it('leaves candidates candidates, and rejected terms rejected', () => {
    const { changes } = take({}, [
      makeConcept({ en: 'pact', ja: '協定', status: 'candidate' }),
      makeConcept({ en: 'tide', ja: '潮', status: 'rejected' }),
    ]);
    expect(changes.map(([, , , status]) => status)).toEqual(['candidate', 'rejected']);
  });

  it('keeps readings and contexts', () => {
    const brought = makeConcept({
      ...{
        en: 'pact',
        ja: '協定',
        reading: 'キョウテイ',
        contextJa: '協定は続く。',
        contextEn: 'The pact holds.',
      },
    });
    const taken = planTakeIn(new Map(), [brought], {
      ...{ settle: () => undefined, hand: HANADA, fits: () => true, newId: () => 'e', found: [] },
    });
    const [change] = taken.changes;
    expect(change?.kind === 'entry' && change.value?.details).toMatchObject({
      reading: 'キョウテイ',
      contexts: [{ ja: '協定は続く。', en: 'The pact holds.' }],
    });
  });

  it('names what a project cannot hold, and takes in the rest', () => {
    const incoming = [makeConcept({ en: 'pact', ja: '協定' }), makeConcept({ en: 'tide', ja: '潮' })];
    const taken = take({}, incoming, undefined, ({ en }) => en !== 'pact');
    expect([taken.unfit, taken.added, taken.changes.length]).toEqual([['pact'], 1, 1]);
  });

  it('finds the entry of two that bear one name by its Japanese', () => {
    const known = { bank: entry('bank', '銀行'), shore: entry('bank', '土手') };
    const { changes } = take(known, [makeConcept({ en: 'bank', ja: '土手', note: 'x' })]);
    expect(changes).toEqual([['shore', '土手', '花田', 'accepted']]);
  });
});
