/**
 * Finds which sentences of an English source a Japanese article translates. Candidates first, without regard to order;
 * then a search for runs that follow one another on both sides, and for the order between the runs.
 */
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Alignment, Bead, Evidence, Place } from './alignment.ts';
import { findCandidates, groupsOf } from './candidates.ts';
import { Clues } from './clues.ts';
import { type KnownPair, matchTypes } from './matches.ts';
import { prepare } from './material.ts';
import type { Group } from './score.ts';
import { search } from './search.ts';

/** What may be asked of an alignment. */
export interface AlignOptions {
  /** How many steps the search may take before it narrows itself; as many as it likes when not given. */
  readonly effort?: number;
  /** Beads a person has accepted: they stay, and only the rest is aligned. */
  readonly accepted?: readonly Pick<Bead, 'ja' | 'en'>[];
  /** Pairs of the user's glossary, as further clues. */
  readonly glossary?: readonly KnownPair[];
}

const NOTHING: Evidence = { coverageJa: 0, coverageEn: 0, length: 0, position: 0, clues: [] };

/** Aligns an article with its sources. */
export function align(
  article: JapaneseText,
  sources: readonly EnglishText[],
  lexicon: Lexicon,
  options: AlignOptions = {},
): Alignment {
  const material = prepare(article, sources, lexicon);
  const clues = new Clues(material, matchTypes(material, lexicon, options.glossary ?? []));
  const starting = groupsOf(clues, findCandidates(clues));
  const found = search(starting, options.effort ?? Number.POSITIVE_INFINITY);
  const place = (at: number): Place => {
    const { file, index } = material.en.sentences[at] ?? { file: 0, index: 0 };
    return { file, sentence: index };
  };
  return {
    beads: arrange(found.groups, material.ja.sentences.length, material.en.sentences.length, place),
    links: [],
    cutShort: found.cutShort,
  };
}

function arrange(groups: readonly Group[], jas: number, ens: number, place: (at: number) => Place): Bead[] {
  const takenJa = new Set(groups.flatMap((group) => group.ja));
  const takenEn = new Set(groups.flatMap((group) => group.en));
  const beads: Bead[] = groups.map(({ ja, en, score }) => ({
    ja,
    en: en.map(place),
    score: 1 / (1 + Math.exp(-score)),
    evidence: NOTHING,
  }));
  for (let at = 0; at < jas; at++)
    if (!takenJa.has(at)) beads.push({ ja: [at], en: [], score: 0.5, evidence: NOTHING });
  beads.sort((one, other) => (one.ja[0] ?? 0) - (other.ja[0] ?? 0));
  for (let at = 0; at < ens; at++)
    if (!takenEn.has(at)) beads.push({ ja: [], en: [place(at)], score: 0.5, evidence: NOTHING });
  return beads;
}
