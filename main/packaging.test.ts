import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRoot } from './host/root.ts';

const lines = readFileSync(join(findRoot(), 'electron-builder.yml'), 'utf8').split('\n');
const below = (key: string): readonly string[] => {
  const from = lines.indexOf(`${key}:`) + 1;
  const length = lines.slice(from).findIndex((line) => /^\S/.test(line) && !line.startsWith('#'));
  return lines.slice(from, from + length).map((line) => line.trim());
};

describe('the packed shell', () => {
  it.each([
    'runAsNode: false',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'onlyLoadAppFromAsar: true',
    'enableEmbeddedAsarIntegrityValidation: true',
    'enableCookieEncryption: true',
    'grantFileProtocolExtraPrivileges: false',
  ])('has its fuse set: %s', (fuse) => {
    expect(below('electronFuses')).toContain(fuse);
  });

  it('is an archive that holds the program and what it reads', () => {
    expect(lines).toContain('asar: true');
    expect(below('files')).toEqual(
      expect.arrayContaining(['- dist/**', '- corpus/lexicon/**', '- corpus/articles/**', '- package.json']),
    );
  });

  it('keeps data that is read whole beside the archive', () => {
    expect(below('asarUnpack')).toEqual(
      expect.arrayContaining(['- corpus/**', '- node_modules/kuromoji/dict/**']),
    );
  });

  it('publishes nothing and fetches nothing', () => {
    expect(lines).toContain('publish: null');
  });
});
