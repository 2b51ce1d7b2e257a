import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/registry.ts';
import { checkPages } from './check-pages.ts';
import { pages, stale, write } from './docs.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'docs-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('generated documents', () => {
  it('hold one page a check and an overview', () => {
    expect(pages().map(({ path }) => path)).toEqual([
      'docs/checks/README.md',
      ...CHECKS.map(({ id }) => `docs/checks/${id}.md`),
    ]);
  });

  it('are stale until they are written, and current afterwards', () => {
    const wanted = pages();
    expect(stale(root, wanted)).toHaveLength(wanted.length);
    write(root, wanted);
    expect(stale(root, wanted)).toEqual([]);
  });

  it('are stale again when a page is edited or a check is gone', () => {
    const wanted = pages();
    write(root, wanted);
    writeFileSync(join(root, 'docs/checks/brackets.md'), 'edited by hand');
    writeFileSync(join(root, 'docs/checks/gone.md'), 'a check that was removed');
    expect(stale(root, wanted)).toEqual(['docs/checks/brackets.md', 'docs/checks/gone.md']);
  });

  it('show examples, texts of both languages and the measured figures', () => {
    const figures = { punctuation: { falseAlarms: 0.25, findings: 8, right: 6, planted: 0, seen: 0 } };
    const shown = checkPages(CHECKS, figures);
    const page = shown.find(({ path }) => path.endsWith('/punctuation.md'))?.text ?? '';
    expect(page).toContain('句読点の乱れ · Stray or doubled punctuation');
    expect(page).toContain('✗ `彼は黙っていた。。`');
    expect(page).toContain('⇒ `彼は黙っていた。`');
    expect(shown[0]?.text).toContain('| 0.3 | 8 | 75 % | 0 | – |');
  });
});
