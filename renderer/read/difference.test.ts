import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, compareWording } from './difference.ts';

const write = (before: string, after: string) =>
  compareWording(before, after)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'added' ? `{+${text}}` : `[-${text}]`))
    .join('');

describe('compareWording', () => {
  it.each([
    ['同じ', '同じ', '同じ'],
    ['16日に始まる', '15日に始まる', '[-16]{+15}日に始まる'],
    ['ベローソフ', 'ベロウソフ', 'ベロ[-ー]{+ウ}ソフ'],
    ['約1万5000平方キロ', '約15万平方キロ', '約[-1万5000]{+15万}平方キロ'],
    ['灯台', '岬', '[-灯台]{+岬}'],
    ['15000', '15001', '[-15000]{+15001}'],
    ['', '会議は', '{+会議は}'],
    ['会議は', '', '[-会議は]'],
  ])('%s → %s', (before, after, expected) => {
    expect(write(before, after)).toBe(expected);
  });

  it('gives back both wordings', () => {
    const japanese = fc.string({ unit: fc.constantFrom(...'船長は岬の灯台を見たアイウ12。') });
    fc.assert(
      fc.property(japanese, japanese, (before, after) => {
        const changes = compareWording(before, after);
        const join = (without: string) =>
          changes
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join('');
        expect(join('added')).toBe(before);
        expect(join('removed')).toBe(after);
      }),
    );
  });
});

describe('around', () => {
  it.each([
    [{ start: 4, end: 6 }, 2, { before: '…23', after: '67…' }],
    [{ start: 1, end: 9 }, 3, { before: '0', after: '9' }],
  ])('shows %o with %i units each side', (span, length, expected) => {
    expect(around('0123456789', span, { start: 0, end: 10 }, length)).toEqual(expected);
  });
});
