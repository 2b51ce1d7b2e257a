import type { Page } from 'playwright-core';
import { reading, wordsOf, writeTexts } from '../page.ts';
import { closeSheet, openArticle, type Scene, scrollTo } from './scene.ts';

/** Presses a key until the page says what is wanted. */
async function pressUntil(page: Page, key: string, attribute: string, wanted: string): Promise<void> {
  const root = page.locator('html');
  for (let press = 0; press < 3 && (await root.getAttribute(attribute)) !== wanted; press += 1) {
    await page.keyboard.press(key);
  }
}

/** An article as it is read. */
export const article: Scene = {
  name: 'article',
  looks: [
    ...['reading', 'reading-lit', 'reading-furigana', 'reading-find', 'reading-alone'],
    ...['reading-large', 'reading-narrow', 'apart', 'apart-lit', 'terms'],
  ],
  async walk(stage) {
    const { page, language, say, look } = stage;
    await openArticle(stage);
    const view = reading(page, language);
    await look('reading');
    const words = view.locator('[data-side="ja"] [data-group]');
    await words.nth(12).hover();
    await look('reading-lit', { pointer: 'stays' });
    await pressUntil(page, 'f', 'data-furigana', 'all');
    await look('reading-furigana');
    await pressUntil(page, 'f', 'data-furigana', 'none');

    await page.keyboard.press('Control+f');
    const field = page.getByRole('searchbox', { name: say('find.label') });
    await field.fill(language === 'ja' ? 'こく' : 'agreement');
    await look('reading-find');
    await page.keyboard.press('Escape');

    const alone = view.getByRole('button', { name: say('arrange.why.title.alone') });
    if (await scrollTo(page, view, alone)) {
      await alone.first().click();
      await page.getByRole('dialog').waitFor();
      await look('reading-alone');
      await page.keyboard.press('Escape');
    }
    await view.hover();
    await page.mouse.wheel(0, -100_000);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Control+;');
    await look('reading-large');
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Control+-');
    const size = page.viewportSize();
    await page.setViewportSize({ width: 760, height: 620 });
    await look('reading-narrow');
    if (size !== null) await page.setViewportSize(size);

    await page.keyboard.press('c');
    const left = page.getByRole('region', { name: say('read.column.ja') });
    await left.waitFor();
    await look('apart');
    await left
      .locator('[data-place]')
      .nth(6)
      .click({ position: { x: 6, y: 12 } });
    await look('apart-lit');
    await page.keyboard.press('c');
    await view.waitFor();
    await page.keyboard.press('Control+2');
    await page.getByLabel(say('terms.search')).waitFor();
    await look('terms');
  },
};

/** What stands beside an article, and blocks that its source has in another order. */
export const blocks: Scene = {
  name: 'blocks',
  looks: ['reading-folded', 'reading-unfolded', 'reading-moved'],
  async walk(stage) {
    const { page, language, say, look } = stage;
    const view = reading(page, language);
    await openArticle(stage, 'scraped');
    await look('reading-folded');
    const folded = view.locator('button[aria-expanded="false"]').filter({ hasText: /\d/ });
    if (await scrollTo(page, view, folded)) {
      await folded.first().click();
      await look('reading-unfolded');
    }
    if (stage.files.length === 0) await openArticle(stage, 'moved');
    const moved = view.getByRole('button', {
      name: new RegExp(`${say('read.moved.earlier')}|${say('read.moved.later')}`),
    });
    if (await scrollTo(page, view, moved)) {
      await moved.first().click();
      await page.getByRole('dialog').waitFor();
      await look('reading-moved');
      await page.keyboard.press('Escape');
    }
  },
};

/** An article without any source. */
export const alone: Scene = {
  name: 'alone',
  looks: ['alone', 'alone-arrange', 'alone-sources', 'alone-terms'],
  async walk(stage) {
    const { page, language, say, look } = stage;
    const [only] = stage.files;
    const files = only === undefined ? await ownText() : [only];
    await openArticle({ ...stage, files });
    await look('alone');
    await page.keyboard.press('k');
    const choose = page.getByRole('main').getByRole('button', { name: say('articles.sources.choose') });
    await choose.nth(1).waitFor();
    await look('alone-arrange');
    await choose.nth(1).click();
    await page.getByRole('dialog').waitFor();
    await look('alone-sources');
    await closeSheet(page);
    await page.keyboard.press('Control+2');
    await page.getByText(wordsOf(language)('terms.none')).waitFor();
    await look('alone-terms');
  },
};

async function ownText(): Promise<readonly string[]> {
  return writeTexts({
    '橋.txt': [
      '新しい橋、来春に完成へ',
      '市長は15日、新しい橋の建設を発表した。、費用は3億円になる見通しだ。',
      '橋は来年の春に完成する予定ですが、住民は不安を隠せない。ファンデミックの影響で工事は遅れていた。',
      'ベローソフ技師は「心配は要らない」と述べた。ベロウソフ氏は来月、住民に説明する。',
    ].join('\n\n'),
  });
}
