import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon } from './lexicon.ts';
import { linkColumns, tableColumns } from './links.ts';
import { fold, type ListedName, nameColumns } from './names.ts';
import { openLexicon } from './open.ts';
import { type Pair, packProbability, pairColumns, unpackProbability } from './pairs.ts';
import { type Column, writePart } from './part.ts';
import { rarityColumns, UNSEEN } from './rarity.ts';
import { readingColumns } from './readings.ts';
import { singularOf } from './singular.ts';

const part = (columns: readonly [string, Column][]): Uint8Array => writePart(new Map(columns));

const pair = (japanese: string, english: string, forward: number, backward: number, listed = true): Pair => ({
  japanese,
  english,
  forward,
  backward,
  listed,
});

const name = (japanese: string, latin: string, kind: ListedName['kind'], cuts: boolean): ListedName => ({
  japanese,
  latin,
  kind,
  cuts,
});

const small = (): Lexicon =>
  openLexicon([
    part([
      ...pairColumns([
        pair('港', 'harbor', 0.5, 0.25),
        pair('港', 'port', 0.25, 0.5),
        pair('港湾', 'port', 0.5, 0.125),
        pair('港湾労働者', 'dock worker', 1, 1),
        pair('合意', 'talk', 0.01, 0.01, false),
        pair('協議', 'talk', 0.5, 0.5),
        pair('協議', 'talks', 0.25, 0.5),
        pair('新しい', 'new', 0.5, 0.5),
        pair('報道', 'news', 0.5, 0.5),
      ]),
      ...nameColumns([
        name('港', 'Minato', 'surname', false),
        name('ベルゲン', 'Bergen', 'place', true),
        name('ベル', 'Bell', 'person', true),
        name('コルドバ', 'Córdoba', 'place', true),
      ]),
    ]),
    part([
      ...pairColumns([pair('港', 'harbour', 0.75, 0.25), pair('港', 'port', 0.5, 0.125, false)]),
      ...rarityColumns({ ja: new Map([['港', 11.23]]), en: new Map([['port', 12]]) }),
      ...readingColumns(new Map([['港', { hangul: ['항'], mandarin: ['gang'] }]])),
      ...tableColumns('loans.ja', ['フェリー']),
      ...tableColumns('loans.en', ['ferry']),
      ...linkColumns('loans', [[0]]),
    ]),
    part(readingColumns(new Map([['港', { japanese: ['コウ', 'ミナト'] }]]))),
  ]);

const forms = (renderings: readonly { form: string }[]): string[] => renderings.map((one) => one.form);

describe('a lexicon of several parts', () => {
  const lexicon = small();

  it('joins the renderings of all parts, the most probable first, each with its best figures', () => {
    expect(forms(lexicon.english('港'))).toEqual(['harbour', 'harbor', 'port']);
    expect(lexicon.english('港')[2]).toEqual({ form: 'port', forward: 0.5, backward: 0.5, listed: true });
  });

  it('turns the probabilities round when it is asked from the English side', () => {
    expect(lexicon.japanese('port')).toEqual([
      { form: '港', forward: 0.5, backward: 0.5, listed: true },
      { form: '港湾', forward: 0.125, backward: 0.5, listed: true },
    ]);
  });

  it('takes hyphens for spaces and plurals for their singular, unless they mean something else', () => {
    expect(forms(lexicon.japanese('dock-worker'))).toEqual(['港湾労働者']);
    expect(forms(lexicon.japanese('dock workers'))).toEqual(['港湾労働者']);
    expect(forms(lexicon.japanese('talks'))).toEqual(['協議', '合意']);
    expect(forms(lexicon.japanese('news'))).toEqual(['報道']);
  });

  it.each([
    ['港湾労働者が', 0, 5],
    ['港湾の', 0, 2],
    ['空港', 1, 2],
    ['空港', 0, 0],
    ['ベルゲンへ', 0, 4],
    ['港', 1, 1],
    ['', 0, 0],
  ])('the longest entry of %s at %i ends at %i', (text, at, end) =>
    expect(lexicon.longest(text, at)).toBe(end),
  );

  it.each([
    ['dock worker strike', 0, [11]],
    ['dock workers', 0, [12]],
    ['dock workerlike', 0, []],
    ['the talks', 4, [9]],
    ['news', 0, [4]],
    ['ports', 0, [5]],
    ['port', 4, []],
  ])('entries of %s at %i end at %j', (text, at, ends) => expect(lexicon.phraseEnds(text, at)).toEqual(ends));

  it.each([
    ['ベルゲンへ', 0, [2, 4]],
    ['港へ', 0, []],
    ['ベ', 0, []],
  ])('names of %s at %i end at %j', (text, at, ends) => expect(lexicon.nameEnds(text, at)).toEqual(ends));

  it('finds Latin names without case and diacritics', () => {
    expect(lexicon.namesInJapanese('cordoba')).toEqual([{ form: 'コルドバ', kind: 'place' }]);
    expect(lexicon.namesInJapanese('CÓRDOBA')).toEqual([{ form: 'コルドバ', kind: 'place' }]);
    expect(lexicon.names('コルドバ')).toEqual([{ latin: 'Córdoba', kind: 'place' }]);
  });

  it('knows loans, rarity and readings', () => {
    expect(lexicon.loan('フェリー')).toEqual(['ferry']);
    expect(lexicon.rarity('港', 'ja')).toBe(11.2);
    expect(lexicon.rarity('港', 'en')).toBe(UNSEEN);
    expect(lexicon.readings('港')).toMatchObject({
      hangul: ['항'],
      mandarin: ['gang'],
      japanese: ['コウ', 'ミナト'],
      korean: expect.arrayContaining(['hang']),
    });
  });

  it('answers anything with nothing when it does not know it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const unknown = `${text}\u0000`;
        expect(lexicon.english(unknown)).toEqual([]);
        expect(lexicon.japanese(unknown)).toEqual([]);
        expect(lexicon.names(unknown)).toEqual([]);
        expect(lexicon.loan(unknown)).toEqual([]);
        expect(lexicon.readings(unknown)).toBeUndefined();
        expect(lexicon.longest(unknown, unknown.length - 1)).toBe(unknown.length - 1);
        lexicon.namesInJapanese(text);
      }),
    );
  });
});

