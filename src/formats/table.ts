import papa from 'papaparse';

/** A cell that a spreadsheet would run as a formula (OWASP: CSV injection). */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Defuses formulas with a leading apostrophe, which spreadsheets take away again on show. Apostrophes that stand
 * before a formula already get one more, so that `arm` gives back what was there.
 */
export const defuse = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Takes back the apostrophe that `defuse` put before a cell. */
export const arm = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Writes CSV as Excel opens it: byte order mark, CRLF (RFC 4180), formulas defused. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => defuse(cell.toWellFormed())));
  return `\uFEFF${papa.unparse(cells, { delimiter: ',', newline: '\r\n' })}\r\n`;
}

/** Writes tab-separated values: no quoting, so tabs and line ends inside a cell become spaces. Formulas defused. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => defuse(cell.toWellFormed().replace(/[\t\r\n]+/g, ' '))).join('\t'))
    .map((line) => `${line}\n`)
    .join('');
}
