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

/** Unit for unit: full-width letters and digits become ASCII, ASCII signs become full width, spaces a plain space. */
function settleWidth(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isWhiteSpace(unit)) result += unit === 0x0a || unit === 0x0d ? '\n' : ' ';
    else if (unit > 0x20 && unit < 0x7f && !/[0-9A-Za-z]/.test(text.charAt(at))) {
      result += String.fromCharCode(unit + 0xfee0);
    } else if (unit >= 0xff01 && unit <= 0xff5e && /[０-９Ａ-Ｚａ-ｚ]/.test(text.charAt(at))) {
      result += String.fromCharCode(unit - 0xfee0);
    } else result += text.charAt(at);
  }
  return result;
}

/** The text as the dictionary is to see it, with the way back to the offsets of the text. */
export function plainOf(text: string): Plain {
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

/**
 * Where the next piece to be tokenized ends: behind a sentence's end, or before `most` units, behind punctuation if
 * there is any in the second half, where the script changes if not, anywhere as a last resort.
 */
export function endOfPiece(plain: string, start: number, most: number): number {
  const limit = Math.min(plain.length, start + most);
  for (let at = start; at < limit; at += 1) if (/[\n。！？]/.test(plain.charAt(at))) return at + 1;
  if (limit === plain.length) return limit;
  const half = start + Math.floor(most / 2);
  for (let at = limit; at > half; at -= 1) if (/[、，」』）\s]/.test(plain.charAt(at - 1))) return at;
  for (let at = limit; at > half; at -= 1) {
    if (script(plain.charCodeAt(at - 1)) === 'other' && script(plain.charCodeAt(at)) !== 'other') return at;
  }
  return limit;
}
