import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openServed, type Workbench } from './hosts.ts';
import { goHome, ja, openFiles, openSample, reading, rows, writeTexts } from './page.ts';

/** Samples by words of their titles: one with many findings, one whose blocks its source has in another order. */
const [FOUND, MOVED] = ['黄砂協定', '遠山'];

const strip = (page: Page): Locator => page.locator('[data-strip]');
const blips = (page: Page, what: readonly string[]): Locator =>
  strip(page).locator(what.map((one) => `[data-what="${one}"]`).join(', '));
const FINDINGS = ['critical', 'major', 'minor', 'neutral'];
/** An article with a sentence that its source does not have, and without one that it has. */
const TEXTS = {
  '図書館.txt': [
    '市立図書館は月曜日、新しい建物で開館した。',
    '建物は3階建てで、総工費は24億円だった。',
    '蔵書は30万冊にのぼる。',
    '一階には子ども向けの部屋がある。',
    '絵本の読み聞かせは毎週土曜日に行われる。',
    '筆者も幼いころ、祖母に手を引かれて古い図書館へ通ったものだ。',
    '二階の閲覧室からは川が見える。',
    '開館時間は午前9時から午後8時までだ。',
    '館長のマルタ・リンドは、1日に2千人の来館を見込むと述べた。',
    '駐車場は100台分ある。',
  ].join('\n'),
  'library.txt': [
    'The city library opened in its new building on Monday.',
    'The building has three storeys and cost 2.4 billion yen.',
    'The library holds 300,000 books.',
    'Two hundred of them were a gift from a dentist in Rotterdam who has never visited the country.',
    'On the first floor there is a room for children.',
    'Picture books are read aloud every Saturday.',
    'The river can be seen from the reading room on the second floor.',
    'It is open from 9 a.m. to 8 p.m.',
    'The director, Marta Lind, said that she expected 2,000 visitors a day.',
    'There is parking for 100 cars.',
  ].join('\n'),
};
const GAPS_OF = { ja: ['gap-ja'], en: ['gap-en'] } as const;
/** What a row says whose Japanese, or English, is missing. */
const REASONS = {
  ja: ['read.alone.left-out', 'read.alone.unsure-en'],
  en: [
    ...(['read.alone.added', 'read.alone.heading', 'read.alone.caption'] as const),
    ...(['read.alone.beyond-sources', 'read.alone.unsure-ja'] as const),
  ],
} as const;

/** How far an element's middle is from the top of the strip, as a share of it. */
async function placeOf(page: Page, blip: Locator): Promise<number> {
  const [whole, own] = [await strip(page).boundingBox(), await blip.boundingBox()];
  if (whole === null || own === null) throw new Error('it is not drawn');
  return (own.y + own.height / 2 - whole.y) / whole.height;
}

/** Presses the strip where a mark is; what lies over it does not count, as it does not for a person. */
async function pressAt(page: Page, blip: Locator): Promise<void> {
  const box = await blip.boundingBox();
  if (box === null) throw new Error('there is no mark');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Whether a row can be read without scrolling. */
const isInSight = (row: Locator): Promise<boolean> =>
  row.first().evaluate((element) => {
    const box = element.getBoundingClientRect();
    const frame = element.closest('[data-virtuoso-scroller]')?.getBoundingClientRect();
    return frame !== undefined && box.top < frame.bottom - 20 && box.bottom > frame.top + 20;
  });

/** Scrolls until something is drawn. */
async function find(page: Page, wanted: Locator): Promise<void> {
  await reading(page).hover();
  await page.mouse.wheel(0, -100_000);
  await expect
    .poll(async () => {
      if ((await wanted.count()) > 0) return true;
      await page.mouse.wheel(0, 300);
      return false;
    })
    .toBe(true);
  await wanted.first().scrollIntoViewIfNeeded();
}

describe('an article as a whole', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openServed();
    // So low a window shows a part of the article only.
    await workbench.page.setViewportSize({ width: 1280, height: 560 });
  });
  afterAll(() => workbench?.close());
  beforeEach(() => goHome(workbench.page));

  it('shows on a strip where its findings are, and a press there leads to one', async () => {
    const { page } = workbench;
    await openSample(page, FOUND);
    const findings = blips(page, FINDINGS);
    await findings.first().waitFor();
    expect(await findings.count()).toBeGreaterThan(5);
    const places = await Promise.all((await findings.all()).map((one) => placeOf(page, one)));
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(0.5);
    const card = page.getByRole('region', { name: ja('card.label') });
    expect(await card.isVisible()).toBe(false);
    await pressAt(page, findings.last());
    await card.waitFor();
    const row = rows(page).filter({ has: page.locator('[data-side="ja"] [data-findings]') });
    await expect.poll(() => isInSight(row.last())).toBe(true);
    await expect.poll(() => reading(page).evaluate((area) => area.scrollTop)).toBeGreaterThan(200);
  });

  it('shows the part that is in sight, and moves it along', async () => {
    const { page } = workbench;
    await openSample(page, FOUND);
    const seen = strip(page).locator('[data-seen]');
    await seen.waitFor();
    const before = await placeOf(page, seen);
    await reading(page).hover();
    await page.mouse.wheel(0, 900);
    await expect.poll(() => placeOf(page, seen)).toBeGreaterThan(before + 0.05);
  });

  it.each(['en', 'ja'] as const)(
    'shows where the %s side is missing; there the row says so, and why',
    async (missing) => {
      const { page } = workbench;
      await openFiles(page, await writeTexts(TEXTS));
      const gap = blips(page, GAPS_OF[missing]);
      await gap.first().waitFor();
      await pressAt(page, gap.first());
      const row = rows(page)
        .filter({ has: page.locator(`[data-side="${missing}"]:not(:has([lang]))`) })
        .filter({ hasText: new RegExp(REASONS[missing].map((id) => ja(id)).join('|')) });
      await expect.poll(() => isInSight(row)).toBe(true);
      await row
        .first()
        .getByRole('button', { name: ja('arrange.why.title.alone') })
        .click();
      const why = page.getByRole('dialog', { name: ja('arrange.why.title.alone') });
      expect((await why.textContent())?.length).toBeGreaterThan(10);
    },
  );

  it('draws the way of a block that its source has elsewhere, and leads there', async () => {
    const { page } = workbench;
    await openSample(page, MOVED);
    const cue = reading(page).getByRole('button', {
      name: new RegExp(`${ja('read.moved.earlier')}|${ja('read.moved.later')}`),
    });
    await find(page, cue);
    const ribbon = page.locator('[data-ribbon]');
    await ribbon.first().waitFor({ state: 'attached' });
    const row = Number(await ribbon.first().getAttribute('data-ribbon'));
    const block = page.locator(`[data-index="${row}"]`);
    // It begins beside the block itself, in the gutter, and leads away from it.
    const way = await ribbon.first().locator('path').boundingBox();
    const own = await block.locator('[data-side="en"]').boundingBox();
    if (way === null || own === null) throw new Error('nothing is drawn');
    expect(way.x).toBeLessThan(own.x);
    expect(way.x).toBeGreaterThan(own.x - 60);
    expect(way.y).toBeLessThan(own.y + own.height);
    expect(way.y + way.height).toBeGreaterThan(own.y);
    expect(way.height).toBeGreaterThan(own.height / 2);
    await block.getByRole('button', { name: /./ }).filter({ hasText: /./ }).first().click();
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    await sheet.getByRole('button', { name: ja('read.moved.go') }).click();
    await sheet.waitFor({ state: 'detached' });
  });
});
