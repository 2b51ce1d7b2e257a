import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The core schema of XLIFF 2 lets modules pass unread; this one reads them too. */
const xliffWithModules = join(folder, 'xliff-with-modules.xsd');
const imports = [
  ['document', 'xliff_core_2.0.xsd'],
  ['matches', 'matches.xsd'],
  ['glossary', 'glossary.xsd'],
]
  .map(
    ([name, file]) =>
      `<xs:import namespace="urn:oasis:names:tc:xliff:${name}:2.0" schemaLocation="${schema('xliff2', file ?? '')}"/>`,
  )
  .join('');

const VALIDATORS = {
  tbx: (file: string) =>
    complaints('jing', [schema('tbx3', 'TBXcoreStructV03.rng'), file]) +
    complaints('jing', [schema('tbx3', 'TBX-Basic_DCA.sch'), file]),
  tmx: (file: string) => complaints('xmllint', ['--noout', '--dtdvalid', schema('tmx', 'tmx14.dtd'), file]),
  tbx2: (file: string) =>
    complaints('xmllint', ['--noout', '--dtdvalid', schema('tbx2', 'TBXcoreStructV02.dtd'), file]),
  xliff: (file: string) =>
    complaints('xmllint', ['--noout', '--schema', schema('xliff2', 'xliff_core_2.0.xsd'), file]) +
    complaints('xmllint', ['--noout', '--schema', xliffWithModules, file]),
  xliff12: (file: string) =>
    complaints('xmllint', ['--noout', '--schema', schema('xliff12', 'xliff-core-1.2-strict.xsd'), file]),
} as const;

describe.runIf(hasShared)('what is exported passes the published schemas', () => {
  beforeAll(() => {
    writeFileSync(
      xliffWithModules,
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`,
    );
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
    ['002', 'terms', 'tbx2'],
    ['004', 'terms', 'tbx2'],
    ['002', 'align', 'tmx'],
    ['004', 'align', 'tmx'],
    ['002', 'align', 'xliff'],
    ['004', 'align', 'xliff'],
    ['002', 'align', 'xliff12'],
    ['004', 'align', 'xliff12'],
  ] as const)('article %s, %s as %s', (id, command, format) => {
    const file = join(folder, `${id}.${format}`);
    const inputs = ['--ja', seedPath(id), '--en', sharedPath('passages', `${id}.en.txt`)];
    expect(taiyaku([command, ...inputs, '--format', format, '--out', file]).err).toContain(file);
    expect(VALIDATORS[format](file)).toBe('');
  });

  it('the schema with modules refuses a module that is wrong', () => {
    const file = join(folder, '002.xliff');
    const wrong = join(folder, 'wrong.xliff');
    writeFileSync(wrong, readFileSync(file, 'utf8').replace(/matchQuality="[^"]*"/, 'matchQuality="101"'));
    expect(VALIDATORS.xliff(wrong)).toContain('matchQuality');
  });
});
