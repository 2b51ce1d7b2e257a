import { describe, expect, it } from 'vitest';
import { figure, hasShared, score, sharedPath } from './texts.ts';

/** The least each set must reach; what is reached stands in `bench/RESULTS.md`. */
const LEAST = [
  ['wmt21-easy', 0.95],
  ['wmt21-medium', 0.9],
] as const;

describe.runIf(hasShared)('alignment of real texts', () => {
  it('reaches the promised strict F1 on news', () => {
    const files = LEAST.map(([set]) => sharedPath('bench', 'align', `${set}.jsonl`));
    const output = score('align', files, 'batch');
    for (const [set, least] of LEAST) expect(figure(output, set, 'F1'), set).toBeGreaterThanOrEqual(least);
  });

  it('reaches the promised agreement by character on scraped articles', () => {
    const output = score('seed', [sharedPath('passages'), '002', '004'], 'batch');
    for (const id of ['002', '004']) {
      expect(figure(output, `seed ${id} alignment`, 'F1'), id).toBeGreaterThanOrEqual(0.93);
    }
  });
});
