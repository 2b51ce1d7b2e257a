import { findUnrelated } from '../align/standing.ts';
import { slice } from '../base/span.ts';

import type { JapaneseSentence } from '../language/analysis.ts';
import { problem } from '../messages/problem.ts';
import type { Derived } from '../project/derive.ts';
import { machineText } from '../project/present-text.ts';
import type { ArticleDecisions, ArticleMaterial } from '../project/record.ts';
import { summarise } from '../project/summary.ts';
import type { Compare } from '../project/survive.ts';
import { judge } from '../project/verdicts.ts';
import type { ArticlePage, PageEdit } from './project-views.ts';
import { rubiesOfWord } from './rubies.ts';
import type { Ruby } from './views.ts';

/** What a page shows. */
export interface Shown {
  readonly material: ArticleMaterial;
  readonly decisions: ArticleDecisions;
  readonly revision: number;
  readonly derived: Derived;
}

/** Makes pages; remembers readings and comparisons, so that an edit costs what it changes. */
export type MakePage = (shown: Shown) => ArticlePage;

/** How many sentences are remembered. */
const SENTENCES = 20_000;

/** Readings over the kanji of a sentence, as if it began the text. */
function readRubies(sentence: JapaneseSentence): readonly Ruby[] {
  const by = sentence.start;
  return sentence.tokens
    .flatMap(rubiesOfWord)
    .map((ruby) => ({ ...ruby, start: ruby.start - by, end: ruby.end - by }));
}

/** A page maker with an empty memory. */
export function makePageMaker(compare: Compare): MakePage {
  const rubies = new Map<string, readonly Ruby[]>();
  const rubiesOf = (text: string, sentence: JapaneseSentence): readonly Ruby[] => {
    const key = slice(text, sentence);
    let known = rubies.get(key);
    if (known === undefined) {
      known = readRubies(sentence);
      if (rubies.size >= SENTENCES) rubies.clear();
      rubies.set(key, known);
    }
    const by = sentence.start;
    return known.map((ruby) => ({ ...ruby, start: ruby.start + by, end: ruby.end + by }));
  };

  return ({ material, decisions, revision, derived }) => {
    const { present, ja, en, beads, alignment, terms } = derived;
    const edits = present.pieces.flatMap((piece): readonly PageEdit[] => {
      const [first, last] = [piece.units[0], piece.units.at(-1)];
      if (!piece.edited || first === undefined || last === undefined) return [];
      const machine = machineText(material, first, last);
      const parts = compare(machine, slice(present.text, piece));
      return [{ start: piece.start, end: piece.end, machine, parts }];
    });
    return {
      id: material.id,
      revision,
      title: decisions.listing?.title ?? '',
      ja: {
        file: material.file,
        text: present.text,
        sentences: present.sentences,
        rubies: ja.sentences.flatMap((sentence) => rubiesOf(present.text, sentence)),
      },
      en: en.map(({ file, text, sentences }) => ({
        file,
        text,
        sentences: sentences.map(({ start, end, paragraph, kind }) => ({ start, end, paragraph, kind })),
      })),
      beads: alignment.beads.map((bead, at) => {
        const by = beads[at]?.by;
        return { ...bead, key: beads[at]?.key ?? '', ...(by === undefined ? {} : { by }) };
      }),
      links: alignment.links,
      findings: judge(derived, decisions.verdicts),
      terms,
      sentences: present.pieceOf.map((at) => {
        const piece = present.pieces[at];
        const unit = piece?.units[0] ?? 0;
        const marks = piece?.units.flatMap((one) => decisions.marks.get(one) ?? []) ?? [];
        return {
          unit,
          edited: piece?.edited ?? false,
          done: marks.length > 0 && marks.length === piece?.units.length && marks.every((mark) => mark.done),
          note: marks
            .map((mark) => mark.note)
            .filter(Boolean)
            .join('\n'),
        };
      }),
      edits,
      summary: summarise(derived, decisions),
      problems: [...findUnrelated(alignment, en.length)].map((file) =>
        problem('problem.source.unrelated', {}, en[file]?.file ?? ''),
      ),
    };
  };
}
