import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import {
  hardenContents,
  hardenSession,
  isOwn,
  isTrusted,
  PAGE,
  PRIVILEGES,
  paperPreferences,
  webPreferences,
} from './security.ts';

/** Electron's `WebContents` as far as hardening touches it, with the handler it was given. */
class Contents extends EventEmitter {
  opens: (() => { action: string }) | undefined;
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.opens = handler;
  }
}

const hardened = (): Contents => {
  const contents = new Contents();
  hardenContents(contents as unknown as Parameters<typeof hardenContents>[0]);
  return contents;
};

/** Whether an event of the contents was prevented. */
function prevented(contents: Contents, name: string, fields: object): boolean {
  let stopped = false;
  contents.emit(name, { ...fields, preventDefault: () => (stopped = true) });
  return stopped;
}

const ELSEWHERE = [
  'https://example.com/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,x',
  'app://other/',
  'app://taiyaku.example/',
  'javascript:alert(1)',
  'not an address',
];

describe('the page of the shell', () => {
  it('may do nothing that a web page may not', () => {
    expect(webPreferences('/preload.cjs', false)).toEqual({
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('may do less still on its way to paper: it runs nothing and talks to nobody', () => {
    const session = {} as unknown as Parameters<typeof paperPreferences>[0];
    const { preload: _, ...locked } = webPreferences('/preload.cjs', false);
    expect(paperPreferences(session)).toEqual({ ...locked, session, javascript: false });
  });

  it('has a scheme that may not pass by the policy', () => {
    expect(PRIVILEGES).toEqual({ standard: true, secure: true, supportFetchAPI: true });
  });

  it.each(ELSEWHERE)('may not go to %s', (url) => {
    const contents = hardened();
    expect(prevented(contents, 'will-navigate', { url, isMainFrame: true })).toBe(true);
    expect(prevented(contents, 'will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    expect(isOwn(url)).toBe(false);
  });

  it('may not go to another file of the window, whatever that pretends to be', () => {
    const url = `${PAGE}other.html#${PAGE}`;
    expect(prevented(hardened(), 'will-navigate', { url, isMainFrame: true })).toBe(true);
    expect(prevented(hardened(), 'will-frame-navigate', { url, isMainFrame: true })).toBe(true);
  });

  it.each([PAGE, `${PAGE}#/project/a1/articles`])(
    'may be reloaded, but neither framed nor redirected: %s',
    (url) => {
      const contents = hardened();
      expect(prevented(contents, 'will-navigate', { url, isMainFrame: true })).toBe(false);
      expect(prevented(contents, 'will-frame-navigate', { url, isMainFrame: true })).toBe(false);
      expect(prevented(contents, 'will-frame-navigate', { url: PAGE, isMainFrame: false })).toBe(true);
      expect(prevented(contents, 'will-redirect', { url: PAGE, isMainFrame: true })).toBe(true);
    },
  );

  it('opens no window and takes no guest', () => {
    const contents = hardened();
    expect(contents.opens?.()).toEqual({ action: 'deny' });
    expect(prevented(contents, 'will-attach-webview', {})).toBe(true);
  });
});

/** Electron's `Session` as far as hardening touches it: what each handler answers. */
function hardenedSession(developing: boolean, isItsOwn?: (url: string) => boolean) {
  const found: { [name: string]: (...parts: never[]) => unknown } = {};
  const keep =
    (name: string) =>
    (handler: (...parts: never[]) => unknown): void => {
      found[name] = handler;
    };
  const events = new EventEmitter();
  let spelling = true;
  const session = Object.assign(events, {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled(on: boolean) {
      spelling = on;
    },
    webRequest: { onBeforeRequest: keep('before') },
  });
  hardenSession(session as unknown as Parameters<typeof hardenSession>[0], developing, isItsOwn);
  const call = (name: string, ...parts: unknown[]) =>
    (found[name] as ((...all: unknown[]) => unknown) | undefined)?.(...parts);
  return { call, events, spells: () => spelling };
}

describe('the session of the shell', () => {
  it.each([
    'geolocation',
    'notifications',
    'media',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'fullscreen',
  ])('denies %s', (permission) => {
    const { call } = hardenedSession(false);
    const answers: unknown[] = [];
    call('request', {}, permission, (granted: boolean) => answers.push(granted));
    expect(answers).toEqual([false]);
    expect(call('check', {}, permission)).toBe(false);
    expect(call('device', { deviceType: 'usb' })).toBe(false);
  });

  it('downloads nothing and asks no spelling server', () => {
    const { events, spells } = hardenedSession(false);
    let stopped = false;
    events.emit('will-download', { preventDefault: () => (stopped = true) });
    expect(stopped).toBe(true);
    expect(spells()).toBe(false);
  });

  it.each([
    [`${PAGE}assets/index.js`, false, false],
    ['https://example.com/', false, true],
    ['ws://127.0.0.1:9/', false, true],
    ['file:///etc/passwd', false, true],
    ['devtools://devtools/bundled/inspector.html', false, true],
    ['devtools://devtools/bundled/inspector.html', true, false],
    ['https://example.com/', true, true],
  ])('for %s (developing: %s) says cancel: %s', (url, developing, cancel) => {
    const answers: unknown[] = [];
    hardenedSession(developing).call('before', { url }, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([{ cancel }]);
  });

  it('lets a session that knows other pages load those and nothing else', () => {
    const PAPER = 'app://paper/1';
    const answers: unknown[] = [];
    const { call } = hardenedSession(false, (url) => url === PAPER);
    for (const url of [PAPER, PAGE, 'app://paper/2', 'https://example.com/']) {
      call('before', { url }, (answer: unknown) => answers.push(answer));
    }
    expect(answers).toEqual([false, true, true, true].map((cancel) => ({ cancel })));
  });
});

describe('a message', () => {
  it.each([
    ['from the page', { url: PAGE, parent: null }, true],
    ['from a page elsewhere', { url: 'https://example.com/', parent: null }, false],
    ['from a frame in the page', { url: PAGE, parent: { url: PAGE } }, false],
    ['from a frame that is gone', null, false],
  ])('%s is trusted: %s', (_what, senderFrame, trusted) => {
    const event = { senderFrame } as unknown as Parameters<typeof isTrusted>[0];
    expect(isTrusted(event)).toBe(trusted);
  });
});
