import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { createSession, openSession } from './session.ts';
import { host, NAME, noting, texts } from './toy.ts';

let folder: string;
let path: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taiyaku-process-'));
  path = join(folder, 'a.taiyaku');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the writer and hands over its lines, as they come. */
function start(...more: readonly string[]) {
  const script = join(import.meta.dirname, 'toy-writer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    const parts = (rest + data).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    for (const go of waiting.splice(0)) go();
  });
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  return {
    lines,
    /** Waits until so many lines have come. */
    async reach(count: number): Promise<void> {
      while (lines.length < count) await new Promise<void>((resolve) => void waiting.push(resolve));
    },
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

describe('a program that is killed', () => {
  it('has lost nothing it had acknowledged, however often it happens', async () => {
    let acknowledged = 0;
    for (const count of [1, 3, 20, 7, 55]) {
      const writer = start();
      await writer.reach(1 + count);
      await writer.kill();
      expect(writer.lines[0]).toBe('open for writing');
      acknowledged = Number(writer.lines.at(-1)?.split(' ')[1]);
      expect(acknowledged).toBeGreaterThanOrEqual(count);
      const session = openSession<unknown>(path, host);
      if (!session.ok) throw new Error(session.problem.id);
      expect(session.value.readOnly()).toBeUndefined();
      const found = Number(session.value.decisions().articles.get('a')?.marks.get(0)?.note);
      // The last one may have been written and not yet told.
      expect([acknowledged, acknowledged + 1]).toContain(found);
      for (let at = 0; at < 3; at += 1) session.value.undo();
      for (let at = 0; at < 3; at += 1) session.value.redo();
      expect(Number(session.value.decisions().articles.get('a')?.marks.get(0)?.note)).toBe(found);
      session.value.close();
    }
    const database = openDatabase(path);
    expect(database.all('PRAGMA integrity_check').map((row) => row['integrity_check'])).toEqual(['ok']);
    database.close();
  });

  it('keeps the project to itself while it lives, and no longer', async () => {
    const holder = start('hold');
    await holder.reach(1);
    const second = openSession<unknown>(path, host);
    if (!second.ok) throw new Error(second.problem.id);
    expect(second.value.readOnly()?.id).toBe('problem.project.readonly');
    expect(second.value.readOnly()?.values['process']).not.toBe(process.pid);
    second.value.close();
    await holder.kill();
    const third = openSession<unknown>(path, host);
    if (!third.ok) throw new Error(third.problem.id);
    expect(third.value.readOnly()).toBeUndefined();
    third.value.close();
  });
});

/** A disk of a few megabytes, where this user may make one. */
function smallDisk(): { readonly at: string; remove(): void } | undefined {
  const at = join(folder, 'disk');
  mkdirSync(at);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', at], { stdio: 'ignore' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
  return { at, remove: () => void execFileSync('umount', ['-l', at]) };
}

describe('a disk that is really full', () => {
  it('costs nothing that was done', (context) => {
    const disk = smallDisk();
    if (disk === undefined) {
      context.skip('only an administrator may make a small disk; the same is tested with a page limit');
      return;
    }
    try {
      const session = createSession<unknown>(join(disk.at, 'a.taiyaku'), host);
      if (!session.ok) throw new Error(session.problem.id);
      const { value } = session;
      const { incoming, change } = texts(['a']);
      value.commit(NAME, change, incoming);
      const { bavail, bsize } = statfsSync(disk.at);
      writeFileSync(join(disk.at, 'filler'), Buffer.alloc(Number(bavail) * Number(bsize) - 40_000));
      const long = '港'.repeat(5000);
      const done = [1, 2, 3, 4, 5].map((at) => value.commit(NAME, noting('a', `${long}${at}`)));
      const last = done.at(-1);
      expect(last?.ok && last.value.unsaved?.id).toBe('problem.project.full');
      expect(value.saveAs(path)).toEqual({ ok: true, value: { whole: true } });
      value.close();
      const again = openSession<unknown>(path, host);
      if (!again.ok) throw new Error(again.problem.id);
      expect(again.value.decisions().articles.get('a')?.marks.get(0)?.note).toBe(`${long}5`);
      again.value.close();
    } finally {
      disk.remove();
    }
  });
});
