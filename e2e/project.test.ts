import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from './hands.ts';
import { openServed, openShell, type Workbench } from './hosts.ts';
import { dropFiles, en, goHome, ja, openFiles, reading, rows, writeTexts } from './page.ts';

/** Two articles with a wrong number each, their sources, and a text that belongs to neither. */
const TEXTS = {
  '橋.txt':
    '市長は15日、新しい橋の建設を発表した。\n費用は3億円になる見通しだ。\n橋は来年の春に完成する予定だ。\n',
  '灯台.txt': '島の灯台が百年ぶりに修理された。\n修理には40人の職人が参加した。\n',
  'bridge.txt':
    'The mayor announced on the 15th that a new bridge will be built.\nIt is expected to cost 200 million yen.\nThe bridge is to be finished next spring.\n',
  'lighthouse.txt':
    'The lighthouse on the island was repaired for the first time in a hundred years.\nFourteen craftsmen took part in the repair.\n',
  'recipe.txt': 'Slice the onions thinly. Fry them in butter until they are golden, then add the stock.\n',
};

/** The list of articles, once every one has been checked. */
async function list(page: Page, count: number): Promise<Locator> {
  const area = page.getByRole('main', { name: ja('articles.title'), exact: true });
  await area.waitFor();
  await expect.poll(() => area.getByText(/^\d+%$/).count(), { timeout: 30_000 }).toBe(count);
  return area;
}

const line = (area: Locator, title: string): Locator => area.getByRole('row').filter({ hasText: title });

