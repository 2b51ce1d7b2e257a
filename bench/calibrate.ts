/**
 * Asks of every finding on texts whose errors are known whether it was right, and sets that against how sure it was, on
 * the half of the texts that `bench/fit-confidence.ts` has not learnt from. Needs the test sets of `../shared/bench`.
 * Writes `docs/calibration.md`, `docs/pictures/reliability.svg` and `src/check/calibration.ts`, from which
 * `taiyaku explain` and `docs/checks` take their figures.
 *
 *   tsx bench/fit-confidence.ts && tsx bench/calibrate.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAINT, type Finding, SHOWN } from '../src/check/finding.ts';
import { CHECKS } from '../src/check/registry.ts';
import type { judgeFolds } from './doubt-folds.ts';
import { loadEngine } from './engine.ts';
import { FOLD_FIGURES } from './grown-trees.ts';
import { isLearntFrom, type Judged, judgeAll, type Origin } from './judged.ts';
import { type Bin, type Curve, drawReliability, wilson } from './reliability-picture.ts';

const root = join(import.meta.dirname, '..');
const sets = join(root, '..', 'shared', 'bench');

/** What `bench/fit-mistranslation.ts` counted on parts that its trees had not seen. */
const FOLDS: ReturnType<typeof judgeFolds> = JSON.parse(readFileSync(FOLD_FIGURES, 'utf8'));

/** One finding: where it is from, which check, how sure, and whether it was right. */
interface Outcome {
  readonly origin: Origin;
  readonly check: string;
  readonly confidence: number;
  readonly right: boolean;
}

function binsOf(outcomes: readonly Outcome[]): readonly Bin[] {
  return Array.from({ length: 10 }, (_, at) => {
    const own = outcomes.filter((it) => Math.min(9, Math.floor(it.confidence * 10 + 1e-9)) === at);
    return {
      from: at / 10,
      count: own.length,
      right: own.filter((it) => it.right).length,
      confidence: own.reduce((sum, it) => sum + it.confidence, 0),
    };
  });
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** How far confidences are from shares, weighed by how many findings each bin holds (expected calibration error). */
function errorOf(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const off = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0);
  return all === 0 ? 0 : off / all;
}

function table({ name, bins }: Curve): readonly string[] {
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ from, count, right, confidence }) => {
      const [low, high] = wilson(right, count);
      return `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${count} | ${(confidence / count).toFixed(2)} | ${percent(right / count)} | ${percent(low)}–${percent(high)} |`;
    });
  return [
    `### ${name}`,
    '',
    '| confidence | findings | mean confidence | right | 95 % interval |',
    '|---|---:|---:|---:|---:|',
    ...rows,
    '',
    `Expected calibration error: ${errorOf(bins).toFixed(2)}.`,
    '',
  ];
}

/** Counts the characters of machine translations, and those of them that people marked. */
class Marks {
  private all = 0;
  private marked = 0;

  add({ sample, view }: Judged): void {
    this.all += view.text.length;
    this.marked += sample.marks.reduce((sum, { start, end }) => sum + end - start, 0);
  }

  /** What a finding thrown in anywhere would touch with one character. */
  get share(): number {
    return this.marked / this.all;
  }
}

const engine = await loadEngine();
const outcomes: Outcome[] = [];
const marks = { annotated: new Marks(), edited: new Marks() };
const sown = new Map<string, { planted: number; seen: number }>();
const good = { segments: 0, texts: 0 };

const isShown = ({ confidence }: Finding): boolean => confidence >= SHOWN;
const kindOf = ({ check, message }: Finding): string => `${check} ${message.id}`;

/** What was said of the sentence before it was spoiled; saying it again is not counted again. */
let before = new Set<string>();

