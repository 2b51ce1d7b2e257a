/**
 * What is measured of a word where it stands, for telling what post-editors change: they rewrite endings as well as words,
 * and more of both where a sentence ends, beside names and in certain turns.
 */
import type { JapaneseToken } from '../language/token.ts';
import { compareBead } from './doubt.ts';
import type { Measures } from './logistic.ts';
import type { BeadView } from './view.ts';

/** Words around one that are looked at by their class, and by themselves, to either side. */
const [CLASSES, WORDS] = [2, 1];
/** Small words and signs, each of which people treat in its own way. */
const SMALL: ReadonlySet<string> = new Set(
  'の は が を に で と も から まで など や として による によって における について です ます ました でし まし だ ある あり あっ いる い た て さ れ れる する し できる ない なる おり 。 、 . , ( ) ・ - : ; 「 」'.split(
    ' ',
  ),
);
/** Where nobody stands beside a word, its neighbour is as well rendered as any. */
const USUAL_SUPPORT = 0.5;
const FAR = 20;

/** Whether a word is an ending: it carries tense, voice and manner of the word before it, and has no sense by itself. */
export const isEnding = ({ pos }: JapaneseToken): boolean => pos === 'AUX' || pos === 'VERB';

/** The support of the nearest telling word before or after a place, 0–1. */
function supportBeside(at: number, step: -1 | 1, view: BeadView): number {
  const { doubts } = compareBead(view);
  const found = step < 0 ? doubts.findLast((doubt) => doubt.at < at) : doubts.find((doubt) => doubt.at > at);
  return found?.support ?? USUAL_SUPPORT;
}

/** What is measured of the word at a place of a bead, by index among its tokens; telling words have more to them (`featuresOf`). */
export function wordingOf(at: number, view: BeadView): Measures {
  const { tokens } = view.ja;
  const measures: Record<string, number> = {
    place: at / Math.max(1, tokens.length),
    before: Math.min(FAR, at),
    after: Math.min(FAR, tokens.length - at),
    bits: view.article.lexicon.rarity(tokens[at]?.base ?? '', 'ja'),
    'before.support': supportBeside(at, -1, view),
    'after.support': supportBeside(at, 1, view),
  };
  for (let step = -CLASSES; step <= CLASSES; step++) {
    const beside = tokens[at + step];
    if (beside === undefined) continue;
    measures[`${step}:${beside.pos}`] = 1;
    if (Math.abs(step) <= WORDS && SMALL.has(beside.surface)) measures[`${step}=${beside.surface}`] = 1;
  }
  return measures;
}
