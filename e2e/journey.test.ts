import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServed, openShell, type Workbench } from './hosts.ts';
import { goHome, ja, openFiles, openSample, reading, writeTexts } from './page.ts';

const TEXTS = {
  '港.txt': '港の改修工事が終わった。\n新しい桟橋は長さ80メートルある。\n大型の客船も着けるようになった。\n',
  'harbour.txt':
    'The rebuilding of the harbour is finished.\nThe new pier is 80 metres long.\nLarge passenger ships can berth there now.\n',
};

/** The part of the address that says where a person is. */
const place = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const list = (page: Page) => page.getByRole('main', { name: ja('articles.title'), exact: true });
const home = (page: Page) => page.getByRole('heading', { name: ja('home.title') });

describe.each([
  ['the shell', openShell],
  ['the loopback host', openServed],
] as const)('the address in %s', (_name, open) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await open();
    await goHome(workbench.page);
  });
  afterAll(() => workbench?.close());

  it('leads back to the same sentence of a long article', async () => {
    const { page } = workbench;
    await openSample(page, '黄砂協定');
    for (let press = 0; press < 9; press += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => place(page)).toMatch(/\/read\/[1-9]\d*$/);
    const at = await place(page);
    await page.reload();
    await reading(page).waitFor();
    await expect.poll(() => place(page)).toBe(at);
    // The keyboard stands where it stood: the next row is the one after it.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(600);
    expect(await place(page)).toBe(at);
  });

  it('names the view, and a reload leads back to it', async () => {
    const { page } = workbench;
    await page.keyboard.press('k');
    await page.getByRole('application', { name: ja('arrange.area') }).waitFor();
    expect(await place(page)).toMatch(/\/arrange\//);
    await page.reload();
    await page.getByRole('application', { name: ja('arrange.area') }).waitFor();
    await page.keyboard.press('Control+ArrowUp');
    await list(page).waitFor();
    await page.keyboard.press('Control+3');
    await page.getByRole('main', { name: ja('bar.section.overview') }).waitFor();
    await page.reload();
    await page.getByRole('main', { name: ja('bar.section.overview') }).waitFor();
  });

  it('goes back and forward from screen to screen', async () => {
    const { page } = workbench;
    await goHome(page);
    await openFiles(page, await writeTexts(TEXTS));
    await page.keyboard.press('Control+2');
    await expect.poll(() => place(page)).toMatch(/\/terms/);
    await page.goBack();
    await reading(page).waitFor();
    await page.goBack();
    await list(page).waitFor();
    expect(await page.title()).toMatch(/^港の改修.* – Taiyaku 対訳$/);
    await page.goBack();
    await home(page).waitFor();
    expect([await place(page), await page.title()]).toEqual(['', 'Taiyaku 対訳']);
    await page.goForward();
    await list(page).waitFor();
    await page.goForward();
    await reading(page).waitFor();
    expect(workbench.complaints).toEqual([]);
  });

  it('begins at the first screen where the address leads nowhere', async () => {
    const { page } = workbench;
    await page.evaluate(() =>
      history.replaceState(null, '', `${location.pathname}${location.search}#/0f0f/articles`),
    );
    await page.reload();
    await home(page).waitFor();
    await expect.poll(() => place(page)).toBe('');
  });
});
