/**
 * The stretch of the English of a bead that the Japanese most likely leaves out: neighbouring content words none of which
 * is rendered, in a bead whose Japanese is short for its English. The weights are a logistic regression on human
 * translations from which clauses were taken; `bench/perturb.ts` measures the outcome.
 */
import type { SourceSpan } from '../align/alignment.ts';
import type { EnglishToken } from '../language/token.ts';
import { compareBead } from './doubt.ts';
import type { BeadView, Located } from './view.ts';
import { meets } from './words.ts';

/** A word rendered less than this counts as left out. */
const RENDERED = 0.35;
/** What the aligner linked is rendered well. */
const LINKED = 0.8;
/** How much dearer a rendered word is than a missing one is cheap. */
const PENALTY = 1.3;
/** Characters of Japanese for one of English, in the usual translation. */
const USUAL_RATIO = 0.45;
/** Beads that are longer than this ratio leave nothing out. */
const LONG_RATIO = 0.5;
const LIGHT: ReadonlySet<string> = new Set(['be', 'have', 'do', 'say', 'get', 'make', 'go', 'take']);
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);

const WEIGHTS = {
  bias: -7.13,
  run: 0.4,
  root: 1.61,
  shortness: 2.27,
  shorter: 4.06,
  share: 0.82,
  missing: 0.12,
  length: 0.34,
} as const;

/** A stretch of English with the log-odds that the Japanese leaves it out. */
export interface Gap {
  readonly span: SourceSpan;
  readonly odds: number;
  /** How many content words it holds, figures not counted: 180 miles are 300 km. */
  readonly words: number;
}

const lengthOf = (spans: readonly { readonly start: number; readonly end: number }[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const isAsked = ({ pos, lemma, surface }: EnglishToken): boolean =>
  CONTENT.has(pos) && !LIGHT.has(lemma) && /[\p{L}\d]/u.test(surface);

interface Asked {
  readonly word: Located<EnglishToken>;
  readonly rendered: number;
}

/** The run of words with the greatest sum of what is missing, less what is rendered (Kadane's algorithm). */
function barestRun(asked: readonly Asked[]): {
  readonly sum: number;
  readonly from: number;
  readonly to: number;
} {
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (const [at, { rendered }] of asked.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum +=
      rendered < RENDERED ? 1 - rendered / RENDERED : (-PENALTY * (rendered - RENDERED)) / (1 - RENDERED);
    if (sum > best.sum) best = { sum, from, to: at };
  }
  return best;
}

/** The likeliest gap of a bead; undefined where every word is rendered or the Japanese is long enough. */
export function findGap(view: BeadView): Gap | undefined {
  const english = lengthOf(view.en.sentences);
  const ratio = lengthOf(view.ja.sentences) / Math.max(1, english);
  if (ratio > LONG_RATIO) return undefined;
  const { covered } = compareBead(view).senses;
  const asked = view.en.tokens.flatMap((word, at): Asked[] => {
    if (!isAsked(word)) return [];
    const linked = view.links.some(({ en }) => en.file === word.file && meets(en, word));
    return [{ word, rendered: Math.min(1, Math.max(covered[at] ?? 0, linked ? LINKED : 0)) }];
  });
  const run = barestRun(asked);
  const [first, last] = [asked[run.from]?.word, asked[run.to]?.word];
  if (run.sum === 0 || first === undefined || last === undefined || first.file !== last.file)
    return undefined;
  const missing = asked.filter(({ rendered }) => rendered < RENDERED).length;
  const shortness = -Math.log(Math.max(0.05, ratio) / USUAL_RATIO);
  const odds =
    WEIGHTS.bias +
    WEIGHTS.run * run.sum +
    WEIGHTS.root * Math.sqrt(Math.min(run.sum, 6)) +
    WEIGHTS.shortness * shortness +
    WEIGHTS.shorter * Math.max(0, shortness) +
    (WEIGHTS.share * missing) / asked.length +
    WEIGHTS.missing * missing +
    WEIGHTS.length * Math.log(1 + english);
  return {
    span: { file: first.file, start: first.start, end: last.end },
    odds,
    words: asked.slice(run.from, run.to + 1).filter(({ word }) => word.pos !== 'NUM').length,
  };
}
