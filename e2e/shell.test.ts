import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findRoot } from '../main/host/root.ts';
import { findShell } from '../main/shell-binary.ts';
import type { Api } from '../src/api/calls.ts';
import { openShell, STAND_IN, type Workbench } from './hosts.ts';
import { choose, en, goHome, ja, openFiles, reading, writeTexts } from './page.ts';

const TEXTS = {
  '記事.txt': '市長は15日、新しい橋の建設を発表した。\n費用は3億円になる見通しだ。\n',
  'source.txt':
    'The mayor announced on the 15th that a new bridge will be built.\nIt is expected to cost 200 million yen.\n',
};

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openShell();
});
afterAll(() => workbench?.close());
beforeEach(() => goHome(workbench.page));

/** Calls the contract from the page, as a page that was taken over would: with anything. */
const ask = (name: unknown, request: unknown): Promise<unknown> =>
  workbench.page.evaluate(
    ([one, other]) => (window as unknown as { taiyaku: Api }).taiyaku.call(one as never, other as never),
    [name, request],
  );

describe('the border', () => {
  it.each([
    ['readFile', { path: '/etc/passwd' }, 'readFile'],
    ['openSample', { job: 'a', id: '../../package.json' }, 'openSample.id'],
    [
      'startProject',
      { job: 'a', files: [{ name: 'x', path: '/etc/passwd' }] },
      'startProject.files.0.base64',
    ],
    ['openProject', { project: '../../etc/passwd' }, 'openProject.project'],
    ['saveSettings', null, 'saveSettings'],
  ])('refuses %s %j with a problem, and lives on', async (name, request, place) => {
    expect(await ask(name, request)).toEqual({
      ok: false,
      problem: { id: 'problem.request.malformed', values: { place } },
    });
    expect(await ask('describe', {})).toMatchObject({
      ok: true,
      value: { host: 'shell', dialogs: true, printer: true },
    });
  });

  it('hands the page an api it cannot change', async () => {
    const changed = await workbench.page.evaluate(() => {
      const api = (window as unknown as { taiyaku: { call: unknown } }).taiyaku;
      const before = api.call;
      try {
        api.call = () => 'taken over';
      } catch {
        // Refused loudly: as good.
      }
      return api.call !== before;
    });
    expect(changed).toBe(false);
  });
});

describe('the window', () => {
  it.each(['https://example.com/', 'http://127.0.0.1:9/', 'data:text/html,<p>x'])(
    'does not go to %s',
    async (url) => {
      const { page } = workbench;
      const before = page.url();
      await page.evaluate((to) => {
        window.location.href = to;
      }, url);
      await page.waitForTimeout(300);
      expect(page.url()).toBe(before);
      await page.getByRole('heading', { name: ja('home.title') }).waitFor();
    },
  );

  it('opens no second one', async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      window.open('https://example.com/');
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      link.target = '_blank';
      link.click();
    });
    // Long enough for one to open; what opens against main's word is closed again.
    await page.waitForTimeout(500);
    await expect.poll(() => page.context().pages().length, { timeout: 15_000 }).toBe(1);
  });

  it.each(['geolocation', 'notifications', 'clipboard-read', 'midi'])('is denied %s', async (name) => {
    const state = await workbench.page.evaluate(
      async (permission) => (await navigator.permissions.query({ name: permission as PermissionName })).state,
      name,
    );
    expect(state).not.toBe('granted');
  });

  it('is the only one: a second start brings the first forward and ends', async () => {
    const binary = workbench.kind === 'electron' ? findShell(findRoot()) : join(STAND_IN, 'electron');
    const second = spawn(binary ?? '', [`--user-data-dir=${workbench.profile}`, findRoot()], {
      stdio: 'ignore',
    });
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(0);
    expect(workbench.page.context().pages()).toHaveLength(1);
    expect(await ask('describe', {})).toMatchObject({ ok: true });
  });
});

/** Native menus and dialogs have no page to press in; only the stand-in lets a test choose in their place. */
describe('native menus and dialogs', () => {
  const gesture: NonNullable<Workbench['gesture']> = (one) => workbench.gesture?.(one);
  /** Has the open article's glossary written as CSV, from the native menu on. */
  const writeGlossary = async (page: Page): Promise<Locator> => {
    gesture({ menu: [ja('menu.file'), ja('menu.export')] });
    const dialog = page.getByRole('dialog', { name: ja('exports.title.article') });
    await choose(dialog, ja('exports.format.csv'));
    await dialog.getByRole('button', { name: ja('exports.write'), exact: true }).click();
    return dialog;
  };
  beforeEach((context) => {
    if (workbench.gesture === undefined) context.skip('the real shell draws these itself');
  });

  it('open files through the system, by menu', async () => {
    const { page } = workbench;
    gesture({ dialog: { open: await writeTexts(TEXTS) } });
    gesture({ menu: [ja('menu.file'), ja('menu.open')] });
    await page.getByRole('button', { name: ja('import.start') }).click();
    await reading(page).waitFor();
    await page.getByText('記事.txt').first().waitFor();
  });

  it('say which file could not be read', async () => {
    const { page } = workbench;
    gesture({ dialog: { open: ['/nowhere/missing.txt'] } });
    gesture({ menu: [ja('menu.file'), ja('menu.open')] });
    await page.getByText(/missing\.txt/).waitFor();
  });

  it('save an export where the person says', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts(TEXTS));
    const place = join(await mkdtemp(join(tmpdir(), 'taiyaku-export-')), 'glossary.csv');
    gesture({ dialog: { save: place } });
    await writeGlossary(page);
    await page.getByText(ja('export.saved', { path: place })).waitFor();
    expect(await readFile(place, 'utf8')).toMatch(/^\uFEFF?en,ja,/);
  });

  it('save nothing when the person changes their mind', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts(TEXTS));
    gesture({ dialog: {} });
    const dialog = await writeGlossary(page);
    await expect
      .poll(() => dialog.getByRole('button', { name: ja('exports.write'), exact: true }).isEnabled())
      .toBe(true);
    expect(await page.getByRole('status').allTextContents()).not.toContainEqual(
      expect.stringMatching(/csv/i),
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('ask before what is not on the disk is lost, and stay unless told to go', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts(TEXTS));
    const all = await readdir(workbench.profile, { recursive: true });
    for (const name of all) {
      if (name.endsWith('.taiyaku')) await rm(join(workbench.profile, name));
    }
    await page.keyboard.press('x');
    await page
      .getByRole('alert')
      .filter({ hasText: ja('warning.elsewhere') })
      .waitFor();
    workbench.process.kill('SIGTERM');
    await page.waitForTimeout(500);
    expect(await ask('describe', {})).toMatchObject({ ok: true });
    gesture({ dialog: { save: join(workbench.profile, '控え.taiyaku') } });
    await page.keyboard.press('Control+Shift+S');
    await expect
      .poll(() =>
        page
          .getByRole('alert')
          .filter({ hasText: ja('warning.elsewhere') })
          .count(),
      )
      .toBe(0);
  });

  it('speak the language of the interface, as soon as it changes', async () => {
    const { page } = workbench;
    gesture({ menu: [ja('menu.view'), ja('menu.language')] });
    await page.getByRole('heading', { name: en('home.title') }).waitFor();
    gesture({ menu: [en('menu.view'), en('menu.language')] });
    await page.getByRole('heading', { name: ja('home.title') }).waitFor();
  });

  it('lead from finding to finding', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts(TEXTS));
    gesture({ menu: [ja('menu.go'), ja('menu.next-finding')] });
    await page.getByRole('region', { name: ja('card.label') }).waitFor();
  });
});
