import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ProjectListing } from '../src/api/project-views.ts';
import type { SessionHost } from './store/session.ts';

/** The ending of project files. */
export const ENDING = '.taiyaku';

/** How many projects are remembered. */
const REMEMBERED = 50;

/** A project that has been open here. */
interface Remembered {
  readonly path: string;
  /** What the project called itself. */
  readonly name: string;
  /** ISO 8601. */
  readonly opened: string;
}

/** What a project's path is called in calls; paths do not cross the border. */
export const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 24);

/** A file name that every system takes, from what a person called the project. */
export function fileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80)
    .trim();
  return `${plain === '' ? 'taiyaku' : plain}${ENDING}`;
}

/** The projects a host knows: those in its own folder, and those that were opened from elsewhere. */
export interface Shelf {
  list(): Promise<readonly ProjectListing[]>;
  /** Where the project of an id lies; undefined for an id that is not on the shelf. */
  find(id: string): Promise<string | undefined>;
  /** Puts a project first on the list. Where the list cannot be written it stays as it was, and nothing else fails. */
  remember(path: string, name: string, now: Date): Promise<void>;
  /** Takes a project whose file is gone off the list, and answers the list; one that is there stays on it. */
  forget(id: string): Promise<readonly ProjectListing[]>;
  /** A path in the shelf's own folder that no file has yet. */
  place(name: string): Promise<string>;
  /** Where the project of a sample lies, or would. */
  sample(id: string): Promise<string>;
}

/**
 * @param folder where projects are put that nobody puts elsewhere
 * @param memory the file that remembers what was opened
 * @param complain hears why the list could not be written; what the person did has been done all the same
 */
export function openShelf(
  folder: string,
  memory: string,
  complain: (reason: string) => void = console.error,
): Shelf {
  let writing: Promise<void> = Promise.resolve();
  const read = async (): Promise<readonly Remembered[]> => {
    try {
      const content: unknown = JSON.parse(await readFile(memory, 'utf8'));
      if (!Array.isArray(content)) return [];
      return content.flatMap((one: unknown) =>
        typeof one === 'object' &&
        one !== null &&
        'path' in one &&
        'opened' in one &&
        typeof one.path === 'string' &&
        typeof one.opened === 'string'
          ? [
              {
                path: one.path,
                name: 'name' in one && typeof one.name === 'string' ? one.name : basename(one.path, ENDING),
                opened: one.opened,
              },
            ]
          : [],
      );
    } catch {
      // A memory that is not there, or damaged, counts as empty; the next project that is opened replaces it.
      return [];
    }
  };
  const inFolder = async (): Promise<readonly string[]> => {
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => name.endsWith(ENDING)).map((name) => join(folder, name));
  };
  const all = async (): Promise<readonly Remembered[]> => {
    const remembered = await read();
    const known = new Set(remembered.map(({ path }) => path));
    const others = (await inFolder()).filter((path) => !known.has(path));
    return [...remembered, ...others.map((path) => ({ path, name: basename(path, ENDING), opened: '' }))];
  };
  const list = async (): Promise<readonly ProjectListing[]> =>
    (await all()).map(({ path, name, opened }) => ({
      id: idOf(path),
      name,
      path,
      opened,
      missing: !existsSync(path),
    }));
  /** Writes the list anew; each reads what the one before it wrote, and one that fails does not hold up the next. */
  const revise = (change: (before: readonly Remembered[]) => readonly Remembered[]): Promise<void> => {
    const written = writing.then(async () => write(change(await read())));
    writing = written.catch(() => undefined);
    return written;
  };
  const write = async (kept: readonly Remembered[]): Promise<void> => {
    // Another process may be writing its own at this moment.
    const fresh = `${memory}.${randomUUID()}.new`;
    try {
      await mkdir(dirname(memory), { recursive: true });
      await writeFile(fresh, JSON.stringify(kept, null, 2), { mode: 0o600 });
      await rename(fresh, memory);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      complain(`${memory}: ${error.message}`);
      await rm(fresh, { force: true }).catch(() => undefined);
    }
  };
  return {
    list,
    find: async (id) => (await all()).find(({ path }) => idOf(path) === id)?.path,
    remember: (path, name, now) =>
      revise((before) => {
        const others = before.filter((one) => one.path !== path);
        return [{ path, name, opened: now.toISOString() }, ...others].slice(0, REMEMBERED);
      }),
    async forget(id) {
      await revise((before) => before.filter(({ path }) => idOf(path) !== id || existsSync(path)));
      return list();
    },
    async place(name) {
      await mkdir(folder, { recursive: true });
      const wanted = fileName(name);
      const stem = wanted.slice(0, -ENDING.length);
      for (let count = 1; ; count += 1) {
        const path = join(folder, count === 1 ? wanted : `${stem} ${count}${ENDING}`);
        if (!existsSync(path)) return path;
      }
    },
    async sample(id) {
      const samples = join(folder, 'samples');
      await mkdir(samples, { recursive: true });
      return join(samples, fileName(id));
    },
  };
}

/** What a host needs to keep projects under its own folder. `folder` is where its settings are too. */
export const projectsIn = (folder: string): { readonly shelf: Shelf; readonly session: SessionHost } => ({
  shelf: openShelf(join(folder, 'projects'), join(folder, 'projects.json')),
  session: {
    owner: { process: process.pid, host: hostname(), since: new Date().toISOString() },
    now: () => new Date(),
  },
});
