import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginCheck, UNWRITTEN } from './new-check.ts';

const project = join(import.meta.dirname, '..', '..');
const NOTHING_YET = (): undefined => undefined;

describe('a new check', () => {
  it.each(['Numbers', 'two words', '', '-x', 'x-', '../x'])('refuses the id %j', (id) => {
    expect(beginCheck(id, NOTHING_YET)).toContain('is no id');
  });

  it('refuses to write over a check that is there', () => {
    expect(beginCheck('numbers', (path) => (path.endsWith('/numbers.ts') ? '…' : ''))).toContain(
      'there already',
    );
  });
});

/** The core as far as checks reach, and what compiles it. */
const PARTS = [
  ...['base', 'messages', 'text', 'segment', 'language', 'lexicon', 'align', 'term', 'check'].map(
    (it) => `src/${it}`,
  ),
  ...['src/tsconfig.json', 'tsconfig.base.json'],
];

describe('npm run new:check, in a copy of the tree', () => {
  let root = '';
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const run = (tool: string, ...args: string[]): string =>
    execFileSync(join(project, 'node_modules', '.bin', tool), args, { cwd: root, encoding: 'utf8' });
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'new-check-'));
    for (const part of PARTS) cpSync(join(project, part), join(root, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    run('tsx', join(project, 'main', 'dev', 'new-check.ts'), 'cut-short', root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('writes rule, registry line, texts of both languages and corpus file', () => {
    expect(read('src/check/rules/cut-short.ts')).toContain('export const cutShort = defineCheck({');
    expect(read('src/check/registry.ts')).toContain("import { cutShort } from './rules/cut-short.ts';");
    expect(read('src/check/registry.ts')).toMatch(/CHECKS[^;]*\bcutShort,\n\];/);
    for (const language of ['en', 'ja']) {
      for (const field of ['title', 'why', 'remedy', 'found']) {
        expect(read(`src/messages/${language}/checks.ts`)).toContain(
          `'check.cut-short.${field}': '${UNWRITTEN}'`,
        );
      }
    }
    expect(read('corpus/findings/cut-short.jsonl')).toBe('');
  });

  it('keeps the imports of the registry sorted', () => {
    const imports = [...read('src/check/registry.ts').matchAll(/from '\.\/rules\/(.*)\.ts'/g)].map(
      (it) => it[1],
    );
    expect(imports).toEqual([...imports].sort());
  });

  it('compiles as it stands, and no longer when a text is taken away', () => {
    expect(run('tsc', '-p', 'src/tsconfig.json')).toBe('');
    const without = (field: string): void => {
      execFileSync('sed', ['-i', `/'check.cut-short.${field}'/d`, 'src/messages/en/checks.ts'], {
        cwd: root,
      });
    };
    without('why');
    expect(() => run('tsc', '-p', 'src/tsconfig.json')).toThrow();
  });
});
