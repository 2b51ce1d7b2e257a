/**
 * How smoothly the window moves, in a real Chromium over the built program: frame times while an article of 3,020
 * sentences, one of 20,000 rows and lists of 700 and of 1,000 articles are scrolled; how soon the first screen is painted;
 * how soon a letter that is typed is seen; how long it takes to open a project of 1,000 articles (`large-frames.ts`). `npx tsx bench/frames.ts` (after `npm run build`) prints a table and
 * writes bench/results/frames.json. The article of 20,000 rows and the list are the gallery's, drawn by the same components
 * without a host; frames are those of the compositor's clock, so 16.7 ms is the best there is, and they are late when
 * other programs need the processor; the work of the window's own thread is told beside them and does not depend on that.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, startServed } from '../e2e/hosts.ts';
import { dropFiles, ja, reading } from '../e2e/page.ts';
import { listSamples, readSample } from '../main/host/samples.ts';
import { samplesFolder } from '../main/place.ts';
import { segment } from '../src/segment/segment.ts';
import { FRAME, openBenchPage, type SPEEDS, showGallery, turnWheel } from './gallery-page.ts';
import { measureLarge } from './large-frames.ts';
import { traceTasks } from './trace.ts';

/** One line of the result. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'count' | '%' | 'MB';
  /** What was promised, where something was. */
  readonly goal?: number;
}

const figures: Figure[] = [];
function note(name: string, value: number, unit: Figure['unit'] = 'ms', goal?: number): void {
  figures.push({ name, value: Math.round(value * 10) / 10, unit, ...(goal === undefined ? {} : { goal }) });
  const told = goal === undefined ? '' : `  (goal ${goal})`;
  console.log(`${name.padEnd(64)} ${value.toFixed(1).padStart(8)} ${unit}${told}`);
}

const share = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length * part)] ?? 0;

/** A frame that comes later than this has left one out. */
const LATE = 25;

/** Turns the wheel for some seconds over a place, and keeps the time of every frame. */
async function scroll(page: Page, name: string, selector: string, speed: keyof typeof SPEEDS): Promise<void> {
  await page.evaluate((list) => {
    const times: number[] = [];
    const blanks: number[] = [];
    const scroller = document.querySelector(list);
    const frame = (now: number): void => {
      times.push(now);
      if (times.length % 10 === 0) look(now);
      if (times.length < 100_000) requestAnimationFrame(frame);
    };
    const look = (now: number): void => {
      const place = scroller?.getBoundingClientRect();
      const middle =
        place && document.elementFromPoint(place.left + place.width / 3, place.top + place.height / 2);
      if (middle?.closest('[data-index], [role="row"]') === null) blanks.push(now);
    };
    requestAnimationFrame(frame);
    Object.assign(window, { benchFrames: times, benchBlanks: blanks });
  }, selector);
  const tools = await page.context().newCDPSession(page);
  const traced = await traceTasks(tools);
  await turnWheel(page, tools, selector, speed);
  const tasks = await traced();
  await tools.detach();
  const { times, blanks } = await page.evaluate(() => {
    const seen = window as unknown as { benchFrames: number[]; benchBlanks: number[] };
    const kept = { times: [...seen.benchFrames], blanks: seen.benchBlanks.length };
    seen.benchFrames.length = 100_000;
    return kept;
  });
  const frames = times.slice(1).map((time, at) => time - (times[at] ?? time));
  note(`${name}, ${speed}: frames`, frames.length, 'count');
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const taken = Math.max(1, sum(frames) / FRAME);
  const long = tasks.filter((task) => task > FRAME).length;
  note(`${name}, ${speed}: work of the window's thread in 16.7 ms (mean)`, sum(tasks) / taken, 'ms', FRAME);
  note(`${name}, ${speed}: frames that its work alone would make late`, (100 * long) / taken, '%', 1);
  note(`${name}, ${speed}: a frame (median)`, share(frames, 0.5), 'ms', 17);
  note(`${name}, ${speed}: a frame (95 of 100)`, share(frames, 0.95), 'ms', LATE);
  note(`${name}, ${speed}: a frame (99 of 100)`, share(frames, 0.99));
  const late = frames.filter((frame) => frame > LATE).length;
  note(`${name}, ${speed}: frames that came late`, (100 * late) / Math.max(1, frames.length), '%');
  note(`${name}, ${speed}: frames with nothing drawn yet`, (1000 * blanks) / Math.max(1, times.length), '%');
}

