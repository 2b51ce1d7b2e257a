import { describe, expect, it } from 'vitest';
import type { Row } from '../read/rows.ts';
import { type CursorStep, findStops, nextPair, stepCursor } from './cursor.ts';
import { nameOf, placeOf } from './places.ts';

/** `0,1|0` a pair, `[2|]` text beside the article. */
function row(told: string): Row {
  const numbers = (list = ''): readonly number[] => (list === '' ? [] : list.split(',').map(Number));
  const [ja, en] = told.replace(/[[\]]/g, '').split('|');
  const sides = { ja: numbers(ja), en: numbers(en).map((sentence) => ({ file: 0, sentence })) };
  if (told.startsWith('[')) return { kind: 'aside', why: 'boilerplate', name: told, ...sides };
  return {
    ...{ kind: 'pair', bead: 0, form: 'body', opens: false, movedAlong: false },
    ...{ moved: undefined, alone: undefined },
    ...sides,
  };
}

const ROWS = ['[0|]', '1,2|0', '3|', '4|1,2', '|3'].map(row);

describe('the cursor of the arranging', () => {
  it.each<[string, string, CursorStep, string]>([
    ['down within a row', 'ja:1', 'down', 'ja:2'],
    ['down into the next row', 'ja:2', 'down', 'ja:3'],
    ['up', 'ja:3', 'up', 'ja:2'],
    ['not above the first', 'ja:1', 'up', 'ja:1'],
    ['not below the last', 'en0:3', 'down', 'en0:3'],
    ['to the other column of the row', 'ja:2', 'right', 'en0:0'],
    ['where the row has nothing there, to the next that has', 'ja:3', 'right', 'en0:1'],
    ['where none below has, to the last that has', 'en0:3', 'left', 'ja:4'],
  ])('%s', (_, from, step, wanted) => {
    const to = stepCursor(findStops(ROWS, new Set()), placeOf(from), step, 0);
    expect(to && nameOf(to)).toBe(wanted);
  });

  it('folded text is passed over until it is unfolded', () => {
    const first = (unfolded: readonly string[]) =>
      findStops(ROWS, new Set(unfolded)).ja.map(nameOf).slice(0, 1);
    expect(first([])).toEqual(['ja:1']);
    expect(first(['[0|]'])).toEqual(['ja:0']);
  });

  it('begins where the person looks', () => {
    const to = stepCursor(findStops(ROWS, new Set()), undefined, 'down', 2);
    expect(to && nameOf(to)).toBe('ja:3');
  });

  it('a carried sentence goes from row to row over what is folded', () => {
    expect(nextPair(ROWS, 1, -1)).toBeUndefined();
    expect(nextPair(ROWS, 1, 1)).toBe(2);
  });
});
