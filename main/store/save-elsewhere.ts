import { renameSync, rmSync } from 'node:fs';
import { failure, type Result, success } from '../../src/base/result.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import { decided } from '../../src/project/change.ts';
import type { ArticleMaterial, Decisions, SourceMaterial } from '../../src/project/record.ts';
import { type Database, openDatabase } from './database.ts';
import { lockProject, type Owner } from './lock.ts';
import { materialsIn } from './materials.ts';
import { migrate } from './migrate.ts';
import { attempt, readOnlyProblem } from './project-file.ts';
import { type Step, stepsIn } from './steps.ts';
import { writeChange } from './write-change.ts';

/** What is in memory of a project, for when its file cannot be read any more. */
export interface Memory {
  readonly decisions: Decisions;
  readonly articles: readonly ArticleMaterial[];
  readonly sources: readonly SourceMaterial[];
  readonly steps: readonly Step[];
}

/** A project that is to be written to another place. */
export interface Leaving {
  readonly from: Database;
  /** What is not in the file yet. */
  readonly waiting: readonly ((database: Database) => void)[];
  readonly owner: Owner;
  /** Whether the lock at the new place is our own. */
  readonly isOurs: boolean;
  memory(): Memory;
}

/** What was saved: all of it, or what was in memory because the old file could not be read any more. */
export interface Saved {
  readonly whole: boolean;
}

/** Writes a whole project beside where it is to be, then puts it there at once: a half-written project is never met. */
export function writeElsewhere(path: string, leaving: Leaving): Result<Saved, Problem> {
  const lock = leaving.isOurs ? undefined : lockProject(path, leaving.owner);
  if (lock?.is === 'taken') return failure(readOnlyProblem(path, lock.by));
  const draft = `${path}-saving`;
  try {
    rmSync(draft, { force: true });
    const copied = attempt(path, () => leaving.from.run('VACUUM INTO ?', draft));
    if (!copied.ok) rmSync(draft, { force: true });
    const written = attempt(path, () => {
      const database = openDatabase(draft);
      try {
        if (copied.ok) catchUp(database, leaving);
        else rebuild(database, leaving.memory());
      } finally {
        database.close();
      }
    });
    if (!written.ok) return written;
    for (const rest of ['-wal', '-shm']) rmSync(`${path}${rest}`, { force: true });
    renameSync(draft, path);
    return success({ whole: copied.ok });
  } catch (error) {
    // The file system has refused something: a folder that is gone, a name that is taken by a folder, no rights.
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    return failure(problem('problem.project.unwritten', { reason: error.message }, path));
  } finally {
    if (lock?.is === 'held') lock.release();
    rmSync(draft, { force: true });
  }
}

/** Writes what has been waiting into a copy of the file. */
function catchUp(database: Database, { waiting }: Leaving): void {
  database.transaction(() => {
    for (const write of waiting) write(database);
  });
}

/** Writes what is in memory to a new file. Steps that only the lost file held are gone. */
function rebuild(database: Database, { decisions, articles, sources, steps }: Memory): void {
  migrate(database);
  database.transaction(() => {
    materialsIn(database).addAll({ articles, sources });
    const isKnown = new Set([...articles, ...sources].map((material) => material.id));
    for (const change of decided(decisions)) {
      if ('article' in change && !isKnown.has(change.article)) continue;
      if (change.kind === 'link' && !isKnown.has(change.value?.en.source ?? '')) continue;
      const known = (source: string): boolean => isKnown.has(source);
      writeChange(
        database,
        change.kind === 'listing' && change.value !== null
          ? { ...change, value: { ...change.value, sources: change.value.sources.filter(known) } }
          : change,
      );
    }
    const kept = stepsIn(database);
    for (const step of steps) kept.add(step);
  });
}
