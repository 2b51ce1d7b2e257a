import papa from 'papaparse';
import { failure, type Result, success } from '../base/result.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { GlossaryEntry } from '../term/term.ts';

/** Takes back the apostrophe that `defuse` put before a cell a spreadsheet would have run. */
const arm = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/**
 * Reads a tabular glossary (CSV or TSV, as `glossaryTable` writes it or simpler): the first line names the columns,
 * of which `en` and `ja` are needed and `forbidden` (parted by `|`) and `note` are read. Rows without both are left out.
 */
export function readGlossaryTable(text: string, file: string): Result<readonly GlossaryEntry[], Problem> {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = firstLine.includes('\t') ? '\t' : ',';
  const [head, ...rows] = papa.parse(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true }).data;
  const column = (name: string) => head?.findIndex((it) => it.trim().toLowerCase() === name) ?? -1;
  const [en, ja] = [column('en'), column('ja')];
  if (en < 0 || ja < 0) return failure(problem('problem.glossary.columns', {}, file));
  const cell = (row: readonly string[], index: number) => arm(row[index] ?? '').trim();
  const entries = rows.map((row) => ({
    en: cell(row, en),
    ja: cell(row, ja),
    forbidden: cell(row, column('forbidden'))
      .split('|')
      .map((it) => it.trim())
      .filter((it) => it !== ''),
    note: cell(row, column('note')),
  }));
  return success(entries.filter((entry) => entry.en !== '' && entry.ja !== ''));
}
