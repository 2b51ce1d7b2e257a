import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openerFor } from './browser.ts';
import { findShell } from './shell-binary.ts';

let root: string;
const put = async (...parts: string[]): Promise<void> => {
  const file = join(root, ...parts);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, parts.at(-1) === 'path.txt' ? 'electron' : '');
};
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'taiyaku-binary-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('the binary of the shell', () => {
  it('is absent when the package never fetched it', async () => {
    await put('node_modules', 'electron', 'index.js');
    expect(findShell(root, undefined)).toBeUndefined();
  });

  it('is absent when the package names one that is gone', async () => {
    await put('node_modules', 'electron', 'path.txt');
    expect(findShell(root, undefined)).toBeUndefined();
  });

  it('is the one the package fetched', async () => {
    await put('node_modules', 'electron', 'path.txt');
    await put('node_modules', 'electron', 'dist', 'electron');
    expect(findShell(root, undefined)).toBe(join(root, 'node_modules', 'electron', 'dist', 'electron'));
  });

  it('is the one in the folder a person names, or none', async () => {
    await put('mine', 'electron');
    expect(findShell(root, join(root, 'mine'))).toBe(join(root, 'mine', 'electron'));
    expect(findShell(root, join(root, 'yours'))).toBeUndefined();
  });
});

describe("the system's browser", () => {
  const url = 'http://127.0.0.1:4000/?token=a&b';
  it.each([
    ['linux', ['xdg-open', url]],
    ['darwin', ['open', url]],
    ['win32', ['rundll32', 'url.dll,FileProtocolHandler', url]],
  ] as const)('on %s gets the address as one argument', (platform, command) => {
    expect(openerFor(platform, url)).toEqual(command);
  });
});
