import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx, writeXlsx } from '../src/formats/xlsx.ts';
import { barriers } from './barriers.ts';
import { openServed, openShell, type Workbench } from './hosts.ts';
import { choose, dropFiles, goHome, ja, reading, writeTexts } from './page.ts';

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
    await page.getByRole('button', { name: ja('bar.export'), exact: true }).click();
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

  it('keeps a file as a reference: shown and used, not changed, taken over, switched off, removed, undone', async () => {
    const { page, profile } = workbench;
    const path = join(profile, 'guide.csv');
    await writeFile(path, 'en,ja,definition\nharbour master,港長,港の責任者\n');
    await glossary(page).locator('input[type="file"]').setInputFiles(path);
    const dialog = page.getByRole('dialog', { name: ja('glossary.import.title') });
    await choose(dialog, ja('glossary.import.as.reference'));
    await dialog.getByText(ja('glossary.import.reference', { file: 'guide.csv' })).waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: ja('glossary.import.do'), exact: true }).click();
    await dialog.getByText(ja('import.kept', { file: 'guide.csv', count: 1 })).waitFor();
    await page.keyboard.press('Escape');
    const line = row(page, 'harbour master');
    await line.filter({ hasText: 'guide.csv' }).click();
    const sheet = details(page, 'harbour master');
    await sheet.getByText(ja('glossary.reference.from', { name: 'guide.csv' })).waitFor();
    await sheet.getByText('港の責任者').waitFor();
    expect(await sheet.getByRole('textbox').count()).toBe(0);
    await glossary(page).locator('table').first().press('r');
    expect(await line.filter({ hasText: ja('glossary.standing.rejected') }).count()).toBe(0);
    await sheet.getByRole('button', { name: ja('glossary.reference.take') }).click();
    await line.filter({ hasText: ja('glossary.standing.accepted') }).waitFor();
    expect(await line.count()).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => line.count()).toBe(1);
    const button = page.getByRole('button', { name: ja('glossary.references', { count: 1 }) });
    await button.click();
    const list = page.getByRole('dialog', { name: ja('glossary.references.title') });
    await list.getByText(ja('glossary.references.on')).click();
    await list.getByText(ja('glossary.references.off')).waitFor();
    await expect.poll(() => line.count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await list.getByRole('button', { name: ja('glossary.references.remove', { name: 'guide.csv' }) }).click();
    await button.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+z');
    await button.waitFor();
    await page.keyboard.press('Control+z');
    await line.filter({ hasText: 'guide.csv' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => line.count()).toBe(0);
  });

  it('takes a file in, asks where it disagrees, and does what is answered, as one step', async () => {
    const { page, profile } = workbench;
    const path = join(profile, 'own.csv');
    const lines = ['en,ja,definition', 'ceasefire,停戦,', 'lighthouse,灯台,', ',空,'];
    await writeFile(path, `${lines.join('\n')}\n`);
    await glossary(page).locator('input[type="file"]').setInputFiles(path);
    const dialog = page.getByRole('dialog', { name: ja('glossary.import.title') });
    const clash = dialog.getByRole('group', { name: 'ceasefire' });
    await clash.getByText(ja('glossary.clash.about.japanese')).waitFor();
    await clash.getByText(ja('glossary.clash.keep.follows', { ours: '休戦' })).waitFor();
    await choose(clash, ja('glossary.clash.take'));
    await clash.getByText(ja('glossary.clash.take.follows', { ours: '休戦', theirs: '停戦' })).waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByText(/own\.csv.*4/).waitFor();
    await dialog.getByRole('button', { name: ja('glossary.import.do'), exact: true }).click();
    await dialog.getByText(/追加1件.*変更1件.*要判断0件/).waitFor();
    await page.keyboard.press('Escape');
    await row(page, 'lighthouse').waitFor();
    await expect.poll(() => row(page, 'ceasefire').textContent()).toMatch(/ceasefire停戦/);
    await page.keyboard.press('Control+z');
    await row(page, 'lighthouse').waitFor({ state: 'hidden' });
    await expect.poll(() => row(page, 'ceasefire').textContent()).toMatch(/ceasefire休戦/);
    await page.keyboard.press('Control+Shift+z');
    await row(page, 'lighthouse').waitFor();
  });

  it('says who decided, under the name that is set', async () => {
    const { page } = workbench;
    await glossary(page)
      .getByRole('button', { name: new RegExp(ja('glossary.signature.as', { name: '.*' })) })
      .click();
    const dialog = page.getByRole('dialog', { name: ja('glossary.signature') });
    await dialog.getByLabel(ja('glossary.signature.name')).fill('花田');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await row(page, 'lighthouse').click();
    await page.keyboard.press('r');
    await row(page, 'lighthouse').filter({ hasText: '花田' }).waitFor();
    await details(page, 'lighthouse')
      .getByText(/花田 が決定/)
      .waitFor();
    await glossary(page)
      .getByRole('button', { name: ja('glossary.at') })
      .click();
    await expect.poll(() => glossary(page).getByRole('row').nth(1).textContent()).toMatch(/^lighthouse/);
    await glossary(page)
      .getByRole('button', { name: ja('terms.en') })
      .click();
  });

  it('approves all that is selected as one step, by key and from the palette', async () => {
    const { page } = workbench;
    const accepted = glossary(page).getByText(ja('glossary.standing.accepted'), { exact: true });
    const before = await accepted.count();
    await row(page, 'Ewha').click();
    await row(page, 'Karpenko').click({ modifiers: ['Control'] });
    await page.keyboard.press('a');
    await expect.poll(() => accepted.count()).toBe(before + 2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => accepted.count()).toBe(before);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(ja('keys.glossary.approve'));
    await page.keyboard.press('Enter');
    await expect.poll(() => accepted.count()).toBe(before + 2);
    await page.keyboard.press('u');
    await expect.poll(() => accepted.count()).toBe(before);
  });

  it('parts a concept that the program put together, until it is put back', async () => {
    const { page } = workbench;
    await row(page, 'Anna Karpenko').click();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: ja('glossary.part.title') });
    await dialog
      .getByRole('checkbox', { name: /Karpenko/ })
      .first()
      .press('Space');
    await dialog.getByText(ja('glossary.part.comes', { en: 'Karpenko', forms: 'カルペンコ' })).waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: ja('glossary.part.do') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => row(page, 'Karpenko').count()).toBe(2);
    await row(page, 'Karpenko').filter({ hasNotText: 'Anna' }).click();
    const sheet = details(page, 'Karpenko');
    await sheet.getByText(ja('glossary.parted', { from: 'Anna Karpenko' })).waitFor();
    await sheet.getByRole('button', { name: ja('glossary.unpart') }).click();
    await expect.poll(() => row(page, 'Karpenko').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => row(page, 'Karpenko').count()).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => row(page, 'Karpenko').count()).toBe(1);
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
    await expect.poll(() => row(page, other).filter({ hasText: first }).count()).toBe(1);
    expect(await row(page, other).count()).toBe(1);
    await details(page, first)
      .getByRole('button', { name: ja('glossary.part') })
      .click();
    const dialog = page.getByRole('dialog', { name: ja('glossary.part.title') });
    await dialog.getByRole('checkbox', { name: new RegExp(`^${other}`) }).press('Space');
    await dialog.getByRole('button', { name: ja('glossary.part.do') }).click();
    await row(page, other).filter({ hasNotText: first }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => row(page, other).filter({ hasText: first }).count()).toBe(1);
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
    await reading(page).waitFor();
    await page.getByRole('button', { name: ja('bar.export'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: ja('exports.title.article') });
    await choose(dialog, /^記事$/);
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
    // With its scope the dialog changes its name.
    await choose(page.getByRole('dialog'), ja('exports.scope.project'));
    await choose(ofAll, ja('exports.what.glossary'));
    await choose(ofAll, 'TSV');
    await ofAll.getByText('lighthouse').waitFor();
    await page.keyboard.press('Escape');
    await ofAll.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: ja('bar.project') }).click();
    await choose(page, ja('bar.section.glossary'));
    await row(page, 'ceasefire').waitFor();
  });

  it('of an open article shows the terms that stand in it, in the same table', async () => {
    const { page } = workbench;
    await choose(page, ja('bar.section.articles'));
    await page.getByRole('button', { name: '休戦は週末に破られた。', exact: true }).click();
    await reading(page).waitFor();
    await page.keyboard.press('Control+2');
    await row(page, 'Karpenko').waitFor();
    await row(page, 'ceasefire').waitFor();
    expect(await row(page, 'Ewha').count()).toBe(0);
    await row(page, 'Karpenko').click();
    await page.keyboard.press('a');
    await row(page, 'Karpenko')
      .filter({ hasText: ja('glossary.standing.accepted') })
      .waitFor();
    // N is the next finding's key as well, while the text is read.
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: ja('glossary.add') }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await details(page, 'Anna Karpenko')
      .getByRole('button')
      .filter({ hasText: 'カルペンコ氏は帰国した。' })
      .click();
    await reading(page).waitFor();
  });

  it('makes a term of words that are selected while reading', async () => {
    const { page } = workbench;
    const words = reading(page).getByText('両国は休戦を望んでいた。').first();
    await words.waitFor();
    const box = await words.boundingBox();
    if (box === null) throw new Error('there is no such sentence');
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + 1, middle);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, middle, { steps: 3 });
    await page.mouse.move(box.x + 34, middle, { steps: 3 });
    await page.mouse.up();
    await page.getByRole('button', { name: ja('keys.glossary.selection') }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('g');
    const dialog = page.getByRole('dialog', { name: ja('glossary.add') });
    await expect.poll(() => dialog.getByLabel(ja('review.term.ja')).inputValue()).toBe('両国');
    await dialog.getByLabel(ja('review.term.en')).fill('both countries');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+2');
    await row(page, 'both countries')
      .filter({ hasText: ja('glossary.standing.accepted') })
      .waitFor();
    await page.keyboard.press('Control+1');
    await reading(page).waitFor();
  });

  it('takes a review back into its article, and shows first what it changes', async () => {
    const { page, kind, profile } = workbench;
    if (kind === 'browser') {
      await page.getByRole('button', { name: ja('bar.export'), exact: true }).click();
      const dialog = page.getByRole('dialog', { name: ja('exports.title.article') });
      await choose(dialog, ja('exports.what.alignment'));
      await choose(dialog, 'XLSX');
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: ja('exports.write'), exact: true }).click();
      const sent = readXlsx(await readFile(await (await coming).path()), 'sent');
      const [head = [], ...body] = sent.rows.map(({ cells }) => [...cells]);
      const [first = [], ...others] = body;
      first[head.indexOf('ja')] = '休戦は週末に破れた。';
      first[head.indexOf('comment')] = '自動詞に';
      const rows = [first, ...others.slice(0, -1), others.at(-1)?.with(head.indexOf('en'), 'Rain.') ?? []];
      const columns = head.map((name) => ({ name, width: 10 }));
      const back = writeXlsx({ name: 'Alignment', columns, rows }, new Date(0));
      if (!back.ok) throw new Error(back.problem.id);
      const path = join(profile, 'review.xlsx');
      await writeFile(path, back.value);
      await page.getByLabel(ja('keys.import-review')).setInputFiles(path);
      const review = page.getByRole('dialog', { name: ja('reviewed.title') });
      await review.getByText('自動詞に').waitFor();
      await review.getByText(/review\.xlsx の4行目/).waitFor();
      expect(await barriers(page)).toEqual([]);
      await review.getByRole('button', { name: ja('reviewed.take') }).click();
      await reading(page).getByText('休戦は週末に破れた。').first().waitFor();
      await page.keyboard.press('Control+z');
      await reading(page).getByText('休戦は週末に破られた。').first().waitFor();
    }
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
