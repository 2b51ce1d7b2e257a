import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServed, type Workbench } from './hosts.ts';
import { choose, dropFiles, goHome, ja, reading, rows, writeTexts } from './page.ts';

/** Two articles that name the same ship and the same commission, each with its source. */
const TEXTS = {
  '救助.txt': [
    '海上保安庁はオルカ号の乗組員を救助した。',
    'オルカ号は火曜日に座礁していた。',
    '安全委員会が原因を調べる。',
    '乗組員12人は全員無事だった。',
  ].join('\n'),
  'rescue.txt': [
    'The coast guard rescued the crew of the Orca.',
    'The Orca had run aground on Tuesday.',
    'The Safety Commission will look into the cause.',
    'All 12 members of the crew were safe.',
  ].join('\n'),
  '調査.txt': [
    '安全委員会はオルカ号の調査を始めた。',
    'オルカ号の船長は取材に応じなかった。',
    '報告書は来年3月に公表される。',
  ].join('\n'),
  'inquiry.txt': [
    'The Safety Commission has begun its inquiry into the Orca.',
    'The captain of the Orca did not comment.',
    'The report will be published in March next year.',
  ].join('\n'),
};

describe('the overview of a project', () => {
  let workbench: Workbench;
  const overview = (page: Page): Locator => page.getByRole('main', { name: ja('bar.section.overview') });
  const card = (page: Page, title: string): Locator =>
    overview(page).getByRole('region', { name: title, exact: true });
  const work = (page: Page): Locator => card(page, ja('overview.work'));

  beforeAll(async () => {
    workbench = await openServed();
    const { page } = workbench;
    await goHome(page);
    await dropFiles(page, await writeTexts(TEXTS));
    await page.getByText(ja('import.matching.stop')).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: ja('import.start') }).click();
    const articles = page.getByRole('main', { name: ja('articles.title'), exact: true });
    await articles
      .getByText(/^\d+%$/)
      .nth(1)
      .waitFor();
    await choose(page, ja('bar.section.overview'));
  });
  afterAll(() => workbench?.close());

  it('says what will stand there before anybody has done anything', async () => {
    await work(workbench.page).getByText(ja('overview.work.none')).waitFor();
  });

  it('names the renderings that are met most, and leads to each place of them', async () => {
    const { page } = workbench;
    const renderings = card(page, ja('overview.renderings'));
    const ship = renderings.getByRole('button', { name: /Orca.*オルカ/ });
    await ship.waitFor();
    expect(Number(/\d+$/.exec((await ship.textContent()) ?? '')?.[0])).toBe(4);
    // The longest bar comes first, and is drawn longest.
    const bars = await renderings
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((bar) => [
          Number(/\d+$/.exec(bar.textContent ?? '')?.[0]),
          bar.querySelector('[data-tone]')?.getBoundingClientRect().width ?? 0,
        ]),
      );
    expect(bars.length).toBeGreaterThan(1);
    expect(bars).toEqual([...bars].sort((one, other) => (other[0] ?? 0) - (one[0] ?? 0)));
    expect(bars).toEqual([...bars].sort((one, other) => (other[1] ?? 0) - (one[1] ?? 0)));

    await ship.click();
    await page.getByRole('menuitem', { name: /安全委員会は/ }).click();
    await reading(page).waitFor();
    await expect.poll(() => page.getByRole('searchbox').first().inputValue()).toBe('Orca');
    const found = rows(page).filter({ hasText: 'オルカ号の調査' });
    await expect.poll(() => found.first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('shows what was done, day by day', async () => {
    const { page } = workbench;
    await reading(page).focus();
    for (const key of ['ArrowDown', 'x', 'ArrowUp', 'x']) await page.keyboard.press(key);
    await page.getByRole('button', { name: new RegExp(ja('correct.progress', { percent: 67 })) }).waitFor();
    await page.keyboard.press('Control+ArrowUp');
    await choose(page, ja('bar.section.overview'));
    const days = work(page).locator('tbody tr');
    await expect.poll(() => days.count()).toBe(1);
    expect(await days.first().locator('td').allTextContents()).toEqual(['2', '0', '2']);
    // What the table tells is drawn as well.
    const bar = await work(page).locator('svg rect').first().boundingBox();
    expect(bar?.height).toBeGreaterThan(5);
    const reviewed = overview(page)
      .locator('dl > div')
      .filter({ hasText: ja('articles.column.reviewed') });
    expect(await reviewed.textContent()).toContain(ja('articles.reviewed.what', { done: 2, all: 7 }));
  });

  it('takes back from the chart what is taken back', async () => {
    const { page } = workbench;
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('Control+z');
    const days = work(page).locator('tbody tr');
    await expect
      .poll(
        async () =>
          (await days.count()) === 0 || (await days.first().locator('td').first().textContent()) === '0',
      )
      .toBe(true);
  });
});
