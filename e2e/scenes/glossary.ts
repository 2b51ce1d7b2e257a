import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exportable, ExportFormat } from '../../src/formats/export-formats.ts';
import { choose } from '../page.ts';
import { openProject } from './project.ts';
import { closeSheet, type Scene, type Stage } from './scene.ts';

const silent = (stage: Stage): Stage => ({ ...stage, look: () => Promise.resolve() });

/** The glossary of a project: its table, a row with all its places, conflicts, several rows, a file taken in. */
export const glossary: Scene = {
  name: 'glossary',
  looks: [
    ...['glossary-reading', 'glossary', 'glossary-row', 'glossary-decided', 'glossary-conflicts'],
    ...['glossary-several', 'glossary-add', 'glossary-import', 'glossary-none'],
  ],
  async walk(stage) {
    const { page, say, look, workbench } = stage;
    await openProject(silent(stage));
    await choose(page, say('bar.section.glossary'));
    await page.waitForTimeout(150);
    await look('glossary-reading');
    const view = page.getByRole('main', { name: say('terms.title'), exact: true });
    const row = view.getByRole('row');
    await row.nth(3).waitFor();
    await look('glossary');
    await row.nth(2).click();
    const decided = await row
      .nth(2)
      .locator('[lang="en"]')
      .first()
      .evaluate((cell) => cell.firstChild?.textContent ?? '');
    await view.locator('mark').first().waitFor();
    await look('glossary-row');
    await view.locator('table').first().press('a');
    await view.locator('table').first().press('ArrowDown');
    await view.locator('table').first().press('r');
    await page.waitForTimeout(500);
    await look('glossary-decided');
    const conflicts = view.getByText(say('glossary.conflicts-only'));
    await conflicts.click();
    await page.waitForTimeout(200);
    await look('glossary-conflicts');
    await conflicts.click();
    await row.nth(4).click();
    await row.nth(6).click({ modifiers: ['Shift'] });
    await look('glossary-several');
    await row.nth(1).click();
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: say('glossary.add') }).waitFor();
    await look('glossary-add');
    await closeSheet(page);
    const path = join(workbench.profile, 'own.csv');
    await writeFile(path, `en,ja\n${decided},別の訳語\nlighthouse,灯台\nbreakwater,防波堤\n`);
    await view.locator('input[type="file"]').setInputFiles(path);
    await page.getByRole('dialog', { name: say('glossary.import.title') }).waitFor();
    await look('glossary-import');
    await closeSheet(page);
    await view.getByRole('searchbox').fill('どこにもない語');
    await look('glossary-none');
  },
};

/** Every kind of export, in formats that show it as a table and as a text. */
const KINDS: readonly (readonly [Exportable, ExportFormat])[] = [
  ['glossary', 'xlsx'],
  ['glossary', 'utx'],
  ['alignment', 'tmx'],
  ['article', 'txt'],
  ['bilingual', 'html'],
  ['report', 'html'],
];

/** What leaves the workbench. */
export const exporting: Scene = {
  name: 'exporting',
  looks: KINDS.map(([what, format]) => `export-${what}-${format}`),
  async walk(stage) {
    const { page, say, look } = stage;
    await openProject(silent(stage));
    await page.keyboard.press('Control+e');
    // A project of one article opens it.
    const dialog = page
      .getByRole('dialog', { name: say('exports.title.project') })
      .or(page.getByRole('dialog', { name: say('exports.title.article') }));
    await dialog.waitFor();
    const kinds = dialog.getByRole('radiogroup', { name: say('exports.what') });
    const formats = dialog.getByRole('radiogroup', { name: say('exports.format') });
    for (const [what, format] of KINDS) {
      await kinds.getByText(say(`exports.what.${what}`), { exact: true }).click();
      await formats.getByText(say(`exports.format.${format}`), { exact: true }).click();
      await dialog.getByText(say('exports.making')).waitFor({ state: 'detached' });
      await look(`export-${what}-${format}`);
    }
    await closeSheet(page);
  },
};
