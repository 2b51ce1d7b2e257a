import { defineCheck } from '../define-check.ts';
import { sentenceAt } from '../view.ts';

/** Two or more of 。 and 、 with nothing but spaces between them. */
const DOUBLED = /[。、．，](?:[ \t\u3000]*[。、．，])+/g;
/** 。。。 and 、、、 are an ellipsis as people type it; ．． may be part of a number or a mark of its own. */
const ELLIPSIS = /^(?:([。、．，])\1\1+|[．，]+)$/;
/** A sign behind a space that follows Japanese; behind another sign it is a doubled one. */
const SPACED = /(?<=[^\s\x21-\x7e。、．，！？…])[ \t\u3000]+([。、])(?![ \t\u3000]*[。、])/g;

/** Which sign stays: 。 where a sentence ended, unless words follow that 、 led on to (。 、新たに). */
function keep(seen: string, goesOn: boolean): string {
  const signs = seen.replace(/\s/g, '');
  if (!/[、，]/.test(signs)) return '。';
  if (!/[。．]/.test(signs)) return '、';
  return goesOn && !signs.endsWith('。') ? '、' : '。';
}

/**
 * Machines that translate a text in pieces leave the signs of both pieces behind. Human Japanese doubles 。 only as an
 * ellipsis, so that this check hardly ever errs.
 */
export const punctuation = defineCheck({
  id: 'punctuation',
  category: 'fluency/punctuation',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    {
      ja: '艦隊の演習を視察する予定だ。 。 一行は木曜日に帰国する。',
      finds: ['。 。'],
      fixed: '艦隊の演習を視察する予定だ。 一行は木曜日に帰国する。',
    },
    {
      ja: '知事は対策を発表した。 、県の資料による。',
      finds: ['。 、'],
      fixed: '知事は対策を発表した、県の資料による。',
    },
    { ja: '彼は黙っていた。。', finds: ['。。'], fixed: '彼は黙っていた。' },
    { ja: '会議は午後に始まる 。', finds: [' 。'], fixed: '会議は午後に始まる。' },
    { ja: 'だが、答えは出なかった。', finds: [] },
    { ja: 'まさか。。。と彼女はつぶやいた。', finds: [] },
  ],
  *findInArticle(view) {
    for (const match of view.text.matchAll(DOUBLED)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAt(view, span);
      if (ELLIPSIS.test(match[0]) || sentence === undefined) continue;
      const leads = span.start === sentence.start;
      const better = leads ? '' : keep(match[0], /[^\s」』）)]/.test(view.text.charAt(span.end)));
      yield {
        ja: [span],
        message: leads ? 'check.punctuation.leading' : 'check.punctuation.doubled',
        values: { seen: match[0], better, sign: match[0] },
        confidence: 0.95,
        suggestions: [{ ...span, text: better }],
      };
    }
    for (const match of view.text.matchAll(SPACED)) {
      const sign = match[1] ?? '';
      const span = { start: match.index, end: match.index + match[0].length };
      if (sentenceAt(view, span) === undefined) continue;
      yield {
        ja: [span],
        message: 'check.punctuation.spaced',
        values: { sign },
        confidence: 0.9,
        suggestions: [{ ...span, text: sign }],
      };
    }
  },
});
