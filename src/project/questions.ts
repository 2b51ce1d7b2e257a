import type { Question } from '../check/opinion.ts';
import { isChecked } from '../check/view.ts';
import type { Processed } from './way.ts';

/** What a language model is asked about an article: every bead of running text that has two sides, source by source. */
export function questionsOf({ ja, en, alignment }: Processed): readonly Question[] {
  return alignment.beads.flatMap((bead, index): readonly Question[] => {
    const sentences = bead.ja.flatMap((at) => ja.sentences[at] ?? []).filter(isChecked);
    const [first, last] = [sentences[0], sentences.at(-1)];
    const [place] = bead.en;
    const source = place === undefined ? undefined : en[place.file];
    if (first === undefined || last === undefined || place === undefined || source === undefined) return [];
    const english = bead.en
      .filter(({ file }) => file === place.file)
      .flatMap(({ sentence }) => source.sentences[sentence] ?? []);
    const [from, to] = [english[0], english.at(-1)];
    if (from === undefined || to === undefined) return [];
    return [
      {
        bead: index,
        ja: ja.text.slice(first.start, last.end),
        jaStart: first.start,
        en: source.text.slice(from.start, to.end),
        enStart: from.start,
        file: place.file,
      },
    ];
  });
}
