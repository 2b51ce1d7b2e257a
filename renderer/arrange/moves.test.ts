import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BeadAction } from '../../src/project/plan-beads.ts';
import { acceptable, gather, mergeBeads, moveTo, split, suggestCut } from './moves.ts';
import { type Arranged, indexBeads, nameOf, placeOf } from './places.ts';

const evidence = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };

/** Texts of sentences of ten letters; beads told as `0,1|2`, a leading `!` for one that a person fixed. */
function page(
  beads: readonly string[],
  links: readonly (readonly [ja: number, en: number])[] = [],
): Arranged {
  const numbers = (list = ''): readonly number[] => (list === '' ? [] : list.split(',').map(Number));
  const read = beads.map((told) => {
    const [ja, en] = told.replace('!', '').split('|');
    return { told, ja: numbers(ja), en: numbers(en).map((sentence) => ({ file: 0, sentence })) };
  });
  const text = (count: number) => ({
    file: '',
    text: 'abcdefghij '.repeat(count),
    sentences: Array.from({ length: count }, (_, at) => ({
      start: at * 11,
      end: at * 11 + 10,
      paragraph: 0,
      kind: 'body' as const,
    })),
  });
  const most = (list: readonly number[]): number => Math.max(-1, ...list) + 1;
  return {
    ja: { ...text(most(read.flatMap((bead) => bead.ja))), rubies: [] },
    en: [text(most(read.flatMap((bead) => bead.en.map((place) => place.sentence))))],
    beads: read.map(({ told, ja, en }, at) => ({
      ja,
      en,
      score: at / 10,
      evidence,
      key: told,
      ...(told.startsWith('!') ? { by: 'made' as const } : {}),
    })),
    links: links.map(([ja, en]) => ({
      bead: read.findIndex((bead) => bead.ja.includes(ja) && bead.en.some((place) => place.sentence === en)),
      ja: { start: ja * 11, end: ja * 11 + 3 },
      en: { file: 0, start: en * 11, end: en * 11 + 3 },
      score: 1,
      kind: 'word' as const,
    })),
  };
}

const places = (names: string) => names.split(' ').flatMap((name) => placeOf(name) ?? []);

describe('moving sentences', () => {
  it.each<[string, readonly string[], string, number, BeadAction | undefined]>([
    [
      'one English sentence to another row',
      ['0|0,1', '1|'],
      'en0:1',
      1,
      { kind: 'move', bead: '0|0,1', ja: [], en: [1], to: '1|' },
    ],
    [
      'sentences of two rows go into a third together',
      ['0|0,1', '1|2', '2|'],
      'en0:1 en0:2',
      2,
      {
        kind: 'gather',
        from: [
          { bead: '2|', ja: [0], en: [] },
          { bead: '0|0,1', ja: [], en: [1] },
          { bead: '1|2', ja: [], en: [0] },
        ],
      },
    ],
    ['to where it is: nothing', ['0|0', '1|1'], 'en0:1', 1, undefined],
    [
      'what is there already stays out of it',
      ['0|0', '1|1'],
      'ja:1 en0:0',
      1,
      { kind: 'move', bead: '0|0', ja: [], en: [0], to: '1|1' },
    ],
  ])('%s', (_, beads, names, to, wanted) => {
    const arranged = page(beads);
    expect(moveTo(arranged, indexBeads(arranged), places(names), to)).toEqual(wanted);
  });
});

describe('linking a selection', () => {
  it.each<[string, readonly string[], string, BeadAction | undefined]>([
    [
      'two rows that cross',
      ['0|1', '1|0'],
      'ja:0 en0:0',
      {
        kind: 'gather',
        from: [
          { bead: '0|1', ja: [0], en: [] },
          { bead: '1|0', ja: [], en: [0] },
        ],
      },
    ],
    ['a whole row is one already', ['0|0', '1|1'], 'ja:0 en0:0', undefined],
    [
      'part of a row becomes a row of its own',
      ['0,1|0,1'],
      'ja:1 en0:0',
      { kind: 'gather', from: [{ bead: '0,1|0,1', ja: [1], en: [0] }] },
    ],
    ['nothing selected', ['0|0'], '', undefined],
  ])('%s', (_, beads, names, wanted) => {
    const arranged = page(beads);
    expect(gather(arranged, indexBeads(arranged), places(names))).toEqual(wanted);
  });
});

describe('splitting a row', () => {
  it.each<[string, string, readonly (readonly [number, number])[], 'ja' | 'en', number, string]>([
    ['two and two, in order', '0,1|0,1', [], 'ja', 1, '1|1'],
    [
      'links say that the English is one longer before the cut',
      '0,1|0,1,2',
      [
        [0, 0],
        [0, 1],
        [1, 2],
      ],
      'ja',
      1,
      '1|2',
    ],
    ['the English stays with the Japanese that shares its words', '0,1|0', [[1, 0]], 'ja', 1, '1|0'],
    [
      'cut from the English side',
      '0,1,2|0,1',
      [
        [0, 0],
        [1, 1],
        [2, 1],
      ],
      'en',
      1,
      '1|1',
    ],
    ['Japanese alone', '0,1|', [], 'ja', 1, '1|0'],
  ])('%s', (_, bead, links, side, at, wanted) => {
    const cut = suggestCut(page([bead], links), 0, side, at);
    expect(`${cut?.ja}|${cut?.en}`).toBe(wanted);
  });

  it.each([0, 2, 5])('there is no cut before the first sentence or behind the last (%i)', (at) => {
    expect(suggestCut(page(['0,1|0']), 0, 'ja', at)).toBeUndefined();
  });

  it('the first part is named; the rest is the rest', () => {
    expect(split(page(['0,1|0,1']), 0, { ja: 1, en: 1 })).toEqual({
      kind: 'split',
      bead: '0,1|0,1',
      parts: [{ ja: [0], en: [0] }],
    });
  });

  it('nothing is cut off from nothing', () => {
    expect(split(page(['0,1|0']), 0, { ja: 0, en: 0 })).toBeUndefined();
    expect(split(page(['0,1|0']), 0, { ja: 2, en: 1 })).toBeUndefined();
  });

  it('what is suggested can always be done', () => {
    const size = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), size, fc.nat(), (ja, en, where) => {
        const list = (count: number) => Array.from({ length: count }, (_, at) => at).join(',');
        const arranged = page([`${list(ja)}|${list(en)}`]);
        const cut = suggestCut(arranged, 0, 'ja', 1 + (where % (ja - 1)));
        expect(cut && split(arranged, 0, cut)).toBeDefined();
      }),
    );
  });
});

describe('merging and accepting', () => {
  it('two rows become one, one row stays', () => {
    const arranged = page(['0|0', '1|']);
    expect(mergeBeads(arranged, [0, 1])).toEqual({ kind: 'merge', beads: ['0|0', '1|'] });
    expect(mergeBeads(arranged, [0, 0])).toBeUndefined();
    expect(mergeBeads(arranged, [0, undefined])).toBeUndefined();
  });

  it('accepts what is sure, has both sides and is not fixed yet', () => {
    const arranged = page(['0|0', '1|1', '!2|2', '3|', '4|3']);
    expect(acceptable(arranged, 0.1)).toEqual(['1|1', '4|3']);
    expect(acceptable(arranged, 0.4)).toEqual(['4|3']);
  });
});

it('a sentence is found again by its name', () => {
  for (const name of ['ja:0', 'ja:12', 'en0:3', 'en11:7']) {
    const place = placeOf(name);
    expect(place && nameOf(place)).toBe(name);
  }
  expect(placeOf('row:1')).toBeUndefined();
});
