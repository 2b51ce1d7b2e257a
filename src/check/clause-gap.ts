/**
 * The stretch of the English of a bead that the Japanese most likely leaves out: neighbouring content words none of which
 * is rendered, in a bead whose Japanese is short for its English. `bench/fit-omission.ts` learnt what the measures are
 * worth from human translations from which clauses were taken.
 */
import type { SourceSpan } from '../align/alignment.ts';
import type { EnglishToken } from '../language/token.ts';
import { unclaimed } from './claims.ts';
import { type Compared, compareBead } from './doubt.ts';
import { fromOdds, type Measures, oddsOf } from './logistic.ts';
import { unansweredInJapanese } from './name-evidence.ts';
import { OMISSION_TREES } from './omission-trees.ts';
import { OMISSION_WEIGHTS } from './omission-weights.ts';
import { growFrom, oddsInTrees } from './trees.ts';
import type { BeadView, Located } from './view.ts';
import { meets, wholeEnglish, wholeJapanese } from './words.ts';

/** A word rendered less than this counts as left out. */
const RENDERED = 0.35;
/** What the aligner linked is rendered well. */
const LINKED = 0.8;
/** How much dearer a rendered word is than a missing one is cheap. */
const PENALTY = 1.3;
/** Characters of Japanese for one of English, in the usual translation. */
const USUAL_RATIO = 0.45;
/** Beads that are longer than this ratio leave nothing out. */
const LONG_RATIO = 0.7;
/** A Japanese word renders English words so far apart, and no others: "nuclear-powered" is one word, two "per cent" are two. */
const TOGETHER = 2;
/** Rarer words are not told apart by how rare they are. */
const RAREST = 20;
/** More than so many words or marks say no more. */
const MANY = 10;
const LIGHT: ReadonlySet<string> = new Set(['be', 'have', 'do', 'say', 'get', 'make', 'go', 'take']);
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);

