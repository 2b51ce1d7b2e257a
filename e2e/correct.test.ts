import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../src/messages/message.ts';
import { begin, compose, editor, reopen, undoable } from './desk.ts';
import { openServed, type Workbench } from './hosts.ts';
import { dropFiles, reading, wordsOf, writeTexts } from './page.ts';

/** Three sentences, each of which a person will correct, and one that stays. */
const TEXTS = {
  '記事.txt':
    '市長は15日、新しい橋の建設を発表した。\n費用は3億円になる見通しだ。\n工事は来年の春に始まる。\n市民の多くは計画を歓迎している。\n',
  'source.txt':
    'The mayor announced on the 15th that a new bridge will be built.\nIt is expected to cost 200 million yen.\nWork will start in the spring of the year after next.\nMost citizens welcome the plan.\n',
};

let workbench: Workbench;

describe.each(INTERFACE_LANGUAGES)('correcting with an input method, in %s', (language) => {
  beforeAll(async () => {
    workbench = await openServed();
  });
  afterAll(() => workbench?.close());
  const say = wordsOf(language);
  const rows = (page: Page): Locator => reading(page, language).locator('[role="group"]');
  const textOf = async (at: number): Promise<string> =>
    (await rows(workbench.page).nth(at).locator('[data-ja]').allTextContents()).join('');
  const keeping = () =>
    workbench.page.getByRole('status').filter({ hasText: new RegExp(`${say('correct.keeping.kept')}|…`) });

  it('a half-written word is never saved, and its Enter and Escape are the input method’s own', async () => {
    const { page } = workbench;
    await begin(page, language);
    await dropFiles(page, await writeTexts(TEXTS));
    await page.getByRole('button', { name: say('import.start'), exact: true }).click();
    await reading(page, language).waitFor();
    const first = await undoable(page, language);
    await rows(page).nth(1).locator('[data-ja]').dblclick();
    await editor(page, language).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const tools = await page.context().newCDPSession(page);
    await tools.send('Input.imeSetComposition', { text: 'という', selectionStart: 3, selectionEnd: 3 });
    // Far longer than the pause after which what was typed is saved.
    await page.waitForTimeout(1500);
    expect(await undoable(page, language)).toBe(first);
    expect(await editor(page, language).textContent()).toBe('費用は3億円になる見通しだという。');
    // Keys that an input method wants for itself are told as such: the sentence stays open.
    for (const key of ['Enter', 'Escape']) {
      await tools.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        code: key,
        windowsVirtualKeyCode: 229,
      });
    }
    expect(await editor(page, language).isVisible()).toBe(true);
    expect(await undoable(page, language)).toBe(first);
    await tools.send('Input.insertText', { text: 'という' });
    await keeping()
      .filter({ hasText: say('correct.keeping.kept') })
      .waitFor();
    await expect.poll(() => undoable(page, language)).not.toBe(first);
    await tools.detach();
  });

  it('a composition that begins while the last words are being checked is not disturbed', async () => {
    const { page } = workbench;
    const tools = await page.context().newCDPSession(page);
    for (const wait of [380, 420, 460, 520]) {
      await page.keyboard.type('あ');
      // The words before are sent about now, and their answer comes while the next ones are composed.
      await page.waitForTimeout(wait);
      await compose(tools, 'いいいい', '亜', 60);
    }
    expect(await editor(page, language).textContent()).toBe(
      '費用は3億円になる見通しだというあ亜あ亜あ亜あ亜。',
    );
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('Backspace');
    await keeping()
      .filter({ hasText: say('correct.keeping.kept') })
      .waitFor();
    await tools.detach();
  });

  it('what the checks say follows what is written, while the caret stays', async () => {
    const { page } = workbench;
    const doubts = editor(page, language).locator('.critical, .major');
    await expect.poll(() => doubts.allTextContents()).toEqual([expect.stringContaining('3')]);
    // 3億円 → 2億円, at its place.
    await page.keyboard.press('Home');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await page.keyboard.type('2');
    await expect.poll(() => doubts.count()).toBe(0);
    expect(await editor(page, language).isVisible()).toBe(true);
    await page.keyboard.type('.0');
    expect(await editor(page, language).textContent()).toBe('費用は2.0億円になる見通しだという。');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
  });

  it('Ctrl+Enter marks a sentence as done and opens the next; three are corrected so', async () => {
    const { page } = workbench;
    const tools = await page.context().newCDPSession(page);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => editor(page, language).textContent()).toBe('工事は来年の春に始まる。');
    // 来年 → 再来年
    await page.keyboard.press('Home');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await compose(tools, 'さ', '再');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => editor(page, language).textContent()).toBe('市民の多くは計画を歓迎している。');
    await page.keyboard.press('Escape');
    await expect.poll(() => editor(page, language).count()).toBe(0);
    // The keyboard is in the text again: the first sentence is the row at the top.
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('e');
    await editor(page, language).waitFor();
    await page.keyboard.press('Control+Home');
    await compose(tools, 'あたらしい', '新しい');
    // Escape closes and keeps, at once.
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(0)).toBe('新しい市長は15日、新しい橋の建設を発表した。');
    expect(await textOf(1)).toBe('費用は2億円になる見通しだという。');
    expect(await textOf(2)).toBe('工事は再来年の春に始まる。');
    await tools.detach();
  });

  it('what is typed right behind Ctrl+Enter goes into the next sentence, and is no command', async () => {
    const { page } = workbench;
    await rows(page).nth(0).locator('[data-ja]').dblclick();
    await editor(page, language).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type('あ');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('dナv');
    await expect.poll(() => editor(page, language).textContent()).toMatch(/^dナv市民の/);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(0)).toMatch(/発表した。あ$/);
    await expect.poll(() => textOf(3)).toMatch(/^dナv市民の/);
    await reading(page, language).focus();
    // The words of the last sentence, the mark, and the words of the first.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(0)).toMatch(/発表した。$/);
    await expect.poll(() => textOf(3)).toBe('市民の多くは計画を歓迎している。');
  });

  it('what the machine had written can be seen, word by word', async () => {
    const { page } = workbench;
    await page.keyboard.press('v');
    await expect
      .poll(() => rows(page).nth(1).locator('del').allTextContents())
      .toEqual([expect.stringContaining('3')]);
    await page.keyboard.press('v');
    await expect.poll(() => rows(page).nth(1).locator('del').count()).toBe(0);
  });

  it('an earlier wording of a sentence is found in its history and used again', async () => {
    const { page } = workbench;
    await rows(page).nth(2).locator('[data-ja]').dblclick();
    await editor(page, language).waitFor();
    await page.getByRole('button', { name: say('correct.history') }).click();
    const history = page.getByRole('dialog', { name: say('correct.history') });
    await history.getByText('工事は来年の春に始まる。').waitFor();
    await history
      .getByRole('button', { name: say('correct.history.restore') })
      .last()
      .click();
    await expect.poll(() => editor(page, language).textContent()).toBe('工事は来年の春に始まる。');
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(2)).toBe('工事は来年の春に始まる。');
    await reading(page, language).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(2)).toBe('工事は再来年の春に始まる。');
  });

  it('the machine’s words come back at a key', async () => {
    const { page } = workbench;
    const box = await rows(page).nth(3).locator('[data-ja]').boundingBox();
    if (box === null) throw new Error('the row is out of sight');
    await page.mouse.dblclick(box.x + 105, box.y + box.height / 2);
    await editor(page, language).waitFor();
    // The caret stands where the click was.
    await page.keyboard.type('市の');
    await expect.poll(() => editor(page, language).textContent()).toMatch(/^市民.+市の.+。$/);
    await page.getByText(say('correct.machine'), { exact: true }).waitFor();
    await page.keyboard.press('Control+Shift+Backspace');
    await expect.poll(() => editor(page, language).textContent()).toBe('市民の多くは計画を歓迎している。');
    await expect.poll(() => page.getByText(say('correct.machine'), { exact: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => editor(page, language).count()).toBe(0);
    await reading(page, language).focus();
    await page.keyboard.press('Control+z');
  });

  it('nothing is lost when the article is left in the middle of a word', async () => {
    const { page } = workbench;
    await rows(page).nth(3).locator('[data-ja]').dblclick();
    await editor(page, language).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.type('今も');
    // No pause: the key that leads to the list of articles comes right behind.
    await page.keyboard.press('Control+ArrowUp');
    await reading(page, language).waitFor({ state: 'detached' });
    await page
      .getByRole('main')
      .getByRole('button', { name: /^新しい市長は|^市長は/ })
      .first()
      .click();
    await reading(page, language).waitFor();
    await expect.poll(() => textOf(3)).toBe('今も市民の多くは計画を歓迎している。');
    await reading(page, language).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(3)).toBe('市民の多くは計画を歓迎している。');
  });

  it('all is there the next day; and what was typed in one sitting is one step to undo', async () => {
    const { page } = workbench;
    await reopen(page, language);
    expect(await textOf(1)).toBe('費用は2億円になる見通しだという。');
    await reading(page, language).focus();
    const texts = [await textOf(0)];
    // The first sentence, the done mark and the words of the third, the mark and the words of the second.
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(400);
      texts.push(`${await textOf(0)}${await textOf(1)}${await textOf(2)}`);
    }
    expect(texts.at(-1)).toBe(
      '市長は15日、新しい橋の建設を発表した。費用は3億円になる見通しだ。工事は来年の春に始まる。',
    );
    expect(workbench.complaints).toEqual([]);
  });
});
