import { describe, expect, it } from 'vitest';
import { isAbbreviation, isShortFor, isShorthand } from './merge.ts';

describe('a short form', () => {
  it.each([
    ['Kim', 'Kim Jong Un', true],
    ['John Kirby', 'John F. Kirby', true],
    ['Thomas-Greenfield', 'Linda Thomas-Greenfield', true],
    ['Kim Jong-un', 'Kim Jong Un', false],
    ['Kirby John', 'John F. Kirby', false],
    ['Jong', 'Jongun Kim', false],
  ])('%s of %s: %s', (short, long, is) => expect(isShortFor(short, long)).toBe(is));

  it.each([
    ['US', 'United States', true],
    ['U.S.', 'United States', true],
    ['NSC', 'National Security Council', true],
    ['UN', 'United Nations', true],
    ['IAEA', 'International Atomic Energy Agency', true],
    ['WHO', 'World Trade Organization', false],
    ['No', 'Nobel Organization', false],
  ])('%s by the initials of %s: %s', (short, long, is) => expect(isAbbreviation(short, long)).toBe(is));

  it.each([
    ['国連安保理', '国連安全保障理事会', true],
    ['日銀', '日本銀行', true],
    ['安保理', '国連安全保障理事会', false],
    ['日本銀行', '日銀', false],
  ])('%s of %s: %s', (short, long, is) => expect(isShorthand(short, long)).toBe(is));
});
