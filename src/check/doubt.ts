/**
 * Japanese words that nothing in their English accounts for, and the English words that would stand in their place.
 * The measurement of both; what to make of it is for the checks.
 */
import { keeping, once } from '../base/keeping.ts';
import type { Span } from '../base/span.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import { termsIn } from './find-terms.ts';
import { compareSenses, type Given, type Near, type Senses } from './senses.ts';
import { type BeadView, isPaired, type Located } from './view.ts';
import { isAllKatakana, meets } from './words.ts';

/** Less nearness than this is as good as none. */
export const UNRELATED = 0.15;
/** From here on a word is rendered. */
export const RELATED = 0.4;
/** Links this probable (0–1) are taken at their word. */
const SURE = 0.9;
/** Content words on either side whose counterparts tell where a counterpart must stand. */
const AROUND = 2;

/** A Japanese word of a bead with everything that was measured of it. */
export interface Doubt {
  readonly token: JapaneseToken;
  /** Index among the tokens of the bead. */
  readonly at: number;
  readonly near: readonly Near[];
  /** 0–1, of the nearest English word. */
  readonly support: number;
  /** English words that no Japanese word accounts for, nearest to the expected place first; of unrelated words only. */
  readonly rivals: readonly Rival[];
}

/** An English word without counterpart. */
export interface Rival {
  readonly token: Located<EnglishToken>;
  /** In words, from where the counterpart should stand by the neighbours; `FAR` when the neighbours do not tell. */
  readonly distance: number;
}

const FAR = 99;

/** A bead compared word by word. */
export interface Compared {
  readonly senses: Senses;
  readonly doubts: readonly Doubt[];
  /** English content words, and those of them without counterpart. */
  readonly english: number;
  readonly uncovered: readonly Located<EnglishToken>[];
}

/** Verbs and nouns that hardly mean anything by themselves. */
const LIGHT = new Set(
  'する ある いる なる れる られる できる 行う 行なう おこなう いう 言う 述べる 語る 人 者 的 こと もの ため よう 等 など 側 上 中 前 後 今 際 他 氏 さん'.split(
    ' ',
  ),
);
const CONTENT: ReadonlySet<string> = new Set([
  'NOUN',
  'VERB',
  'ADJ',
  'PROPN',
  'ADV',
  'X',
  'PREFIX',
  'SUFFIX',
]);
const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Whether words of a class of IPADIC depend on others, or stand for them; there are a few dozen classes. */
const isDependent = keeping((detail) => /非自立|代名詞|名詞-数/.test(detail), 1000);

const isContent = (token: JapaneseToken): boolean =>
  (CONTENT.has(token.pos) || token.detail.startsWith('連体詞')) &&
  !isDependent(token.detail) &&
  LETTER.test(token.surface);

/** Whether a word of the Japanese is written in Latin letters. */
export const isLatin = ({ surface }: JapaneseToken): boolean => /^\p{Script=Latin}{2,}$/u.test(surface);

/** Whether a Japanese word says something that English should say as well. */
const isTelling = (token: JapaneseToken): boolean => isLatin(token) || isWord(token);

const isWord = (token: JapaneseToken): boolean =>
  CONTENT.has(token.pos) && !LIGHT.has(token.base) && isContent(token) && !token.detail.includes('助数詞');

const isEnglishContent = (token: EnglishToken): boolean =>
  ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'X'].includes(token.pos) && /\p{L}{2}/u.test(token.surface);

/** How far an English word stands from where the neighbours' counterparts let one expect the counterpart. */
function distanceOf(place: number, at: number, telling: readonly number[], near: Senses['near']): number {
  const own = telling.indexOf(at);
  let best = FAR;
  for (let step = -AROUND; step <= AROUND; step++) {
    const neighbour = telling[own + step];
    if (step === 0 || neighbour === undefined) continue;
    const [first] = near[neighbour] ?? [];
    if (first === undefined || first.strength < RELATED) continue;
    for (const one of near[neighbour] ?? []) {
      if (one.strength < RELATED || one.strength < first.strength / 2) continue;
      best = Math.min(best, Math.abs(one.at - place) + (Math.abs(step) - 1) / 2);
    }
  }
  return best;
}

