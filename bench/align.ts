/** Measures the aligner on the sets of `align/`: strict F1 as `score.mjs` counts it, on both halves, and seconds. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../src/align/align.ts';
import { assertAlignment } from '../src/align/invariants.ts';
import type { Engine } from '../src/project/way.ts';
import { analyseAll, loadEngine, type Pair } from './engine.ts';
import { type Count, isTraining, noCount, readRows, score, strictF1 } from './set.ts';

/** Where the sets lie when they are at hand. */
export const ALIGN_SETS = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'align');

/** The figures of one set. */
export interface AlignFigures {
  readonly set: string;
  readonly articles: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** On the articles that weights are fitted on, and on the others. */
  readonly f1Training: number;
  readonly f1Others: number;
  /** Processor time of aligning alone, texts already analysed. */
  readonly seconds: number;
}

/** Aligns one analysed article and returns its beads as rows of indices. */
export function alignPair(
  { ja, en }: Pair,
  engine: Engine,
): { ja: readonly number[]; en: readonly number[] }[] {
  const alignment = align(ja, [en], engine.lexicon);
  assertAlignment(alignment, ja, [en]);
  return alignment.beads.map((bead) => ({ ja: bead.ja, en: bead.en.map((place) => place.sentence) }));
}

/** Measures the sets whose name holds `wanted`. */
export function measureAlign(engine: Engine, wanted = ''): AlignFigures[] {
  if (!existsSync(ALIGN_SETS)) return [];
  return readdirSync(ALIGN_SETS)
    .filter((file) => file.endsWith('.jsonl') && file.includes(wanted))
    .sort()
    .map((file) => measureSet(file, engine));
}

function measureSet(file: string, engine: Engine): AlignFigures {
  const pairs = analyseAll(readRows(join(ALIGN_SETS, file)), engine);
  const all = noCount();
  const training = noCount();
  const others = noCount();
  const start = process.cpuUsage();
  for (const pair of pairs) {
    const found = alignPair(pair, engine);
    const half: Count = isTraining(pair.row.id) ? training : others;
    for (const count of [all, half]) score(count, found, pair.row.beads);
  }
  const { user, system } = process.cpuUsage(start);
  return {
    set: file.replace('.jsonl', ''),
    articles: pairs.length,
    precision: all.hit / Math.max(1, all.got),
    recall: all.hit / Math.max(1, all.gold),
    f1: strictF1(all),
    f1Training: strictF1(training),
    f1Others: strictF1(others),
    seconds: (user + system) / 1e6,
  };
}

if (process.argv[1] === import.meta.filename) {
  const rows = measureAlign(await loadEngine(), process.argv[2]);
  for (const row of rows) {
    const figures = [row.precision, row.recall, row.f1, row.f1Training, row.f1Others].map((it) =>
      it.toFixed(4),
    );
    process.stdout.write(
      `${row.set.padEnd(16)} P R F1 train others ${figures.join(' ')}  ${row.seconds.toFixed(1)} s\n`,
    );
  }
  process.stdout.write(`${rows.reduce((sum, row) => sum + row.seconds, 0).toFixed(1)} s\n`);
}
