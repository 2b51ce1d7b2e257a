/**
 * Asks of every finding on texts whose errors are known whether it was right, and sets that against how sure it was.
 * Needs the test sets of `../shared/bench`. Writes `docs/calibration.md`, `docs/pictures/reliability.svg` and
 * `src/check/calibration.ts`, from which `taiyaku explain` and `docs/checks` take their figures.
 *
 *   tsx bench/calibrate.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../src/check/registry.ts';
import { hits, type Measured, measure, readArticles, readSegments } from './check-samples.ts';
import { loadEngine } from './engine.ts';
import { findingsOf, pairsOf, plant, randomFrom, sees, spoil } from './plant.ts';
import { type Bin, type Curve, drawReliability, wilson } from './reliability-picture.ts';

const SURE = 0.5;
const root = join(import.meta.dirname, '..');
const sets = join(root, '..', 'shared', 'bench');

/** One finding: which check, how sure, and whether it was right. */
interface Outcome {
  readonly check: string;
  readonly confidence: number;
  readonly right: boolean;
}

const outcomesOf = (samples: readonly Measured[], human: boolean): readonly Outcome[] =>
  samples
    .filter((it) => it.human === human)
    .flatMap((sample) =>
      sample.findings.map((finding) => ({
        ...{ check: finding.check, confidence: finding.confidence },
        right: hits(sample, finding),
      })),
    );

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

/** The share of characters that people marked: what a finding thrown in anywhere would touch with one character. */
function chanceOf(samples: readonly Measured[]): number {
  const machine = samples.filter((it) => !it.human);
  const length = (spans: readonly { readonly start: number; readonly end: number }[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    machine.reduce((sum, it) => sum + length(it.marks), 0) /
    machine.reduce((sum, it) => sum + it.jaText.length, 0)
  );
}

const engine = await loadEngine();
const articles = measure(readArticles(join(sets, 'align', 'ntrex-easy.jsonl')), engine);
const esa = measure(readSegments(join(sets, 'errors', 'esa.jsonl')), engine);
const postedits = measure(readSegments(join(sets, 'errors', 'postedits.jsonl')), engine);
const random = randomFrom(7);
const planted = plant(pairsOf(join(sets, 'align', 'ntrex-easy.jsonl'), random), engine, random);
const plantedOutcomes = planted.flatMap((it): readonly Outcome[] =>
  findingsOf(spoil(it.ja, it.change), it.en, engine).map((finding) => ({
    ...{ check: finding.check, confidence: finding.confidence },
    right: sees(finding, it),
  })),
);

const human = [...outcomesOf(articles, true), ...outcomesOf(esa, true), ...outcomesOf(postedits, true)];
const machine = [...outcomesOf(esa, false), ...outcomesOf(postedits, false)];
const segments = [...articles, ...esa, ...postedits]
  .filter((it) => it.human)
  .reduce((sum, it) => sum + it.segments, 0);

const curves: readonly Curve[] = [
  { name: 'Marked by annotators', colour: '#b5413a', bins: binsOf(outcomesOf(esa, false)) },
  { name: 'Changed by post-editors', colour: '#c98a1b', bins: binsOf(outcomesOf(postedits, false)) },
  { name: 'Planted errors', colour: '#2a6f97', bins: binsOf(plantedOutcomes) },
];

const measured = CHECKS.map(({ id }) => {
  const of = (outcomes: readonly Outcome[]) =>
    outcomes.filter((it) => it.check === id && it.confidence >= SURE);
  const alarms = of(human).filter((it) => !it.right).length;
  const found = of(machine);
  const sown = of(plantedOutcomes);
  return {
    id,
    falseAlarms: Math.round((10_000 * alarms) / segments) / 10,
    findings: found.length,
    right: found.filter((it) => it.right).length,
    planted: sown.length,
    seen: sown.filter((it) => it.right).length,
  };
});

const code = `/**
 * What was measured of each check, written by \`bench/calibrate.ts\`. Change nothing here by hand.
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
    ({ from, count, right }) =>
      `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${count - right} | ${((1000 * (count - right)) / segments).toFixed(1)} |`,
  );
const page = [
  '<!-- Written by `tsx bench/calibrate.ts`. Change that, not this. -->',
  '# How sure the checks are, and how often they are right',
  '',
  'Every finding carries a confidence. This page sets it against what became of the findings on three kinds of text. Where',
  'the dots lie on the broken line, of findings at 0.8 eight in ten were right; below it the checks are too sure, above it',
  'too modest.',
  '',
  '![How sure against how often right](pictures/reliability.svg)',
  '',
  '## How “right” is counted',
  '',
  '- **Marked by annotators**: machine translations in which annotators had marked errors. A finding is right when it shares',
  '  a character with a mark, or reports something left out of a segment in which an omission was noted. Two annotators of',
  '  such texts agree at F1 .40 on the characters they mark: each passes over much of what the other sees, and both pass',
  '  over most brackets, spaces and figures. A share of .4 here is what one annotator would reach against another, and',
  `  the share is a lower bound of how often a careful reader would agree. ${percent(chanceOf(esa))} of all characters are marked.`,
  '- **Changed by post-editors**: encyclopaedia sentences that were corrected by hand. A finding is right when the words it',
  `  marks were changed. ${percent(chanceOf(postedits))} of all characters were, many for style alone, so that a word`,
  '  taken at random is often “right”, too: on these texts a share says little by itself.',
  '- **Planted errors**: good translations in which one number, date, name, negation, word or clause was spoiled by a',
  '  program. A finding is right when it names that place; another finding on the same sentence counts as wrong. There',
  '  is an error in every one of these sentences, far more than in real text, so this is an upper bound.',
  '',
  'The truth for a reader at work lies between the curves. Confidences are not fitted to any one of them.',
  '',
  ...curves.flatMap(table),
  `### On ${segments.toLocaleString('en')} segments that people translated`,
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
