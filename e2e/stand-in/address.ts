/**
 * A plain Chromium does not know the shell's own scheme, so its addresses are shown to the page as http ones under a
 * name of their own. `localhost` makes them a secure context, as Electron makes the scheme.
 */
const SUFFIX = '.shell.localhost';

/** `app://taiyaku/a.js` → `http://taiyaku.app.shell.localhost/a.js`; http and https stay. */
export function toPage(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z]+):\/\/([^/]*)(.*)$/s.exec(url) ?? [];
  return scheme === '' || scheme.startsWith('http') ? url : `http://${host}.${scheme}${SUFFIX}${rest}`;
}

/** The way back. */
export function fromPage(url: string): string {
  const parts = /^http:\/\/([^/]*)\.([a-z]+)\.shell\.localhost(\/.*)?$/s.exec(url);
  return parts === null ? url : `${parts[2]}://${parts[1]}${parts[3] ?? '/'}`;
}
