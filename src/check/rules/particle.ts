import { defineCheck } from '../define-check.ts';
import { japaneseAt } from '../view.ts';

/** Pairs of particles that grammar never puts side by side, behind a noun. */
const IMPOSSIBLE: ReadonlySet<string> = new Set(
  'がを をが はを をは がは はが にを にが をに をで でを でが へを へが がに がで'.split(' '),
);

/** Two particles where one belongs: the trace of a sentence that was begun in one way and ended in another. */
export const particle = defineCheck({
  id: 'particle',
  category: 'fluency/grammar',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    {
      ja: '政府がを支援を決めた。',
      finds: ['がを'],
      fixed: '政府を支援を決めた。',
      note: 'Which of the two is meant is a guess.',
    },
    { ja: '市長には報告書をは渡した。', finds: ['をは'] },
    { ja: '市長には報告書を渡した。', finds: [] },
    { ja: '走るのが速い。食べるのをやめた。', finds: [] },
    { ja: '母が母がと繰り返した。', finds: [] },
  ],
  *findInBead(view) {
    for (const { tokens } of view.ja.sentences) {
      for (const [at, first] of tokens.entries()) {
        const [before, second] = [tokens[at - 1], tokens[at + 1]];
        if (second === undefined || before === undefined || first.end !== second.start) continue;
        if (!IMPOSSIBLE.has(first.surface + second.surface) || !before.detail.startsWith('名詞')) continue;
        if (![first, second].every((it) => /^助詞-(?:格助詞|係助詞)/.test(it.detail))) continue;
        const span = { start: first.start, end: second.end };
        yield {
          ja: [span],
          message: 'check.particle.found',
          values: {
            words: japaneseAt(view, { start: before.start, end: second.end }),
            particles: japaneseAt(view, span),
          },
          confidence: 0.75,
          suggestions: [second, first].map((it) => ({ ...span, text: it.surface })),
        };
      }
    }
  },
});
