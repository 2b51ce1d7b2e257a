import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryDecision, EntryDetails } from '../project/record.ts';
import { CONCEPT_STATUSES, type Concept, makeConcept } from './concept.ts';
import { decidedConcept, entryOf } from './decided-concept.ts';
import { CLASH_RULES, type Difference, mergeConcepts } from './merge-concepts.ts';
import { withDecisions } from './standing-concepts.ts';

const concept = (en: string, ja: string, more: Partial<Concept> = {}) => makeConcept({ en, ja, ...more });

describe('putting one glossary into another', () => {
  it('adds what is new, and counts what is not', () => {
    const merged = mergeConcepts(
      [concept('pact', '協定')],
      [concept('Pact', '協定'), concept('tide', '潮')],
      () => undefined,
    );
    expect([merged.added.map(({ en }) => en), merged.changed, merged.same, merged.clashes]).toEqual([
      ['tide'],
      [],
      1,
      [],
    ]);
  });

  it('fills what was empty and keeps what was there', () => {
    const ours = concept('pact', '協定', { note: 'ours', admitted: ['取り決め'] });
    const theirs = concept('pact', '協定', {
      note: 'theirs',
      definition: 'an agreement',
      forbidden: ['条約'],
    });
    const [merged] = mergeConcepts([ours], [theirs], () => undefined).concepts;
    expect(merged).toMatchObject({
      ...{ note: 'ours', definition: 'an agreement', admitted: ['取り決め'], forbidden: ['条約'] },
    });
  });

  it.each([
    [undefined, '協定', [], 1],
    ['keep', '協定', [], 0],
    ['take', '条約', ['協定'], 0],
    ['both', '協定', ['条約'], 0],
  ] as const)('of two approved renderings, %s gives %s', (rule, ja, admitted, left) => {
    const merged = mergeConcepts([concept('pact', '協定')], [concept('pact', '条約')], () => rule);
    expect([merged.concepts[0]?.ja, merged.concepts[0]?.admitted]).toEqual([ja, admitted]);
    expect([merged.clashes.length, merged.left.length]).toEqual([1, left]);
  });

  it.each<readonly [string, Partial<Concept>, Partial<Concept>, readonly Difference[]]>([
    ['another Japanese', { ja: '協定' }, { ja: '条約' }, ['japanese']],
    ['one approved, one rejected', {}, { status: 'rejected' }, ['status']],
    ['a form that the other forbids', { admitted: ['取り決め'] }, { forbidden: ['取り決め'] }, ['status']],
    ['another definition', { definition: '国家間の約束' }, { definition: '商人の約束' }, ['definition']],
    ['a definition where there was none', {}, { definition: '国家間の約束' }, []],
    ['a mere candidate', { status: 'candidate' }, { ja: '条約', definition: 'x' }, []],
    [
      'everything',
      { definition: '国家間の約束' },
      { ja: '条約', status: 'rejected', definition: '商人の約束' },
      ['japanese', 'status', 'definition'],
    ],
  ])('what is a contradiction: %s', (_, ours, theirs, about) => {
    const { clashes } = mergeConcepts(
      [concept('pact', '協定', ours)],
      [concept('pact', '協定', theirs)],
      () => undefined,
    );
    expect(clashes.map((clash) => clash.about)).toEqual(about.length === 0 ? [] : [about]);
  });

  it('keeps both: forms may be used, whoever forbids them, and both definitions stand', () => {
    const [merged] = mergeConcepts(
      [concept('pact', '協定', { definition: '国家間の約束', note: 'a', forbidden: ['条約'] })],
      [concept('pact', '条約', { definition: '商人の約束', note: 'b', forbidden: ['盟約'] })],
      () => 'both',
    ).concepts;
    expect(merged).toMatchObject({
      ...{ ja: '協定', admitted: ['条約'], forbidden: ['盟約'] },
      ...{ definition: '国家間の約束\n商人の約束', note: 'a\nb' },
    });
  });

  it('does what a person answers to each', () => {
    const merged = mergeConcepts(
      [concept('pact', '協定'), concept('tide', '潮'), concept('port', '港')],
      [concept('pact', '条約'), concept('tide', '潮汐'), concept('port', '湊')],
      ({ en }) => (en === 'pact' ? 'take' : en === 'port' ? 'both' : undefined),
    );
    expect(merged.concepts.map(({ ja, admitted }) => [ja, ...admitted])).toEqual([
      ['条約', '協定'],
      ['潮'],
      ['港', '湊'],
    ]);
    expect(merged.left.map(({ en }) => en)).toEqual(['tide']);
    expect(merged.changed.map(({ was, now }) => [was.ja, now.ja])).toEqual([
      ['協定', '条約'],
      ['港', '港'],
    ]);
  });

  it('tells two things of one name apart by their Japanese', () => {
    const banks = [concept('bank', '銀行'), concept('bank', '土手')];
    const merged = mergeConcepts(banks, [concept('bank', '土手', { note: 'x' })], () => undefined);
    expect(merged.concepts.map(({ ja, note }) => [ja, note])).toEqual([
      ['銀行', ''],
      ['土手', 'x'],
    ]);
    expect(merged.clashes).toEqual([]);
  });

  it('lets a candidate yield to what somebody approved, keeping its counts and contexts', () => {
    const found = concept('pact', '協定', { status: 'candidate', countJa: 3, contextJa: '協定だ。' });
    const [merged] = mergeConcepts([found], [concept('pact', '条約')], () => undefined).concepts;
    expect(merged).toMatchObject({
      ja: '条約',
      status: 'approved',
      admitted: ['協定'],
      countJa: 3,
      contextJa: '協定だ。',
    });
  });

  it('never admits what it forbids', () => {
    const found = concept('pact', '協定', { status: 'candidate' });
    const [merged] = mergeConcepts(
      [found],
      [concept('pact', '条約', { forbidden: ['協定'] })],
      () => undefined,
    ).concepts;
    expect([merged?.admitted, merged?.forbidden]).toEqual([[], ['協定']]);
  });

  const word = fc.constantFrom('a', 'b', 'A', 'c-d', 'c d');
  const some = fc.array(
    fc
      .record({
        ...{ en: word, ja: fc.constantFrom('ア', 'イ', 'ウ'), note: fc.constantFrom('', 'n') },
        admitted: fc.uniqueArray(fc.constantFrom('ア', 'イ', 'ウ', 'エ')),
        status: fc.constantFrom(...CONCEPT_STATUSES),
      })
      .map((known) =>
        makeConcept({ ...known, admitted: known.admitted.filter((form) => form !== known.ja) }),
      ),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(undefined, ...CLASH_RULES), (theirs, rule) => {
        const once = mergeConcepts([], theirs, () => rule).concepts;
        const twice = mergeConcepts(once, once, () => rule);
        expect(twice.concepts).toEqual(once);
        expect([twice.added, twice.changed, twice.clashes]).toEqual([[], [], []]);
      }),
    );
  });
});

