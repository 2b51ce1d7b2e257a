import { defineCheck } from '../define-check.ts';
import { sentenceAt } from '../view.ts';

/** The replacement character; UTF-8 read as Latin-1 or Windows-1252; UTF-8 read as Shift_JIS. */
const GARBLED =
  /\ufffd+|(?:[ÃÂ][\u0080-\u00bf]|â[\u0080-\u009f€][\u0080-\u00bf™œ“”˜–]?|ã[\u0080-\u009f€-™]){1,}|(?:[縺繧繝][^\s。、]{1,2}){2,}/gu;
/** Character references that a page left behind. */
const ENTITY = /&(?:amp|nbsp|quot|lt|gt|apos|#\d{2,5}|#x[0-9a-f]{2,5});/gi;

/** Every sign searched for here is one that no Japanese article writes on purpose. */
export const mojibake = defineCheck({
  id: 'mojibake',
  category: 'fluency/encoding',
  severity: 'major',
  reads: 'japanese',
  examples: [
    { ja: '市長は\ufffd\ufffdと述べた。', finds: ['\ufffd\ufffd'] },
    { ja: '価格は50â\u0082¬だった。', finds: ['â\u0082¬'] },
    { ja: '研究&amp;開発を進める。', finds: ['&amp;'] },
    {
      ja: '縺薙ｌ縺ｯ本文だ。',
      finds: ['縺薙ｌ縺ｯ本'],
      note: 'The end of a garbled run cannot be told from what follows.',
    },
    { ja: 'A&Bは、カフェ「Ça va」を開いた。', finds: [] },
    { ja: '繭を繋ぐ。', finds: [] },
  ],
  *findInArticle(view) {
    for (const pattern of [GARBLED, ENTITY]) {
      for (const match of view.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (sentenceAt(view, span) === undefined) continue;
        yield {
          ja: [span],
          message: pattern === ENTITY ? 'check.mojibake.entity' : 'check.mojibake.found',
          values: { words: match[0] },
          confidence: 0.9,
        };
      }
    }
  },
});
