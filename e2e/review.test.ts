import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../src/messages/message.ts';
import { barriers } from './barriers.ts';
import { begin, card, countOf, editor, reopen, undoable } from './desk.ts';
import { openServed, type Workbench } from './hosts.ts';
import { openSample, reading, wordsOf } from './page.ts';

/** A sample of the corpus with many findings, by words of its title. */
const SAMPLE = { ja: '黄砂協定', en: 'dust storm pact' } as const;
const TEN = 10;

let workbench: Workbench;
const openAfresh = (): void => {
  beforeAll(async () => {
    workbench = await openServed();
  });
  afterAll(() => workbench?.close());
};

describe.each(INTERFACE_LANGUAGES)('judging findings by keyboard alone, in %s', (language) => {
  openAfresh();
  const say = wordsOf(language);
  const counts = async () => ({
    open: await countOf(workbench.page, language, 'open'),
    dismissed: await countOf(workbench.page, language, 'dismissed'),
  });
  let before: { readonly open: number; readonly dismissed: number };
  /** What could be undone before anything was done. */
  let first = '';
  /** Findings that were dismissed, and suggestions that were accepted, in their order. */
  const deeds: ('a' | 'd')[] = [];

  it('ten are settled one after the other, each leading to the next', async () => {
    const { page, complaints } = workbench;
    await begin(page, language);
    await openSample(page, SAMPLE[language], language);
    before = await counts();
    first = await undoable(page, language);
    expect(before.open).toBeGreaterThan(TEN);
    expect(before.dismissed).toBe(0);
    await page.keyboard.press('n');
    await card(page, language).waitFor();
    for (let settled = 0; settled < TEN; settled += 1) {
      const was = await counts();
      const accept = card(page, language).getByRole('button', {
        name: new RegExp(`^${say('review.accept')}`),
      });
      // Every other one is dismissed, even where there is something to accept.
      const deed = settled % 2 === 0 && (await accept.count()) > 0 ? 'a' : 'd';
      deeds.push(deed);
      await page.keyboard.press(deed);
      if (deed === 'd') {
        await page.getByRole('dialog', { name: say('review.reason') }).waitFor();
        await page.keyboard.press(String((settled % 7) + 1));
      }
      const step =
        deed === 'd' ? say('change.dismiss', { count: 1 }) : say('change.accept-suggestion', { after: '§' });
      await expect.poll(() => undoable(page, language)).toContain(step.split('§')[0]);
      if (deed === 'd')
        await expect.poll(counts).toEqual({ open: was.open - 1, dismissed: was.dismissed + 1 });
      // The next one is open, and it is one that asks for something.
      await card(page, language).waitFor();
      expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    }
    expect(deeds).toContain('a');
    expect(complaints).toEqual([]);
  });

  it('a severity, a note and a glossary entry are given by keys', async () => {
    const { page } = workbench;
    const severity = card(page, language).getByRole('button', {
      name: say('review.severity', { severity: '' }).trim(),
    });
    await page.keyboard.press('1');
    await expect.poll(() => severity.textContent()).toMatch(new RegExp(say('severity.critical'), 'i'));
    await page.keyboard.press('m');
    await page.getByRole('dialog', { name: say('review.note.finding') }).waitFor();
    await page.keyboard.type('見出しも確認');
    await page.keyboard.press('Control+Enter');
    await card(page, language).getByText('見出しも確認').waitFor();
    await page.keyboard.press('g');
    const sheet = page.getByRole('dialog', { name: say('review.term.title') });
    await sheet.getByLabel(say('review.term.en'), { exact: true }).fill('early-warning network');
    await sheet.getByLabel(say('review.term.ja')).fill('早期警報網');
    await page.keyboard.press('Enter');
    await sheet.waitFor({ state: 'detached' });
    await page.getByText(say('change.entry', { en: 'early-warning network', ja: '早期警報網' })).waitFor();
  });

  it('all is there the next day, and a dismissed one can be brought back', async () => {
    const { page } = workbench;
    const was = await counts();
    await reopen(page, language);
    expect(await counts()).toEqual(was);
    const dismissed = page
      .getByRole('radiogroup', { name: say('review.status') })
      .getByRole('radio', { name: new RegExp(`^${say('review.status.dismissed')}`) });
    await dismissed.press(' ');
    await page.keyboard.press('n');
    await card(page, language).waitFor();
    await page.keyboard.press('r');
    await expect.poll(counts).toEqual({ open: was.open + 1, dismissed: was.dismissed - 1 });
  });

  it('everything is undone, step by step, back to where it began', async () => {
    const { page } = workbench;
    await reading(page, language).focus();
    let steps = 0;
    for (; steps < 30 && (await undoable(page, language)) !== first; steps += 1) {
      // Two steps of one name differ in what they did.
      const state = async () => [await undoable(page, language), await counts()];
      const now = await state();
      await page.keyboard.press('Control+z');
      await expect.poll(state, { timeout: 5000 }).not.toEqual(now);
    }
    // The ten, the entry, the note, what was brought back; the severity, unless it was critical before.
    expect(steps).toBeGreaterThanOrEqual(TEN + 3);
    await expect.poll(counts).toEqual(before);
    expect(workbench.complaints).toEqual([]);
  });
});

