import type { Result } from '../base/result.ts';
import type { Problem } from '../messages/problem.ts';
import { TERM_KINDS } from '../term/term.ts';
import { CONCEPT_STATUSES, type Concept, type GlossaryReading, TERM_PARTS } from './concept.ts';
import { CONCEPT_COLUMNS, conceptRows, readConceptRows } from './glossary-columns.ts';
import { readXlsx, type SheetColumn, writeXlsx } from './xlsx.ts';

const WIDTHS: Readonly<Record<string, number>> = {
  ...{ en: 28, ja: 24, reading: 20, variants: 28, forbidden: 20, definition: 36, note: 30 },
  ...{
    context_ja: 60,
    context_en: 60,
    context2_ja: 60,
    context2_en: 60,
    source: 22,
    uses: 40,
    other_en: 22,
    by: 18,
    at: 21,
  },
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  part: TERM_PARTS,
  kind: TERM_KINDS,
  status: CONCEPT_STATUSES,
};

/** Writes a glossary as a workbook with filters and lists to choose kind and status from. */
export function writeGlossaryXlsx(concepts: readonly Concept[], now: Date): Result<Uint8Array, Problem> {
  const columns = CONCEPT_COLUMNS.map(({ name }): SheetColumn => {
    const choices = CHOICES[name];
    return { name, width: WIDTHS[name] ?? 12, ...(choices === undefined ? {} : { choices }) };
  });
  return writeXlsx({ name: 'Glossary', columns, rows: conceptRows(concepts).slice(1), frozen: 2 }, now);
}

/** Reads a glossary from the first sheet of a workbook, whose first row names the columns. */
export function readGlossaryXlsx(bytes: Uint8Array, file: string): GlossaryReading {
  const { rows, problems } = readXlsx(bytes, file);
  if (rows.length === 0 && problems.length > 0) return { entries: [], problems };
  const read = readConceptRows(rows, file);
  return { entries: read.entries, problems: [...problems, ...read.problems] };
}
