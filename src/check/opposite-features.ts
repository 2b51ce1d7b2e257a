/**
 * What speaks for and against a word that stands where its opposite should: how well the English renders the one and the
 * other, and what of it nothing else in the Japanese accounts for. `bench/fit-opposite.ts` grew trees on these measures.
 */
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import { type Pole, polesOf } from './antonyms.ts';
import { saysSame } from './claims.ts';
import { compareBead } from './doubt.ts';
import type { Measures } from './logistic.ts';
import { isDenied, isTurned } from './opposite-turns.ts';
import { LEAST, maySay, type Said, type Strengths, saidOf } from './opposite-words.ts';
import type { BeadView, Located } from './view.ts';
import { meets, wholeEnglish, wholeJapanese } from './words.ts';

/** Words of grammar, which say no opposite: 夜間 was put for no "during". */
const GRAMMAR: ReadonlySet<string> = new Set(
  `a an the this that during in on at of off out for to by with from into onto through throughout as than and or but be
  being is are was were within across about around along between among upon via per`.split(/\s+/),
);
/** What says a pole beside its opposite, and is no word of a pair. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['否決', ['通す', '通る', '通過', '成立']],
  ['可決', ['葬る', '退ける']],
]);
/** So many words of meaning on either side of a word tell where its counterpart stands. */
const AROUND = 3;
/** From here on a word is rendered. */
const RENDERED = 0.4;
const FAR = 12;
/** Rarer words are all alike, in bits. */
const RAREST = 20;
/** So far from a word, in characters, a number tells how far it goes. */
const [NEAR_IN_JAPANESE, NEAR_IN_ENGLISH] = [3, 12];
/** Characters of Japanese in a sentence of ordinary length, and for one of English. */
const [USUAL, USUAL_RATIO] = [60, 0.42];

/** A word of the Japanese with a word of the English that says its opposite, and everything that was measured of the two. */
export interface Opposed {
  readonly token: JapaneseToken;
  readonly pole: Pole;
  readonly word: Located<EnglishToken>;
  readonly measures: Measures;
}

/** The places of the counterparts of a word's neighbours. */
function placesAround(view: BeadView, at: number): readonly number[] {
  const { doubts } = compareBead(view);
  const own = doubts.findIndex((it) => it.at >= at);
  const here = own < 0 ? doubts.length : own;
  return doubts
    .slice(Math.max(0, here - AROUND), here + AROUND + 1)
    .filter((it) => it.at !== at)
    .flatMap(({ near: [first] }) => (first !== undefined && first.strength >= RENDERED ? [first.at] : []));
}

const distanceTo = (place: number, around: readonly number[]): number =>
  Math.min(FAR, ...around.map((it) => Math.abs(it - place)));

/** How well words other than the one at a place account for each English word. */
function takenBut(view: BeadView, at: number): Strengths {
  const taken = view.en.tokens.map(() => 0);
  compareBead(view).senses.near.forEach((row, ja) => {
    if (ja === at) return;
    for (const { at: place, strength } of row) if (strength > (taken[place] ?? 0)) taken[place] = strength;
  });
  return taken;
}

/** Whether a number beside the Japanese word is the one beside the English word: 5％上昇, "fell 5%". */
const sharesNumber = (view: BeadView, token: JapaneseToken, word: Located<EnglishToken>): boolean =>
  view.ja.quantities.some(
    (one) =>
      one.weak !== true &&
      one.end <= token.start &&
      token.start - one.end <= NEAR_IN_JAPANESE &&
      view.en.quantities.some(
        (other) =>
          other.file === word.file &&
          other.start >= word.end &&
          other.start - word.end <= NEAR_IN_ENGLISH &&
          saysSame(one, other),
      ),
  );

/** Whether both words tell the half of the day of a time (午後12時, "noon"), which only a clock can compare. */
const isOfClock = (view: BeadView, token: JapaneseToken, word: Located<EnglishToken>): boolean =>
  view.ja.moments.some((it) => it.hour !== undefined && meets(it, token)) &&
  view.en.moments.some((it) => it.hour !== undefined && it.file === word.file && meets(it, word));

const polesOfWord = ({ surface, base }: JapaneseToken): readonly Pole[] => [
  ...polesOf(surface),
  ...(base === surface ? [] : polesOf(base)),
];

/** The English word that most likely says the opposite; −1 where none does. */
function likeliest(
  words: readonly EnglishToken[],
  own: Said,
  other: Said,
  taken: Strengths,
  around: readonly number[],
): number {
  let best = -1;
  let reached = 0;
  for (const [place, evidence] of other.any.entries()) {
    if (evidence < LEAST || GRAMMAR.has(words[place]?.lower ?? '')) continue;
    const near = 1 / (2 + distanceTo(place, around));
    const score = evidence - (own.any[place] ?? 0) - 0.7 * (taken[place] ?? 0) + 0.3 * near;
    if (best < 0 || score > reached) [best, reached] = [place, score];
  }
  return best;
}

