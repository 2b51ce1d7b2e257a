import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../main/host/root.ts';

const root = findRoot();
const shared = join(root, '..', 'shared');

/** Whether the real texts stand beside the checkout. Without them there is nothing to test; with them, all of it is tested. */
export const hasShared = existsSync(shared);

/** A path among the real texts. */
export const sharedPath = (...parts: readonly string[]): string => join(shared, ...parts);

/** The scraped articles, by number. */
export function seedPath(id: string): string {
  const name = readdirSync(sharedPath('seeds')).find((it) => it.startsWith(`${id}_`));
  if (name === undefined) throw new Error(`no seed ${id}`);
  return sharedPath('seeds', name);
}

/** What a command left behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line, as a user would. */
export function taiyaku(args: readonly string[], input = ''): Ran {
  const run = spawnSync(process.execPath, [join(root, 'dist', 'main', 'taiyaku.js'), ...args], {
    ...{ input, encoding: 'utf8', maxBuffer: 2 ** 30, cwd: root },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** Runs the scorer that stands with the texts over the built command line; returns what it printed. */
export function score(mode: string, files: readonly string[], command: string): string {
  const built = [process.execPath, join(root, 'dist', 'main', 'taiyaku.js'), command];
  const run = spawnSync(
    process.execPath,
    [sharedPath('bench', 'score.mjs'), mode, ...files, '--', ...built],
    {
      ...{ encoding: 'utf8', maxBuffer: 2 ** 30, cwd: sharedPath('bench') },
    },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  process.stdout.write(run.stdout);
  return run.stdout;
}

/** The figure that follows a label in the scorer's output. */
export function figure(output: string, line: string, label: string): number {
  const found = output.split('\n').find((it) => it.startsWith(line));
  const value = found?.match(new RegExp(`${label} ([\\d.]+)`))?.[1];
  if (value === undefined) throw new Error(`no "${label}" in a line that starts with "${line}":\n${output}`);
  return Number(value);
}

/** Runs a script in Node and returns what it printed. */
export function runNode(args: readonly string[]): string {
  const run = spawnSync(process.execPath, [...args], { encoding: 'utf8', maxBuffer: 2 ** 30, cwd: root });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}
