import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRoot } from '../main/host/root.ts';

const ROOT = findRoot();
const folder = mkdtempSync(join(tmpdir(), 'taiyaku-packed-'));
const resources = join(folder, 'release', 'linux-unpacked', 'resources');
/** What the archive holds, laid out where plain Node can run it. */
const packed = join(folder, 'app');

/** The committed configuration around a distribution that holds no binary, whose fuses cannot be set. */
function configuration(): string {
  const text = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
  const withoutFuses = text.replace(/^electronFuses:\n(?:[ #].*\n|\n)*/m, '');
  const placed = withoutFuses.replace('output: release', `output: ${join(folder, 'release')}`);
  return `${placed}\nelectronDist: ${join(folder, 'electron')}\n`;
}

/**
 * Packs the shell as `npm run dist` does and runs what was packed: files that were left out, native parts that are not
 * where they can be loaded, and data that is not found are seen here. Electron itself is not part of it.
 */
describe.runIf(process.platform === 'linux')('the packed program', () => {
  beforeAll(() => {
    const electron = join(folder, 'electron');
    mkdirSync(electron);
    writeFileSync(join(electron, 'electron'), '');
    const config = join(folder, 'electron-builder.yml');
    writeFileSync(config, configuration());
    const builder = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
    const args = [builder, '--dir', '--config', config, '--projectDir', ROOT];
    const built = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT });
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
    extractAll(join(resources, 'app.asar'), packed);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps native parts and data outside the archive', () => {
    const unpacked = join(resources, 'app.asar.unpacked');
    expect(existsSync(join(unpacked, 'corpus', 'lexicon', 'words.lex'))).toBe(true);
    expect(existsSync(join(unpacked, 'node_modules', 'kuromoji', 'dict', 'base.dat.gz'))).toBe(true);
    const native = readdirSync(join(unpacked, 'node_modules', '@photostructure', 'sqlite', 'prebuilds'));
    expect(native).toContain(`${process.platform}-${process.arch}`);
  });

  it('checks an article with nothing but what was packed', () => {
    const article = join(packed, 'corpus', 'articles', 'diplomacy-dust-pact');
    const args = [
      ...[join(packed, 'dist', 'main', 'taiyaku.js'), 'check', '--json'],
      ...['--ja', join(article, 'article.ja.txt'), '--en', join(article, 'source-1.en.txt')],
    ];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout).findings.length).toBeGreaterThan(0);
  });

  it('opens a database with nothing but what was packed', () => {
    const script = join(packed, 'try.mjs');
    writeFileSync(
      script,
      `import { DatabaseSync } from '@photostructure/sqlite';
       const database = new DatabaseSync(':memory:');
       console.log(database.prepare('SELECT 6 * 7 AS answer').get().answer);`,
    );
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim()).toBe('42');
  });
});
