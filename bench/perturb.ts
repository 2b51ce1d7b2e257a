/**
 * Plants one error at a time in good human translations and asks whether the checks see it, and what they say of the
 * untouched twins. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/perturb.ts              a table, kind by kind
 *   tsx bench/perturb.ts --otherwise  the same for the other ways to plant errors (`other-perturbations.ts`)
 *   tsx bench/perturb.ts --missed names 20      planted errors that were not seen, to be read
 *   tsx bench/perturb.ts --alarms names 20      findings on the untouched twins, to be read
 */
import { join } from 'node:path';
import { loadEngine } from '../main/engine.ts';
import type { Finding } from '../src/check/finding.ts';
import { speaker } from '../src/messages/speak.ts';
import type { Engine } from '../src/project/way.ts';
import { OTHERWISE } from './other-perturbations.ts';
import { PERTURBATIONS } from './perturbations.ts';
import {
  findingsOf,
  PER_KIND,
  type Planted,
  pairsOf,
  plant,
  plantOtherwise,
  randomFrom,
  sees,
  spoil,
} from './plant.ts';

const SURE = 0.5;
const out = (line: string): void => void process.stdout.write(`${line}\n`);
const say = speaker('ja');

const sureFindings = (ja: string, en: string, engine: Engine): readonly Finding[] =>
  findingsOf(ja, en, engine).filter((it) => it.confidence >= SURE);

function show(planted: Planted, findings: readonly Finding[]): void {
  const { ja, change, en } = planted;
  out(`[${ja.slice(change.start, change.end)}→${change.text}] ${spoil(ja, change)}\n   ${en}`);
  for (const it of findings)
    out(`   ${it.check} ${it.confidence.toFixed(2)} ${say(it.message.id, it.message.values)}`);
}

const isOther = process.argv.includes('--otherwise');
const [mode, about, most] = process.argv.slice(2).filter((it) => it !== '--otherwise');
const random = randomFrom(7);
const engine = await loadEngine();
const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'align');
const pairs = pairsOf(join(sets, 'ntrex-easy.jsonl'), random);
const planted = isOther
  ? plantOtherwise(pairs, engine, random, OTHERWISE, [], PER_KIND)
  : plant(pairs, engine, random);
let shown = 0;
out('kind        planted  recall  twins with a finding');
for (const kind of isOther ? OTHERWISE : PERTURBATIONS) {
  let seen = 0;
  let alarms = 0;
  const own = planted.filter((it) => it.kind === kind);
  for (const it of own) {
    const found = sureFindings(spoil(it.ja, it.change), it.en, engine);
    const before = sureFindings(it.ja, it.en, engine);
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
