import type { Alignment } from '../align/alignment.ts';
import { findBarelyUsed, findUnrelated } from '../align/standing.ts';
import { isChecked } from '../check/view.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Sentence } from '../segment/sentence.ts';

/** A text as far as it is told whether it is read. */
interface Text {
  readonly file: string;
  readonly sentences: readonly Pick<Sentence, 'kind'>[];
}

const read = ({ sentences }: Text): number => sentences.filter(isChecked).length;

/**
 * What is to be said of the sources of an article: those that it does not translate, and those of which it has hardly a
 * sentence.
 * @param unrelated the sources that the Japanese does not translate, where they are known already
 */
export function sourceProblems(
  { ja, en, alignment }: { readonly ja: Text; readonly en: readonly Text[]; readonly alignment: Alignment },
  unrelated = findUnrelated(alignment, en.length),
): readonly Problem[] {
  const nameOf = (file: number): string => en[file]?.file ?? '';
  return [
    ...[...unrelated].map((file) => problem('problem.source.unrelated', {}, nameOf(file))),
    ...findBarelyUsed(alignment, read(ja), en.map(read)).map(({ file, ...reach }) =>
      problem('problem.source.little', reach, nameOf(file)),
    ),
  ];
}
