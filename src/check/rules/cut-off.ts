import { defineCheck } from '../define-check.ts';
import { trimEnd } from '../ending.ts';

/** What may stand at the end of a finished paragraph. */
const FINISHED = /[。．.！？!?」』）)】〉》”"’…‥:：；～〜ー―]\s*$/;

/**
 * A paragraph whose earlier sentences end in 。 and whose last one does not, though it ends in a verb, was cut short. One
 * that ends in a noun may be a signature or a list.
 */
export const cutOff = defineCheck({
  id: 'cut-off',
  category: 'fluency/truncation',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    { ja: '水位は夕方に下がり始めた。県はまだ被害を確認して', finds: ['確認して'] },
    { ja: '水位は夕方に下がり始めた。県は被害を報告していない', finds: ['報告していない'] },
    { ja: '水位は夕方に下がり始めた。県は被害を報告していない。', finds: [] },
    { ja: '県は被害を報告していない', finds: [] },
    { ja: '水位は夕方に下がり始めた。（文・写真 森田陽子）', finds: [] },
  ],
  *findInArticle(view) {
    for (const [at, sentence] of view.sentences.entries()) {
      const [before, after] = [view.sentences[at - 1], view.sentences[at + 1]];
      if (sentence.kind !== 'body' || before?.paragraph !== sentence.paragraph) continue;
      if (after?.paragraph === sentence.paragraph) continue;
      const text = view.text.slice(sentence.start, sentence.end);
      if (FINISHED.test(text) || !/。\s*$/.test(view.text.slice(before.start, before.end))) continue;
      const words = trimEnd(sentence.tokens);
      const from = words.findLastIndex((word) => !['VERB', 'AUX', 'SCONJ'].includes(word.pos));
      const last = words.at(-1);
      if (last === undefined || !['VERB', 'AUX', 'SCONJ'].includes(last.pos)) continue;
      const first = words[Math.max(0, words[from]?.detail === '名詞-サ変接続' ? from : from + 1)];
      yield {
        ja: [{ start: first?.start ?? last.start, end: last.end }],
        message: 'check.cut-off.found',
        confidence: after === undefined ? 0.7 : 0.55,
      };
    }
  },
});
