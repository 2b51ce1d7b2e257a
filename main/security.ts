import type { IpcMainInvokeEvent, Session, WebContents, WebPreferences } from 'electron';

/** The scheme of the window's own files; nothing else is ever loaded. */
export const SCHEME = 'app';
/** The one page of the shell. */
export const PAGE = `${SCHEME}://taiyaku/`;

/** What the shell's own scheme may do: be an origin, count as secure, be fetched. It may not pass by the policy. */
export const PRIVILEGES = { standard: true, secure: true, supportFetchAPI: true } as const;

/** Whether an address is one of the window's own files. */
export const isOwn = (url: string): boolean => URL.canParse(url) && url.startsWith(PAGE);

const LOCKED = {
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
} as const;

/**
 * What the page may do: nothing that a web page may not. The page has no Node, lives in the sandbox, shares no object
 * with the preload, and asks no spelling server about the texts in it.
 */
export const webPreferences = (preload: string, developing: boolean): WebPreferences => ({
  ...LOCKED,
  preload,
  devTools: developing,
});

/** What a page on its way to paper may do: less still. It runs nothing, has no preload, and a session of its own. */
export const paperPreferences = (session: Session): WebPreferences => ({
  ...LOCKED,
  session,
  javascript: false,
  devTools: false,
});

/** Whether an address is that of the one page, wherever in it a person is. */
const isPage = (url: string): boolean => url.replace(/#.*$/s, '') === PAGE;

/** Keeps whatever is shown where it is: no other page, no new window, no guest. Reloading the page is allowed. */
export function hardenContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-navigate', (event) => {
    if (!isPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

type HardenedSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'on'
  | 'webRequest'
>;

/**
 * Closes the ways out of a session: every permission and device is denied, nothing is downloaded (exports are written
 * by the host), and a request for anything but its own, the window's files unless somebody says otherwise, is cancelled
 * before it leaves the machine.
 */
export function hardenSession(
  session: HardenedSession,
  developing: boolean,
  isItsOwn: (url: string) => boolean = isOwn,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = isItsOwn(url) || (developing && url.startsWith('devtools://'));
    answer({ cancel: !allowed });
  });
}

/** Whether a message comes from the window's own top frame; a frame that is gone or framed is not trusted. */
export function isTrusted(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwn(frame.url);
}
