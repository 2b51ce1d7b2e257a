import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openServed, openShell, type Workbench } from './hosts.ts';
import {
  dropAt,
  dropFiles,
  en,
  goHome,
  ja,
  openFiles,
  openSample,
  reading,
  rows,
  styleOf,
  writeTexts,
} from './page.ts';

/** An article of two sentences with one wrong number, and one in a third language. */
const TEXTS = {
  '記事.txt': '市長は15日、新しい橋の建設を発表した。\n費用は3億円になる見通しだ。\n',
  'source.txt':
    'The mayor announced on the 15th that a new bridge will be built.\nIt is expected to cost 200 million yen.\n',
};
const KOREAN = { 'korean.txt': '시장은 새로운 다리를 건설한다고 발표했다. 비용은 아직 정해지지 않았다.' };

/** A sample of the corpus, by words of its title. */
const SAMPLE = '黄砂協定';

describe.each([
  ['the shell', openShell],
  ['the loopback host', openServed],
] as const)('in %s', (_name, open) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await open();
  });
  afterAll(() => workbench?.close());
  beforeEach(() => goHome(workbench.page));

  it('the window opens with the samples, and complains of nothing', async () => {
    const { page, complaints } = workbench;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(ja('home.title'));
    await page.getByRole('button', { name: SAMPLE }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('files may be let go anywhere on the first screen, and more of them beside the first ones', async () => {
    const { page } = workbench;
    const [article = '', source = ''] = await writeTexts(TEXTS);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await dropAt(page, [article], { x: width - 40, y: height - 12 });
    await page.getByRole('heading', { name: ja('home.title') }).waitFor();
    await page.getByText('記事.txt').first().waitFor();
    await dropAt(page, [source], { x: 12, y: height - 12 });
    await page.getByText('source.txt').first().waitFor();
    await page.getByRole('button', { name: ja('import.start') }).click();
    await reading(page).waitFor();
  });

  it('a sample opens in aligned rows', async () => {
    const { page } = workbench;
    await openSample(page, SAMPLE);
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5);
    // Both sides of a row begin at the same height: that is what aligned means to the eye.
    const tops = await rows(page).evaluateAll((all) =>
      all.flatMap((row) => {
        const cells = [...row.querySelectorAll('[data-side] [lang]')];
        const sides = ['ja', 'en'].map((lang) => cells.find((cell) => cell.getAttribute('lang') === lang));
        const [left, right] = sides.map((side) => side?.getBoundingClientRect().top);
        return left === undefined || right === undefined ? [] : [Math.abs(left - right)];
      }),
    );
    expect(tops.length).toBeGreaterThan(3);
    expect(Math.max(...tops)).toBeLessThan(12);
  });

  it('the words under the pointer and their counterparts light up, and go dark again', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts(TEXTS));
    const row = rows(page).filter({ hasText: '新しい橋' });
    const japanese = row.locator('[data-side="ja"] [data-group]').filter({ hasText: '橋' });
    const group = await japanese.getAttribute('data-group');
    const english = row.locator(`[data-side="en"] [data-group="${group}"]`);
    expect(await english.first().textContent()).toMatch(/bridge/);
    const dark = await styleOf(english, 'background-color');
    await japanese.hover();
    await expect.poll(() => styleOf(english, 'background-color')).not.toBe(dark);
    expect(await styleOf(japanese, 'background-color')).not.toBe(dark);
    const other = row.locator(`[data-side="en"] [data-group]:not([data-group="${group}"])`);
    expect(await styleOf(other, 'background-color')).toBe(dark);
    await page.mouse.move(2, 2);
    await expect.poll(() => styleOf(english, 'background-color')).toBe(dark);
  });

  it('a finding is underlined, and its card opens and closes by keyboard', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts(TEXTS));
    const marked = reading(page).locator('[data-side="ja"] [data-findings]');
    await marked.first().waitFor();
    expect((await marked.allTextContents()).join('')).toContain('3億');
    expect(await styleOf(marked, 'text-decoration-line')).toBe('underline');
    const card = page.getByRole('region', { name: ja('card.label') });
    expect(await card.isVisible()).toBe(false);
    await page.keyboard.press('n');
    await card.waitFor();
    await card.getByRole('heading', { name: ja('check.numbers.title') }).waitFor();
    await card.getByText(ja('check.numbers.why')).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isVisible()).toBe(false);
  });

  it('the keyboard alone lights words, and says them', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts(TEXTS));
    await reading(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.locator('output').allTextContents())
      .toContainEqual(expect.stringMatching(/\S ↔ \S/));
  });

  it('furigana stand over kanji when they are wanted', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts(TEXTS));
    expect(await reading(page).locator('rt').count()).toBe(0);
    await page.keyboard.press('f');
    await page.keyboard.press('f');
    const rt = reading(page).locator('rt').filter({ hasText: 'しちょう' });
    await rt.waitFor();
    expect(await rt.evaluate((element) => element.parentElement?.firstChild?.textContent)).toBe('市長');
    await page.keyboard.press('f');
    await expect.poll(() => reading(page).locator('rt').count()).toBe(0);
  });

  it('the interface changes its language, and is found so after a reload', async () => {
    const { page } = workbench;
    await page.keyboard.press('l');
    await page.getByRole('heading', { name: en('home.title') }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: en('home.title') }).waitFor();
    await page.keyboard.press('l');
    await page.getByRole('heading', { name: ja('home.title') }).waitFor();
  });

  it('the theme changes, and the page is really dark', async () => {
    const { page } = workbench;
    const light = (): Promise<number> =>
      page.evaluate(() => {
        const [red = 0, green = 0, blue = 0] = (
          getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
        ).map(Number);
        return red + green + blue;
      });
    const seen: { theme: string | null; light: number }[] = [];
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('t');
      seen.push({ theme: await page.locator('html').getAttribute('data-theme'), light: await light() });
    }
    const dark = seen.find((one) => one.theme === 'dark');
    const bright = seen.find((one) => one.theme === 'light');
    expect(dark?.light).toBeLessThan(250);
    expect(bright?.light).toBeGreaterThan(500);
  });

  it('a file in neither language is named, and does not stop the others', async () => {
    const { page } = workbench;
    await dropFiles(page, await writeTexts({ ...TEXTS, ...KOREAN }));
    await page.getByText(ja('problem.file.language', { file: 'korean.txt' })).waitFor();
    await page.getByRole('heading', { name: ja('import.articles_other', { count: 1 }) }).waitFor();
    await page.getByRole('button', { name: ja('import.start') }).click();
    await reading(page).waitFor();
    await expect.poll(() => rows(page).count()).toBe(2);
  });

  it('work that is stopped leads back to where it was begun from', async () => {
    const { page } = workbench;
    const long = Object.entries(TEXTS).map(([name, text]) => [name, text.repeat(900)]);
    await dropFiles(page, await writeTexts(Object.fromEntries(long)));
    await page.getByRole('button', { name: ja('import.start') }).click();
    await page.getByRole('button', { name: ja('progress.cancel') }).click();
    // Stopped while files were taken in, it is the first screen again; later, what was taken in is there to be gone on with.
    const home = page.getByRole('heading', { name: ja('home.title') });
    await home.or(page.getByRole('heading', { name: ja('articles.title'), exact: true })).waitFor();
    expect(await reading(page).count()).toBe(0);
  });
});
