import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findRoot } from '../main/host/root.ts';
import { INTERFACE_LANGUAGES } from '../src/messages/message.ts';
import { openServed } from './hosts.ts';
import { wordsOf } from './page.ts';
import type { Scene, Stage } from './scenes/scene.ts';
import { SCENES } from './scenes/scenes.ts';

/**
 * `npm run screenshots`: pictures of every screen and state of the built window in `e2e/screenshots/`, in both languages,
 * both themes and two sizes, to be looked at. `--only`, `--language`, `--theme` and `--width` keep to some of them;
 * `--file FILE …` shows an article and its sources in place of a sample, and `--name NAME` keeps their pictures apart.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    language: { type: 'string' },
    theme: { type: 'string' },
    width: { type: 'string' },
    file: { type: 'string', multiple: true, default: [] },
    name: { type: 'string', default: '' },
  },
});
const FOLDER = join(findRoot(), 'e2e', 'screenshots');
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
].filter(({ width }) => values.width === undefined || values.width === String(width));
const THEMES = (['light', 'dark'] as const).filter((theme) => (values.theme ?? theme) === theme);
const LANGUAGES = INTERFACE_LANGUAGES.filter((language) => (values.language ?? language) === language);

/** How long a look may take to come up on a busy machine (milliseconds). */
const PATIENCE = 90_000;

/** A picture is wanted when it, or the scene it belongs to, is named; all are when nothing is. */
const isWanted = (scene: Scene, look: string): boolean =>
  values.only.length === 0 || values.only.includes(scene.name) || values.only.includes(look);

/** Takes pictures of what a page shows, in every theme and size that is wanted. */
async function takePictures(page: Page, name: string, pointer: 'stays' | undefined): Promise<void> {
  const before = page.viewportSize();
  const sizes = name.includes('narrow') && before !== null ? [before] : SIZES;
  // The pointer rests where it lights nothing up.
  if (pointer === undefined) await page.mouse.move(1, 1);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(150);
      await page.screenshot({ path: join(FOLDER, `${name}-${theme}-${size.width}.png`) });
    }
  }
  if (before !== null) await page.setViewportSize(before);
}

await mkdir(FOLDER, { recursive: true });
const prefix = values.name === '' ? '' : `${values.name}-`;
for (const scene of SCENES) {
  if (!scene.looks.some((look) => isWanted(scene, look))) continue;
  for (const language of LANGUAGES) {
    const workbench = await openServed();
    const { page } = workbench;
    page.setDefaultTimeout(PATIENCE);
    await page.setViewportSize(SIZES[0] ?? { width: 1280, height: 800 });
    const stage: Stage = {
      ...{ workbench, page, language, say: wordsOf(language), files: values.file },
      async look(name, how) {
        if (!isWanted(scene, name)) return;
        await takePictures(how?.page ?? page, `${prefix}${name}-${language}`, how?.pointer);
      },
    };
    try {
      await scene.walk(stage);
    } catch (thrown) {
      // The other scenes are worth looking at all the same.
      process.exitCode = 1;
      console.error(`${scene.name}, ${language}: ${String(thrown)}`);
      await page.screenshot({ path: join(FOLDER, `failed-${prefix}${scene.name}-${language}.png`) });
    }
    await workbench.close();
    console.log(`${scene.name}, ${language}`);
  }
}
console.log(`Pictures are in ${FOLDER}.`);
