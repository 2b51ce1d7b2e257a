import { displayWidth } from '../../src/formats/display-width.ts';

/** Pads to a number of terminal columns. */
const pad = (cell: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(cell)));
  return right ? space + cell : cell + space;
};

/** A table for the terminal: the first row is the head, the first column is text, the others are figures. */
export function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column > 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [lines[0], rule, ...lines.slice(1)].map((line) => `${line}\n`).join('');
}
