import { card, editor } from '../desk.ts';
import { reading } from '../page.ts';
import { closeSheet, openArticle, type Scene } from './scene.ts';

/** A sentence as it is corrected. */
export const correct: Scene = {
  name: 'correct',
  looks: ['correct', 'correct-changed', 'correct-history', 'correct-done', 'changes', 'undone'],
  async walk(stage) {
    const { page, language, say, look } = stage;
    await openArticle(stage);
    await page.keyboard.press('n');
    await card(page, language).waitFor();
    await page.keyboard.press('e');
    await editor(page, language).waitFor();
    await look('correct');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.insertText('という');
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await page.getByText(say('correct.machine'), { exact: true }).waitFor();
    await page.getByText(say('correct.keeping.kept')).first().waitFor();
    await look('correct-changed');
    await page.getByRole('button', { name: say('correct.history') }).click();
    await page.getByRole('dialog', { name: say('correct.history') }).waitFor();
    await look('correct-history');
    await closeSheet(page);
    await editor(page, language).focus();
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(600);
    await look('correct-done');
    await page.keyboard.press('Escape');
    await editor(page, language).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await look('changes');
    await page.keyboard.press('v');
    await reading(page, language).focus();
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(300);
    await look('undone');
  },
};

/** A name that is replaced everywhere, before it is. */
export const replace: Scene = {
  name: 'replace',
  looks: ['replace', 'replace-places', 'replace-none'],
  async walk(stage) {
    const { page, say, look, files } = stage;
    await openArticle(stage);
    await page.keyboard.press('Control+h');
    const dialog = page.getByRole('dialog', { name: say('replace.title') });
    await dialog.getByText(say('replace.empty')).waitFor();
    await look('replace');
    await dialog.getByLabel(say('replace.from')).fill(files.length === 0 ? '韓国' : 'ロシア\n中国\n日本');
    await dialog.getByLabel(say('replace.to')).fill('大韓民国');
    await dialog.getByRole('region', { name: say('replace.preview') }).waitFor();
    await look('replace-places');
    await dialog.getByLabel(say('replace.from')).fill('どこにもない名前');
    await dialog.getByText(say('replace.none')).waitFor();
    await look('replace-none');
    await closeSheet(page);
  },
};
