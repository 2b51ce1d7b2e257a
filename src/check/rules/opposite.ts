import type { EnglishToken, JapaneseToken } from '../../language/token.ts';
import { type Pole, polesOf } from '../antonyms.ts';
import { saysSame } from '../claims.ts';
import { defineCheck } from '../define-check.ts';
import { surelyTranslates } from '../renders.ts';
import { type BeadView, japaneseAt, type Located } from '../view.ts';
import { meets } from '../words.ts';

type Word = Located<EnglishToken>;

/** A bead must be trusted this far before its sides are held against each other. */
const TRUSTED = 0.4;
/** In a longer bead (in characters) the right word may well stand where the English says something else. */
const LONG = 170;
/** So many sentences in one bead are dialogue or a summary, where words change places. */
const MANY = 3;
/** A negation this many words before the English opposite turns it round. */
const NEGATED_WITHIN = 4;
/** Below the usual threshold: on free translations as many of these findings were wrong as right. */
const UNSURE = 0.45;
/** Where both stand beside the same things, one of two thousand human sentences was marked, and two of five planted ones. */
const ANCHORED = 0.7;
const NEGATIONS: ReadonlySet<string> = new Set("not n't n’t never no without cannot nor".split(' '));

/** Nouns keep their form; a verb or adjective would have to be inflected. */
const isNominal = (token: JapaneseToken): boolean => token.detail.startsWith('名詞');

/** Whether the Japanese denies the word itself: 高くない, 増加しなかった. */
function isDenied(view: BeadView, token: JapaneseToken): boolean {
  const at = view.ja.tokens.indexOf(token);
  return view.ja.tokens.slice(at + 1, at + 6).some((it) => ['ない', 'ぬ', 'ん'].includes(it.base));
}

/** One character inside a longer word (脱北, 年前) seldom says by itself what the whole says. */
function isPartOfCompound(view: BeadView, token: JapaneseToken): boolean {
  if (token.surface.length > 1) return false;
  const at = view.ja.tokens.indexOf(token);
  return [view.ja.tokens[at - 1], view.ja.tokens[at + 1]].some(
    (it) =>
      it !== undefined &&
      (it.start === token.end || it.end === token.start) &&
      /^(?:名詞|接頭|助動詞)/.test(it.detail),
  );
}

/** So many words from a word, its neighbours tell what is said of what. */
const BESIDE = 5;
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** So far from a word, in characters, a number tells how far it goes. */
const NEAR_JA = 3;
const NEAR_EN = 12;

/** Whether a number beside the Japanese word is the one beside the English word: 5％上昇, "fell 5%". */
const sharesNumber = (view: BeadView, token: JapaneseToken, word: Word): boolean =>
  view.ja.quantities.some(
    (one) =>
      one.weak !== true &&
      one.end <= token.start &&
      token.start - one.end <= NEAR_JA &&
      view.en.quantities.some(
        (other) =>
          other.file === word.file &&
          other.start >= word.end &&
          other.start - word.end <= NEAR_EN &&
          saysSame(one, other),
      ),
  );

/** Whether a neighbour of the Japanese word is rendered by a neighbour of the English one: 輸出|増え, "exports fell". */
function isAnchored(view: BeadView, token: JapaneseToken, word: Word): boolean {
  if (sharesNumber(view, token, word)) return true;
  const [ja, en] = [view.ja.tokens.indexOf(token), view.en.tokens.indexOf(word)];
  const near = view.en.tokens
    .slice(Math.max(0, en - BESIDE), en + BESIDE + 1)
    .filter((it) => it !== word && it.file === word.file && CONTENT.has(it.pos));
  return view.ja.tokens
    .slice(Math.max(0, ja - BESIDE), ja + BESIDE + 1)
    .some((it) => it !== token && CONTENT.has(it.pos) && near.some((one) => surelyTranslates(view, it, one)));
}

