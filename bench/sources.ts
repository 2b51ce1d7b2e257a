/** Measures the choice of sources: passages of one article each among up to a thousand of other articles. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../src/align/align.ts';
import { rankSources } from '../src/align/sources.ts';
import type { EnglishText } from '../src/language/analysis.ts';
import type { Engine } from '../src/project/way.ts';
import { ALIGN_SETS } from './align.ts';
import { analyseAll, loadEngine } from './engine.ts';
import { readRows } from './set.ts';

/** Passages of this many sentences, as a reader would paste them. */
const PASSAGE = 5;
const ARTICLES = 8;
/** From one size of the pool to the next, cost must not grow faster than the pool. */
const POOLS = [10, 100, 1000] as const;

/** The figures of one size of the pool; seconds are processor time for one article, texts analysed. */
export interface SourceFigures {
  readonly what: string;
  /** Share of the passages said to be used that are, and of those that are that are said to be. */
  readonly precision: number;
  readonly recall: number;
  /** Share of articles whose own passages all stand before every other. */
  readonly first: number;
  readonly seconds: number;
  /** The same for one passage, in milliseconds. */
  readonly perPassage: number;
}

/** Cuts a text into passages that keep its sentences. */
const passages = (text: EnglishText): EnglishText[] =>
  Array.from({ length: Math.ceil(text.sentences.length / PASSAGE) }, (_, at) => ({
    ...text,
    sentences: text.sentences.slice(at * PASSAGE, (at + 1) * PASSAGE),
  }));

/** Measures pools of growing size; the own passages of an article stand in the middle of the others. */
export function measureSources(engine: Engine): SourceFigures[] {
  const files = ['wmt21-medium.jsonl', 'ntrex-easy.jsonl', 'drift-2023.jsonl'].map((file) =>
    join(ALIGN_SETS, file),
  );
  if (!files.every((file) => existsSync(file))) return [];
  const [articles = [], ...strangers] = files.map((file) => analyseAll(readRows(file), engine));
  const foreign = strangers.flat().flatMap((pair) => passages(pair.en));
  return POOLS.map((size) => {
    const count = { hit: 0, said: 0, all: 0, first: 0, seconds: 0 };
    const chosen = articles.filter((pair) => pair.row.beads.length >= 2 * PASSAGE).slice(0, ARTICLES);
    for (const { row, ja, en } of chosen) {
      const own = passages(en);
      const middle = Math.floor((size - own.length) / 2);
      const pool = [...foreign.slice(0, middle), ...own, ...foreign.slice(middle, size - own.length)];
      // A passage is the article's own when people found a counterpart to some of it.
      const right = new Set(
        row.beads.flatMap((bead) =>
          bead.ja.length > 0 ? bead.en.map((at) => middle + Math.floor(at / PASSAGE)) : [],
        ),
      );
      const start = process.cpuUsage();
      const ranked = rankSources(ja, pool, align(ja, pool, engine.lexicon));
      const { user, system } = process.cpuUsage(start);
      count.seconds += (user + system) / 1e6 / chosen.length;
      const said = ranked.filter((one) => one.used);
      count.said += said.length;
      count.all += right.size;
      count.hit += said.filter((one) => right.has(one.file)).length;
      if (ranked.slice(0, right.size).every((one) => right.has(one.file))) count.first += 1;
    }
    return {
      what: `${Math.min(size, foreign.length)} passages`,
      precision: count.hit / Math.max(1, count.said),
      recall: count.hit / Math.max(1, count.all),
      first: count.first / Math.max(1, chosen.length),
      seconds: count.seconds,
      perPassage: (1000 * count.seconds) / Math.min(size, foreign.length),
    };
  });
}

if (process.argv[1] === import.meta.filename)
  for (const row of measureSources(await loadEngine())) process.stdout.write(`${JSON.stringify(row)}\n`);
