/** A sentence alone with a sentence. */
import { type ArticleView, type BeadView, isChecked, isPaired } from './view.ts';

/**
 * One sentence of Japanese and one of English that the aligner left apart. Somebody has put the two side by side, so
 * they are compared all the same: what drove them apart is often the very number that is wrong. Undefined in anything
 * longer, where a sentence without counterpart is an ordinary thing.
 */
export function facing(view: ArticleView): BeadView | undefined {
  if (view.sentences.length !== 1) return undefined;
  const english = view.sources.flatMap((source, file) =>
    source.sentences.filter(isChecked).map((sentence) => ({ ...sentence, file })),
  );
  const [ja] = view.beads.filter((bead) => bead.ja.sentences.length > 0);
  const [en] = view.beads.filter((bead) => bead.en.sentences.length > 0);
  if (english.length !== 1 || !ja || !en || isPaired(ja)) return undefined;
  return { ...ja, en: en.en, links: [] };
}
