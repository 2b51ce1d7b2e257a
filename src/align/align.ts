/**
 * Finds which sentences of which English source a Japanese article translates. Candidates first, without regard to
 * order; then a search for runs that follow one another on both sides, and for the order between the runs.
 */
import { type Tick, UNTICKED, UNWATCHED, type Watch, within } from '../base/watch.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Alignment, Bead, Place } from './alignment.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import { Clues } from './clues.ts';
import { gatherEvidence } from './evidence.ts';
import { groupsOf } from './groups.ts';
import { linkAll } from './links.ts';
import { type KnownPair, matchTypes } from './matches.ts';
import { type Material, prepare } from './material.ts';
import { type Encode, Meaning } from './meaning.ts';
import { chanceOfBead, chanceOfNone, marginsOf, stepsBetween } from './probability.ts';
import { improve, joinStrays } from './refine.ts';
import { type Group, measure } from './score.ts';
import { search } from './search.ts';
import { lookAgain } from './second-look.ts';

/** What may be asked of an alignment. */
export interface AlignOptions {
  /** How many steps the search may take before it narrows itself; as many as it likes when not given. */
  readonly effort?: number;
  /** Beads a person has accepted: they stay, and only the rest is aligned. */
  readonly accepted?: readonly Pick<Bead, 'ja' | 'en'>[];
  /** Pairs of the user's glossary, as further clues. */
  readonly glossary?: readonly KnownPair[];
  /** Vectors for sentences from a model that the user has put at hand; none by default. */
  readonly encode?: Encode;
  /** Is told how far the stage `align` has come, and may stop it. */
  readonly watch?: Watch;
}

/** Aligns an article with its sources. Sources that have nothing to do with it stay without counterpart. */
export function align(
  article: JapaneseText,
  sources: readonly EnglishText[],
  lexicon: Lexicon,
  options: AlignOptions = {},
): Alignment {
  const during = (part: keyof typeof PARTS): Tick => {
    const [from, to] = PARTS[part];
    return within(options.watch ?? UNWATCHED, 'align', from, to);
  };
  const material = prepare(article, sources, lexicon, options.glossary, during('reading'));
  const meaning = options.encode ? new Meaning(options.encode, material) : undefined;
  during('matching')(0);
  const clues = new Clues(material, matchTypes(material, lexicon, options.glossary ?? []), meaning);
  const numberOf = numbering(sources);
  const fixed = (options.accepted ?? []).map(({ ja, en }) => ({
    ja,
    en: en.map((place) => numberOf(place.file, place.sentence)),
  }));
  const candidates = findCandidates(clues, undefined, during('finding'));
  const starting = keepFixed(clues, groupsOf(clues, candidates, undefined, during('growing')), fixed);
  const effort = options.effort ?? Number.POSITIVE_INFINITY;
  const first = settle(clues, candidates, starting, fixed, effort, during('searching'));
  const again = lookAgain(clues, candidates, starting, first.groups, during('learning'));
  const second =
    again && settle(again.clues, again.candidates, again.starting, fixed, effort, during('searchingAgain'));
  const known = again?.clues ?? clues;
  during('linking')(0);
  const beads = beadsOf(known, again?.starting ?? starting, (second ?? first).groups);
  const cutShort = first.cutShort || second?.cutShort === true;
  return { beads, links: linkAll(known, beads, numberOf, during('linking')), cutShort };
}

/** From which share of the whole to which each part of the work goes, as measured on ten thousand sentences. */
const PARTS = {
  reading: [0, 0.12],
  matching: [0.12, 0.3],
  finding: [0.3, 0.4],
  growing: [0.4, 0.65],
  searching: [0.65, 0.78],
  learning: [0.78, 0.84],
  searchingAgain: [0.84, 0.93],
  linking: [0.93, 1],
} as const;

interface Settled {
  readonly groups: readonly Group[];
  readonly cutShort: boolean;
}

/** Searches, lets strays join, and makes the changes that still gain. */
function settle(
  clues: Clues,
  candidates: Candidates,
  starting: readonly (readonly Group[])[],
  fixed: readonly Fixed[],
  effort: number,
  tick: Tick = UNTICKED,
): Settled {
  const { groups, cutShort } = search(starting, effort, undefined, tick);
  const settled = {
    ja: new Set(fixed.flatMap((one) => one.ja)),
    en: new Set(fixed.flatMap((one) => one.en)),
  };
  const joined = joinStrays(clues, candidates, improve(starting, groups), settled);
  return { groups: improve(starting, joined), cutShort };
}

/** Numbers English sentences across all sources. */
function numbering(sources: readonly EnglishText[]): (file: number, sentence: number) => number {
  const starts: number[] = [];
  let sum = 0;
  for (const source of sources) {
    starts.push(sum);
    sum += source.sentences.length;
  }
  return (file, sentence) => (starts[file] ?? 0) + sentence;
}

