/** What turns a word round: denials of either side, and words beside it that leave the opposite. */
import type { BeadView } from './view.ts';

/** A negation so many words before an English word turns it round; one so many words behind a Japanese word denies it. */
const [NEGATED_WITHIN, DENIED_WITHIN] = [4, 6];
const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't n’t never no without cannot nor hardly neither less least".split(' '),
);
/** Words beside an English word that turn it round: "only … open" is closed the rest of the time, "lost its majority". */
const TURNING: ReadonlySet<string> = new Set(
  'only lose lift fail few without deny end cease stop refuse'.split(' '),
);
const DENIALS: ReadonlySet<string> = new Set(['ない', 'ぬ', 'ん', 'まい']);

/** Whether the Japanese denies a word: 高くない, 増加しなかった. */
export function isDenied({ ja: { tokens } }: BeadView, at: number): boolean {
  for (const { base, surface } of tokens.slice(at + 1, at + 1 + DENIED_WITHIN)) {
    if (surface === '、' || surface === '。') return false;
    if (DENIALS.has(base)) return true;
  }
  return false;
}

const isNegated = ({ en: { tokens } }: BeadView, at: number): boolean =>
  tokens.slice(Math.max(0, at - NEGATED_WITHIN), at).some(({ lower }) => NEGATIONS.has(lower));

/** Whether a word of the same clause turns an English word round. */
function isTurnedBeside({ en: { tokens } }: BeadView, at: number): boolean {
  for (const step of [-1, 1])
    for (let place = at + step; Math.abs(place - at) <= NEGATED_WITHIN; place += step) {
      const { lower, lemma } = tokens[place] ?? { lower: ',', lemma: ',' };
      if (/[,.;:]/.test(lower)) break;
      if (step < 0 && (TURNING.has(lower) || TURNING.has(lemma.toLowerCase()))) return true;
      // Behind a word stands only what restricts it: "open only at night".
      if (step > 0 && place - at === 1 && lower === 'only') return true;
    }
  // "Few survived": whoever is many is among those who did not.
  return tokens[at]?.lower === 'few' && tokens[at + 1]?.pos === 'VERB';
}

/** Whether only one of the two words is denied: 欠席した and "not present", 高くない and "low", 不要 and "non-essential". */
export const isTurned = (view: BeadView, ja: number, en: number): boolean =>
  isDenied(view, ja) !== (isNegated(view, en) || isTurnedBeside(view, en)) ||
  /^(?:non|un|anti|ex)-/.test(view.en.tokens[en]?.lower ?? '');
