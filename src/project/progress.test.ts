import { describe, expect, it } from 'vitest';
import type { Change } from './change.ts';
import { type DatedStep, progressByDay } from './progress.ts';

const mark = (unit: number, done: boolean | null): Change => ({
  ...{ kind: 'mark', article: 'a', unit },
  value: done === null ? null : { done, note: '' },
});
const edit = (unit: number, text: string | null): Change => ({
  ...{ kind: 'edit', article: 'a', unit },
  value: text === null ? null : { text, gap: '', joins: 0 },
});
const verdict = (finding: string, dismissed: boolean): Change => ({
  ...{ kind: 'verdict', article: 'a', finding },
  value: dismissed ? { dismissed: 'name' } : null,
});
const step = (day: number, change: Change, inverse: Change): DatedStep => ({
  at: `2026-01-0${day}T12:00:00.000Z`,
  change,
  inverse,
});
const both = (...changes: readonly Change[]): Change => ({ kind: 'all', changes });

describe('progress', () => {
  it.each<[string, readonly DatedStep[], readonly (readonly [string, number, number, number])[]]>([
    ['is nothing before anything is done', [], []],
    [
      'counts sentences by day',
      [
        step(1, both(mark(0, true), mark(1, true)), both(mark(0, null), mark(1, null))),
        step(2, edit(3, '港'), edit(3, null)),
      ],
      [
        ['2026-01-01', 2, 0, 0],
        ['2026-01-02', 0, 1, 0],
      ],
    ],
    [
      'takes back what was taken back',
      [step(1, mark(0, true), mark(0, null)), step(2, mark(0, null), mark(0, true))],
      [
        ['2026-01-01', 1, 0, 0],
        ['2026-01-02', -1, 0, 0],
      ],
    ],
    ['does not count what was so before', [step(1, mark(0, true), mark(0, true))], []],
    [
      'counts dismissals',
      [step(1, both(verdict('x', true), verdict('y', true)), both(verdict('x', false), verdict('y', false)))],
      [['2026-01-01', 0, 0, 2]],
    ],
    [
      'sorts its days',
      [step(3, edit(0, 'b'), edit(0, null)), step(1, edit(1, 'a'), edit(1, null))],
      [
        ['2026-01-01', 0, 1, 0],
        ['2026-01-03', 0, 1, 0],
      ],
    ],
  ])('%s', (_, steps, days) => {
    expect(progressByDay(steps).map((one) => [one.day, one.done, one.edited, one.dismissed])).toEqual(days);
  });
});
