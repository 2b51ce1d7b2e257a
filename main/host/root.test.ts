import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Bug } from '../../src/base/bug.ts';
import { findRoot } from './root.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A package with folders below it, and package files where a row asks for them. */
function plant(packages: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(join(tmpdir(), 'root-'));
  made.push(home);
  for (const [folder, name] of Object.entries(packages)) {
    mkdirSync(join(home, folder), { recursive: true });
    writeFileSync(join(home, folder, 'package.json'), JSON.stringify({ name }));
  }
  return home;
}

describe('the root of the program', () => {
  it('is above the sources', () => expect(findRoot()).toBe(join(import.meta.dirname, '..', '..')));

  it.each([
    [{ '.': 'taiyaku', 'dist/main': 'x' }, 'dist/main', '.'],
    [
      { '.': 'other', 'app.asar': 'taiyaku', 'app.asar/dist/main': 'chunks' },
      'app.asar/dist/main',
      'app.asar',
    ],
    [
      { '.': 'taiyaku', 'node_modules/taiyaku': 'taiyaku', 'node_modules/taiyaku/dist': 'x' },
      'node_modules/taiyaku/dist',
      'node_modules/taiyaku',
    ],
  ])('in %j, seen from %s, is %s', (packages, from, root) => {
    const home = plant(packages);
    expect(findRoot(join(home, from))).toBe(join(home, root));
  });

  it('is missed loudly', () => expect(() => findRoot(plant({ '.': 'other' }))).toThrow(Bug));
});
