import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Names under which distributions put a Chromium into the search path. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];

/** Where macOS and Windows put one. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Chromium', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ],
  ),
};

/** The Chromium of this machine: named by `TAIYAKU_CHROMIUM`, installed by the system, or fetched by Playwright. */
export function findChromium(): string | undefined {
  const named = process.env['TAIYAKU_CHROMIUM'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`TAIYAKU_CHROMIUM names ${named}, which is not there.`);
  }
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)].filter(Boolean);
  const installed =
    process.platform === 'win32' ? [] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...(PLACES[process.platform] ?? []), chromium.executablePath()].find((place) =>
    existsSync(place),
  );
}

const run = (command: string, ...parts: readonly string[]): boolean =>
  spawnSync(command, parts, { stdio: 'inherit' }).status === 0;

/** Finds a Chromium, or installs one: Playwright's own, else the distribution's where we may. Rejects with what to do. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium was found; fetching one.');
  const command = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
  if (run(process.execPath, command, 'install', 'chromium')) {
    const fetched = findChromium();
    if (fetched !== undefined) return fetched;
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const updated = run('apt-get', 'update') || run('apt-get', 'update');
    if (updated && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')) {
      const installed = findChromium();
      if (installed !== undefined) return installed;
    }
  }
  throw new Error(
    'The browser tests need a Chromium and could not install one. Install Chromium or Chrome, or set TAIYAKU_CHROMIUM to its path.',
  );
}

/** Flags for a quiet, offline Chromium; root has no sandbox of its own. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
];
