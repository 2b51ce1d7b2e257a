import { defineCheck } from '../define-check.ts';
import { japaneseAt } from '../view.ts';

const WORD = '[\\p{Script=Han}\\p{Script=Katakana}ー々]';
/** The same words at once again: 国際機関国際機関, 政府は政府は. Two kana or two syllables may be a word of their own. */
const AGAIN = new RegExp(`(${WORD}{3,}[はがをにのでと]?|${WORD}{2,}[はがをにのでと])\\1`, 'gu');
/** A particle said twice behind a word. */
const PARTICLE = new RegExp(`(?<=${WORD})([をがにで])\\1(?=${WORD})`, 'gu');
/** 軍事技術などの様々な軍事技術. */
const SUCH_AS = new RegExp(
  `(${WORD}{3,})など(?:の|、)?(?:様々な|さまざまな|多様な|多くの|各種の?|その他の|他の)?\\1`,
  'gu',
);
/** 対抗する対抗策. */
const OF_ITSELF =
  /(\p{Script=Han}{2,})(?:する|した|される|された|している|していた)(?:ための)?\1(?=策|措置|案|計画|方法|手段|手続き|作業|活動)/gu;

/** Turns in which one word says what the other has said; editors mark each of these. */
const TWICE_SAID =
  /頭痛が痛|馬から落馬|後で後悔|まだ未(?:定|完成|解決|発表)|第[0-9０-９一二三四五六七八九十]+[回日]目|違和感を感じ|炎天下の(?:下|もと)|一番最(?:初|後)|あらかじめ予[告約]|犯罪を犯|最後の切り札|製造メーカー|いまだに?未|返答を返|過半数を超え|各[^、。]{1,4}ごとに|およそ[0-9０-９一二三四五六七八九十百千万億]+[^、。0-9]{0,2}(?:ほど|程度|くらい|ぐらい)/gu;
/** A shorter sentence may well be said twice. */
const SHORTEST_SENTENCE = 15;

/** ドドドドドド and はははははは are sounds. */
const isSound = (words: string): boolean => new Set(words).size <= 2;

/**
 * Only repetition that no writer intends: at once, behind など, or a measure named after the verb it carries out. A person
 * named after the deed (研究する研究者) is ordinary Japanese.
 */
export const doubledPhrase = defineCheck({
  id: 'doubled-phrase',
  category: 'fluency/duplication',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    {
      ja: '委員会は委員会は報告書をまとめた。',
      finds: ['委員会は委員会は'],
      fixed: '委員会は報告書をまとめた。',
    },
    { ja: '会社は会社をを売却した。', finds: ['をを'], fixed: '会社は会社を売却した。' },
    { ja: '通信衛星などの様々な通信衛星を打ち上げる。', finds: ['通信衛星などの様々な通信衛星'] },
    { ja: '値上げに反対する反対措置を取った。', finds: ['反対する反対'] },
    {
      ja: ['港に集まった漁師たちの写真。来月の撮影。', '港に集まった漁師たちの写真。来月の撮影。'],
      finds: [],
      note: 'Sentences are compared with the one right before them, paragraphs are not.',
    },
    { ja: '会場はまだ未定だ。', finds: ['まだ未定'] },
    { ja: '海を研究する研究者が集まった。', finds: [] },
    { ja: '通信衛星などの様々な人工衛星を打ち上げる。', finds: [] },
    { ja: '一人一人が答えた。', finds: [] },
  ],
  *findInArticle(view) {
    for (const [at, sentence] of view.sentences.entries()) {
      const before = view.sentences[at - 1];
      if (before === undefined || sentence.kind === 'heading' || before.kind === 'heading') continue;
      const text = japaneseAt(view, sentence).trim();
      if (text.length < SHORTEST_SENTENCE || text !== japaneseAt(view, before).trim()) continue;
      const { start, end } = sentence;
      yield { ja: [{ start, end }], message: 'check.doubled-phrase.sentence', confidence: 0.8 };
    }
  },
  *findInBead(view) {
    for (const sentence of view.ja.sentences) {
      const text = japaneseAt(view, sentence);
      for (const match of text.matchAll(TWICE_SAID)) {
        const start = sentence.start + match.index;
        yield {
          ja: [{ start, end: start + match[0].length }],
          message: 'check.doubled-phrase.twice-said',
          values: { words: match[0] },
          confidence: 0.65,
        };
      }
      for (const pattern of [AGAIN, PARTICLE, SUCH_AS, OF_ITSELF]) {
        for (const match of text.matchAll(pattern)) {
          if (isSound(match[1] ?? '') && pattern === AGAIN) continue;
          const start = sentence.start + match.index;
          const span = { start, end: start + match[0].length };
          const atOnce = pattern === AGAIN || pattern === PARTICLE;
          yield {
            ja: [span],
            message: atOnce ? 'check.doubled-phrase.found' : 'check.doubled-phrase.near',
            values: { words: match[1] ?? '' },
            confidence: atOnce ? 0.8 : 0.7,
            suggestions: atOnce ? [{ ...span, text: match[1] ?? '' }] : [],
          };
        }
      }
    }
  },
});
