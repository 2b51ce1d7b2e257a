import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InterfaceLanguage } from '../src/messages/message.ts';
import { openServed, type Workbench } from './hosts.ts';
import { ja, openFiles, wordsOf, writeTexts } from './page.ts';

/** An article and its source, sentence by sentence in the same order. */
const TEXTS = {
  '橋.txt': [
    '市長は月曜日、新しい橋の建設を発表した。',
    '費用は3億円になる見通しだ。',
    '工事は来年4月に始まる。',
    '川の両岸には公園が造られる。',
    '漁師たちは工事の騒音を心配している。',
  ].join('\n\n'),
  'bridge.txt': [
    'The mayor announced on Monday that a new bridge will be built.',
    'It is expected to cost 300 million yen.',
    'The work will begin in April next year.',
    'Parks will be laid out on both banks of the river.',
    'Fishermen are worried about the noise of the work.',
  ].join('\n\n'),
};

/** Every row as it was aligned: sentence 0 with sentence 0, and so on. */
const COMPUTED = ['0|0', '1|1', '2|2', '3|3', '4|4'];

const area = (page: Page, language: InterfaceLanguage): Locator =>
  page.getByRole('application', { name: wordsOf(language)('arrange.area') });

/** The rows that are drawn, as `0,1|2`: Japanese sentences, then English ones. */
const told = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-bead]').evaluateAll((rows) =>
    rows.map((row) => {
      const side = (name: string) =>
        [...row.querySelectorAll(`[data-side="${name}"] [data-sentence]`)].map((sentence) =>
          sentence.getAttribute('data-sentence')?.replace(/^.*:/, ''),
        );
      return `${side('ja').join(',')}|${side('en').join(',')}`;
    }),
  );

const sentence = (page: Page, name: string): Locator => page.locator(`[data-sentence="${name}"]`);

/** The row a sentence is in. */
const rowOf = (page: Page, name: string): Locator =>
  page.locator('[data-bead]').filter({ has: sentence(page, name) });

/** What is said aloud last. */
const said = (page: Page): Promise<readonly string[]> => page.locator('output').allTextContents();

async function drag(page: Page, what: Locator, to: Locator): Promise<void> {
  const [from, there] = [await what.boundingBox(), await to.boundingBox()];
  if (from === null || there === null) throw new Error('there is nothing to drag, or nowhere to');
  await page.mouse.move(from.x + 30, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(there.x + 60, there.y + there.height / 2, { steps: 8 });
  await page.mouse.up();
}

/** Undoes until nobody has fixed anything; the rows are then as they were computed. */
async function undoTo(page: Page, rows: readonly string[]): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    if ((await page.locator('[data-by]').count()) === 0) break;
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(250);
  }
  await expect.poll(() => told(page)).toEqual(rows);
}

