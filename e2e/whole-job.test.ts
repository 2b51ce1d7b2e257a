import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../src/messages/message.ts';
import { begin, card, compose, countOf, editor, undoable } from './desk.ts';
import { type Hands, keyboard, mouse, rows } from './hands.ts';
import { openServed, type Workbench } from './hosts.ts';
import { reading, wordsOf, writeTexts } from './page.ts';

/** An article with a mistake in almost every sentence, its source, and an English text that is none. */
const TEXTS = {
  'ダム.txt': [
    '南の谷に新しいダムが完成した。',
    '工事には14年かかった。',
    'ダムの高さは130メートルある。',
    '貯水量は900万立方メートルだ。',
    '費用は420億円に上った。',
    '工事には延べ6万人が携わった。',
    '発電所は8万世帯に電気を送る。',
    '式典は5月12日に開かれた。',
    '式典には250人が出席した。',
    '知事のカルローヴァ氏は「谷の暮らしが変わる」と述べた。',
    'カルロワ氏は記者団に、次のダムの計画もあると語った。',
    '移転した家は75戸だった。',
    '谷には7本の橋が架け替えられた。',
    '湖では来年から釣りが許される。',
  ].join('\n'),
  'dam.txt': [
    'A new dam has been completed in the southern valley.',
    'The work took 12 years.',
    'The dam is 150 metres high.',
    'It holds 8 million cubic metres of water.',
    'It cost 320 billion yen.',
    'A total of 90,000 people worked on it.',
    'The power station supplies 70,000 households with electricity.',
    'The ceremony was held on May 21.',
    '350 people attended the ceremony.',
    'The governor, Ms. Karlova, said, "Life in the valley will change."',
    'Karlova told reporters that there are plans for another dam.',
    '57 houses were moved.',
    'Nine bridges in the valley were rebuilt.',
    'Fishing will be allowed in the lake from next year.',
  ].join('\n'),
  'bread.txt': [
    'Knead the dough for ten minutes until it is smooth.',
    'Let it rise in a warm place, then bake it in a hot oven.',
  ].join('\n'),
};

const CASES = INTERFACE_LANGUAGES.flatMap((language) => [
  [language, 'the keyboard alone', keyboard] as const,
  [language, 'the mouse', mouse] as const,
]);

