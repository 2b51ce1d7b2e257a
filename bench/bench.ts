/**
 * Quality and speed on real text: runs every measure, prints it, and keeps it in `results.json` and `RESULTS.md`.
 * A measure whose sets are not at hand returns nothing, and what was kept of it stays. Arguments name the measures to run.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../src/project/way.ts';
import { measureAlign } from './align.ts';
import { measureBatch } from './batch.ts';
import { loadEngine } from './engine.ts';
import { measureLong } from './long.ts';
import { measureSeeds } from './seeds.ts';
import { measureSources } from './sources.ts';
import { measureNames, measureProjectGlossary } from './terms.ts';
import { measureWords } from './words.ts';

/** One line of a measure: what was measured, and its figures by name. */
interface Line {
  readonly what: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Something that can be measured. Add yours to `MEASURES`. */
interface Measure {
  readonly id: string;
  readonly title: string;
  run(engine: Engine): readonly Line[] | Promise<readonly Line[]>;
}

const lineOf = <Figures extends { readonly what: string }>({ what, ...figures }: Figures): Line => ({
  what,
  figures: figures as Readonly<Record<string, number>>,
});

const MEASURES: readonly Measure[] = [
  {
    id: 'align',
    title:
      'Sentence alignment (strict F1; `others` are articles that weights were not fitted on; processor seconds)',
    run: (engine) =>
      measureAlign(engine).map((row) => ({
        what: row.set,
        figures: {
          precision: row.precision,
          recall: row.recall,
          f1: row.f1,
          others: row.f1Others,
          seconds: row.seconds,
        },
      })),
  },
  {
    id: 'batch',
    title: 'All of these in one `batch` process, engine loading and reading included',
    run: () => {
      const row = measureBatch();
      return row ? [lineOf(row)] : [];
    },
  },
  {
    id: 'long',
    title:
      'Long texts: processor seconds of reading and of aligning (the first when the code is warm), and peak memory in GB',
    run: () => measureLong().map(lineOf),
  },
  {
    id: 'seeds',
    title: 'Real articles with their English, by character',
    run: (engine) =>
      measureSeeds(engine).map(({ id, precision, recall, f1 }) => ({
        what: id,
        figures: { precision, recall, f1 },
      })),
  },
  {
    id: 'names',
    title: 'People, organisations and places of real articles that the glossary has, with the right Japanese',
    run: (engine) =>
      measureNames(engine).map(({ id, names, found, recall }) => ({
        what: id,
        figures: { names, found, recall },
      })),
  },
  {
    id: 'glossary',
    title: 'The glossary of a project (seconds of computing what is missing, and of putting terms together)',
    run: (engine) => {
      const { articles, ...figures } = measureProjectGlossary(engine) ?? {};
      return articles === undefined ? [] : [{ what: `${articles} articles`, figures }];
    },
  },
  {
    id: 'sources',
    title:
      'Which passages of a pool an article was made from (processor seconds for one article, milliseconds for one passage)',
    run: (engine) => measureSources(engine).map(lineOf),
  },
  {
    id: 'words',
    title: 'Word links (alignment error rate, lower is better)',
    run: (engine) => {
      const row = measureWords(engine);
      return row ? [{ what: 'pud', figures: { ...row } }] : [];
    },
  },
];

type Kept = Record<string, readonly Line[]>;

const JSON_FILE = join(import.meta.dirname, 'results.json');
const PAGE = join(import.meta.dirname, 'RESULTS.md');

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const rounded = ({ what, figures }: Line): Line => ({
  what,
  figures: Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)])),
});

function page(kept: Kept): string {
  const parts = MEASURES.map(({ id, title }) => {
    const lines = kept[id] ?? [];
    const names = Object.keys(lines[0]?.figures ?? {});
    const rows = lines.map(
      ({ what, figures }) => `| ${[what, ...names.map((name) => figures[name] ?? '')].join(' | ')} |`,
    );
    return [
      `## ${title}`,
      '',
      `| ${['', ...names].join(' | ')} |`,
      `|${'---|'.repeat(names.length + 1)}`,
      ...rows,
    ].join('\n');
  });
  return `# What was measured\n\nWritten by \`npm run bench\`. Seconds are those of one run on a machine with two cores that other work kept busy;\nthose called processor seconds suffer little from that.\n\n${parts.join('\n\n')}\n`;
}

const engine = await loadEngine();
const kept: Kept = existsSync(JSON_FILE) ? (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as Kept) : {};
const wanted = process.argv.slice(2);
for (const measure of MEASURES.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const lines = (await measure.run(engine)).map(rounded);
  process.stdout.write(`${measure.title}\n`);
  for (const { what, figures } of lines) {
    const shown = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
    process.stdout.write(`  ${what.padEnd(16)} ${shown.join('  ')}\n`);
  }
  if (lines.length > 0) kept[measure.id] = lines;
}
writeFileSync(JSON_FILE, `${JSON.stringify(kept, undefined, 2)}\n`);
writeFileSync(PAGE, page(kept));
