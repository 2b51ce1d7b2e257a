import type { Locator, Page } from 'playwright-core';
import type { InterfaceLanguage } from '../src/messages/message.ts';
import { card, editor } from './desk.ts';
import { choose, dropFiles, reading, wordsOf } from './page.ts';

/** What a person does with one hand or the other; what comes of it is the same. */
export interface Hands {
  bringIn(paths: readonly string[]): Promise<void>;
  start(): Promise<void>;
  nextFinding(): Promise<void>;
  accept(): Promise<void>;
  dismiss(reason: number): Promise<void>;
  /** Opens the sentence of a row, with the caret before its last full stop. */
  write(row: number): Promise<void>;
  /** Keeps what was written, marks it as done and closes what opens then. */
  finish(): Promise<void>;
  openArranging(): Promise<void>;
  closeArranging(): Promise<void>;
  /** Makes the row of a Japanese sentence one with the next. */
  merge(sentence: number): Promise<void>;
  /** Cuts a row before a Japanese sentence. */
  split(sentence: number): Promise<void>;
  openReplace(): Promise<void>;
  replace(dialog: Locator, count: number): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  closeProject(): Promise<void>;
  openProject(): Promise<void>;
}

/** Gives the hands for a page in a language. */
export type Give = (page: Page, language: InterfaceLanguage) => Hands;

/** Goes on with Tab to what is called so, as one does who sees where the focus is. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement: one } = document;
      return one?.getAttribute('aria-label') ?? one?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

/** The rows of the article that is read. */
export const rows = (page: Page, language: InterfaceLanguage): Locator =>
  reading(page, language).locator('[role="group"]');

/** The keyboard alone. */
export const keyboard: Give = (page, language) => {
  const say = wordsOf(language);
  const press = (key: string) => page.keyboard.press(key);
  /** Stands with the keyboard in the text, or in the rows, at the sentence of this number. */
  const goTo = async (place: Locator, row: number): Promise<void> => {
    await place.focus();
    for (let step = 0; step < 20; step += 1) await press('ArrowUp');
    for (let step = 0; step < row; step += 1) await press('ArrowDown');
  };
  const area = page.getByRole('application', { name: say('arrange.area') });
  return {
    async bringIn(paths) {
      const chooser = page.waitForEvent('filechooser');
      await press('Control+o');
      await (await chooser).setFiles([...paths]);
    },
    async start() {
      await tabTo(page, new RegExp(`^${say('import.start')}$`));
      await press('Enter');
    },
    nextFinding: () => press('n'),
    accept: () => press('a'),
    async dismiss(reason) {
      await press('d');
      await page.getByRole('dialog', { name: say('review.reason') }).waitFor();
      await press(String(reason));
    },
    async write(row) {
      await goTo(reading(page, language), row);
      await press('e');
      await editor(page, language).waitFor();
      await press('Control+End');
      await press('ArrowLeft');
    },
    async finish() {
      await press('Control+Enter');
      await press('Escape');
    },
    openArranging: () => press('k'),
    closeArranging: () => press('k'),
    async merge(sentence) {
      await goTo(area, sentence);
      await press('m');
    },
    async split(sentence) {
      await goTo(area, sentence);
      await press('x');
    },
    async openReplace() {
      await reading(page, language).focus();
      await press('Control+h');
    },
    async replace(_dialog, count) {
      await tabTo(page, new RegExp(`^${say('replace.do_other', { count })}$`));
      await press('Enter');
    },
    undo: () => press('Control+z'),
    redo: () => press('Control+Shift+Z'),
    async closeProject() {
      await press('Control+k');
      await page.keyboard.type(say('bar.home'));
      await press('Enter');
    },
    async openProject() {
      await press('Control+k');
      await page.getByRole('listbox', { name: say('palette.label') }).waitFor();
      await page.keyboard.insertText('南の谷');
      await press('Enter');
    },
  };
};

/** The mouse; only words are typed. */
export const mouse: Give = (page, language) => {
  const say = wordsOf(language);
  const button = (name: string, within: Page | Locator = page): Locator =>
    within.getByRole('button', { name: new RegExp(`^${name}`) }).first();
  const rowOf = (name: string): Locator =>
    page.locator('[data-bead]').filter({ has: page.locator(`[data-sentence="${name}"]`) });
  const view = (name: string): Promise<void> =>
    choose(page.getByRole('radiogroup', { name: say('bar.view') }), name);
  return {
    bringIn: (paths) => dropFiles(page, paths),
    start: () => page.getByRole('button', { name: say('import.start'), exact: true }).click(),
    async nextFinding() {
      const next = button(say('findings.next'), card(page, language));
      if ((await next.count()) > 0) await next.click();
      else await page.getByRole('option').first().click();
    },
    accept: () => button(say('review.accept'), card(page, language)).click(),
    async dismiss(reason) {
      await button(say('review.dismiss'), card(page, language)).click();
      const sheet = page.getByRole('dialog', { name: say('review.reason') });
      await sheet
        .getByRole('option')
        .nth(reason - 1)
        .click();
    },
    async write(row) {
      await rows(page, language).nth(row).locator('[data-ja]').dblclick();
      await editor(page, language).waitFor();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('ArrowLeft');
    },
    async finish() {
      await button(say('correct.finish')).click();
      // The next sentence is open: a click beside it closes it.
      await editor(page, language).waitFor();
      await page.keyboard.press('Escape');
    },
    openArranging: () => view(say('arrange.mode')),
    closeArranging: () => view(say('bar.read')),
    async merge(sentence) {
      await rowOf(`ja:${sentence}`).hover();
      await rowOf(`ja:${sentence}`)
        .getByRole('button', { name: say('arrange.merge.next') })
        .click();
    },
    async split(sentence) {
      await page.locator(`[data-sentence="ja:${sentence}"]`).hover();
      await rowOf(`ja:${sentence}`)
        .locator('[data-side="ja"]')
        .getByRole('button', { name: say('arrange.split.here') })
        .click();
    },
    async openReplace() {
      await button(say('bar.article.more')).click();
      await page.getByRole('menuitem', { name: new RegExp(`^${say('keys.replace')}`) }).click();
    },
    replace: (dialog, count) => button(say('replace.do_other', { count }), dialog).click(),
    undo: () => button(say('bar.undo')).click(),
    redo: () => button(say('bar.redo')).click(),
    async closeProject() {
      await button(say('bar.project')).click();
      await button(say('bar.home')).click();
    },
    openProject: () =>
      page
        .getByRole('region', { name: say('home.recent') })
        .getByRole('listitem')
        .first()
        .getByRole('button')
        .first()
        .click(),
  };
};
