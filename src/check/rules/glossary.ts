import { isUsual, timesUsed } from '../../term/usage.ts';
import { defineCheck } from '../define-check.ts';
import { formsIn, type Ruling, renderingOf, type Use, usesIn } from '../glossary-entries.ts';
import type { ArticleView, BeadView } from '../view.ts';

const DEFENCE = { en: 'defense minister', ja: '国防相', forbidden: ['国防大臣'], note: '' };

/** Says how often articles written in Japanese use the right form and the one that was seen, when it is telling. */
function* usageOf({ usage }: ArticleView, preferred: string, seen: string) {
  if (usage === undefined || !isUsual(usage, preferred, seen)) return;
  yield {
    id: 'check.glossary.usage' as const,
    values: {
      preferred,
      times: timesUsed(usage, preferred),
      seen,
      rarely: timesUsed(usage, seen),
      articles: usage.articles,
    },
  };
}

/** Whether a form stands in the sentence before: Japanese does not repeat what it has just named. */
function wasJustSaid(view: BeadView, { allowed }: Ruling): boolean {
  const before = view.article.beads[view.article.beads.indexOf(view) - 1];
  return before !== undefined && formsIn(before, allowed).length > 0;
}

/** The uses of a bead, one for each term. */
const oncePerTerm = (uses: readonly Use[]): readonly Use[] =>
  uses.filter((use, at) => uses.findIndex(({ ruling }) => ruling === use.ruling) === at);

/**
 * A glossary is a decision that has been taken. Forbidden forms are reported only where the English term stands in the
 * same bead, so that a word that is right for another term is left alone; the longest term of the English decides.
 */
export const glossary = defineCheck({
  id: 'glossary',
  category: 'terminology/wrong-term',
  severity: 'major',
  reads: 'both',
  examples: [
    {
      ja: '国防大臣は新しい計画を発表した。',
      en: 'The defense minister announced a new plan.',
      glossary: [DEFENCE],
      finds: ['国防大臣'],
      fixed: '国防相は新しい計画を発表した。',
    },
    {
      ja: '両国は休戦を受け入れた。',
      en: 'The two countries accepted the ceasefire.',
      glossary: [{ en: 'ceasefire', ja: '停戦', forbidden: [], note: '' }],
      finds: ['休戦'],
      fixed: '両国は停戦を受け入れた。',
    },
    {
      ja: '国防相は新しい計画を発表した。',
      en: 'The defense minister announced a new plan.',
      glossary: [DEFENCE],
      finds: [],
    },
    {
      ja: 'タイトルを守ったのはタイの選手だった。',
      en: 'A player from Thailand defended the title.',
      glossary: [{ en: 'Thailand', ja: 'タイ', forbidden: ['タイト'], note: '' }],
      finds: [],
    },
    {
      ja: '首相は声明を拒否した。',
      en: 'The prime minister rejected the statement.',
      glossary: [{ en: 'minister', ja: '閣僚', forbidden: ['首相'], note: '' }],
      finds: [],
    },
  ],
  *findInBead(view) {
    for (const use of oncePerTerm(usesIn(view))) {
      const { ruling, en } = use;
      const { preferred } = ruling;
      const found = formsIn(view, [...ruling.allowed, ...ruling.forbidden]);
      const wrong = found.filter(({ form }) => ruling.forbidden.includes(form));
      for (const { start, end, form } of wrong) {
        yield {
          ja: [{ start, end }],
          en: [en],
          message: 'check.glossary.forbidden',
          values: { en: ruling.en, seen: form, preferred },
          confidence: 0.9,
          suggestions: [{ start, end, text: preferred }],
          reasons: [...usageOf(view.article, preferred, form)],
        };
      }
      if (found.length > 0) continue;
      const other = renderingOf(view, use);
      if (other !== undefined) {
        const { start, end, form } = other;
        // A longer word that holds the preferred one, or a part of it, is a compound or a short form of the same term.
        if (form.includes(preferred) || preferred.includes(form)) continue;
        yield {
          ja: [{ start, end }],
          en: [en],
          message: 'check.glossary.other',
          values: { en: ruling.en, seen: form, preferred },
          confidence: 0.7,
          suggestions: [{ start, end, text: preferred }],
          reasons: [...usageOf(view.article, preferred, form)],
        };
      } else if (!wasJustSaid(view, ruling)) {
        yield {
          ja: [],
          en: [en],
          message: 'check.glossary.missing',
          values: { en: ruling.en, preferred },
          confidence: 0.5,
          severity: 'minor',
        };
      }
    }
  },
});