/** The samples one after the other, with numbers changed, until there are so many Japanese sentences. */
function longText(sentences: number): Readonly<Record<string, string>> {
  const [jas, ens]: [string[], string[]] = [[], []];
  const varied = (text: string, by: number): string =>
    text.replace(/\d+/g, (digits) => String(Number(digits) + by));
  for (let count = 0, round = 0; count < sentences; round += 1)
    for (const { id } of listSamples(samplesFolder()).samples) {
      const sample = readSample(samplesFolder(), id);
      if (!sample.ok || count >= sentences) continue;
      jas.push(varied(sample.value.ja.text, round));
      ens.push(varied(sample.value.en.map((en) => en.text).join('\n\n'), round));
      count += segment(sample.value.ja.text, 'ja').sentences.length;
    }
  return { 'long.ja.txt': jas.join('\n\n'), 'long.en.txt': ens.join('\n\n') };
}

const painted = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);

/** How long a letter takes from the key to the paint that shows it, as the browser itself measures it. */
async function typing(page: Page, name: string): Promise<void> {
  await reading(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('e');
  await page.locator('[contenteditable="true"]').waitFor();
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { benchKeys: took });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') took.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  const letters = 60;
  for (let typed = 0; typed < letters; typed += 1) await page.keyboard.type('a', { delay: 60 });
  await page.waitForTimeout(1500);
  const slow = await page.evaluate(() => (window as unknown as { benchKeys: number[] }).benchKeys);
  // Keys that were painted within 16 ms are not told of by the browser.
  const all = [...slow, ...Array.from({ length: Math.max(0, letters - slow.length) }, () => 16)];
  note(`${name}: a letter until it is seen (median)`, share(all, 0.5), 'ms', 50);
  note(`${name}: a letter until it is seen (95 of 100)`, share(all, 0.95), 'ms', 50);
  await page.keyboard.press('Escape');
}

async function run(): Promise<void> {
  note('processors of the machine', cpus().length, 'count');
  note('programs that want one of them, on average of the last minute', loadavg()[0] ?? 0, 'count');
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-frames-'));
  const browser = await launchBrowser();
  const served = await startServed(folder);
  const page = await openBenchPage(browser);
  try {
    await page.goto(served.url);
    await page.getByRole('heading', { name: ja('home.title') }).waitFor();
    note('first screen: until something is painted', await painted(page), 'ms', 1000);

    const paths = Object.entries(longText(3000)).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    await dropFiles(page, paths);
    await page.getByRole('button', { name: ja('import.start') }).click();
    await reading(page).waitFor();
    await page.waitForTimeout(3000);
    const article = 'article of 3,020 sentences';
    for (const speed of ['reading', 'looking'] as const)
      await scroll(page, article, '[data-virtuoso-scroller]', speed);
    await page.keyboard.press('k');
    await page.waitForTimeout(1000);
    await scroll(page, `${article}, aligning`, '[data-virtuoso-scroller]', 'reading');
    await page.keyboard.press('k');
    await page.keyboard.press('c');
    await page.waitForTimeout(1000);
    await scroll(page, `${article}, columns on their own`, '[data-virtuoso-scroller]', 'reading');
    await page.keyboard.press('c');
    await typing(page, article);

    const gallery = await showGallery(join(folder, 'gallery'));
    await page.goto(`${gallery.url}/?state=long&times=750`);
    await page.locator('[data-virtuoso-scroller]').first().waitFor();
    await page.waitForTimeout(2000);
    for (const speed of ['reading', 'looking'] as const)
      await scroll(page, 'article of 20,000 rows', '[data-virtuoso-scroller]', speed);
    await page.goto(`${gallery.url}/?state=many&times=700`);
    await page.locator('[data-virtuoso-scroller]').first().waitFor();
    await page.waitForTimeout(1000);
    await scroll(page, 'list of 700 articles', '[data-virtuoso-scroller]', 'looking');
    gallery.server.kill();
    await measureLarge(browser, note, (large, name) =>
      scroll(large, `list of the ${name}`, '[data-virtuoso-scroller]', 'looking'),
    );
  } finally {
    await browser.close();
    await served.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  const results = join(import.meta.dirname, 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'frames.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

await run();
