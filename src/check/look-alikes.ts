/** Words that were taken for others which look or sound like them. */
import type { EnglishToken } from '../language/token.ts';
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
  const renderings = spellings(english).flatMap((form) => view.article.lexicon.japanese(form));
  return renderings.filter((one) => one.listed && trust(one) >= 0.5)[0]?.form;
}

/** How near a word is to the English by anything but a likeness of spelling, which is what is in doubt. */
const saidBy = ({ near }: Doubt): number =>
  Math.max(0, ...near.filter(({ way }) => way === 'sense' || way === 'part').map(({ strength }) => strength));

/** English content words that no Japanese word renders by sense, wherever they stand. */
function unsaid(view: BeadView): readonly Rival[] {
  const { senses } = compareBead(view);
  const said = new Set(
    senses.near.flatMap((row) =>
      row.filter((one) => one.way === 'sense' && one.strength >= SAID).map(({ at }) => at),
    ),
  );
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
    if (saidBy(doubt) >= UNRELATED || doubt.token.surface.length < 2) continue;
    notSaid ??= unsaid(view);
    const rivals = doubt.support < UNRELATED ? doubt.rivals : notSaid;
    for (const { token: english, distance } of rivals) {
      if (distance > NEIGHBOURS || english.pos === 'PROPN') continue;
      const right = rightOnce(english);
      if (right === undefined || right === doubt.token.base) continue;
      const one = compareOne(view, doubt, english, right, distance);
      if (one === undefined) continue;
      yield one;
      break;
    }
  }

  function compareOne(
    bead: BeadView,
    doubt: Doubt,
    english: Located<EnglishToken>,
    right: string,
    distance: number,
  ): LookAlike | undefined {
    const { base } = doubt.token;
    const own = lexicon.english(base).filter((one) => one.listed && trust(one) >= LIKELY);
    const forms = spellings(english);
    const read = own.find(
      ({ form }) => !forms.some((other) => areOneWord(form, other)) && lookAlike(form, english.lemma),
    );
    if (read !== undefined) return { doubt, english, read: read.form, right, way: 'spelling' };
    const [first] = own;
    if (first === undefined || doubt.support >= UNRELATED) return undefined;
    if (
      isAllKatakana(base) &&
      base.length >= 3 &&
      distance <= BESIDE &&
      sameBeginning(first.form, english.lower)
    )
      return { doubt, english, read: first.form, right, way: 'sound' };
    const heard = spellings(english)
      .flatMap((form) => bead.article.lexicon.japanese(form))
      .find(
        (one) =>
          one.listed &&
          one.forward >= MAIN &&
          trust(one) >= LIKELY &&
          one.form.length === base.length &&
          /^\p{Script=Han}{2,}$/u.test(base) &&
          one.form !== base &&
          /^\p{Script=Han}+$/u.test(one.form) &&
          soundAlike(base, one.form, lexicon),
      );
    return heard === undefined
      ? undefined
      : { doubt, english, read: first.form, right: heard.form, way: 'reading' };
  }
}

/** Whether two English words begin alike, without being of one family: pariah and Pakistan. */
const sameBeginning = (own: string, english: string): boolean =>
  english.length >= SHORTEST &&
  own.length >= SHORTEST &&
  own.slice(0, 2) === english.slice(0, 2) &&
  own.slice(0, 3) !== english.slice(0, 3);
