import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { failure, type Result, success } from '../../src/base/result.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import { type Database, DatabaseFailure, openDatabase } from './database.ts';
import { type Lock, lockProject, type Owner } from './lock.ts';
import { APPLICATION, isProject, LATEST, migrate, versionOf } from './migrate.ts';

/** A project file that is open. */
export interface ProjectFile {
  readonly path: string;
  readonly database: Database;
  /** Why nothing can be written here; absent when it can. */
  readonly readOnly?: Problem;
  /** Whether the file at `path` is still the one that was opened. */
  isThere(): boolean;
  close(): void;
}

/** What a failure of the disk means to a person. */
export function problemOf(error: DatabaseFailure, file: string): Problem {
  const values = { reason: error.reason };
  switch (error.kind) {
    case 'full':
      return problem('problem.project.full', {}, file);
    case 'damaged':
      return problem('problem.project.damaged', values, file);
    case 'foreign':
      return problem('problem.project.foreign', {}, file);
    case 'protected':
      return problem('problem.project.protected', {}, file);
    default:
      return problem('problem.project.unwritten', values, file);
  }
}

/** Runs work on a file; what the disk did is a problem, what we did stays an error. */
export function attempt<Value>(file: string, work: () => Value): Result<Value, Problem> {
  try {
    return success(work());
  } catch (error) {
    if (!(error instanceof DatabaseFailure)) throw error;
    return failure(problemOf(error, file));
  }
}

const MAGIC = 'SQLite format 3\0';
/** Bytes of the header that are read, and where its version and application stand (sqlite.org/fileformat2.html). */
const HEADER = { length: 100, version: 60, application: 68 } as const;

/** Looks at a file without SQLite, which might write beside it: is it a project, and not a newer program's? */
function inspect(path: string): Problem | undefined {
  let handle: number;
  try {
    if (!statSync(path).isFile()) return problem('problem.project.foreign', {}, path);
    handle = openSync(path, 'r');
  } catch (error) {
    if (!existsSync(path)) return problem('problem.file.missing', {}, path);
    return problem('problem.project.unreadable', { reason: reasonOf(error) }, path);
  }
  try {
    const header = Buffer.alloc(HEADER.length);
    const length = readSync(handle, header, 0, HEADER.length, 0);
    const isOurs =
      length === HEADER.length &&
      header.toString('latin1', 0, MAGIC.length) === MAGIC &&
      header.readUInt32BE(HEADER.application) === APPLICATION;
    if (!isOurs) return problem('problem.project.foreign', {}, path);
    const version = header.readUInt32BE(HEADER.version);
    return version > LATEST ? problem('problem.project.newer', { version }, path) : undefined;
  } catch (error) {
    return problem('problem.project.unreadable', { reason: reasonOf(error) }, path);
  } finally {
    closeSync(handle);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Which file stands at a path; a file that took its place is another one. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

/**
 * An acknowledged change must outlast the program and the machine: `synchronous = FULL` waits for the disk once a
 * change, some milliseconds. WAL keeps readers and a crash out of each other's way.
 */
const SETTINGS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';

function open(path: string, database: Database, lock: Lock, more: Partial<ProjectFile> = {}): ProjectFile {
  const identity = identityOf(path);
  return {
    path,
    database,
    isThere: () => identityOf(path) === identity,
    close() {
      database.close();
      if (lock.is === 'held') lock.release();
    },
    ...more,
  };
}

/** Makes a new project file; there must be none at the path. */
export function createProjectFile(path: string, owner: Owner): Result<ProjectFile, Problem> {
  if (existsSync(path)) return failure(problem('problem.project.exists', {}, path));
  const lock = lockProject(path, owner);
  if (lock.is === 'taken') return failure(readOnlyProblem(path, lock.by));
  if (lock.is === 'impossible')
    return failure(problem('problem.project.unwritten', { reason: lock.reason }, path));
  const made = attempt(path, () => {
    const database = openDatabase(path);
    try {
      database.exec(SETTINGS);
      migrate(database);
      // Before SQLite opens a file its header is looked at: it must not be in the log alone.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
  if (!made.ok) {
    lock.release();
    return made;
  }
  return success(open(path, made.value, lock));
}

/** Why a project that somebody else has open can only be read. */
export const readOnlyProblem = (path: string, by: Owner): Problem =>
  problem('problem.project.readonly', { process: by.process, host: by.host, since: by.since }, path);

/**
 * Opens a project file and leads it to the latest version. A file that is open elsewhere, or that cannot be written,
 * is opened for reading, and says why.
 */
export function openProjectFile(path: string, owner: Owner): Result<ProjectFile, Problem> {
  const misfit = inspect(path);
  if (misfit !== undefined) return failure(misfit);
  const lock = lockProject(path, owner);
  if (lock.is === 'taken') return openForReading(path, lock, readOnlyProblem(path, lock.by));
  if (lock.is === 'impossible')
    return openForReading(path, lock, problem('problem.project.protected', {}, path));
  const opened = attempt(path, () => {
    const database = openDatabase(path);
    try {
      if (!isProject(database)) throw new DatabaseFailure('foreign', 'application_id');
      const version = versionOf(database);
      if (version > LATEST) return { version };
      database.exec(SETTINGS);
      migrate(database);
      return { database };
    } catch (error) {
      database.close();
      throw error;
    }
  });
  if (opened.ok && opened.value.database !== undefined)
    return success(open(path, opened.value.database, lock));
  lock.release();
  if (opened.ok)
    return failure(problem('problem.project.newer', { version: opened.value.version ?? 0 }, path));
  if (opened.problem.id === 'problem.project.protected')
    return openForReading(path, { is: 'impossible', reason: '' }, opened.problem);
  return opened;
}

/** Opens a file that somebody else may be writing. Where SQLite cannot even read it there, a copy of it is read. */
function openForReading(path: string, lock: Lock, readOnly: Problem): Result<ProjectFile, Problem> {
  const read = (from: string): Database => {
    const database = openDatabase(from, { readOnly: true });
    try {
      // Fails here rather than later when the log beside the file cannot be shared.
      if (versionOf(database) !== LATEST) throw new DatabaseFailure('protected', 'version');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  };
  const direct = attempt(path, () => read(path));
  if (direct.ok) return success(open(path, direct.value, lock, { readOnly }));
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-'));
  const copy = join(folder, basename(path));
  const copied = attempt(path, () => {
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    const database = openDatabase(copy);
    migrate(database);
    return database;
  });
  if (!copied.ok) {
    rmSync(folder, { recursive: true, force: true });
    return direct;
  }
  const file = open(path, copied.value, lock, { readOnly });
  return success({
    ...file,
    close() {
      file.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
