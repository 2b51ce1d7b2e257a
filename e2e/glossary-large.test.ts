import { mkdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSession } from '../main/store/session.ts';
import type { Change } from '../src/project/change.ts';
import { segment } from '../src/segment/segment.ts';
import { openServed, type Workbench } from './hosts.ts';
import { choose, ja } from './page.ts';

const ARTICLES = 200;
const NAME = '町の防波堤';
const TOWNS = [
  ['札幌', 'Sapporo'],
  ['長崎', 'Nagasaki'],
  ['神戸', 'Kobe'],
  ['函館', 'Hakodate'],
  ['横浜', 'Yokohama'],
] as const;

/** Makes a project of so many short articles, each of a town and a day of its own, with their English; nothing computed. */
function makeProject(path: string): void {
  const owner = { process: process.pid, host: 'here', since: '' };
  const made = createSession(path, { owner, now: () => new Date(0) });
  if (!made.ok) throw new Error(made.problem.id);
  const material = (id: string, text: string, language: 'ja' | 'en') => ({
    ...{ id, file: `${id}.txt`, text, cut: segment(text, language).sentences },
  });
  const all = Array.from({ length: ARTICLES }, (_, at) => {
    const [ja, en] = TOWNS[at % TOWNS.length] ?? TOWNS[0];
    const count = 100 + at * 7;
    return {
      article: material(
        `town-${at}`,
        `${ja}の防波堤、${count}メートル延びる\n${ja}市は${count}人の作業員を港に集めた。\n市長は防波堤の工事を視察した。\n`,
        'ja',
      ),
      source: material(
        `town-${at}-en`,
        `Breakwater of ${en} grows by ${count} metres\nThe city of ${en} gathered ${count} workers at the port.\nThe mayor inspected the work on the breakwater.\n`,
        'en',
      ),
    };
  });
  const listings = all.map(
    ({ article, source }): Change => ({
      ...{ kind: 'listing', article: article.id },
      value: { title: article.id, sources: [source.id] },
    }),
  );
  const changes: readonly Change[] = [{ kind: 'name', value: NAME }, ...listings];
  made.value.begin(
    { kind: 'all', changes },
    { articles: all.map(({ article }) => article), sources: all.map(({ source }) => source) },
  );
  made.value.close();
}

describe(`the glossary of a project of ${ARTICLES} articles`, () => {
  let workbench: Workbench;
  let glossary: Locator;
  beforeAll(async () => {
    const profile = await mkdtemp(join(tmpdir(), 'taiyaku-towns-'));
    const shelf = join(profile, 'taiyaku', 'projects');
    mkdirSync(shelf, { recursive: true });
    makeProject(join(shelf, `${NAME}.taiyaku`));
    workbench = await openServed(profile);
    const { page } = workbench;
    page.setDefaultTimeout(60_000);
    glossary = page.getByRole('main', { name: ja('terms.title'), exact: true });
    await page.getByRole('button', { name: NAME }).first().click();
    await choose(page, ja('bar.section.glossary'));
  });
  afterAll(() => workbench?.close());

  it('says how far it is, and stops when it is told to', async () => {
    const { page } = workbench;
    await page.getByText(ja('glossary.reading', { percent: 0 }).replace(/\d+.*/, '')).waitFor();
    await page.getByRole('button', { name: ja('glossary.stop') }).click();
    await page.getByRole('button', { name: ja('glossary.read') }).waitFor();
    expect(await glossary.getByRole('row').count()).toBe(0);
  });

  it('goes on where it was, counts over all articles, and answers while it does', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: ja('glossary.read') }).click();
    const seen = new Set<string>();
    const status = page.getByText(/\d+\s*[%％]/);
    const row = glossary.getByRole('row').filter({ hasText: 'breakwater' });
    await expect
      .poll(
        async () => {
          for (const words of await status.allTextContents()) seen.add(words);
          return row.count();
        },
        { timeout: 120_000, interval: 100 },
      )
      .toBe(1);
    expect(seen.size).toBeGreaterThan(2);
    expect(await row.textContent()).toContain('防波堤');
    expect(
      Number(/(\d+)\d\d$/.exec((await row.locator('td').nth(5).textContent()) ?? '')?.[0]),
    ).toBeGreaterThanOrEqual(ARTICLES);
    expect(workbench.complaints).toEqual([]);
  });
});
