import { describe, expect, it } from 'vitest';
import type { Alignment, Bead } from './alignment.ts';
import { assertAlignment } from './invariants.ts';
import { english, japanese } from './toy.ts';

const article = japanese(['a b', 'c d', 'e f']);
const sources = [english(['p q', 'r s']), english(['t u'])];
const evidence = { coverageJa: 0, coverageEn: 0, length: 0, position: 0, clues: [] };

/** `'0 1-0:0'`: two Japanese sentences with the first of the first source. */
const bead = (written: string, score = 0.5): Bead => {
  const [left = '', right = ''] = written.split('-');
  const ja = left
    .split(' ')
    .filter((it) => it !== '')
    .map(Number);
  const en = right
    .split(' ')
    .filter((it) => it !== '')
    .map((it) => {
      const [file = 0, sentence = 0] = it.split(':').map(Number);
      return { file, sentence };
    });
  return { ja, en, score, evidence };
};
const alignment = (...written: string[]): Alignment => ({
  beads: written.map((it) => bead(it)),
  links: [],
  cutShort: false,
});

describe('assertAlignment', () => {
  it.each([
    [['0-0:0', '1-0:1', '2-1:0']],
    [['0 1-0:0 0:1', '2-', '-1:0']],
    [['0 2-0:0', '1-', '-0:1', '-1:0']],
  ])('accepts %j', (written) => {
    expect(() => assertAlignment(alignment(...written), article, sources)).not.toThrow();
  });

  it.each([
    ['a sentence in two beads', ['0-0:0', '0 1-0:1', '2-1:0'], 'Japanese sentence 0 stands in two beads'],
    [
      'a source sentence in two beads',
      ['0-0:0', '1-0:0', '2-1:0', '-0:1'],
      'sentence 0 of source 0 stands in two beads',
    ],
    ['a forgotten sentence', ['0-0:0', '1-0:1', '-1:0'], '2 of 3 Japanese sentences'],
    ['a forgotten source sentence', ['0-0:0', '1-', '2-1:0'], '2 of 3 English sentences'],
    ['descending members', ['1 0-0:0', '2-0:1', '-1:0'], 'bead 0 does not ascend'],
    ['two sources in one bead', ['0-0:1 1:0', '1-0:0', '2-'], 'bead 0'],
    ['an empty bead', ['-', '0-0:0', '1-0:1', '2-1:0'], 'bead 0 is empty'],
    ['disorder', ['1-0:0', '0-0:1', '2-1:0'], 'beads are not in the order of the Japanese'],
  ])('refuses %s', (_, written, message) => {
    expect(() => assertAlignment(alignment(...written), article, sources)).toThrow(message);
  });

  it('refuses scores that are no probabilities', () => {
    const beads = [bead('0-0:0', 1.2), bead('1-0:1'), bead('2-1:0')];
    expect(() => assertAlignment({ beads, links: [], cutShort: false }, article, sources)).toThrow(
      'scores 1.2',
    );
  });

  it('refuses links that leave their bead', () => {
    const links = [
      {
        bead: 0,
        ja: { start: 4, end: 5 },
        en: { file: 0, start: 0, end: 1 },
        score: 1,
        kind: 'word' as const,
      },
    ];
    const full = alignment('0-0:0', '1-0:1', '2-1:0');
    expect(() => assertAlignment({ ...full, links }, article, sources)).toThrow('a link leaves bead 0');
  });
});
