import { DatabaseSync } from '@photostructure/sqlite';

/** What a column can hold. */
export type SqlValue = string | number | bigint | null | Uint8Array;
/** One row, by column. */
export type Row = Readonly<Record<string, SqlValue>>;

/** What went wrong, as far as it makes a difference to what a person can do. */
export type FailureKind = 'full' | 'busy' | 'protected' | 'damaged' | 'foreign' | 'unreachable' | 'other';

/** The only thing the adapter throws for what the disk or another process did. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
  constructor(
    readonly kind: FailureKind,
    /** SQLite's own words. */
    readonly reason: string,
  ) {
    super(`${kind}: ${reason}`);
  }
}

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const KIND_OF_CODE: Readonly<Record<number, FailureKind>> = {
  5: 'busy',
  6: 'busy',
  8: 'protected',
  10: 'unreachable',
  11: 'damaged',
  13: 'full',
  14: 'unreachable',
  23: 'protected',
  26: 'foreign',
};

/** The failure that an error of the driver stands for; an error that is none of SQLite's is our own. */
function failureOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('sqliteCode' in error) || typeof error.sqliteCode !== 'number')
    return error;
  return new DatabaseFailure(KIND_OF_CODE[error.sqliteCode & 0xff] ?? 'other', error.message);
}

/** Runs what touches the disk, and throws `DatabaseFailure` for what the disk did. */
function guard<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw failureOf(error);
  }
}

/** One open database. Statements are prepared once and kept. */
export interface Database {
  readonly path: string;
  exec(sql: string): void;
  run(sql: string, ...values: readonly SqlValue[]): void;
  get(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  all(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  /** All or nothing: what throws inside leaves nothing behind. */
  transaction<Value>(work: () => Value): Value;
  close(): void;
}

/** How a database is opened. */
export interface OpenOptions {
  readonly readOnly?: boolean;
  /** How long to wait for another connection, in milliseconds. */
  readonly timeout?: number;
}

/**
 * Brings what is in the log beside a file into it and takes the log away, so that the file alone is everything. (The
 * driver leaves statements unfinalised when it closes; SQLite then does not do this by itself.)
 */
function leaveOneFile(driver: InstanceType<typeof DatabaseSync>): void {
  try {
    driver.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    driver.exec('PRAGMA journal_mode = DELETE');
  } catch (error) {
    // Somebody is reading, or the file is gone: then the log stays beside the file, and nothing is lost.
    if (!(failureOf(error) instanceof DatabaseFailure)) throw error;
  }
}

/** Opens a database; a file that is not there is made, unless it is opened read-only. */
export function openDatabase(path: string, { readOnly = false, timeout = 2000 }: OpenOptions = {}): Database {
  const driver = guard(
    () => new DatabaseSync(path, { readOnly, timeout, enableForeignKeyConstraints: true, defensive: true }),
  );
  const statements = new Map<string, ReturnType<typeof driver.prepare>>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = driver.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    path,
    exec: (sql) => guard(() => driver.exec(sql)),
    run: (sql, ...values) => void guard(() => prepare(sql).run(...values)),
    get: (sql, ...values) => guard((): Row | undefined => prepare(sql).get(...values) ?? undefined),
    all: (sql, ...values) => guard((): readonly Row[] => prepare(sql).all(...values)),
    transaction(work) {
      guard(() => driver.exec('BEGIN IMMEDIATE'));
      try {
        const value = work();
        guard(() => driver.exec('COMMIT'));
        return value;
      } catch (error) {
        // After some failures SQLite has rolled back by itself, and says so.
        if (driver.isTransaction) driver.exec('ROLLBACK');
        throw error;
      }
    },
    close() {
      if (!driver.isOpen) return;
      if (!readOnly) leaveOneFile(driver);
      statements.clear();
      driver.close();
    },
  };
}
