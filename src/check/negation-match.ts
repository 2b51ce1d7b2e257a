/** Ties the negations of the two sides of a bead to each other, by what they deny, and tells which are left over. */
import type { Span } from '../base/span.ts';
import type { Negative, NegativeInEnglish, NegativeInJapanese } from './negation.ts';
import { negativesInEnglish } from './negation-en.ts';
import { negativesInJapanese } from './negation-ja.ts';
import { translates } from './renders.ts';
import type { BeadView } from './view.ts';

/** How many words a negation may stand before or behind the translation of what it denies. */
const BEFORE = 7;
const BEHIND_ENGLISH = 5;
const BEHIND_JAPANESE = 2;
/** The same for words that negate faintly. */
const CLOSE = 3;
const FAR = 99;
/** Japanese words that a word of meaning can render; particles and endings only look as if they did. */
const MEANS = /^(?:名詞|動詞-自立|形容詞|副詞|連体詞)/;

/** A negation with the places on the other side of the first of its heads that is found there. */
export interface Placed<Cue> {
  readonly cue: Cue;
  /** Index of its own word on its own side. */
  readonly at: number;
  /** Indices into the words of the other side. */
  readonly places: readonly number[];
}

type Ja = Placed<NegativeInJapanese>;
type En = Placed<NegativeInEnglish>;

function place<Word extends Span, Cue extends Negative<Word> & Span>(
  cue: Cue,
  own: readonly Span[],
  find: (head: Word) => readonly number[],
): Placed<Cue> {
  const places = cue.heads.map(find).find((found) => found.length > 0) ?? [];
  return { cue, at: own.findIndex((it) => it.start === cue.start), places };
}

const indicesOf = (tests: readonly boolean[]): readonly number[] =>
  tests.flatMap((it, at) => (it ? [at] : []));

const isStrict = (it: Ja | En): boolean => it.cue.strength === 'strict';
const isFaint = (it: Ja | En): boolean => it.cue.strength === 'faint';

/** How far two negations are apart by the words they deny, in words; `FAR` when they deny different things. */
function distance(ja: Ja, en: En): number {
  const faint = isFaint(ja) || isFaint(en);
  const before = faint ? CLOSE : BEFORE;
  const behindEnglish = faint ? CLOSE : BEHIND_ENGLISH;
  const behindJapanese = faint ? CLOSE : BEHIND_JAPANESE;
  const steps = [
    ...ja.places.map((it) => it - en.at).filter((step) => step <= before && step >= -behindEnglish),
    ...en.places.map((it) => ja.at - it).filter((step) => step <= before && step >= -behindJapanese),
  ];
  return Math.min(FAR, ...steps.map(Math.abs));
}

/** The negations of a bead that ask for an answer and have none. */
export function leftOver(view: BeadView): { readonly ja: readonly Ja[]; readonly en: readonly En[] } {
  const { text, lexicon, sources } = view.article;
  const jaCues = view.ja.sentences.flatMap((it) => negativesInJapanese(it, text));
  const enCues = view.en.sentences.flatMap((it) =>
    negativesInEnglish(it, sources[it.file]?.text ?? '', lexicon),
  );
  if (![...jaCues, ...enCues].some((it) => it.strength === 'strict')) return { ja: [], en: [] };
  const ja = jaCues.map((cue) =>
    place(cue, view.ja.tokens, (head: NegativeInJapanese['heads'][number]) =>
      indicesOf(view.en.tokens.map((word) => translates(view, head, word))),
    ),
  );
  const en = enCues.map((cue) =>
    place(cue, view.en.tokens, (head: NegativeInEnglish['heads'][number]) =>
      indicesOf(view.ja.tokens.map((word) => MEANS.test(word.detail) && translates(view, word, head))),
    ),
  );
  const freeJa = new Set(ja);
  const freeEn = new Set(en);
  const tie = (costOf: (one: Ja, other: En) => number): void => {
    const pairs = ja
      .flatMap((one) => en.map((other) => ({ one, other, cost: costOf(one, other) })))
      .filter(({ cost }) => cost < FAR)
      .sort((one, other) => one.cost - other.cost);
    for (const { one, other } of pairs) {
      if (!freeJa.has(one) || !freeEn.has(other)) continue;
      freeJa.delete(one);
      freeEn.delete(other);
    }
  };
  const when = (may: boolean, cost = 0): number => (may ? cost : FAR);
  // Words of negative sense that translate each other (否定 and "deny") answer each other and nothing else.
  tie((one, other) => when(one.cue.heads[0]?.start === one.cue.start && one.places.includes(other.at)));
  tie((one, other) => when(isStrict(one) && isStrict(other), distance(one, other)));
  tie((one, other) => when(isStrict(one) || isStrict(other), distance(one, other)));
  // Two that found nothing better are taken for each other.
  tie((one, other) => when(isStrict(one) && isStrict(other)));
  tie((one, other) => when(isStrict(one) && one.places.length === 0 && !isFaint(other)));
  tie((one, other) => when(isStrict(other) && other.places.length === 0 && !isFaint(one)));
  return {
    ja: [...freeJa].filter((it) => isStrict(it) && (it.cue.describes !== true || it.places.length > 0)),
    en: [...freeEn].filter(isStrict),
  };
}
