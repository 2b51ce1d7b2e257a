import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findRoot } from '../main/host/root.ts';
import { listSamples } from '../main/host/samples.ts';
import { samplesFolder } from '../main/place.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../src/messages/message.ts';
import { launchBrowser, startServed } from './hosts.ts';
import { dropFiles, openSample, reading, wordsOf } from './page.ts';

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
  await page.getByRole('heading', { name: wordsOf(look.language)('home.title') }).waitFor();
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
  await page.keyboard.press('Control+4');
  await page.waitForTimeout(400);
  await keep(page, `${name}-align`, look);
}

/** The texts of the samples under names of their own, as they would lie in a folder. */
async function gatherSamples(): Promise<readonly string[]> {
  const [from, to] = [samplesFolder(), await mkdtemp(join(tmpdir(), 'taiyaku-pictures-'))];
  const paths: string[] = [];
  for (const { id } of listSamples(from).samples) {
    const texts = (await readdir(join(from, id))).filter((name) => name.endsWith('.txt'));
    for (const text of texts) {
      const path = join(to, `${id}.${text}`);
      await cp(join(from, id, text), path);
      paths.push(path);
    }
  }
  return paths;
}

/** A project of all samples: on its way in, its list, its overview, and the sheets over them. */
async function keepProject(page: Page, paths: readonly string[], look: Look): Promise<void> {
  const say = wordsOf(look.language);
  await dropFiles(page, paths);
  await page.getByText(say('import.ready')).waitFor();
  await keep(page, 'import', look);
  await page.getByRole('button', { name: say('import.start'), exact: true }).click();
  const area = page.getByRole('main', { name: say('articles.title'), exact: true });
  await area.waitFor();
  await page.waitForTimeout(700);
  await keep(page, 'articles-checking', look);
  await area
    .getByText(say('articles.computing.waits'))
    .first()
    .waitFor({ state: 'detached', timeout: 60_000 });
  await keep(page, 'articles', look);
  await page.keyboard.press('Control+k');
  await keep(page, 'palette', look);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await keep(page, 'overview', look);
  await page.keyboard.press('?');
  await keep(page, 'keys', look);
  await page.keyboard.press('Escape');
}

await mkdir(FOLDER, { recursive: true });
await rm(join(FOLDER, '.settings'), { recursive: true, force: true });
const samples = await gatherSamples();
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
        const start = page.getByRole('button', { name: wordsOf(language)('import.start'), exact: true });
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
      await begin(page, served.url, look);
      await keepProject(page, samples, look);
    }
  }
}
await browser.close();
await served.stop();
console.log(`Pictures are in ${FOLDER}.`);
