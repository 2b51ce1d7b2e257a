import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { openServed, openShell, type Workbench } from './hosts.ts';
import { choose, goHome, ja, openFiles, writeTexts } from './page.ts';

const TEXTS = {
  '港.txt': '港の工事は12日に始まった。\n費用は3億円になる見通しだ。\n',
  'harbour.txt': 'Work on the harbour began on the 12th.\nIt is expected to cost 200 million yen.\n',
};

/** Opens the export dialog at the report, on paper. */
async function choosePaper(page: Page, format: string) {
  await goHome(page);
  await openFiles(page, await writeTexts(TEXTS));
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: ja('exports.title.article') });
  for (const words of [ja('exports.what.report'), format]) await choose(dialog, words);
  return dialog;
}

let workbench: Workbench | undefined;
afterEach(() => workbench?.close());

it('the shell saves the report as PDF where the person says', async (context) => {
  workbench = await openShell();
  const { page, gesture, complaints } = workbench;
  if (gesture === undefined) return context.skip('the real shell draws its dialogs itself');
  const dialog = await choosePaper(page, ja('exports.format.pdf'));
  const place = join(await mkdtemp(join(tmpdir(), 'taiyaku-print-')), '港.pdf');
  gesture({ dialog: { save: place } });
  await dialog.getByRole('button', { name: ja('exports.write'), exact: true }).click();
  await page.getByText(ja('export.saved', { path: place })).waitFor();
  const pdf = (await readFile(place)).toString('latin1');
  expect(pdf).toMatch(/^%PDF-.*%%EOF\s*$/s);
  // Marked up for who cannot see it, with the Japanese words as text in a font of its own.
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/ToUnicode');
  expect(complaints).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
});

it('a browser prints the report, in its own style, under the policy of the window', async () => {
  workbench = await openServed();
  const { page, complaints } = workbench;
  // A browser without a head shows no dialog: what it was given to print is noted instead.
  await page.addInitScript(() => {
    window.print = () => {
      const card = document.querySelector('.card');
      (window.top as unknown as { printed: unknown }).printed = {
        title: document.title,
        text: document.body.textContent,
        edge: card === null ? '' : getComputedStyle(card).borderLeftWidth,
        drawing: document.querySelector('svg path') instanceof SVGPathElement,
        scripts: document.querySelectorAll('script, link, img, [onclick], [style]').length,
      };
    };
  });
  const dialog = await choosePaper(page, ja('exports.format.paper'));
  await dialog.getByRole('button', { name: ja('exports.print') }).click();
  await dialog.waitFor({ state: 'hidden' });
  const printed = await page.evaluate(() => (window as unknown as { printed: unknown }).printed);
  expect(printed).toMatchObject({ title: ja('report.title'), edge: '4px', drawing: true, scripts: 0 });
  expect(printed).toMatchObject({ text: expect.stringMatching(/港の工事は12日に始まった。.*harbour/s) });
  expect(complaints).toEqual([]);
  // The page goes when it is printed.
  expect(page.frames()).toHaveLength(2);
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentWindow?.dispatchEvent(new Event('afterprint')),
  );
  expect(page.frames()).toHaveLength(1);
});
