/**
 * How smoothly the table of terms moves with 20,000 rows, in a real Chromium over the gallery: the work of the window's
 * own thread while the table is scrolled and walked through by arrow keys, and how long a search, a sort and a selection
 * of all rows take until they are seen. `npx tsx bench/glossary-frames.ts` prints a table and writes
 * bench/results/glossary-frames.json. Times of the thread do not depend on what else the machine does; the others do.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/hosts.ts';
import { ja } from '../e2e/page.ts';
import { FRAME, openBenchPage, showGallery, turnWheel } from './gallery-page.ts';
import { traceTasks } from './trace.ts';

/** The gallery's glossary has nine terms. */
const TIMES = 2223;

const figures: { readonly name: string; readonly value: number; readonly unit: 'ms' | '%' | 'count' }[] = [];
function note(name: string, value: number, unit: 'ms' | '%' | 'count' = 'ms'): void {
  figures.push({ name, value: Math.round(value * 10) / 10, unit });
  console.log(`${name.padEnd(60)} ${value.toFixed(1).padStart(8)} ${unit}`);
}

/** The work of the window's thread while something is done, in a frame and in frames that it alone makes late. */
async function working(page: Page, name: string, work: (page: Page) => Promise<void>): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const traced = await traceTasks(tools);
  const began = Date.now();
  await work(page);
  const took = Date.now() - began;
  const tasks = await traced();
  await tools.detach();
  const sum = tasks.reduce((total, one) => total + one, 0);
  const frames = Math.max(1, took / FRAME);
  note(`${name}: work of the window's thread in 16.7 ms (mean)`, sum / frames);
  note(
    `${name}: frames that its work alone would make late`,
    (100 * tasks.filter((one) => one > FRAME).length) / frames,
    '%',
  );
  note(`${name}: longest piece of work`, Math.max(0, ...tasks));
}

/** How much the window's thread works until what a key or a press wants has been drawn. */
async function answering(page: Page, name: string, act: (page: Page) => Promise<void>): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const traced = await traceTasks(tools);
  await act(page);
  await page.waitForTimeout(700);
  const tasks = await traced();
  await tools.detach();
  note(`${name}: longest piece of work`, Math.max(0, ...tasks));
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-glossary-'));
  const gallery = await showGallery(join(folder, 'gallery'));
  const browser = await launchBrowser();
  const page = await openBenchPage(browser);
  try {
    await page.goto(`${gallery.url}/?state=glossary&times=${TIMES}`);
    const table = page.getByRole('main', { name: ja('terms.title'), exact: true });
    const list = table.locator('[data-virtuoso-scroller]').first();
    await list.waitFor();
    await page.waitForTimeout(1500);
    note(
      'rows',
      Number(/[\d,]+/.exec((await table.locator('output').textContent()) ?? '')?.[0].replace(',', '')),
      'count',
    );
    for (const speed of ['reading', 'looking'] as const)
      await working(page, `scrolling, ${speed}`, async () => {
        const tools = await page.context().newCDPSession(page);
        await turnWheel(page, tools, 'main [data-virtuoso-scroller]', speed);
        await tools.detach();
      });
    await list.focus();
    await working(page, 'walking by key', async () => {
      for (let at = 0; at < 60; at += 1) {
        await page.keyboard.press('ArrowDown');
        await page.waitForTimeout(50);
      }
    });
    await answering(page, 'selecting all', () => page.keyboard.press('Control+a'));
    await answering(page, 'selecting one', () => page.keyboard.press('Home'));
    await answering(page, 'a letter of a search', () => table.getByRole('searchbox').fill('海'));
    await answering(page, 'the next letter', () => table.getByRole('searchbox').fill('海山'));
    await answering(page, 'no search', () => table.getByRole('searchbox').fill(''));
    await answering(page, 'sorting by Japanese', () =>
      table.getByRole('button', { name: ja('terms.ja') }).click(),
    );
    await answering(page, 'sorting by English', () =>
      table.getByRole('button', { name: ja('terms.en') }).click(),
    );
  } finally {
    await browser.close();
    gallery.server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  const results = join(import.meta.dirname, 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'glossary-frames.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

await run();
