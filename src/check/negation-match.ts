/** Ties the negations of the two sides of a bead to each other, by what they deny, and tells which are left over. */
import type { Span } from '../base/span.ts';
import { compareBead } from './doubt.ts';
import type { Negative, NegativeInEnglish, NegativeInJapanese } from './negation.ts';
import { mayAskInEnglish, negativesInEnglish } from './negation-en.ts';
import { mayAskInJapanese, negativesInJapanese } from './negation-ja.ts';
import { placesInEnglish, placesInJapanese } from './renders.ts';
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

/** Most negations are tied or passed over before anybody asks where else they are said: that is found when it is asked. */
class Lazily<Word extends Span, Cue extends Negative<Word> & Span> implements Placed<Cue> {
  readonly at: number;
  private found: readonly number[] | undefined;

  constructor(
    readonly cue: Cue,
    own: readonly Span[],
    private readonly find: (head: Word) => readonly number[],
  ) {
    this.at = own.findIndex((it) => it.start === cue.start);
  }

  get places(): readonly number[] {
    if (this.found !== undefined) return this.found;
    let places: readonly number[] = [];
    for (const head of this.cue.heads) {
      places = this.find(head);
      if (places.length > 0) break;
    }
    this.found = places;
    return places;
  }
}

const indicesOf = (tests: readonly boolean[]): readonly number[] =>
  tests.flatMap((it, at) => (it ? [at] : []));

const placed = <Cue>({ cue, at, places }: Placed<Cue>): Placed<Cue> => ({ cue, at, places });
const isStrict = (it: Ja | En): boolean => it.cue.strength === 'strict';
const isFaint = (it: Ja | En): boolean => it.cue.strength === 'faint';
/** Whether an English place denies by a word that does nothing else. */
const isNot = ({ cue }: En): boolean => cue.strength === 'strict' || cue.inForm === true;
interface Got<Other> {
  readonly answer: Answer;
  readonly apart: number;
  readonly by: Other;
}
/** Whether a place denies by the sense of its word: 否定, "deny". */
const isWord = ({ cue }: Ja | En): boolean => cue.heads[0]?.start === cue.start;
const UNANSWERED = { answer: 'none', apart: 0, taken: 0, own: 0 } as const;
/** Words that go with a Japanese negation and say no more than it: めったに〜ない is "rarely". */
const BESIDE: ReadonlySet<string> = new Set(
  `ほとんど 殆ど めったに 滅多に 決して けっして 全く まったく あまり あんまり さほど 到底 とうてい 一切 いっさい 全然 ちっとも
  少しも 必ずしも 二度と 一度も なかなか 何も 誰も だれも まさか とても ろくに もはや まだ いまだ 未だ`.split(
    /\s+/,
  ),
);
/** What is negative in form alone seldom answers. */
const FORMAL = 3;
/** How many words of distance it costs to take for an answer what another word says. */
const DEAR = 4;

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
 * the same word, by a weaker one of the same word, by a negation of anything, by a word of negative sense anywhere (`loose`
 * where nobody can tell what is denied, else `afar`), by nothing.
 */
