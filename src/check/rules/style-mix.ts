import type { JapaneseSentence } from '../../language/analysis.ts';
import { defineCheck } from '../define-check.ts';
import { type Ending, endingOf, toPlain, toPolite } from '../ending.ts';
import type { ArticleView } from '../view.ts';

/** Fewer sentences than this have no style of their own. */
const ENOUGH = 4;
/** Above this share the smaller style is a second voice (an interview, a letter), not a slip in every sentence. */
const MIXED = 0.4;

/** A quotation that is never closed ends for our purposes after this many UTF-16 units. */
const LONGEST_QUOTATION = 600;

/** Sentences of the body that stand outside every quotation, however many sentences that runs over. */
function ownSentences(view: ArticleView): readonly JapaneseSentence[] {
  const opened: number[] = [];
  let read = 0;
  return view.sentences.filter((sentence) => {
    for (; read < sentence.end; read++) {
      const sign = view.text.charAt(read);
      if (read === sentence.start) while ((opened.at(-1) ?? read) < read - LONGEST_QUOTATION) opened.pop();
      if ('「『“'.includes(sign)) opened.push(read);
      else if ('」』”'.includes(sign)) opened.pop();
    }
    // What a quotation that is still open began before or within this sentence speaks in another voice.
    return (
      sentence.kind === 'body' && opened.length === 0 && !/^[「『“"]/.test(view.text.slice(sentence.start))
    );
  });
}

/**
 * Quotations, headings and guesses (でしょうか) keep their own style in any article, so only sentences of the body that
 * end in a predicate of their own are counted. The smaller group is marked, since that is less to change: one finding for
 * the article, with every place.
 */
export const styleMix = defineCheck({
  id: 'style-mix',
  category: 'fluency/register',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    {
      ja: '橋は三月に完成した。工事は二年続いた。市は費用を公表しました。住民は喜んでいる。渋滞は減る見込みだ。',
      finds: ['しました'],
      fixed:
        '橋は三月に完成した。工事は二年続いた。市は費用を公表した。住民は喜んでいる。渋滞は減る見込みだ。',
    },
    {
      ja: '橋は三月に完成しました。工事は二年続きました。市は費用を公表した。住民は喜んでいます。渋滞は減りそうです。',
      finds: ['した'],
      fixed:
        '橋は三月に完成しました。工事は二年続きました。市は費用を公表しました。住民は喜んでいます。渋滞は減りそうです。',
    },
    {
      ja: '橋は三月に完成した。市は費用を公表しました。工事は二年続いた。住民は喜んでいます。渋滞は減る見込みだ。',
      finds: ['しました … います'],
    },
    {
      ja: '橋は三月に完成した。市長は「喜んでいます。」と話した。工事は二年続いた。渋滞は減るのでしょうか。住民は期待する。',
      finds: [],
    },
    { ja: '橋が完成しました。住民は喜んだ。', finds: [], note: 'Two sentences are too few to tell a style.' },
  ],
  *findInArticle(view) {
    const endings: readonly Ending[] = ownSentences(view).map(endingOf);
    const polite = endings.filter((ending) => ending.register === 'polite');
    const plain = endings.filter((ending) => ending.register === 'plain');
    const all = polite.length + plain.length;
    if (all < ENOUGH || polite.length === 0 || plain.length === 0) return;
    const few = polite.length <= plain.length ? polite : plain;
    const share = few.length / all;
    const [first] = few;
    if (first === undefined) return;
    const toOther = few === polite ? toPlain : toPolite;
    yield {
      ja: few.map(({ start, end }) => ({ start, end })),
      message: few === polite ? 'check.style-mix.polite' : 'check.style-mix.plain',
      values: {
        ending: view.text.slice(first.start, first.end),
        count: few.length,
        share: Math.round(100 * (1 - share)),
      },
      confidence: share > MIXED ? 0.6 : 0.8,
      suggestions: few.flatMap((ending) => {
        const text = toOther(ending);
        return text === undefined ? [] : [{ start: ending.start, end: ending.end, text }];
      }),
    };
  },
});
