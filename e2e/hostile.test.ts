import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openServed, openShell, type Workbench } from './hosts.ts';
import { goHome, openFiles, reading, rows, writeTexts } from './page.ts';

/** What a hostile article would try; `caught` is set by whatever manages to run. */
const ATTACKS = [
  '<script>window.caught = "script"</script>',
  '<img src=x onerror="window.caught = \'handler\'">',
  '<a href="javascript:window.caught = \'link\'">市長の発言</a>',
  '<svg onload="window.caught = \'svg\'"></svg>',
  '<iframe srcdoc="<script>parent.caught = \'frame\'</script>"></iframe>',
  '{{constructor.constructor("window.caught = 1")()}}',
  '"><style>body { display: none }</style>',
] as const;

/** Turns everything after it around, unless it is kept in its place. */
const OVERRIDE = '\u202E';

const japanese = `市長は新しい橋の建設を発表した。\n${ATTACKS.map((attack) => `橋の費用は${attack}三億円だ。`).join('\n')}\n彼は${OVERRIDE}橋を見た。\n`;
const english = `The mayor announced a new bridge.\n${ATTACKS.map((attack) => `The bridge costs ${attack} a lot of money.`).join('\n')}\nHe saw the bridge.\n`;

describe.each([
  ['the shell', openShell],
  ['the loopback host', openServed],
] as const)('a hostile article in %s', (_name, open) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await open();
  });
  afterAll(() => workbench?.close());
  beforeEach(() => goHome(workbench.page));

  const caught = () => workbench.page.evaluate(() => (window as { caught?: unknown }).caught);

  it('stays text: shown as it was written, run by nobody', async () => {
    const { page, complaints } = workbench;
    const before = complaints.length;
    await openFiles(page, await writeTexts({ 'hostile.txt': japanese, 'source.txt': english }));
    const shown = (await rows(page).allTextContents()).join('\n');
    for (const attack of ATTACKS) expect(shown).toContain(attack);
    expect(await caught()).toBeUndefined();
    const made = await reading(page).locator('script, img, iframe, style, svg[onload], [href]').count();
    expect(made).toBe(0);
    expect(await page.locator('body').isVisible()).toBe(true);
    // Not even tried: the page's policy had nothing to refuse.
    expect(complaints.slice(before)).toEqual([]);
  });

  it('cannot turn its surroundings around', async () => {
    const { page } = workbench;
    await openFiles(page, await writeTexts({ 'hostile.txt': japanese, 'source.txt': english }));
    const row = rows(page).filter({ hasText: OVERRIDE });
    const sides = await row
      .locator('[data-side]')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(sides[0]).toBeLessThan(sides[1] ?? 0);
  });

  it('as a web page brings its words, and nothing else', async () => {
    const { page } = workbench;
    const page1 = `<!doctype html><html lang="ja"><head><title>橋</title><script>window.caught = 'head'</script></head><body onload="window.caught = 'body'"><p>市長は新しい橋の建設を発表した。</p><p><a href="javascript:window.caught='a'">費用</a>は三億円だ。<img src=x onerror="window.caught = 1"></p></body></html>`;
    await openFiles(page, await writeTexts({ 'hostile.html': page1, 'source.txt': english }));
    const shown = (await rows(page).allTextContents()).join('\n');
    expect(shown).toContain('費用は三億円だ。');
    expect(shown).not.toContain('caught');
    expect(await caught()).toBeUndefined();
  });

  it('has a file name that is text as well', async () => {
    const { page } = workbench;
    const paths = await writeTexts({
      '<img src=x onerror=window.caught=1>.txt': japanese,
      'source.txt': english,
    });
    await openFiles(page, paths);
    await page.getByText('<img src=x onerror=window.caught=1>.txt').first().waitFor();
    expect(await caught()).toBeUndefined();
  });
});

describe.each([
  ['the shell', openShell],
  ['the loopback host', openServed],
] as const)('the page of %s', (_name, open) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await open();
    await goHome(workbench.page);
  });
  afterAll(() => workbench?.close());

  it('runs nothing that is written into it', async () => {
    const { page } = workbench;
    const ran = await page.evaluate(async () => {
      const tries: Record<string, boolean> = {};
      const set = (name: string) => `window[${JSON.stringify(`ran-${name}`)}] = true`;
      const attempt = (name: string, act: () => void) => {
        try {
          act();
        } catch {
          // Refused with an error: as good as refused in silence.
        }
        tries[name] = false;
      };
      attempt('inline', () => {
        const script = document.createElement('script');
        script.append(set('inline'));
        document.body.append(script);
      });
      attempt('html', () => {
        document.body.insertAdjacentHTML('beforeend', `<img src="x" onerror='${set('html')}'>`);
      });
      attempt('eval', () => {
        // Later, when the tools that carry this test no longer lift the policy for it.
        setTimeout(() => new Function(set('eval'))(), 0);
      });
      attempt('data', () => {
        const script = document.createElement('script');
        script.src = `data:text/javascript,${set('data')}`;
        document.body.append(script);
      });
      await new Promise((done) => setTimeout(done, 300));
      for (const name of Object.keys(tries)) tries[name] = `ran-${name}` in window;
      return tries;
    });
    expect(ran).toEqual({ inline: false, html: false, eval: false, data: false });
  });

  it('reaches nothing outside', async () => {
    const { page } = workbench;
    const reached = await page.evaluate(async () => {
      const fetched = (url: string) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'refused',
        );
      const image = new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('reached');
        picture.onerror = () => resolve('refused');
        picture.src = 'http://127.0.0.1:9/x.png';
      });
      return [await fetched('http://127.0.0.1:9/'), await fetched('https://example.com/'), await image];
    });
    expect(reached).toEqual(['refused', 'refused', 'refused']);
  });

  it('holds no frame', async () => {
    const { page } = workbench;
    const text = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = location.href;
      document.body.append(frame);
      await new Promise((done) => setTimeout(done, 500));
      let inside: string | undefined;
      try {
        inside = frame.contentDocument?.body?.textContent ?? '';
      } catch {
        inside = '';
      }
      frame.remove();
      return inside;
    });
    expect(text?.trim()).toBe('');
  });

  it('has no Node, and of the world outside only the contract', async () => {
    const { page, kind } = workbench;
    const found = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
      api: Object.keys((window as { taiyaku?: object }).taiyaku ?? {}),
    }));
    expect(found).toEqual({ node: [], api: kind === 'browser' ? [] : ['call', 'on'] });
  });
});
