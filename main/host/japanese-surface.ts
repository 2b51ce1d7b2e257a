import { isKanji, isWhiteSpace } from '../../src/text/characters.ts';

/**
 * What the dictionary is shown instead of the text: one UTF-16 unit for each character that a reader sees, in the
 * width the dictionary prefers. `starts[i]` is where unit i begins in the text (one more entry closes the last).
 */
export interface Plain {
  readonly plain: string;
  readonly starts: (at: number) => number;
}

/** A kanji that no dictionary word contains, for ideographs beyond the basic plane. */
const UNKNOWN_KANJI = '龘';
/** A picture, and anything that is neither letter nor sign. */
const PICTURE = '★';
const STRANGE = '〓';

const IDEOGRAPH = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;

/** Everything that is more than one unit, or that kuromoji cannot take. In order: emoji with all that is joined to
 * them, flags, ideographs with a variation selector, voiced half-width kana, other pairs, controls and lone halves. */
const ODD = new RegExp(
  [
    '\\p{RI}\\p{RI}',
    '\\p{Extended_Pictographic}[\\ufe0f\\u20e3\\p{EMod}]*(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f\\p{EMod}]*)*',
    `${IDEOGRAPH.source}[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]`,
    '[\\uff66-\\uff9d][\\uff9e\\uff9f]?',
    '[\\u{10000}-\\u{10ffff}]',
    '[\\ud800-\\udfff]',
    '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u200b-\\u200f\\u2060\\ufe00-\\ufe0f\\ufffe\\uffff]',
  ].join('|'),
  'gu',
);

function replacement(odd: string): string {
  const first = odd.codePointAt(0) ?? 0;
  if (first >= 0xff66 && first <= 0xff9d) {
    const whole = odd.normalize('NFKC');
    return whole.length === 1 ? whole : (whole.at(0) ?? STRANGE);
  }
  if (IDEOGRAPH.test(odd)) return first > 0xffff ? UNKNOWN_KANJI : String.fromCodePoint(first);
  return /^\p{Extended_Pictographic}|^\p{RI}/u.test(odd) ? PICTURE : STRANGE;
}

const isLetterOrDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** One unit in the width the dictionary prefers. */
function settled(unit: number): number {
  if (isWhiteSpace(unit)) return unit === 0x0a || unit === 0x0d ? 0x0a : 0x20;
  if (unit > 0x20 && unit < 0x7f) return isLetterOrDigit(unit) ? unit : unit + 0xfee0;
  if (unit >= 0xff01 && unit <= 0xff5e && isLetterOrDigit(unit - 0xfee0)) return unit - 0xfee0;
  return unit;
}

/** Unit for unit: full-width letters and digits become ASCII, ASCII signs become full width, spaces a plain space. */
function settleWidth(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Kana and kanji, which most of a text is, stay as they are.
    if (unit > 0x3000 && unit < 0xff00 && unit !== 0xfeff) continue;
    const wanted = settled(unit);
    if (wanted === unit) continue;
    result += text.slice(copied, at) + String.fromCharCode(wanted);
    copied = at + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Whether a unit is never part of anything odd: ASCII, kana, kanji, full-width forms, Japanese punctuation. */
const isEven = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3040 && unit <= 0x30ff) ||
  (unit >= 0x20 && unit <= 0x7e) ||
  (unit >= 0x3000 && unit <= 0x302f) ||
  (unit >= 0xff01 && unit <= 0xff60) ||
  unit === 0x0a;

function isAllEven(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isEven(text.charCodeAt(at))) return false;
  return true;
}

/** The text as the dictionary is to see it, with the way back to the offsets of the text. */
export function plainOf(text: string): Plain {
  if (isAllEven(text)) return { plain: settleWidth(text), starts: (at) => at };
  let plain = '';
  let copied = 0;
  const starts: number[] = [];
  const copy = (until: number): void => {
    for (let at = copied; at < until; at += 1) starts.push(at);
    plain += text.slice(copied, until);
  };
  for (const match of text.matchAll(ODD)) {
    copy(match.index);
    starts.push(match.index);
    plain += replacement(match[0]);
    copied = match.index + match[0].length;
  }
  if (copied === 0) return { plain: settleWidth(text), starts: (at) => at };
  copy(text.length);
  starts.push(text.length);
  return { plain: settleWidth(plain), starts: (at) => starts[at] ?? text.length };
}

/** Kinds of script between which a long stretch without punctuation may be cut. */
const script = (unit: number): string =>
  isKanji(unit) ? 'kanji' : unit >= 0x30a1 && unit <= 0x30ff ? 'katakana' : unit < 0x3000 ? 'latin' : 'other';

/** Line end 。 ！ ？ */
const endsSentence = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x0a;

/**
 * Where the next piece to be tokenized ends: behind a sentence's end, or before `most` units, behind punctuation if
 * there is any in the second half, where the script changes if not, anywhere as a last resort.
 */
export function endOfPiece(plain: string, start: number, most: number): number {
  const limit = Math.min(plain.length, start + most);
  for (let at = start; at < limit; at += 1) if (endsSentence(plain.charCodeAt(at))) return at + 1;
  if (limit === plain.length) return limit;
  const half = start + Math.floor(most / 2);
  for (let at = limit; at > half; at -= 1) if (/[、，」』）\s]/.test(plain.charAt(at - 1))) return at;
  for (let at = limit; at > half; at -= 1) {
    if (script(plain.charCodeAt(at - 1)) === 'other' && script(plain.charCodeAt(at)) !== 'other') return at;
  }
  return limit;
}
