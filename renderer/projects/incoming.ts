import type { IncomingFile } from '../../src/api/views.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';

/** What came of dropped or chosen files: those that could be taken in, and what stood in the way of the others. */
export interface TakenIn {
  readonly files: readonly IncomingFile[];
  readonly problems: readonly Problem[];
}

/** Bytes as base64, in pieces, since a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}

/** Base64 as bytes. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Pasted text as a file in UTF-8. */
export const fileOfText = (name: string, text: string): IncomingFile => ({
  name,
  base64: toBase64(new TextEncoder().encode(text)),
});

/** Reads what a person dropped or chose, under the names given; a file that vanished meanwhile becomes a problem. */
export async function takeIn(
  files: readonly { readonly name: string; readonly file: Blob }[],
): Promise<TakenIn> {
  const taken: IncomingFile[] = [];
  const problems: Problem[] = [];
  for (const { name, file } of files) {
    try {
      taken.push({ name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) });
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      problems.push(problem('problem.window.unreadable', { reason }, name));
    }
  }
  return { files: taken, problems };
}

/**
 * Shows the browser's own dialog for files, as far as a key or a press has just asked for it; empty when the person
 * cancelled. A browser that does not tell of that leaves the promise open, and nothing waits for it.
 */
export const askForFiles = (): Promise<TakenIn> =>
  new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.multiple = true;
    field.addEventListener('cancel', () => resolve({ files: [], problems: [] }));
    field.addEventListener('change', () => {
      const chosen = [...(field.files ?? [])];
      void takeIn(chosen.map((file) => ({ name: file.name, file }))).then(resolve);
    });
    field.click();
  });

/** Hands a finished export to the browser's downloads. */
export function download(name: string, base64: string): void {
  const address = URL.createObjectURL(new Blob([fromBase64(base64)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