describe('the list of findings', () => {
  openAfresh();
  const say = wordsOf('en');
  it('is narrowed by words, and says what to do when nothing is left', async () => {
    const { page } = workbench;
    await begin(page, 'en');
    await openSample(page, SAMPLE.en, 'en');
    const all = await page.locator('[role=option]').count();
    await page.keyboard.press('/');
    await page.keyboard.type('capitals');
    await expect.poll(() => page.locator('[role=option]').count()).toBeLessThan(all);
    await page.keyboard.type(' that nobody wrote');
    await page.getByText(say('findings.filtered'), { exact: true }).waitFor();
    await page.getByRole('button', { name: say('findings.filtered.clear') }).click();
    await expect.poll(() => page.locator('[role=option]').count()).toBe(all);
  });

  it('dismisses all of one kind at once, and takes that back at once', async () => {
    const { page } = workbench;
    const before = await countOf(page, 'en', 'open');
    await page.getByRole('button', { name: say('review.kind') }).click();
    const kind = page.getByRole('menuitemradio', { name: say('check.pivot-homophone.title'), exact: true });
    const count = Number(/\d+$/.exec((await kind.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(1);
    await kind.click();
    // The keyboard is still at the filter: a letter there is a key of the window, and chooses no other kind.
    await page.keyboard.press('n');
    await card(page, 'en').waitFor();
    await page.keyboard.press('Shift+D');
    await page.getByRole('dialog', { name: say('review.reason') }).waitFor();
    await page.keyboard.press('3');
    await expect.poll(() => countOf(page, 'en', 'dismissed')).toBeGreaterThan(1);
    // Nothing of the kind is left to count, and the list still keeps to it, and says so.
    const title = `${say('review.kind')}: ${say('check.pivot-homophone.title')}`;
    await page.getByRole('button', { name: title, exact: true }).waitFor();
    const toast = page.getByRole('status').filter({ hasText: /Dismiss/ });
    await toast.getByRole('button', { name: say('bar.undo') }).click();
    await expect.poll(() => countOf(page, 'en', 'dismissed')).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => countOf(page, 'en', 'open')).toBeLessThanOrEqual(before);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme nobody is kept out of', (theme) => {
  openAfresh();
  const say = wordsOf('ja');
  const root = () => workbench.page.locator('html');
  beforeAll(async () => {
    const { page } = workbench;
    await begin(page, 'ja');
    for (let press = 0; press < 3 && (await root().getAttribute('data-theme')) !== theme; press += 1)
      await page.keyboard.press('t');
    await openSample(page, SAMPLE.ja, 'ja');
    await page.keyboard.press('n');
    await card(page, 'ja').waitFor();
  });

  it.each([
    ['the reasons for dismissing', 'd', say('review.reason')],
    ['the note', 'm', say('review.note.finding')],
    ['the glossary entry', 'g', say('review.term.title')],
    ['the explanation of a check', 'i', undefined],
  ])('%s', async (_name, key, title) => {
    const { page } = workbench;
    await page.keyboard.press(key);
    await page.getByRole('dialog', title === undefined ? {} : { name: title }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('a sentence that is written, with what the machine had, and its history', async () => {
    const { page } = workbench;
    await page.keyboard.press('e');
    await editor(page, 'ja').waitFor();
    await page.keyboard.type('追記');
    await page.getByText(say('correct.machine'), { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: say('correct.history') }).click();
    await page.getByRole('dialog', { name: say('correct.history') }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => editor(page, 'ja').evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => editor(page, 'ja').count()).toBe(0);
  });

  it('what was dismissed, what was accepted, and what was changed', async () => {
    const { page } = workbench;
    await page.keyboard.press('v');
    const choices = page.getByRole('radiogroup', { name: say('review.status') });
    for (const status of ['accepted', 'dismissed', 'unsure'] as const) {
      await choices.getByText(say(`review.status.${status}`)).click();
      expect(await barriers(page)).toEqual([]);
    }
  });
});