/** What no other group can outweigh, in nats. */
const SETTLED = 1000;

type Fixed = { readonly ja: readonly number[]; readonly en: readonly number[] };

/** Leaves accepted beads no rival: groups that touch their sentences go, and they themselves win. */
function keepFixed(
  clues: Clues,
  starting: readonly (readonly Group[])[],
  fixed: readonly Fixed[],
): readonly (readonly Group[])[] {
  if (fixed.length === 0) return starting;
  const ja = new Set(fixed.flatMap((one) => one.ja));
  const en = new Set(fixed.flatMap((one) => one.en));
  const full = fixed.filter((one) => one.ja.length > 0 && one.en.length > 0);
  return starting.map((groups, at) => [
    ...full
      .filter((one) => one.ja[0] === at)
      .map((one) => ({ ...measure(clues, one.ja, one.en), score: SETTLED })),
    ...groups.filter((group) => !group.ja.some((one) => ja.has(one)) && !group.en.some((one) => en.has(one))),
  ]);
}

/** The margin, in nats, of leaving a sentence alone that resembles nothing. */
const UNSEEN = 12;

/** Turns groups into beads and gives every sentence that is left a bead of its own. */
function beadsOf(clues: Clues, starting: readonly (readonly Group[])[], groups: readonly Group[]): Bead[] {
  const { material } = clues;
  const place = (at: number): Place => {
    const { file, index } = material.en.sentences[at] ?? { file: 0, index: 0 };
    return { file, sentence: index };
  };
  const steps = groups.map((group, at) => stepsBetween(groups[at - 1], group, groups[at + 1]));
  const margins = marginsOf(starting, groups);
  const byFirstEn = new Map<number, Bead>();
  const beads: Bead[] = groups.map((group, at) => {
    const position = 1 / (1 + Math.exp(-(steps[at] ?? 0)));
    const bead = {
      ja: group.ja,
      en: group.en.map(place),
      score: chanceOfBead(margins.ofGroup.get(group) ?? 0),
      evidence: gatherEvidence(clues, group.ja, group.en, position),
    };
    for (const en of group.en) byFirstEn.set(en, bead);
    return bead;
  });
  const nearest = nearestOf(starting);
  const takenJa = new Set(groups.flatMap((group) => group.ja));
  material.ja.sentences.forEach((_, at) => {
    if (takenJa.has(at)) return;
    const near = nearest.ja.get(at);
    const evidence = gatherEvidence(clues, [at], near ? near.en : [], 0);
    beads.push({ ja: [at], en: [], score: chanceOfNone(margins.noneJa.get(at) ?? UNSEEN), evidence });
  });
  beads.sort((one, other) => (one.ja[0] ?? 0) - (other.ja[0] ?? 0));
  return withEnglishOnly(
    clues,
    beads,
    byFirstEn,
    material,
    (at) => chanceOfNone(margins.noneEn.get(at) ?? UNSEEN),
    nearest.en,
    place,
  );
}

/** Puts each English sentence that is left behind the bead that holds the one before it. */
function withEnglishOnly(
  clues: Clues,
  beads: readonly Bead[],
  owners: ReadonlyMap<number, Bead>,
  material: Material,
  chance: (at: number) => number,
  nearest: ReadonlyMap<number, Group>,
  place: (at: number) => Place,
): Bead[] {
  const leading: Bead[] = [];
  const behind = new Map<Bead, Bead[]>();
  let owner: Bead | undefined;
  material.en.sentences.forEach((sentence, at) => {
    if (sentence.index === 0) owner = undefined;
    const own = owners.get(at);
    if (own) {
      owner = own;
      return;
    }
    const evidence = gatherEvidence(clues, nearest.get(at)?.ja ?? [], [at], 0);
    const bead = { ja: [], en: [place(at)], score: chance(at), evidence };
    if (owner === undefined) leading.push(bead);
    else behind.set(owner, [...(behind.get(owner) ?? []), bead]);
  });
  return [...leading, ...beads.flatMap((bead) => [bead, ...(behind.get(bead) ?? [])])];
}

/** The best group of each sentence, chosen or not. */
function nearestOf(starting: readonly (readonly Group[])[]): {
  readonly ja: ReadonlyMap<number, Group>;
  readonly en: ReadonlyMap<number, Group>;
} {
  const ja = new Map<number, Group>();
  const en = new Map<number, Group>();
  const better = (map: Map<number, Group>, at: number | undefined, group: Group): void => {
    if (at !== undefined && group.score > (map.get(at)?.score ?? Number.NEGATIVE_INFINITY))
      map.set(at, group);
  };
  for (const groups of starting)
    for (const group of groups) {
      if (group.ja.length + group.en.length > 2) continue;
      better(ja, group.ja[0], group);
      better(en, group.en[0], group);
    }
  return { ja, en };
}
