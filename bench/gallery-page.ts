/** What the benches of the window share: the gallery in a browser, and a wheel that is turned. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { findRoot } from '../main/host/root.ts';

/** A frame of a screen that shows sixty in a second, in milliseconds. */
export const FRAME = 16.7;

/** How fast a person scrolls who reads, and one who looks for something, in CSS pixels a second. */
export const SPEEDS = { reading: 1200, looking: 6000 } as const;

/** Builds the gallery into a folder and shows it; resolves with its address. */
export async function showGallery(
  folder: string,
): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const vite = join(findRoot(), 'node_modules', 'vite', 'bin', 'vite.js');
  const config = ['--config', join(findRoot(), 'renderer', 'gallery', 'vite.config.ts'), '--outDir', folder];
  execFileSync(process.execPath, [vite, 'build', ...config, '--emptyOutDir'], { stdio: 'ignore' });
  const server = spawn(process.execPath, [vite, 'preview', ...config, '--port', '0']);
  const url = await new Promise<string>((resolve) => {
    server.stdout.on('data', (said: Buffer) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the address is told in colours
      const found = /http:\/\/localhost:\d+/.exec(said.toString().replace(/\x1b\[\d+m/g, ''))?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  return { url, server };
}

/** A page of the size that all figures are taken at. */
export async function openBenchPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 920 } });
  page.setDefaultTimeout(240_000);
  // Whatever runs a bench may name functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (one) => one');
  return page;
}

/** Turns the wheel over the first element of a selector: four seconds down, two up again. */
export async function turnWheel(
  page: Page,
  tools: CDPSession,
  selector: string,
  speed: keyof typeof SPEEDS,
): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`there is nothing to scroll at ${selector}`);
  for (const way of [-1, -1, 1])
    await tools.send('Input.synthesizeScrollGesture', {
      ...{ x: box.x + box.width / 3, y: box.y + box.height / 2 },
      ...{ yDistance: way * SPEEDS[speed] * 2, speed: SPEEDS[speed], gestureSourceType: 'mouse' },
    });
}
