import type { Quantity } from './mention.ts';

/** Whole words that say a number, with their value; all of them are also used where English has no number. */
export const WORDS: Readonly<Record<string, Partial<Quantity>>> = {
  半数: { value: 0.5, kind: 'fraction' },
  半分: { value: 0.5, kind: 'fraction' },
  過半数: { value: 0.5, kind: 'fraction', bound: 'least' },
  半減: { value: 0.5, kind: 'fraction' },
  半世紀: { value: 50, unit: 'year' },
  半年: { value: 6, unit: 'month' },
  倍増: { value: 2, kind: 'multiple' },
  初めて: { value: 1, kind: 'ordinal' },
  初の: { value: 1, kind: 'ordinal' },
  最初: { value: 1, kind: 'ordinal' },
  ひとつ: { value: 1, unit: 'item' },
  ふたつ: { value: 2, unit: 'item' },
  ひとり: { value: 1, unit: 'person' },
  ふたり: { value: 2, unit: 'person' },
  双方: { value: 2 },
  両国: { value: 2, unit: 'country' },
  両者: { value: 2 },
  隔年: { value: 2, unit: 'year' },
  ダース: { value: 12, unit: 'item' },
};
/** Any of them, where it is not the end of a word in katakana. */
export const WORD = new RegExp(`(?<![ァ-ヺー])(?:${Object.keys(WORDS).join('|')})`, 'g');