describe.each(CASES)('a whole job in %s with %s', (language, _hand, give) => {
  const say = wordsOf(language);
  let workbench: Workbench;
  let tools: CDPSession;
  let page: Page;
  let hands: Hands;
  const take = async (opened: Workbench): Promise<void> => {
    workbench = opened;
    page = opened.page;
    hands = give(page, language);
    tools = await page.context().newCDPSession(page);
  };
  beforeAll(async () => {
    await take(await openServed());
    await begin(page, language);
  });
  afterAll(() => workbench?.close());

  const text = async (): Promise<string> =>
    (await rows(page, language).locator('[data-ja]').allTextContents()).join('');
  const undone = () => undoable(page, language);
  const beads = (): Promise<readonly string[]> =>
    page
      .locator('[data-bead]')
      .evaluateAll((all) =>
        all.map((row) =>
          ['ja', 'en']
            .map((side) => row.querySelectorAll(`[data-side="${side}"] [data-sentence]`).length)
            .join('-'),
        ),
      );
  let untouched = '';
  /** What Undo says before the first step, and behind the last. */
  let bottom = '';
  let top = '';
  let finished = '';
  let opened = 0;
  const open = (): Promise<number> => countOf(page, language, 'open');
  const lines = (): Promise<number> => rows(page, language).count();

  it('brings files in, finds the source and opens the article', async () => {
    await hands.bringIn(await writeTexts(TEXTS));
    await page.getByText(say('import.ready')).waitFor();
    const sources = page.getByRole('group', { name: say('import.sources.of', { file: 'ダム.txt' }) });
    await sources.getByRole('button', { name: /^dam\.txt/, pressed: true }).waitFor();
    expect(await sources.getByRole('button', { name: /^bread\.txt/, pressed: true }).count()).toBe(0);
    await hands.start();
    await reading(page, language).waitFor();
    untouched = await text();
    bottom = await undone();
    opened = await open();
    expect(opened).toBeGreaterThan(10);
  });

  it('reviews ten findings', async () => {
    await hands.nextFinding();
    for (let settled = 0; settled < 10; settled += 1) {
      await card(page, language).waitFor();
      const before = await open();
      const canAccept =
        (await card(page, language)
          .getByRole('button', { name: new RegExp(`^${say('review.accept')} ?A?$`) })
          .count()) > 0;
      if (settled % 2 === 0 && canAccept) await hands.accept();
      else await hands.dismiss((settled % 6) + 1);
      await expect.poll(open).toBeLessThan(before);
    }
    expect(await countOf(page, language, 'dismissed')).toBeGreaterThanOrEqual(5);
  });

  it('corrects three sentences with an input method', async () => {
    for (const [row, kana, word] of [
      [0, 'ついに', '遂に'],
      [7, 'せいだい', '盛大'],
      [13, 'つり', '釣り'],
    ] as const) {
      await hands.write(row);
      await compose(tools, kana, word);
      await hands.finish();
      await expect.poll(() => editor(page, language).count()).toBe(0);
      await expect.poll(text).toContain(`${word}。`);
    }
    await expect
      .poll(() =>
        reading(page, language)
          .getByRole('img', { name: say('correct.is.done') })
          .count(),
      )
      .toBe(3);
  });

  it('merges rows and splits them', async () => {
    await hands.openArranging();
    await page.getByRole('application', { name: say('arrange.area') }).waitFor();
    const before = await beads();
    await hands.merge(2);
    await expect.poll(async () => (await beads())[2]).toBe('2-2');
    await hands.merge(4);
    await expect.poll(async () => (await beads())[3]).toBe('2-2');
    await hands.split(3);
    await expect.poll(async () => (await beads()).length).toBe(before.length - 1);
    expect((await beads())[4]).toBe('2-2');
    await hands.closeArranging();
    await reading(page, language).waitFor();
  });

  it('replaces a name everywhere', async () => {
    await hands.openReplace();
    const dialog = page.getByRole('dialog', { name: say('replace.title') });
    await dialog.getByLabel(say('replace.from')).fill('カルローヴァ\nカルロワ');
    await dialog.getByLabel(say('replace.to')).fill('カルロバ');
    await dialog
      .getByRole('region', { name: say('replace.preview') })
      .locator('del')
      .nth(1)
      .waitFor();
    await hands.replace(dialog, 2);
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(text).toMatch(/知事のカルロバ氏.*カルロバ氏は記者団/);
    finished = await text();
    top = await undone();
  });

  it('undoes all of it, and does it again', async () => {
    let steps = 0;
    for (; steps < 60 && (await undone()) !== bottom; steps += 1) {
      const state = async () => [await undone(), await text(), await lines(), await open()];
      const before = await state();
      await hands.undo();
      await expect.poll(state).not.toEqual(before);
    }
    // Ten findings, three sentences with their marks, three steps with rows, one replacement.
    expect(steps).toBeGreaterThanOrEqual(10 + 3 + 3 + 1);
    expect(await text()).toBe(untouched);
    await expect.poll(open).toBe(opened);
    for (let step = 0; step < steps; step += 1) {
      const before = await undone();
      await hands.redo();
      if (step < steps - 1) await page.waitForTimeout(150);
      else await expect.poll(undone).not.toBe(before);
    }
    await expect.poll(text).toBe(finished);
    expect(await undone()).toBe(top);
  });

  it('finds all there after the project was closed, and after the program was killed', async () => {
    const dismissed = await countOf(page, language, 'dismissed');
    await hands.closeProject();
    await page.getByRole('heading', { name: say('home.title') }).waitFor();
    await hands.openProject();
    await reading(page, language).waitFor();
    expect(await text()).toBe(finished);
    await workbench.leave('killed');
    await take(await openServed(workbench.profile));
    await page.getByRole('heading', { name: say('home.title') }).waitFor();
    await hands.openProject();
    await reading(page, language).waitFor();
    expect([await text(), await undone(), await countOf(page, language, 'dismissed')]).toEqual([
      finished,
      top,
      dismissed,
    ]);
    expect(workbench.complaints).toEqual([]);
  });
});