/** What the aligner is sure of. */
function givenBy(view: BeadView): ReadonlyMap<number, Given> {
  const given = new Map<number, Given>();
  const { tokens } = view.ja;
  const english = view.en.tokens;
  for (const { ja, en, score } of view.links) {
    if (score < SURE) continue;
    const places: number[] = [];
    for (let at = 0; at < english.length; at++) {
      const it = english[at];
      if (it !== undefined && it.start < en.end && it.end > en.start && it.file === en.file) places.push(at);
    }
    if (places.length === 0) continue;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token !== undefined && token.start >= ja.start && token.end <= ja.end)
        given.set(at, { places, strength: score });
    }
  }
  return given;
}

/** What a fixed term says is said where any of its Japanese stands, whatever its single words mean. */
function withTerms({ near, covered }: Senses, view: BeadView): Senses {
  const rows = [...near];
  const whole = [...covered];
  for (const { term, places } of termsIn(view.en.tokens)) {
    const spans = view.ja.sentences.flatMap((sentence) => placesOfAny(term.accepted, sentence, view));
    if (spans.length === 0) continue;
    for (const place of places) whole[place] = 1;
    for (const [at, token] of view.ja.tokens.entries())
      if (spans.some((span) => meets(span, token)))
        rows[at] = [
          ...places.map((place): Near => ({ at: place, strength: 1, way: 'sense' })),
          ...(rows[at] ?? []),
        ];
  }
  return { near: rows, covered: whole };
}

/** Where the first of some forms that a sentence holds stands in it. */
function placesOfAny(forms: readonly string[], sentence: Span, view: BeadView): readonly Span[] {
  const text = view.article.text.slice(sentence.start, sentence.end);
  for (const form of forms) {
    const at = text.indexOf(form);
    if (at >= 0) return [{ start: sentence.start + at, end: sentence.start + at + form.length }];
  }
  return [];
}

const NOTHING: Compared = { senses: { near: [], covered: [] }, doubts: [], english: 0, uncovered: [] };

/** Compares a bead, once for all checks that ask. */
export const compareBead = once((view: BeadView): Compared => {
  if (!isPaired(view)) return NOTHING;
  const { tokens } = view.ja;
  const english = view.en.tokens;
  const { lexicon, text } = view.article;
  const senses = withTerms(compareSenses(tokens, english, text, lexicon, isContent, givenBy(view)), view);
  const telling = tokens.flatMap((token, at) => (isTelling(token) ? [at] : []));
  const mentioned = [...view.en.quantities, ...view.en.moments];
  const free = english.flatMap((token, at) =>
    isEnglishContent(token) &&
    (senses.covered[at] ?? 0) < UNRELATED &&
    !mentioned.some((it) => it.file === token.file && meets(it, token))
      ? [at]
      : [],
  );
  const doubts = telling.flatMap((at): Doubt[] => {
    const token = tokens[at];
    if (token === undefined) return [];
    const near = senses.near[at] ?? [];
    const support = near[0]?.strength ?? 0;
    const rivals = (support < UNRELATED ? free : [])
      .flatMap((place): Rival[] => {
        const rival = english[place];
        return rival === undefined
          ? []
          : [{ token: rival, distance: distanceOf(place, at, telling, senses.near) }];
      })
      .sort(
        (one, other) =>
          one.distance - other.distance ||
          Number(one.token.pos !== token.pos) - Number(other.token.pos !== token.pos),
      );
    return [{ token, at, near, support, rivals }];
  });
  return {
    senses,
    doubts,
    english: english.filter(isEnglishContent).length,
    uncovered: free.flatMap((place) => english[place] ?? []),
  };
});

/** What a word looks like; each kind is doubted for reasons of its own. */
export const KINDS = [
  'latin',
  'katakana',
  'verb',
  'adjective',
  'adverb',
  'affix',
  'name',
  'kana',
  'character',
  'noun',
] as const;
export type Kind = (typeof KINDS)[number];

export function kindOf(token: JapaneseToken): Kind {
  const { surface, pos, detail } = token;
  if (isLatin(token)) return 'latin';
  if (isAllKatakana(surface)) return 'katakana';
  if (pos === 'VERB') return 'verb';
  if (pos === 'ADJ') return 'adjective';
  if (pos === 'ADV') return 'adverb';
  if (pos === 'PREFIX' || pos === 'SUFFIX') return 'affix';
  if (detail.includes('固有')) return 'name';
  if (/^\p{Script=Hiragana}+$/u.test(surface)) return 'kana';
  return surface.length === 1 ? 'character' : 'noun';
}
