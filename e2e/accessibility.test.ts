import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './barriers.ts';
import { openServed, type Workbench } from './hosts.ts';
import { dropFiles, goHome, ja, openSample, reading, writeTexts } from './page.ts';

const TEXTS = {
  '橋.txt': '市長は15日、新しい橋の建設を発表した。\n費用は3億円になる見通しだ。\n',
  '灯台.txt': '島の灯台が百年ぶりに修理された。\n修理には40人の職人が参加した。\n',
  'bridge.txt':
    'The mayor announced on the 15th that a new bridge will be built.\nIt is expected to cost 200 million yen.\n',
};

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openServed();
});
afterAll(() => workbench?.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  beforeAll(async () => {
    const { page } = workbench;
    await goHome(page);
    const root = page.locator('html');
    for (let press = 0; press < 3 && (await root.getAttribute('data-theme')) !== theme; press += 1) {
      await page.keyboard.press('t');
    }
    expect(await root.getAttribute('data-theme')).toBe(theme);
  });

  it('the first screen keeps nobody out', async () => {
    expect(await barriers(workbench.page)).toEqual([]);
  });

  it('the reading view, with a card open, keeps nobody out', async () => {
    const { page } = workbench;
    await openSample(page, '黄砂協定');
    await page.keyboard.press('n');
    await page.getByRole('region', { name: ja('card.label') }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('aligning keeps nobody out, sentences or words in hand, with a reason open', async () => {
    const { page } = workbench;
    await page.keyboard.press('k');
    await page.getByRole('application', { name: ja('arrange.area') }).waitFor();
    await page.locator('[data-sentence="ja:3"]').click();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('w');
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await page.locator('[data-sentence="ja:3"] [data-group]').first().click();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('k');
    await reading(page).waitFor();
  });

  it('the columns on their own keep nobody out', async () => {
    const { page } = workbench;
    await page.keyboard.press('c');
    await page.getByRole('region', { name: ja('read.column.en') }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('c');
    await reading(page).waitFor();
  });

  it('replacing everywhere keeps nobody out', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+h');
    const dialog = page.getByRole('dialog', { name: ja('replace.title') });
    await dialog.getByLabel(ja('replace.from')).fill('韓国');
    await dialog.getByRole('region', { name: ja('replace.preview') }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('the glossary keeps nobody out', async () => {
    const { page } = workbench;
    await reading(page).waitFor();
    await page.keyboard.press('Control+2');
    await page
      .getByRole('heading', { name: ja('terms.title') })
      .or(page.getByLabel(ja('terms.search')))
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('files on their way in, and the list of a project, keep nobody out', async () => {
    const { page } = workbench;
    await goHome(page);
    await dropFiles(page, await writeTexts(TEXTS));
    await page.getByText(ja('import.ready')).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: ja('import.start') }).click();
    const area = page.getByRole('main', { name: ja('articles.title'), exact: true });
    await expect.poll(() => area.getByText(/^\d+%$/).count(), { timeout: 30_000 }).toBe(2);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('listbox', { name: ja('palette.label') }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await area
      .getByRole('button', { name: /の操作$/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: ja('articles.sources.choose') }).click();
    await page.getByText(ja('sources.what')).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('the overview keeps nobody out', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+3');
    await page.getByRole('main', { name: ja('bar.section.overview') }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('the keyboard map keeps nobody out', async () => {
    const { page } = workbench;
    await goHome(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
