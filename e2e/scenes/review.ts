import { card } from '../desk.ts';
import { closeSheet, openArticle, type Scene } from './scene.ts';

/** The picture of the README: a number that is wrong by a power of ten. */
export const front: Scene = {
  name: 'front',
  looks: ['front'],
  async walk(stage) {
    const { page, language, say, look } = stage;
    await openArticle(stage, 'front');
    const wrong = page.getByRole('option', {
      name: new RegExp(`^${say('severity.critical')}: ${say('check.numbers.title')}`),
    });
    await wrong.first().click();
    await card(page, language).waitFor();
    await page.waitForTimeout(400);
    await look('front');
  },
};

/** Findings as they are judged: the card, its sheets, the list and its filters. */
export const review: Scene = {
  name: 'review',
  looks: [
    ...['card', 'card-severity', 'card-more', 'card-dismiss', 'card-note', 'card-term', 'card-explain'],
    ...['findings-kinds', 'findings-settled', 'findings-dismissed', 'findings-accepted', 'findings-unsure'],
    ...['findings-filtered', 'reading-alone-panel'],
  ],
  async walk(stage) {
    const { page, language, say, look } = stage;
    await openArticle(stage);
    await page.keyboard.press('n');
    const open = card(page, language);
    await open.waitFor();
    // A finding with something to accept shows more.
    const accept = open.getByRole('button', { name: say('review.accept'), exact: false }).first();
    for (let step = 0; step < 30 && !(await accept.isVisible()); step += 1) {
      await page.keyboard.press('n');
      await page.waitForTimeout(80);
    }
    await look('card');
    await open
      .getByRole('button', { name: say('review.severity', { severity: '' }).trim() })
      .first()
      .click();
    await page.getByRole('menu').waitFor();
    await look('card-severity');
    await page.keyboard.press('Escape');
    await open.getByRole('button', { name: say('review.more') }).click();
    await page.getByRole('menu').waitFor();
    await look('card-more');
    await page.keyboard.press('Escape');
    for (const [key, name] of [
      ['d', 'card-dismiss'],
      ['m', 'card-note'],
      ['g', 'card-term'],
      ['i', 'card-explain'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await look(name);
      await closeSheet(page);
    }
    await page.getByRole('button', { name: say('review.kind') }).click();
    await page.getByRole('menuitemradio').first().waitFor();
    await look('findings-kinds');
    await page.keyboard.press('Escape');

    await page.keyboard.press('1');
    await page.keyboard.press('m');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.insertText(
      language === 'ja' ? '見出しの訳も確かめること' : 'Check the headline as well',
    );
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('d');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('2');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (let step = 0; step < 30 && !(await accept.isVisible()); step += 1) {
      await page.keyboard.press('n');
      await page.waitForTimeout(80);
    }
    if (await accept.isVisible()) await page.keyboard.press('a');
    await page.waitForTimeout(600);
    await look('findings-settled');
    const choices = page.getByRole('radiogroup', { name: say('review.status') });
    for (const status of ['dismissed', 'accepted', 'unsure'] as const) {
      await choices.getByText(say(`review.status.${status}`)).click();
      await page.waitForTimeout(100);
      if (status === 'dismissed') await page.keyboard.press('n');
      await look(`findings-${status}`);
      await page.keyboard.press('Escape');
    }
    await choices.getByText(say('review.status.open')).click();
    await page.getByRole('searchbox', { name: say('review.search') }).fill('ここにはない言葉');
    await page.getByText(say('findings.filtered'), { exact: true }).waitFor();
    await look('findings-filtered');
    await page.getByRole('button', { name: say('findings.filtered.clear') }).click();
    await page.keyboard.press('b');
    await look('reading-alone-panel');
  },
};
