import encodings from 'encoding-japanese';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { decodeAs, decodeByTable, type Encoding } from './encodings.ts';

const japanese =
  '港の市場は、朝五時に開く。\n「今日は鯖が安いよ」と、魚屋のおじさんが笑った。値段は１キロ３００円～４００円だという。\n';
const english = 'The market at the port opens at five. "Mackerel is cheap today," the fishmonger said.\n';

const table = { shift_jis: 'SJIS', 'euc-jp': 'EUCJP', 'iso-2022-jp': 'JIS' } as const;

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'windows-1252')
    return Buffer.from(
      text.replace(/[’“”]/g, (mark) => ({ '’': '\x92', '“': '\x93', '”': '\x94' })[mark] ?? mark),
      'latin1',
    );
  return new Uint8Array(
    encodings.convert(encodings.stringToCode(text), { to: table[encoding], from: 'UNICODE' }),
  );
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const read = (data: Uint8Array) => decode(data, 'a.txt');

describe('decoding', () => {
  it.each([
    ['utf-8', japanese],
    ['utf-8', english],
    ['utf-8', `${english}café — “naïve”`],
    ['utf-16le', japanese],
    ['utf-16be', japanese],
    ['utf-16le', english],
    ['utf-16be', english],
    ['utf-16le', 'ひらがなだけのみじかいぶん'],
    ['utf-16be', 'ひらがなだけのみじかいぶん'],
    ['shift_jis', japanese],
    ['shift_jis', 'ソ連と予定表の能力①㈱'],
    ['shift_jis', `${english}港`.repeat(3) + japanese],
    ['euc-jp', japanese],
    ['euc-jp', '短い文です。'],
    ['iso-2022-jp', japanese],
    ['windows-1252', 'The market’s “price” is low, and the port’s old clock has stopped.'],
  ] as const)('recognises %s without a mark', (encoding, text) => {
    expect(read(encode(text, encoding))).toMatchObject({
      ok: true,
      value: { encoding, problems: [], text },
    });
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('takes the mark of %s off', (encoding, mark) => {
    const data = Buffer.concat([bytes(...mark), encode('港。', encoding)]);
    expect(read(data)).toMatchObject({ ok: true, value: { encoding, text: '港。' } });
  });

  it.each([
    ['a\nb\n', 'lf'],
    ['a\r\nb\r\n', 'crlf'],
    ['a\rb', 'cr'],
    ['a\r\nb\n', 'mixed'],
    ['a', 'none'],
  ])('keeps line ends: %j', (text, lineEnding) => {
    expect(read(encode(text, 'utf-8'))).toMatchObject({ ok: true, value: { text, lineEnding } });
  });

  it('forgives a few broken bytes and says where', () => {
    const data = Buffer.concat([encode(japanese, 'utf-8'), bytes(0xff, 0xe6), encode(japanese, 'utf-8')]);
    expect(read(data)).toMatchObject({
      ok: true,
      value: {
        encoding: 'utf-8',
        text: `${japanese}\ufffd\ufffd${japanese}`,
        problems: [{ id: 'problem.file.bytes', values: { count: 2, line: 3 }, at: japanese.length }],
      },
    });
    const shiftJis = Buffer.concat([
      encode(japanese, 'shift_jis'),
      bytes(0xfd),
      encode(japanese, 'shift_jis'),
    ]);
    expect(read(shiftJis)).toMatchObject({
      ok: true,
      value: { encoding: 'shift_jis', problems: [{ values: { count: 1 } }] },
    });
  });

  it('forgives a stray NUL, and a lone surrogate in UTF-16', () => {
    expect(read(encode(`${english}\0${english}`, 'utf-8'))).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8' },
    });
    expect(read(encode(`\ufeff${english}\ud842`, 'utf-16le'))).toMatchObject({
      ok: true,
      value: { text: `${english}\ud842` },
    });
  });

  it.each([
    ['pdf', ascii('%PDF-1.7')],
    ['archive', bytes(0x50, 0x4b, 3, 4, 20, 0)],
    ['image', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ['image', Buffer.concat([ascii('RIFF'), bytes(1, 2, 3, 4), ascii('WEBP')])],
    ['media', Buffer.concat([bytes(0, 0, 0, 32), ascii('ftypisom')])],
    ['office', ascii('{\\rtf1 hello}')],
    ['encoding', bytes(...Array.from({ length: 600 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256))],
  ])('refuses %s by name', (kind, data) => {
    expect(read(data)).toMatchObject({ ok: false, problem: { id: `problem.file.${kind}`, file: 'a.txt' } });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (data) => typeof read(data).ok === 'boolean'),
      { numRuns: 2000 },
    );
  });

  it('brings any text back from UTF-8 and from marked UTF-16', () => {
    const words = fc.string({
      unit: fc.constantFrom('港', 'の', 'a', ' ', '𠮷', '。', '\r\n', 'é', '1'),
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (text) => {
        for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
          expect(read(encode(`\ufeff${text}`, encoding))).toMatchObject({
            ok: true,
            value: { text, encoding },
          });
        }
        expect(read(encode(text, 'utf-8'))).toMatchObject({ ok: true, value: { text } });
      }),
    );
  });
});

describe('the tables that stand in for a platform without an encoding', () => {
  it.each(['shift_jis', 'euc-jp', 'iso-2022-jp'] as const)('agree with the platform on %s', (encoding) => {
    const data = encode(japanese, encoding);
    expect(decodeByTable(encoding, data)).toBe(decodeAs(encoding, data));
    expect(decodeByTable(encoding, data)).toBe(japanese);
  });
});
