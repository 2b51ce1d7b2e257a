import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Found } from './found.ts';
import type { Lexicon, Rendering } from './lexicon.ts';
import { openLexicon } from './open.ts';
import { type Pair, packProbability, pairColumns, unpackProbability } from './pairs.ts';
import { writePart } from './part.ts';

const probability = fc.integer({ min: 0, max: 40 }).map((byte) => unpackProbability(byte));
const part = fc.uniqueArray(
  fc.record<Pair>({
    japanese: fc.string({ unit: fc.constantFrom('会', '議', '談'), minLength: 1, maxLength: 3 }),
    english: fc.constantFrom('talk', 'talks', 'party', 'parties', 'summit talk', 'box', 'boxes', 'news'),
    forward: probability,
    backward: probability,
    listed: fc.boolean(),
  }),
  { selector: (one) => `${one.japanese}\t${one.english}`, maxLength: 30 },
);
const lexicons = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => openLexicon(parts.map((pairs) => writePart(new Map(pairColumns(pairs))))));

/** What was found as the lexicon itself would say it. */
const said = (found: Found, form: (id: number) => string): readonly Rendering[] =>
  Array.from({ length: found.count }, (_, at) => ({
    form: form(found.ids[at] ?? -1),
    forward: unpackProbability(found.forward[at] ?? 255),
    backward: unpackProbability(found.backward[at] ?? 255),
    listed: found.listed[at] === 1,
  }));

const FORMS = ['会', '議', '会議', '会談', '談', '談会', 'talk', 'talks', 'parties', 'summit-talks', 'boxes'];
const found = new Found();

describe('the lexicon in numbers', () => {
  it('answers as the lexicon does in words', () => {
    fc.assert(
      fc.property(lexicons, fc.constantFrom(...FORMS), (lexicon: Lexicon, form) => {
        const { japanese, english, englishOf, japaneseOf } = lexicon.numbered;
        englishOf(japanese.of(form), found);
        expect(said(found, (id) => english.form(id))).toEqual(lexicon.english(form));
        japaneseOf(form, english.of(form), true, found);
        expect(said(found, (id) => japanese.form(id))).toEqual(lexicon.japanese(form));
        japaneseOf(form, english.of(form), false, found);
        expect(new Set(said(found, (id) => japanese.form(id)))).toEqual(new Set(lexicon.japanese(form)));
      }),
    );
  });

  it('gives each form one number, in whatever part it stands', () => {
    fc.assert(
      fc.property(lexicons, ({ numbered: { japanese } }) => {
        for (let id = 0; id < japanese.count; id++) expect(japanese.of(japanese.form(id))).toBe(id);
      }),
    );
  });

  it('walks through every form that a text holds at a place', () => {
    const text = '会議会談会';
    fc.assert(
      fc.property(lexicons, fc.nat(4), ({ numbered: { japanese } }, from) => {
        const met = new Set<string>();
        japanese.walk(text, from, text.length, (id, end) => {
          expect(japanese.form(id)).toBe(text.slice(from, end));
          met.add(text.slice(from, end));
        });
        for (let end = from + 1; end <= text.length; end++)
          expect(met.has(text.slice(from, end))).toBe(japanese.of(text.slice(from, end)) >= 0);
      }),
    );
  });

  it('puts the most probable first and keeps the order of what is as probable', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 200 }), (bytes) => {
        found.clear();
        bytes.forEach((byte, id) => void found.add(id, byte, packProbability(0.5), 1));
        found.sort();
        const order = bytes.map((_, id) => id).sort((one, other) => (bytes[one] ?? 0) - (bytes[other] ?? 0));
        expect([...found.ids.subarray(0, found.count)]).toEqual(order);
      }),
    );
  });
});
