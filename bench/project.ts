/**
 * How long people wait for a project: an edit of one sentence from the change to the page, in an article of ordinary
 * length and in one of 3,000 sentences; a change until it is on the disk; a project of 1,000 articles until its list
 * is there. Texts are the sample corpus; longer ones are made of it, with numbers changed so that no two sentences
 * are alike. `npx tsx bench/project.ts` prints a table and writes bench/results/project.json.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEngine } from '../main/engine.ts';
import { listSamples, readSample } from '../main/host/samples.ts';
import { openProject } from '../main/open-project.ts';
import { samplesFolder } from '../main/place.ts';
import { openSession } from '../main/store/session.ts';
import { makePageMaker } from '../src/api/page.ts';
import { diffPages } from '../src/api/patch.ts';
import { apply, type Change } from '../src/project/change.ts';
import { openDesk, type Standing } from '../src/project/derive.ts';
import { planEdit } from '../src/project/plan-edit.ts';
import { layOut } from '../src/project/present-text.ts';
import {
  type ArticleMaterial,
  type Decisions,
  decisionsOn,
  NOTHING_DECIDED,
  type SourceMaterial,
  UNDECIDED,
} from '../src/project/record.ts';
import { firstBasis } from '../src/project/stand.ts';
import type { ArticleSummary } from '../src/project/summary.ts';
import type { Engine } from '../src/project/way.ts';
import { segment } from '../src/segment/segment.ts';
import { BENCH, IDLE, writeLargeProject } from './large.ts';

interface Text {
  readonly ja: string;
  readonly en: readonly string[];
}

/** One line of the result: milliseconds unless the unit says otherwise. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | 'count';
  /** What was promised, where something was. */
  readonly goal?: number;
  /** What the processor worked meanwhile, in ms: other programs do not change that much. */
  readonly work?: number;
}

const figures: Figure[] = [];
function note(name: string, value: number, unit: Figure['unit'] = 'ms', goal?: number, work?: number): void {
  const round = (number: number): number => Math.round(number * 10) / 10;
  figures.push({
    ...{ name, value: round(value), unit },
    ...(goal === undefined ? {} : { goal }),
    ...(work === undefined ? {} : { work: round(work) }),
  });
  console.log(
    `${name.padEnd(58)} ${value.toFixed(1).padStart(9)} ${unit}${goal === undefined ? '' : `  (goal ${goal})`}${
      work === undefined ? '' : `  (work ${work.toFixed(1)})`
    }`,
  );
}

/** Milliseconds that this process has had the processor. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timed = <Value>(
  work: () => Value,
): { readonly value: Value; readonly took: number; readonly work: number } => {
  const [start, before] = [performance.now(), worked()];
  const value = work();
  return { value, took: performance.now() - start, work: worked() - before };
};

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
const high = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length * 0.95)] ?? 0;

const samples: readonly Text[] = listSamples(samplesFolder()).samples.flatMap(({ id }) => {
  const read = readSample(samplesFolder(), id);
  return read.ok ? [{ ja: read.value.ja.text, en: read.value.en.map((en) => en.text) }] : [];
});

/** The same text with other numbers, so that no sentence is met twice. */
const varied = (text: string, by: number): string =>
  text.replace(/\d+/g, (digits) => String(Number(digits) + by));

/** The samples one after the other until there are so many Japanese sentences. */
function longText(sentences: number): Text {
  const ja: string[] = [];
  const en: string[] = [];
  for (let count = 0, round = 0; count < sentences; round += 1)
    for (const sample of samples) {
      if (count >= sentences) break;
      ja.push(varied(sample.ja, round));
      en.push(varied(sample.en.join('\n\n'), round));
      count += segment(sample.ja, 'ja').sentences.length;
    }
  return { ja: ja.join('\n\n'), en: [en.join('\n\n')] };
}

const materialOf = (id: string, text: string): ArticleMaterial => ({
  id,
  file: `${id}.txt`,
  text,
  cut: segment(text, 'ja').sentences,
});
const sourceOf = (id: string, text: string): SourceMaterial => ({
  id,
  file: `${id}.txt`,
  text,
  cut: segment(text, 'en').sentences,
});

