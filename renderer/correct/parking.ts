import type { Editor } from './editor.ts';

/** Where editors stand that have no row yet, or whose row is out of sight: in the page, but not to be seen. */
let parking: HTMLElement | undefined;

function place(): HTMLElement {
  if (parking === undefined || !parking.isConnected) {
    parking = document.createElement('div');
    parking.style.cssText = 'position:fixed;left:0;top:-100vh;width:30em;opacity:0;pointer-events:none';
    document.body.append(parking);
  }
  return parking;
}

/**
 * Puts an editor with the keyboard where nobody sees it, until its row is drawn: what is typed meanwhile goes into the
 * sentence, and is never taken for commands.
 */
export function park(editor: Editor): void {
  place().append(editor.element);
  editor.focus('keep');
}
