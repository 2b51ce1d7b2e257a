/**
 * Measures the checks on texts whose errors people have marked, and on human translations, where a finding is most likely
 * a false alarm. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/checks.ts                                a table, check by check
 *   tsx bench/checks.ts --show numbers human 40        findings of one check (on human or machine texts), to be read
 */
import { join } from 'node:path';
import { load } from '../corpus/findings/load.ts';
import { type Finding, PENALTY } from '../src/check/finding.ts';
import { CHECKS } from '../src/check/registry.ts';
import { speaker } from '../src/messages/speak.ts';
import { hits, type Measured, measure, readArticles, readSegments } from './check-samples.ts';

const SURE = 0.5;
const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const say = speaker('ja');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
const fixed = (value: number, digits = 3): string => (Number.isFinite(value) ? value : 0).toFixed(digits);

const sure = (sample: Measured, id?: string): readonly Finding[] =>
  sample.findings.filter((it) => it.confidence >= SURE && (id === undefined || it.check === id));
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function show(samples: readonly Measured[], id: string, who: string, most: number): void {
  let shown = 0;
  for (const sample of samples.filter((it) => it.human === (who === 'human'))) {
    for (const finding of sample.findings.filter((it) => it.check === id)) {
      if (shown++ >= most) return;
      const [span] = finding.ja;
      const at = span?.start ?? 0;
      const from = sample.jaText.lastIndexOf('\n', at - 1) + 1;
      const to = sample.jaText.indexOf('\n', at);
      const bead = sample.beads?.find((it) =>
        it.ja.includes(sample.jaText.slice(0, at).split('\n').length - 1),
      );
      const en = bead === undefined ? sample.enText : bead.en.map((line) => sample.en[line]).join(' | ');
      out(
        `${hits(sample, finding) ? '◎' : '·'} ${sample.id} ${fixed(finding.confidence, 2)} ${say(finding.message.id, finding.message.values)}`,
      );
      out(
        `   ${finding.ja.map((it) => `[${sample.jaText.slice(it.start, it.end)}]`).join(' ')} in ${sample.jaText.slice(from, to < 0 ? undefined : to)}`,
      );
      out(`   ${en}`);
    }
  }
}

function table(samples: readonly Measured[]): void {
  const human = samples.filter((it) => it.human);
  const machine = samples.filter((it) => !it.human);
  const segments = total(human.map((it) => it.segments));
  out(`${'check'.padEnd(20)}false alarms /1,000 human segments   findings on machine texts   precision`);
  for (const { id } of CHECKS) {
    const alarms = total(human.map((it) => sure(it, id).filter((finding) => !hits(it, finding)).length));
    const found = machine.flatMap((it) => sure(it, id).map((finding) => hits(it, finding)));
    const right = found.filter(Boolean).length;
    out(
      `${id.padEnd(20)}${fixed((1000 * alarms) / segments, 1).padStart(8)}${String(found.length).padStart(38)}${fixed(right / found.length, 2).padStart(24)}`,
    );
  }
}

/** Characters marked by people against characters in findings, over machine texts. */
function characters(name: string, samples: readonly Measured[]): void {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const sample of samples.filter((it) => !it.human)) {
    const found = new Set(
      sure(sample)
        .flatMap((it) => it.ja)
        .flatMap(places),
    );
    const marked = new Set(sample.marks.flatMap(places));
    for (let at = 0; at < sample.jaText.length; at++) {
      if (found.has(at)) marked.has(at) ? tp++ : fp++;
      else marked.has(at) ? fn++ : tn++;
    }
  }
  const mcc = (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  out(`${name.padEnd(20)}characters P ${fixed(tp / (tp + fp))} R ${fixed(tp / (tp + fn))} MCC ${fixed(mcc)}`);
}

const places = ({ start, end }: { start: number; end: number }): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

function references(name: string, samples: readonly Measured[]): void {
  const human = samples.filter((it) => it.human);
  const segments = total(human.map((it) => it.segments));
  const found = human
    .flatMap((it) => sure(it).map((finding) => ({ it, finding })))
    .filter(({ it, finding }) => !hits(it, finding));
  const grave = found.filter(({ finding }) => PENALTY[finding.severity] >= PENALTY.major);
  const flagged = new Set(
    grave.map(
      ({ it, finding }) => `${it.id}:${it.jaText.slice(0, finding.ja[0]?.start ?? 0).split('\n').length}`,
    ),
  );
  out(
    `${name.padEnd(20)}human segments ${segments}: flagged major ${fixed((100 * flagged.size) / segments, 1)} %, findings a segment ${fixed(found.length / segments)}`,
  );
}

const engine = await load();
const articles = measure(readArticles(join(sets, 'align', 'ntrex-easy.jsonl')), engine);
const esa = measure(readSegments(join(sets, 'errors', 'esa.jsonl')), engine);
const postedits = measure(readSegments(join(sets, 'errors', 'postedits.jsonl')), engine);
table([...articles, ...esa, ...postedits]);
references('ntrex', articles);
references('esa references', esa);
characters('esa', esa);
characters('postedits', postedits);
const at = process.argv.indexOf('--show');
if (at >= 0) {
  const [id = '', who = 'human', most = '40'] = process.argv.slice(at + 1);
  show([...articles, ...esa, ...postedits], id, who, Number(most));
}
