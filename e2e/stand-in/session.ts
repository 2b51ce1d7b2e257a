import { EventEmitter } from 'node:events';
import type { BrowserContext } from 'playwright-core';

type Answer<Value> = (value: Value) => void;
type RequestHandler = (contents: unknown, permission: string, answer: Answer<boolean>) => void;
type CheckHandler = (contents: unknown, permission: string) => boolean;
type SchemeHandler = (request: Request) => Promise<Response> | Response;
type BeforeRequest = (details: { readonly url: string }, answer: Answer<{ cancel?: boolean }>) => void;

/** The schemes of the program's own, in every session. */
export const privileged = new Set<string>();

/** Electron's names of permissions beside Chromium's. Whatever main would grant is granted to the page for real. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  midi: 'midi',
} as const;

/** A session of windows: what main decided about permissions and requests, applied to the Chromium. */
export class StandInSession extends EventEmitter {
  /** Without a handler Electron grants everything. */
  private request: RequestHandler = (_contents, _permission, answer) => answer(true);
  private check: CheckHandler = () => true;
  private before: BeforeRequest = (_details, answer) => answer({});

  private readonly schemes = new Map<string, SchemeHandler>();
  readonly protocol = {
    handle: (scheme: string, handler: SchemeHandler): void => {
      if (!privileged.has(scheme)) throw new Error(`${scheme} was not registered`);
      this.schemes.set(scheme, handler);
    },
  };
  /** Who answers an address of a scheme of the program's own. */
  schemeOf = (url: string): SchemeHandler | undefined => this.schemes.get(new URL(url).protocol.slice(0, -1));

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

const partitions = new Map<string, StandInSession>();

/** The sessions main can have: the windows' own, and others in memory, by their names. */
export const session = {
  defaultSession,
  fromPartition(name: string): StandInSession {
    if (name.startsWith('persist:')) throw new Error('the stand-in keeps no session on the disk');
    const found = partitions.get(name) ?? new StandInSession();
    partitions.set(name, found);
    return found;
  },
};
