import { isHalfWidthKatakana, isJapaneseLetter, isKana, isKanji } from '../../src/text/characters.ts';
import { decodeAs, type Encoding, REPLACEMENT } from './encodings.ts';

/** How many bytes are looked at to recognise an encoding. */
const SAMPLE = 262_144;
/** Share of characters that may be undecodable before an encoding is ruled out. */
const MOST_BROKEN = 0.02;

/** What bytes begin with that are no text, and how a person calls it. */
const SIGNATURES: readonly {
  readonly kind: BinaryKind;
  readonly bytes: readonly number[];
  readonly at?: number;
}[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'archive', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { kind: 'office', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'office', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'image', bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { kind: 'media', bytes: [0x66, 0x74, 0x79, 0x70], at: 4 },
  { kind: 'media', bytes: [0x49, 0x44, 0x33] },
  { kind: 'media', bytes: [0x4f, 0x67, 0x67, 0x53] },
  { kind: 'media', bytes: [0x52, 0x49, 0x46, 0x46] },
];

/** Sorts of files that hold no plain text. */
export type BinaryKind = 'pdf' | 'archive' | 'office' | 'image' | 'media';

/** What sort of binary file the bytes begin like; undefined for text. */
export const binaryKind = (bytes: Uint8Array): BinaryKind | undefined =>
  SIGNATURES.find(({ bytes: signature, at = 0 }) =>
    signature.every((byte, index) => bytes[at + index] === byte),
  )?.kind;

/** An encoding with the number of bytes that only mark it. */
export interface Recognised {
  readonly encoding: Encoding;
  readonly skip: number;
}

/** The encoding that a byte order mark names. */
export function recogniseMark(bytes: Uint8Array): Recognised | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return undefined;
}

/** The encoding of bytes without a mark, by what they would mean; undefined when they make sense in none. */
export function recogniseEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1 || bytes.length);
  const utf16 = recogniseUtf16(sample);
  if (utf16 !== undefined) return utf16;
  if (sample.includes(0)) return isMostlyText(decodeAs('utf-8', sample)) ? 'utf-8' : undefined;
  if (isIso2022(sample)) return 'iso-2022-jp';
  const candidates = (['utf-8', 'euc-jp', 'shift_jis'] as const).map((encoding) => ({
    encoding,
    ...weigh(decodeAs(encoding, sample)),
  }));
  const utf8 = candidates[0];
  if (utf8 && utf8.broken <= cutOff(bytes, sample)) return 'utf-8';
  if (isWestern(candidates[2], utf8)) return 'windows-1252';
  const best = candidates
    .filter(({ broken, length }) => broken <= Math.max(1, length * MOST_BROKEN))
    .sort((one, other) => other.sense - one.sense)[0];
  return best !== undefined && best.sense > 0.5 ? best.encoding : undefined;
}

/** A sample that ends inside a character breaks that one. */
const cutOff = (bytes: Uint8Array, sample: Uint8Array): number => (sample.length < bytes.length ? 1 : 0);

/** JIS escapes, with bytes of seven bits only. */
function isIso2022(sample: Uint8Array): boolean {
  let hasEscape = false;
  for (const [at, byte] of sample.entries()) {
    if (byte > 0x7f) return false;
    if (byte !== 0x1b) continue;
    const [kind, set] = [sample[at + 1], sample[at + 2]];
    hasEscape ||= (kind === 0x24 && (set === 0x40 || set === 0x42)) || (kind === 0x28 && set === 0x49);
  }
  return hasEscape;
}

/** How much of a decoded text is broken, and how much of it makes sense as Japanese or English. */
interface Weight {
  readonly length: number;
  readonly broken: number;
  readonly kana: number;
  readonly kanji: number;
  /** 0–1; what is broken or odd counts against it. */
  readonly sense: number;
}

