/** Lays a sample out as the command does: one segment a sentence, beads as people set them, words linked, terms gathered. */
import { align } from '../src/align/align.ts';
import type { DoubtTrees } from '../src/check/trees.ts';
import { type ArticleView, viewArticle } from '../src/check/view.ts';
import { readEnglish, readJapanese } from '../src/project/process.ts';
import type { Engine } from '../src/project/way.ts';
import { extractTerms } from '../src/term/extract.ts';
import type { Sample } from './check-samples.ts';
import { inputOf } from './engine.ts';

/** Reads and aligns the sentences of two sides, with beads as people set them where they did. */
export function alignSample({ ja, en, beads = [] }: Pick<Sample, 'ja' | 'en' | 'beads'>, engine: Engine) {
  const article = readJapanese(inputOf(ja), engine);
  const source = readEnglish(inputOf(en), engine);
  const accepted = beads.map((bead) => ({
    ja: bead.ja,
    en: bead.en.map((sentence) => ({ file: 0, sentence })),
  }));
  return { article, source, alignment: align(article, [source], engine.lexicon, { accepted }) };
}

/** Reads and aligns a sample; returns what looks at it with any trees. */
export function readSample(
  sample: Pick<Sample, 'ja' | 'en' | 'beads'>,
  engine: Engine,
): (doubts?: DoubtTrees) => ArticleView {
  const { lexicon } = engine;
  const { article, source, alignment } = alignSample(sample, engine);
  const terms = extractTerms(article, [source], alignment, lexicon);
  return (doubts) =>
    viewArticle(article, [source], alignment, {
      lexicon,
      glossary: [],
      terms,
      ...(doubts === undefined ? {} : { doubts }),
    });
}
