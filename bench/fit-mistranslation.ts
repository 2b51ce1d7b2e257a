/**
 * Grows the trees that say how likely a reviewer is to mark a Japanese word, and how likely as a major error, from what is
 * measured of it (`src/check/doubt-features.ts`). The trees that ship are grown on everything, since marks are few. What is
 * reported of them is counted with trees that were grown on one half of the texts, on the other half. Needs the test sets
 * of `../shared/bench`.
 *
 *   tsx bench/fit-mistranslation.ts            what trees of one half are worth on the other
 *   tsx bench/fit-mistranslation.ts --write    grows both; writes src/check/{doubt,grave}-trees.ts and
 *                                              bench/results/half-trees.json
 *   tsx bench/fit-mistranslation.ts --folds    what such trees are worth on five parts, each grown without its own
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../corpus/findings/load.ts';
import { overlap, type Span } from '../src/base/span.ts';
import { compareBead } from '../src/check/doubt.ts';
import { featuresOf, type Suspicion, suspect } from '../src/check/doubt-features.ts';
import { SHOWN } from '../src/check/finding.ts';
import { layOut } from '../src/check/lay-out.ts';
import type { Measures } from '../src/check/logistic.ts';
import { growFrom } from '../src/check/trees.ts';
import { viewArticle } from '../src/check/view.ts';
import { type Growth, grow, HALF_TREES, readHalf, writeTrees } from './boost.ts';
import { readArticles, readSegments, type Sample } from './check-samples.ts';
import type { Observed } from './logistic.ts';
import { randomFrom } from './plant.ts';
import { hashOf, isTraining } from './set.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);

const DOUBT: Growth = { trees: 150, leaves: 12, step: 0.06, penalty: 5, least: 50 };
/** Major errors are few; trees that part them finely would learn them by heart. */
const GRAVE: Growth = { trees: 100, leaves: 8, step: 0.06, penalty: 5, least: 50 };
const FOLDS = 5;
/** Words that a program swapped count less than words that people marked: nobody translates at random. */
const PLANTED = 0.2;
/** The seed of the swaps, and how well a word must be rendered to be swapped. */
const [SWAPS, RENDERED] = [5, 0.4];
/** From this share of major errors on a marked word is called one. */
const MAJOR = 0.2;

/** One word that somebody may have marked. */
interface Word extends Span {
  readonly measures: Measures;
  readonly marked: boolean;
  readonly major: boolean;
}

/** One segment with its words. */
interface Segment {
  readonly set: string;
  readonly training: boolean;
  readonly fold: number;
  readonly sample: Sample;
  readonly words: readonly Word[];
}

type Guess = (measures: Measures) => Suspicion;

/** Gold beads as samples of their own. */
const beadsOf = (article: Sample): readonly Sample[] =>
  (article.beads ?? [])
    .filter(({ ja, en }) => ja.length > 0 && en.length > 0)
    .map(({ ja, en }, at) => ({
      ...article,
      id: `${article.id}#${at}`,
      ja: [ja.map((it) => article.ja[it] ?? '').join('')],
      en: [en.map((it) => article.en[it] ?? '').join(' ')],
    }));

const engine = await load();
const { lexicon } = engine;

