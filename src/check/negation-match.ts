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

/**
 * How a negation was answered on the other side, the best answer first: by the word that translates it, by a negation of
 * the same word, by a weaker one of the same word, by a negation of anything, by a word of negative sense anywhere, by
 * nothing.
 */
export const ANSWERS = ['translated', 'same', 'near', 'far', 'loose', 'none'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A negation that asks for an answer, and what it got. */
export interface Asking<Cue> extends Placed<Cue> {
  readonly answer: Answer;
}

/** The negations of a bead that ask for an answer, and how many words of negative sense each side has left. */
export interface Compared {
  readonly ja: readonly Asking<NegativeInJapanese>[];
  readonly en: readonly Asking<NegativeInEnglish>[];
  readonly left: { readonly ja: number; readonly en: number };
}

/** Gives every negation of a bead to one of the other side, the best matches first. */
export function compareNegations(view: BeadView): Compared {
  const { text, lexicon, sources } = view.article;
  const jaCues = view.ja.sentences.flatMap((it) => negativesInJapanese(it, text));
  const enCues = view.en.sentences.flatMap((it) =>
    negativesInEnglish(it, sources[it.file]?.text ?? '', lexicon),
  );
  if (![...jaCues, ...enCues].some((it) => it.strength === 'strict'))
    return { ja: [], en: [], left: { ja: 0, en: 0 } };
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
  const answers = new Map<Ja | En, Answer>();
  const tie = (answer: Answer, costOf: (one: Ja, other: En) => number): void => {
    const pairs = ja
      .flatMap((one) => en.map((other) => ({ one, other, cost: costOf(one, other) })))
      .filter(({ cost }) => cost < FAR)
      .sort((one, other) => one.cost - other.cost);
    for (const { one, other } of pairs) {
      if (answers.has(one) || answers.has(other)) continue;
      answers.set(one, answer).set(other, answer);
    }
  };
  const when = (may: boolean, cost = 0): number => (may ? cost : FAR);
  // Words of negative sense that translate each other (否定 and "deny") answer each other and nothing else.
  tie('translated', (one, other) =>
    when(one.cue.heads[0]?.start === one.cue.start && one.places.includes(other.at)),
  );
  tie('same', (one, other) => when(isStrict(one) && isStrict(other), distance(one, other)));
  tie('near', (one, other) => when(isStrict(one) || isStrict(other), distance(one, other)));
  // Two that found nothing better are taken for each other.
  tie('far', (one, other) => when(isStrict(one) && isStrict(other)));
  tie('loose', (one, other) => when(isStrict(one) && one.places.length === 0 && !isFaint(other)));
  tie('loose', (one, other) => when(isStrict(other) && other.places.length === 0 && !isFaint(one)));
  const answered = <It extends Ja | En>(it: It) => ({ ...it, answer: answers.get(it) ?? ('none' as const) });
  const left = (all: readonly (Ja | En)[]): number =>
    all.filter((it) => !answers.has(it) && !isStrict(it) && !isFaint(it)).length;
  return {
    ja: ja.filter(isStrict).map(answered),
    en: en.filter(isStrict).map(answered),
    left: { ja: left(ja), en: left(en) },
  };
}
