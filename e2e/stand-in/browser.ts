import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium.ts';

/** The value of a `--name=value` flag of the process, as Electron's binary takes them. */
export const flag = (name: string): string | undefined =>
  process.argv.find((part) => part.startsWith(`--${name}=`))?.slice(name.length + 3);

/**
 * Starts the Chromium that shows the windows. Like Electron's binary it takes `--remote-debugging-port` and says on
 * standard error where its tools listen, so that one fixture drives both.
 */
export async function startChromium(profile: string): Promise<BrowserContext> {
  const port = flag('remote-debugging-port');
  const context = await chromium.launchPersistentContext(join(profile, 'chromium'), {
    executablePath: ensureChromium(),
    headless: true,
    viewport: null,
    // Whoever asks the program to end asks main, which may want to stay.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    args: [...CHROMIUM_FLAGS, ...(port === undefined ? [] : [`--remote-debugging-port=${port}`])],
  });
  if (port !== undefined) {
    const [chosen, path] = (await readFile(join(profile, 'chromium', 'DevToolsActivePort'), 'utf8')).split(
      '\n',
    );
    process.stderr.write(`DevTools listening on ws://127.0.0.1:${chosen}${path}\n`);
  }
  return context;
}
