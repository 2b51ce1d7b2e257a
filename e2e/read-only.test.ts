import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServed, type Workbench } from './hosts.ts';
import { goHome, ja, openFiles, reading, writeTexts } from './page.ts';

const TEXTS = {
  '港.txt': '港の改修工事が終わった。\n新しい桟橋は長さ80メートルある。\n大型の客船も着けるようになった。\n',
  'harbour.txt':
    'The rebuilding of the harbour is finished.\nThe new pier is 60 metres long.\nLarge passenger ships can berth there now.\n',
};

/** How the reason begins: with the file, which is open elsewhere. */
const REASON = /別の Taiyaku|ほかの Taiyaku|開かれ|開いて/;

describe('a project that is open elsewhere', () => {
  let workbench: Workbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await openServed();
    await goHome(workbench.page);
    await openFiles(workbench.page, await writeTexts(TEXTS));
    const second = await workbench.page.context().browser()?.newPage();
    if (second === undefined) throw new Error('the page has no browser');
    page = second;
    page.setDefaultTimeout(20_000);
    await page.goto(workbench.url ?? '');
    await page
      .getByRole('region', { name: ja('home.recent') })
      .getByRole('listitem')
      .first()
      .getByRole('button')
      .click();
    await reading(page).waitFor();
  });
  afterAll(() => workbench?.close());
  /** Presses a key, and is told why it does nothing. */
  const refused = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    const alert = page.getByRole('alert').filter({ hasText: ja('notice.failed') });
    await alert.filter({ hasText: REASON }).waitFor();
    await alert.getByRole('button', { name: ja('notice.dismiss') }).click();
    await alert.waitFor({ state: 'detached' });
    await reading(page).or(page.getByRole('application')).first().focus();
  };

  it('says why a key changes nothing', async () => {
    await page.keyboard.press('ArrowDown');
    for (const key of ['x', 'e', 'Control+h']) await refused(key);
    await page.keyboard.press('n');
    await page.getByRole('region', { name: ja('card.label') }).waitFor();
    for (const key of ['d', '1', 'm']) await refused(key);
  });

  it('shows the deeds of a card, and lets none be done', async () => {
    const card = page.getByRole('region', { name: ja('card.label') });
    for (const name of [ja('review.dismiss'), ja('review.edit')]) {
      const button = card.getByRole('button', { name: new RegExp(`^${name}`) });
      expect(await button.isDisabled()).toBe(true);
      expect(await button.evaluate((one) => one.closest('[title]')?.getAttribute('title'))).toMatch(REASON);
    }
    expect(await page.getByRole('button', { name: ja('bar.undo') }).isDisabled()).toBe(true);
  });

  it('carries no sentence, and accepts no rows', async () => {
    await page.keyboard.press('k');
    const area = page.getByRole('application', { name: ja('arrange.area') });
    await area.waitFor();
    await page.keyboard.press('ArrowDown');
    for (const key of ['Space', 'm', 'y']) await refused(key);
    expect(await page.getByRole('button', { name: ja('arrange.sure') }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: ja('arrange.realign') }).isDisabled()).toBe(true);
  });

  it('lists the commands that change it in the palette, as refused and why', async () => {
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: ja('palette.label') });
    const replace = palette.getByRole('option', { name: ja('keys.replace') });
    await replace.waitFor();
    expect(await replace.getAttribute('aria-disabled')).toBe('true');
    const next = palette.getByRole('option', { name: ja('keys.next') });
    expect(await next.getAttribute('aria-disabled')).toBe(null);
    await palette.getByText(REASON).waitFor();
    await page.keyboard.press('Escape');
  });

  it('has not changed', async () => {
    await workbench.page.keyboard.press('Control+ArrowUp');
    const area = workbench.page.getByRole('main', { name: ja('articles.title'), exact: true });
    await area.getByText('0%').waitFor();
  });
});
