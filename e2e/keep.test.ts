import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../src/api/calls.ts';
import { editor } from './desk.ts';
import { openServed, openShell, type Workbench } from './hosts.ts';
import { choose, goHome, ja, openFiles, reading, rows, writeTexts } from './page.ts';

const TEXTS = {
  '港.txt':
    '港の改修工事が終わった。\n新しい桟橋は長さ80メートルある。\n大型の客船も着けるようになった。\n市は観光客が増えると見込む。\n漁協は歓迎している。\n',
  'harbour.txt':
    'The rebuilding of the harbour is finished.\nThe new pier is 80 metres long.\nLarge passenger ships can berth there now.\nThe city expects more visitors.\nThe fishing cooperative welcomes it.\n',
};

const textOf = async (page: Page, at: number): Promise<string> =>
  (await rows(page).nth(at).locator('[data-ja]').allTextContents()).join('');

/** Opens a sentence by its row. */
async function write(page: Page, at: number): Promise<void> {
  await rows(page).nth(at).locator('[data-ja]').dblclick();
  await editor(page, 'ja').waitFor();
  await page.keyboard.press('End');
}

const showTerms = (page: Page): Promise<void> =>
  choose(page.getByRole('radiogroup', { name: ja('bar.view') }), ja('bar.terms'));

/** Opens the project of the run before, which is shown at once where it has one article. */
async function reopen(page: Page): Promise<void> {
  await goHome(page);
  const recent = page.getByRole('region', { name: ja('home.recent') });
  await recent.getByRole('listitem').first().getByRole('button').first().click();
  await reading(page).waitFor();
}