export const ANSWERS = ['translated', 'same', 'near', 'far', 'loose', 'afar', 'none'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A negation that asks for an answer, and what it got. */
export interface Asking<Cue, Other> extends Placed<Cue> {
  readonly answer: Answer;
  /** What answers it. */
  readonly by?: Placed<Other>;
  /** How many words the two are apart, by the words they deny; 0 where nothing answers. */
  readonly apart: number;
  /** How well (0–1) the answer is accounted for by other words of this side than the negation and what it denies. */
  readonly taken: number;
  /** How well (0–1) what is denied here says by itself what the answer says: "denied" and 否定 in 否定しなかった. */
  readonly own: number;
}

export type Gained = Asking<NegativeInJapanese, NegativeInEnglish>;
export type Lost = Asking<NegativeInEnglish, NegativeInJapanese>;

/** The negations of a bead that ask for an answer, and how many words of negative sense each side has left. */
export interface Compared {
  readonly ja: readonly Gained[];
  readonly en: readonly Lost[];
  readonly left: { readonly ja: number; readonly en: number };
}

const NONE: Compared = { ja: [], en: [], left: { ja: 0, en: 0 } };

/** Whether a place is a negation by its ending: no word of its own sense, whatever the lexicon makes of ない. */
const isEnding = ({ cue }: Ja): boolean => cue.strength === 'strict' || cue.inForm === true;

/** How well each word of one side is rendered by a word of the other: strengths by pair of indices. */
class Rendered {
  private readonly cells = new Map<number, Map<number, number>>();

  constructor(view: BeadView) {
    compareBead(view).senses.near.forEach((row, ja) => {
      for (const { at, strength } of row) {
        const column = this.cells.get(at) ?? new Map<number, number>();
        this.cells.set(at, column);
        column.set(ja, Math.max(strength, column.get(ja) ?? 0));
      }
    });
  }

  strength(ja: number, en: number): number {
    return this.cells.get(en)?.get(ja) ?? 0;
  }

  /** How well any Japanese word but some renders an English one. */
  ofEnglish(en: number, but: ReadonlySet<number>): number {
    let best = 0;
    for (const [ja, strength] of this.cells.get(en) ?? []) if (!but.has(ja)) best = Math.max(best, strength);
    return best;
  }

  /** How well a Japanese word renders any English one but some. */
  ofJapanese(ja: number, but: ReadonlySet<number>): number {
    let best = 0;
    for (const [en, column] of this.cells) if (!but.has(en)) best = Math.max(best, column.get(ja) ?? 0);
    return best;
  }
}

/** Gives every negation of a bead to one of the other side, the best matches first. */
export function compareNegations(view: BeadView): Compared {
  const { text, lexicon, sources } = view.article;
  if (!view.ja.tokens.some(mayAskInJapanese) && !view.en.tokens.some(mayAskInEnglish)) return NONE;
  const jaCues = view.ja.sentences.flatMap((it) => negativesInJapanese(it, text));
  const enCues = view.en.sentences.flatMap((it) =>
    negativesInEnglish(it, sources[it.file]?.text ?? '', lexicon),
  );
  if (![...jaCues, ...enCues].some((it) => it.strength === 'strict')) return NONE;
  const ja: readonly Ja[] = jaCues.map(
    (cue) =>
      new Lazily(cue, view.ja.tokens, (head: NegativeInJapanese['heads'][number]) =>
        placesInEnglish(view, head),
      ),
  );
  const en: readonly En[] = enCues.map(
    (cue) =>
      new Lazily(cue, view.en.tokens, (head: NegativeInEnglish['heads'][number]) =>
        placesInJapanese(view, head, ({ detail }) => MEANS.test(detail)),
      ),
  );
  const rendered = new Rendered(view);
  const endings = new Set([
    ...ja.filter(isEnding).map(({ at }) => at),
    ...indicesOf(view.ja.tokens.map(({ surface }) => BESIDE.has(surface))),
  ]);
  const headsOf = (it: Ja | En, own: readonly Span[]): readonly number[] =>
    it.cue.heads.slice(0, 1).map((head) => own.findIndex(({ start }) => start === head.start));
  const jaHeads = new Map(ja.map((it) => [it, headsOf(it, view.ja.tokens)]));
  const enHeads = new Map(en.map((it) => [it, headsOf(it, view.en.tokens)]));
  /** What the answering word says is said by another word of the side that asks. */
  const takenBy = (one: Ja, other: En): number =>
    isNot(other) ? 0 : rendered.ofEnglish(other.at, new Set([...endings, ...(jaHeads.get(one) ?? [])]));
  const takenIn = (one: En, other: Ja): number =>
    isEnding(other) ? 0 : rendered.ofJapanese(other.at, new Set([one.at, ...(enHeads.get(one) ?? [])]));
  const ownOf = (one: Ja, other: En): number =>
    isNot(other) ? 0 : Math.max(0, ...(jaHeads.get(one) ?? []).map((it) => rendered.strength(it, other.at)));
  const ownIn = (one: En, other: Ja): number =>
    isEnding(other)
      ? 0
      : Math.max(0, ...(enHeads.get(one) ?? []).map((it) => rendered.strength(other.at, it)));
  const ofJa = new Map<Ja, Got<En>>();
  const ofEn = new Map<En, Got<Ja>>();
  const tie = (answer: Answer, costOf: (one: Ja, other: En) => number): void => {
    const open = en.filter((other) => !ofEn.has(other));
    const pairs = ja
      .flatMap((one) =>
        ofJa.has(one) ? [] : open.map((other) => ({ one, other, cost: costOf(one, other) })),
      )
      .filter(({ cost }) => cost < FAR)
      .sort((one, other) => one.cost - other.cost);
    for (const { one, other, cost } of pairs) {
      if (ofJa.has(one) || ofEn.has(other)) continue;
      ofJa.set(one, { answer, apart: cost, by: other });
      ofEn.set(other, { answer, apart: cost, by: one });
    }
  };
  const when = (may: boolean, cost = 0): number => (may ? cost : FAR);
  const asks = (one: Ja, other: En): boolean => isStrict(one) || isStrict(other);
  // What a word of negative sense says is dear to take for an answer where another word renders it already.
  const dearness = (one: Ja, other: En): number =>
    DEAR * (isStrict(one) ? takenBy(one, other) : isStrict(other) ? takenIn(other, one) : 0);
  // Words of negative sense that translate each other (否定 and "deny") answer each other and nothing else.
  tie('translated', (one, other) => when(isWord(one) && isWord(other) && one.places.includes(other.at)));
  tie('same', (one, other) =>
    when(
      asks(one, other) && isEnding(one) && isNot(other),
      distance(one, other) + (one.cue.inForm === true ? FORMAL : 0),
    ),
  );
  tie('near', (one, other) => when(asks(one, other), distance(one, other) + dearness(one, other)));
  // Two that found nothing better are taken for each other.
  tie('far', (one, other) => when(isStrict(one) && isStrict(other)));
  tie('loose', (one, other) =>
    when(isStrict(one) && one.places.length === 0 && !isFaint(other), dearness(one, other)),
  );
  tie('loose', (one, other) =>
    when(isStrict(other) && other.places.length === 0 && !isFaint(one), dearness(one, other)),
  );
  tie('afar', (one, other) =>
    when(asks(one, other) && !isFaint(one) && !isFaint(other), dearness(one, other)),
  );
  const isLeft = (it: Ja | En): boolean => !isStrict(it) && !isFaint(it);
  return {
    ja: ja.filter(isStrict).map((one): Gained => {
      const got = ofJa.get(one);
      if (got === undefined) return { ...placed(one), ...UNANSWERED };
      return { ...placed(one), ...got, taken: takenBy(one, got.by), own: ownOf(one, got.by) };
    }),
    en: en.filter(isStrict).map((one): Lost => {
      const got = ofEn.get(one);
      if (got === undefined) return { ...placed(one), ...UNANSWERED };
      return { ...placed(one), ...got, taken: takenIn(one, got.by), own: ownIn(one, got.by) };
    }),
    left: {
      ja: ja.filter((it) => !ofJa.has(it) && isLeft(it)).length,
      en: en.filter((it) => !ofEn.has(it) && isLeft(it)).length,
    },
  };
}
