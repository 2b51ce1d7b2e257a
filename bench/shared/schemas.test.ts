import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared, seedPath, sharedPath, taiyaku } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'taiyaku-'));
const schema = (...parts: readonly string[]) => sharedPath('schemas', ...parts);

/** Runs a validator; empty when the file is valid. */
function complaints(command: string, args: readonly string[]): string {
  const run = spawnSync(command, [...args], { encoding: 'utf8' });
  if (run.error) throw new Error(`${command} is not installed: ${run.error.message}`);
  return run.status === 0 ? '' : run.stdout + run.stderr;
}

const VALIDATORS = {
  tbx: (file: string) =>
    complaints('jing', [schema('tbx3', 'TBXcoreStructV03.rng'), file]) +
    complaints('jing', [schema('tbx3', 'TBX-Basic_DCA.sch'), file]),
  tmx: (file: string) => complaints('xmllint', ['--noout', '--dtdvalid', schema('tmx', 'tmx14.dtd'), file]),
  xliff: (file: string) =>
    complaints('xmllint', ['--noout', '--schema', schema('xliff2', 'xliff_core_2.0.xsd'), file]),
} as const;

describe.runIf(hasShared)('what is exported passes the published schemas', () => {
  beforeAll(() => {
    expect(taiyaku(['demo', '--out', join(folder, 'demo'), '--quiet']).status).toBe(0);
  });

  it('glossary of the sample corpus, TBX 3', () => {
    expect(VALIDATORS.tbx(join(folder, 'demo', 'glossary.tbx'))).toBe('');
  });

  it('alignment of the sample corpus, TMX 1.4b', () => {
    expect(VALIDATORS.tmx(join(folder, 'demo', 'alignment.tmx'))).toBe('');
  });

  it.each([
    ['002', 'terms', 'tbx'],
    ['004', 'terms', 'tbx'],
    ['002', 'align', 'tmx'],
    ['004', 'align', 'tmx'],
    ['002', 'align', 'xliff'],
    ['004', 'align', 'xliff'],
  ] as const)('article %s, %s as %s', (id, command, format) => {
    const file = join(folder, `${id}.${format}`);
    const inputs = ['--ja', seedPath(id), '--en', sharedPath('passages', `${id}.en.txt`)];
    expect(taiyaku([command, ...inputs, '--format', format, '--out', file]).err).toContain(file);
    expect(VALIDATORS[format](file)).toBe('');
  });
});
