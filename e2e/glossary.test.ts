import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './barriers.ts';
import { openServed, openShell, type Workbench } from './hosts.ts';
import { dropFiles, goHome, ja, writeTexts } from './page.ts';

/** Two articles that render one term in two ways. */
const TEXTS = {
  'a.txt':
    '停戦は正午に始まった。\n監視団は停戦を確認した。\nアンナ・カルペンコ外相は抗議した。\n梨花大学の教授が解説した。\n',
  'a-en.txt':
    'The ceasefire began at noon.\nMonitors confirmed the ceasefire.\nForeign Minister Anna Karpenko protested.\nA professor at Ewha University explained it.\n',
  'b.txt': '休戦は週末に破られた。\n両国は休戦を望んでいた。\nカルペンコ氏は帰国した。\n',
  'b-en.txt':
    'The ceasefire was broken at the weekend.\nBoth countries wanted the ceasefire.\nKarpenko went home.\n',
};

/** Presses one of a few values; the label takes the press for its radio. */
const choose = (scope: Page | Locator, value: string): Promise<void> =>
  scope.locator('label').filter({ hasText: value }).click();

const glossary = (page: Page): Locator => page.getByRole('main', { name: ja('terms.title'), exact: true });
const row = (page: Page, term: string): Locator => glossary(page).getByRole('row').filter({ hasText: term });
const details = (page: Page, term: string): Locator =>
  page.getByRole('complementary', { name: ja('glossary.details', { term }) });