describe('what people decided', () => {
  it('stands above what was found, and is there when nothing was', () => {
    const found = [concept('pact', '協定', { status: 'candidate', countJa: 2 })];
    const decided = [
      { en: 'pact', ja: '条約', kind: 'noun', forbidden: ['協定'], note: '', status: 'accepted' },
      { en: 'tide', ja: '潮', kind: 'noun', forbidden: [], note: '', status: 'rejected' },
    ] as const;
    expect(withDecisions(found, decided)).toMatchObject([
      { en: 'pact', ja: '条約', status: 'approved', forbidden: ['協定'], countJa: 2 },
      { en: 'tide', ja: '潮', status: 'rejected' },
    ]);
  });

  it('comes back from a concept', () => {
    const entry = {
      en: 'pact',
      ja: '条約',
      kind: 'noun',
      forbidden: ['協定'],
      note: 'x',
      status: 'accepted',
    } as const;
    expect(entryOf(decidedConcept(entry))).toEqual(entry);
    const details = { admitted: ['取り決め'], domain: '外交', definition: '', source: '' };
    expect(entryOf(decidedConcept({ ...entry, details }))).toEqual({ ...entry, details });
    const more: EntryDetails = {
      ...{ ...details, otherEn: ['treaty'], reading: 'ジョウヤク', part: 'properNoun' },
      contexts: [
        { ja: '条約は続く。', en: 'The pact holds.' },
        { ja: '', en: 'No pact.' },
      ],
    };
    const by = { name: '花田', at: '2026-03-01T09:30:00Z' };
    const whole: EntryDecision = { ...entry, status: 'candidate', details: more, by };
    expect(entryOf(decidedConcept(whole))).toEqual(whole);
  });

  it('is told apart where two things have one name', () => {
    const found = [
      concept('bank', '銀行', { status: 'candidate', countJa: 4 }),
      concept('bank', '土手', { status: 'candidate', countJa: 2 }),
    ];
    const bank = { en: 'bank', kind: 'noun', forbidden: [], note: '' } as const;
    const details = { admitted: ['土手'], domain: '', definition: '', source: '' };
    const decided = [
      { ...bank, ja: '堤防', status: 'accepted', details },
      { ...bank, ja: '銀行', status: 'candidate', note: 'x' },
    ] as const;
    expect(withDecisions(found, decided)).toMatchObject([
      { ja: '銀行', status: 'candidate', note: 'x', countJa: 4 },
      { ja: '堤防', status: 'approved', admitted: ['土手'], countJa: 2 },
    ]);
  });

  it('keeps what was parted when a glossary comes in', () => {
    const partings = [{ from: 'Anna Rowe', forms: [], en: ['Rowe'] }];
    const details = { admitted: [], domain: '', definition: '', source: '', partings };
    const words = { en: 'Rowe', ja: 'ロウ', forbidden: [], note: '' };
    const rowe: EntryDecision = { ...words, kind: 'person', status: 'accepted', details };
    const [now] = mergeConcepts([decidedConcept(rowe)], [concept('Rowe', 'ロー')], () => 'take').concepts;
    expect(now && entryOf(now, rowe).details?.partings).toEqual(partings);
  });
});