/** A stretch of English with the probability that the Japanese leaves it out. */
export interface Gap {
  readonly span: SourceSpan;
  readonly measures: Measures;
  /** 0–1. */
  readonly chance: number;
  /** How many content words it holds, figures and dates not counted: 180 miles are 300 km. */
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

/** A run of neighbouring words, by its first and last. */
interface Run {
  readonly sum: number;
  readonly from: number;
  readonly to: number;
}

/** The run of words with the greatest sum of what is missing, less what is rendered (Kadane's algorithm). */
function barestRun(asked: readonly Asked[]): Run {
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

/**
 * How well English words are rendered when a Japanese word renders one of them, or some that stand together: of a word
 * that the English says twice and the Japanese once, one is not rendered. Greedy, the nearest first.
 */
function renderedOnce({ senses }: Compared, isLinked: readonly boolean[]): ReadonlyMap<number, number> {
  const all = senses.near
    .flatMap((near, ja) => near.map(({ at, strength }) => ({ ja, at, strength })))
    .sort((one, other) => other.strength - one.strength);
  const rendered = new Map<number, number>();
  const used = new Map<number, number[]>();
  for (const { ja, at, strength } of all) {
    if (strength <= (rendered.get(at) ?? 0)) continue;
    const own = used.get(ja) ?? [];
    if (own.length > 0 && !own.some((it) => Math.abs(it - at) <= TOGETHER)) continue;
    rendered.set(at, strength);
    used.set(ja, [...own, at]);
  }
  isLinked.forEach((is, at) => {
    if (is) rendered.set(at, Math.max(rendered.get(at) ?? 0, LINKED));
  });
  return rendered;
}

/** How much a run of words says: the sum of how rare its words are, each 0–1. */
const weightOf = (asked: readonly Asked[], { from, to }: Run, view: BeadView): number =>
  asked
    .slice(from, to + 1)
    .filter(({ rendered }) => rendered < RENDERED)
    .reduce(
      (sum, { word }) =>
        sum + Math.min(1, view.article.lexicon.rarity(word.lemma.toLowerCase(), 'en') / RAREST),
      0,
    );

/** How much longer than usual the Japanese is for so many characters of English, in powers of e. */
const rateOf = (view: BeadView, english: number): number =>
  Math.max(-1.5, Math.min(1.5, Math.log(lengthOf(view.ja.sentences) / Math.max(5, english) / USUAL_RATIO)));

/** Whether a dictionary has a word, so that its rendering would have been known. */
const isListed = ({ lemma }: EnglishToken, { article: { lexicon } }: BeadView): boolean =>
  lexicon.japanese(lemma.toLowerCase()).some(({ listed }) => listed);

const root = (sum: number): number => Math.sqrt(Math.min(sum, 12));

const TREES = growFrom(OMISSION_TREES);

/** Weights draw straight lines, trees know which measures go together; where they differ, the truth lies between. */
const chanceOf = (measures: Measures): number =>
  fromOdds((oddsOf(measures, OMISSION_WEIGHTS) + oddsInTrees(measures, TREES)) / 2);

/** The likeliest gap of a bead; undefined where every word is rendered or the Japanese is long enough. */
export function findGap(view: BeadView): Gap | undefined {
  const english = lengthOf(view.en.sentences);
  const ratio = lengthOf(view.ja.sentences) / Math.max(1, english);
  if (ratio > LONG_RATIO) return undefined;
  const compared = compareBead(view);
  const isLinked = view.en.tokens.map((word) =>
    view.links.some(({ en }) => en.file === word.file && meets(en, word)),
  );
  const once = renderedOnce(compared, isLinked);
  const places = view.en.tokens.flatMap((word, at) => (isAsked(word) ? [{ word, at }] : []));
  const strict = places.map(({ word, at }): Asked => ({ word, rendered: once.get(at) ?? 0 }));
  const run = barestRun(strict);
  if (run.sum === 0) return undefined;
  const loose = places.map(
    ({ word, at }): Asked => ({
      word,
      rendered: Math.max(compared.senses.covered[at] ?? 0, isLinked[at] === true ? LINKED : 0),
    }),
  );
  const wide = barestRun(loose);
  const [first, last] = [strict[run.from]?.word, strict[run.to]?.word];
  if (first === undefined || last === undefined || first.file !== last.file) return undefined;
  const span = { file: first.file, start: first.start, end: last.end };
  const inRun = strict.slice(run.from, run.to + 1);
  const source = view.article.sources[span.file]?.text ?? '';
  const left = unclaimed(view).en;
  const isIn = (it: SourceSpan): boolean => it.file === span.file && meets(it, span);
  const figures = [...left.quantities, ...left.moments].filter(isIn).length;
  const mentioned = [...view.en.quantities, ...view.en.moments];
  const people = unansweredInJapanese(view).filter(isIn).length;
  const shortness = -Math.log(Math.max(0.05, ratio) / USUAL_RATIO);
  const rest = rateOf(view, english - (span.end - span.start));
  const outside = [...strict.slice(0, run.from), ...strict.slice(run.to + 1)];
  const strange = compared.doubts.filter(({ support }) => support < RENDERED).length;
  const bare = loose.filter(({ rendered }) => rendered < RENDERED).length;
  const measures: Measures = {
    bias: 1,
    shortness,
    shorter: Math.max(0, shortness),
    muchShorter: Math.max(0, shortness - 0.4),
    wide: wide.sum / 5,
    'wide.root': root(wide.sum),
    run: run.sum / 5,
    'run.root': root(run.sum),
    weight: weightOf(strict, run, view) / 5,
    share: run.sum / strict.length,
    bare: bare / Math.max(1, loose.length),
    strange: strange / Math.max(1, compared.doubts.length),
    // Words without counterpart on both sides speak for a free translation, on one side only for a gap.
    surplus: Math.max(-5, Math.min(10, bare - strange)) / 5,
    figures: Math.min(2, figures),
    people: Math.min(2, people),
    verb: Number(inRun.some(({ word }) => word.pos === 'VERB')),
    opens: Number(
      /(?:^|[,.;:!?"“(–—-]\s*)$/.test(
        source
          .slice(0, span.start)
          .replace(/\b(?:and|but|the|a|an|who|which|that|as|while|with|in|on|at|after|before)\s+$/i, ''),
      ),
    ),
    closes: Number(/^\s*(?:$|[,.;:!?"”)–—-])/.test(source.slice(span.end))),
    length: Math.log(1 + english),
    sentences: Math.log(Math.max(1, view.en.sentences.length)),
    // Without what is left out, the Japanese should be as long as usual, and the rest of the English rendered.
    rest,
    'rest.off': Math.abs(rest),
    'rest.bare': outside.filter(({ rendered }) => rendered < RENDERED).length / Math.max(1, outside.length),
    'rest.words': Math.log(1 + outside.length),
    words: Math.min(MANY, inRun.length) / MANY,
    names: inRun.filter(({ word }) => word.pos === 'PROPN').length / inRun.length,
    known: inRun.filter(({ word }) => isListed(word, view)).length / inRun.length,
    least: inRun.reduce((sum, { rendered }) => sum + rendered, 0) / inRun.length,
    loosely:
      loose.slice(run.from, run.to + 1).reduce((sum, { rendered }) => sum + rendered, 0) / inRun.length,
    part: (span.end - span.start) / english,
    place: run.from / Math.max(1, strict.length - inRun.length),
    same: Number(wide.from <= run.to && run.from <= wide.to),
    odd: Math.min(MANY, strange) / MANY,
    pauses: Math.min(MANY, wholeEnglish(view).match(/[,;:–—]/g)?.length ?? 0) / MANY,
    breaks: Math.min(MANY, wholeJapanese(view).match(/、/g)?.length ?? 0) / MANY,
    stops: Number(/[。！？」）]\s*$/u.test(wholeJapanese(view))),
  };
  return {
    span,
    measures,
    chance: chanceOf(measures),
    words: inRun.filter(
      ({ word }) => word.pos !== 'NUM' && !mentioned.some((it) => isIn(it) && meets(it, word)),
    ).length,
  };
}