describe.each([
  ['the shell', openShell],
  ['the loopback host', openServed],
] as const)('a project in %s', (_name, open) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await open();
    await goHome(workbench.page);
  });
  afterAll(() => workbench?.close());

  it('is made of files, with the sources a person says', async () => {
    const { page } = workbench;
    await dropFiles(page, await writeTexts(TEXTS));
    const sources = page.getByRole('group', { name: ja('import.sources.of', { file: '橋.txt' }) });
    await sources.getByRole('button', { name: /bridge\.txt/, pressed: true }).waitFor();
    // What hardly fits is not in the way, but at hand.
    await sources.getByRole('button', { name: ja('import.sources.more', { count: 2 }) }).click();
    const others = page.getByRole('dialog', { name: ja('import.sources.of', { file: '橋.txt' }) });
    await others.getByRole('button', { name: /recipe\.txt/, pressed: false }).click();
    await page.keyboard.press('Escape');
    await sources.getByRole('button', { name: /recipe\.txt/, pressed: true }).waitFor();
    await page.getByRole('button', { name: ja('import.start') }).click();
    const area = await list(page, 2);
    expect(await line(area, '新しい橋').textContent()).toMatch(/bridge\.txt、recipe\.txt/);
    expect(await line(area, '灯台').textContent()).toMatch(/← lighthouse\.txt(?!、)/);
  });

  it('gives an article other sources afterwards', async () => {
    const { page } = workbench;
    const area = await list(page, 2);
    await line(area, '新しい橋')
      .getByRole('button', { name: /の操作$/ })
      .click();
    await page.getByRole('menuitem', { name: ja('articles.sources.choose') }).click();
    const sheet = page.getByRole('dialog', { name: ja('sheet.choose-sources') });
    // The likeliest first, as soon as the host has found out.
    await sheet.getByText(ja('sources.what')).waitFor();
    expect(await sheet.getByRole('listitem').first().textContent()).toMatch(/bridge\.txt/);
    await sheet.getByRole('button', { name: /recipe\.txt/ }).click();
    await sheet.getByRole('button', { name: ja('sources.use') }).click();
    await expect.poll(() => line(area, '新しい橋').textContent()).toMatch(/← bridge\.txt(?!、)/);
    await list(page, 2);
  });

  it('keeps what is done to an article, and counts it', async () => {
    const { page } = workbench;
    const area = await list(page, 2);
    await area.getByRole('button', { name: /^市長は/ }).click();
    await reading(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('x');
    await page.getByRole('button', { name: new RegExp(`^${ja('bar.undo')}：`) }).waitFor();
    await page.keyboard.press('Control+ArrowUp');
    await expect.poll(() => line(area, '新しい橋').textContent(), { timeout: 20_000 }).toMatch(/33%/);
  });

  it('takes back and does again whatever was done, by key', async () => {
    const { page } = workbench;
    const area = await list(page, 2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => line(area, '新しい橋').textContent(), { timeout: 20_000 }).toMatch(/0%/);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => line(area, '新しい橋').textContent(), { timeout: 20_000 }).toMatch(/33%/);
  });

  it('takes articles out, and brings them back', async () => {
    const { page } = workbench;
    const area = await list(page, 2);
    await line(area, '灯台').locator('label').click();
    await page
      .getByRole('group', { name: ja('articles.picked') })
      .getByRole('button', { name: ja('articles.remove') })
      .click();
    await expect.poll(() => line(area, '灯台').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await line(area, '灯台').waitFor();
  });

  it('shows as a whole what is wrong in it, and leads to the sentence', async () => {
    const { page } = workbench;
    await list(page, 2);
    await page.keyboard.press('Control+3');
    const overview = page.getByRole('main', { name: ja('bar.section.overview') });
    const numbers = overview.getByRole('button', { name: `${ja('check.numbers.title')}: 2` });
    await numbers.click();
    await page.getByRole('menuitem', { name: /灯台/ }).click();
    await reading(page).waitFor();
    const card = page.getByRole('region', { name: ja('card.label') });
    await card.getByRole('heading', { name: ja('check.numbers.title') }).waitFor();
    expect(await rows(page).filter({ hasText: '40人' }).count()).toBe(1);
    await page.keyboard.press('Control+ArrowUp');
    await list(page, 2);
  });

  it('is all there after the program was killed in the middle of it', async () => {
    await workbench.leave('killed');
    workbench = await open(workbench.profile);
    const { page } = workbench;
    await goHome(page);
    await page
      .getByRole('region', { name: ja('home.recent') })
      .getByRole('button', { name: /^市長は/ })
      .click();
    const area = await list(page, 2);
    const text = await line(area, '新しい橋').textContent();
    expect(text).toMatch(/33%/);
    expect(text).toMatch(/← bridge\.txt(?!、)/);
    // Every step can still be taken back: the one sentence, then the sources.
    const undo = page.getByRole('button', { name: new RegExp(`^${ja('bar.undo')}`) });
    await undo.click();
    await undo.click();
    await expect.poll(() => line(area, '新しい橋').textContent()).toMatch(/recipe\.txt/);
    await expect.poll(() => undo.isDisabled()).toBe(true);
  });

  it('says when its file has gone, and goes on elsewhere', async () => {
    const { page } = workbench;
    await goHome(page);
    await openFiles(page, await writeTexts({ '橋.txt': TEXTS['橋.txt'], 'bridge.txt': TEXTS['bridge.txt'] }));
    const kept = async (): Promise<readonly string[]> => {
      const all = await readdir(workbench.profile, { recursive: true });
      return all.filter((name) => name.endsWith('.taiyaku')).map((name) => join(workbench.profile, name));
    };
    for (const path of await kept()) await rm(path);
    await page.keyboard.press('x');
    const banner = page.getByRole('alert').filter({ hasText: ja('warning.elsewhere') });
    await banner.waitFor();
    await page.keyboard.press('Control+ArrowUp');
    await page.getByRole('button', { name: ja('bar.home') }).click();
    const leaving = page.getByRole('alertdialog');
    await leaving.getByRole('button', { name: ja('leaving.stay') }).click();
    if (workbench.gesture !== undefined) {
      workbench.gesture({ dialog: { save: join(workbench.profile, '控え.taiyaku') } });
    }
    await banner.getByRole('button').click();
    await expect.poll(() => banner.count()).toBe(0);
    expect(await kept()).toHaveLength(1);
    const area = await list(page, 1);
    expect(await line(area, '新しい橋').textContent()).toMatch(/33%/);
  });
});

