import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { flag, startChromium } from './browser.ts';
import { emitPreventable } from './events.ts';
import { answerRoute } from './routes.ts';

const profile = flag('user-data-dir') ?? mkdtempSync(join(tmpdir(), 'taiyaku-stand-in-'));
let started: Promise<BrowserContext> | undefined;

/** The one Chromium of the process, with main's word on every request. */
export const chromiumContext = (): Promise<BrowserContext> => {
  started ??= startChromium(profile).then(async (context) => {
    await context.route('**/*', answerRoute);
    return context;
  });
  return started;
};

/** Electron's `app`, as far as main uses it. */
class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = { appendSwitch: () => undefined };
  private readonly ready = new Promise<void>((resolve) => this.once('ready', resolve));
  private readonly lock = join(profile, 'running');
  private locked = false;

  whenReady = (): Promise<void> => this.ready;
  enableSandbox(): void {
    // The Chromium of the stand-in has its own sandbox, or none when root runs it: nothing here shows Electron's.
  }
  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }
  getPath(name: string): string {
    return join(profile, name);
  }

  requestSingleInstanceLock(): boolean {
    mkdirSync(profile, { recursive: true });
    try {
      writeFileSync(this.lock, String(process.pid), { flag: 'wx' });
    } catch {
      process.kill(Number(readFileSync(this.lock, 'utf8')), 'SIGUSR2');
      return false;
    }
    this.locked = true;
    process.on('SIGUSR2', () => this.emit('second-instance', {}, [], ''));
    return true;
  }

  quit(): void {
    if (emitPreventable(this, 'before-quit', {})) return;
    if (emitPreventable(this, 'will-quit', {})) return;
    if (this.locked) rmSync(this.lock, { force: true });
    const leave = (): never => process.exit(0);
    if (started === undefined) leave();
    started?.then((context) => context.close()).then(leave, leave);
  }
}

export const app = new StandInApp();

/** Starts the Chromium and says that the app is ready. */
export async function start(): Promise<void> {
  await chromiumContext();
  app.emit('ready');
}
