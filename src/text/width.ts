/**
 * Full-width letters, digits and signs brought to ASCII. The result always has as many UTF-16 units as the text, so
 * that an offset into one is an offset into the other. Half-width kana is brought to full width only where no voicing
 * mark follows, because ｶﾞ is two units and ガ is one; the rest stays as written.
 */

/** Half-width katakana from U+FF66 on, each with its full-width form. */
const WIDE_KANA =
  'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン';
const VOICING = /[ﾞﾟ]/;

/** One UTF-16 unit of ordinary width; 0 when it is already ordinary. */
function ordinary(unit: number): number {
  if (unit === 0x3000) return 0x20;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (unit >= 0xff66 && unit <= 0xff9d) return WIDE_KANA.charCodeAt(unit - 0xff66);
  return 0;
}

/**
 * Full-width Latin, digits, punctuation of ASCII and the ideographic space become ASCII, half-width katakana becomes
 * full width; `result.length === text.length` always.
 */
export function normaliseWidth(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x3000) continue;
    const replacement = ordinary(unit);
    if (replacement === 0) continue;
    if (unit >= 0xff66 && VOICING.test(text.charAt(at + 1))) continue;
    result += text.slice(copied, at) + String.fromCharCode(replacement);
    copied = at + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** The same with voiced half-width kana composed too (ｶﾞ → ガ): for looking words up, never for offsets. */
export const composeWidth = (text: string): string =>
  normaliseWidth(text.replace(/[ｶ-ﾄﾊ-ﾎｳ][ﾞﾟ]/g, (pair) => pair.normalize('NFKC')));

/** Katakana turned into hiragana unit by unit; same length. ー, ヶ and ヵ stay. */
export const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヴ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Hiragana turned into katakana unit by unit; same length. */
export const toKatakana = (text: string): string =>
  text.replace(/[ぁ-ゔ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
