import { Bug } from '../base/bug.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Alignment } from './alignment.ts';

const ascends = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));

/** Throws a `Bug` unless every sentence of either side stands in exactly one bead, and beads and links are well formed. */
export function assertAlignment(
  { beads, links }: Alignment,
  article: JapaneseText,
  sources: readonly EnglishText[],
): void {
  const ja = new Set<number>();
  const en = new Set<string>();
  beads.forEach((bead, at) => {
    if (bead.ja.length + bead.en.length === 0) throw new Bug(`bead ${at} is empty`);
    if (!(bead.score >= 0 && bead.score <= 1)) throw new Bug(`bead ${at} scores ${bead.score}`);
    if (!ascends(bead.ja) || !ascends(bead.en.map((one) => one.sentence)))
      throw new Bug(`bead ${at} does not ascend`);
    if (new Set(bead.en.map((one) => one.file)).size > 1) throw new Bug(`bead ${at} takes from two sources`);
    for (const sentence of bead.ja) {
      if (ja.has(sentence)) throw new Bug(`Japanese sentence ${sentence} stands in two beads`);
      ja.add(sentence);
    }
    for (const { file, sentence } of bead.en) {
      if (en.has(`${file} ${sentence}`))
        throw new Bug(`sentence ${sentence} of source ${file} stands in two beads`);
      en.add(`${file} ${sentence}`);
    }
  });
  const firsts = beads.map((bead) => bead.ja[0]).filter((first) => first !== undefined);
  if (!ascends(firsts)) throw new Bug('beads are not in the order of the Japanese');
  if (ja.size !== article.sentences.length)
    throw new Bug(`${ja.size} of ${article.sentences.length} Japanese sentences`);
  const all = sources.reduce((sum, source) => sum + source.sentences.length, 0);
  if (en.size !== all) throw new Bug(`${en.size} of ${all} English sentences`);
  for (const link of links) {
    const bead = beads[link.bead];
    const inJa = bead?.ja.some((at) => holds(article.sentences[at], link.ja));
    const inEn = bead?.en.some(
      ({ file, sentence }) => file === link.en.file && holds(sources[file]?.sentences[sentence], link.en),
    );
    if (!inJa || !inEn) throw new Bug(`a link leaves bead ${link.bead}`);
  }
}

type Stretch = { readonly start: number; readonly end: number };

const holds = (outer: Stretch | undefined, inner: Stretch): boolean =>
  outer !== undefined && outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
