import type { Hand } from '../../src/project/record.ts';
import { handOf, openSettings, settingsFolder } from '../host/settings.ts';

/** Who decides from the command line, and when: the name that was set in the window, else the system's user. */
export const signature = async (): Promise<Hand> =>
  handOf(await openSettings(settingsFolder()).load(), new Date());