/** What is measured of the words of the English apart from the one that says the opposite. */
function elsewhere(own: Said, best: number, taken: Strengths, around: readonly number[]): Measures {
  const but = (strengths: Strengths): Strengths => strengths.map((it, place) => (place === best ? 0 : it));
  const free = (strengths: Strengths): number =>
    Math.max(0, ...but(strengths).map((it, place) => it * (1 - (taken[place] ?? 0))));
  const any = (strengths: Strengths): number => Math.max(0, ...but(strengths));
  const nearest = (strengths: Strengths): number =>
    Math.min(
      FAR + 1,
      ...but(strengths).flatMap((it, place) => (it < LEAST ? [] : [distanceTo(place, around)])),
    );
  return {
    free: free(own.own),
    freePole: free(own.any),
    freeCompound: free(own.compound),
    freeListed: free(own.listed),
    own: any(own.word),
    ownPole: any(own.pole),
    ownListed: any(own.listed),
    ownCompound: any(own.compound),
    nearestOwn: nearest(own.own),
    nearestOwnPole: nearest(own.any),
  };
}

/** Whether the opposite of a word is said by one that is not paired with it: 法案を通した beside 否決. */
const hasBeside = ({ ja: { tokens } }: BeadView, { base }: JapaneseToken): boolean =>
  tokens.some((it) => ALSO.get(base)?.includes(it.base) === true);

/** What is measured of the Japanese word and its surroundings. */
function ofToken(view: BeadView, at: number, token: JapaneseToken, { axis, side }: Pole): Measures {
  const { tokens } = view.ja;
  const count = (words: readonly string[]): number =>
    tokens.filter((it, place) => place !== at && (words.includes(it.base) || words.includes(it.surface)))
      .length;
  const text = wholeJapanese(view);
  return {
    joined: [tokens[at - 1], tokens[at + 1]].filter(
      (it) =>
        it !== undefined &&
        (it.end === token.start || it.start === token.end) &&
        /^(?:名詞|接頭)/.test(it.detail),
    ).length,
    single: Number(token.surface.length === 1),
    nominal: Number(token.detail.startsWith('名詞')),
    adjective: Number(token.detail.startsWith('形容詞')),
    verb: Number(token.detail.startsWith('動詞')),
    otherInJa: count(axis.ja[side === 0 ? 1 : 0]),
    sameInJa: count(axis.ja[side]),
    poles: polesOfWord(token).length,
    long: Math.log(Math.max(10, text.length) / USUAL),
    ratio: Math.log(Math.max(5, text.length) / Math.max(5, wholeEnglish(view).length) / USUAL_RATIO),
    score: view.score,
  };
}

function measure(view: BeadView, at: number, token: JapaneseToken, pole: Pole): Opposed | undefined {
  const { side } = pole;
  if (!maySay(view, pole)) return undefined;
  const facts = ofToken(view, at, token, pole);
  // Where the Japanese has both poles (輸入は増え、輸出は減った), each word of the English has one of its own.
  if (facts['otherInJa'] !== 0 || hasBeside(view, token)) return undefined;
  const other = saidOf(view, at, [pole.opposite], pole, side === 0 ? 1 : 0);
  if (!other.any.some((it) => it >= LEAST)) return undefined;
  const forms = token.base === token.surface ? [token.base] : [token.base, token.surface];
  const own = saidOf(view, at, forms, pole, side);
  const { senses, uncovered } = compareBead(view);
  const [first] = senses.near[at] ?? [];
  const taken = takenBut(view, at);
  const around = placesAround(view, at);
  const best = likeliest(view.en.tokens, own, other, taken, around);
  const word = view.en.tokens[best];
  if (word === undefined || isOfClock(view, token, word)) return undefined;
  if (isTurned(view, at, best)) return undefined;
  const link = view.links.find(({ ja }) => meets(ja, token));
  return {
    token,
    pole,
    word,
    measures: {
      opp: other.word[best] ?? 0,
      oppPole: other.pole[best] ?? 0,
      oppListed: other.listed[best] ?? 0,
      oppCompound: other.compound[best] ?? 0,
      atOwn: own.word[best] ?? 0,
      atOwnPole: own.pole[best] ?? 0,
      atOwnListed: own.listed[best] ?? 0,
      taken: taken[best] ?? 0,
      distance: distanceTo(best, around),
      expected: around.length,
      ...elsewhere(own, best, taken, around),
      support: first?.strength ?? 0,
      supportAt: Number(first?.at === best),
      bySense: Number(first?.way === 'sense'),
      linked: link === undefined ? 0 : link.en.file === word.file && meets(link.en, word) ? 1 : -1,
      denied: Number(isDenied(view, at)),
      number: Number(sharesNumber(view, token, word)),
      samePos: Number(word.pos === token.pos),
      uncovered: Number(uncovered.includes(word)),
      rivals: other.any.filter((it, place) => it >= LEAST && (taken[place] ?? 0) < RENDERED).length,
      rarity: view.article.lexicon.rarity(word.lemma.toLowerCase(), 'en') / RAREST,
      known: own.known,
      oppKnown: other.known,
      ...facts,
    },
  };
}

/** The words of a bead that have opposites, with every opposite that a word of the English says. */
export function* opposedWords(view: BeadView): Iterable<Opposed> {
  for (const [at, token] of view.ja.tokens.entries())
    for (const pole of polesOfWord(token)) {
      const one = measure(view, at, token, pole);
      if (one !== undefined) yield one;
    }
}
