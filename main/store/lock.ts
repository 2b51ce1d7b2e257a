import { existsSync, rmSync, statSync } from 'node:fs';
import { type Database, DatabaseFailure, openDatabase } from './database.ts';

/** Who has a project open. */
export interface Owner {
  readonly process: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

/** A lock that is held, or who holds it, or that there cannot be one. */
export type Lock =
  | { readonly is: 'held'; release(): void }
  | { readonly is: 'taken'; readonly by: Owner }
  | { readonly is: 'impossible'; readonly reason: string };

const lockPath = (project: string): string => `${project}-lock`;

const inodeOf = (path: string): string => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : `${found.dev} ${found.ino}`;
};

/** What is known of the owner; nothing yet while it is still writing its name. */
function readOwner(database: Database): Owner {
  const named = database.get("SELECT 1 FROM sqlite_schema WHERE name = 'owner'") !== undefined;
  const row = named ? database.get('SELECT process, host, since FROM owner') : undefined;
  return {
    process: Number(row?.['process'] ?? 0),
    host: String(row?.['host'] ?? ''),
    since: String(row?.['since'] ?? ''),
  };
}

/**
 * Locks a project for writing. The lock is one that the operating system takes back when the process ends, however
 * it ends: an open write transaction on a small database beside the project. The file may stay behind after a crash;
 * it then locks nobody out. What it says of its owner can be read while the lock is held.
 */
export function lockProject(project: string, owner: Owner, attempts = 3): Lock {
  const path = lockPath(project);
  let database: Database | undefined;
  try {
    database = openDatabase(path, { timeout: 0 });
    const opened = inodeOf(path);
    database.exec('PRAGMA journal_mode = MEMORY');
    try {
      database.exec('BEGIN IMMEDIATE');
      database.exec(
        'CREATE TABLE IF NOT EXISTS owner (process INTEGER, host TEXT, since TEXT) STRICT; DELETE FROM owner;',
      );
      database.run(
        'INSERT INTO owner (process, host, since) VALUES (?, ?, ?)',
        owner.process,
        owner.host,
        owner.since,
      );
      database.exec('COMMIT; BEGIN IMMEDIATE');
    } catch (error) {
      if (!(error instanceof DatabaseFailure) || error.kind !== 'busy') throw error;
      const by = readOwner(database);
      database.close();
      return { is: 'taken', by };
    }
    // The last owner may have taken the file away between our opening and our locking it; then it locks nothing.
    if (inodeOf(path) !== opened || opened === '') {
      database.close();
      if (attempts > 1) return lockProject(project, owner, attempts - 1);
      return { is: 'impossible', reason: 'lock' };
    }
  } catch (error) {
    database?.close();
    if (!(error instanceof DatabaseFailure)) throw error;
    // A power cut may have left half a file. It says nothing that anybody needs.
    if (attempts > 1 && (error.kind === 'damaged' || error.kind === 'foreign')) {
      rmSync(path, { force: true });
      return lockProject(project, owner, attempts - 1);
    }
    return { is: 'impossible', reason: error.reason };
  }
  const held = database;
  return {
    is: 'held',
    release() {
      // Taken away while it is still locked, so that nobody else can have begun to use it.
      if (existsSync(path) && process.platform !== 'win32') rmSync(path, { force: true });
      held.close();
    },
  };
}
