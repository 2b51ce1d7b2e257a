import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSamples } from '../../main/host/samples.ts';
import { samplesFolder } from '../../main/place.ts';
import { begin } from '../desk.ts';
import { choose, dropFiles } from '../page.ts';
import { closeSheet, type Scene, type Stage } from './scene.ts';

/** The texts of the samples under names of their own, as they would lie in a folder. */
export async function gatherSamples(): Promise<readonly string[]> {
  const [from, to] = [samplesFolder(), await mkdtemp(join(tmpdir(), 'taiyaku-scenes-'))];
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

/** A project of the files that were given, or of all samples, with every article checked. */
export async function openProject(stage: Stage): Promise<void> {
  const { page, language, say, files, look } = stage;
  await begin(page, language);
  await dropFiles(page, files.length > 0 ? files : await gatherSamples());
  const told = page.getByText(say('import.ready')).or(page.getByText(say('import.alone.choose')));
  await told.first().waitFor();
  await page.getByText(say('import.matching.stop')).waitFor({ state: 'detached' });
  await look('import');
  await page.getByRole('button', { name: say('import.start'), exact: true }).click();
  const area = page.getByRole('main', { name: say('articles.title'), exact: true });
  await area.waitFor();
  await page.waitForTimeout(700);
  await look('articles-checking');
  await area
    .getByText(say('articles.computing.waits'))
    .first()
    .waitFor({ state: 'detached', timeout: 120_000 });
}

/** A project of many articles: on its way in, its list, its overview, and the sheets over them. */
export const project: Scene = {
  name: 'project',
  looks: [
    ...['import', 'articles-checking', 'articles', 'articles-more', 'sources', 'rename', 'articles-picked'],
    ...['articles-filtered', 'palette', 'palette-none', 'overview', 'overview-where', 'project-empty'],
  ],
  async walk(stage) {
    const { page, say, look } = stage;
    await openProject(stage);
    const area = page.getByRole('main', { name: say('articles.title'), exact: true });
    await look('articles');
    const dots = area.getByRole('row').nth(2).getByRole('button').last();
    await dots.click();
    await page.getByRole('menu').waitFor();
    await look('articles-more');
    await page.getByRole('menuitem', { name: say('articles.sources.choose') }).click();
    await page.getByText(say('sources.what')).waitFor();
    await look('sources');
    await closeSheet(page);
    await dots.click();
    await page.getByRole('menuitem', { name: say('articles.rename') }).click();
    await page.getByRole('dialog').waitFor();
    await look('rename');
    await closeSheet(page);
    for (const at of [1, 2]) await area.getByRole('row').nth(at).locator('label').click();
    await look('articles-picked');
    await page.getByRole('button', { name: say('articles.picked.clear') }).click();
    await area.getByRole('searchbox').fill('どこにもない題名');
    await look('articles-filtered');
    await area.getByRole('searchbox').fill('');
    await page.keyboard.press('Control+k');
    await page.getByRole('listbox', { name: say('palette.label') }).waitFor();
    await look('palette');
    await page.keyboard.insertText('どこにもない命令');
    await look('palette-none');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+3');
    const overview = page.getByRole('main', { name: say('bar.section.overview') });
    await overview.waitFor();
    await look('overview');
    const several = overview.locator('button[aria-haspopup]');
    if ((await several.count()) > 0) {
      await several.first().click();
      await page.getByRole('menu').waitFor();
      await look('overview-where');
      await page.keyboard.press('Escape');
    }
    await choose(page, say('bar.section.articles'));
    const lines = (await area.getByRole('row').count()) - 1;
    for (let at = 1; at <= lines; at += 1) await area.getByRole('row').nth(at).locator('label').click();
    await page
      .getByRole('group', { name: say('articles.picked') })
      .getByRole('button', { name: say('articles.remove') })
      .click();
    await page.getByText(say('articles.empty'), { exact: true }).waitFor();
    await look('project-empty');
  },
};
