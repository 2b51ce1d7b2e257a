/** Places of a Japanese sentence that a name has fallen out of: 「氏は述べた」, 「、はまた」, 「メキシコのから」. */
import { once } from '../base/keeping.ts';
import type { Span } from '../base/span.ts';
import type { JapaneseToken } from '../language/token.ts';
import type { BeadView } from './view.ts';

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

const isParticle = ({ detail, surface }: JapaneseToken): boolean =>
  PARTICLE.test(detail) || (surface === 'の' && detail.startsWith('名詞-非自立'));

const isOpening = (token: JapaneseToken | undefined): boolean =>
  token === undefined || /^[、。「『]$/.test(token.surface);

/** A noun that can carry the の behind it; behind a verb の is a noun itself: 走るのが. */
const isNoun = (token: JapaneseToken | undefined): boolean => /^名詞-(?!非自立)/.test(token?.detail ?? '');

function holeAt(tokens: readonly JapaneseToken[], at: number): Hole | undefined {
  const [token, before, second] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token === undefined) return undefined;
  const span = { start: token.start, end: token.end };
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
  return { start: before.start, end: token.end, kind: 'pair', sure: before.surface === 'の' };
}

/** The holes of a bead, in order. */
export const nameHoles = once((view: BeadView): readonly Hole[] =>
  view.ja.sentences.flatMap(({ tokens }) => tokens.flatMap((_, at) => holeAt(tokens, at) ?? [])),
);
