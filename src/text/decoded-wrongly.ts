/** UTF-8 that was read as Windows-1252 or Latin-1, and what it said. */

/** The characters that Windows-1252 puts at 0x80–0x9f; empty where it has none. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte that a character was, or undefined when neither encoding has it. */
function byteOf(character: string): number | undefined {
  const at = WINDOWS.indexOf(character);
  if (at >= 0) return 0x80 + at;
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? code : undefined;
}

/** The code point that starts at `at` and how many bytes it takes; undefined when the bytes are no UTF-8. */
function readAt(
  bytes: readonly number[],
  at: number,
): { readonly code: number; readonly length: number } | undefined {
  const first = bytes[at] ?? 0;
  const length =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return undefined;
  let code = length === 1 ? first : first & (0x7f >> length);
  for (const byte of bytes.slice(at + 1, at + length)) {
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const overlong = code < ([0, 0, 0x80, 0x800, 0x10000][length] ?? 0);
  return overlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : { code, length };
}

/** What a stretch of wrongly decoded text said; undefined when its characters are not the bytes of UTF-8. */
export function decodeAgain(garbled: string): string | undefined {
  const bytes: number[] = [];
  for (const character of garbled) {
    const byte = byteOf(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const read = readAt(bytes, at);
    if (read === undefined) return undefined;
    text += String.fromCodePoint(read.code);
    at += read.length;
  }
  return text === garbled ? undefined : text;
}