describe.each(['ja', 'en'] as const)('aligning by hand, in %s', (language) => {
  const say = wordsOf(language);
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openServed();
    const { page } = workbench;
    await page.getByRole('heading', { name: ja('home.title') }).waitFor();
    await openFiles(page, await writeTexts(TEXTS));
    if (language === 'en') await page.keyboard.press('l');
    await page.getByRole('radio', { name: say('arrange.mode') }).waitFor({ state: 'attached' });
    await page.keyboard.press('k');
    await area(page, language).waitFor();
  });
  afterAll(() => workbench?.close());
  beforeEach(async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await undoTo(workbench.page, COMPUTED);
  });

  it('two rows are merged on their seam, and split where a person says', async () => {
    const { page } = workbench;
    await rowOf(page, 'ja:1').hover();
    await rowOf(page, 'ja:1')
      .getByRole('button', { name: say('arrange.merge.next') })
      .click();
    await expect.poll(() => told(page)).toEqual(['0|0', '1,2|1,2', '3|3', '4|4']);
    expect(await rowOf(page, 'ja:1').locator('[data-by="made"]').count()).toBe(1);
    await sentence(page, 'ja:2').hover();
    await rowOf(page, 'ja:2')
      .locator('[data-side="ja"]')
      .getByRole('button', { name: say('arrange.split.here') })
      .click();
    await expect.poll(() => told(page)).toEqual(COMPUTED);
  });

  it('a sentence is dragged into another row, and back by undo', async () => {
    const { page } = workbench;
    await drag(page, sentence(page, 'en0:3'), rowOf(page, 'ja:1'));
    await expect.poll(() => told(page)).toEqual(['0|0', '1|1,3', '2|2', '3|', '4|4']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => told(page)).toEqual(COMPUTED);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => told(page)).toEqual(['0|0', '1|1,3', '2|2', '3|', '4|4']);
  });

  it('a drag that is given up changes nothing', async () => {
    const { page } = workbench;
    const box = await sentence(page, 'en0:3').boundingBox();
    const target = await rowOf(page, 'ja:0').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((target?.x ?? 0) + 60, (target?.y ?? 0) + 8, { steps: 5 });
    await page.getByText(say('arrange.drop.here')).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.waitForTimeout(200);
    expect(await told(page)).toEqual(COMPUTED);
  });

  it('a sentence is let go of beside all rows, and has no counterpart then', async () => {
    const { page } = workbench;
    const box = await sentence(page, 'en0:2').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 40, { steps: 5 });
    const place = await page.locator('[data-apart]').boundingBox();
    await page.mouse.move((place?.x ?? 0) + 80, (place?.y ?? 0) + 12, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => told(page)).toEqual(['0|0', '1|1', '|2', '2|', '3|3', '4|4']);
  });

  it('the keyboard alone moves a sentence, and says what it does', async () => {
    const { page } = workbench;
    await area(page, language).focus();
    await sentence(page, 'ja:0').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said(page)).toContainEqual(expect.stringContaining('It is expected to cost'));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => said(page))
      .toContainEqual(say('arrange.say.over', { row: 4, text: '川の両岸には公園が造られる。' }));
    await page.keyboard.press('Space');
    await expect.poll(() => told(page)).toEqual(['0|0', '1|', '2|2', '3|1,3', '4|4']);
  });

  it('the keyboard alone merges, splits, unlinks and accepts', async () => {
    const { page } = workbench;
    await sentence(page, 'ja:2').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('m');
    await expect.poll(() => told(page)).toEqual(['0|0', '1|1', '2,3|2,3', '4|4']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await expect.poll(() => told(page)).toEqual(COMPUTED);
    await page.keyboard.press('u');
    await expect.poll(() => told(page)).toEqual(['0|0', '1|1', '2|2', '|3', '3|', '4|4']);
    await sentence(page, 'ja:4').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('y');
    await rowOf(page, 'ja:4').locator('[data-by="accepted"]').waitFor();
    await page.keyboard.press('r');
    await expect.poll(() => rowOf(page, 'ja:4').locator('[data-by]').count()).toBe(0);
  });

  it('a key that can do nothing says why, for those who see and those who hear', async () => {
    const { page } = workbench;
    await page.keyboard.press('Escape');
    await sentence(page, 'ja:0').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('x');
    const why = page.getByRole('toolbar').getByText(say('arrange.say.no-cut'));
    await why.waitFor();
    await expect.poll(() => page.locator('output').allTextContents()).toContain(say('arrange.say.no-cut'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => why.count()).toBe(0);
  });

  it('sentences that cross are joined, several to several', async () => {
    const { page } = workbench;
    for (const name of ['ja:0', 'en0:4', 'en0:1']) await sentence(page, name).click();
    await page.getByRole('button', { name: say('arrange.join') }).click();
    await expect.poll(() => told(page)).toEqual(expect.arrayContaining(['0|1,4', '1|', '4|']));
    for (const name of ['ja:4', 'ja:1', 'en0:0']) await sentence(page, name).click();
    await page.keyboard.press('j');
    await expect.poll(() => told(page)).toEqual(['0|1,4', '1,4|0', '2|2', '3|3']);
  });

  it('the reason of a row is told, with the words it rests on', async () => {
    const { page } = workbench;
    await sentence(page, 'ja:1').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('w');
    const reason = page.getByRole('dialog', { name: say('arrange.bead', { row: 2 }) });
    await reason.getByText(say('arrange.why.coverage-ja')).waitFor();
    expect(await reason.textContent()).toMatch(/3億円?.*300 million/);
    await page.keyboard.press('Escape');
  });

  it('sure rows are accepted together, and aligning the rest leaves them alone', async () => {
    const { page } = workbench;
    await drag(page, sentence(page, 'en0:4'), rowOf(page, 'ja:3'));
    await expect.poll(() => told(page)).toContain('3|3,4');
    await page.getByRole('button', { name: say('arrange.sure') }).click();
    const slider = page.getByRole('slider', { name: say('arrange.sure.least') });
    await slider.focus();
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: say('arrange.sure.do') }).click();
    await expect.poll(() => page.locator('[data-by="accepted"]').count()).toBeGreaterThan(1);
    const fixed = await page.locator('[data-by]').count();
    await page.getByRole('button', { name: say('arrange.realign') }).click();
    await expect.poll(() => told(page)).toContain('3|3,4');
    await page.waitForTimeout(500);
    expect(await page.locator('[data-by]').count()).toBe(fixed);
    expect(await told(page)).toContain('3|3,4');
  });

  it('words are linked by clicking a pair, and parted by clicking it again', async () => {
    const { page } = workbench;
    await page.getByRole('radio', { name: say('arrange.hand.words'), exact: true }).check({ force: true });
    const word = (name: string, text: string): Locator =>
      sentence(page, name).locator('[data-from]').filter({ hasText: text }).first();
    const groupOf = (name: string, text: string) => word(name, text).getAttribute('data-group');
    const linked = async (): Promise<boolean> => {
      const group = await groupOf('en0:4', 'Fishermen');
      return group !== null && group === (await groupOf('ja:4', '心配'));
    };
    expect(await linked()).toBe(false);
    await word('ja:4', '心配').click();
    await word('en0:4', 'Fishermen').click();
    await expect.poll(linked).toBe(true);
    await word('en0:4', 'Fishermen').click();
    await rowOf(page, 'ja:4')
      .getByRole('button', { name: /心配.*Fishermen/ })
      .click();
    await expect.poll(linked).toBe(false);
    const sentences = page.getByRole('radio', { name: say('arrange.hand.sentences'), exact: true });
    await sentences.check({ force: true });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
  });

  it('words are linked by keyboard alone', async () => {
    const { page } = workbench;
    await sentence(page, 'ja:4').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    const cursor = page.locator('[data-sentence] [data-from][class*="cursor"]');
    const stand = async (key: string, text: string): Promise<void> => {
      for (let press = 0; press < 20; press += 1) {
        if ((await cursor.textContent())?.includes(text)) return;
        await page.keyboard.press(key);
      }
      throw new Error(`the cursor does not come to ${text}`);
    };
    await stand('ArrowRight', '騒音');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toContainEqual(say('arrange.words.taken', { word: '騒音' }));
    await page.keyboard.press('s');
    await stand('ArrowRight', 'worried');
    await page.keyboard.press('Enter');
    const group = (name: string, text: string) =>
      sentence(page, name)
        .locator('[data-from]')
        .filter({ hasText: text })
        .first()
        .getAttribute('data-group');
    await expect
      .poll(async () => (await group('ja:4', '騒音')) === (await group('en0:4', 'worried')))
      .toBe(true);
    await page.keyboard.press('h');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(300);
  });

  it('nothing was complained of', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
