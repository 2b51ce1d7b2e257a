import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findRoot } from '../host/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'taiyaku-'));
const article = join(folder, '展示.txt');
writeFileSync(article, '市は新しい展示を始めた。 。入場は無料だ。\n');
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly status: number | string | null | undefined;
  readonly out: string;
  readonly complaint: string;
}

const run = (...given: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', join(findRoot(), 'main', 'cli', 'taiyaku.ts'), ...given];
    execFile(process.execPath, command, (error, out, complaint) =>
      resolve({ status: error ? error.code : 0, out, complaint }),
    );
  });

describe('an article whose source is not at hand', () => {
  it('is refused, with the way out', async () => {
    const { status, complaint } = await run('check', '--lang', 'en', article);
    expect(status).toBe(2);
    expect(complaint).toMatch(/Name a source with --en.*--alone/);
  });

  it('is checked by what the Japanese alone shows when that is asked for', async () => {
    const { status, out } = await run('check', '--alone', '--json', article);
    expect(status).toBe(0);
    const { findings, en } = JSON.parse(out) as { findings: readonly { check: string }[]; en: unknown[] };
    expect(en).toEqual([]);
    expect(findings.map((it) => it.check)).toContain('punctuation');
    expect(findings.map((it) => it.check)).not.toContain('addition');
  });

  it('has a page to read, too', async () => {
    const { status, out } = await run('check', '--alone', '--format', 'html', '--lang', 'ja', article);
    expect(status).toBe(0);
    expect(out).toContain('入場は無料だ');
  });
});
