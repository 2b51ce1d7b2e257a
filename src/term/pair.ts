import type { Bead, Link } from '../align/alignment.ts';
import { overlap, type Span } from '../base/span.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Candidate, englishCandidates, japaneseCandidates } from './candidates.ts';

/** Two candidates of one bead that its links tie together. `strength` runs from 0 to 1. */
export interface TermPair {
  readonly ja: Candidate;
  readonly en: Candidate & { readonly file: number };
  readonly bead: number;
  readonly strength: number;
}

/** Below this, what ties two stretches is more often chance than translation. */
const WEAKEST = 0.4;

const touches = (span: Span, other: Span): boolean => overlap(span, other) > 0;

/** Share of a candidate's words that at least one of the links covers. */
function covered(candidate: Candidate, spans: readonly Span[]): number {
  if (candidate.words.length === 0) return 0;
  const hit = candidate.words.filter((word) => spans.some((span) => touches(word, span)));
  const length = (words: readonly Span[]) => words.reduce((sum, word) => sum + word.end - word.start, 0);
  return length(hit) / length(candidate.words);
}

/** Whether the lexicon itself gives one as a rendering of the other. */
function isListed(ja: Candidate, en: Candidate, lexicon: Lexicon): boolean {
  const wanted = en.form.toLowerCase();
  return (
    lexicon.english(ja.form).some((rendering) => rendering.listed && rendering.form === wanted) ||
    lexicon.names(ja.form).some((entry) => entry.latin.toLowerCase() === wanted)
  );
}

/**
 * How firmly a pair is tied: the weight of the links that run between the two against those that leave either,
 * times how much of both is covered. A pair that the lexicon lists needs no more than to stand in one bead.
 */
function strengthOf(ja: Candidate, en: Candidate, links: readonly Link[], lexicon: Lexicon): number {
  const between = links.filter((link) => touches(link.ja, ja) && touches(link.en, en));
  const leaving = links.filter((link) => touches(link.ja, ja) !== touches(link.en, en));
  const weight = (list: readonly Link[]) => list.reduce((sum, link) => sum + link.score, 0);
  if (isListed(ja, en, lexicon)) return between.length > 0 ? 0.97 : 0.75;
  if (between.length === 0) return 0;
  const agreement = weight(between) / (weight(between) + weight(leaving));
  const coverage = Math.min(
    covered(
      ja,
      between.map((link) => link.ja),
    ),
    covered(
      en,
      between.map((link) => link.en),
    ),
  );
  return agreement * Math.sqrt(coverage) * Math.min(1, weight(between) / between.length + 0.1);
}

/** The pairs of one bead, each stretch used once, the firmest first. */
function pairsOf(
  bead: Bead,
  index: number,
  ja: JapaneseText,
  en: readonly EnglishText[],
  links: readonly Link[],
  lexicon: Lexicon,
): readonly TermPair[] {
  const japanese = bead.ja.flatMap((at) => ja.sentences[at] ?? []).flatMap(japaneseCandidates);
  const english = bead.en.flatMap((place) => {
    const sentence = en[place.file]?.sentences[place.sentence];
    return sentence
      ? englishCandidates(sentence).map((candidate) => ({ ...candidate, file: place.file }))
      : [];
  });
  const pairs = english.flatMap((source) =>
    japanese.flatMap((target) => {
      const here = links.filter((link) => link.en.file === source.file);
      const strength = strengthOf(target, source, here, lexicon);
      return strength >= WEAKEST ? [{ ja: target, en: source, bead: index, strength }] : [];
    }),
  );
  pairs.sort((one, other) => rank(other) - rank(one));
  const taken: TermPair[] = [];
  for (const pair of pairs) {
    const clash = taken.some(
      (it) => (it.en.file === pair.en.file && touches(it.en, pair.en)) || touches(it.ja, pair.ja),
    );
    if (!clash) taken.push(pair);
  }
  return taken;
}

/** Firmness first; of two that are about as firm the one that takes in more words, up to four a side. */
const rank = ({ strength, ja, en }: TermPair): number =>
  strength +
  0.04 * (Math.min(ja.words.length, 4) + Math.min(en.words.length, 4)) +
  (en.kind === 'noun' ? 0 : 0.1);

/** Every pair of candidates that the links of an aligned article tie together. */
export function pairTerms(
  ja: JapaneseText,
  en: readonly EnglishText[],
  alignment: { readonly beads: readonly Bead[]; readonly links: readonly Link[] },
  lexicon: Lexicon,
): readonly TermPair[] {
  const byBead = new Map<number, Link[]>();
  for (const link of alignment.links) byBead.set(link.bead, [...(byBead.get(link.bead) ?? []), link]);
  return alignment.beads.flatMap((bead, index) =>
    bead.ja.length > 0 && bead.en.length > 0
      ? pairsOf(bead, index, ja, en, byBead.get(index) ?? [], lexicon)
      : [],
  );
}