describe('the store', () => {
  const word = fc.string({
    unit: fc.constantFrom('港', '湾', 'ア', 'a', 'b', ' '),
    minLength: 1,
    maxLength: 5,
  });
  const probability = fc.integer({ min: 0, max: 200 }).map(unpackProbability);
  const pairs = fc.uniqueArray(
    fc.record({
      japanese: word,
      english: word,
      forward: probability,
      backward: probability,
      listed: fc.boolean(),
    }),
    { selector: (one) => `${one.japanese}\t${one.english}`, maxLength: 40 },
  );

  it('gives every pair back from both sides, as it was', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const lexicon = openLexicon([part(pairColumns(given))]);
        for (const { japanese, english, ...figures } of given) {
          expect(lexicon.english(japanese)).toContainEqual({ form: english, ...figures });
          const { forward: backward, backward: forward, listed } = figures;
          const plain = english.replace(/[-\s]+/g, ' ').trim();
          if (plain === english) {
            expect(lexicon.japanese(english)).toContainEqual({ form: japanese, forward, backward, listed });
          }
        }
        for (const japanese of new Set(given.map((one) => one.japanese))) {
          const own = given.filter((one) => one.japanese === japanese);
          expect(lexicon.english(japanese)).toHaveLength(own.length);
          const order = lexicon.english(japanese).map((one) => one.forward);
          expect(order).toEqual([...order].sort((one, other) => other - one));
        }
      }),
    );
  });

  it('holds probabilities within a fortieth of their value', () => {
    fc.assert(
      fc.property(fc.double({ min: 2e-5, max: 1, noNaN: true }), (value) => {
        const held = unpackProbability(packProbability(value));
        expect(Math.abs(held - value) / value).toBeLessThan(0.025);
      }),
    );
    expect(packProbability(0)).toBe(255);
  });
});

it.each([
  ['talks', 'talk'],
  ['parties', 'party'],
  ['buses', 'bus'],
  ['taxes', 'tax'],
  ['nuclear weapons', 'nuclear weapon'],
  ['crisis', 'crisi'],
  ['boss', undefined],
  ['status', undefined],
  ['us', undefined],
  ['talk', undefined],
])('the singular of %s is %s', (plural, singular) => expect(singularOf(plural)).toBe(singular));

it.each([
  ['São Paulo', 'sao paulo'],
  ["Hawai'i", 'hawaii'],
  ['Łódź', 'lodz'],
  ['Jean-Paul', 'jean paul'],
  ['St. Gallen', 'st gallen'],
  ['Malmø', 'malmo'],
])('%s folds to %s', (latin, folded) => expect(fold(latin)).toBe(folded));
