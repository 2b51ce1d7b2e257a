import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findRoot } from '../main/host/root.ts';
import { settingsFolder } from '../main/host/settings.ts';
import { findShell } from '../main/shell-binary.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.ts';
import type { Gesture } from './stand-in/gestures.ts';

const ROOT = findRoot();

/** The built workbench in one of its hosts, with its page. */
export interface Workbench {
  /** What runs it: never `electron` unless it is. */
  readonly kind: 'electron' | 'stand-in' | 'browser';
  readonly page: Page;
  /** Errors and refusals that the page's console told of so far. */
  readonly complaints: readonly string[];
  /** The folder of this run's settings. */
  readonly profile: string;
  /** The address with the token, where there is one. */
  readonly url?: string;
  /** Chooses a native menu item or answers a native dialog; on the stand-in only. */
  readonly gesture?: (gesture: Gesture) => void;
  /** What native message boxes asked so far; on the stand-in only. */
  readonly asked?: readonly { readonly message: string; readonly detail: string }[];
  /** The running program. */
  readonly process: ChildProcess;
  close(): Promise<void>;
  /** Ends the program at once, as a crash or a power cut does, or as a person does; its profile stays. */
  leave(how: 'killed' | 'closed'): Promise<void>;
}

/** Waits for a line of a program's output; rejects with all of it when the program ends first. */
function waitForLine(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (piece: Buffer): void => {
      said += piece.toString();
      const found = pattern.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`the program ended (${code}) before it said ${pattern}:\n${said}`));
      // Later than that, a test that waits for the page would not know why it waits.
      if (code !== 0 && code !== null) process.stderr.write(`the program ended (${code}):\n${said}\n`);
    });
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));

function listenTo(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.setDefaultTimeout(40_000);
  // Dialogs for files are caught from the beginning: one that a key opens would come before the catching has begun.
  page.on('filechooser', () => undefined);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** A first start speaks the system's language; that of the tests is Japanese wherever they run, until they choose another. */
async function speakJapanese(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // A run before has its own settings.
  await writeFile(join(folder, 'settings.json'), '{"language":"ja"}\n', { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** The binary that stands in for Electron's where that is not to be had. */
export const STAND_IN = join(ROOT, 'e2e', 'stand-in');

/**
 * Opens the shell: the real Electron wherever its binary is, the stand-in elsewhere. With a profile of a run before, it is
 * that one's next start.
 */
export async function openShell(before?: string): Promise<Workbench> {
  const real = process.env['ELECTRON_OVERRIDE_DIST_PATH'] === STAND_IN ? undefined : findShell(ROOT);
  const binary = real ?? findShell(ROOT, STAND_IN);
  if (binary === undefined) throw new Error(`there is neither Electron nor ${STAND_IN}`);
  const profile = before ?? (await mkdtemp(join(tmpdir(), 'taiyaku-shell-')));
  await speakJapanese(real ? profile : join(profile, 'userData'));
  const flags = ['--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(binary, [...(real ? [...CHROMIUM_FLAGS] : []), ...flags, ROOT], {
    env: { ...process.env, TAIYAKU_CHROMIUM: ensureChromium() },
  });
  const endpoint = await waitForLine(child, /DevTools listening on (ws:\S+)/);
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('the shell opened no window');
  const complaints = listenTo(page);
  await page.waitForFunction(() => 'taiyaku' in window);
  const asked: { readonly message: string; readonly detail: string }[] = [];
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    for (const [, box] of piece.matchAll(/^dialog: (.*)$/gm)) asked.push(JSON.parse(box ?? ''));
  });
  return {
    kind: real ? 'electron' : 'stand-in',
    page,
    complaints,
    profile,
    process: child,
    ...(real ? {} : { asked }),
    ...(real ? {} : { gesture: (one) => void child.stdin?.write(`${JSON.stringify(one)}\n`) }),
    async close() {
      // A test that is over loses what is in its window, and says so if it is asked.
      if (!real) child.stdin?.write(`${JSON.stringify({ dialog: { button: 1 } } satisfies Gesture)}\n`);
      child.kill('SIGTERM');
      await ended(child);
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
    async leave(how) {
      child.kill(how === 'killed' ? 'SIGKILL' : 'SIGTERM');
      await ended(child);
      await browser.close();
      // The lock of a program that was killed is the system's to take back; of the stand-in's it is a plain file.
      if (how === 'killed' && !real) await rm(join(profile, 'running'), { force: true });
    },
  };
}

/**
 * Starts the loopback host as `npm start` does without Electron; resolves with its address.
 * @param language whether Japanese has been chosen before
 */
export async function startServed(
  profile: string,
  language: 'chosen' | 'never chosen' = 'chosen',
): Promise<{ readonly url: string; readonly process: ChildProcess; stop(): Promise<void> }> {
  // Settings of this run only, on every system.
  const own = { XDG_CONFIG_HOME: profile, APPDATA: profile, HOME: profile };
  if (language === 'chosen') await speakJapanese(settingsFolder(process.platform, own, profile));
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'main', 'start.js'), '--no-open'], {
    env: { ...process.env, ...own },
  });
  const url = await waitForLine(child, /Taiyaku: (http:\S+)/);
  return {
    url,
    process: child,
    async stop() {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}

/** A Chromium of its own for pages of the loopback host. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS] });

/** Opens the loopback host and its page, on the profile of a run before or on one of its own. */
export async function openServed(before?: string): Promise<Workbench> {
  const profile = before ?? (await mkdtemp(join(tmpdir(), 'taiyaku-served-')));
  const served = await startServed(profile);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 920 } });
  const complaints = listenTo(page);
  await page.goto(served.url);
  return {
    kind: 'browser',
    page,
    complaints,
    profile,
    url: served.url,
    process: served.process,
    async close() {
      await browser.close();
      await served.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
    async leave(how) {
      if (how === 'killed') served.process.kill('SIGKILL');
      else await served.stop();
      await ended(served.process);
      await browser.close();
    },
  };
}