for (const judged of judgeAll(sets, engine)) {
  const { origin, isRight, sample, training, planted } = judged;
  const settled = judged.settled();
  if (origin === 'annotated' || origin === 'edited') marks[origin].add(judged);
  if (planted !== undefined && training === false) {
    const count = sown.get(planted.kind) ?? { planted: 0, seen: 0 };
    count.planted++;
    if (settled.some((it) => isShown(it) && isRight(it))) count.seen++;
    sown.set(planted.kind, count);
  }
  // Articles are parted sentence by sentence, so that half of their sentences count.
  if (origin === 'human' && training !== true) {
    good.texts++;
    good.segments += training === undefined ? sample.segments / 2 : sample.segments;
  }
  if (origin !== 'planted') before = new Set(settled.map(kindOf));
  for (const finding of settled) {
    if (isLearntFrom(judged, finding)) continue;
    if (origin === 'planted' && !isRight(finding) && before.has(kindOf(finding))) continue;
    const { check, confidence } = finding;
    if (check === 'mistranslation' && confidence < FAINT) continue;
    outcomes.push({ origin, check, confidence, right: isRight(finding) });
  }
}
const segments = Math.round(good.segments);
const of = (...origins: readonly Origin[]): readonly Outcome[] =>
  outcomes.filter((it) => origins.includes(it.origin));
const human = of('human').filter((it) => !it.right);

const curves: readonly Curve[] = [
  { name: 'All texts together', colour: '#333333', bins: binsOf(outcomes) },
  { name: 'Marked by annotators', colour: '#b5413a', bins: binsOf(of('annotated')) },
  { name: 'Changed by post-editors', colour: '#c98a1b', bins: binsOf(of('edited')) },
  { name: 'Planted errors and good sentences', colour: '#2a6f97', bins: binsOf(of('planted', 'human')) },
];

const measured = CHECKS.map(({ id }) => {
  const own = (all: readonly Outcome[]) => all.filter((it) => it.check === id && it.confidence >= SHOWN);
  const found = own(of('annotated', 'edited'));
  const planted = own(of('planted'));
  return {
    id,
    falseAlarms: Math.round((10_000 * own(human).length) / segments) / 10,
    findings: found.length,
    right: found.filter((it) => it.right).length,
    planted: planted.length,
    seen: planted.filter((it) => it.right).length,
  };
});

const code = `/**
 * What was measured of each check, on texts that nothing was learnt from, written by \`bench/calibrate.ts\`. Change nothing
 * here by hand.
 */
import type { CheckId } from './catalog.ts';

/** What was measured of one check, of findings at confidence 0.5 and above. */
export interface Measured {
  /** Findings per 1,000 segments that people translated, where nothing is known to be wrong. */
  readonly falseAlarms: number;
  /** Findings on machine translations whose errors people marked or changed, and how many of them touch such a place. */
  readonly findings: number;
  readonly right: number;
  /** Findings on good translations in which one error was planted, and how many of them name it. */
  readonly planted: number;
  readonly seen: number;
}

/** Segments that people translated, on which false alarms were counted. */
export const HUMAN_SEGMENTS = ${segments};

/** The figures of every check that was there when they were taken. */
export const MEASURED: Readonly<Partial<Record<CheckId, Measured>>> = {
${measured
  .map(
    ({ id, ...figures }) =>
      `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: { ${Object.entries(figures)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', ')} },`,
  )
  .join('\n')}
};
`;

const alarmRows = binsOf(human)
  .filter(({ count }) => count > 0)
  .map(
    ({ from, count }) =>
      `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${count} | ${((1000 * count) / segments).toFixed(1)} |`,
  );
