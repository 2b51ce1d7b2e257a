import encodings from 'encoding-japanese';

/** Encodings that are read. windows-1252 is what older English pages and mails come in. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'windows-1252',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What stands for bytes that mean nothing in an encoding. */
export const REPLACEMENT = '\ufffd';

/** Decodes bytes; what cannot be decoded becomes U+FFFD. No byte order mark is looked for. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding === 'utf-16be');
  if (encoding === 'windows-1252') return decodeWestern(bytes);
  const decoder = makeDecoder(encoding);
  if (decoder !== undefined) return decoder.decode(bytes);
  return encoding === 'utf-8' ? Buffer.from(bytes).toString('utf8') : decodeByTable(encoding, bytes);
}

/** The platform's decoder; undefined where it was built without this encoding, as some Electron builds are. */
function makeDecoder(encoding: Encoding): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const TABLES = { shift_jis: 'SJIS', 'euc-jp': 'EUCJP', 'iso-2022-jp': 'JIS' } as const;

/** The same by encoding-japanese's tables, which write `?` for bytes that mean nothing. */
export const decodeByTable = (encoding: keyof typeof TABLES, bytes: Uint8Array): string =>
  encodings.convert(bytes, { to: 'UNICODE', from: TABLES[encoding], type: 'string' });

/** What windows-1252 holds from 0x80 to 0x9F, where Latin-1 has control codes; some Nodes decode it as Latin-1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWestern = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(WESTERN_RANGE, (unit) => WESTERN.charAt(unit.charCodeAt(0) - 0x80));

const WESTERN_RANGE = /[\u0080-\u009f]/g;

/** UTF-16 unit by unit, lone surrogates kept as they are; a last odd byte becomes U+FFFD. */
function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const even = bytes.length - (bytes.length % 2);
  const units = Buffer.from(bytes.subarray(0, even));
  const text = (bigEndian ? units.swap16() : units).toString('utf16le');
  return even === bytes.length ? text : text + REPLACEMENT;
}
