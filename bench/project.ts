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
import { createSession, openSession, type SessionHost } from '../main/store/session.ts';
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
  type SourceMaterial,
  UNDECIDED,
} from '../src/project/record.ts';
import { firstBasis } from '../src/project/stand.ts';
import { type ArticleSummary, summarise } from '../src/project/summary.ts';
import type { Engine } from '../src/project/way.ts';
import { segment } from '../src/segment/segment.ts';

interface Text {
  readonly ja: string;
  readonly en: readonly string[];
}

/** One line of the result: milliseconds unless the unit says otherwise. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'count';
  /** What was promised, where something was. */
  readonly goal?: number;
}

const figures: Figure[] = [];
function note(name: string, value: number, unit: Figure['unit'] = 'ms', goal?: number): void {
  figures.push({ name, value: Math.round(value * 10) / 10, unit, ...(goal === undefined ? {} : { goal }) });
  console.log(
    `${name.padEnd(58)} ${value.toFixed(1).padStart(9)} ${unit}${goal === undefined ? '' : `  (goal ${goal})`}`,
  );
}

const timed = <Value>(work: () => Value): { readonly value: Value; readonly took: number } => {
  const start = performance.now();
  const value = work();
  return { value, took: performance.now() - start };
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
  let decisions: Decisions = { name: '', articles: new Map([['a', UNDECIDED]]), glossary: new Map() };
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
  const [derives, all, sizes]: [number[], number[], number[]] = [[], [], []];
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
    sizes.push(JSON.stringify(whole.value.patch).length / 1000);
  }
  note(`${name}: an edit, reworked (median of ${rounds})`, middle(derives), 'ms', 200);
  note(`${name}: an edit, reworked (95 of 100)`, high(derives), 'ms', 200);
  note(`${name}: what was left for a pause (slow checks)`, timed(() => desk.derive(standing())).took);
  note(`${name}: an edit, planned, reworked, as a patch (median)`, middle(all));
  note(`${name}: the patch (median)`, middle(sizes), 'kB');
}

const host: SessionHost = {
  owner: { process: process.pid, host: 'bench', since: new Date().toISOString() },
  now: () => new Date(),
};

function measureProject(engine: Engine, articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'));
  const path = join(folder, 'bench.taiyaku');
  const made = createSession<ArticleSummary>(path, host);
  if (!made.ok) throw new Error(made.problem.id);
  const session = made.value;
  const desk = openDesk(engine);
  // Every article is computed once; the others are its copies with other numbers, and keep its basis.
  const computed = samples.map((sample, at) => {
    const material = materialOf(`m${at}`, sample.ja);
    const sources = sample.en.map((en, index) => sourceOf(`m${at}-${index}`, en));
    const basis = firstBasis(material, sources, [], desk, engine, 'bench');
    const derived = desk.derive({ material, sources, basis, decisions: UNDECIDED, glossary: [] });
    return { basis, summary: summarise(derived, UNDECIDED) };
  });
  for (let at = 0; at < articles; at += 1) {
    const sample = samples[at % samples.length];
    const known = computed[at % samples.length];
    if (sample === undefined || known === undefined) continue;
    const id = `a${at}`;
    const sources = sample.en.map((en, index) => sourceOf(`${id}-${index}`, varied(en, at)));
    const change: Change = {
      ...{ kind: 'listing', article: id },
      value: { title: `記事 ${at}`, sources: sources.map((source) => source.id) },
    };
    const incoming = { articles: [materialOf(id, varied(sample.ja, at))], sources };
    session.commit({ id: 'change.import', values: { count: 1 } }, change, incoming);
    const changes = Array.from(
      { length: 20 },
      (_, unit): Change => ({
        ...{ kind: 'mark', article: id, unit, value: { done: true, note: '' } },
      }),
    );
    session.commit({ id: 'change.done', values: { count: 20 } }, { kind: 'all', changes });
    session.keepBasis(id, null, known.basis);
    session.keepSummary(id, ['bench', session.revision(id), session.revision('')].join('/'), known.summary);
  }
  const commits = Array.from({ length: 200 }, (_, at) => {
    const change: Change = { kind: 'mark', article: 'a1', unit: 0, value: { done: true, note: String(at) } };
    return timed(() => session.commit({ id: 'change.note', values: {} }, change)).took;
  });
  session.close();
  note('1 change until it is on the disk (median of 200)', middle(commits), 'ms', 50);
  note('1 change until it is on the disk (95 of 100)', high(commits), 'ms', 50);
  note(`${articles} articles: file`, statSync(path).size / 1000, 'kB');
  const opened = timed(() => openSession<ArticleSummary>(path, host));
  if (!opened.value.ok) throw new Error(opened.value.problem.id);
  const workshop = {
    commission: () => ({ answer: new Promise<never>(() => undefined), cancel: () => undefined }),
    close: async () => undefined,
  };
  const project = openProject(opened.value.value, workshop, 'bench');
  const listed = timed(() => project.view());
  note(`${articles} articles: opened`, opened.took);
  note(`${articles} articles: listed, every one with its summary`, listed.took);
  note(`${articles} articles: opened and listed`, opened.took + listed.took, 'ms', 2000);
  const missing = listed.value.articles.filter((line) => line.summary === undefined).length;
  // The one article that was written in just before has another revision than its summary.
  if (missing > 1) throw new Error(`${missing} articles without a summary`);
  const replacement = { from: ['市長'], to: '首長', whole: true };
  const replaced = timed(() => project.places(replacement));
  note(`${articles} articles: a word looked up in all of them`, replaced.took);
  project.close();
  rmSync(folder, { recursive: true, force: true });
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
