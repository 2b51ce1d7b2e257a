import { describe, expect, it } from 'vitest';
import { figure, hasShared, score, sharedPath } from './texts.ts';

/** The least each set must reach; what is reached stands in `bench/RESULTS.md`. */
const LEAST = [
  ['wmt21-easy', 0.985],
  ['wmt21-medium', 0.97],
  ['wmt21-hard', 0.95],
  ['wmt21-brutal', 0.92],
  ['ntrex-easy', 0.975],
  ['ntrex-medium', 0.955],
  ['ntrex-hard', 0.93],
  ['ntrex-brutal', 0.89],
  ['drift-2023', 0.985],
] as const;

describe.runIf(hasShared)('alignment of real texts', () => {
  it('reaches the promised strict F1 on news', () => {
    const files = LEAST.map(([set]) => sharedPath('bench', 'align', `${set}.jsonl`));
    const output = score('align', files, 'batch');
    for (const [set, least] of LEAST) expect(figure(output, set, 'F1'), set).toBeGreaterThanOrEqual(least);
  });

  it('links words with no more than the promised error', () => {
    const output = score('words', [sharedPath('bench', 'words', 'pud.jsonl')], 'words');
    expect(figure(output, 'pud', 'AER')).toBeLessThanOrEqual(0.38);
  });

  it('reaches the promised agreement by character on scraped articles', () => {
    const output = score('seed', [sharedPath('passages'), '002', '004'], 'batch');
    for (const id of ['002', '004']) {
      expect(figure(output, `seed ${id} alignment`, 'F1'), id).toBeGreaterThanOrEqual(0.97);
    }
  });
});
