/**
 * What the checks cost beside what they rest on: processor seconds of reading (tokens, numbers, names), aligning, gathering
 * terms and checking, over the sample articles and, where they stand beside the checkout, over real news. Each set is gone
 * through twice: cold, as one run of the command meets it, and warm, as the workbench does. Then the built command takes
 * the news as a batch, once for the beads alone and once for the findings, which is what a user waits for.
 * `npx tsx bench/check-speed.ts` prints a table and writes bench/results/check-speed.json.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../main/engine.ts';
import { listSamples, readSample } from '../main/host/samples.ts';
import { samplesFolder } from '../main/place.ts';
import { align } from '../src/align/align.ts';
import { check } from '../src/check/check.ts';
import { CHECKS } from '../src/check/registry.ts';
import { viewArticle } from '../src/check/view.ts';
import { readEnglish, readJapanese } from '../src/project/process.ts';
import type { InputText } from '../src/project/way.ts';
import { extractTerms } from '../src/term/extract.ts';
import { ALIGN_SETS } from './align.ts';
import { runBatch } from './batch.ts';
import { inputOf } from './engine.ts';
import { type Row, readRows } from './set.ts';

interface Article {
  readonly ja: InputText;
  readonly en: readonly InputText[];
}

/** Processor seconds of each stage of one pass over a set. */
interface Pass {
  read: number;
  align: number;
  terms: number;
  check: number;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function timed<Value>(pass: Pass, stage: keyof Pass, work: () => Value): Value {
  const start = cpu();
  const value = work();
  pass[stage] += cpu() - start;
  return value;
}

const samples = (): readonly Article[] =>
  listSamples(samplesFolder()).samples.flatMap(({ id }) => {
    const read = readSample(samplesFolder(), id);
    return read.ok ? [{ ja: read.value.ja, en: read.value.en }] : [];
  });

const NEWS = join(ALIGN_SETS, 'ntrex-easy.jsonl');

const newsRows = (): readonly Row[] => (existsSync(NEWS) ? readRows(NEWS) : []);

const news = (): readonly Article[] =>
  newsRows().map(({ ja, en }) => ({ ja: inputOf(ja), en: [inputOf(en)] }));

const engine = await loadEngine();
const { lexicon } = engine;
const byCheck = new Map<string, number>();

function runOnce(articles: readonly Article[], each: boolean): Pass {
  const pass: Pass = { read: 0, align: 0, terms: 0, check: 0 };
  for (const article of articles) {
    const ja = timed(pass, 'read', () => readJapanese(article.ja, engine));
    const en = timed(pass, 'read', () => article.en.map((text) => readEnglish(text, engine)));
    const alignment = timed(pass, 'align', () => align(ja, en, lexicon));
    const terms = timed(pass, 'terms', () => extractTerms(ja, en, alignment, lexicon));
    const context = { lexicon, glossary: [], terms };
    timed(pass, 'check', () => check(ja, en, alignment, context));
    if (!each) continue;
    const view = viewArticle(ja, en, alignment, context);
    for (const one of CHECKS) {
      const start = cpu();
      for (const _ of one.findInArticle?.(view) ?? []);
      for (const bead of view.beads)
        if (bead.ja.sentences.length > 0 && (one.reads !== 'both' || bead.en.sentences.length > 0))
          for (const _ of one.findInBead?.(bead) ?? []);
      byCheck.set(one.id, (byCheck.get(one.id) ?? 0) + cpu() - start);
    }
  }
  return pass;
}

/** How often a batch is run; the quickest run counts, for other programs can only make it slower. */
const RUNS = 3;

/** The quickest of some runs of the command over the news, with what is wanted of each article. */
function timeBatch(want: string): { readonly seconds: number; readonly processor: number } | undefined {
  const lines = newsRows().map(({ id, ja, en }) => JSON.stringify({ id, ja, en: [en], want: [want] }));
  if (lines.length === 0) return undefined;
  const runs = Array.from({ length: RUNS }, () => runBatch(lines) ?? []).flat();
  if (runs.length === 0) return undefined;
  return {
    seconds: rounded(Math.min(...runs.map((run) => run.seconds))),
    processor: rounded(Math.min(...runs.map((run) => run.processor))),
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const results: Record<string, unknown> = {};
const sets = { samples: samples(), news: news() };
for (const [name, articles] of Object.entries(sets)) {
  if (articles.length === 0) continue;
  for (const state of ['cold', 'warm']) {
    const {
      read,
      align: aligned,
      terms,
      check: checked,
    } = runOnce(articles, name === 'news' && state === 'warm');
    const share = checked / (read + aligned);
    results[`${name}, ${state}`] = {
      articles: articles.length,
      read: rounded(read),
      align: rounded(aligned),
      terms: rounded(terms),
      check: rounded(checked),
      share: rounded(share),
    };
    console.log(
      `${name.padEnd(8)} ${state}  read ${read.toFixed(2)} s  align ${aligned.toFixed(2)} s  terms ${terms.toFixed(2)} s  check ${checked.toFixed(2)} s: ${(100 * share).toFixed(0)} % of reading and aligning`,
    );
  }
}
const dearest = [...byCheck].sort(([, one], [, other]) => other - one).slice(0, 12);
results['checks of the news, warm'] = Object.fromEntries(
  dearest.map(([id, seconds]) => [id, rounded(seconds)]),
);
console.log(dearest.map(([id, seconds]) => `${id} ${seconds.toFixed(2)}`).join('  '));
const [beads, findings] = [timeBatch('beads'), timeBatch('findings')];
if (beads !== undefined && findings !== undefined) {
  const added = {
    seconds: rounded(findings.seconds / beads.seconds - 1),
    processor: rounded(findings.processor / beads.processor - 1),
  };
  results['news by the command'] = { beads, findings, added };
  console.log(
    `batch    beads ${beads.seconds.toFixed(1)} s (processor ${beads.processor.toFixed(1)} s)  findings ${findings.seconds.toFixed(1)} s (processor ${findings.processor.toFixed(1)} s): ${(100 * added.seconds).toFixed(0)} % more (processor ${(100 * added.processor).toFixed(0)} %)`,
  );
}
const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'check-speed.json'), `${JSON.stringify(results, null, 2)}\n`);