/** Whether both words tell the half of the day of a time (午後12時, "noon"), which only a clock can compare. */
const isOfClock = (view: BeadView, token: JapaneseToken, word: Word): boolean =>
  view.ja.moments.some((it) => it.hour !== undefined && meets(it, token)) &&
  view.en.moments.some((it) => it.hour !== undefined && it.file === word.file && meets(it, word));

/** The English word of the opposite pole that stands where the Japanese word has nothing of its own. */
function oppositeIn(view: BeadView, token: JapaneseToken, { axis, side }: Pole) {
  const { tokens } = view.en;
  const own = axis.en[side];
  const other = axis.plain[side === 0 ? 1 : 0];
  const has = (pole: ReadonlySet<string>, word: Word): boolean =>
    pole.has(word.lower) || pole.has(word.lemma.toLowerCase());
  if (!tokens.some((word) => has(other, word))) return undefined;
  if (tokens.some((word) => surelyTranslates(view, token, word))) return undefined;
  const isTaken = (word: Word): boolean =>
    view.ja.tokens.some((it) => it !== token && surelyTranslates(view, it, word));
  if (tokens.some((word) => has(own, word) && !isTaken(word))) return undefined;
  const [first] = tokens.filter((word) => has(other, word) && !isTaken(word));
  if (first === undefined) return undefined;
  const before = tokens.slice(Math.max(0, tokens.indexOf(first) - NEGATED_WITHIN), tokens.indexOf(first));
  return before.some((word) => NEGATIONS.has(word.lower)) ? undefined : first;
}

/**
 * A Japanese word is reported when the English has its opposite and no word of its own pole, when the lexicon knows no
 * other English word it could render, and when the opposite is not said elsewhere in the Japanese.
 */
export const opposite = defineCheck({
  id: 'opposite',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  examples: [
    {
      ja: '小麦の輸入が止まった。',
      en: 'Wheat exports came to a standstill.',
      finds: ['輸入'],
      fixed: '小麦の輸出が止まった。',
    },
    { ja: '村は島の北部にある。', en: 'The village lies in the south of the island.', finds: ['北部'] },
    { ja: '燃料の価格が上昇した。', en: 'Fuel prices fell.', finds: ['上昇'] },
    {
      ja: '両国は、隣国の野望に合わせる用意があると述べた。',
      en: "The two countries said they were ready to counter the neighbour's ambitions.",
      finds: ['合わせる'],
    },
    { ja: '小麦の輸出が止まった。', en: 'Wheat exports came to a standstill.', finds: [] },
    { ja: '人口は増加しなかった。', en: 'The population declined.', finds: [] },
    { ja: '輸出と輸入が止まった。', en: 'Exports came to a standstill.', finds: [] },
  ],
  *findInBead(view) {
    if (view.score < TRUSTED) return;
    const texts = view.ja.sentences.map((it) => japaneseAt(view, it));
    const text = texts.join('');
    const clear = text.length <= LONG && (text.match(/[。！？]/g)?.length ?? 0) < MANY;
    for (const token of view.ja.tokens) {
      const poles = [...polesOf(token.surface), ...polesOf(token.base)];
      const [pole] = poles;
      if (pole === undefined || isDenied(view, token)) continue;
      if (poles.some((it) => it.axis !== pole.axis || it.side !== pole.side)) continue;
      if (isPartOfCompound(view, token)) continue;
      const { axis, side } = pole;
      const others = axis.ja[side === 0 ? 1 : 0];
      if (view.ja.tokens.some((it) => others.includes(it.base) || others.includes(it.surface))) continue;
      const word = oppositeIn(view, token, pole);
      if (word === undefined || isOfClock(view, token, word)) continue;
      const { file, start, end } = word;
      const span = { start: token.start, end: token.end };
      yield {
        ja: [span],
        en: [{ file, start, end }],
        message: 'check.opposite.found',
        values: { ja: token.surface, en: word.surface, better: pole.opposite },
        confidence: clear ? (isAnchored(view, token, word) ? ANCHORED : UNSURE) : 0.3,
        suggestions: isNominal(token) ? [{ ...span, text: pole.opposite }] : [],
      };
    }
  },
});
