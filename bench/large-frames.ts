/**
 * A project of 1,000 articles in the real window over the real host: how long from the click until its list is on the
 * screen, until an article of it is read, how the list scrolls, and how much memory both sides take.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startServed } from '../e2e/hosts.ts';
import { ja, reading } from '../e2e/page.ts';
import { loadEngine } from '../main/engine.ts';
import { packageVersion } from '../main/place.ts';
import { openBenchPage } from './gallery-page.ts';
import { writeLargeProject } from './large.ts';

/** Takes a figure down. */
export type Note = (name: string, value: number, unit?: 'ms' | 'count' | '%' | 'MB', goal?: number) => void;

const ARTICLES = 1000;

/** Presses the first element of a selector, and tells the milliseconds until another one has been painted. */
const pressUntil = (page: Page, pressed: string, seen: string): Promise<number> =>
  page.evaluate(
    ([button, sign]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = (): void => {
          // What stands in the page in one frame has been painted by the next.
          if (document.querySelector(sign) === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        document.querySelector<HTMLElement>(button)?.click();
        requestAnimationFrame(look);
      }),
    [pressed, seen] as const,
  );

/** Memory that a process has of its own, in megabytes; where the system does not say, nothing is told. */
function residentOf(id: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
  } catch {
    return undefined;
  }
}

async function heapOf(page: Page): Promise<number> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return usedSize / 1e6;
}

/**
 * Opens the large project as a person does.
 * @param scroll measures how its list scrolls
 */
export async function measureLarge(
  browser: Browser,
  note: Note,
  scroll: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'taiyaku-large-'));
  const folder = join(profile, 'taiyaku', 'projects');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'large.taiyaku');
  const { beads } = writeLargeProject(path, await loadEngine(), packageVersion(), ARTICLES);
  const name = `project of ${ARTICLES} articles`;
  note(`${name}: beads`, beads, 'count');
  const served = await startServed(profile);
  const page = await openBenchPage(browser);
  try {
    await page.goto(served.url);
    await page.getByRole('heading', { name: ja('home.title') }).waitFor();
    // The dictionaries are loaded meanwhile, as they are while a person looks for the project.
    await page.waitForTimeout(5000);
    // The sparkline: it is drawn where the summary of an article is known.
    const row = 'tbody tr svg[width="132"]';
    const listed = await pressUntil(page, 'section[aria-labelledby="recent"] li button', row);
    note(`${name}: from the click until its list is seen`, listed, 'ms', 2000);
    const host = residentOf(served.process.pid);
    if (host !== undefined) note(`${name}: memory of the host with its engine`, host, 'MB');
    note(`${name}: memory of the window's script`, await heapOf(page), 'MB');
    const article = 'tbody tr button[data-at="3"]';
    const read = await pressUntil(page, article, '[data-virtuoso-scroller] [data-ja]');
    note(`${name}: from the click until the first article is read`, read, 'ms');
    await reading(page).waitFor();
    await page.getByRole('button', { name: ja('bar.project') }).click();
    await page.locator(row).first().waitFor();
    const next = await pressUntil(page, 'tbody tr button[data-at="4"]', '[data-virtuoso-scroller] [data-ja]');
    note(`${name}: from the click until another article is read`, next, 'ms');
    await page.getByRole('button', { name: ja('bar.project') }).click();
    await page.locator(row).first().waitFor();
    await scroll(page, name);
  } finally {
    await page.close();
    await served.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
