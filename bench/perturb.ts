/**
 * Plants one error at a time in good human translations and asks whether the checks see it, and what they say of the
 * untouched twins. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/perturb.ts              a table, kind by kind
 *   tsx bench/perturb.ts --missed names 20      planted errors that were not seen, to be read
 *   tsx bench/perturb.ts --alarms names 20      findings on the untouched twins, to be read
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../main/engine.ts';
import { UNWATCHED } from '../src/base/watch.ts';
import type { Finding } from '../src/check/finding.ts';
import { speaker } from '../src/messages/speak.ts';
import { processArticle, readEnglish, readJapanese } from '../src/project/process.ts';
import type { Engine } from '../src/project/way.ts';
import { inputOf } from './engine.ts';
import { type Change, PERTURBATIONS, type Perturbation, perturb } from './perturbations.ts';
import type { Row } from './set.ts';

const SURE = 0.5;
const PER_KIND = 200;
const out = (line: string): void => void process.stdout.write(`${line}\n`);
const say = speaker('ja');

/** Mulberry32 (Tommy Ettinger, public domain): the same plants on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Planted {
  readonly kind: Perturbation;
  readonly ja: string;
  readonly en: string;
  readonly change: Change;
}

/** Sentence pairs that people set one to one, in an order that the seed decides. */
function pairsOf(path: string, random: () => number): readonly (readonly [string, string])[] {
  const rows: Row[] = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const pairs = rows.flatMap((row) =>
    row.beads.flatMap(({ ja, en }) => {
      const [one, other] = [row.ja[ja[0] ?? -1], row.en[en[0] ?? -1]];
      return ja.length === 1 && en.length === 1 && one && other ? [[one, other] as const] : [];
    }),
  );
  return pairs
    .map((pair) => ({ pair, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ pair }) => pair);
}

function plant(
  pairs: readonly (readonly [string, string])[],
  engine: Engine,
  random: () => number,
): Planted[] {
  const planted: Planted[] = [];
  const seen: string[] = [];
  for (const [ja, en] of pairs) {
    const japanese = readJapanese(inputOf([ja]), engine);
    const [sentence] = japanese.sentences;
    if (!sentence) continue;
    const english = readEnglish(inputOf([en]), engine).sentences;
    for (const kind of PERTURBATIONS) {
      if (planted.filter((it) => it.kind === kind).length >= PER_KIND) continue;
      const change = perturb(kind, {
        text: japanese.text,
        ja: sentence,
        en: english,
        otherNames: seen,
        random,
      });
      if (change) planted.push({ kind, ja, en, change });
    }
    const fresh = sentence.names
      .filter((it) => it.script === 'katakana' && it.kind === 'person')
      .map((it) => it.form);
    seen.push(...fresh);
    if (seen.length > 40) seen.splice(0, seen.length - 40);
  }
  return planted;
}

const findingsOf = (ja: string, en: string, engine: Engine): readonly Finding[] =>
  processArticle(
    { ja: inputOf([ja]), en: [inputOf([en])], want: ['findings'], glossary: [] },
    engine,
    UNWATCHED,
  ).findings.filter((it) => it.confidence >= SURE);

const spoil = (ja: string, { start, end, text }: Change): string => ja.slice(0, start) + text + ja.slice(end);

/** An omission is seen wherever it is named; anything else where it stands. */
function sees(finding: Finding, { kind, change }: Planted): boolean {
  if (kind === 'omission') return finding.category === 'accuracy/omission';
  return finding.ja.some(
    (span) => span.start < change.start + Math.max(1, change.text.length) && span.end > change.start,
  );
}

function show(planted: Planted, findings: readonly Finding[]): void {
  const { ja, change, en } = planted;
  out(`[${ja.slice(change.start, change.end)}→${change.text}] ${spoil(ja, change)}\n   ${en}`);
  for (const it of findings)
    out(`   ${it.check} ${it.confidence.toFixed(2)} ${say(it.message.id, it.message.values)}`);
}

const [mode, about, most] = process.argv.slice(2);
const random = randomFrom(7);
const engine = await loadEngine();
const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'align');
const planted = plant(pairsOf(join(sets, 'ntrex-easy.jsonl'), random), engine, random);
let shown = 0;
out('kind        planted  recall  twins with a finding');
for (const kind of PERTURBATIONS) {
  let seen = 0;
  let alarms = 0;
  const own = planted.filter((it) => it.kind === kind);
  for (const it of own) {
    const found = findingsOf(spoil(it.ja, it.change), it.en, engine);
    const before = findingsOf(it.ja, it.en, engine);
    const hit = found.some((finding) => sees(finding, it));
    if (hit) seen++;
    if (before.length > 0) alarms++;
    const wanted = mode === '--missed' ? !hit : mode === '--alarms' && before.length > 0;
    if (wanted && about === kind && shown++ < Number(most ?? 20))
      show(it, mode === '--missed' ? found : before);
  }
  const share = (count: number) => (own.length === 0 ? '-' : (count / own.length).toFixed(3));
  out(
    `${kind.padEnd(12)}${String(own.length).padStart(7)}${share(seen).padStart(8)}${share(alarms).padStart(12)}`,
  );
}
