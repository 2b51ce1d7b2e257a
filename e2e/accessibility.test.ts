import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServed, type Workbench } from './hosts.ts';
import { goHome, ja, openSample, reading } from './page.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openServed();
});
afterAll(() => workbench?.close());

/** What axe finds that would keep somebody out, as `rule: element`. */
async function barriers(page: Page): Promise<readonly string[]> {
  // `setLegacyMode` keeps axe in this page: it would otherwise open another one to put its results together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  beforeAll(async () => {
    const { page } = workbench;
    await goHome(page);
    const root = page.locator('html');
    for (let press = 0; press < 3 && (await root.getAttribute('data-theme')) !== theme; press += 1) {
      await page.keyboard.press('t');
    }
    expect(await root.getAttribute('data-theme')).toBe(theme);
  });

  it('the first screen keeps nobody out', async () => {
    expect(await barriers(workbench.page)).toEqual([]);
  });

  it('the reading view, with a card open, keeps nobody out', async () => {
    const { page } = workbench;
    await openSample(page, '黄砂協定');
    await page.keyboard.press('n');
    await page.getByRole('region', { name: ja('card.label') }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('the glossary keeps nobody out', async () => {
    const { page } = workbench;
    await reading(page).waitFor();
    await page.keyboard.press('Control+2');
    await page
      .getByRole('heading', { name: ja('terms.title') })
      .or(page.getByLabel(ja('terms.search')))
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('the keyboard map keeps nobody out', async () => {
    const { page } = workbench;
    await goHome(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
