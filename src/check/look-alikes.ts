/** Words that were taken for others which look or sound like them. */
import type { EnglishToken } from '../language/token.ts';
import type { Lexicon, Rendering } from '../lexicon/lexicon.ts';
import { compareBead, type Doubt, type Rival, UNRELATED } from './doubt.ts';
import { soundAlike } from './homophones.ts';
import { trust } from './sense-index.ts';
import { spellings } from './spellings.ts';
import type { BeadView, Located } from './view.ts';
import { editDistance, isAllKatakana, isContent } from './words.ts';

/** A Japanese word, the English word that looks like it, and what that one is called. */
export interface LookAlike {
  readonly doubt: Doubt;
  readonly english: Located<EnglishToken>;
  /** The English of the Japanese word, which the machine seems to have read. */
  readonly read: string;
  /** The Japanese for what the English says. */
  readonly right: string;
  readonly way: 'spelling' | 'sound' | 'reading';
}

const SHORTEST = 5;
/** An own rendering that is trusted less is not what a machine would have read. */
const LIKELY = 0.55;
/** The least probability of a rendering that is the English word's own. */
const MAIN = 0.15;
const NEIGHBOURS = 3;
/** Right beside the counterpart of a neighbour. */
const BESIDE = 1.5;
const SAID = 0.3;

const ENDINGS = new Set(
  '- s es d ed ing er or r e y ly al ally ial ive ative ion ation tion ition or ors ee ate ence ance ency ancy ent ant ment ity ful fully less ness able ible ability able ably der se sive sion t te ic ical ist ism ous ously ies ied ery ary ory en ened nce nces ted is es man woman men women ting s sses'.split(
    ' ',
  ),
);

/** Whether two words differ only in how they end: nominee and nominate are one word, statue and statute are not. */
function areOneWord(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const endings = [one.slice(same), other.slice(same)].map((it) => it.replace('-', '') || '-');
  return endings.every((ending) => ENDINGS.has(ending)) && !(endings.includes('te') && endings.includes('e'));
}

/** Whether two English words are one slip of the eye apart: statue and statute. */
function lookAlike(one: string, other: string): boolean {
  if (
    one === other ||
    one.includes(' ') ||
    Math.min(one.length, other.length) < SHORTEST ||
    one[0] !== other[0]
  )
    return false;
  if (one.slice(0, 3) !== other.slice(0, 3) || one.at(-1) !== other.at(-1) || areOneWord(one, other))
    return false;
  const limit = Math.max(one.length, other.length) >= 8 ? 2 : 1;
  return editDistance([...one], [...other], limit) <= limit;
}

/** The rendering of an English word that is most to be trusted. */
function rightFor(view: BeadView, english: EnglishToken): string | undefined {
  for (const form of spellings(english)) {
    const first = view.article.lexicon.japanese(form).find((one) => one.listed && trust(one) >= 0.5);
    if (first !== undefined) return first.form;
  }
  return undefined;
}

/** How near a word is to the English by anything but a likeness of spelling, which is what is in doubt. */
const saidBy = ({ near }: Doubt): number =>
  near.find(({ way }) => way === 'sense' || way === 'part')?.strength ?? 0;

/** English content words that no Japanese word renders by sense, wherever they stand. */
function unsaid(view: BeadView): readonly Rival[] {
  const { senses } = compareBead(view);
  const said = new Set<number>();
  for (const row of senses.near)
    for (const { at, way, strength } of row) if (way === 'sense' && strength >= SAID) said.add(at);
  return view.en.tokens.flatMap((token, at) =>
    isContent(token) && !said.has(at) ? [{ token, distance: NEIGHBOURS }] : [],
  );
}

/** What looks like the Japanese words of a bead. */
export function* findLookAlikes(view: BeadView): Iterable<LookAlike> {
  const { lexicon } = view.article;
  const rights = new Map<EnglishToken, string | undefined>();
  const rightOnce = (english: EnglishToken): string | undefined => {
    if (!rights.has(english)) rights.set(english, rightFor(view, english));
    return rights.get(english);
  };
  let notSaid: readonly Rival[] | undefined;
  for (const doubt of compareBead(view).doubts) {
    if (doubt.token.surface.length < 2 || saidBy(doubt) >= UNRELATED) continue;
    const { base } = doubt.token;
    const own = lexicon.english(base).filter((one) => one.listed && trust(one) >= LIKELY);
    const [first] = own;
    if (first === undefined) continue;
    notSaid ??= unsaid(view);
    const isLoose = doubt.support < UNRELATED;
    const mayBeHeard = isLoose && CHARACTERS.test(base);
    for (const { token: english, distance } of isLoose ? doubt.rivals : notSaid) {
      if (distance > NEIGHBOURS || english.pos === 'PROPN') continue;
      const seen = own.find(({ form }) => isMistakenFor(form, english));
      const isHeardAlike =
        isLoose && seen === undefined && distance <= BESIDE && beginsAlike(base, first, english);
      const heard =
        seen === undefined && !isHeardAlike && mayBeHeard ? heardFor(english, base, lexicon) : undefined;
      if (seen === undefined && !isHeardAlike && heard === undefined) continue;
      const right = rightOnce(english);
      if (right === undefined || right === base) continue;
      if (seen !== undefined) yield { doubt, english, read: seen.form, right, way: 'spelling' };
      else if (heard === undefined) yield { doubt, english, read: first.form, right, way: 'sound' };
      else yield { doubt, english, read: first.form, right: heard, way: 'reading' };
      break;
    }
  }
}

const CHARACTERS = /^\p{Script=Han}{2,}$/u;

/** Whether an eye that slipped may have read one word for another, and not for one of its family. */
const isMistakenFor = (form: string, english: EnglishToken): boolean =>
  lookAlike(form, english.lemma) && !spellings(english).some((other) => areOneWord(form, other));

/** Whether a katakana word begins as the English does. */
const beginsAlike = (katakana: string, { form }: Rendering, english: EnglishToken): boolean =>
  katakana.length >= 3 && isAllKatakana(katakana) && sameBeginning(form, english.lower);

/** The word for the English that Japanese reads like another one. */
function heardFor(english: EnglishToken, base: string, lexicon: Lexicon): string | undefined {
  for (const spelling of spellings(english)) {
    const heard = lexicon
      .japanese(spelling)
      .find(
        (one) =>
          one.form.length === base.length &&
          one.listed &&
          one.forward >= MAIN &&
          one.form !== base &&
          trust(one) >= LIKELY &&
          /^\p{Script=Han}+$/u.test(one.form) &&
          soundAlike(base, one.form, lexicon),
      );
    if (heard !== undefined) return heard.form;
  }
  return undefined;
}

/** Whether two English words begin alike, without being of one family: pariah and Pakistan. */
const sameBeginning = (own: string, english: string): boolean =>
  english.length >= SHORTEST &&
  own.length >= SHORTEST &&
  own.slice(0, 2) === english.slice(0, 2) &&
  own.slice(0, 3) !== english.slice(0, 3);
