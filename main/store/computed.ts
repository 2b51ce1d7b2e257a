import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Basis } from '../../src/project/computed.ts';
import type { Id } from '../../src/project/record.ts';
import type { Database } from './database.ts';
import { bytesOf, jsonOf, numberOf, textOf } from './rows.ts';

/** What was computed, kept so that it need not be computed again; any of it may be missing at any time. */
export interface ComputedStore<Summary> {
  /** `null` names the basis that was computed on import. */
  basis(article: Id, basis: Id | null): Basis | undefined;
  keepBasis(article: Id, basis: Id | null, content: Basis): void;
  summaries(): ReadonlyMap<Id, { readonly stamp: string; readonly content: Summary }>;
  keepSummary(article: Id, stamp: string, content: Summary): void;
  /** How often what was decided about an article has changed. */
  revisions(): ReadonlyMap<Id, number>;
  countRevision(article: Id): void;
  /** Throws all of it away. */
  drop(): void;
}

const FIRST = '';

/** Bases are compressed: evidence repeats itself, and ten times less is read from the disk. */
const pack = (content: Basis): Uint8Array => deflateRawSync(JSON.stringify(content), { level: 3 });
const unpack = (bytes: Uint8Array): Basis => JSON.parse(inflateRawSync(bytes).toString('utf8')) as Basis;

/** The computed part of a project file. */
export function computedIn<Summary>(database: Database): ComputedStore<Summary> {
  return {
    basis(article, basis) {
      const row = database.get(
        'SELECT content FROM computed_basis WHERE article = ? AND basis = ?',
        ...[article, basis ?? FIRST],
      );
      return row && unpack(bytesOf(row, 'content'));
    },
    keepBasis: (article, basis, content) =>
      database.run(
        'INSERT OR REPLACE INTO computed_basis (article, basis, engine, content) VALUES (?, ?, ?, ?)',
        ...[article, basis ?? FIRST, content.engine, pack(content)],
      ),
    summaries: () =>
      new Map(
        database
          .all('SELECT article, stamp, content FROM computed_summary')
          .map((row) => [
            textOf(row, 'article'),
            { stamp: textOf(row, 'stamp'), content: jsonOf<Summary>(row, 'content') },
          ]),
      ),
    keepSummary: (article, stamp, content) =>
      database.run(
        'INSERT OR REPLACE INTO computed_summary (article, stamp, content) VALUES (?, ?, ?)',
        ...[article, stamp, JSON.stringify(content)],
      ),
    revisions: () =>
      new Map(
        database
          .all('SELECT article, number FROM revision')
          .map((row) => [textOf(row, 'article'), numberOf(row, 'number')]),
      ),
    countRevision: (article) =>
      database.run(
        `INSERT INTO revision (article, number) VALUES (?, 1)
          ON CONFLICT (article) DO UPDATE SET number = number + 1`,
        article,
      ),
    drop: () =>
      database.exec('DELETE FROM computed_basis; DELETE FROM computed_summary; DELETE FROM revision;'),
  };
}
