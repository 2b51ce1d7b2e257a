import { describe, expect, it } from 'vitest';
import type { Bead } from '../../src/align/alignment.ts';
import { findMoved } from './moved.ts';

const evidence = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };

/** Beads from the English sentence each Japanese one translates; null for none. */
const beads = (english: readonly (number | null)[]): readonly Bead[] =>
  english.map((sentence, index) => ({
    ja: [index],
    en: sentence === null ? [] : [{ file: 0, sentence }],
    score: 1,
    evidence,
  }));

describe('findMoved', () => {
  it.each([
    ['nothing in an ordered article', [0, 1, 2, 3], []],
    ['nothing when sentences have no counterpart', [0, null, 1, null, 2], []],
    ['nothing where two rows share a sentence', [0, 1, 1, 2], []],
    ['one sentence taken up from below', [0, 3, 1, 2, 4], [{ bead: 1, direction: 'later', length: 1 }]],
    ['one sentence put off', [0, 2, 3, 1, 4], [{ bead: 3, direction: 'earlier', length: 1 }]],
    ['a block told once', [0, 5, 6, 1, 2, 3, 4], [{ bead: 1, direction: 'later', length: 2 }]],
    [
      'two blocks where neighbours come from different places',
      [0, 5, 9, 1, 2, 3, 4, 6, 7, 8, 10],
      [
        { bead: 1, direction: 'later', length: 1 },
        { bead: 2, direction: 'later', length: 1 },
      ],
    ],
    [
      'two blocks apart',
      [0, 5, 1, 2, 8, 3, 4, 6, 7, 9],
      [
        { bead: 1, direction: 'later', length: 1 },
        { bead: 4, direction: 'later', length: 1 },
      ],
    ],
  ])('finds %s', (_, english, expected) => {
    const found = findMoved(beads(english)).map(({ bead, direction, length }) => ({
      bead,
      direction,
      length,
    }));
    expect(found).toEqual(expected);
  });

  it('names the sentence of the source that comes right before', () => {
    expect(findMoved(beads([0, 3, 1, 2, 4]))[0]?.after).toEqual({ file: 0, sentence: 2 });
  });

  it('has no such sentence when the block opens the source', () => {
    expect(findMoved(beads([1, 2, 3, 0]))[0]?.after).toBeUndefined();
  });
});
