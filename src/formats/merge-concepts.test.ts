import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCEPT_STATUSES, type Concept, makeConcept } from './concept.ts';
import { decidedConcept, entryOf, mergeConcepts, withDecisions } from './merge-concepts.ts';

const concept = (en: string, ja: string, more: Partial<Concept> = {}) => makeConcept({ en, ja, ...more });

describe('putting one glossary into another', () => {
  it('adds what is new, and counts what is not', () => {
    const merged = mergeConcepts(
      [concept('pact', '協定')],
      [concept('Pact', '協定'), concept('tide', '潮')],
      'ask',
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
    const [merged] = mergeConcepts([ours], [theirs], 'ask').concepts;
    expect(merged).toMatchObject({
      ...{ note: 'ours', definition: 'an agreement', admitted: ['取り決め'], forbidden: ['条約'] },
    });
  });

  it.each([
    ['ask', '協定', 1],
    ['ours', '協定', 0],
    ['theirs', '条約', 0],
  ] as const)('of two approved renderings, %s gives %s', (merge, ja, clashes) => {
    const merged = mergeConcepts([concept('pact', '協定')], [concept('pact', '条約')], merge);
    expect([merged.concepts[0]?.ja, merged.clashes.length]).toEqual([ja, clashes]);
  });

  it('does what a person answers', () => {
    const merged = mergeConcepts(
      [concept('pact', '協定'), concept('tide', '潮')],
      [concept('pact', '条約'), concept('tide', '潮汐')],
      'ask',
      ({ en }) => (en === 'pact' ? 'theirs' : undefined),
    );
    expect(merged.concepts.map(({ ja }) => ja)).toEqual(['条約', '潮']);
    expect(merged.clashes.map(({ en }) => en)).toEqual(['tide']);
  });

  it('lets a candidate yield to what somebody approved, keeping its counts and contexts', () => {
    const found = concept('pact', '協定', { status: 'candidate', countJa: 3, contextJa: '協定だ。' });
    const [merged] = mergeConcepts([found], [concept('pact', '条約')], 'ask').concepts;
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
      'ask',
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
      fc.property(some, fc.constantFrom('ask', 'ours', 'theirs'), (theirs, merge) => {
        const once = mergeConcepts([], theirs, merge).concepts;
        const twice = mergeConcepts(once, once, merge);
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
  });
});