describe('the shell', () => {
  let workbench: Workbench;
  beforeEach(async (context) => {
    workbench = await openShell();
    if (workbench.gesture === undefined) {
      await workbench.close();
      context.skip('the real shell shows its message boxes where a test cannot read them');
    }
    await goHome(workbench.page);
    await openFiles(workbench.page, await writeTexts(TEXTS));
  });
  afterEach(() => workbench.close());

  /** Closes the window as its button does. */
  const close = () => workbench.gesture?.({ close: true });
  /** Whether the program has ended by itself. */
  const ended = async (): Promise<unknown> =>
    workbench.process.exitCode ?? (await once(workbench.process, 'exit'))[0];
  const again = async (): Promise<Page> => {
    expect(await ended()).toBe(0);
    const { profile } = workbench;
    workbench = await openShell(profile);
    await reopen(workbench.page);
    return workbench.page;
  };
  /** Takes the article out of the project behind the window's back: whatever is written in it is refused from now on. */
  const takeOut = (page: Page): Promise<unknown> =>
    page.evaluate(async () => {
      const { taiyaku } = window as unknown as { taiyaku: Api };
      const project = await taiyaku.call('viewProject', {});
      const articles = project.ok ? project.value.articles.map(({ id }) => id) : [];
      return taiyaku.call('removeArticles', { articles });
    });

  it('keeps what was typed in the moment before it was closed', async () => {
    const { page } = workbench;
    await write(page, 1);
    await page.keyboard.type('最後の一言');
    close();
    const later = await again();
    expect(await textOf(later, 1)).toBe('新しい桟橋は長さ80メートルある。最後の一言');
  });

  it('keeps what an input method still has in hand when the program is told to end', async () => {
    const { page } = workbench;
    await write(page, 0);
    const tools = await page.context().newCDPSession(page);
    await tools.send('Input.imeSetComposition', { text: 'ようやく', selectionStart: 4, selectionEnd: 4 });
    workbench.process.kill('SIGTERM');
    const later = await again();
    expect(await textOf(later, 0)).toBe('港の改修工事が終わった。ようやく');
  });

  it('keeps every step that was asked for, however fast', async () => {
    const { page } = workbench;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    for (let row = 0; row < 5; row += 1) {
      await page.keyboard.press('x');
      await page.keyboard.press('ArrowDown');
    }
    close();
    const later = await again();
    await later.getByRole('button', { name: new RegExp(ja('correct.progress', { percent: 100 })) }).waitFor();
  });

  it('keeps a note whose sheet is still open', async () => {
    const { page } = workbench;
    await write(page, 2);
    await page.getByRole('button', { name: ja('review.note.sentence') }).click();
    await page.getByRole('textbox', { name: ja('review.note.sentence') }).fill('船会社に確かめる');
    close();
    const later = await again();
    await later.getByRole('img', { name: ja('correct.is.note', { note: '船会社に確かめる' }) }).waitFor();
  });

  it('keeps what is being written about a term', async () => {
    const { page } = workbench;
    const field = (of: Page, name: string) => of.getByRole('textbox', { name, exact: true });
    await showTerms(page);
    await field(page, ja('glossary.note')).fill('船会社の用語');
    await field(page, ja('glossary.preferred')).focus();
    await page.keyboard.press('End');
    await page.keyboard.type('・改');
    const words = await field(page, ja('glossary.preferred')).inputValue();
    close();
    const later = await again();
    await showTerms(later);
    const term = later.getByRole('row').filter({ hasText: words });
    await term.click();
    await expect.poll(() => field(later, ja('glossary.note')).inputValue()).toBe('船会社の用語');
  });

  it('says which words it could not keep, and stays unless told to go', async () => {
    const { page, asked = [] } = workbench;
    await takeOut(page);
    await write(page, 3);
    await page.keyboard.type('書き足した');
    close();
    const words = '市は観光客が増えると見込む。書き足した';
    await expect
      .poll(() => asked, { timeout: 20_000 })
      .toEqual([{ message: ja('closing.unkept'), detail: ja('closing.unkept.what', { words }) }]);
    expect(await editor(page, 'ja').textContent()).toBe(words);
    workbench.gesture?.({ dialog: { button: 1 } });
    close();
    expect(await ended()).toBe(0);
  });

  it('asks where the window does not answer, and closes once it does', async () => {
    const { page, asked = [] } = workbench;
    await write(page, 4);
    const tools = await page.context().newCDPSession(page);
    await tools.send('Debugger.enable');
    await page.keyboard.type('強く');
    await tools.send('Debugger.pause');
    // Whatever the page does next, it stops at.
    const stopped = once(tools as unknown as NodeJS.EventEmitter, 'Debugger.paused');
    close();
    await stopped;
    await expect
      .poll(() => asked, { timeout: 20_000 })
      .toEqual([{ message: ja('closing.silent'), detail: ja('closing.silent.what') }]);
    await tools.send('Debugger.disable');
    close();
    const later = await again();
    expect(await textOf(later, 4)).toBe('漁協は歓迎している。強く');
  });

  it('holds every sentence that has no place any more until it is copied or dismissed', async () => {
    const { page } = workbench;
    await takeOut(page);
    for (const [at, words] of [
      [0, 'その一'],
      [1, 'その二'],
      [2, 'その三'],
    ] as const) {
      await write(page, at);
      await page.keyboard.type(words);
    }
    const held = page.getByRole('alert', { name: ja('unkept.title') });
    await expect.poll(() => held.getByRole('listitem').count(), { timeout: 20_000 }).toBe(2);
    await held.getByText('港の改修工事が終わった。その一').waitFor();
    const second = held.getByRole('listitem').filter({ hasText: 'その二' });
    await second.getByRole('button', { name: ja('unkept.copy') }).click();
    await second.getByRole('button', { name: ja('unkept.copied') }).waitFor();
    await second.getByRole('button', { name: ja('unkept.drop') }).click();
    await expect.poll(() => held.getByRole('listitem').count()).toBe(1);
    // Copied words can be pasted.
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Control+v');
    await expect
      .poll(() => page.getByRole('searchbox').first().inputValue())
      .toBe('新しい桟橋は長さ80メートルある。その二');
    await held.getByText('港の改修工事が終わった。その一').waitFor();
  });

  it('says what is not in an export, and lets the person go back or do without it', async () => {
    const { page } = workbench;
    await takeOut(page);
    await write(page, 0);
    await page.keyboard.type('直した');
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: ja('exports.title.article') });
    const lost = dialog.getByRole('alert');
    await lost.getByText('港の改修工事が終わった。直した').waitFor();
    await dialog.getByRole('button', { name: ja('exports.back') }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await editor(page, 'ja').textContent()).toBe('港の改修工事が終わった。直した');
    await page.keyboard.press('Control+e');
    const whole = page.getByRole('dialog');
    await choose(whole, ja('exports.scope.project'));
    await choose(whole, ja('exports.format.csv'));
    await whole.getByRole('alert').getByText('港の改修工事が終わった。直した').waitFor();
    const place = join(await mkdtemp(join(tmpdir(), 'taiyaku-export-')), 'glossary.csv');
    workbench.gesture?.({ dialog: { save: place } });
    await whole.getByRole('button', { name: ja('exports.write.without') }).click();
    await page.getByText(ja('export.saved', { path: place })).waitFor();
    expect(await readFile(place, 'utf8')).toMatch(/^\uFEFF?en,ja,/);
  });
});

