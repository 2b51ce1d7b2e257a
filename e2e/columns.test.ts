import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServed, type Workbench } from './hosts.ts';
import { ja, openSample, reading } from './page.ts';

/** A sample with two sources, of which blocks have been moved. */
const SAMPLE = '黄砂協定';

const column = (page: Page, side: 'ja' | 'en'): Locator =>
  page.getByRole('region', { name: ja(`read.column.${side}`) });

const widthOf = async (page: Page): Promise<number> =>
  (await page.locator('[data-side="ja"]').first().boundingBox())?.width ?? 0;

const topOf = (place: Locator): Promise<number> => place.evaluate((list) => list.scrollTop);

describe('how the columns stand', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openServed();
    const { page } = workbench;
    await page.getByRole('heading', { name: ja('home.title') }).waitFor();
    await openSample(page, SAMPLE);
  });
  afterAll(() => workbench?.close());

  it('the handle between them is dragged and moved by keys, and is where it was after a reload', async () => {
    const { page } = workbench;
    const handle = page.getByRole('separator', { name: ja('read.divider') });
    const before = await widthOf(page);
    const box = await handle.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 110, (box?.y ?? 0) + 10, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => widthOf(page)).toBeGreaterThan(before + 60);
    const dragged = await widthOf(page);
    await handle.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => widthOf(page)).toBeLessThan(dragged - 20);
    const kept = await widthOf(page);
    await page.reload();
    await reading(page).waitFor();
    await expect.poll(() => widthOf(page)).toBe(kept);
    await handle.dblclick();
    await expect.poll(() => widthOf(page)).toBe(before);
  });

  it('each scrolls on its own when a person wants it, and leads to its counterpart', async () => {
    const { page } = workbench;
    await page.keyboard.press('c');
    await column(page, 'ja').waitFor();
    const [left, right] = [column(page, 'ja'), column(page, 'en')];
    const before = await topOf(right);
    await left.hover();
    await page.mouse.wheel(0, 600);
    await expect.poll(() => topOf(left)).toBeGreaterThan(300);
    expect(await topOf(right)).toBe(before);
    // A click on a sentence has its counterpart in sight, and both stand out.
    await right.evaluate((list) => {
      list.scrollTop = list.scrollHeight;
    });
    const sentence = left.locator('[data-place]').filter({ hasText: '空港' }).first();
    await sentence.click({ position: { x: 6, y: 12 } });
    const counterpart = right.locator('[data-place]').filter({ hasText: 'airport in Ulaanbaatar' });
    await expect.poll(() => counterpart.getAttribute('class')).toMatch(/lit/);
    expect(await sentence.getAttribute('class')).toMatch(/lit/);
    const [place, frame] = [await counterpart.boundingBox(), await right.boundingBox()];
    expect(place?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) - 1);
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(
      (frame?.y ?? 0) + (frame?.height ?? 0) + 1,
    );
    await expect.poll(() => page.locator('path[data-kind="lit"]').getAttribute('d')).toMatch(/^M0 /);
  });

  it('arrow keys go from sentence to sentence, and over to the other column', async () => {
    const { page } = workbench;
    const lit = () => column(page, 'ja').locator('[data-place][class*="lit"]').allTextContents();
    await column(page, 'ja').focus();
    const first = await lit();
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => JSON.stringify(await lit())).not.toBe(JSON.stringify(first));
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(ja('read.column.en'));
    await page.keyboard.press('c');
    await reading(page).waitFor();
  });

  it('every view begins where the last one was', async () => {
    const { page } = workbench;
    const inSight = async (sentence: string): Promise<boolean> => {
      const place = page.locator('main').getByText(sentence).first();
      const box = (await place.count()) > 0 ? await place.boundingBox() : null;
      const height = page.viewportSize()?.height ?? 0;
      return box !== null && box.y > 60 && box.y < height - 20;
    };
    await reading(page).hover();
    await page.mouse.wheel(0, 1500);
    const seen = reading(page).locator('[role="group"] [data-ja]');
    await page.waitForTimeout(300);
    const texts = await seen.evaluateAll((all) =>
      all
        .filter((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top > 200 && bottom < 600;
        })
        .map((one) => one.textContent?.slice(0, 12) ?? ''),
    );
    const sentence = texts[0] ?? '';
    expect(sentence).not.toBe('');
    expect(await inSight(sentence)).toBe(true);
    await page.keyboard.press('k');
    await page.getByRole('application', { name: ja('arrange.area') }).waitFor();
    await expect.poll(() => inSight(sentence)).toBe(true);
    await page.keyboard.press('k');
    await reading(page).waitFor();
    await expect.poll(() => inSight(sentence)).toBe(true);
    await page.keyboard.press('c');
    await column(page, 'ja').waitFor();
    await expect.poll(() => inSight(sentence)).toBe(true);
    await page.keyboard.press('c');
    await reading(page).waitFor();
  });

  it('words are found by how they are read, in kana and in Latin letters', async () => {
    const { page } = workbench;
    await reading(page).focus();
    await page.keyboard.press('Control+f');
    const found = () => reading(page).locator('[class*="foundNow"]').allTextContents();
    for (const typed of ['くうこう', 'クウコウ', 'kuukou', 'kuko']) {
      await page.getByRole('searchbox', { name: ja('find.label') }).fill(typed);
      await expect.poll(async () => (await found()).join('')).toBe('空港');
    }
    await page.keyboard.press('Escape');
  });

  it('nothing was complained of', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
