import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds that would keep somebody out, as `rule: element`. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // `setLegacyMode` keeps axe in this page: it would otherwise open another one to put its results together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
