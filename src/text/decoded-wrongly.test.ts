import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAgain } from './decoded-wrongly.ts';

const misread = (text: string, encoding: 'latin1' | 'windows-1252'): string =>
  encoding === 'latin1'
    ? [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('')
    : new TextDecoder(encoding).decode(new TextEncoder().encode(text));

describe('decodeAgain', () => {
  it.each([
    ['â€™', '’'],
    ['Ã©', 'é'],
    ['â\u0082¬', '€'],
    ['ã\u0081\u0093ã\u0082\u008cã\u0081\u00af', 'これは'],
  ])('reads %s as %s', (garbled, text) => expect(decodeAgain(garbled)).toBe(text));

  it.each(['Café', 'Ã', 'こんにちは', 'plain'])('leaves %s alone', (text) => {
    expect(decodeAgain(text)).toBeUndefined();
  });

  it.each(['latin1', 'windows-1252'] as const)('takes back every misreading as %s', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre([...text].some((it) => (it.codePointAt(0) ?? 0) > 0x7f));
        expect(decodeAgain(misread(text, encoding))).toBe(text);
      }),
    );
  });
});
