import { align } from '../align/align.ts';
import { rankSources } from '../align/sources.ts';
import { standingsOf } from '../align/standing.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Words that say what a text is about. */
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'X']);
/** Kinds of sentences that belong to the article and not to the page around it. */
const READ: ReadonlySet<string> = new Set(['body', 'heading', 'caption']);
/** How many renderings of a word are looked for; the rest are rare readings of it. */
const RENDERINGS = 12;

const latinOf = (surface: string): string => surface.normalize('NFKC').toLowerCase();

/** What an English text speaks of: its lemmas, and its words as they are written. */
function vocabularyOf(text: EnglishText): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of text.sentences)
    for (const token of sentence.tokens) {
      words.add(token.lemma.toLowerCase());
      words.add(token.lower);
    }
  return words;
}

/** English words that would show that a Japanese word was translated from them. */
function wanted(base: string, surface: string, lexicon: Lexicon): readonly string[] {
  if (/^[\p{Script=Latin}\d]+$/u.test(latinOf(surface))) return [latinOf(surface)];
  const words = lexicon.english(base).slice(0, RENDERINGS);
  const names = lexicon.names(surface).slice(0, RENDERINGS);
  return [
    ...words.map((rendering) => rendering.form),
    ...lexicon.loan(surface),
    ...names.flatMap(({ latin }) => latin.toLowerCase().split(/\s+/)),
  ];
}

/** The same seen from the English: the share of a text's words that have a rendering in the article. */
function sharedBy(text: EnglishText, japanese: ReadonlySet<string>, lexicon: Lexicon): number {
  const seen = new Set<string>();
  let [all, shared] = [0, 0];
  for (const sentence of text.sentences) {
    if (!READ.has(sentence.kind)) continue;
    for (const token of sentence.tokens) {
      const lemma = token.lemma.toLowerCase();
      if (!CONTENT.has(token.pos) || seen.has(lemma)) continue;
      seen.add(lemma);
      const words = [
        ...lexicon.japanese(lemma).slice(0, RENDERINGS),
        ...lexicon.namesInJapanese(lemma).slice(0, RENDERINGS),
      ].map(({ form }) => form);
      if (words.length === 0 && !japanese.has(lemma)) continue;
      const weight = Math.max(0, lexicon.rarity(lemma, 'en') - 7);
      all += weight;
      if (japanese.has(lemma) || words.some((word) => japanese.has(word))) shared += weight;
    }
  }
  return all === 0 ? 0 : shared / all;
}

/** Sources that share less of their words with an article are not aligned with it to see. */
const WORTH_A_LOOK = 0.25;
/** How many sources an article is aligned with at most: those that share the most. */
const MOST = 8;

/** How an English text stands to an article. */
export interface Match {
  /** 0–1: share of the source that stands in beads, or of the article that it explains; 0 where too few words agree. */
  readonly score: number;
  /** Whether the article is taken to come from it unless a person says otherwise. */
  readonly belongs: boolean;
}

/**
 * How much of an article each of some English texts accounts for, 0–1: the share of its words, rare ones counting more,
 * that have a rendering there. A word that every text has tells none from another and counts little.
 */
function sharesOf(
  article: JapaneseText,
  sources: readonly EnglishText[],
  lexicon: Lexicon,
): readonly number[] {
  const vocabularies = sources.map(vocabularyOf);
  const scores = sources.map(() => 0);
  const seen = new Set<string>();
  let all = 0;
  for (const sentence of article.sentences) {
    if (!READ.has(sentence.kind)) continue;
    for (const token of sentence.tokens) {
      if (!CONTENT.has(token.pos) || seen.has(token.base)) continue;
      seen.add(token.base);
      const words = wanted(token.base, token.surface, lexicon);
      if (words.length === 0) continue;
      const hits = vocabularies.map((vocabulary) => words.some((word) => vocabulary.has(word)));
      const having = hits.filter(Boolean).length;
      const weight = Math.max(0, lexicon.rarity(token.base, 'ja') - 5);
      const tells = sources.length === 1 ? 1 : 1 - (0.8 * Math.max(0, having - 1)) / (sources.length - 1);
      all += weight * tells;
      hits.forEach((hit, at) => {
        if (hit) scores[at] = (scores[at] ?? 0) + weight * tells;
      });
    }
  }
  return scores.map((score) => (all === 0 ? 0 : score / all));
}

/**
 * How much of the words of an article and each of some English texts agrees, 0–1: by how much of the article the text
 * accounts for, or, since a short source accounts for little, by how much of the text the article does.
 */
function agreements(
  article: JapaneseText,
  sources: readonly EnglishText[],
  lexicon: Lexicon,
): readonly number[] {
  const japanese = new Set(
    article.sentences.flatMap((sentence) =>
      READ.has(sentence.kind) ? sentence.tokens.flatMap((token) => [token.base, latinOf(token.surface)]) : [],
    ),
  );
  return sharesOf(article, sources, lexicon).map((share, at) => {
    const source = sources[at];
    return source === undefined ? share : Math.max(share, sharedBy(source, japanese, lexicon));
  });
}

/**
 * Which of some English texts an article comes from, in their order. Words that agree choose whom to look at; what
 * decides is the alignment with all of those at once, for reports of the same events share their words, not their
 * sentences.
 */
export function matchSources(
  article: JapaneseText,
  sources: readonly EnglishText[],
  lexicon: Lexicon,
): readonly Match[] {
  const looked = agreements(article, sources, lexicon)
    .map((agreement, at) => ({ agreement, at, source: sources[at] }))
    .filter(({ agreement }) => agreement >= WORTH_A_LOOK)
    .sort((one, other) => other.agreement - one.agreement)
    .slice(0, MOST)
    .flatMap(({ at, source }) => (source === undefined ? [] : [{ at, source }]));
  const english = looked.map(({ source }) => source);
  const alignment = align(article, english, lexicon);
  const matches: Match[] = sources.map(() => ({ score: 0, belongs: false }));
  const standings = standingsOf(alignment, english.length);
  for (const { file, used, score } of rankSources(article, english, alignment)) {
    const at = looked[file]?.at;
    if (at !== undefined) matches[at] = { score, belongs: used && standings[file]?.firm === true };
  }
  return matches;
}