describe.each([
  ['the shell', openShell],
  ['the loopback host', openServed],
] as const)('the glossary of a project in %s', (_name, open) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await open();
    const { page } = workbench;
    await goHome(page);
    await dropFiles(page, await writeTexts(TEXTS));
    await page.getByRole('button', { name: ja('import.start') }).click();
    await choose(page, ja('bar.section.glossary'));
    await row(page, 'ceasefire').waitFor();
  });
  afterAll(() => workbench?.close());

  it('has one line for what both articles name, with its conflict', async () => {
    const { page } = workbench;
    await row(page, 'ceasefire').click();
    const sheet = details(page, 'ceasefire');
    expect(await sheet.textContent()).toMatch(/停戦.*休戦/s);
    await sheet
      .getByText(ja('glossary.conflict', { rivals: '' }).replace(/：.*/, ''), { exact: false })
      .waitFor();
    expect(await row(page, 'Karpenko').count()).toBe(1);
  });

  it('shows every place of a line, both sides', async () => {
    const { page } = workbench;
    const places = details(page, 'ceasefire')
      .getByRole('button')
      .filter({ has: page.locator('mark') });
    await expect.poll(() => places.count()).toBe(4);
    expect(await places.filter({ hasText: 'The ceasefire was broken at the weekend.' }).count()).toBe(1);
  });

  it('is decided by key, undone, and decided otherwise', async () => {
    const { page } = workbench;
    await row(page, 'ceasefire').click();
    await page.keyboard.press('Tab');
    await glossary(page).locator('table').first().press('a');
    await row(page, 'ceasefire')
      .filter({ hasText: ja('glossary.standing.accepted') })
      .waitFor();
    await page.keyboard.press('Control+z');
    await row(page, 'ceasefire')
      .filter({ hasText: ja('glossary.standing.candidate') })
      .waitFor();
    const sheet = details(page, 'ceasefire');
    await sheet.getByRole('button', { name: ja('glossary.prefer', { form: '休戦' }) }).click();
    await sheet.getByRole('button', { name: ja('glossary.forbid', { form: '停戦' }) }).click();
    await sheet.getByText(ja('terms.status.forbidden')).waitFor();
  });

  it('is filtered and sorted', async () => {
    const { page } = workbench;
    await glossary(page).getByRole('searchbox').fill('りか');
    await expect.poll(() => glossary(page).getByRole('row').count()).toBe(2);
    await glossary(page).getByRole('searchbox').fill('');
    await glossary(page)
      .getByRole('button', { name: ja('terms.en') })
      .click();
    await expect.poll(() => glossary(page).getByRole('row').nth(1).textContent()).toMatch(/^Anna Karpenko/);
  });

  it('is exported with a preview, and with what the format cannot keep', async () => {
    const { page, kind } = workbench;
    await glossary(page)
      .getByRole('button', { name: ja('glossary.export') })
      .click();
    const dialog = page.getByRole('dialog', { name: ja('exports.title.project') });
    await choose(dialog, 'UTX');
    await dialog.getByText('#UTX 1.11; en/ja').waitFor();
    await dialog.getByText(ja('lost.other-english')).waitFor();
    expect(await barriers(page)).toEqual([]);
    if (kind === 'browser') {
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: ja('exports.write'), exact: true }).click();
      expect((await coming).suggestedFilename()).toMatch(/\.glossary\.utx$/);
    } else await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('takes a file in, and tells where it disagrees', async () => {
    const { page, profile } = workbench;
    const path = join(profile, 'own.csv');
    await writeFile(path, 'en,ja\nceasefire,停戦\nlighthouse,灯台\n');
    await glossary(page).locator('input[type="file"]').setInputFiles(path);
    const dialog = page.getByRole('dialog', { name: ja('glossary.import') });
    await dialog.getByText(/追加1件.*要判断1件/).waitFor();
    await dialog.getByRole('button', { name: ja('glossary.clash.take') }).click();
    await dialog.getByText(/要判断0件/).waitFor();
    await page.keyboard.press('Escape');
    await row(page, 'lighthouse').waitFor();
    await expect.poll(() => row(page, 'ceasefire').textContent()).toMatch(/ceasefire停戦/);
  });

  it('takes a term that a person adds by key', async () => {
    const { page } = workbench;
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: ja('glossary.add') });
    await dialog.getByLabel(ja('review.term.en')).fill('breakwater');
    await dialog.getByLabel(ja('review.term.ja')).fill('防波堤');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await row(page, 'breakwater')
      .filter({ hasText: ja('glossary.standing.accepted') })
      .waitFor();
    await details(page, 'breakwater').waitFor();
  });

  it('makes one term of several, and several of one again', async () => {
    const { page } = workbench;
    await row(page, 'Ewha').click();
    await row(page, 'Karpenko').click({ modifiers: ['Control'] });
    const several = page.getByRole('complementary', { name: ja('glossary.picked', { count: 2 }) });
    await several.waitFor();
    expect(await barriers(page)).toEqual([]);
    const [first = ''] = await several.getByRole('listitem').locator('[lang="en"]').allTextContents();
    const other = first === 'Ewha University' ? 'Anna Karpenko' : 'Ewha University';
    await page.keyboard.press('m');
    const part = details(page, first).getByRole('button', { name: ja('glossary.part', { term: other }) });
    await part.waitFor();
    await expect.poll(() => row(page, other).filter({ hasText: first }).count()).toBe(1);
    expect(await row(page, other).count()).toBe(1);
    await part.click();
    await row(page, other).filter({ hasNotText: first }).waitFor();
    await part.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+z');
    await part.waitFor();
    await page.keyboard.press('Control+z');
    await row(page, other).filter({ hasNotText: first }).waitFor();
    await row(page, first).click();
    await glossary(page).locator('table').first().press('Shift+ArrowDown');
    await several.waitFor();
    await row(page, 'lighthouse').click();
    await several.waitFor({ state: 'hidden' });
  });

  it('leaves an article by key, of that article or of all', async () => {
    const { page, kind } = workbench;
    await choose(page, ja('bar.section.articles'));
    await page.keyboard.press('Control+e');
    const ofAll = page.getByRole('dialog', { name: ja('exports.title.project') });
    await ofAll.getByText('xlsx').first().waitFor();
    await page.keyboard.press('Escape');
    await ofAll.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '停戦は正午に始まった。', exact: true }).click();
    await page.getByRole('button', { name: ja('bar.export'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: ja('exports.title.article') });
    await dialog
      .locator('label')
      .filter({ hasText: /^記事$/ })
      .click();
    await choose(dialog, 'TXT');
    await dialog.getByText('停戦は正午に始まった。').waitFor();
    if (kind === 'browser') {
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: ja('exports.write'), exact: true }).click();
      const path = await (await coming).path();
      expect(await readFile(path, 'utf8')).toMatch(/^停戦は正午に始まった。\n/);
      await dialog.waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+e');
    }
    await choose(dialog, ja('exports.scope.project'));
    await choose(ofAll, ja('exports.what.glossary'));
    await choose(ofAll, 'TSV');
    await ofAll.getByText('lighthouse').waitFor();
    await page.keyboard.press('Escape');
    await ofAll.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: ja('bar.project') }).click();
    await choose(page, ja('bar.section.glossary'));
    await row(page, 'ceasefire').waitFor();
  });

  it('can be read by everybody', async () => {
    const { page, complaints } = workbench;
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
