/**
 * Texts whose errors are known, with what every check says of them before and after its confidence is corrected, and
 * whether it was right. Needs the test sets of `../shared/bench`.
 */
import { join } from 'node:path';
import { calibrate } from '../src/check/calibrate.ts';
import { findInArticle, findInBead } from '../src/check/check.ts';
import type { Finding } from '../src/check/finding.ts';
import { CHECKS } from '../src/check/registry.ts';
import { settle } from '../src/check/settle.ts';
import type { ArticleView } from '../src/check/view.ts';
import type { Engine } from '../src/project/way.ts';
import { hits, readArticles, readSegments, type Sample } from './check-samples.ts';
import { readHalf } from './grown-trees.ts';
import { type Planted, pairsOf, plant, randomFrom, sees, spoil } from './plant.ts';
import { isTraining } from './set.ts';
import { readSample } from './view-sample.ts';

/** Where a text is from: two annotated sets, good translations, or good ones that a program spoiled. */
export type Origin = 'annotated' | 'edited' | 'human' | 'planted';

/** One text with its findings. */
export interface Judged {
  readonly origin: Origin;
  readonly view: ArticleView;
  /** What the checks say, each for itself. */
  readonly raw: readonly Finding[];
  /** What becomes of it; computed when asked. */
  readonly settled: () => readonly Finding[];
  readonly isRight: (finding: Finding) => boolean;
  /** Whether the half that is learnt from holds it; undefined where sentences of one article are parted. */
  readonly training?: boolean;
  readonly planted?: Planted;
  readonly sample: Sample;
}

/** The seeds of the two plantings; the first is the one that `bench/perturb.ts` shows. */
export const SEEDS = [7, 11];

/** Words are doubted by what the same half taught. */
const HALF = readHalf();

function judge(
  origin: Origin,
  sample: Sample,
  engine: Engine,
  isRight: (finding: Finding, view: ArticleView) => boolean,
  more: Pick<Judged, 'training' | 'planted'>,
): Judged {
  const view = readSample(sample, engine)(HALF);
  const raw = [...findInArticle(view), ...view.beads.flatMap((bead) => findInBead(bead))];
  const settled = (): readonly Finding[] =>
    settle(
      raw.map((one) => calibrate(one, view)),
      view,
      CHECKS,
    );
  return { origin, sample, view, raw, settled, isRight: (finding) => isRight(finding, view), ...more };
}

const pairOf = (ja: string, en: string): Sample => ({
  ...{ id: '', human: true, ja: [ja], en: [en], marks: [], omits: false, segments: 1 },
});

/** Whether a finding touches what people marked, or names what was left out where they noted that something was. */
const isMarked =
  (sample: Sample) =>
  (finding: Finding, view: ArticleView): boolean =>
    hits({ ...sample, findings: [], jaText: view.text, enText: view.sources[0]?.text ?? '' }, finding);

/** Whether a finding names somebody whom the spoiled sentence has lost, with the words that were taken out or put for him. */
const namesMissing = ({ check, ja, en }: Finding, { kind }: Planted): boolean =>
  check === 'names' && ja.length === 0 && en.length > 0 && (kind === 'omission' || kind === 'names');

/** Every text of the sets in turn: the annotated ones, human articles, and good pairs untouched and spoiled. */
export function* judgeAll(sets: string, engine: Engine): Iterable<Judged> {
  for (const [origin, file] of [
    ['annotated', 'esa.jsonl'],
    ['edited', 'postedits.jsonl'],
  ] as const)
    for (const sample of readSegments(join(sets, 'errors', file)))
      yield judge(sample.human ? 'human' : origin, sample, engine, isMarked(sample), {
        training: isTraining(sample.en[0] ?? ''),
      });
  for (const sample of readArticles(join(sets, 'align', 'ntrex-easy.jsonl')))
    yield judge('human', sample, engine, isMarked(sample), {});
  for (const seed of SEEDS) {
    const random = randomFrom(seed);
    const planted = plant(pairsOf(join(sets, 'align', 'ntrex-easy.jsonl'), random), engine, random);
    const twins = new Map<string, Judged>();
    for (const one of planted) {
      const training = isTraining(one.en);
      // As many good sentences as spoiled ones: a sentence that was spoiled in two ways counts twice.
      const twin =
        twins.get(one.ja) ?? judge('human', pairOf(one.ja, one.en), engine, () => false, { training });
      twins.set(one.ja, twin);
      yield twin;
      const spoiled = pairOf(spoil(one.ja, one.change), one.en);
      const isRight = (it: Finding): boolean => sees(it, one) || namesMissing(it, one);
      yield judge('planted', spoiled, engine, isRight, { training, planted: one });
    }
  }
}

/** Whether a finding stands in the half that is learnt from; articles are parted sentence by sentence. */
export function isLearntFrom({ training, view }: Judged, finding: Finding): boolean {
  if (training !== undefined) return training;
  const [first] = view.beads[finding.bead ?? -1]?.en.sentences ?? [];
  if (first === undefined) return isTraining(view.text.slice(0, 40));
  return isTraining(view.sources[first.file]?.text.slice(first.start, first.end) ?? '');
}
