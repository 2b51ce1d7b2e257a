import { defineCheck } from '../define-check.ts';
import { type ArticleView, type BeadView, isPaired } from '../view.ts';

/** A shorter sentence (はい。) may be said by a word of its neighbour. */
const SHORTEST = 12;
/** How sure the aligner must be that there is no counterpart. */
const SURE = 0.6;

/** The nearest bead with Japanese on one side. */
const neighbour = (view: ArticleView, from: number, step: 1 | -1): BeadView | undefined => {
  let at = from + step;
  while (at >= 0 && at < view.beads.length && view.beads[at]?.ja.sentences.length === 0) at += step;
  return view.beads[at];
};

/** Whether the English runs on without a gap from one bead to the other: then there is no room for a counterpart. */
function runsOn(before: BeadView, after: BeadView, view: ArticleView): boolean {
  const last = before.en.sentences.at(-1);
  const first = after.en.sentences[0];
  if (last === undefined || first === undefined || last.file !== first.file) return false;
  const between = view.sources[last.file]?.sentences.filter(
    (it) => it.kind === 'body' && it.start >= last.end && it.end <= first.start,
  );
  return first.start >= last.end && between?.length === 0;
}

/**
 * A source often covers only part of an article, and a sentence whose English simply was not given is no addition. It is
 * reported only between two sentences whose English stands side by side in one source.
 */
export const addition = defineCheck({
  id: 'addition',
  category: 'accuracy/addition',
  severity: 'major',
  reads: 'japanese',
  examples: [
    {
      ja: ['議会は予算を可決した。', '市民は長く喜びの歌を歌い続けた。', '新年度から実施される。'],
      en: ['Parliament passed the budget.', '', 'It takes effect next fiscal year.'],
      finds: ['市民は長く喜びの歌を歌い続けた。'],
    },
    {
      ja: ['議会は予算を可決した。', '市民は長く喜びの歌を歌い続けた。'],
      en: ['Parliament passed the budget.', ''],
      finds: [],
    },
    {
      ja: ['市民は長く喜びの歌を歌い続けた。', '広場には数千人が集まっていた。'],
      en: ['', ''],
      finds: [],
    },
  ],
  *findInArticle(view) {
    for (const [at, bead] of view.beads.entries()) {
      if (bead.ja.sentences.length === 0 || bead.en.sentences.length > 0 || bead.score < SURE) continue;
      const before = neighbour(view, at, -1);
      const after = neighbour(view, at, 1);
      if (before === undefined || after === undefined || !isPaired(before) || !isPaired(after)) continue;
      if (!runsOn(before, after, view)) continue;
      for (const { start, end, kind } of bead.ja.sentences) {
        if (kind !== 'body' || end - start < SHORTEST) continue;
        yield {
          ja: [{ start, end }],
          message: 'check.addition.sentence',
          confidence: 0.7 * bead.score,
        };
      }
    }
  },
});
