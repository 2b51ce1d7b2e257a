import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRoot } from '../main/host/root.ts';
import { STAND_IN } from './hosts.ts';

describe('npm start', () => {
  const start = (environment: Readonly<Record<string, string>>, ...parts: string[]) => {
    const child = spawn(process.execPath, [join(findRoot(), 'dist', 'main', 'start.js'), ...parts], {
      env: { ...process.env, ...environment },
    });
    let said = '';
    child.stdout.on('data', (piece) => (said += piece));
    child.stderr.on('data', (piece) => (said += piece));
    return {
      child,
      said: () => said,
      end: () => new Promise<number | null>((resolve) => child.once('exit', resolve)),
    };
  };

  it('opens the shell where its binary is', async () => {
    const { child, said, end } = start({ ELECTRON_OVERRIDE_DIST_PATH: STAND_IN });
    await expect.poll(said, { timeout: 20_000 }).toMatch(/stand-in.*not Electron/i);
    expect(said()).not.toMatch(/http:/);
    const ended = end();
    child.kill('SIGTERM');
    // Ends with its window, not before it and not without it.
    expect(await ended).toBe(0);
  });

  it('serves the browser where the shell cannot run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'taiyaku-broken-'));
    await writeFile(join(folder, 'electron'), '#!/bin/sh\nexit 7\n', { mode: 0o755 });
    const { child, said, end } = start({ ELECTRON_OVERRIDE_DIST_PATH: folder, PATH: '/nowhere' });
    await expect.poll(said, { timeout: 20_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?token=/);
    child.kill('SIGTERM');
    await end();
  });

  it.each([['--port', 'many'], ['--port', '99999'], ['--colour']])(
    'refuses %s %s with exit status 2',
    async (...parts) => {
      expect(await start({}, ...parts).end()).toBe(2);
    },
  );
});
