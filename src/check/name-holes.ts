/** Places of a Japanese sentence that a name has fallen out of: 「氏は述べた」, 「、はまた」, 「メキシコのから」. */
import { once } from '../base/keeping.ts';
import type { Span } from '../base/span.ts';
import { isTitle } from '../language/titles.ts';
import type { JapaneseToken } from '../language/token.ts';
import type { BeadView } from './view.ts';
import { wholeEnglish } from './words.ts';

/** A particle or honorific with nothing to lean on. */
export interface Hole extends Span {
  /** `head`: nothing stands before it; `honorific`: 氏 or さん of nobody; `pair`: a particle that joins nothing. */
  readonly kind: 'head' | 'honorific' | 'pair';
  /** False where good Japanese has the like now and then: 「…できること、を」, 「AとBとが」. */
  readonly sure: boolean;
}

const HONORIFIC = /^(?:氏|さん)$/;
const PARTICLE = /^助詞-(?:格助詞|係助詞|連体化|並立助詞)/;
/** の, と and や join what stands before them to something, which no particle can be. */
const JOINS = /^[のとや]$/;
/** と begins what is told of a quotation: 「…、と述べた」. */
const NEEDS_NOUN = /^(?:が|を|に|へ|から|の|は|も)$/;
/** What a comma parts from its noun in loose writing. */
const MAY_FOLLOW_COMMA = /^[をにの]$/;

/** Behind these の may be a noun itself, for what belongs to somebody: 他社のに劣らない. */
const OWNS = /^(?:が|を|に|は|も|から)$/;

const isParticle = ({ detail, surface }: JapaneseToken): boolean =>
  PARTICLE.test(detail) || (surface === 'の' && detail.startsWith('名詞-非自立'));

const isOpening = (token: JapaneseToken | undefined): boolean =>
  token === undefined || /^[、。「『]$/.test(token.surface);

/** A noun that can carry the の behind it; behind a verb の is a noun itself: 走るのが. */
const isNoun = (token: JapaneseToken | undefined): boolean => /^名詞-(?!非自立)/.test(token?.detail ?? '');

function holeAt(
  tokens: readonly JapaneseToken[],
  at: number,
  isGivenPlace: (word: string) => boolean,
): Hole | undefined {
  const [token, before, second] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token === undefined) return undefined;
  const span = { start: token.start, end: token.end };
  // 「さん」付け, 「は」と「が」: a word that is spoken about.
  if (/^[「『]$/.test(before?.surface ?? '') && /^[」』]$/.test(tokens[at + 1]?.surface ?? ''))
    return undefined;
  if (HONORIFIC.test(token.surface)) {
    const alone = isOpening(before) || (before !== undefined && isParticle(before));
    return alone ? { ...span, kind: 'honorific', sure: true } : undefined;
  }
  if (!PARTICLE.test(token.detail) || !NEEDS_NOUN.test(token.surface)) return undefined;
  // にもかかわらず begins a sentence of its own now and then.
  if (token.surface === 'に' && tokens[at + 1]?.surface === 'も') return undefined;
  if (isOpening(before))
    return { ...span, kind: 'head', sure: before === undefined || !MAY_FOLLOW_COMMA.test(token.surface) };
  const joined =
    JOINS.test(before?.surface ?? '') && before !== undefined && isParticle(before) && isNoun(second);
  if (!joined || before.end !== token.start || /^と[のは]$/.test(before.surface + token.surface))
    return undefined;
  const pair: Hole = { start: before.start, end: token.end, kind: 'pair', sure: before.surface === 'の' };
  if (before.surface !== 'の' || !OWNS.test(token.surface) || second === undefined) return pair;
  // 昨年のを上回る, ソニーのが一番: の is what is owned, but for places and offices something stands behind it.
  if (isGivenPlace(second.surface)) return pair;
  return isTitle(second.surface) ? { ...pair, sure: false } : undefined;
}

/** The holes of a bead, in order. */
export const nameHoles = once((view: BeadView): readonly Hole[] => {
  const { lexicon } = view.article;
  const english = wholeEnglish(view);
  const isGivenPlace = (word: string): boolean =>
    lexicon
      .names(word)
      .some(({ kind, latin }) => /^(?:place|country)$/.test(kind) && english.includes(latin));
  return view.ja.sentences.flatMap(({ tokens }) =>
    tokens.flatMap((_, at) => holeAt(tokens, at, isGivenPlace) ?? []),
  );
});
