import { openArticle, type Scene } from './scene.ts';

/** Sentences and words as they are aligned by hand. */
export const arrange: Scene = {
  name: 'arrange',
  looks: [
    ...['arrange', 'arrange-picked', 'arrange-why', 'arrange-carried', 'arrange-made'],
    ...['arrange-sure', 'arrange-words', 'arrange-taken'],
  ],
  async walk(stage) {
    const { page, say, look } = stage;
    await openArticle(stage);
    await page.keyboard.press('k');
    const area = page.getByRole('application', { name: say('arrange.area') });
    await area.waitFor();
    await look('arrange');
    const sentence = (name: string) => page.locator(`[data-sentence="${name}"]`);
    await sentence('ja:3').click();
    await sentence('ja:4').click();
    await look('arrange-picked');
    await page.keyboard.press('Escape');
    await page.keyboard.press('w');
    await page.getByRole('dialog').waitFor();
    await look('arrange-why');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await area.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await look('arrange-carried');
    await page.keyboard.press('Escape');
    await page.keyboard.press('m');
    await page.locator('[data-by="made"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('y');
    await page.waitForTimeout(300);
    await look('arrange-made');
    await page.getByRole('button', { name: say('arrange.sure') }).click();
    await page.getByRole('slider').waitFor();
    await look('arrange-sure');
    await page.keyboard.press('Escape');
    await page.getByRole('slider').waitFor({ state: 'detached' });
    await area.focus();
    await page.keyboard.press('h');
    await look('arrange-words');
    await sentence('ja:3').locator('[data-from]').nth(2).click();
    await look('arrange-taken');
  },
};
