import type { Bead, Link } from '../align/alignment.ts';
import { compareNames } from '../align/names.ts';
import { keepingFor } from '../base/keeping.ts';
import type { Span } from '../base/span.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Candidate, japaneseCandidates } from './candidates.ts';
import { englishCandidates } from './candidates-en.ts';
import { type NameBook, readNames } from './names-en.ts';
import type { TermEvidence } from './term.ts';

/** Two candidates of one bead that its links tie together. `strength` runs from 0 to 1. */
export interface TermPair {
  readonly ja: Candidate;
  readonly en: Candidate & { readonly file: number };
  readonly bead: number;
  readonly strength: number;
  readonly by: TermEvidence['by'];
}

/** Below this, what ties two stretches is more often chance than translation. */
const WEAKEST = 0.4;

const touches = (one: Span, other: Span): boolean =>
  Math.min(one.end, other.end) > Math.max(one.start, other.start);

/** Share of a candidate's words that at least one of the links covers. */
function covered(candidate: Candidate, spans: readonly Span[]): number {
  if (candidate.words.length === 0) return 0;
  const hit = candidate.words.filter((word) => spans.some((span) => touches(word, span)));
  const length = (words: readonly Span[]) => words.reduce((sum, word) => sum + word.end - word.start, 0);
  return length(hit) / length(candidate.words);
}

/** What the lexicon itself gives as renderings of a Japanese form, in lower case. */
const listedFor = keepingFor((form: string, lexicon: Lexicon): ReadonlySet<string> => {
  const listed = new Set<string>();
  for (const rendering of lexicon.english(form)) if (rendering.listed) listed.add(rendering.form);
  for (const { latin } of lexicon.names(form)) listed.add(latin.toLowerCase());
  return listed;
});

/** Names that agree less than this by sound or reading are not tied by it. */
const SOUNDS_LIKE = 0.55;
/** A name that agrees less than this lacks a part. */
const HALF = 0.8;
/** A part of a longer run of nouns stands for a name, or for several words, only where it says all of it. */
const PART_OF_RUN = 0.6;
/** What is left of a tie whose links take in words that the candidates leave out. */
const SAYS_MORE = 0.5;

type Tie = Pick<TermPair, 'strength' | 'by'>;

/** Small words that a link may take along without meaning more by it. */
const SMALL = /\b(?:the|an?|of|in|on|at|to|for|by|with|its?|their|his|her|our|from|and|s)\b|[^\p{L}]/giu;
const CONTENT_KANJI = /\p{Script=Han}/u;
const CONTENT_JA = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** What a link holds besides a candidate. */
const beside = (text: string, link: Span, candidate: Span): string =>
  text.slice(link.start, Math.max(link.start, Math.min(link.end, candidate.start))) +
  text.slice(Math.min(link.end, Math.max(link.start, candidate.end)), link.end);

/** Whether a link says more than the candidates do: 直接行動 is "direct action", and 行動 alone is not. */
const saysMore = (link: Link, ja: Candidate, en: Candidate, texts: Texts): boolean =>
  CONTENT_JA.test(beside(texts.ja, link.ja, ja)) ||
  beside(texts.en[link.en.file] ?? '', link.en, en).replace(SMALL, '') !== '';

/** Suffixes that say who or what of a kind something is, which English has in the word itself: 補佐官 is an adviser. */
const SAME_THING = /^[官者員家士師手団隊班機線力性派案策]$/u;

/** Whether a Japanese compound says more than one English word, for which the lexicon has a part of it: 燃料管 is no fuel. */
function isMore({ target: ja, listed }: Japanese, { source: en, lower }: English, lexicon: Lexicon): boolean {
  if (ja.kind !== 'noun' || en.kind !== 'noun' || en.words.length > 1 || listed.has(lower)) return false;
  const cuts = ja.words.slice(1).map(({ start }) => start - ja.start);
  const says = (part: string): boolean =>
    lexicon.english(part).some((rendering) => rendering.listed && rendering.form === lower);
  return cuts.some(
    (at) => (says(ja.form.slice(0, at)) && !SAME_THING.test(ja.form.slice(at))) || says(ja.form.slice(at)),
  );
}

/** The whole texts, for reading what stands beside a candidate. */
interface Texts {
  readonly ja: string;
  readonly en: readonly string[];
}

