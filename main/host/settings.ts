import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { readSettings } from '../../src/api/readers.ts';
import type { Settings } from '../../src/api/views.ts';
import { failure, type Result, success } from '../../src/base/result.ts';
import type { InterfaceLanguage } from '../../src/messages/message.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import type { Hand } from '../../src/project/record.ts';

/** The folder where this system keeps what a person has set, for a host that is not told one. */
export function settingsFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Taiyaku');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Taiyaku');
  return join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'taiyaku');
}

/** What the system calls the person who runs the program; empty where it does not say. */
export function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without a name, as containers have them.
    return '';
  }
}

/** Who decides, under the name that was set, else the system's, and when, to the second. */
export const handOf = ({ name }: Pick<Settings, 'name'>, now: Date): Hand => ({
  name: name.trim() || systemUser(),
  at: `${now.toISOString().slice(0, 19)}Z`,
});

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** What a person has set, remembered in one JSON file and, whatever the disk says, until the program ends. */
export function openSettings(folder: string): {
  /**
   * Never fails: a missing or damaged file yields defaults, field by field.
   * @param language of the browser or system, for whoever has never chosen one
   */
  load(language?: InterfaceLanguage): Promise<Settings>;
  /** Writes beside the file and then renames, so that a power cut leaves the old or the new one, never half. */
  save(settings: Settings): Promise<Result<Settings, Problem>>;
} {
  const file = join(folder, 'settings.json');
  let remembered: Settings | undefined;
  let writing: Promise<unknown> = Promise.resolve();

  const fromDisk = async (language?: InterfaceLanguage): Promise<Settings> => {
    const text = await readFile(file, 'utf8').catch(() => '{}');
    let content: unknown = {};
    try {
      content = JSON.parse(text);
    } catch {
      // A damaged file counts as none; the next save replaces it.
    }
    return readSettings(content, language);
  };
  const toDisk = async (settings: Settings): Promise<Result<Settings, Problem>> => {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
      await rename(`${file}.new`, file);
      return success(settings);
    } catch (error) {
      return failure(problem('problem.settings.unsaved', { reason: reasonOf(error) }));
    }
  };

  return {
    load: async (language) => remembered ?? fromDisk(language),
    save(settings) {
      remembered = settings;
      // One after the other: two saves at once would write the same new file.
      const saved = writing.then(() => toDisk(settings));
      writing = saved;
      return saved;
    },
  };
}
