import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reading } from '../page.ts';
import { openArticle, type Scene } from './scene.ts';

/** What goes wrong: a project that somebody else writes, one whose file has gone, a host that has ended. */
export const trouble: Scene = {
  name: 'trouble',
  looks: ['read-only', 'unsaved', 'leaving', 'host-gone'],
  async walk(stage) {
    const { page, language, say, look, workbench } = stage;
    await openArticle(stage);
    const second = await page.context().browser()?.newPage();
    if (second === undefined) throw new Error('the page has no browser');
    await second.goto(workbench.url ?? '');
    const recent = second.getByRole('region', { name: say('home.recent') });
    await recent.getByRole('listitem').first().getByRole('button').click();
    await reading(second, language).waitFor();
    await second
      .getByRole('status')
      .filter({ hasText: say('warning.elsewhere') })
      .waitFor();
    await look('read-only', { page: second });
    await second.close();

    for (const name of await readdir(workbench.profile, { recursive: true }))
      if (name.endsWith('.taiyaku')) await rm(join(workbench.profile, name));
    await reading(page, language).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await page
      .getByRole('alert')
      .filter({ hasText: say('warning.elsewhere') })
      .waitFor();
    await look('unsaved');
    await page.keyboard.press('Control+ArrowUp');
    await page.getByRole('button', { name: say('bar.home') }).click();
    await page.getByRole('alertdialog').waitFor();
    await look('leaving');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: say('leaving.stay') })
      .click();
    workbench.process.kill('SIGKILL');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page
      .getByRole('alert')
      .filter({ hasText: say('notice.failed') })
      .waitFor();
    await look('host-gone');
  },
};
