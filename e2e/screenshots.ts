import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findRoot } from '../main/host/root.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../src/messages/message.ts';
import { launchBrowser, startServed } from './hosts.ts';
import { dropFiles, en, ja, openSample, reading } from './page.ts';

/**
 * `npm run screenshots`: pictures of the built window in `e2e/screenshots/`, in both languages, both themes and two
 * sizes, to be looked at. `--ja FILE --en FILE …` shows other texts in place of the samples, and `--name NAME` keeps
 * their pictures apart.
 */
const { values } = parseArgs({
  options: {
    ja: { type: 'string' },
    en: { type: 'string', multiple: true, default: [] },
    name: { type: 'string', default: 'files' },
  },
});
const FOLDER = join(findRoot(), 'e2e', 'screenshots');
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** Samples that show much, by words of their titles in both languages. */
const SAMPLES = [
  { name: 'diplomacy', ja: '黄砂協定', en: 'dust storm pact' },
  { name: 'science', ja: 'サンゴ礁', en: 'healthy reef' },
] as const;

interface Look {
  readonly language: InterfaceLanguage;
  readonly theme: (typeof THEMES)[number];
  readonly size: (typeof SIZES)[number];
}

const words = (language: InterfaceLanguage) => (language === 'ja' ? ja : en);

/** Presses a key until the page says what is wanted. */
async function pressUntil(page: Page, key: string, attribute: string, wanted: string): Promise<void> {
  const root = page.locator('html');
  for (let press = 0; press < 3 && (await root.getAttribute(attribute)) !== wanted; press += 1) {
    await page.keyboard.press(key);
  }
}

async function begin(page: Page, url: string, look: Look): Promise<void> {
  await page.setViewportSize(look.size);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pressUntil(page, 'l', 'lang', look.language);
  await pressUntil(page, 't', 'data-theme', look.theme);
  await page.getByRole('heading', { name: words(look.language)('home.title') }).waitFor();
}

async function keep(page: Page, name: string, { language, theme, size }: Look): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // The pointer rests where it lights nothing up.
  await page.mouse.move(1, 1);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(FOLDER, `${name}-${language}-${theme}-${size.width}.png`) });
}

/** The reading view as it opens, with the card of its first finding, with furigana, and the glossary. */
async function keepArticle(page: Page, name: string, look: Look): Promise<void> {
  await keep(page, name, look);
  await page.keyboard.press('n');
  await page.waitForTimeout(200);
  await keep(page, `${name}-card`, look);
  await page.keyboard.press('Escape');
  await pressUntil(page, 'f', 'data-furigana', 'all');
  await keep(page, `${name}-furigana`, look);
  await pressUntil(page, 'f', 'data-furigana', 'none');
  await page.keyboard.press('Control+2');
  await page.waitForTimeout(200);
  await keep(page, `${name}-terms`, look);
}

await mkdir(FOLDER, { recursive: true });
const served = await startServed(join(FOLDER, '.settings'));
const browser = await launchBrowser();
const page = await browser.newPage();
for (const language of INTERFACE_LANGUAGES) {
  for (const theme of THEMES) {
    for (const size of SIZES) {
      const look = { language, theme, size };
      await begin(page, served.url, look);
      if (values.ja !== undefined) {
        await dropFiles(page, [values.ja, ...values.en]);
        const start = page.getByRole('button', { name: words(language)('import.start') });
        await start.waitFor();
        await page.waitForTimeout(1500);
        await keep(page, `${values.name}-import`, look);
        await start.click();
        await reading(page, language).waitFor();
        await keepArticle(page, values.name, look);
        continue;
      }
      await keep(page, 'home', look);
      for (const sample of SAMPLES) {
        await begin(page, served.url, look);
        await openSample(page, sample[language], language);
        await keepArticle(page, sample.name, look);
      }
    }
  }
}
await browser.close();
await served.stop();
console.log(`Pictures are in ${FOLDER}.`);
