import { defineCheck } from '../define-check.ts';
import { findLookAlikes, type LookAlike } from '../look-alikes.ts';
import { englishAt, japaneseAt } from '../view.ts';

const SURENESS: Readonly<Record<LookAlike['way'], number>> = { spelling: 0.7, sound: 0.55, reading: 0.6 };

/**
 * A machine that does not know a word reads one it knows, which looks or sounds like it. The Japanese word must be far
 * from everything in the English, and stand where the counterpart of the English word would.
 */
export const lookAlike = defineCheck({
  id: 'look-alike',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  absorbs: ['wrong-term', 'mistranslation'],
  examples: [
    {
      ja: '客は冷たい砂漠を注文した。',
      en: 'The guests ordered a cold dessert.',
      finds: ['砂漠'],
      fixed: '客は冷たいデザートを注文した。',
    },
    {
      ja: '教授は来週、大学で公園をする。',
      en: 'The professor will give a lecture at the university next week.',
      finds: ['公園'],
      fixed: '教授は来週、大学で講演をする。',
    },
    {
      ja: '国は孤立したパキスタン国家になった。',
      en: 'The country has become an isolated pariah state.',
      finds: ['パキスタン'],
    },
    { ja: '隊商は砂漠を渡った。', en: 'The caravan crossed the desert.', finds: [] },
    {
      ja: 'パキスタンの首相が訪れた。',
      en: 'The prime minister of Pakistan paid a visit.',
      finds: [],
    },
    // 「指名」 is what a nominee has received: one word, not two that look alike.
    { ja: '議会は指名の承認を延期した。', en: 'Parliament postponed confirming the nominee.', finds: [] },
  ],
  *findInBead(view) {
    for (const { doubt, english, read, right, way } of findLookAlikes(view)) {
      const { start, end, pos } = doubt.token;
      yield {
        ja: [{ start, end }],
        en: [{ file: english.file, start: english.start, end: english.end }],
        message: way === 'reading' ? 'check.look-alike.reading' : 'check.look-alike.word',
        values: { ja: japaneseAt(view, doubt.token), en: englishAt(view, english), read, right },
        confidence: SURENESS[way],
        suggestions: pos === 'VERB' || pos === 'ADJ' ? [] : [{ start, end, text: right }],
      };
    }
  },
});
