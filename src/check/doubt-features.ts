/** How doubtful a Japanese word is: what is measured of it, and what people's marks and changes taught about each measure. */
import { keepingFor, once } from '../base/keeping.ts';
import { soundDistance } from '../language/sound.ts';
import type { EnglishToken } from '../language/token.ts';
import type { Lexicon, Rendering } from '../lexicon/lexicon.ts';
import { featuresOfBead, OBSCURE } from './bead-features.ts';
import { CHANGE_WEIGHTS } from './change-weights.ts';
import { CHANGED_TREES } from './changed-trees.ts';
import { compareBead, type Doubt, kindOf } from './doubt.ts';
import { DOUBT_TREES } from './doubt-trees.ts';
import { DRAFT_TREES } from './draft-trees.ts';
import { GRAVE_TREES } from './grave-trees.ts';
import { fromOdds, type Measures, oddsOf, toOdds } from './logistic.ts';
import { trust } from './sense-index.ts';
import { spellings } from './spellings.ts';
import { type DoubtTrees, growFrom, oddsInTrees } from './trees.ts';
import type { ArticleView, BeadView } from './view.ts';

/** A rival stands in the place of a word when it is not farther from it than this. */
const BESIDE = 2;
const LONGEST = 8;
/** Less probable renderings are all alike. */
const FAINT = 1e-3;
const share = (probability: number): number => Math.log(Math.max(FAINT, probability)) / 7;

/** Whether a Chinese character is not in use in Japan: 你, 们. */
const isForeign = (character: string, lexicon: Lexicon): boolean =>
  /\p{Script=Han}/u.test(character) &&
  character !== '々' &&
  (lexicon.readings(character)?.japanese ?? []).length === 0;

/** Whether a word holds a character that only Chinese has. */
export const hasForeign = keepingFor((surface: string, lexicon: Lexicon): boolean =>
  [...surface].some((character) => isForeign(character, lexicon)),
);

/** How often a word stands in an article again, up to `MANY`; an article says most of its words more than once. */
const MANY = 3;
const countsIn = once((_: ArticleView) => new Map<string, number>());

function timesAgain(word: string, article: ArticleView): number {
  const counts = countsIn(article);
  const known = counts.get(word);
  if (known !== undefined) return known;
  let times = -1;
  for (let at = article.text.indexOf(word); at >= 0 && times < MANY; times++)
    at = article.text.indexOf(word, at + word.length);
  counts.set(word, times);
  return times;
}

/** How far the best of some renderings can be trusted, 0–1. */
function mostTrusted(renderings: readonly Rendering[]): number {
  let most = 0;
  for (const rendering of renderings) most = Math.max(most, trust(rendering));
  return most;
}

/** How usual a Japanese word is for the English word it is nearest to. */
function ofCounterpart({ token }: Doubt, english: EnglishToken, view: BeadView): Measures {
  const { lexicon } = view.article;
  const rarity = lexicon.rarity(english.lemma.toLowerCase(), 'en');
  let [usual, forward, backward] = [0, 0, 0];
  let [listed, elsewhere] = [false, false];
  for (const spelling of spellings(english))
    for (const it of lexicon.japanese(spelling)) {
      if (it.forward > usual) usual = it.forward;
      if (it.listed) elsewhere = true;
      if (it.form !== token.base && it.form !== token.surface) continue;
      if (it.forward > forward) forward = it.forward;
      if (it.backward > backward) backward = it.backward;
      if (it.listed) listed = true;
    }
  return {
    'near.rarity': rarity / 20,
    'near.obscure': Number(rarity >= OBSCURE),
    'near.forward': share(forward),
    'near.backward': share(backward),
    'near.usual': share(forward) - share(usual),
    'near.listed': Number(listed),
    'near.elsewhere': Number(!listed && elsewhere),
    'near.capital': Number(/^\p{Lu}/u.test(english.surface)),
    'near.class': Number(english.pos === token.pos),
    'near.sound': soundDistance(token.surface, english.surface),
  };
}

