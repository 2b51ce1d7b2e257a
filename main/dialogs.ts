import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { LIMITS } from '../src/api/readers.ts';
import type { IncomingFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import type { Say } from '../src/messages/message.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Dialogs } from './handlers.ts';
import type { ProjectHost } from './project-handlers.ts';
import { ENDING, fileName } from './shelf.ts';

/** How many bytes one file may have, so that its base64 fits in a call. */
const MOST_BYTES = Math.floor(LIMITS.file / 4) * 3;

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Reads a chosen file for the window; only its own name goes there, not the folder it lies in. */
async function readChosen(path: string): Promise<Result<IncomingFile, Problem>> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) {
      return failure(problem('problem.file.large', { limit: MOST_BYTES / 2 ** 20 }, name));
    }
    return success({ name, base64: (await readFile(path)).toString('base64') });
  } catch (error) {
    return failure(problem('problem.file.unreadable', { reason: reasonOf(error) }, name));
  }
}

/** The system's own file dialogs, belonging to a window. */
export const dialogsOf = (window: BrowserWindow): Dialogs => ({
  async choose(title) {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
    });
    const files: IncomingFile[] = [];
    for (const path of filePaths) {
      const read = await readChosen(path);
      if (!read.ok) return read;
      files.push(read.value);
    }
    return success(files);
  },
  async save(made) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: made.name });
    if (canceled || filePath === '') return success({ name: made.name, cancelled: true });
    try {
      await writeFile(filePath, made.bytes);
      return success({ name: basename(filePath), path: filePath });
    } catch (error) {
      return failure(problem('problem.export.unsaved', { reason: reasonOf(error) }, basename(filePath)));
    }
  },
});

/** Asks whether a window may close whose last changes are not on the disk; it stays unless a person says so. */
export function mayLeave(window: BrowserWindow, say: Say): boolean {
  const [stay, leave] = [0, 1];
  const chosen = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: say('leaving.title'),
    detail: say('leaving.what'),
    buttons: [say('leaving.stay'), say('leaving.anyway')],
    ...{ defaultId: stay, cancelId: stay, noLink: true },
  });
  return chosen === leave;
}

const FILTERS = [{ name: 'Taiyaku', extensions: [ENDING.slice(1)] }];

/** The system's dialogs for projects; undefined when the person cancelled. */
export const projectDialogsOf = (window: BrowserWindow): Required<Pick<ProjectHost, 'choose' | 'place'>> => ({
  async choose(title) {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      properties: ['openFile'],
      filters: FILTERS,
    });
    return filePaths[0];
  },
  async place(name) {
    const chosen = { defaultPath: fileName(name), filters: FILTERS };
    const { canceled, filePath } = await dialog.showSaveDialog(window, chosen);
    if (canceled || filePath === '') return undefined;
    return filePath.endsWith(ENDING) ? filePath : `${filePath}${ENDING}`;
  },
});
