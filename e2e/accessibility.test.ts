import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './barriers.ts';
import { openServed, type Workbench } from './hosts.ts';
import { wordsOf } from './page.ts';
import { SCENES } from './scenes/scenes.ts';

/** A walk looks at a dozen screens, each in both themes. */
const LONG = 600_000;
const PATIENCE = 60_000;

describe.each(SCENES)('$name', (scene) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openServed();
  });
  afterAll(() => workbench?.close());

  it(
    'keeps nobody out, in either theme',
    async () => {
      workbench.page.setDefaultTimeout(PATIENCE);
      const looked: string[] = [];
      const found: string[] = [];
      await scene.walk({
        ...{ workbench, page: workbench.page, language: 'ja', say: wordsOf('ja'), files: [] },
        async look(name, how) {
          looked.push(name);
          const page = how?.page ?? workbench.page;
          for (const theme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
            await page.locator(`html[data-theme="${theme}"]`).waitFor();
            found.push(...(await barriers(page)).map((barrier) => `${name}, ${theme}: ${barrier}`));
          }
        },
      });
      expect(found).toEqual([]);
      expect(looked).toEqual(scene.looks);
    },
    LONG,
  );
});
