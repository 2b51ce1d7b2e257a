import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasShared, runNode, seedPath, sharedPath, taiyaku } from './texts.ts';

const scratch = () => mkdtempSync(join(tmpdir(), 'taiyaku-'));
const passage = (id: string) => sharedPath('passages', `${id}.en.txt`);

/** The resident memory of a batch, sampled by the kernel: `VmHWM` is the most it ever was, in kB. */
const MEASURE = (script: string) => `
import { spawn } from 'node:child_process';
import { readFileSync, createReadStream } from 'node:fs';
const child = spawn(process.execPath, [${JSON.stringify(script)}, 'batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
createReadStream(process.argv[2]).pipe(child.stdin);
let lines = 0, most = 0;
child.stdout.on('data', (chunk) => {
  lines += chunk.toString().split('\\n').length - 1;
  const status = readFileSync('/proc/' + child.pid + '/status', 'utf8');
  most = Math.max(most, Number(/VmRSS:\\s+(\\d+)/.exec(status)?.[1] ?? 0));
});
child.on('close', (code) => console.log(JSON.stringify({ code, lines, most })));
`;

describe.runIf(hasShared)('the command line on real articles', () => {
  it.each(['002', '004'])('checks %s against its passages in readable form', (id) => {
    const run = taiyaku(['check', '--ja', seedPath(id), '--en', passage(id), '--lang', 'en']);
    expect(run.err).not.toContain('    at ');
    expect([0, 1]).toContain(run.status);
    expect(run.out).toMatch(/Findings: \d+|Nothing to report/);
  });

  it.each(['000', '001', '003'])('takes %s, whose source is not there, without a crash', (id) => {
    const run = taiyaku(['check', '--ja', seedPath(id), '--en', passage('004'), '--json']);
    expect([0, 1]).toContain(run.status);
    expect(JSON.parse(run.out)).toMatchObject({ schema: 'taiyaku/1' });
  });

  it('keeps order in a batch and survives a broken line', () => {
    const article = (id: string) =>
      JSON.stringify({ id, ja: readFileSync(seedPath(id), 'utf8'), en: [], want: ['findings'] });
    const run = taiyaku(['batch'], [article('003'), '{ broken', article('000'), article('001')].join('\n'));
    const ids = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(['003', '000', '001']);
    expect(run.err).toMatch(/2/);
    expect(run.status).toBe(2);
  });

  it('holds its memory over a thousand articles', () => {
    const folder = scratch();
    const news = readFileSync(sharedPath('bench', 'align', 'wmt21-easy.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const whole = ['002', '004'].map((id) => [
      readFileSync(seedPath(id), 'utf8'),
      readFileSync(passage(id), 'utf8'),
    ]);
    const article = (index: number) => {
      // A long scraped article now and then, shorter news between.
      const [ja, en] = whole[(index / 10) % 2] ?? [];
      if (index % 10 === 0) return JSON.stringify({ id: String(index), ja, en: [en] });
      const row = JSON.parse(news[index % news.length] ?? '');
      return JSON.stringify({ id: String(index), ja: row.ja, en: [row.en] });
    };
    const input = Array.from({ length: 1000 }, (_, index) => article(index)).join('\n');
    writeFileSync(join(folder, 'in.ndjson'), input);
    const script = join(folder, 'measure.mjs');
    writeFileSync(script, MEASURE(join(import.meta.dirname, '..', '..', 'dist', 'main', 'taiyaku.js')));
    const run = runNode([script, join(folder, 'in.ndjson')]);
    console.log(`batch of 1,000 articles: ${run}`);
    const { code, lines, most } = JSON.parse(run);
    expect({ code, lines }).toEqual({ code: 0, lines: 1000 });
    expect(most).toBeLessThan(900 * 1024);
  });
});
