import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { LIMITS } from '../src/api/readers.ts';
import type { IncomingFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import type { Say } from '../src/messages/message.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Loss } from './closing.ts';
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

/** How much of what would be lost a dialog shows; more does not fit on a screen (UTF-16 units). */
const MOST_SHOWN = 1500;

const questionOf = (loss: Loss, say: Say): { readonly message: string; readonly detail: string } => {
  switch (loss.kind) {
    case 'unsaved':
      return { message: say('leaving.title'), detail: say('leaving.what') };
    case 'silent':
      return { message: say('closing.silent'), detail: say('closing.silent.what') };
    case 'unkept': {
      const words = loss.words.join('\n\n');
      const shown = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
      return { message: say('closing.unkept'), detail: say('closing.unkept.what', { words: shown }) };
    }
  }
};

/** Asks whether a window may close although something would be lost with it; it stays unless a person says so. */
export async function mayLose(window: BrowserWindow, say: Say, loss: Loss): Promise<boolean> {
  const [stay, leave] = [0, 1];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    ...questionOf(loss, say),
    buttons: [say('leaving.stay'), say('leaving.anyway')],
    ...{ defaultId: stay, cancelId: stay, noLink: true },
  });
  return response === leave;
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
