import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED, only, reach, type Selection, turn } from './selection.ts';

const SHOWN = ['a', 'b', 'c', 'd', 'e'];

/** `c` chooses a row, `+c` turns it, `-c` reaches to it. */
const after = (steps: string): string => {
  const { lead, keys } = steps.split(' ').reduce<Selection>((selection, step) => {
    const key = step.slice(-1);
    if (step.startsWith('+')) return turn(selection, key);
    return step.startsWith('-') ? reach(selection, key, SHOWN) : only(key);
  }, NOTHING_SELECTED);
  return `${[...keys].sort().join('')} at ${lead}`;
};

describe('the selected rows', () => {
  it.each([
    ['c', 'c at c'],
    ['a c', 'c at c'],
    ['b +d', 'bd at d'],
    ['b +d +b', 'd at b'],
    ['b +b', 'b at b'],
    ['b -d', 'bcd at d'],
    ['d -b', 'bcd at b'],
    ['b -e -c', 'bc at c'],
    ['b -d -a', 'ab at a'],
    ['a +c -e', 'cde at e'],
    ['-c', 'c at c'],
  ])('%s: %s', (steps, selected) => expect(after(steps)).toBe(selected));

  it('begin anew where the beginning of the range is not shown any more', () => {
    expect([...reach(only('gone'), 'b', SHOWN).keys]).toEqual(['b']);
  });
});