describe('a folder', () => {
  it('is taken in with all that is in it, under the names of its folders', async () => {
    const workbench = await openServed();
    const { page } = workbench;
    await goHome(page);
    const [path = ''] = await writeTexts({ '橋.txt': TEXTS['橋.txt'], 'bridge.txt': TEXTS['bridge.txt'] });
    await dropFiles(page, [dirname(path)]);
    await page.getByText(`${basename(dirname(path))}/橋.txt`, { exact: true }).waitFor();
    await page.getByText(ja('import.ready')).waitFor();
    await page.getByRole('button', { name: ja('import.start') }).click();
    await reading(page).waitFor();
    await expect.poll(() => rows(page).count()).toBe(3);
    await workbench.close();
  });
});

describe('a project in two windows', () => {
  it('can be changed in the first, and read in the second, which says so', async () => {
    const workbench = await openServed();
    const { page, url = '' } = workbench;
    await goHome(page);
    await openFiles(page, await writeTexts({ '橋.txt': TEXTS['橋.txt'], 'bridge.txt': TEXTS['bridge.txt'] }));
    const second = await page.context().browser()?.newPage();
    if (second === undefined) throw new Error('the page has no browser');
    await second.goto(url);
    await second
      .getByRole('region', { name: ja('home.recent') })
      .getByRole('button')
      .first()
      .click();
    await reading(second).waitFor();
    await second
      .getByRole('status')
      .filter({ hasText: ja('warning.elsewhere') })
      .waitFor();
    await second.keyboard.press('x');
    await second.keyboard.press('Control+ArrowUp');
    expect(await (await list(second, 1)).textContent()).toMatch(/0%/);
    await workbench.close();
  });
});

describe('by keyboard alone, in English', () => {
  it('texts are pasted, read, found again by the palette, and closed', async () => {
    const workbench = await openServed();
    const { page } = workbench;
    await goHome(page);
    await page.keyboard.press('l');
    await page.getByRole('heading', { name: en('home.title') }).waitFor();
    await tabTo(page, /^Paste text$/);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(TEXTS['橋.txt']);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(TEXTS['bridge.txt']);
    await tabTo(page, /^Use this text$/);
    await page.keyboard.press('Enter');
    await page.getByText(en('import.ready')).waitFor();
    await tabTo(page, /^Start$/);
    await page.keyboard.press('Enter');
    await reading(page, 'en').waitFor();
    await page.keyboard.press('n');
    await page.getByRole('region', { name: en('card.label') }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('overview');
    await page.keyboard.press('Enter');
    await page.getByRole('main', { name: en('bar.section.overview') }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('新しい橋');
    await page.keyboard.press('Enter');
    await reading(page, 'en').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('rename the proj');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: en('sheet.rename-project') }).waitFor();
    await page.keyboard.type('Bridges');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+ArrowUp');
    await page.getByRole('heading', { level: 1, name: 'Bridges' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('close the project');
    await page.keyboard.press('Enter');
    await page
      .getByRole('region', { name: en('home.recent') })
      .getByRole('button', { name: /^Bridges/ })
      .waitFor();
    await workbench.close();
  });
});

it('the window of the shell is as large as it was when it was closed', async () => {
  const before = await openShell();
  const sizeOf = ({ page }: Workbench) => page.evaluate(() => [window.innerWidth, window.innerHeight]);
  const first = await sizeOf(before);
  if (before.gesture === undefined) await before.page.evaluate(() => window.resizeTo(1010, 730));
  else before.gesture({ window: { width: 1010, height: 730 } });
  await expect.poll(() => sizeOf(before)).not.toEqual(first);
  const left = await sizeOf(before);
  await before.leave('closed');
  const after = await openShell(before.profile);
  await goHome(after.page);
  expect(await sizeOf(after)).toEqual(left);
  await after.close();
});
