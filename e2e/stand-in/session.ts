import { EventEmitter } from 'node:events';
import type { BrowserContext } from 'playwright-core';

type Answer<Value> = (value: Value) => void;
type RequestHandler = (contents: unknown, permission: string, answer: Answer<boolean>) => void;
type CheckHandler = (contents: unknown, permission: string) => boolean;
type BeforeRequest = (details: { readonly url: string }, answer: Answer<{ cancel?: boolean }>) => void;

/** Electron's names of permissions beside Chromium's. Whatever main would grant is granted to the page for real. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  midi: 'midi',
} as const;

/** The session of all windows: what main decided about permissions and requests, applied to the Chromium. */
class StandInSession extends EventEmitter {
  /** Without a handler Electron grants everything. */
  private request: RequestHandler = (_contents, _permission, answer) => answer(true);
  private check: CheckHandler = () => true;
  private before: BeforeRequest = (_details, answer) => answer({});

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.before = listener;
    },
  };

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.request = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.check = handler;
  }

  setDevicePermissionHandler(): void {
    // No device can be chosen in a Chromium that runs without a head.
  }

  setSpellCheckerEnabled(): void {
    // Nor is anything spelt.
  }

  /** Whether main lets a request go. */
  allows(url: string): Promise<boolean> {
    return new Promise((resolve) => this.before({ url }, ({ cancel }) => resolve(cancel !== true)));
  }

  /** Grants the pages what main would grant. */
  async grant(context: BrowserContext): Promise<void> {
    const granted: string[] = [];
    for (const [name, chromiumName] of Object.entries(PERMISSIONS)) {
      const asked = await new Promise<boolean>((resolve) => this.request(undefined, name, resolve));
      if (asked && this.check(undefined, name)) granted.push(chromiumName);
    }
    await context.grantPermissions(granted);
  }
}

export const defaultSession = new StandInSession();