function measureEdits(name: string, text: Text, engine: Engine, rounds: number): void {
  const desk = openDesk(engine);
  const makePage = makePageMaker(desk.compare);
  const material = materialOf('a', text.ja);
  const sources = text.en.map((en, at) => sourceOf(`s${at}`, en));
  const first = timed(() => firstBasis(material, sources, [], desk, engine, 'bench'));
  note(`${name}: sentences`, material.cut.length, 'count');
  note(`${name}: aligned for the first time`, first.took);
  let decisions: Decisions = {
    ...NOTHING_DECIDED,
    articles: new Map([['a', UNDECIDED]]),
  };
  const standing = (): Standing => ({
    ...{ material, sources, basis: first.value, glossary: [] },
    decisions: decisionsOn(decisions, 'a'),
  });
  const opened = timed(() => desk.derive(standing()));
  note(`${name}: derived for the first time`, opened.took);
  let page = makePage({
    material,
    decisions: decisionsOn(decisions, 'a'),
    revision: 0,
    derived: opened.value,
  });
  note(`${name}: whole page`, JSON.stringify(page).length / 1000, 'kB');
  const [derives, all, sizes, works]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const own = decisionsOn(decisions, 'a');
    const present = layOut(material, own.edits);
    const piece = present.pieces[Math.floor(((round + 0.5) / rounds) * present.pieces.length)];
    const start = (piece?.start ?? 0) + Math.floor(((piece?.end ?? 0) - (piece?.start ?? 0)) / 2);
    const whole = timed(() => {
      const change = planEdit(material, own, { start, end: start + 1, text: `新しい${round}番目の` });
      decisions = apply(decisions, change);
      const derived = timed(() => desk.derive(standing(), true));
      const next = makePage({
        ...{ material, decisions: decisionsOn(decisions, 'a'), revision: round + 1 },
        derived: derived.value,
      });
      const patch = diffPages(page, next);
      page = next;
      return { patch, took: derived.took };
    });
    derives.push(whole.value.took);
    all.push(whole.took);
    works.push(whole.work);
    sizes.push(JSON.stringify(whole.value.patch).length / 1000);
  }
  note(`${name}: an edit, reworked (median of ${rounds})`, middle(derives), 'ms', 200);
  note(`${name}: an edit, reworked (95 of 100)`, high(derives), 'ms', 200);
  note(`${name}: what was left for a pause (slow checks)`, timed(() => desk.derive(standing())).took);
  note(`${name}: an edit, planned, reworked, as a patch (median)`, middle(all), 'ms', 200, middle(works));
  note(`${name}: the patch (median)`, middle(sizes), 'kB');
}

function measureProject(engine: Engine, articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'));
  const path = join(folder, 'bench.taiyaku');
  const written = timed(() => writeLargeProject(path, engine, 'bench', articles));
  const { beads } = written.value;
  note(`${articles} articles: beads`, beads, 'count');
  note(`${articles} articles: written, one after the other`, written.took);
  note(`${articles} articles: file`, statSync(path).size / 1000, 'kB');
  const before = memory();
  const opened = timed(() => openSession<ArticleSummary>(path, BENCH));
  if (!opened.value.ok) throw new Error(opened.value.problem.id);
  const project = openProject(opened.value.value, IDLE, 'bench');
  const listed = timed(() => project.view());
  note(`${articles} articles: opened`, opened.took);
  note(`${articles} articles: listed, every one with its summary`, listed.took);
  note(`${articles} articles: opened and listed`, opened.took + listed.took, 'ms', 2000);
  note(`${articles} articles: the list as it is sent`, JSON.stringify(listed.value).length / 1000, 'kB');
  note(`${articles} articles: memory of an open project`, (memory() - before) / 1e6, 'MB');
  const missing = listed.value.articles.filter((line) => line.summary === undefined).length;
  if (missing > 0) throw new Error(`${missing} articles without a summary`);
  const replacement = { from: ['市長'], to: '首長', whole: true };
  const replaced = timed(() => project.places(replacement));
  note(`${articles} articles: a word looked up in all of them`, replaced.took);
  const commits = Array.from({ length: 200 }, (_, at) => {
    const change: Change = { kind: 'mark', article: 'a1', unit: 0, value: { done: true, note: String(at) } };
    return timed(
      () => opened.value.ok && opened.value.value.commit({ id: 'change.note', values: {} }, change),
    ).took;
  });
  note('1 change until it is on the disk (median of 200)', middle(commits), 'ms', 50);
  note('1 change until it is on the disk (95 of 100)', high(commits), 'ms', 50);
  project.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Memory that is in use, in bytes; only what is still needed where the program was started with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function run(): Promise<void> {
  const engine = await loadEngine();
  const [sample] = samples;
  if (sample === undefined) throw new Error('no samples');
  // Once before anything is measured: the compiler of the engine is warm in any program that has been open a minute.
  measureEdits('warming up', sample, engine, 5);
  figures.length = 0;
  console.log('');
  measureEdits('one article', sample, engine, 40);
  measureEdits('six articles in one', longText(200), engine, 40);
  measureEdits('3,000 sentences', longText(3000), engine, 20);
  measureProject(engine, 1000);
  const results = join(import.meta.dirname, 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'project.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

await run();
