/**
 * Measures the built command line on all alignment sets at once: every article a line of one `batch` process, engine
 * loading and reading of the texts included.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALIGN_SETS } from './align.ts';
import { type GoldBead, noCount, readRows, score, strictF1 } from './set.ts';

const COMMAND = join(import.meta.dirname, '..', 'dist', 'main', 'taiyaku.js');

/** What the process says of itself when it ends: processor time of all of its threads, and the most memory it held. */
const LAST_WORDS = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write('\\n' + JSON.stringify({ cpu: (user + system) / 1e6, kilobytes: process.resourceUsage().maxRSS }));
  });`,
)}`;

/** The figures of one run over all sets. */
export interface BatchFigures {
  readonly what: string;
  readonly f1: number;
  /** From the first line in to the last line out, the start of the process included. */
  readonly seconds: number;
  /** Processor time of all threads, in seconds. */
  readonly processor: number;
  readonly gigabytes: number;
}

interface Answer {
  readonly beads: readonly {
    readonly ja: readonly number[];
    readonly en: readonly { readonly sentence: number }[];
  }[];
}

/** What one run of the command said, and what it cost. */
export interface BatchRun {
  /** One answer a line. */
  readonly answers: readonly string[];
  /** From the first line in to the last line out, the start of the process included. */
  readonly seconds: number;
  /** Processor time of all threads, in seconds. */
  readonly processor: number;
  readonly gigabytes: number;
}

/** Sends lines through one process of the built command; nothing when it was not built. */
export function runBatch(lines: readonly string[]): BatchRun | undefined {
  if (!existsSync(COMMAND)) return undefined;
  const start = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', LAST_WORDS, COMMAND, 'batch', '--quiet'],
    { input: `${lines.join('\n')}\n`, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`batch ended with ${status}: ${stderr}`);
  const answers = stdout.trimEnd().split('\n');
  if (answers.length !== lines.length)
    throw new Error(`${answers.length} answers to ${lines.length} articles`);
  const { cpu, kilobytes } = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '') as {
    readonly cpu: number;
    readonly kilobytes: number;
  };
  return { answers, seconds, processor: cpu, gigabytes: kilobytes / 1e6 };
}

/** Sends all articles through one process; nothing when the sets or the built command are not at hand. */
export function measureBatch(): BatchFigures | undefined {
  if (!existsSync(ALIGN_SETS)) return undefined;
  const rows = readdirSync(ALIGN_SETS)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readRows(join(ALIGN_SETS, file)));
  const lines = rows.map(({ id, ja, en }) => JSON.stringify({ id, ja, en: [en], want: ['beads'] }));
  const run = runBatch(lines);
  if (run === undefined) return undefined;
  const { answers, seconds, processor, gigabytes } = run;
  const count = noCount();
  answers.forEach((line, at) => {
    const { beads } = JSON.parse(line) as Answer;
    const found = beads.map(({ ja, en }): GoldBead => ({ ja, en: en.map((one) => one.sentence) }));
    score(count, found, rows[at]?.beads ?? []);
  });
  const sentences = rows.reduce((sum, row) => sum + row.ja.length + row.en.length, 0);
  const what = `${rows.length} articles, ${sentences} sentences`;
  return { what, f1: strictF1(count), seconds, processor, gigabytes };
}

if (process.argv[1] === import.meta.filename)
  process.stdout.write(`${JSON.stringify(measureBatch() ?? 'nothing to measure')}\n`);
