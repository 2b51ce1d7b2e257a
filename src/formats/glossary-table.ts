import papa from 'papaparse';
import { type Problem, problem } from '../messages/problem.ts';
import type { Concept, GlossaryReading } from './concept.ts';
import { conceptRows, readConceptRows, type TableRow } from './glossary-columns.ts';
import { arm, writeCsv, writeTsv } from './table.ts';

/** How many rows with a quotation mark that is never closed are passed over before the rest is given up. */
const DAMAGED_ROWS = 100;

const asText = (concepts: readonly Concept[]) => conceptRows(concepts).map((row) => row.map(String));

/** Writes a glossary as CSV for spreadsheets. */
export const writeGlossaryCsv = (concepts: readonly Concept[]): string => writeCsv(asText(concepts));

/** Writes a glossary as tab-separated values. Line ends and tabs inside a cell become spaces. */
export const writeGlossaryTsv = (concepts: readonly Concept[]): string => writeTsv(asText(concepts));

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Where the line after the given number of lines starts. */
function skipLines(text: string, lines: number): number {
  const ends = /\r\n|\r|\n/g;
  for (let line = 0; line < lines; line += 1) if (!ends.exec(text)) return text.length;
  return ends.lastIndex;
}

/**
 * The rows of CSV with the lines they begin on. A quotation mark that is never closed would take in the rest of the
 * file: its line is left out and the reading goes on behind it.
 */
function parseCsv(text: string, file: string): { rows: readonly TableRow[]; problems: readonly Problem[] } {
  const rows: TableRow[] = [];
  const problems: Problem[] = [];
  let rest = text;
  let line = 1;
  while (rest !== '') {
    const parsed = papa.parse(rest, { delimiter: ',', skipEmptyLines: false });
    const broken = parsed.errors.find((error) => error.code === 'MissingQuotes')?.row;
    const whole = broken === undefined ? parsed.data : parsed.data.slice(0, broken);
    const before = line;
    for (const cells of whole) {
      rows.push({ line, cells: cells.map(arm) });
      line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0);
    }
    if (broken === undefined) break;
    problems.push(problem('problem.entry.damaged', { line, reason: '"' }, file));
    if (problems.length >= DAMAGED_ROWS) {
      problems.push(problem('problem.problems.many', { line }, file));
      break;
    }
    line += 1;
    rest = rest.slice(skipLines(rest, line - before));
  }
  return { rows, problems };
}

/** Tab-separated values know no quoting: a line is a row. */
const parseTsv = (text: string): readonly TableRow[] =>
  text.split(/\r\n|\r|\n/).map((row, index) => ({ line: index + 1, cells: row.split('\t').map(arm) }));

/** Reads a glossary from CSV or TSV, told apart by the first line, which names the columns. */
export function readGlossaryText(text: string, file: string): GlossaryReading {
  const plain = text.replace(/^\uFEFF/, '');
  const firstLine = plain.slice(0, plain.search(/[\r\n]|$/));
  if (firstLine.includes('\t')) return readConceptRows(parseTsv(plain), file);
  const { rows, problems } = parseCsv(plain, file);
  const read = readConceptRows(rows, file);
  return { entries: read.entries, problems: [...problems, ...read.problems] };
}
