import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { InterfaceLanguage } from '../src/messages/message.ts';
import { speaker } from '../src/messages/speak.ts';

/** The words of the window: tests look for what a person reads, in the language that is shown. */
export const ja = speaker('ja');
export const en = speaker('en');
/** The words of the window in one language. */
export const wordsOf = (language: InterfaceLanguage) => (language === 'ja' ? ja : en);

/** Texts by file name, written where they can be dropped from. */
export async function writeTexts(texts: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-texts-'));
  const paths: string[] = [];
  for (const [name, text] of Object.entries(texts)) {
    paths.push(join(folder, name));
    await writeFile(join(folder, name), text);
  }
  return paths;
}

/** Lets files go over the window as a person does, through the browser's own drag and drop. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const place = page
    .getByText(ja('home.drop'))
    .or(page.getByText(en('home.drop')))
    .first();
  const box = await place.boundingBox();
  if (box === null) throw new Error('there is no place to drop files');
  await dropAt(page, paths, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

/** Lets files go at a point of the window, in CSS pixels, as a person does who drags them out of a folder. */
export async function dropAt(
  page: Page,
  paths: readonly string[],
  at: { readonly x: number; readonly y: number },
): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await tools.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await tools.detach();
}

/** The reading view. */
export const reading = (page: Page, language: InterfaceLanguage = 'ja'): Locator =>
  page.getByRole('region', { name: wordsOf(language)('read.area') });

/** The rows of it that are drawn. */
export const rows = (page: Page): Locator => reading(page).locator('[role="group"]');

/** Opens the sample whose Japanese title holds these words, and waits for its rows. */
export async function openSample(
  page: Page,
  title: string,
  language: InterfaceLanguage = 'ja',
): Promise<void> {
  const samples = page.getByRole('region', { name: wordsOf(language)('home.samples') });
  await samples.getByRole('button', { name: title }).click();
  await reading(page, language).waitFor();
}

/** Drops files, checks what the window says about them, and starts. */
export async function openFiles(page: Page, paths: readonly string[]): Promise<void> {
  await dropFiles(page, paths);
  await page.getByRole('button', { name: ja('import.start') }).click();
  await reading(page).waitFor();
}

/** Loads the page anew, at the first screen: its address would lead back to where it was. */
export async function loadAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { isBeingLeft: true });
    // In one go: the window writes its address again as soon as somebody has stayed at a sentence for a moment.
    setTimeout(() => {
      history.replaceState(null, '', location.pathname + location.search);
      location.reload();
    }, 0);
  });
  await page.waitForFunction(() => !('isBeingLeft' in window) && document.readyState === 'complete');
}

/**
 * Chooses one of a few values; the label takes the press for its radio. It is pressed again where it moved away under the
 * pointer, as it does when something above or below it is drawn just then.
 */
export async function choose(scope: Page | Locator, words: string | RegExp): Promise<void> {
  const label = scope.locator('label').filter({ hasText: words });
  do await label.click();
  while (!(await label.getByRole('radio').isChecked()));
}

/** Begins anew: the first screen with nothing chosen; only settings are remembered. */
export async function goHome(page: Page): Promise<void> {
  await loadAnew(page);
  await page.getByRole('heading', { name: ja('home.title') }).waitFor();
}

/** One computed style of the first element of a locator. */
export const styleOf = (locator: Locator, property: string): Promise<string> =>
  locator.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
