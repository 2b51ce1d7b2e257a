import { defineCheck } from '../define-check.ts';
import { sentenceAt } from '../view.ts';

const KANJI_OR_HIRAGANA = '[\\p{Script=Han}\\p{Script=Hiragana}々]';
const LETTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー]';
/** A space with Japanese on both sides; between two katakana words it parts a foreign name. */
const GAP = new RegExp(
  `(?<=${KANJI_OR_HIRAGANA})[ \\u3000]+(?=${LETTER})|(?<=${LETTER})[ \\u3000]+(?=${KANJI_OR_HIRAGANA})`,
  'gu',
);

/**
 * One space in running text is a slip; many are a way of writing (subtitles, verse, lists), which nobody wants to hear
 * about. Headings and captions use spaces on purpose.
 */
export const spacing = defineCheck({
  id: 'spacing',
  category: 'fluency/punctuation',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    {
      ja: '大臣は 首都訪問の席で合意を確認した。議会も支持した。',
      finds: [' '],
      fixed: '大臣は首都訪問の席で合意を確認した。議会も支持した。',
    },
    { ja: '歌手のマリア ロペスが来日した。会場は満員だった。', finds: [] },
    { ja: '皆さん こんにちは 今日は 海の話を します。聞いてください。', finds: [] },
    { ja: 'CNN の記者が 3 人来た。', finds: [] },
  ],
  *findInArticle(view) {
    const gaps = new Map<number, { start: number; end: number }[]>();
    for (const match of view.text.matchAll(GAP)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAt(view, span);
      if (sentence?.kind !== 'body') continue;
      gaps.set(sentence.paragraph, [...(gaps.get(sentence.paragraph) ?? []), span]);
    }
    for (const [paragraph, spans] of gaps) {
      const ends = view.sentences.filter(
        (it) => it.paragraph === paragraph && /[。！？]/.test(view.text.slice(it.start, it.end)),
      ).length;
      if (spans.length > ends) continue;
      for (const span of spans) {
        yield {
          ja: [span],
          message: 'check.spacing.found',
          values: {
            before: view.text.slice(Math.max(0, span.start - 4), span.start),
            after: view.text.slice(span.end, span.end + 4),
          },
          confidence: 0.6,
          suggestions: [{ ...span, text: '' }],
        };
      }
    }
  },
});
