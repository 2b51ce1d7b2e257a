import type { Bead } from '../align/alignment.ts';
import { slice } from '../base/span.ts';
import { FAINT } from '../check/finding.ts';
import type { EnglishText, JapaneseSentence } from '../language/analysis.ts';
import type { Derived } from '../project/derive.ts';
import { machineText, type Piece } from '../project/present-text.ts';
import type { ArticleDecisions, ArticleMaterial } from '../project/record.ts';
import { sourceProblems } from '../project/source-problems.ts';
import { summarise } from '../project/summary.ts';
import type { Compare } from '../project/survive.ts';
import { judge } from '../project/verdicts.ts';
import type { ArticlePage, PageBead, PageEdit, PageSentence } from './project-views.ts';
import { rubiesOfWord } from './rubies.ts';
import type { Ruby, TextView } from './views.ts';

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

/** Makes something of a thing once, for as long as both are there. */
function makeOnce<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, Made>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const made = make(thing);
    known.set(thing, made);
    return made;
  };
}

const viewEnglish = ({ file, text, sentences }: EnglishText): TextView => ({
  file,
  text,
  sentences: sentences.map(({ start, end, paragraph, kind }) => ({ start, end, paragraph, kind })),
});

/** A page maker with an empty memory. What has not changed is the very same as in the page before. */
export function makePageMaker(compare: Compare): MakePage {
  const readings = new Map<string, readonly Ruby[]>();
  const texts = new WeakMap<JapaneseSentence, readonly Ruby[]>();
  const rubiesOf = (text: string, sentence: JapaneseSentence): readonly Ruby[] => {
    const placed = texts.get(sentence);
    if (placed !== undefined) return placed;
    const key = slice(text, sentence);
    let known = readings.get(key);
    if (known === undefined) {
      known = readRubies(sentence);
      if (readings.size >= SENTENCES) readings.clear();
      readings.set(key, known);
    }
    const by = sentence.start;
    const fresh = known.map((ruby) => ({ ...ruby, start: ruby.start + by, end: ruby.end + by }));
    texts.set(sentence, fresh);
    return fresh;
  };
  const englishOf = makeOnce(viewEnglish);
  const sentencesBefore = new WeakMap<ArticleMaterial, readonly PageSentence[]>();
  const beadsBefore = new WeakMap<Bead, PageBead>();
  const beadOf = (bead: Bead, { key, by }: Pick<PageBead, 'key' | 'by'>): PageBead => {
    const before = beadsBefore.get(bead);
    if (before !== undefined && before.key === key && before.by === by) return before;
    const fresh = { ...bead, key, ...(by === undefined ? {} : { by }) };
    beadsBefore.set(bead, fresh);
    return fresh;
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
    const everyFinding = judge(derived, decisions.verdicts);
    const findings = everyFinding.filter(({ confidence }) => confidence >= FAINT);
    const before = sentencesBefore.get(material);
    const sentences = present.pieceOf.map((at, sentence) => {
      const now = aboutSentence(present.pieces[at], decisions.marks);
      const known = before?.[sentence];
      return known !== undefined && sameSentence(known, now) ? known : now;
    });
    sentencesBefore.set(material, sentences);
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
      en: en.map(englishOf),
      beads: alignment.beads.map((bead, at) => beadOf(bead, beads[at] ?? { key: '' })),
      links: alignment.links,
      findings,
      terms,
      sentences,
      edits,
      summary: summarise(derived, decisions, everyFinding),
      problems: sourceProblems(derived, derived.unrelated),
    };
  };
}

/** What is known of the sentences of a piece besides their words. */
function aboutSentence(piece: Piece | undefined, marks: ArticleDecisions['marks']): PageSentence {
  const units = piece?.units ?? [];
  const own = marks.size === 0 ? [] : units.flatMap((one) => marks.get(one) ?? []);
  return {
    unit: units[0] ?? 0,
    edited: piece?.edited ?? false,
    done: own.length > 0 && own.length === units.length && own.every((mark) => mark.done),
    note: own
      .map((mark) => mark.note)
      .filter(Boolean)
      .join('\n'),
  };
}

const sameSentence = (one: PageSentence, other: PageSentence): boolean =>
  one.unit === other.unit &&
  one.edited === other.edited &&
  one.done === other.done &&
  one.note === other.note;
