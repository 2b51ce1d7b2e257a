/**
 * The character classes that everybody needs. Every test takes a code point, so that ideographs beyond the basic
 * plane (𠮷) and emoji count as one character; `characterAt` gives the code point at an offset.
 */

/** The code point at a UTF-16 offset; a lone surrogate is its own code; −1 behind the end. */
export const characterAt = (text: string, at: number): number => text.codePointAt(at) ?? -1;

/** The code point that ends just before a UTF-16 offset; −1 at the beginning. */
export function characterBefore(text: string, at: number): number {
  if (at <= 0) return -1;
  const last = text.charCodeAt(at - 1);
  if (at >= 2 && last >= 0xdc00 && last <= 0xdfff) {
    const whole = characterAt(text, at - 2);
    if (whole > 0xffff) return whole;
  }
  return last;
}

/** How many UTF-16 units a code point takes. */
export const unitsOf = (character: number): 1 | 2 => (character > 0xffff ? 2 : 1);

/** Ideographs with the marks that stand in for one: 々 (repeat), 〆, 〇 and the small ヶ ヵ of 一ヶ月. */
export const isKanji = (character: number): boolean =>
  (character >= 0x4e00 && character <= 0x9fff) ||
  character === 0x3005 ||
  character === 0x3006 ||
  character === 0x3007 ||
  character === 0x30f5 ||
  character === 0x30f6 ||
  (character >= 0x3400 && character <= 0x4dbf) ||
  (character >= 0xf900 && character <= 0xfaff) ||
  (character >= 0x20000 && character <= 0x323af);

/** Hiragana with its repeat marks ゝゞ. */
export const isHiragana = (character: number): boolean =>
  (character >= 0x3041 && character <= 0x3096) || (character >= 0x3099 && character <= 0x309f);

/** Katakana of full width with ー and ヽヾ; ヶ and ヵ count here too, as in ヶ of its own. ・ is not a letter. */
export const isKatakana = (character: number): boolean =>
  (character >= 0x30a1 && character <= 0x30fa) ||
  (character >= 0x30fc && character <= 0x30ff) ||
  (character >= 0x31f0 && character <= 0x31ff) ||
  isHalfWidthKatakana(character);

/** Katakana of half width (ｱ–ﾟ with ｰ); ･ is not a letter. */
export const isHalfWidthKatakana = (character: number): boolean => character >= 0xff66 && character <= 0xff9f;

/** Either kana. */
export const isKana = (character: number): boolean => isHiragana(character) || isKatakana(character);

/** A letter of Japanese: kanji or kana. */
export const isJapaneseLetter = (character: number): boolean => isKanji(character) || isKana(character);

/** Hangul syllables and letters. */
export const isHangul = (character: number): boolean =>
  (character >= 0xac00 && character <= 0xd7a3) ||
  (character >= 0x1100 && character <= 0x11ff) ||
  (character >= 0x3131 && character <= 0x318e);

/** 0–9. */
export const isAsciiDigit = (character: number): boolean => character >= 0x30 && character <= 0x39;

/** ０–９. */
export const isFullWidthDigit = (character: number): boolean => character >= 0xff10 && character <= 0xff19;

/** A digit of either width. */
export const isDigit = (character: number): boolean => isAsciiDigit(character) || isFullWidthDigit(character);

/** Ａ–Ｚ ａ–ｚ. */
export const isFullWidthLatin = (character: number): boolean =>
  (character >= 0xff21 && character <= 0xff3a) || (character >= 0xff41 && character <= 0xff5a);

/** A–Z a–z. */
export const isAsciiLetter = (character: number): boolean =>
  (character >= 0x41 && character <= 0x5a) || (character >= 0x61 && character <= 0x7a);

/** A Latin letter of either width, accented ones included. */
export const isLatin = (character: number): boolean =>
  isAsciiLetter(character) ||
  isFullWidthLatin(character) ||
  (character >= 0xc0 && character <= 0x24f && character !== 0xd7 && character !== 0xf7) ||
  (character >= 0x1e00 && character <= 0x1eff);

/** A Latin capital of either width. */
export function isUpperCase(character: number): boolean {
  if (character >= 0x41 && character <= 0x5a) return true;
  if (character < 0xc0) return false;
  if (character >= 0xff21 && character <= 0xff3a) return true;
  if (!isLatin(character)) return false;
  const form = String.fromCodePoint(character);
  return form !== form.toLowerCase();
}

/** A small Latin letter of either width. */
export function isLowerCase(character: number): boolean {
  if (character >= 0x61 && character <= 0x7a) return true;
  return character >= 0xc0 && isLatin(character) && !isUpperCase(character);
}

/** Any letter of any script that the program tells apart; combining marks and digits are not letters. */
export const isLetter = (character: number): boolean =>
  isJapaneseLetter(character) ||
  isLatin(character) ||
  isHangul(character) ||
  OTHER_LETTER.test(text(character));

const OTHER_LETTER = /^\p{L}$/u;
const text = (character: number): string => (character < 0 ? '' : String.fromCodePoint(character));

/** A line's end: LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
export const isLineEnd = (character: number): boolean =>
  (character >= 0x0a && character <= 0x0d) ||
  character === 0x85 ||
  character === 0x2028 ||
  character === 0x2029;

/** White space as `String.prototype.trim` sees it (the ideographic space and BOM included), and NEL. */
export const isWhiteSpace = (character: number): boolean =>
  character === 0x20 ||
  (character >= 0x09 && character <= 0x0d) ||
  character === 0x3000 ||
  character === 0xa0 ||
  character === 0xfeff ||
  character === 0x85 ||
  character === 0x1680 ||
  (character >= 0x2000 && character <= 0x200a) ||
  character === 0x2028 ||
  character === 0x2029 ||
  character === 0x202f ||
  character === 0x205f;

/** Emoji and pictures: what a reader sees as a small image. */
export const isPicture = (character: number): boolean =>
  character > 0xff && PICTURE.test(text(character)) && !isJapaneseLetter(character);

const PICTURE = /^\p{Extended_Pictographic}$/u;
