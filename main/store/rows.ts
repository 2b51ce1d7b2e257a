import { Bug } from '../../src/base/bug.ts';
import type { Row } from './database.ts';

/** Reads columns whose types the schema holds (STRICT): another type is our mistake. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Bug(`${column} is no text`);
  return value;
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Bug(`${column} is no number`);
  return value;
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new Bug(`${column} is no blob`);
  return value;
}

/** A JSON column, as what this program wrote there; the schema holds that it is JSON, migrations that it fits. */
export const jsonOf = <Value>(row: Row, column: string): Value => JSON.parse(textOf(row, column)) as Value;
