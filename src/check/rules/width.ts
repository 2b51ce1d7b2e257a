import type { Span } from '../../base/span.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import type { ArticleView } from '../view.ts';

/** Digits of both widths in one number; the sign of thousands or decimals may be of either. */
const NUMBER = /[0-9０-９](?:[0-9０-９]|[.,．，](?=[0-9０-９]))*/g;
/** A word in Latin letters, digits included: ＮＡＴＯ, G7. */
const WORD = /[A-Za-zＡ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ0-9０-９]+/g;
const HALF_KATAKANA = /[ｦ-ﾟ]{2,}/g;
const [HALF, FULL] = [/[0-9A-Za-z]/, /[０-９Ａ-Ｚａ-ｚ]/];

/** The text in the width that most readers type: letters and digits half, katakana full. */
const narrow = (text: string): string => text.normalize('NFKC');

function* matches(view: ArticleView, pattern: RegExp): Iterable<Span & { readonly seen: string }> {
  for (const { start, end } of view.sentences)
    for (const match of view.text.slice(start, end).matchAll(pattern))
      yield {
        start: start + match.index,
        end: start + match.index + match[0].length,
        seen: match[0],
      };
}

type Said = 'check.width.number' | 'check.width.word' | 'check.width.katakana';

/** Words of two widths, where one of them is the rule. */
function* words(view: ArticleView): Iterable<Draft<Said>> {
  const places = [...matches(view, WORD)];
  const forms = new Map<string, Map<string, number>>();
  for (const { seen } of places) {
    const counts = forms.get(narrow(seen)) ?? new Map<string, number>();
    counts.set(seen, (counts.get(seen) ?? 0) + 1);
    forms.set(narrow(seen), counts);
  }
  for (const { start, end, seen } of places) {
    const counts = forms.get(narrow(seen)) ?? new Map<string, number>();
    // Of two that are equally frequent the half-width one stays.
    const [usual] = [...counts].sort(
      ([one, often], [other, frequent]) =>
        frequent - often || Number(FULL.test(one)) - Number(FULL.test(other)),
    )[0] ?? [seen];
    if (usual === seen) continue;
    yield {
      ja: [{ start, end }],
      message: 'check.width.word',
      values: { seen, usual },
      confidence: 0.75,
      suggestions: [{ start, end, text: usual }],
    };
  }
}

/**
 * Newspapers write figures of one digit in full width and longer ones in half width (１月13日), and that is left alone.
 * What nobody writes on purpose is a number of both widths, one word in two widths, and half-width katakana.
 */
export const width = defineCheck({
  id: 'width',
  category: 'fluency/spelling',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    { ja: '港には１2隻の船がいる。', finds: ['１2'], fixed: '港には12隻の船がいる。' },
    {
      ja: 'ＮＡＴＯの会議が始まった。NATOの加盟国が集まった。NATOの総長が話した。',
      finds: ['ＮＡＴＯ'],
      fixed: 'NATOの会議が始まった。NATOの加盟国が集まった。NATOの総長が話した。',
    },
    { ja: '会場はｶﾞｰﾃﾞﾝです。', finds: ['ｶﾞｰﾃﾞﾝ'], fixed: '会場はガーデンです。' },
    { ja: '１月13日に３人が着いた。', finds: [] },
    { ja: 'ＮＡＴＯの会議が始まった。ＥＵも加わった。', finds: [] },
  ],
  *findInArticle(view) {
    for (const { start, end, seen } of matches(view, NUMBER)) {
      if (!HALF.test(seen) || !FULL.test(seen)) continue;
      const better = narrow(seen);
      yield {
        ja: [{ start, end }],
        message: 'check.width.number',
        values: { seen, better },
        confidence: 0.8,
        suggestions: [{ start, end, text: better }],
      };
    }
    for (const { start, end, seen } of matches(view, HALF_KATAKANA)) {
      const better = narrow(seen);
      yield {
        ja: [{ start, end }],
        message: 'check.width.katakana',
        values: { seen, better },
        confidence: 0.7,
        suggestions: [{ start, end, text: better }],
      };
    }
    yield* words(view);
  },
});
