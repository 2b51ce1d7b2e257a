/** What checks are asked about while they are fitted: pairs and articles as they are aligned, without terms. */
import { align } from '../src/align/align.ts';
import { facing } from '../src/check/facing.ts';
import { type ArticleView, type BeadView, isPaired, viewArticle } from '../src/check/view.ts';
import { readEnglish, readJapanese } from '../src/project/process.ts';
import type { Engine } from '../src/project/way.ts';
import type { Sample } from './check-samples.ts';
import { inputOf } from './engine.ts';

/** Reads and aligns the sentences of two sides, with beads as people set them where they did. */
export function viewBare(
  { ja, en, beads = [] }: Pick<Sample, 'ja' | 'en' | 'beads'>,
  engine: Engine,
): ArticleView {
  const { lexicon } = engine;
  const article = readJapanese(inputOf(ja), engine);
  const source = readEnglish(inputOf(en), engine);
  const accepted = beads.map((bead) => ({
    ja: bead.ja,
    en: bead.en.map((sentence) => ({ file: 0, sentence })),
  }));
  const alignment = align(article, [source], lexicon, { accepted });
  return viewArticle(article, [source], alignment, { lexicon, glossary: [], terms: [] });
}

/** The beads of a single pair: the two sides as one where they face each other and the aligner parted them. */
export function beadsOfPair(ja: string, en: string, engine: Engine): readonly BeadView[] {
  const view = viewBare({ ja: [ja], en: [en] }, engine);
  const apart = facing(view);
  return apart === undefined ? view.beads : [apart];
}

/** Each paired bead of a text, with its English, which decides the half it belongs to. */
export const pairedBeads = (view: ArticleView): readonly { readonly bead: BeadView; readonly en: string }[] =>
  view.beads.filter(isPaired).map((bead) => {
    const [first] = bead.en.sentences;
    return { bead, en: view.sources[0]?.text.slice(first?.start, first?.end) ?? '' };
  });