const sownRows = [...sown].map(
  ([kind, { planted, seen }]) => `| ${kind} | ${planted} | ${percent(seen / planted)} |`,
);
const page = [
  '<!-- Written by `tsx bench/calibrate.ts`. Change that, not this. -->',
  '# How sure the checks are, and how often they are right',
  '',
  'Every finding carries a confidence. This page sets it against what became of the findings on texts whose errors are',
  'known. Where the dots lie on the broken line, of findings at 0.8 eight in ten were right; below it the checks are too',
  'sure, above it too modest.',
  '',
  '![How sure against how often right](pictures/reliability.svg)',
  '',
  'What a check says of itself is corrected by logistic regression (Platt’s scaling with a slope and a place for every kind',
  'of finding, drawn together by a ridge penalty; length and wording of the bead are measures, too). It is learnt from one',
  'half of the sentences, `bench/fit-confidence.ts`; everything on this page is counted on the other half. How likely a',
  'single word is to be marked or changed is told by boosted decision trees (`bench/fit-mistranslation.ts`); those that ship have seen',
  'all texts, because marks are few, and this page counts what trees of the one half say of the other. Checks of the',
  'Japanese alone (spaces, brackets, style, torn links) and of terms keep the confidence that their authors gave them,',
  'because annotators do not mark such things. Words fainter than 0.15 are left out here: they serve to rank sentences.',
  '',
  '## How “right” is counted',
  '',
  '- **Marked by annotators**: machine translations in which annotators had marked errors. A finding is right when it shares',
  '  a character with a mark, or reports something left out of a segment in which an omission was noted. Two annotators of',
  '  such texts agree at F1 .40 on the characters they mark: each passes over much of what the other sees, and both pass',
  '  over most brackets, spaces and figures. A share of .4 here is what one annotator would reach against another, and',
  `  the share is a lower bound of how often a careful reader would agree. ${percent(marks.annotated.share)} of all characters are marked.`,
  '- **Changed by post-editors**: encyclopaedia sentences that were corrected by hand. A finding is right when the words it',
  `  marks were changed. ${percent(marks.edited.share)} of all characters were, many for style alone, so that a word`,
  '  taken at random is often “right”, too: on these texts a share says little by itself. What is missing could not be',
  '  marked, and findings of that kind are not learnt from here.',
  '- **Planted errors and good sentences**: good translations in which one number, date, name, negation, word or clause was',
  '  spoiled by a program, and as many that were left as they are. A finding is right when it names the spoiled place;',
  '  anything else that is said of these sentences counts as wrong, although translators slip as well.',
  '',
  ...curves.flatMap(table),
  '## Texts that no tree has learnt from',
  '',
  'The trees of doubtful words ship grown on everything. What they are worth on texts of the same kinds that they have not',
  `seen is counted by cutting the documents into ${FOLDS.parts} parts and asking trees grown on the others about each, with everything`,
  `behind them as it ships. Characters shown in post-edited sentences agree with those that were changed at MCC ${FOLDS.postedits.mcc}`,
  `(precision ${FOLDS.postedits.precision}, recall ${FOLDS.postedits.recall}). Machine translations with a major error are ranked with average precision`,
  `${FOLDS.esa.averagePrecision}, ${FOLDS.esa.timesChance} times chance. Something is shown in ${percent(FOLDS.references.flagged)} of the human references beside them (a major error in`,
  `${percent(FOLDS.references.flaggedMajor)}), and in ${percent(FOLDS.news.flagged)} of the sentences of ${FOLDS.news.segments.toLocaleString('en')} that people translated for the news. Words doubted in`,
  'post-edited sentences, by confidence:',
  '',
  '| confidence from | findings | right |',
  '|---|---:|---:|',
  ...FOLDS.doubtedInDrafts.map(
    ({ from, findings, right }) =>
      `| ${from.toFixed(1)} | ${findings} | ${findings === 0 ? '–' : percent(right / findings)} |`,
  ),
  '',
  '## Planted errors that are shown',
  '',
  `Of errors planted in sentences that nothing was learnt from, at confidence ${SHOWN} and above:`,
  '',
  '| kind | planted | seen |',
  '|---|---:|---:|',
  ...sownRows,
  '',
  `## On ${segments.toLocaleString('en')} segments that people translated`,
  '',
  'Here a finding is most likely a false alarm, though translators slip as well: a wrong weekday, one name in two spellings.',
  '',
  '| confidence | findings | per 1,000 segments |',
  '|---|---:|---:|',
  ...alarmRows,
  '',
  'Figures check by check: [the checks](checks/README.md), or `taiyaku explain CHECK`. Opinions of a language model are in none',
  'of these figures.',
  '',
].join('\n');

mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
writeFileSync(join(root, 'docs', 'pictures', 'reliability.svg'), drawReliability(curves));
writeFileSync(join(root, 'docs', 'calibration.md'), page);
writeFileSync(join(root, 'src', 'check', 'calibration.ts'), code);
process.stdout.write(page);