/** How alike two names are by the lists, by sound or by reading; 0 for what is no name. */
function soundOf(ja: Candidate, en: Candidate, lexicon: Lexicon): number {
  if (en.kind === 'noun' || ja.kind === 'noun') return 0;
  const sound = compareNames(ja.form, en.form, lexicon);
  const words = en.form.split(/[\s-]+/);
  // One word in katakana for several in English is the last of them, a surname, or half a name: レスター・シティ.
  const half = words.length > 1 && /^[ァ-ヺー]+$/.test(ja.form) && sound < HALF;
  if (half && compareNames(ja.form, words.at(-1) ?? '', lexicon) < HALF) return 0;
  return sound >= SOUNDS_LIKE ? sound : 0;
}

/** A Japanese candidate with what the lexicon itself gives for it. */
interface Japanese {
  readonly target: Candidate;
  readonly listed: ReadonlySet<string>;
}

/** An English candidate, and how it is written in lower case. */
interface English {
  readonly source: TermPair['en'];
  readonly lower: string;
}

/** What a pair of candidates stands among: the links of its bead and source, and which of them touch either. */
interface Beside {
  readonly texts: Texts;
  readonly links: readonly Link[];
  /** Indices into the links, ascending. */
  readonly fromJa: readonly number[];
  readonly fromEn: readonly number[];
}

/** Which links touch a candidate on its side. */
const touching = (candidate: Span, links: readonly Link[], side: 'ja' | 'en'): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < links.length; at++) {
    const link = links[at];
    if (link !== undefined && touches(link[side], candidate)) found.push(at);
  }
  return found;
};

/** Whether two candidates may be tied at all: by a link, by the lexicon, or, where both are names, by their sound. */
const mayBeTied = (
  { target, listed }: Japanese,
  en: English,
  fromJa: readonly number[],
  fromEn: readonly number[],
): boolean =>
  (en.source.kind !== 'noun' && target.kind !== 'noun') || share(fromJa, fromEn) || listed.has(en.lower);

/** Whether two ascending lists have a number in common. */
function share(ones: readonly number[], others: readonly number[]): boolean {
  let at = 0;
  for (const one of ones) {
    while ((others[at] ?? one) < one) at++;
    if (others[at] === one) return true;
  }
  return false;
}

/**
 * How firmly a pair is tied: the weight of the links that run between the two against those that leave either,
 * times how much of both is covered. A pair that the lexicon lists, or whose names sound alike, needs no more than
 * to stand in one bead.
 */
function tieOf(japanese: Japanese, english: English, beside: Beside, lexicon: Lexicon): Tie {
  const { target: ja, listed } = japanese;
  const { source: en, lower } = english;
  const { texts, links, fromJa, fromEn } = beside;
  const between =
    fromJa.length === 0 || fromEn.length === 0 ? [] : fromJa.filter((at) => fromEn.includes(at));
  // Words that both mean something else here are no pair, however well they would go together.
  const taken = fromJa.length > 0 && fromEn.length > 0;
  const apart = between.length > 0 ? 1 : taken ? 0.5 : 0.8;
  if (listed.has(lower)) return { strength: 0.97 * apart, by: 'list' };
  const named: Tie = { strength: 0.96 * soundOf(ja, en, lexicon) * apart, by: 'sound' };
  if (between.length === 0) return named;
  const among = between.flatMap((at) => links[at] ?? []);
  const weight = (list: readonly Link[]) => list.reduce((sum, link) => sum + link.score, 0);
  const leaving = links.filter((_, at) => fromJa.includes(at) !== fromEn.includes(at));
  const agreement = weight(among) / (weight(among) + weight(leaving));
  const coverage = Math.min(
    covered(
      ja,
      among.map((link) => link.ja),
    ),
    covered(
      en,
      among.map((link) => link.en),
    ),
  );
  const whole = ja.whole || en.words.length === 1 ? 1 : PART_OF_RUN;
  const exact =
    among.some((link) => saysMore(link, ja, en, texts)) || isMore(japanese, english, lexicon) ? SAYS_MORE : 1;
  const sure = Math.min(1, weight(among) / among.length + 0.1);
  const strength = agreement * Math.sqrt(coverage) * sure * whole * exact;
  return named.strength > strength ? named : { strength, by: 'links' };
}

/** In a headline every word has a capital; what the Japanese shows to be a name is written as it stands. */
function asName(en: TermPair['en'], ja: Candidate, texts: Texts): TermPair['en'] {
  if (en.kind !== 'noun' || ja.kind === 'noun') return en;
  // 国防省 is a name where "defence ministry" may be none; ゲッティイメージズ is one on both sides.
  if (ja.kind === 'organisation' && CONTENT_KANJI.test(ja.form)) return en;
  const written = (texts.en[en.file] ?? '').slice(en.start, en.end);
  return /^\p{Lu}/u.test(written.split(/[\s-]/).at(-1) ?? '') ? { ...en, form: written, kind: ja.kind } : en;
}

