/**
 * What the checks say of texts from which the trees of doubtful words have learnt nothing: documents are cut into parts,
 * and trees grown on all others tell of each; everything behind the trees is as it ships.
 */
import { overlap, type Span } from '../src/base/span.ts';
import { calibrate } from '../src/check/calibrate.ts';
import { findInArticle, findInBead } from '../src/check/check.ts';
import { rawChangesIn } from '../src/check/draft-changes.ts';
import { type Finding, PENALTY, shown } from '../src/check/finding.ts';
import { toOdds } from '../src/check/logistic.ts';
import { CHECKS } from '../src/check/registry.ts';
import { settle } from '../src/check/settle.ts';
import type { DoubtTrees } from '../src/check/trees.ts';
import { FOLDS, type groundsOf, growAll, type Segment } from './doubted-words.ts';
import { growDoubts } from './grown-trees.ts';
import { estimate, type Observed } from './logistic.ts';

/** Words of a draft that are fainter than this tell nothing of those that are shown. */
const FAINTEST = 0.3;

/** For each part the trees that were grown without it. */
export const growFolds = (grounds: ReturnType<typeof groundsOf>): readonly DoubtTrees[] =>
  Array.from({ length: FOLDS }, (_, fold) => growDoubts(growAll(grounds, (it) => it.fold !== fold)));

/** Runs of words that stand side by side, each with the greatest likeliness of its words. */
function runsOf(segment: Segment, trees: DoubtTrees): readonly (Span & { readonly raw: number })[] {
  const runs: { start: number; end: number; raw: number }[] = [];
  for (const bead of segment.viewed(trees).beads)
    for (const [at, raw] of [...rawChangesIn(bead)].sort(([one], [other]) => one - other)) {
      const token = bead.ja.tokens[at];
      if (token === undefined || raw < FAINTEST) continue;
      const last = runs.at(-1);
      if (last?.end !== token.start) runs.push({ start: token.start, end: token.end, raw });
      else {
        last.end = token.end;
        last.raw = Math.max(last.raw, raw);
      }
    }
  return runs;
}

/** Sets what the trees say of words in drafts against what became of them (Platt's scaling). */
export function fitChange(
  segments: readonly Segment[],
  folds: readonly DoubtTrees[],
): Record<string, number> {
  const observed = segments
    .filter(({ set }) => set !== 'swapped')
    .flatMap((segment) => {
      const trees = folds[segment.fold];
      if (trees === undefined) return [];
      return runsOf(segment, trees).map(
        (run): Observed => ({
          measures: { always: 1, said: toOdds(run.raw) },
          right: segment.sample.marks.some((mark) => overlap(mark, run) > 0),
        }),
      );
    });
  return estimate(observed, 1, { said: 1 });
}

/** What the checks say of a segment. */
function findingsOf(segment: Segment, trees: DoubtTrees): readonly Finding[] {
  const view = segment.viewed(trees);
  const found = [...findInArticle(view), ...view.beads.flatMap((bead) => findInBead(bead))];
  return settle(
    found.map((one) => calibrate(one, view)),
    view,
    CHECKS,
  );
}

/** A segment with what is said of it. */
interface Told {
  readonly segment: Segment;
  readonly findings: readonly Finding[];
}

/** Matthews' coefficient, precision and recall of the characters that are shown as doubtful, against those that were changed. */
function agreement(told: readonly Told[]) {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const { segment, findings } of told) {
    const { marks, ja } = segment.sample;
    const said = shown(findings).flatMap((finding) => finding.ja);
    const holds = (spans: readonly Span[], at: number) => spans.some((it) => it.start <= at && at < it.end);
    for (let at = 0; at < (ja[0] ?? '').length; at++) {
      if (holds(said, at)) holds(marks, at) ? tp++ : fp++;
      else holds(marks, at) ? fn++ : tn++;
    }
  }
  const mcc = (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  return { mcc: round(mcc), precision: round(tp / (tp + fp)), recall: round(tp / (tp + fn)) };
}

/** Average precision of ranking rows by a score. */
function averagePrecision(rows: readonly { readonly bad: boolean; readonly score: number }[]): number {
  const ranked = [...rows].sort((one, other) => other.score - one.score);
  let [seen, sum] = [0, 0];
  for (const [at, { bad }] of ranked.entries()) if (bad) sum += ++seen / (at + 1);
  return sum / Math.max(1, seen);
}

/** How well segments with a major error are ranked by what is said of them. */
function ranking(told: readonly Told[]) {
  const rows = told.map(({ segment, findings }) => ({
    bad: segment.sample.marks.some(({ severity }) => severity === 'major'),
    score: findings.reduce((sum, it) => sum + it.confidence * PENALTY[it.severity], 0),
  }));
  const chance = rows.filter(({ bad }) => bad).length / rows.length;
  const precision = averagePrecision(rows);
  return {
    averagePrecision: round(precision),
    chance: round(chance),
    timesChance: round(precision / chance),
  };
}

/** What is said of translations by people. */
function alarms(told: readonly Told[]) {
  const all = told.map(({ findings }) => shown(findings));
  const grave = all.filter((it) => it.some(({ severity }) => PENALTY[severity] >= PENALTY.major));
  const flagged = all.filter((it) => it.length > 0);
  return {
    segments: told.length,
    flagged: round(flagged.length / told.length),
    flaggedMajor: round(grave.length / told.length),
    findingsPerSegment: round(all.flat().length / told.length),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What is said by trees that have not seen the document, set by set, in the figures by which the checks are judged. */
export function judgeFolds(segments: readonly Segment[], folds: readonly DoubtTrees[]) {
  const told = segments
    .filter(({ set }) => set !== 'swapped')
    .flatMap((segment): Told[] => {
      const trees = folds[segment.fold];
      return trees === undefined ? [] : [{ segment, findings: findingsOf(segment, trees) }];
    });
  const of = (...sets: readonly Segment['set'][]) => told.filter(({ segment }) => sets.includes(segment.set));
  const doubted = of('postedits').flatMap(({ segment, findings }) =>
    findings
      .filter(({ check, ja }) => check === 'mistranslation' && ja.length > 0)
      .map((finding) => ({
        confidence: finding.confidence,
        right: finding.ja.some((span) => segment.sample.marks.some((mark) => overlap(mark, span) > 0)),
      })),
  );
  return {
    parts: FOLDS,
    postedits: agreement(of('postedits')),
    esa: ranking(of('esa', 'references')),
    references: alarms(of('references')),
    news: alarms(of('ntrex')),
    doubtedInDrafts: [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8].map((from, at, all) => {
      const within = doubted.filter((it) => it.confidence >= from && it.confidence < (all[at + 1] ?? 1.01));
      return { from, findings: within.length, right: within.filter(({ right }) => right).length };
    }),
  };
}
