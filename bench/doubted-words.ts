/**
 * The texts in which people marked, changed or left words, with what is measured of every word of them, and the trees that
 * grow on them. Three sorts of people taught: annotators, who mark errors; post-editors, who change whatever they would say
 * otherwise; translators of news, whose words stand. Needs the test sets of `../shared/bench`.
 */
import { join } from 'node:path';
import { overlap, type Span } from '../src/base/span.ts';
import { featuresOfBead } from '../src/check/bead-features.ts';
import { compareBead } from '../src/check/doubt.ts';
import { featuresOf } from '../src/check/doubt-features.ts';
import type { Measures } from '../src/check/logistic.ts';
import type { DoubtTrees } from '../src/check/trees.ts';
import type { ArticleView } from '../src/check/view.ts';
import { isEnding, wordingOf } from '../src/check/wording-features.ts';
import { type Growth, grow, Table } from './boost.ts';
import { readArticles, readSegments, type Sample } from './check-samples.ts';
import { loadEngine } from './engine.ts';
import type { WrittenDoubts } from './grown-trees.ts';
import type { Observed } from './logistic.ts';
import { randomFrom } from './plant.ts';
import { hashOf, isTraining } from './set.ts';
import { readSample } from './view-sample.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');

const DOUBT: Growth = { trees: 100, leaves: 12, step: 0.06, penalty: 5, least: 50, share: 0.4 };
/** Major errors are few; trees that part them finely would learn them by heart. */
const GRAVE: Growth = { trees: 100, leaves: 8, step: 0.06, penalty: 5, least: 50, share: 0.4 };
const DRAFT: Growth = { trees: 100, leaves: 8, step: 0.06, penalty: 5, least: 20 };
const CHANGED: Growth = { trees: 150, leaves: 12, step: 0.05, penalty: 10, least: 40, share: 0.3 };
/** Into how many parts the texts are cut to be asked about by trees that have not seen them. */
export const FOLDS = 10;
/** Words that a program swapped count less than words that people marked: nobody translates at random. */
const PLANTED = 0.2;
/** News that people wrote counts more: to take it for a draft is worse than the other way round. */
const NEWS = 3;
/** The seed of the swaps, and how well a word must be rendered to be swapped. */
const [SWAPS, RENDERED] = [5, 0.4];

/** One word that somebody may have marked. */
export interface Word extends Span {
  readonly measures: Measures;
  readonly marked: boolean;
  readonly major: boolean;
}

/** Where a segment is from: post-edited drafts, annotated ones, human translations beside them, news, news with a swapped word. */
type Origin = 'postedits' | 'esa' | 'references' | 'ntrex' | 'swapped';

/** One segment with its words. */
export interface Segment {
  readonly set: Origin;
  readonly training: boolean;
  /** What translates one article stays in one part. */
  readonly fold: number;
  readonly sample: Sample;
  /** The segment as checks see it that ask the given trees. */
  readonly viewed: (doubts?: DoubtTrees) => ArticleView;
  /** Words that say something English should say as well. */
  readonly words: readonly Word[];
  /** In drafts all words that are judged by their wording, endings among them. */
  readonly wordings: readonly Word[];
  readonly beads: readonly Measures[];
}

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

const engine = await loadEngine();

/** A segment by itself, whatever article it is from. */
const readOne = ({ ja, en }: Sample) => readSample({ ja, en }, engine);

