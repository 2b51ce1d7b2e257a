import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as is from './characters.ts';
import { composeWidth, normaliseWidth, toHiragana, toKatakana } from './width.ts';

const every = (test: (character: number) => boolean, text: string): boolean =>
  [...text].every((character) => test(is.characterAt(character, 0)));
const none = (test: (character: number) => boolean, text: string): boolean =>
  every((character) => !test(character), text);

describe('character classes', () => {
  it.each([
    ['kanji', is.isKanji, '漢字々〆〇ヶヵ𠮷𩸽鷗﨑', 'あアaＡ1１。「・'],
    ['hiragana', is.isHiragana, 'ぁんゔゝゞ', 'アー漢a'],
    ['katakana', is.isKatakana, 'ァヴーヽヾヶｱｶﾞｰㇰ', 'あ漢a・･'],
    ['half-width katakana', is.isHalfWidthKatakana, 'ｱｶﾞﾊﾟｰ', 'アあ･｡'],
    ['a digit', is.isDigit, '09０９', '一a①'],
    ['Latin', is.isLatin, 'azAZａＺéÖß', '1あ×÷Я'],
    ['a capital', is.isUpperCase, 'AZＺÉÖŠ', 'azｚéßš1あ'],
    ['a small letter', is.isLowerCase, 'azｚéßš', 'AZＺÉ1あ'],
    ['hangul', is.isHangul, '한글ㄱ', 'あ漢a'],
    ['a letter', is.isLetter, 'aＡé漢あア한Яשع', '1、 。-'],
    ['white space', is.isWhiteSpace, ' \t\n\r　\u00a0\ufeff\u2009\u0085', 'a.\u200b\0'],
    ['a line end', is.isLineEnd, '\n\r\u2028\u2029\u000c\u0085', ' \t　'],
    ['a picture', is.isPicture, '😀🇯☀️'.replace('️', '').replace('🇯', ''), 'a漢あ1©'],
  ] as const)('%s', (_, test, inside, outside) => {
    expect(every(test, inside)).toBe(true);
    expect(none(test, outside)).toBe(true);
  });

  it('walks back over pairs and lone surrogates', () => {
    expect(is.characterBefore('a𠮷', 3)).toBe(0x20bb7);
    expect(is.characterBefore('a\udfb7', 2)).toBe(0xdfb7);
    expect(is.characterBefore('', 0)).toBe(-1);
    expect(is.characterAt('a', 1)).toBe(-1);
  });

  it('sees the same white space as trim does, apart from NEL', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      if (unit === 0x85) continue;
      expect(is.isWhiteSpace(unit)).toBe(String.fromCharCode(unit).trim() === '');
    }
  });
});

describe('width', () => {
  it.each([
    ['ＡＢＣ　１２３！', 'ABC 123!'],
    ['ﾃｽﾄ', 'テスト'],
    ['ｶﾞｽ', 'ｶﾞス'],
    ['第５回〜', '第5回〜'],
    ['', ''],
  ])('normalises %s', (text, expected) => expect(normaliseWidth(text)).toBe(expected));

  it('composes voiced half-width kana', () => expect(composeWidth('ｶﾞｽﾊﾟﾌﾞｳﾞ')).toBe('ガスパブヴ'));

  it('turns kana into kana', () => {
    expect(toHiragana('カタカナー・ヴ')).toBe('かたかなー・ゔ');
    expect(toKatakana('ひらがなー漢ゔ')).toBe('ヒラガナー漢ヴ');
  });

  it('never changes the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normaliseWidth(text)).toHaveLength(text.length);
        expect(toHiragana(text)).toHaveLength(text.length);
        expect(toKatakana(text)).toHaveLength(text.length);
      }),
    );
  });
});
