/**
 * The small words around a link: endings of a predicate, particles and prepositions, pronouns. They are linked only
 * along with the content word they belong to, or where both languages have the very same small word.
 */
import type { EnglishToken, JapaneseToken } from '../language/token.ts';

/** Two ranges of tokens, end-exclusive. */
export interface TokenPair {
  readonly ja: readonly [number, number];
  readonly en: readonly [number, number];
}

/** Prepositions and conjunctions that a particle may stand for. */
const PARTICLES: Readonly<Record<string, string>> = {
  の: "of 's ’s in for from s' on at",
  で: 'in at by with on as through',
  に: 'in to on at for into by as during',
  へ: 'to toward towards into for',
  から: 'from since by out of',
  まで: 'until till to through',
  と: 'and with as that',
  や: 'and or',
  より: 'than from',
  も: 'also too both even',
  か: 'or whether',
  など: 'such like including',
  として: 'as',
  による: 'by of from',
  により: 'by',
  によって: 'by',
  について: 'about on',
  に対して: 'against to',
  に対する: 'against to',
  ため: 'for because to',
  ので: 'because since so',
  が: 'but although',
  ば: 'if',
};

/** Small words that are the same small word wherever they stand. */
const SAME: Readonly<Record<string, string>> = {
  彼: 'he him his',
  彼女: 'she her',
  彼ら: 'they them their',
  私: 'i my me',
  私たち: 'we our us',
  我々: 'we our us',
  あなた: 'you your',
  それ: 'it that',
  これ: 'this it',
  この: 'this these the',
  その: 'the that its his their those',
  それら: 'they those them',
  これら: 'these',
  自分: 'his her their himself himself themselves',
  しかし: 'but however',
  だが: 'but however',
  また: 'also and',
  そして: 'and',
  および: 'and',
  及び: 'and',
  または: 'or',
  あるいは: 'or',
  ここ: 'here',
  そこ: 'there',
  誰: 'who',
  何: 'what',
  いつ: 'when',
  どこ: 'where',
  なぜ: 'why',
  もし: 'if',
  とき: 'when',
  時: 'when',
  中: 'in among during',
  間: 'between during while',
  後: 'after later',
  前: 'before ago',
  以来: 'since',
  すべて: 'all every',
  ない: "not no n’t n't never without",
  なかっ: "not no n’t n't never",
  ず: 'not without',
  ぬ: 'not',
  られ: 'be was were been is are',
  れ: 'be was were been is are',
};

const words = (listed: string | undefined): ReadonlySet<string> =>
  new Set((listed ?? '').split(' ').filter((it) => it !== ''));
const PARTICLE_WORDS = new Map(Object.entries(PARTICLES).map(([key, listed]) => [key, words(listed)]));
const SAME_WORDS = new Map(Object.entries(SAME).map(([key, listed]) => [key, words(listed)]));

const ENDS_PREDICATE = /^(?:助動詞|動詞-非自立|動詞-接尾|助詞-接続助詞)/;
const LIGHT = new Set(['する', 'できる', 'いたす', 'なさる']);

/** Where a predicate that begins before `to` ends: its endings and auxiliaries belong to it. */
export function endOfPredicate(tokens: readonly JapaneseToken[], to: number): number {
  const head = tokens[to - 1];
  if (head === undefined) return to;
  let end = to;
  const isVerbalNoun = /サ変接続/.test(head.detail);
  const isAdjectival = /形容動詞語幹|形容詞|名詞-接尾/.test(head.detail);
  if (isVerbalNoun && LIGHT.has(tokens[end]?.base ?? '')) end += 1;
  else if (!/^動詞/.test(head.detail) && !isAdjectival) return to;
  if (isAdjectival && end === to) {
    const next = tokens[end];
    return next &&
      /^助動詞/.test(next.detail) &&
      (next.surface === 'な' || next.surface === 'に' || /形容詞/.test(head.detail))
      ? end + 1
      : to;
  }
  while (isEnding(tokens[end])) end += 1;
  return end;
}

const isEnding = (token: JapaneseToken | undefined): boolean =>
  token !== undefined &&
  ENDS_PREDICATE.test(token.detail) &&
  !(token.detail === '助詞-接続助詞' && !/^(?:て|で|ちゃ|じゃ)$/.test(token.surface));

/** Whether an English token may hang before its head inside a noun phrase. */
const isModifier = (token: EnglishToken | undefined): boolean =>
  token !== undefined && ['DET', 'ADJ', 'NUM', 'PROPN', 'NOUN', 'ADV'].includes(token.pos);

/** The preposition that governs the noun phrase around a token; −1 when there is none. */
function prepositionOf(tokens: readonly EnglishToken[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const token = tokens[before];
    if (token?.pos === 'ADP' || token?.pos === 'CCONJ' || token?.pos === 'SCONJ' || token?.lower === 'to')
      return before;
    if (!isModifier(token)) return -1;
  }
  return -1;
}

/** Links particles with the prepositions of the words they follow. */
export function linkParticles(
  ja: readonly JapaneseToken[],
  en: readonly EnglishToken[],
  pairs: readonly TokenPair[],
): TokenPair[] {
  const found: TokenPair[] = [];
  const used = new Set<number>();
  for (const pair of pairs) {
    const particle = pair.ja[1];
    const fits = PARTICLE_WORDS.get(ja[particle]?.surface ?? '');
    if (!fits) continue;
    const before = prepositionOf(en, pair.en[0]);
    const after = pair.en[1];
    const at = fits.has(en[before]?.lower ?? '') ? before : fits.has(en[after]?.lower ?? '') ? after : -1;
    if (at < 0 || used.has(at)) continue;
    used.add(at);
    found.push({ ja: [particle, particle + 1], en: [at, at + 1] });
  }
  return found;
}

/** Links small words that have the same sense in both sentences, nearest in relative position first. */
export function linkSmallWords(
  ja: readonly JapaneseToken[],
  en: readonly EnglishToken[],
  isFree: (pair: TokenPair) => boolean,
): TokenPair[] {
  const choices: { pair: TokenPair; distance: number }[] = [];
  ja.forEach((token, at) => {
    const same = SAME_WORDS.get(token.surface) ?? SAME_WORDS.get(token.base);
    if (!same) return;
    en.forEach((other, place) => {
      if (!same.has(other.lower)) return;
      const pair: TokenPair = { ja: [at, at + 1], en: [place, place + 1] };
      if (isFree(pair)) choices.push({ pair, distance: Math.abs(at / ja.length - place / en.length) });
    });
  });
  choices.sort((one, other) => one.distance - other.distance);
  const usedJa = new Set<number>();
  const usedEn = new Set<number>();
  return choices.flatMap(({ pair }) => {
    if (usedJa.has(pair.ja[0]) || usedEn.has(pair.en[0])) return [];
    usedJa.add(pair.ja[0]);
    usedEn.add(pair.en[0]);
    return [pair];
  });
}
