import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServed, type Workbench } from './hosts.ts';
import { ja, openFiles, reading, wordsOf, writeTexts } from './page.ts';

/** An article that spells one name in three ways; it stands inside a longer name as well. */
const TEXTS = {
  '選挙.txt': [
    'ヴェルニエ氏は木曜日、選挙の勝利を宣言した。',
    '対立候補はヴェルニエーの勝利を認めなかった。',
    'ベルニエ氏の支持者は夜まで祝った。',
    'ヴェルニエール通りは閉鎖された。',
  ].join('\n\n'),
  'election.txt': [
    'Mr. Vernier declared victory in the election on Thursday.',
    'His rival did not concede the victory to Vernier.',
    'Supporters of Mr. Vernier celebrated into the night.',
    'Verniere Street was closed.',
  ].join('\n\n'),
};

const japanese = async (page: Page): Promise<string> =>
  (await page.locator('[data-side="ja"] [data-ja]').allTextContents()).join('');

describe.each(['ja', 'en'] as const)('replacing a name everywhere, in %s', (language) => {
  const say = wordsOf(language);
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openServed();
    const { page } = workbench;
    await page.getByRole('heading', { name: ja('home.title') }).waitFor();
    await openFiles(page, await writeTexts(TEXTS));
    if (language === 'en') await page.keyboard.press('l');
    await page.getByRole('radio', { name: say('arrange.mode') }).waitFor({ state: 'attached' });
  });
  afterAll(() => workbench?.close());

  it('every place is shown before, some are left out, and one undo takes all back', async () => {
    const { page } = workbench;
    const before = await japanese(page);
    await page.keyboard.press('Control+h');
    const dialog = page.getByRole('dialog', { name: say('replace.title') });
    await dialog.getByText(say('replace.empty')).waitFor();
    await dialog.getByLabel(say('replace.from')).fill('ヴェルニエー\nベルニエ\nヴェルニエ');
    await dialog.getByLabel(say('replace.to')).fill('ベルニエ');
    const places = dialog.getByRole('region', { name: say('replace.preview') });
    await places.waitFor();
    // The street is another name, and what is right already stays.
    await expect.poll(() => places.locator('del').allTextContents()).toEqual(['ヴェルニエ', 'ヴェルニエー']);
    expect(await dialog.getByText(say('replace.chosen', { chosen: 2, all: 2 })).count()).toBe(1);

    await places.locator('label').filter({ hasText: 'ヴェルニエー' }).last().click();
    await dialog.getByText(say('replace.chosen', { chosen: 1, all: 2 })).waitFor();
    await places.locator('label').filter({ hasText: 'ヴェルニエー' }).last().click();
    await dialog.getByText(say('replace.chosen', { chosen: 2, all: 2 })).waitFor();
    await dialog.getByRole('button', { name: say('replace.do_other', { count: 2 }) }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => japanese(page))
      .toBe(before.replace('ヴェルニエ氏', 'ベルニエ氏').replace('ヴェルニエーの', 'ベルニエの'));
    await reading(page, language).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => japanese(page)).toBe(before);
  });

  it('by keyboard alone: parts of longer words too, when that is wanted', async () => {
    const { page } = workbench;
    const before = await japanese(page);
    await reading(page, language).focus();
    await page.keyboard.press('Control+h');
    const dialog = page.getByRole('dialog', { name: say('replace.title') });
    await dialog.waitFor();
    await page.keyboard.type('ヴェルニエ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ベルニエ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const places = dialog.getByRole('region', { name: say('replace.preview') });
    await expect.poll(() => places.locator('del').count()).toBe(3);
    for (let tab = 0; tab < 12; tab += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name === say('replace.do_other', { count: 3 })) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => japanese(page)).toBe(before.replaceAll('ヴェルニエ', 'ベルニエ'));
    await reading(page, language).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => japanese(page)).toBe(before);
  });

  it('nothing to replace is said', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+h');
    const dialog = page.getByRole('dialog', { name: say('replace.title') });
    await dialog.getByLabel(say('replace.from')).fill('どこにもない名前');
    await dialog.getByText(say('replace.none')).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('nothing was complained of', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
