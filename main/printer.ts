import { randomUUID } from 'node:crypto';
import { BrowserWindow, type PrintToPDFOptions, session } from 'electron';
import { failure, success } from '../src/base/result.ts';
import { problem } from '../src/messages/problem.ts';
import type { Printer } from './handlers.ts';
import { paperHeaders } from './policy.ts';
import { hardenSession, paperPreferences, SCHEME } from './security.ts';

/** Margins are those of the page's own style; marks and headings can be followed by who cannot see them. */
const PAPER = {
  pageSize: 'A4',
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const satisfies PrintToPDFOptions;

/**
 * Prints pages in a window nobody sees. It has a session of its own that knows the page and nothing else, no preload and no
 * scripts; the page is under a policy that lets nothing be loaded.
 */
export function openPrinter(): Printer {
  const pages = new Map<string, Uint8Array>();
  const own = session.fromPartition('paper');
  hardenSession(own, false, (url) => pages.has(url));
  own.protocol.handle(SCHEME, ({ url }) => {
    const page = pages.get(url);
    const headers = paperHeaders();
    return page === undefined
      ? new Response(null, { status: 404, headers })
      : new Response(new Uint8Array(page), {
          headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
        });
  });
  return async (page) => {
    const url = `${SCHEME}://paper/${randomUUID()}`;
    pages.set(url, page);
    const window = new BrowserWindow({ show: false, webPreferences: paperPreferences(own) });
    try {
      await window.loadURL(url);
      return success(await window.webContents.printToPDF(PAPER));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failure(problem('problem.export.unprinted', { reason }));
    } finally {
      pages.delete(url);
      if (!window.isDestroyed()) window.destroy();
    }
  };
}
