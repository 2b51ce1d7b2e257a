import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, articlesOf, type Change, decided, invert, join, singlesOf } from './change.ts';
import { type Decisions, NOTHING_DECIDED } from './record.ts';

const id = fc.constantFrom('a', 'b', 'c');
const unit = fc.nat(3);
const text = fc.string({ maxLength: 4 });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const single: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('name' as const), value: text }),
  fc.record({
    kind: fc.constant('listing' as const),
    article: id,
    value: orNull(fc.record({ title: text, sources: fc.array(id) })),
  }),
  fc.record({ kind: fc.constant('basis' as const), article: id, value: orNull(id) }),
  fc.record({
    kind: fc.constant('edit' as const),
    article: id,
    unit,
    value: orNull(fc.record({ text, gap: text, joins: fc.nat(2) })),
  }),
  fc.record({
    kind: fc.constant('bead' as const),
    article: id,
    bead: id,
    value: orNull(
      fc.record({
        ja: fc.array(fc.record({ unit })),
        en: fc.array(fc.record({ source: id, sentence: unit })),
        by: fc.constantFrom('accepted' as const, 'made' as const),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('link' as const),
    article: id,
    link: id,
    value: orNull(
      fc.record({
        ja: fc.record({ unit, words: text, before: text, after: text }),
        en: fc.record({ source: id, start: fc.nat(9), end: fc.nat(9) }),
        is: fc.constantFrom('linked' as const, 'unlinked' as const),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('verdict' as const),
    article: id,
    finding: id,
    value: orNull(
      fc.record({ dismissed: fc.constantFrom('correct' as const, 'other' as const), note: text }),
    ),
  }),
  fc.record({
    kind: fc.constant('mark' as const),
    article: id,
    unit,
    value: orNull(fc.record({ done: fc.boolean(), note: text })),
  }),
  fc.record({
    kind: fc.constant('reference' as const),
    reference: id,
    value: orNull(
      fc.record({
        name: text,
        entries: fc.array(
          fc.record({
            ...{ en: text, ja: text, kind: fc.constant('noun' as const), forbidden: fc.array(text) },
            ...{ note: text, status: fc.constant('accepted' as const) },
          }),
          { maxLength: 3 },
        ),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('precedence' as const),
    value: fc.array(fc.record({ reference: id, active: fc.boolean() }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('entry' as const),
    entry: id,
    value: orNull(
      fc.record({
        ...{ en: text, ja: text, kind: fc.constant('noun' as const), forbidden: fc.array(text) },
        ...{ note: text, status: fc.constantFrom('accepted' as const, 'rejected' as const) },
      }),
    ),
  }),
);

const { change } = fc.letrec<{ change: Change }>((tie) => ({
  change: fc.oneof(
    { maxDepth: 3 },
    single,
    fc.record({ kind: fc.constant('all' as const), changes: fc.array(tie('change'), { maxLength: 5 }) }),
  ),
}));

const EMPTY: Decisions = { ...NOTHING_DECIDED, name: 'p' };

describe('a change', () => {
  it('is undone by its inverse, whatever was decided before, and done again by the inverse of that', () => {
    fc.assert(
      fc.property(fc.array(single, { maxLength: 20 }), change, (past, one) => {
        const before = past.reduce(apply, EMPTY);
        const after = apply(before, one);
        const back = invert(before, one);
        expect(apply(after, back)).toEqual(before);
        expect(apply(before, invert(after, back))).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the decisions it was given as they were', () => {
    fc.assert(
      fc.property(fc.array(single, { maxLength: 10 }), change, (past, one) => {
        const before = past.reduce(apply, EMPTY);
        const copy = structuredClone(before);
        apply(before, one);
        expect(before).toEqual(copy);
      }),
    );
  });

  it('can be told from what it has led to', () => {
    fc.assert(
      fc.property(fc.array(single, { maxLength: 20 }), (past) => {
        const reached = past.reduce(apply, EMPTY);
        expect(decided(reached).reduce(apply, EMPTY)).toEqual(reached);
      }),
    );
  });

  it('is joined to the one after it: the same is reached, and one step leads back', () => {
    fc.assert(
      fc.property(fc.array(single, { maxLength: 10 }), change, change, (past, one, other) => {
        const before = past.reduce(apply, EMPTY);
        const between = apply(before, one);
        const after = apply(between, other);
        expect(apply(before, join(one, other))).toEqual(after);
        const back = join(invert(between, other), invert(before, one));
        expect(apply(after, back)).toEqual(before);
        expect(singlesOf(join(one, one)).length).toBeLessThanOrEqual(singlesOf(one).length);
      }),
      { numRuns: 500 },
    );
  });

  it('tells what it is made of', () => {
    const mark = (article: string, at: number): Change => ({
      kind: 'mark',
      article,
      unit: at,
      value: { done: true, note: '' },
    });
    const both: Change = {
      kind: 'all',
      changes: [mark('a', 1), { kind: 'all', changes: [mark('b', 2), { kind: 'name', value: 'x' }] }],
    };
    expect([...articlesOf(both)]).toEqual(['a', 'b']);
    expect(singlesOf(both).map((one) => one.kind)).toEqual(['mark', 'mark', 'name']);
  });
});
