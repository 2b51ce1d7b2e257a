/** Measures word links on sentence pairs that people linked by hand: alignment error rate, lower is better. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkTokens } from '../src/align/links.ts';
import type { Engine } from '../src/project/way.ts';
import { loadEngine } from './engine.ts';

const WORD_SET = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'words', 'pud.jsonl');

interface WordRow {
  readonly ja: readonly string[];
  readonly en: readonly string[];
  /** Japanese and English indices, in that order. */
  readonly links: readonly (readonly [number, number])[];
}

/** Precision, recall and alignment error rate over all links of a set. */
export interface WordFigures {
  readonly precision: number;
  readonly recall: number;
  readonly aer: number;
  readonly seconds: number;
}

/** Measures the set; undefined when it is not at hand. */
export function measureWords(engine: Engine): WordFigures | undefined {
  if (!existsSync(WORD_SET)) return undefined;
  const rows = readFileSync(WORD_SET, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as WordRow);
  let hit = 0;
  let got = 0;
  let gold = 0;
  const start = process.hrtime.bigint();
  for (const row of rows) {
    const right = new Set(row.links.map(([one, other]) => `${one}-${other}`));
    const found = linkTokens(row.ja, row.en, engine).map(([one, other]) => `${one}-${other}`);
    gold += right.size;
    got += found.length;
    hit += found.filter((link) => right.has(link)).length;
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return {
    precision: hit / Math.max(1, got),
    recall: hit / gold,
    aer: 1 - (2 * hit) / (got + gold),
    seconds,
  };
}

if (process.argv[1] === import.meta.filename)
  process.stdout.write(`${JSON.stringify(measureWords(await loadEngine()))}\n`);