function ofLatin({ token }: Doubt, view: BeadView): Measures {
  const { surface, start } = token;
  const before = view.article.text.slice(Math.max(0, start - 40), start);
  return {
    'latin.same': Number(view.en.tokens.some(({ lower }) => lower === surface.toLowerCase())),
    'latin.small': Number(surface === surface.toLowerCase()),
    'latin.capitals': Number(surface === surface.toUpperCase()),
    // The original spelling of a name, given after it.
    'latin.bracketed': Number(/[（(][^）)]*$/.test(before)),
  };
}

/** Everything that is measured of one word of a bead; what is measured of the whole is in `featuresOfBead`. */
export function featuresOf(doubt: Doubt, view: BeadView): Measures {
  const { lexicon } = view.article;
  const { doubts } = compareBead(view);
  const { token, near, support, rivals } = doubt;
  const kind = kindOf(token);
  const own = doubts.indexOf(doubt);
  const beside = [doubts[own - 1], doubts[own + 1]].flatMap((it) => (it === undefined ? [] : [it.support]));
  const [first, second] = near;
  const [rival] = rivals;
  const counterpart = first === undefined ? undefined : view.en.tokens[first.at];
  const listed = lexicon.english(token.base);
  const isBeside = rival !== undefined && rival.distance <= BESIDE;
  return {
    ...(counterpart === undefined ? {} : ofCounterpart(doubt, counterpart, view)),
    ...(kind === 'latin' ? ofLatin(doubt, view) : {}),
    [kind]: 1,
    [`way.${first?.way ?? 'none'}`]: 1,
    support,
    second: second?.strength ?? 0,
    rarity: lexicon.rarity(token.base, 'ja') / 20,
    listed: mostTrusted(listed),
    unlisted: Number(listed.length === 0),
    unknown: Number(!token.known),
    length: Math.min(LONGEST, token.surface.length) / LONGEST,
    again: timesAgain(token.surface, view.article) / MANY,
    beside: beside.length === 0 ? 0.5 : beside.reduce((sum, it) => sum + it, 0) / beside.length,
    proper: Number(token.detail.includes('固有')),
    deed: Number(token.detail.includes('サ変')),
    foreign: Number(kind !== 'latin' && hasForeign(token.surface, lexicon)),
    rival: Number(isBeside),
    'rival.clear': isBeside ? mostTrusted(lexicon.japanese(rival.token.lemma)) : 0,
  };
}

const SHIPPED: DoubtTrees = {
  doubtful: growFrom(DOUBT_TREES),
  grave: growFrom(GRAVE_TREES),
  draft: growFrom(DRAFT_TREES),
  changed: growFrom(CHANGED_TREES),
  scale: CHANGE_WEIGHTS,
};

/** How likely a reviewer is to mark a word, and how likely as a major error, 0–1 each. */
export interface Suspicion {
  readonly chance: number;
  readonly grave: number;
}

/** How likely a bead is one of a draft that post-editors go over, 0–1: annotators mark far less. */
export const draftOf = (view: BeadView, trees = SHIPPED): number =>
  fromOdds(oddsInTrees(featuresOfBead(view), trees.draft));

/**
 * How likely a word is to be marked by annotators, from what was measured of it and of its bead. One that is marked as a
 * major error is marked.
 */
export function suspect(measures: Measures, bead: Measures, trees = SHIPPED): Suspicion {
  const major = fromOdds(oddsInTrees(measures, trees.grave, bead));
  return { chance: Math.max(major, fromOdds(oddsInTrees(measures, trees.doubtful, bead))), grave: major };
}

/** How likely post-editors are to change a word of a draft, 0–1, from all that was measured of it and of its bead. */
export const changeIn = (measures: Measures, trees = SHIPPED): number =>
  fromOdds(oddsInTrees(measures, trees.changed));

/** How likely something of a run of words that were so likely to be changed is changed, 0–1 (Platt's scaling). */
export const changeOf = (raw: number, trees = SHIPPED): number =>
  fromOdds(oddsOf({ always: 1, said: toOdds(raw) }, trees.scale));
