import type { CDPSession, Locator, Page } from 'playwright-core';
import type { InterfaceLanguage } from '../src/messages/message.ts';
import { loadAnew, reading, wordsOf } from './page.ts';

/** The first screen in a language, by its key. */
export async function begin(page: Page, language: InterfaceLanguage): Promise<void> {
  await loadAnew(page);
  const root = page.locator('html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  if ((await root.getAttribute('lang')) !== language) await page.keyboard.press('l');
  await page.getByRole('heading', { name: wordsOf(language)('home.title') }).waitFor();
}

/** Opens the project that was opened last, as one does the next day, and its only article. */
export async function reopen(page: Page, language: InterfaceLanguage): Promise<void> {
  await begin(page, language);
  const recent = page.getByRole('region', { name: wordsOf(language)('home.recent') });
  await recent.getByRole('listitem').first().getByRole('button').click();
  await reading(page, language).waitFor();
}

/** How many findings a choice of the list's head says it would show. */
export async function countOf(
  page: Page,
  language: InterfaceLanguage,
  status: 'open' | 'accepted' | 'dismissed',
): Promise<number> {
  const say = wordsOf(language);
  const choice = page
    .getByRole('radiogroup', { name: say('review.status') })
    .getByRole('radio', { name: new RegExp(`^${say(`review.status.${status}`)}`) });
  const words = await choice.evaluate((input) => input.closest('label')?.textContent ?? '');
  return Number(/\d+/.exec(words)?.[0]);
}

/** The card of the finding that is looked at. */
export const card = (page: Page, language: InterfaceLanguage): Locator =>
  page.getByRole('region', { name: wordsOf(language)('card.label') });

/** Where a sentence is written. */
export const editor = (page: Page, language: InterfaceLanguage): Locator =>
  page.getByRole('textbox', { name: wordsOf(language)('correct.label') });

/** What Undo would take back, as its button says. */
export const undoable = (page: Page, language: InterfaceLanguage): Promise<string> =>
  page
    .getByRole('button', { name: new RegExp(`^${wordsOf(language)('bar.undo')}`) })
    .first()
    .getAttribute('aria-label')
    .then((label) => label ?? '');

/**
 * Writes a word as one does with a Japanese input method: kana first, letter by letter and so many milliseconds apart,
 * then the word that is meant.
 */
export async function compose(tools: CDPSession, kana: string, word: string, apart = 0): Promise<void> {
  for (let at = 1; at <= kana.length; at += 1) {
    if (apart > 0) await new Promise((resolve) => setTimeout(resolve, apart));
    await tools.send('Input.imeSetComposition', {
      text: kana.slice(0, at),
      selectionStart: at,
      selectionEnd: at,
    });
  }
  await tools.send('Input.imeSetComposition', {
    text: word,
    selectionStart: word.length,
    selectionEnd: word.length,
  });
  await tools.send('Input.insertText', { text: word });
}
