import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from './architecture.ts';

const root = join(import.meta.dirname, '..', '..');
/** All but this file, which quotes violations. */
const files = ['src', 'main', 'renderer', 'corpus', 'bench', 'e2e'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('architecture.test.ts'))
    .map((name) => `${folder}/${name}`),
);

describe('the import table', () => {
  it('finds files to hold to it', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('%s', (file) => {
    expect(violations(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  it.each([
    ['src/text/planted.ts', "import type { IpcMain } from 'electron';", 'electron'],
    ['src/text/planted.ts', "const disk = await import('node:fs');", 'node:fs'],
    ['src/base/planted.ts', "import { segment } from '../segment/segment.ts';", 'src/segment/segment.ts'],
    ['src/segment/planted.ts', "import { open } from '../../main/host/files.ts';", 'main/host/files.ts'],
    ['main/cli/planted.ts', "import { app } from 'electron';", 'electron'],
    ['renderer/read/planted.tsx', "import { files } from '../../main/host/files.ts';", 'main/host/files.ts'],
    ['renderer/ui/planted.tsx', "import type { Calls } from '../../src/api/calls.ts';", 'src/api/calls.ts'],
    ['src/check/planted.ts', "import _ from 'lodash';", 'lodash'],
    ['elsewhere/planted.ts', '', '(a folder that the table does not name)'],
  ])('names a violation planted in %s: %s', (file, code, imports) => {
    expect(violations(file, code)).toEqual([{ file, imports }]);
  });
});
