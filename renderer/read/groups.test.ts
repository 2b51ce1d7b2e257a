import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/align/alignment.ts';
import { groupLinks, spansOfGroup } from './groups.ts';

const link = (bead: number, ja: [number, number], en: [number, number], file = 0): Link => ({
  bead,
  ja: { start: ja[0], end: ja[1] },
  en: { file, start: en[0], end: en[1] },
  score: 1,
  kind: 'word',
});

describe('groupLinks', () => {
  it.each<[string, Link[], number[]]>([
    ['keeps unrelated links apart', [link(0, [0, 2], [0, 4]), link(0, [3, 5], [6, 9])], [0, 1]],
    [
      'joins two English words of one Japanese word',
      [link(0, [0, 2], [0, 4]), link(0, [0, 2], [6, 9])],
      [0, 0],
    ],
    [
      'joins along a chain, whatever the order',
      [link(0, [0, 2], [0, 4]), link(0, [4, 6], [8, 9]), link(0, [0, 2], [8, 9])],
      [0, 0, 0],
    ],
    ['does not join across beads', [link(0, [0, 2], [0, 4]), link(1, [0, 2], [0, 4])], [0, 1]],
    [
      'does not join equal offsets of different sources',
      [link(0, [0, 2], [0, 4], 0), link(0, [3, 5], [0, 4], 1)],
      [0, 1],
    ],
    ['does not join spans that only touch', [link(0, [0, 2], [0, 4]), link(0, [2, 4], [4, 6])], [0, 1]],
  ])('%s', (_, links, groups) => {
    expect(groupLinks(links)).toEqual(groups);
  });

  it('lists the words of a group once', () => {
    const links = [link(0, [0, 2], [6, 9]), link(0, [0, 2], [0, 4])];
    expect(spansOfGroup(links, groupLinks(links), 0, 'ja')).toEqual([{ file: 0, start: 0, end: 2 }]);
    expect(spansOfGroup(links, groupLinks(links), 0, 'en').map((span) => span.start)).toEqual([0, 6]);
  });
});
