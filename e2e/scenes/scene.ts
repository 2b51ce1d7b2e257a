import type { Locator, Page } from 'playwright-core';
import type { InterfaceLanguage } from '../../src/messages/message.ts';
import { begin } from '../desk.ts';
import type { Workbench } from '../hosts.ts';
import { dropFiles, openSample, reading, type wordsOf } from '../page.ts';

/** A walk through a part of the window, with something to look at on the way: for pictures, and for axe. */
export interface Scene {
  readonly name: string;
  /** What there is to look at, in its order; names are unique among all scenes. */
  readonly looks: readonly string[];
  /** Goes there in a window that has just been opened, on a profile of its own. */
  walk(stage: Stage): Promise<void>;
}

/** What a walk works with. */
export interface Stage {
  readonly workbench: Workbench;
  readonly page: Page;
  readonly language: InterfaceLanguage;
  readonly say: ReturnType<typeof wordsOf>;
  /** An article with its sources, to be shown in place of a sample. */
  readonly files: readonly string[];
  /** Looks at what the window shows now; the pointer goes out of the way unless it belongs to it. */
  look(name: string, how?: { readonly pointer?: 'stays'; readonly page?: Page }): Promise<void>;
}

/** Samples by words of their titles: with many findings, with other text around them, with moved blocks, for the README. */
const SAMPLES = {
  findings: { ja: '黄砂協定', en: 'dust storm pact' },
  scraped: { ja: 'サイクロン', en: 'Cyclone Merle' },
  moved: { ja: '遠山', en: 'Toyama' },
  front: { ja: 'リチウム', en: 'lithium' },
} as const;

/** Opens what is shown: the files that were given, or a sample. */
export async function openArticle(
  { page, language, say, files }: Stage,
  sample: keyof typeof SAMPLES = 'findings',
): Promise<void> {
  await begin(page, language);
  if (files.length === 0) return openSample(page, SAMPLES[sample][language], language);
  await dropFiles(page, files);
  await page.getByText(say('import.matching.stop')).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say('import.start'), exact: true }).click();
  await reading(page, language).waitFor();
}

/** Scrolls a view until something of it is drawn; false where it never is. */
export async function scrollTo(page: Page, view: Locator, what: Locator): Promise<boolean> {
  await view.hover();
  await page.mouse.wheel(0, -100_000);
  await page.waitForTimeout(200);
  for (let step = 0; step < 40; step += 1) {
    if ((await what.count()) > 0) {
      await what.first().scrollIntoViewIfNeeded();
      return true;
    }
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(100);
  }
  return false;
}

/** Closes whatever sheet or dialog is open. */
export async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
