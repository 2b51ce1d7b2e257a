import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** A file of the built window, ready to be sent. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Finds the file in `folder` that a URL path asks for; `/` is the page. Undefined for anything outside the folder,
 * of an unknown type, or missing: the three are not told apart to whoever asks.
 */
export async function readAsset(folder: string, pathname: string): Promise<Asset | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const file = normalize(join(folder, decoded));
  const type = TYPES[extname(file)];
  if (!file.startsWith(normalize(folder) + sep) || type === undefined) return undefined;
  const read = await readFile(file).catch(() => undefined);
  return read && { type, body: new Uint8Array(read) };
}
