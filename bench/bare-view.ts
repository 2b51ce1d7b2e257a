/** What checks are asked about while they are fitted: pairs and articles as they are aligned, without terms. */
import { facing } from '../src/check/facing.ts';
import { type ArticleView, type BeadView, isPaired, viewArticle } from '../src/check/view.ts';
import type { Engine } from '../src/project/way.ts';
import type { Sample } from './check-samples.ts';
import { alignSample } from './view-sample.ts';

/** A sample as checks see it that ask for no terms. */
export function viewBare(sample: Pick<Sample, 'ja' | 'en' | 'beads'>, engine: Engine): ArticleView {
  const { article, source, alignment } = alignSample(sample, engine);
  return viewArticle(article, [source], alignment, { lexicon: engine.lexicon, glossary: [], terms: [] });
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
