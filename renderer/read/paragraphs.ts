import type { TextView } from '../../src/api/views.ts';
import type { Kind } from '../../src/segment/sentence.ts';

/** A paragraph of one text, or a run of lines beside the text that fold into one. */
export interface Paragraph {
  /** The English source; 0 on the Japanese side. */
  readonly file: number;
  readonly form: 'body' | 'heading' | 'caption' | 'byline' | 'folded';
  /** Ascending. */
  readonly sentences: readonly number[];
  /** True for the first one of a source, which says its name. */
  readonly opens: boolean;
}

const formOf = (kind: Kind): Paragraph['form'] =>
  kind === 'boilerplate' || kind === 'foreign' ? 'folded' : kind;

/** The paragraphs of texts, one text after the other; every sentence stands in exactly one. */
export function cutParagraphs(texts: readonly TextView[]): readonly Paragraph[] {
  return texts.flatMap(({ sentences }, file) => {
    const found: { file: number; form: Paragraph['form']; sentences: number[]; opens: boolean }[] = [];
    let paragraph = -1;
    sentences.forEach((sentence, at) => {
      const form = formOf(sentence.kind);
      const last = found.at(-1);
      const runsOn = last?.form === form && (form === 'folded' || sentence.paragraph === paragraph);
      if (last !== undefined && runsOn) last.sentences.push(at);
      else found.push({ file, form, sentences: [at], opens: found.length === 0 });
      paragraph = sentence.paragraph;
    });
    return found;
  });
}

/** From the sentences of each text to the paragraphs that hold them. */
export function indexParagraphs(
  paragraphs: readonly Paragraph[],
  texts: readonly TextView[],
): readonly (readonly number[])[] {
  const index = texts.map(({ sentences }) => sentences.map(() => -1));
  paragraphs.forEach(({ file, sentences }, at) => {
    const own = index[file];
    if (own !== undefined) for (const sentence of sentences) own[sentence] = at;
  });
  return index;
}
