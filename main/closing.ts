import type { BrowserWindow } from 'electron';
import type { Served } from './handlers.ts';

/** How long a window may take to keep what is under way in it before a person is asked (milliseconds). */
const WITHIN = 5000;

/** What would be lost with a window, as far as that is known. */
export type Loss =
  /** Changes that are in memory only. */
  | { readonly kind: 'unsaved' }
  /** Words that were written and could not be kept. */
  | { readonly kind: 'unkept'; readonly words: readonly string[] }
  /** Whatever is in a window that does not answer. */
  | { readonly kind: 'silent' };

/** What stands around a window that is to be closed. */
export interface Surroundings {
  /** The contract's side of the window; undefined when nothing was asked through it yet. */
  served(): Pick<Served, 'finish' | 'atRisk'> | undefined;
  /** Asks a person whether the window may close although something would be lost. */
  mayLose(loss: Loss): Promise<boolean>;
  /** Whether the whole program is to end, not only the window. */
  isQuitting(): boolean;
  quit(): void;
  /** The window stays, and so does the program. */
  stayed(): void;
}

/** Has the window keep what is under way in it; answers what would be lost all the same. */
async function lossOf(served: Pick<Served, 'finish' | 'atRisk'>): Promise<Loss | undefined> {
  const words = await served.finish(WITHIN);
  if (words === undefined) return { kind: 'silent' };
  if (words.length > 0) return { kind: 'unkept', words };
  return served.atRisk() === undefined ? undefined : { kind: 'unsaved' };
}

/**
 * Holds a window open until all that was done in it is kept, or a person lets it go. Electron closes a window at once, and
 * with it the page that may just be about to say what was typed last.
 */
export function holdOpen(window: Pick<BrowserWindow, 'on' | 'close'>, around: Surroundings): void {
  let standing: 'open' | 'asked' | 'free' = 'open';
  const decide = async (): Promise<void> => {
    const served = around.served();
    const loss = served && (await lossOf(served));
    if (loss !== undefined && !(await around.mayLose(loss))) {
      standing = 'open';
      around.stayed();
      return;
    }
    standing = 'free';
    if (around.isQuitting()) around.quit();
    else window.close();
  };
  window.on('close', (event) => {
    if (standing === 'free') return;
    event.preventDefault();
    if (standing === 'asked') return;
    standing = 'asked';
    void decide();
  });
}
