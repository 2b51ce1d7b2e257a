import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openServed, type Workbench } from './hosts.ts';
import { dropFiles, goHome, ja, openFiles, reading, writeTexts } from './page.ts';

const BRIDGE =
  '市長は15日、新しい橋の建設を発表した。\n費用は3億円になる見通しだ。\n橋は来年の春に完成する予定だ。\n';
const BRIDGE_EN =
  'The mayor announced on the 15th that a new bridge will be built.\nIt is expected to cost 300 million yen.\nThe bridge is to be finished next spring.\n';
const BREAD = '町のパン屋が三十年ぶりに再開した。\n店主は父の窯をそのまま使っている。\n';
const WHALES =
  'A pod of whales was seen off the northern cape at dawn.\nBiologists counted eleven adults and two calves.\n';

describe('before texts are taken in', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openServed();
  });
  afterAll(() => workbench?.close());
  beforeEach(() => goHome(workbench.page));

  const line = (page: Page, file: string): Locator =>
    page.getByRole('listitem').filter({ has: page.getByText(file, { exact: true }) });
  const drop = async (texts: Readonly<Record<string, string>>): Promise<Page> => {
    const { page } = workbench;
    await dropFiles(page, await writeTexts(texts));
    await page.getByRole('button', { name: ja('import.start') }).waitFor();
    await page.getByText(ja('import.matching.stop')).waitFor({ state: 'detached' });
    return page;
  };

  it('nothing is said of an article and its source but that they are ready', async () => {
    const page = await drop({ '橋.txt': BRIDGE, 'bridge.txt': BRIDGE_EN });
    await page.getByText(ja('import.ready')).waitFor();
    expect(await page.getByText(ja('import.unused')).count()).toBe(0);
    expect(await page.getByText(ja('import.alone.choose')).count()).toBe(0);
  });

  it('an article without English says so, and so does English that no article uses', async () => {
    const page = await drop({
      '橋.txt': BRIDGE,
      'bridge.txt': BRIDGE_EN,
      'パン.txt': BREAD,
      'whales.txt': WHALES,
    });
    await page.getByText(ja('import.alone_one', { count: 1 })).waitFor();
    expect(await page.getByText(ja('import.ready')).count()).toBe(0);
    await line(page, 'パン.txt').getByText(ja('import.alone.choose')).waitFor();
    expect(await line(page, '橋.txt').getByText(ja('import.alone.choose')).count()).toBe(0);
    await line(page, 'whales.txt').getByText(ja('import.unused')).waitFor();
    expect(await line(page, 'bridge.txt').getByText(ja('import.unused')).count()).toBe(0);
    // Whoever knows better says so, and is believed.
    const sources = page.getByRole('group', { name: ja('import.sources.of', { file: 'パン.txt' }) });
    await sources.getByRole('button', { name: ja('import.sources.more', { count: 2 }) }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /whales/ })
      .click();
    await page.keyboard.press('Escape');
    await page.getByText(ja('import.ready')).waitFor();
    expect(await page.getByText(ja('import.unused')).count()).toBe(0);
  });

  it('an article alone is not called ready', async () => {
    const page = await drop({ 'パン.txt': BREAD });
    await line(page, 'パン.txt').getByText(ja('import.alone.one')).waitFor();
    await page.getByText(ja('import.need.en')).waitFor();
    expect(await page.getByText(ja('import.ready')).count()).toBe(0);
  });

  it('the project gets the name that is written, and another one from its title', async () => {
    const page = await drop({ '橋.txt': BRIDGE, 'bridge.txt': BRIDGE_EN });
    await page.getByRole('textbox', { name: ja('project.name') }).fill('河川局の仕事');
    await page.getByRole('button', { name: ja('import.start') }).click();
    await reading(page).waitFor();
    await page.keyboard.press('Control+ArrowUp');
    const title = page.getByRole('heading', { level: 1 });
    await expect.poll(() => title.textContent()).toBe('河川局の仕事');
    await page.getByRole('button', { name: ja('sheet.rename-project'), exact: true }).click();
    const sheet = page.getByRole('dialog', { name: ja('sheet.rename-project') });
    await sheet.getByRole('textbox').fill('橋の記事');
    await page.keyboard.press('Enter');
    await expect.poll(() => title.textContent()).toBe('橋の記事');
  });

  it('an article gets a source that is brought in where its sources are chosen', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts({ '橋.txt': BRIDGE }));
    await page.getByText(ja('read.alone.no-source')).first().waitFor();
    await page.keyboard.press('k');
    // Without English there is nothing to align; that is said, with the way to what is needed.
    await page.getByRole('heading', { name: ja('arrange.no-english') }).waitFor();
    await page
      .getByRole('main')
      .getByRole('button', { name: ja('articles.sources.choose') })
      .last()
      .click();
    const sheet = page.getByRole('dialog', { name: ja('sheet.choose-sources') });
    await sheet.getByText(ja('sources.none')).waitFor();
    const asked = page.waitForEvent('filechooser');
    await sheet.getByRole('button', { name: ja('sources.bring') }).click();
    await (await asked).setFiles(await writeTexts({ 'bridge.txt': BRIDGE_EN, 'パン.txt': BREAD }));
    await sheet.getByRole('button', { name: /bridge\.txt/, pressed: true }).waitFor();
    await page.getByText(ja('problem.window.not-english', { file: 'パン.txt' })).waitFor();
    await sheet.getByRole('button', { name: ja('sources.use') }).click();
    const rows = page.getByRole('application', { name: ja('arrange.area') });
    await rows.getByText('It is expected to cost 300 million yen.').waitFor();
  });
});

describe('what is said at the lower edge', () => {
  it('covers nothing that is read, and moves no button of the card', async () => {
    const workbench = await openServed();
    try {
      const { page } = workbench;
      await goHome(page);
      await openFiles(
        page,
        await writeTexts({ '橋.txt': BRIDGE.replace('3億', '2億'), 'bridge.txt': BRIDGE_EN }),
      );
      await page.keyboard.press('n');
      const dismiss = page.getByRole('button', { name: ja('review.dismiss') }).first();
      const before = await dismiss.boundingBox();
      await page.keyboard.press('x');
      await page.keyboard.press('Control+z');
      const said = page
        .getByRole('status')
        .filter({ has: page.getByRole('button', { name: ja('notice.dismiss') }) });
      await said.waitFor();
      const [bar, rows] = [await said.boundingBox(), await reading(page).boundingBox()];
      expect((rows?.y ?? 0) + (rows?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
      expect(await dismiss.boundingBox()).toEqual(before);
    } finally {
      await workbench.close();
    }
  });
});
