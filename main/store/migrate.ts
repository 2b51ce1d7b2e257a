import type { Database } from './database.ts';
import { decisions } from './migrations/0001-decisions.ts';
import { computed } from './migrations/0002-computed.ts';
import { entryDetails } from './migrations/0003-entry-details.ts';
import { entryHands } from './migrations/0004-entry-hands.ts';
import { native } from './migrations/0005-native.ts';
import { references } from './migrations/0006-references.ts';

/** What leads from each version of a project file to the next, in order; the first makes it from nothing. */
export const MIGRATIONS: readonly string[] = [
  decisions,
  computed,
  entryDetails,
  entryHands,
  native,
  references,
];

/** The version of the files this program writes. */
export const LATEST = MIGRATIONS.length;

/** Marks a SQLite file as a project of ours: `Taiy` in ASCII, in the header of every file. */
export const APPLICATION = 0x54616979;

/** The version a file is at; 0 for a file that holds nothing yet. */
export const versionOf = (database: Database): number =>
  Number(database.get('PRAGMA user_version')?.['user_version'] ?? 0);

/** Whether a file says that it is a project of ours. */
export const isProject = (database: Database): boolean =>
  Number(database.get('PRAGMA application_id')?.['application_id'] ?? 0) === APPLICATION;

/** Leads a file to a version, all or nothing. */
export function migrate(database: Database, to: number = LATEST): void {
  const from = versionOf(database);
  if (from >= to) return;
  database.transaction(() => {
    for (const migration of MIGRATIONS.slice(from, to)) database.exec(migration);
    // A PRAGMA takes no parameters; both are numbers of ours.
    database.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${to};`);
  });
}
