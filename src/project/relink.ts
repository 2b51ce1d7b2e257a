import { align } from '../align/align.ts';
import type { Clue, Evidence, Link } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { GlossaryEntry } from '../term/term.ts';
import type { PresentBead } from './present-beads.ts';
import { knownPair } from './process.ts';

/** What holds a bead together. Spans count in the whole texts. */
export interface Ties {
  /** `Link.bead` is 0. */
  readonly links: readonly Link[];
  readonly evidence: Evidence;
}

/** For a bead about which nothing can be said. */
export const NO_EVIDENCE: Evidence = { coverageJa: 0, coverageEn: 0, length: 0, position: 0, clues: [] };

/** Finds what holds one bead together, as if the two sides were all there is. */
function tieAlone(
  bead: PresentBead,
  ja: JapaneseText,
  en: readonly EnglishText[],
  lexicon: Lexicon,
  glossary: readonly GlossaryEntry[],
): Ties {
  const [first] = bead.en;
  if (first === undefined || bead.ja.length === 0) return { links: [], evidence: NO_EVIDENCE };
  const own = { ...ja, sentences: bead.ja.flatMap((at) => ja.sentences[at] ?? []) };
  const sides = en.map((text, file) => ({
    ...text,
    sentences: file === first.file ? bead.en.flatMap((it) => text.sentences[it.sentence] ?? []) : [],
  }));
  const whole = {
    ja: own.sentences.map((_, at) => at),
    en: (sides[first.file]?.sentences ?? []).map((_, sentence) => ({ file: first.file, sentence })),
  };
  const found = align(own, sides, lexicon, { accepted: [whole], glossary: glossary.map(knownPair) });
  const at = found.beads.findIndex((one) => one.ja.length > 0 && one.en.length > 0);
  return {
    links: found.links.filter((link) => link.bead === at).map((link) => ({ ...link, bead: 0 })),
    evidence: found.beads[at]?.evidence ?? NO_EVIDENCE,
  };
}

/** Ties with the places at which the Japanese sentences stood when they were found. */
interface Remembered extends Ties {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly file: number;
}

const BEADS = 4_000;

/** Ties beads that were computed otherwise or not at all; each set of sentences once. */
export type Tie = (
  bead: PresentBead,
  ja: JapaneseText,
  en: readonly EnglishText[],
  glossary: readonly GlossaryEntry[],
) => Ties;

/** A tie with an empty memory. */
export function makeTie(lexicon: Lexicon): Tie {
  const memory = new Map<string, Remembered>();
  return (bead, ja, en, glossary) => {
    const sentences = bead.ja.flatMap((at) => ja.sentences[at] ?? []);
    const key = JSON.stringify([
      sentences.map(({ start, end, kind }) => [kind, ja.text.slice(start, end)]),
      bead.places,
      glossary.map((entry) => [entry.en, entry.ja]),
    ]);
    const starts = sentences.map((sentence) => sentence.start);
    const file = bead.en[0]?.file ?? 0;
    let known = memory.get(key);
    if (known === undefined) {
      const ends = sentences.map((sentence) => sentence.end);
      known = { ...tieAlone(bead, ja, en, lexicon, glossary), starts, ends, file };
      if (memory.size >= BEADS) memory.clear();
      memory.set(key, known);
    }
    return moveTies(known, starts, file);
  };
}

/** The same ties where the sentences stand now. */
function moveTies(known: Remembered, starts: readonly number[], file: number): Ties {
  const move = (span: Span): Span => {
    const at = known.starts.findIndex(
      (start, index) => start <= span.start && span.end <= (known.ends[index] ?? 0),
    );
    const by = (starts[at] ?? 0) - (known.starts[at] ?? 0);
    return { start: span.start + by, end: span.end + by };
  };
  const moveClue = (clue: Clue): Clue => ({ ...clue, ja: move(clue.ja), en: { ...clue.en, file } });
  return {
    links: known.links.map((link) => ({ ...link, ja: move(link.ja), en: { ...link.en, file } })),
    evidence: { ...known.evidence, clues: known.evidence.clues.map(moveClue) },
  };
}
