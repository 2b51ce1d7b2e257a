import { ensureChromium } from './chromium.ts';

/** Finds or fetches the browser once, before any test waits for it. */
export default function setUp(): void {
  process.env['TAIYAKU_CHROMIUM'] = ensureChromium();
}