function segmentsOf(set: string, samples: readonly Sample[]): readonly Segment[] {
  return samples.map((sample) => {
    const [ja = ''] = sample.ja;
    const [en = ''] = sample.en;
    const { article, sources, alignment } = layOut({ ja: [ja], en: [en] }, engine);
    const view = viewArticle(article, sources, alignment, { lexicon, glossary: [], terms: [] });
    const words = view.beads.flatMap((bead) =>
      compareBead(bead).doubts.map((doubt): Word => {
        const marks = sample.marks.filter((mark) => overlap(mark, doubt.token) > 0);
        const { start, end } = doubt.token;
        const major = marks.some(({ severity }) => severity === 'major');
        return { start, end, measures: featuresOf(doubt, bead), marked: marks.length > 0, major };
      }),
    );
    // What translates one article stays in one part.
    const origin = sample.id.replace(/[#@].*$/, '');
    const fold = hashOf(set === 'postedits' ? en : origin) % FOLDS;
    return { set, training: isTraining(en), fold, sample, words };
  });
}

/**
 * Human translations with one word each swapped for a word of the same kind out of another sentence: what a wrong word
 * looks like where everything around it is right.
 */
function swapped(samples: readonly Sample[]): readonly Sample[] {
  const random = randomFrom(SWAPS);
  const rendered = samples.map(({ ja: [ja = ''], en: [en = ''] }) => {
    const { article, sources, alignment } = layOut({ ja: [ja], en: [en] }, engine);
    const view = viewArticle(article, sources, alignment, { lexicon, glossary: [], terms: [] });
    return view.beads
      .flatMap((bead) => compareBead(bead).doubts)
      .filter(({ token, support }) => support >= RENDERED && token.known && token.surface === token.base);
  });
  const all = rendered.flat().map(({ token }) => token);
  return samples.flatMap((sample, at) => {
    const own = rendered[at] ?? [];
    const chosen = own[Math.floor(random() * own.length)]?.token;
    if (chosen === undefined) return [];
    const fitting = all.filter((it) => it.detail === chosen.detail && it.base !== chosen.base);
    const other = fitting[Math.floor(random() * fitting.length)];
    const [ja = ''] = sample.ja;
    if (other === undefined || ja.includes(other.surface)) return [];
    const text = ja.slice(0, chosen.start) + other.surface + ja.slice(chosen.end);
    const mark = { start: chosen.start, end: chosen.start + other.surface.length, severity: 'major' };
    return [{ ...sample, ja: [text], marks: [mark] }];
  });
}

const observed = (segments: readonly Segment[], right: (word: Word) => boolean): readonly Observed[] =>
  segments.flatMap(({ words, set }) =>
    words.map((word) => ({
      measures: word.measures,
      right: right(word),
      weight: set === 'swapped' ? PLANTED : 1,
    })),
  );

/** Post-editors do not say how grave a mistake is. */
const isGraded = ({ set }: Segment): boolean => set !== 'postedits';

/** Reviewers change words for style as well; swapped words would teach that only wrong ones are changed. */
const growDoubt = (segments: readonly Segment[]) =>
  grow(
    observed(
      segments.filter(({ set }) => set !== 'swapped'),
      (it) => it.marked,
    ),
    DOUBT,
  );
const growGrave = (segments: readonly Segment[]) =>
  grow(
    observed(segments.filter(isGraded), (it) => it.major),
    GRAVE,
  );

/** Average precision of ranking rows by a score. */
function averagePrecision(rows: readonly { readonly bad: boolean; readonly score: number }[]): number {
  const ranked = [...rows].sort((one, other) => other.score - one.score);
  let [seen, sum] = [0, 0];
  for (const [at, { bad }] of ranked.entries()) if (bad) sum += ++seen / (at + 1);
  return sum / Math.max(1, seen);
}

/** Matthews' coefficient of characters in doubtful words against marked ones. */
function agreement(segments: readonly Segment[], guess: Guess): string {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const { sample, words } of segments) {
    const found = words.filter(({ measures }) => guess(measures).chance >= SHOWN);
    for (let at = 0; at < (sample.ja[0] ?? '').length; at++) {
      const [said, marked] = [found, sample.marks].map((all) =>
        all.some((it) => it.start <= at && at < it.end),
      );
      if (said) marked ? tp++ : fp++;
      else marked ? fn++ : tn++;
    }
  }
  const mcc = (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  return `MCC ${mcc.toFixed(3)} P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)}`;
}

function report(segments: readonly Segment[], guess: Guess): void {
  const limits = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 1.01];
  for (const set of new Set(segments.map((it) => it.set))) {
    const words = segments.filter((it) => it.set === set).flatMap((it) => it.words);
    const cells = limits.slice(0, -1).map((from, at) => {
      const within = words.filter(({ measures }) => {
        const { chance } = guess(measures);
        return chance >= from && chance < (limits[at + 1] ?? 1);
      });
      return `${from}: ${within.filter(({ marked }) => marked).length}/${within.length}`;
    });
    out(`${set.padEnd(10)} ${cells.join('  ')}`);
  }
  out(
    `postedits  ${agreement(
      segments.filter(({ set }) => set === 'postedits'),
      guess,
    )}`,
  );
  const graded = segments.filter(({ set }) => set === 'esa' || set === 'references');
  const bad = graded.map(({ sample }) => sample.marks.some(({ severity }) => severity === 'major'));
  const byGravity = graded.map(({ words }) => words.reduce((sum, it) => sum + guess(it.measures).grave, 0));
  const byPenalty = graded.map(({ words }) =>
    words.reduce((sum, { measures }) => {
      const { chance, grave } = guess(measures);
      return sum + (chance < 0.02 ? 0 : chance * (grave >= MAJOR * chance ? 5 : 1));
    }, 0),
  );
  for (const [name, scores] of [
    ['gravity', byGravity],
    ['penalty', byPenalty],
  ] as const) {
    const rows = graded.map((_, at) => ({ bad: bad[at] ?? false, score: scores[at] ?? 0 }));
    const share = rows.filter((it) => it.bad).length / rows.length;
    const precision = averagePrecision(rows);
    out(`esa        ranked by ${name}: ${precision.toFixed(3)}, ${(precision / share).toFixed(2)} × chance`);
  }
}

const esa = readSegments(join(sets, 'errors', 'esa.jsonl'));
const human = readArticles(join(sets, 'align', 'ntrex-easy.jsonl')).flatMap(beadsOf);
const segments = [
  ...segmentsOf('postedits', readSegments(join(sets, 'errors', 'postedits.jsonl'))),
  ...segmentsOf(
    'esa',
    esa.filter((it) => !it.human),
  ),
  ...segmentsOf(
    'references',
    esa.filter((it) => it.human),
  ),
  ...segmentsOf('ntrex', human),
  ...segmentsOf('swapped', swapped(human)),
];

const growAll = (learnt: readonly Segment[]) => ({ doubtful: growDoubt(learnt), grave: growGrave(learnt) });
const guessBy = ({ doubtful, grave }: ReturnType<typeof growAll>): Guess => {
  const trees = { doubtful: growFrom(doubtful), grave: growFrom(grave) };
  return (measures) => suspect(measures, trees);
};
const unseen = segments.filter(({ training }) => !training);

if (process.argv.includes('--folds')) {
  const guessed = new Map<Measures, Suspicion>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const guess = guessBy(growAll(segments.filter((it) => it.fold !== fold)));
    for (const { words } of segments.filter((it) => it.fold === fold))
      for (const { measures } of words) guessed.set(measures, guess(measures));
  }
  report(segments, (measures) => guessed.get(measures) ?? { chance: 0, grave: 0 });
} else if (process.argv.includes('--write')) {
  const half = growAll(segments.filter(({ training }) => training));
  writeFileSync(HALF_TREES, `${JSON.stringify(half)}\n`);
  report(unseen, guessBy(half));
  const grown = growAll(segments);
  writeTrees('doubt-trees.ts', 'DOUBT_TREES', 'fit-mistranslation.ts', grown.doubtful);
  writeTrees('grave-trees.ts', 'GRAVE_TREES', 'fit-mistranslation.ts', grown.grave);
} else {
  const trees = readHalf();
  report(unseen, (measures) => suspect(measures, trees));
}
