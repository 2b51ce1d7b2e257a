import { type Span, slice } from '../base/span.ts';
import { isTitle } from '../language/titles.ts';
import type { JapaneseToken } from '../language/token.ts';
import { applyToArticle, type Change } from './change.ts';
import { planEdit } from './plan-edit.ts';
import { layOut, type PresentText } from './present-text.ts';
import type { ArticleDecisions, ArticleMaterial } from './record.ts';

/** What is to be replaced everywhere. */
export interface Replacement {
  /** Forms that are to go, such as the variants of a name. */
  readonly from: readonly string[];
  readonly to: string;
  /** Only where a form is a word of its own: ロシア stays as it is in ベラロシア, 荒川 goes in 荒川氏. */
  readonly whole: boolean;
}

/** A place that would be replaced, with the words around it. */
export interface ReplacePlace extends Span {
  /** Sentence of the present text. */
  readonly sentence: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How much of the text around a place a preview shows, in UTF-16 units. */
const AROUND = 20;

const KATAKANA = /[ァ-ヺー・]/;
const KANJI = /[\p{Script=Han}々]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Whether two characters that stand side by side belong to one word, as far as their script tells. */
const belongsTogether = (one: string, other: string): boolean =>
  [KATAKANA, KANJI, LATIN].some((script) => script.test(one) && script.test(other));

/** Words right behind a name that leave it a word of its own, although the dictionary calls them suffixes. */
const BESIDE_A_NAME = /^(?:側|派|勢|家|陣営|ら)$/;
/** Words right before a name that leave it a word of its own, although the dictionary calls them prefixes. */
const BEFORE_A_NAME = /^(?:元|前|故)$/;

/** Whether a morpheme makes a longer word of the one before it: 都 in 東京都, but not 氏 or 社長. */
const lengthens = (before: JapaneseToken, { surface, detail }: JapaneseToken): boolean =>
  detail.startsWith('名詞-接尾') &&
  !/^名詞-接尾-(?:人名|副詞可能)/.test(detail) &&
  !(before.pos === 'PROPN' && BESIDE_A_NAME.test(surface)) &&
  !isTitle(surface);

/** Whether a sentence is cut into words at a place inside a run of kanji. */
function isCutAt(tokens: readonly JapaneseToken[], at: number): boolean {
  const next = tokens.findIndex((token) => token.start === at);
  const [before, after] = [tokens[next - 1], tokens[next]];
  if (before === undefined || after === undefined) return false;
  const isBegun = before.pos === 'PREFIX' && !BEFORE_A_NAME.test(before.surface);
  return !isBegun && !lengthens(before, after);
}

/** The morphemes of a sentence of the present text, offsets in the sentence. */
export type TokensOf = (sentence: string) => readonly JapaneseToken[];

/** A place where a form stands, whether or not it is a word of its own. */
interface Candidate extends Span {
  readonly sentence: number;
}

/** All places where forms stand and could be replaced, those of the longest form first; they may overlap. */
function candidatesIn({ text, sentences }: PresentText, { from, to }: Replacement): readonly Candidate[] {
  const forms = [...new Set(from)]
    .filter((form) => form !== '' && form !== to)
    .sort((one, other) => other.length - one.length);
  const found: Candidate[] = [];
  for (const form of forms) {
    let sentence = 0;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < end) sentence += 1;
      const holds = (sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) <= at;
      if (holds && !isWritten(text, at, form, to)) found.push({ start: at, end, sentence });
    }
  }
  return found;
}

/** Whether two characters at an offset belong to one word for all that their script tells: surely, or if they are one morpheme. */
function joinAt(text: string, at: number): 'no' | 'perhaps' | 'yes' {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (!belongsTogether(before, after)) return 'no';
  return KANJI.test(before) && KANJI.test(after) ? 'perhaps' : 'yes';
}

/**
 * The sentences of which the morphemes must be known before `findPlaces` can tell whole words: those with a form
 * beside other kanji.
 */
export function sentencesToCut(
  material: ArticleMaterial,
  decisions: ArticleDecisions,
  replacement: Replacement,
): readonly string[] {
  if (!replacement.whole) return [];
  const present = layOut(material, decisions.edits);
  const sentences = candidatesIn(present, replacement)
    .filter(({ start, end }) => [start, end].some((at) => joinAt(present.text, at) === 'perhaps'))
    .map(({ sentence }) => slice(present.text, present.sentences[sentence] ?? { start: 0, end: 0 }));
  return [...new Set(sentences)];
}

/** Where forms stand that are to go. */
export interface FoundPlaces {
  /** In the order of the text, none overlapping, the longest form first where several are possible. */
  readonly places: readonly ReplacePlace[];
  /** How many more stand inside longer words, and stay because only whole words are wanted. */
  readonly inside: number;
}

/**
 * The places where the forms stand. A word ends where the script changes, and among kanji where a morpheme ends that is
 * not followed by the rest of a longer word (東京|都). `tokensOf` is asked for `sentencesToCut` alone; where it has no
 * morphemes of one, a form beside other kanji counts as a part of a longer word.
 */
export function findPlaces(
  material: ArticleMaterial,
  decisions: ArticleDecisions,
  replacement: Replacement,
  tokensOf: TokensOf,
): FoundPlaces {
  const present = layOut(material, decisions.edits);
  const { text } = present;
  const isBoundary = (at: number, sentence: number): boolean => {
    const join = joinAt(text, at);
    if (join !== 'perhaps') return join === 'no';
    const span = present.sentences[sentence];
    return span !== undefined && isCutAt(tokensOf(slice(text, span)), at - span.start);
  };
  const candidates = candidatesIn(present, replacement);
  const taken: Candidate[] = [];
  const takeFree = (wanted: (one: Candidate) => boolean): void => {
    for (const one of candidates) {
      const isFree = taken.every((other) => other.end <= one.start || one.end <= other.start);
      if (isFree && wanted(one)) taken.push(one);
    }
  };
  takeFree(
    ({ start, end, sentence }) =>
      !replacement.whole || (isBoundary(start, sentence) && isBoundary(end, sentence)),
  );
  const places = taken
    .map(
      (place): ReplacePlace => ({
        ...place,
        before: text.slice(Math.max(0, place.start - AROUND), place.start),
        words: slice(text, place),
        after: text.slice(place.end, place.end + AROUND),
      }),
    )
    .sort((one, other) => one.start - other.start);
  takeFree(() => true);
  return { places, inside: taken.length - places.length };
}

/** Whether a form is found inside the very word that is to stand there. */
function isWritten(text: string, at: number, form: string, to: string): boolean {
  for (let within = to.indexOf(form); within >= 0; within = to.indexOf(form, within + 1))
    if (text.startsWith(to, at - within)) return true;
  return false;
}

/** Replaces places, given by where they start, as one change. */
export function planReplace(
  material: ArticleMaterial,
  decisions: ArticleDecisions,
  replacement: Replacement,
  starts: ReadonlySet<number>,
  tokensOf: TokensOf,
): { readonly change: Change; readonly count: number } {
  const found = findPlaces(material, decisions, replacement, tokensOf);
  const places = found.places.filter((place) => starts.has(place.start));
  const changes: Change[] = [];
  let reached = decisions;
  // From the end, so that the places before stay where they are.
  for (const { start, end } of [...places].reverse()) {
    const change = planEdit(material, reached, { start, end, text: replacement.to });
    changes.push(change);
    reached = applyToArticle(reached, material.id, change);
  }
  return { change: { kind: 'all', changes }, count: places.length };
}