describe('the browser', () => {
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = await openServed();
    await goHome(workbench.page);
    await openFiles(workbench.page, await writeTexts(TEXTS));
  });
  afterEach(() => workbench.close());

  it('asks before a page is left whose words are not kept, and keeps them meanwhile', async () => {
    const { page } = workbench;
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    await write(page, 1);
    // The host is busy: it answers nothing for a while.
    workbench.process.kill('SIGSTOP');
    try {
      await page.keyboard.type('追記');
      await page.evaluate(() => void setTimeout(() => location.reload(), 0));
      await expect.poll(() => asked).toBe(1);
    } finally {
      workbench.process.kill('SIGCONT');
    }
    const written = '新しい桟橋は長さ80メートルある。追記';
    await expect.poll(() => editor(page, 'ja').count()).toBe(0);
    await expect.poll(() => textOf(page, 1)).toBe(written);
    // Now that all is kept, nobody is asked.
    await page.reload();
    await expect.poll(() => textOf(page, 1)).toBe(written);
    expect(asked).toBe(1);
  });

  it('tells of an undo that takes long, and takes the keyboard from nobody meanwhile', async () => {
    const { page } = workbench;
    await write(page, 1);
    await page.keyboard.type('追記');
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(page, 1)).toBe('新しい桟橋は長さ80メートルある。追記');
    await page.getByRole('button', { name: new RegExp(`^${ja('bar.undo')}：`) }).waitFor();
    workbench.process.kill('SIGSTOP');
    try {
      await reading(page).focus();
      await page.keyboard.press('Control+z');
      await write(page, 3);
      await page.getByText(ja('progress.errand.undo')).waitFor();
      await page.keyboard.type('続報');
    } finally {
      workbench.process.kill('SIGCONT');
    }
    await expect.poll(() => page.getByText(ja('progress.errand.undo')).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(page, 3)).toBe('市は観光客が増えると見込む。続報');
    expect(await textOf(page, 1)).toBe('新しい桟橋は長さ80メートルある。');
  });

  it('a project whose file is gone can be taken off the list', async () => {
    const { page, profile } = workbench;
    await goHome(page);
    const recent = page.getByRole('region', { name: ja('home.recent') });
    await recent.getByRole('button', { name: /^港の改修/ }).waitFor();
    for (const name of await readdir(profile, { recursive: true }))
      if (name.endsWith('.taiyaku')) await rm(join(profile, name));
    await goHome(page);
    await recent.getByText(ja('home.recent.missing')).waitFor();
    await recent.getByRole('button', { name: /^「港の改修.*外す$/ }).click();
    await expect.poll(() => recent.count()).toBe(0);
    await goHome(page);
    expect(await recent.count()).toBe(0);
  });
});
