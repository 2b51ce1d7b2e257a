import type { WebContents } from 'electron';

/** A page that crashes again so soon would crash for ever (milliseconds). */
const TOO_SOON = 10_000;

/**
 * Loads the page again when its process has died, at the address it was at, which leads back to the same sentence. Not
 * when it died a moment after that: then whatever is shown there kills it, and it is loaded at its beginning.
 * @param now the time, in milliseconds
 * @param died hears of it; the page says nothing until it is there again
 */
export function bringBack(
  contents: Pick<WebContents, 'on' | 'getURL' | 'loadURL' | 'isDestroyed'>,
  now: () => number,
  died: () => void,
): void {
  let last = Number.NEGATIVE_INFINITY;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || contents.isDestroyed()) return;
    died();
    const again = now() - last < TOO_SOON;
    last = now();
    const address = contents.getURL();
    void contents.loadURL(again ? address.replace(/#.*$/, '') : address);
  });
}