function weigh(text: string): Weight {
  let [broken, kana, kanji, odd, good] = [0, 0, 0, 0, 0];
  let length = 0;
  for (const sign of text) {
    const character = sign.codePointAt(0) ?? 0;
    length += 1;
    if (sign === REPLACEMENT) broken += 1;
    else if (isHalfWidthKatakana(character)) odd += 1;
    else if (isKana(character)) kana += 1;
    else if (isKanji(character)) kanji += isRare(character) ? 0 : 1;
    else if (isOrdinary(character)) good += 1;
    else odd += 1;
  }
  const sense = length === 0 ? 0 : (kana + kanji + good - 8 * broken - odd) / length;
  return { length, broken, kana, kanji, sense };
}

/** Ideographs outside the block that both old encodings cover are a sign of a wrong guess. */
const isRare = (character: number): boolean => character < 0x4e00 || character > 0x9fff;

/** ASCII without control codes, punctuation of Japanese and of print, full-width forms. */
const isOrdinary = (character: number): boolean =>
  (character >= 0x20 && character < 0x7f) ||
  (character >= 0x09 && character <= 0x0d) ||
  (character >= 0x2010 && character <= 0x2027) ||
  (character >= 0x3000 && character <= 0x303f) ||
  (character >= 0xff01 && character <= 0xff5e) ||
  character === 0x30fb;

/**
 * English with the quotation marks of windows-1252: nearly all ASCII, and what Shift_JIS would make of the rest are
 * single ideographs without any kana.
 */
const isWestern = (shiftJis: Weight | undefined, utf8: Weight | undefined): boolean =>
  shiftJis !== undefined &&
  utf8 !== undefined &&
  shiftJis.kana === 0 &&
  shiftJis.kanji * 20 < shiftJis.length &&
  utf8.broken * 10 < utf8.length &&
  utf8.broken > 0 &&
  utf8.kana + utf8.kanji === 0;

/** UTF-16 without a mark: one byte of each pair is nearly always 0 or the row of kana and ideographs. */
function recogniseUtf16(sample: Uint8Array): Encoding | undefined {
  if (sample.length < 4) return undefined;
  const pairs = sample.length >> 1;
  const [zerosEven, zerosOdd] = [0, 1].map((side) => share(sample, side, (byte) => byte === 0)) as [
    number,
    number,
  ];
  const [rowsEven, rowsOdd] = [0, 1].map((side) => share(sample, side, isJapaneseRow)) as [number, number];
  const hasZeros = (zerosEven + zerosOdd) * pairs >= 1;
  for (const [encoding, high, low] of [
    ['utf-16le', zerosOdd + rowsOdd, zerosEven],
    ['utf-16be', zerosEven + rowsEven, zerosOdd],
  ] as const) {
    if (high < 0.9 || low > 0.1) continue;
    const { sense, kana, length } = weigh(decodeAs(encoding, sample));
    if (sense > 0.9 && (hasZeros || kana * 4 > length)) return encoding;
  }
  return undefined;
}

/** The high bytes of punctuation, kana, ideographs and full-width forms. */
const isJapaneseRow = (byte: number): boolean =>
  byte === 0x30 || (byte >= 0x4e && byte <= 0x9f) || byte === 0xff || byte === 0x20;

/** Share of the bytes at even (0) or odd (1) places that pass a test. */
function share(bytes: Uint8Array, side: number, test: (byte: number) => boolean): number {
  let count = 0;
  for (let at = side; at < bytes.length; at += 2) if (test(bytes[at] ?? -1)) count += 1;
  return count / Math.max(1, bytes.length >> 1);
}

/** Whether a text holds few enough control codes to be one. A stray NUL is forgiven. */
export function isMostlyText(text: string): boolean {
  let odd = 0;
  for (const sign of text) {
    const character = sign.codePointAt(0) ?? 0;
    const isControl =
      (character < 0x20 && !isOrdinary(character)) || character === 0x7f || sign === REPLACEMENT;
    if (isControl && !isJapaneseLetter(character)) odd += 1;
  }
  return odd * 50 <= text.length;
}
