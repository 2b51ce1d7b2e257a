import { decodeAgain } from '../../text/decoded-wrongly.ts';
import { defineCheck } from '../define-check.ts';
import { sentenceAt } from '../view.ts';

/** The replacement character, which stands for what is lost. */
const LOST = /\ufffd+/gu;
/** UTF-8 read as Windows-1252 or Latin-1: lead bytes as letters, the rest as signs and controls. */
const AS_LATIN = /(?:[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3})+/gu;
/** UTF-8 read as Shift_JIS: the kanji that the bytes of kana become. */
const AS_SHIFT_JIS = /(?:[縺繧繝][^\s。、]{1,2}){2,}/gu;
/** An apostrophe of the old Macintosh between Latin letters: Kimís. */
const APOSTROPHE = /(?<=[A-Za-z])í(?=(?:s|t|re|ve|ll|d|m)(?![A-Za-z]))/g;
/** Character references that a page left behind. */
const ENTITY = /&(?:amp|nbsp|quot|lt|gt|apos|#\d{2,5}|#x[0-9a-f]{2,5});/gi;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['nbsp', '\u00a0'],
  ['quot', '"'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
]);

/** The character that a reference names; undefined when it names none. */
function characterOf(entity: string): string | undefined {
  const name = entity.slice(1, -1).toLowerCase();
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return NAMED.get(name);
  return code >= 0x20 && (code < 0xd800 || code > 0xdfff) && code <= 0x10ffff
    ? String.fromCodePoint(code)
    : undefined;
}

/** How each kind of garbling is put right; `undefined` where what it said is lost or not ours to guess. */
const KINDS: readonly {
  readonly pattern: RegExp;
  readonly message: 'check.mojibake.found' | 'check.mojibake.entity';
  readonly confidence: number;
  /** Whether a match that cannot be read again is no garbling at all. */
  readonly onlyIfReadable: boolean;
  readonly repair: (garbled: string) => string | undefined;
}[] = [
  {
    pattern: LOST,
    message: 'check.mojibake.found',
    confidence: 0.9,
    onlyIfReadable: false,
    repair: () => undefined,
  },
  {
    pattern: AS_LATIN,
    message: 'check.mojibake.found',
    confidence: 0.9,
    onlyIfReadable: true,
    repair: decodeAgain,
  },
  {
    pattern: AS_SHIFT_JIS,
    message: 'check.mojibake.found',
    confidence: 0.9,
    onlyIfReadable: false,
    repair: () => undefined,
  },
  {
    pattern: APOSTROPHE,
    message: 'check.mojibake.found',
    confidence: 0.7,
    onlyIfReadable: false,
    repair: () => '’',
  },
  {
    pattern: ENTITY,
    message: 'check.mojibake.entity',
    confidence: 0.9,
    onlyIfReadable: false,
    repair: characterOf,
  },
];

/** Every sign searched for here is one that no Japanese article writes on purpose. */
export const mojibake = defineCheck({
  id: 'mojibake',
  category: 'fluency/encoding',
  severity: 'major',
  reads: 'japanese',
  examples: [
    { ja: '市長は\ufffd\ufffdと述べた。', finds: ['\ufffd\ufffd'] },
    { ja: '価格は50â\u0082¬だった。', finds: ['â\u0082¬'], fixed: '価格は50€だった。' },
    { ja: '歌手のZoÃ«が来日した。', finds: ['Ã«'], fixed: '歌手のZoëが来日した。' },
    { ja: '研究&amp;開発を進める。', finds: ['&amp;'], fixed: '研究&開発を進める。' },
    { ja: '店名はRosaísだ。', finds: ['í'], fixed: '店名はRosa’sだ。' },
    {
      ja: '縺薙ｌ縺ｯ本文だ。',
      finds: ['縺薙ｌ縺ｯ本'],
      note: 'The end of a garbled run cannot be told from what follows.',
    },
    { ja: 'A&Bは、カフェ「Ça va」を開いた。', finds: [] },
    { ja: '監督はJosé García氏だ。', finds: [] },
    { ja: '繭を繋ぐ。', finds: [] },
  ],
  *findInArticle(view) {
    for (const { pattern, message, confidence, onlyIfReadable, repair } of KINDS) {
      for (const match of view.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const repaired = repair(match[0]);
        if (onlyIfReadable && repaired === undefined) continue;
        if (sentenceAt(view, span) === undefined) continue;
        yield {
          ja: [span],
          message,
          values: { words: match[0] },
          confidence,
          suggestions: repaired === undefined ? [] : [{ ...span, text: repaired }],
        };
      }
    }
  },
});
