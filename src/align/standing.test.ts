import { describe, expect, it } from 'vitest';
import type { Bead } from './alignment.ts';
import { findBarelyUsed, findUnrelated } from './standing.ts';

const bead = (score: number, coverage: number, file = 0, at = 0): Bead => ({
  ja: [at],
  en: [{ file, sentence: at }],
  score,
  evidence: { coverageJa: coverage, coverageEn: coverage, length: 1, position: 1, clues: [] },
});
const unrelated = (...beads: readonly Bead[]) => [...findUnrelated({ beads, links: [], cutShort: false }, 2)];

describe('findUnrelated', () => {
  it.each([
    ['sure beads', [1, 0.99, 1, 0.98], 0.6, []],
    ['a torn source: some sure, some weak', [0.99, 0.99, 0.7, 0.8], 0.65, []],
    ['the same events told by another', [0.8, 0.75, 0.9, 0.99], 0.3, [0]],
    ['too few beads to tell', [0.7, 0.7], 0.2, []],
  ])('%s', (_, scores, coverage, expected) => {
    expect(unrelated(...scores.map((score) => bead(score, coverage)))).toEqual(expected);
  });

  it('tells sources apart', () => {
    const own = [1, 1, 1, 1].map((score) => bead(score, 0.6, 0));
    const other = [0.7, 0.8, 0.7, 0.9].map((score) => bead(score, 0.2, 1));
    expect(unrelated(...own, ...other)).toEqual([1]);
  });

  it('counts only beads with two sides', () => {
    const left = { ...bead(0.9, 0), ja: [] };
    expect(unrelated(left, left, left, left)).toEqual([]);
  });
});

describe('findBarelyUsed', () => {
  const reach = (pairs: number, japanese: number, english: readonly number[]) =>
    findBarelyUsed(
      { beads: Array.from({ length: pairs }, (_, at) => bead(0.9, 0.5, 0, at)), links: [], cutShort: false },
      japanese,
      english,
    );

  it.each([
    ['hardly a sentence of either has found one', 1, 20, [12], [{ file: 0, aligned: 1, all: 12 }]],
    ['a short passage of a long article', 4, 60, [4], []],
    ['a long source of a short article', 5, 6, [200], []],
    ['too little text to tell', 0, 4, [12], []],
    ['one source of two is another story', 10, 12, [12, 9], []],
  ])('%s', (_, pairs, japanese, english, expected) => {
    expect(reach(pairs, japanese, english)).toEqual(expected);
  });
});
