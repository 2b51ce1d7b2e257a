/**
 * Measures texts of one thousand and of ten thousand sentences, each in a process of its own, so that the memory of one
 * does not count for the other. Seconds are processor time of all threads. The shorter text goes the way several times,
 * and its best times, when the code is warm, are the ones that count; the longer one warms the code by itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { align } from '../src/align/align.ts';
import { assertAlignment } from '../src/align/invariants.ts';
import { segment } from '../src/segment/segment.ts';
import { ALIGN_SETS } from './align.ts';
import { analyse, loadEngine } from './engine.ts';
import { type GoldBead, noCount, type Row, readRows, score, strictF1 } from './set.ts';

/** Sentences on the Japanese side, about. */
export const SIZES = [1000, 10_000] as const;

/** Sets whose texts do not repeat one another. */
const SETS = ['drift-2023.jsonl', 'ntrex-easy.jsonl', 'wmt21-easy.jsonl'].map((file) =>
  join(ALIGN_SETS, file),
);

/** Sentence pairs of an encyclopedia, in their order: the sets alone hold too few different sentences. */
const PAIRS = join(ALIGN_SETS, '..', 'lexicon', 'parallel-kyoto-wiki.tsv.gz');

/** Sentence pairs that count as one article. */
const CHUNK = 40;

/** The figures of one length. */
export interface LongFigures {
  readonly what: string;
  readonly f1: number;
  /** Processor time of segmenting, tokenizing and finding mentions on both sides, and of aligning them, in seconds. */
  readonly analysing: number;
  readonly aligning: number;
  /** The most that the process held at any time, engine included, in GB. */
  readonly gigabytes: number;
}

/** Articles of the encyclopedia: sentence by sentence. */
function encyclopedia(count: number): Row[] {
  const lines = gunzipSync(readFileSync(PAIRS)).toString('utf8').split('\n');
  const pairs = lines.map((line) => line.split('\t')).filter(([en, ja]) => en !== '' && ja !== undefined);
  const step = Math.floor(pairs.length / count);
  return Array.from({ length: count }, (_, at) => {
    const own = pairs.slice(at * step, at * step + CHUNK);
    return {
      id: `pairs ${at}`,
      ja: own.map(([, ja = '']) => ja),
      en: own.map(([en = '']) => en),
      beads: own.map((_pair, line) => ({ ja: [line], en: [line] })),
    };
  });
}

/** One text of about `size` sentences: articles of every kind, in the same proportions whatever the size. */
export function longText(size: number): Row {
  const largest = Math.max(...SIZES);
  const known = SETS.flatMap(readRows);
  const total = known.reduce((sum, row) => sum + row.ja.length, 0);
  const all = [...known, ...encyclopedia(Math.ceil((largest - total) / CHUNK))];
  const every = Math.round(largest / size);
  const ja: string[] = [];
  const en: string[] = [];
  const beads: GoldBead[] = [];
  for (const row of all.filter((_, at) => at % every === 0)) {
    for (const bead of row.beads)
      beads.push({ ja: bead.ja.map((at) => at + ja.length), en: bead.en.map((at) => at + en.length) });
    ja.push(...row.ja);
    en.push(...row.en);
  }
  return { id: `long ${size}`, ja, en, beads };
}

/** Seconds of processor time since `before`. */
const since = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Aligns one long text in this process. */
async function measureHere(row: Row): Promise<LongFigures> {
  const engine = await loadEngine();
  const runs = row.ja.length > 2000 ? 1 : 4;
  let analysing = Number.POSITIVE_INFINITY;
  let aligning = Number.POSITIVE_INFINITY;
  const count = noCount();
  for (let run = 0; run < runs; run++) {
    let before = process.cpuUsage();
    // The sets come in sentences; a text would be cut first.
    segment(row.ja.join('\n'), 'ja');
    segment(row.en.join('\n'), 'en');
    const { ja, en } = analyse(row, engine);
    analysing = Math.min(analysing, since(before));
    before = process.cpuUsage();
    const alignment = align(ja, [en], engine.lexicon);
    aligning = Math.min(aligning, since(before));
    if (run > 0) continue;
    assertAlignment(alignment, ja, [en]);
    const found = alignment.beads.map((bead) => ({ ja: bead.ja, en: bead.en.map((one) => one.sentence) }));
    score(count, found, row.beads);
  }
  return {
    what: `${row.ja.length} × ${row.en.length}`,
    f1: strictF1(count),
    analysing,
    aligning,
    gigabytes: process.resourceUsage().maxRSS / 1e6,
  };
}

/** Measures every size, each in a process of its own. */
export function measureLong(): LongFigures[] {
  if (![...SETS, PAIRS].every((file) => existsSync(file))) return [];
  return SIZES.map((size) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [...process.execArgv, import.meta.filename],
      { encoding: 'utf8', input: JSON.stringify(longText(size)) },
    );
    if (status !== 0) throw new Error(`a text of ${size} sentences could not be measured: ${stderr}`);
    return JSON.parse(stdout) as LongFigures;
  });
}

if (process.argv[1] === import.meta.filename)
  process.stdout.write(`${JSON.stringify(await measureHere(JSON.parse(readFileSync(0, 'utf8')) as Row))}\n`);
