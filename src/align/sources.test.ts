import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import type { Alignment, Bead } from './alignment.ts';
import { rankSources } from './sources.ts';
import { english, japanese, lexiconOf } from './toy.ts';

const WORDS = Array.from({ length: 900 }, (_, at) => [`語${at}番`, `w${at}`] as const);
const lexicon = lexiconOf(WORDS);

/** Numbers that depend on the seed alone. */
function drawFrom(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

type Line = readonly number[];
const draw = (count: number, next: (below: number) => number): Line[] =>
  Array.from({ length: count }, () => Array.from({ length: 8 }, () => next(WORDS.length)));
const written = (side: 0 | 1, lines: readonly Line[]): string[] =>
  lines.map((line) => line.map((number) => WORDS[number]?.[side]).join(' '));

/** An article of `parts` passages, shuffled among `size` others that use the same words. */
function poolOf(seed: number, size: number, parts: number) {
  const next = drawFrom(seed);
  const own = Array.from({ length: parts }, () => draw(4, next));
  const places = new Set<number>();
  while (places.size < parts) places.add(next(size));
  const right = [...places].sort((one, other) => one - other);
  const pool = Array.from({ length: size }, (_, at) =>
    english(written(1, own[right.indexOf(at)] ?? draw(4, next)), `passage ${at}`),
  );
  return { article: japanese(written(0, own.flat())), pool, right };
}

describe('rankSources', () => {
  it('finds the passages of an article among a thousand', () => {
    const { article, pool, right } = poolOf(4, 1000, 4);
    const ranked = rankSources(article, pool, align(article, pool, lexicon));
    expect(
      ranked
        .filter((one) => one.used)
        .map((one) => one.file)
        .sort((one, other) => one - other),
    ).toEqual(right);
    expect(ranked.slice(0, 4).every((one) => one.used)).toBe(true);
    const [worst, best] = [ranked[3]?.score ?? 0, ranked[4]?.score ?? 1];
    expect(worst).toBeGreaterThan(best + 0.3);
  });

  it('does so wherever they stand', () => {
    fc.assert(
      fc.property(fc.nat(9999), (seed) => {
        const { article, pool, right } = poolOf(seed, 25, 3);
        const ranked = rankSources(article, pool, align(article, pool, lexicon));
        expect(
          ranked
            .slice(0, 3)
            .map((one) => one.file)
            .sort((one, other) => one - other),
        ).toEqual(right);
        expect(ranked.map((one) => one.used)).toEqual(ranked.map((_, at) => at < 3));
      }),
      { numRuns: 6 },
    );
  });

  it('uses none of a pool that has nothing to do with the article', () => {
    const { article, pool, right } = poolOf(8, 60, 3);
    const strangers = pool.filter((_, at) => !right.includes(at));
    const ranked = rankSources(article, strangers, align(article, strangers, lexicon));
    expect(ranked.filter((one) => one.used)).toEqual([]);
  });

  const evidence = { coverageJa: 0, coverageEn: 0, length: 0, position: 0, clues: [] };
  const bead = (ja: readonly number[], en: readonly number[], score: number): Bead => ({
    ja,
    en: en.map((sentence) => ({ file: 0, sentence })),
    score,
    evidence,
  });
  const article = japanese(['一', '二', '三', '四']);
  const source = english(['a', 'b', 'c', 'd', 'e']);
  it.each([
    ['two sure beads', [bead([0], [0], 1), bead([1], [1], 1)], true, 0.4, 0.5],
    ['one sure bead in a long passage', [bead([0], [0], 1)], false, 0.2, 0.25],
    ['one sure bead that holds most of it', [bead([0], [0, 1, 2], 1)], true, 0.6, 0.25],
    ['beads nobody would trust', [bead([0], [0], 0.6), bead([1], [1], 0.6)], false, 0.24, 0.3],
    ['English that was left alone', [bead([], [0], 1), bead([], [1], 1)], false, 0, 0],
  ])('%s', (_, beads, used, share, explained) => {
    const alignment: Alignment = { beads, links: [], cutShort: false };
    const [only] = rankSources(article, [source], alignment);
    expect(only).toMatchObject({ used, file: 0 });
    expect(only?.share).toBeCloseTo(share);
    expect(only?.explained).toBeCloseTo(explained);
    expect(only?.score).toBeCloseTo(1 - (1 - share) * (1 - explained));
  });
});