/** Whether two pairs want the same words. */
const clash = (one: TermPair, other: TermPair): boolean =>
  (one.en.file === other.en.file && touches(one.en, other.en)) || touches(one.ja, other.ja);

/** The pairs of a list that do not clash, the firmest first. */
function firmest(pairs: readonly TermPair[]): readonly TermPair[] {
  const taken: TermPair[] = [];
  for (const pair of [...pairs].sort((one, other) => rank(other) - rank(one)))
    if (!taken.some((it) => clash(it, pair))) taken.push(pair);
  return taken;
}

const NO_LINKS: readonly number[] = [];

/** The links to one source, and which of them touch each Japanese candidate. */
function linksIn(file: number, all: readonly Link[], japanese: readonly Japanese[]) {
  const links = all.filter((link) => link.en.file === file);
  return { links, fromJa: japanese.map(({ target }) => touching(target, links, 'ja')) };
}

/** The pairs of one bead. Names are paired first, so that バイデン政権 does not hide バイデン. */
function pairsOf(
  bead: Bead,
  index: number,
  ja: JapaneseText,
  en: readonly EnglishText[],
  texts: Texts,
  links: readonly Link[],
  book: NameBook,
  lexicon: Lexicon,
): readonly TermPair[] {
  const japanese = bead.ja
    .flatMap((at) => ja.sentences[at] ?? [])
    .flatMap(japaneseCandidates)
    .map((target) => ({ target, listed: listedFor(target.form, lexicon) }));
  const english = bead.en.flatMap((place) => {
    const sentence = en[place.file]?.sentences[place.sentence];
    return sentence
      ? englishCandidates(sentence, book).map(
          (candidate): English => ({
            source: { ...candidate, file: place.file },
            lower: candidate.form.toLowerCase(),
          }),
        )
      : [];
  });
  const linksOf = new Map<
    number,
    { readonly links: readonly Link[]; readonly fromJa: readonly (readonly number[])[] }
  >();
  const pairs: TermPair[] = [];
  for (const found of english) {
    const { source } = found;
    const here = linksOf.get(source.file) ?? linksIn(source.file, links, japanese);
    linksOf.set(source.file, here);
    const fromEn = touching(source, here.links, 'en');
    for (let at = 0; at < japanese.length; at++) {
      const [one, fromJa] = [japanese[at], here.fromJa[at] ?? NO_LINKS];
      if (one === undefined || !mayBeTied(one, found, fromJa, fromEn)) continue;
      const tie = tieOf(one, found, { texts, links: here.links, fromJa, fromEn }, lexicon);
      if (tie.strength < WEAKEST) continue;
      pairs.push({ ja: one.target, en: asName(source, one.target, texts), bead: index, ...tie });
    }
  }
  const isNamed = ({ en: source }: TermPair): boolean => source.kind !== 'noun';
  const names = firmest(pairs.filter(isNamed));
  const same = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
  const nouns = pairs.filter(
    (pair) => !isNamed(pair) && !names.some((name) => same(name.ja, pair.ja) || same(name.en, pair.en)),
  );
  return [...names, ...firmest(nouns)];
}

/** Firmness first; of two that are about as firm the one that takes in more words, up to four a side. */
const rank = ({ strength, ja, en }: TermPair): number =>
  strength + 0.04 * (Math.min(ja.words.length, 4) + Math.min(en.words.length, 4));

/** Every pair of candidates that the links of an aligned article tie together. */
export function pairTerms(
  ja: JapaneseText,
  en: readonly EnglishText[],
  alignment: { readonly beads: readonly Bead[]; readonly links: readonly Link[] },
  lexicon: Lexicon,
): readonly TermPair[] {
  const byBead = new Map<number, Link[]>();
  for (const link of alignment.links) {
    const row = byBead.get(link.bead);
    if (row) row.push(link);
    else byBead.set(link.bead, [link]);
  }
  const book = readNames(en.flatMap(({ sentences }) => sentences));
  const texts: Texts = { ja: ja.text, en: en.map((source) => source.text) };
  return alignment.beads.flatMap((bead, index) =>
    bead.ja.length > 0 && bead.en.length > 0
      ? pairsOf(bead, index, ja, en, texts, byBead.get(index) ?? [], book, lexicon)
      : [],
  );
}
