import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bug } from '../base/bug.ts';
import { byUnits } from './pairs.ts';
import { findString, LONGEST, packStrings, searchable, stringAt, tableOf, visitPrefixes } from './strings.ts';

const tableFrom = (strings: readonly string[]) => {
  const { lengths, units } = packStrings([...new Set(strings)].sort(byUnits));
  return searchable(tableOf(lengths, units));
};

/** Few letters, so that strings share beginnings; a surrogate pair and the last unit, because they sort oddly. */
const text = fc.string({ unit: fc.constantFrom('ア', 'ー', '国', '際', 'a', '𠮷', '\uffff'), maxLength: 6 });

describe('a table of strings', () => {
  it('holds any set of strings and finds each of them, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(text), text, (strings, other) => {
        const table = tableFrom(strings);
        expect(table.count).toBe(new Set(strings).size);
        for (const one of strings) {
          if (one !== '') expect(stringAt(table, findString(table, one))).toBe(one);
        }
        expect(findString(table, other) >= 0).toBe(other !== '' && strings.includes(other));
      }),
    );
  });

  it('visits every string that a text holds at a place, shortest first', () => {
    fc.assert(
      fc.property(fc.array(text), text, fc.nat(6), (strings, whole, from) => {
        const table = tableFrom(strings);
        const visited: string[] = [];
        visitPrefixes(table, whole, from, whole.length, (id, end) => {
          expect(stringAt(table, id)).toBe(whole.slice(from, end));
          visited.push(stringAt(table, id));
        });
        const expected = [...new Set(strings)].filter((one) => one !== '' && whole.startsWith(one, from));
        expect(visited).toEqual(expected.sort((one, other) => one.length - other.length));
      }),
    );
  });

  it('finds a stretch of a longer text', () => {
    const table = tableFrom(['会談', '首脳', '首脳会談']);
    expect(stringAt(table, findString(table, '日米首脳会談へ', 2, 4))).toBe('首脳');
    expect(stringAt(table, findString(table, '日米首脳会談へ', 2, 6))).toBe('首脳会談');
    expect(findString(table, '日米首脳会談へ', 2, 5)).toBe(-1);
  });

  it('refuses a string longer than a byte can tell', () => {
    expect(() => packStrings(['あ'.repeat(LONGEST + 1)])).toThrow(Bug);
    expect(() => packStrings(['あ'.repeat(LONGEST)])).not.toThrow();
  });

  it('refuses lengths that do not fit the units', () => {
    expect(() => tableOf(Uint8Array.of(2), Uint16Array.of(1))).toThrow(Bug);
  });
});
