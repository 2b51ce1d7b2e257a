import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, wrap } from './display-width.ts';

describe('columns in a terminal', () => {
  it.each([
    ['abc', 3],
    ['日本語', 6],
    ['ｱｲｳ', 3],
    ['１５日', 6],
    ['𠮷野家', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['', 0],
  ])('%s takes %i', (text, columns) => expect(displayWidth(text)).toBe(columns));
});

describe('wrapping', () => {
  const lines = (text: string, columns: number) =>
    wrap(text, columns).map((it) => text.slice(it.start, it.end));

  it.each([
    ['日本語の文', 6, ['日本語', 'の文']],
    ['He came back today', 9, ['He came ', 'back ', 'today']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['', 4, ['']],
    ['金曜日、雨', 6, ['金曜', '日、雨']],
    ['来た「人」も', 6, ['来た', '「人」', 'も']],
    ['。。。。', 4, ['。。', '。。']],
  ])('%s at %i columns', (text, columns, expected) => expect(lines(text, columns)).toEqual(expected));

  it('loses nothing and keeps every line narrow', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '日', 'ー', '𠮷') }),
        fc.integer({ min: 2, max: 12 }),
        (text, columns) => {
          expect(lines(text, columns).join('')).toBe(text);
          for (const line of lines(text, columns))
            expect(displayWidth(line.trimEnd())).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