function segmentOf(set: Origin, sample: Sample): Segment {
  const viewed = readOne(sample);
  const view = viewed();
  const wordOf = ({ start, end }: Span, measures: Measures): Word => {
    const marks = sample.marks.filter((mark) => overlap(mark, { start, end }) > 0);
    const major = marks.some(({ severity }) => severity === 'major');
    return { start, end, measures, marked: marks.length > 0, major };
  };
  const [en = ''] = sample.en;
  const origin = set === 'postedits' ? en : sample.id.replace(/[#@].*$/, '');
  return {
    set,
    training: isTraining(en),
    fold: hashOf(origin) % FOLDS,
    sample,
    viewed,
    words: view.beads.flatMap((bead) =>
      compareBead(bead).doubts.map((doubt) =>
        wordOf(doubt.token, { ...featuresOfBead(bead), ...featuresOf(doubt, bead) }),
      ),
    ),
    wordings:
      set !== 'postedits'
        ? []
        : view.beads.flatMap((bead) => {
            const doubts = new Map(compareBead(bead).doubts.map((doubt) => [doubt.at, doubt]));
            return bead.ja.tokens.flatMap((token, at) => {
              const doubt = doubts.get(at);
              if (doubt === undefined && !isEnding(token)) return [];
              const own = doubt === undefined ? {} : featuresOf(doubt, bead);
              return [wordOf(token, { ...own, ...wordingOf(at, bead), ...featuresOfBead(bead) })];
            });
          }),
    beads: view.beads.map((bead) => featuresOfBead(bead)),
  };
}

/**
 * Human translations with one word each swapped for a word of the same kind out of another sentence: what a wrong word
 * looks like where everything around it is right.
 */
function swapped(samples: readonly Sample[]): readonly Sample[] {
  const random = randomFrom(SWAPS);
  const rendered = samples.map((sample) =>
    readOne(sample)()
      .beads.flatMap((bead) => compareBead(bead).doubts)
      .filter(({ token, support }) => support >= RENDERED && token.known && token.surface === token.base),
  );
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

/** Every segment of the sets, measured. */
export function readDoubted(): readonly Segment[] {
  const esa = readSegments(join(sets, 'errors', 'esa.jsonl'));
  const human = readArticles(join(sets, 'align', 'ntrex-easy.jsonl')).flatMap(beadsOf);
  return [
    ...readSegments(join(sets, 'errors', 'postedits.jsonl')).map((it) => segmentOf('postedits', it)),
    ...esa.map((it) => segmentOf(it.human ? 'references' : 'esa', it)),
    ...human.map((it) => segmentOf('ntrex', it)),
    ...swapped(human).map((it) => segmentOf('swapped', it)),
  ];
}

/** Rows that one group of trees grows on, with the segment that each is from. */
interface Ground {
  readonly table: Table;
  readonly from: readonly Segment[];
}

function groundOf(segments: readonly Segment[], rowsOf: (segment: Segment) => readonly Observed[]): Ground {
  const rows = segments.map((segment) => ({ segment, own: rowsOf(segment) }));
  return {
    table: new Table(rows.flatMap(({ own }) => own)),
    from: rows.flatMap(({ segment, own }) => own.map(() => segment)),
  };
}

const weighed = ({ words, set }: Segment, right: (word: Word) => boolean): readonly Observed[] =>
  words.map((word) => ({
    measures: word.measures,
    right: right(word),
    weight: set === 'swapped' ? PLANTED : 1,
  }));

/**
 * What trees grow on. Post-editors do not say how grave a mistake is, and change more than mistakes; swapped words would
 * teach that only wrong words are marked.
 */
export function groundsOf(segments: readonly Segment[]): Readonly<Record<keyof WrittenDoubts, Ground>> {
  const real = segments.filter(({ set }) => set !== 'swapped');
  return {
    doubtful: groundOf(
      real.filter(({ set }) => set !== 'postedits'),
      (it) => weighed(it, ({ marked }) => marked),
    ),
    grave: groundOf(
      segments.filter(({ set }) => set !== 'postedits'),
      (it) => weighed(it, ({ major }) => major),
    ),
    draft: groundOf(real, ({ beads, set }) =>
      beads.map((measures) => ({
        measures,
        right: set === 'postedits',
        weight: set === 'ntrex' ? NEWS : 1,
      })),
    ),
    changed: groundOf(segments, ({ wordings }) =>
      wordings.map(({ measures, marked }) => ({ measures, right: marked })),
    ),
  };
}

/** Grows all trees on the segments that are learnt from. */
export function growAll(
  grounds: ReturnType<typeof groundsOf>,
  isLearnt: (segment: Segment) => boolean,
): WrittenDoubts {
  const grown = ({ table, from }: Ground, growth: Growth) =>
    grow(table, Int32Array.from(from.flatMap((segment, row) => (isLearnt(segment) ? [row] : []))), growth);
  return {
    doubtful: grown(grounds.doubtful, DOUBT),
    grave: grown(grounds.grave, GRAVE),
    draft: grown(grounds.draft, DRAFT),
    changed: grown(grounds.changed, CHANGED),
  };
}
