/**
 * Writes the documents that are made from the code: `npm run docs`. With `--check` it writes nothing and fails when a
 * page differs from what the code says, or stands there for nothing.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MEASURED } from '../../src/check/calibration.ts';
import { CHECKS } from '../../src/check/registry.ts';
import { checkPages, type Page } from './check-pages.ts';

/** The folders that hold generated pages and nothing else. */
const GENERATED = ['docs/checks'];

/** Every page the code asks for, with the figures that `bench/calibrate.ts` measured. */
export const pages = (): readonly Page[] => checkPages(CHECKS, MEASURED);

/** Paths of generated pages that are missing, differ, or that nothing asks for. */
export function stale(root: string, wanted: readonly Page[]): readonly string[] {
  const differing = wanted
    .filter(
      ({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
    )
    .map(({ path }) => path);
  return [...differing, ...left(root, wanted)].sort();
}

/** Generated pages of checks that are gone. */
function left(root: string, wanted: readonly Page[]): readonly string[] {
  const known = new Set(wanted.map(({ path }) => path));
  return GENERATED.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !known.has(path));
}

/** Writes every page and removes those that nothing asks for. */
export function write(root: string, wanted: readonly Page[]): void {
  for (const path of left(root, wanted)) rmSync(join(root, path));
  for (const { path, text } of wanted) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

if (process.argv[1]?.endsWith('docs.ts')) {
  const root = join(import.meta.dirname, '..', '..');
  const wanted = pages();
  if (!process.argv.includes('--check')) write(root, wanted);
  const out = stale(root, wanted);
  for (const path of out) process.stderr.write(`${path} is not what the code says; run npm run docs\n`);
  process.exitCode = out.length > 0 ? 1 : 0;
}
