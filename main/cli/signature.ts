import type { Hand } from '../../src/project/record.ts';
import { openSettings, settingsFolder, systemUser } from '../host/settings.ts';

/** Who decides from the command line, and when: the name that was set in the window, else the system's user. */
export const signature = async (): Promise<Hand> => {
  const { name } = await openSettings(settingsFolder()).load();
  return { name: name.trim() || systemUser(), at: `${new Date().toISOString().slice(0, 19)}Z` };
};
