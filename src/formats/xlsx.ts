import { failure, type Result, success } from '../base/result.ts';
import { type Problem, problem } from '../messages/problem.ts';
import { type Parts, packArchive, unpackArchive } from './archive.ts';
import type { Cell, TableRow } from './glossary-columns.ts';
import { escapeHtml } from './markup.ts';
import { childrenOf, readXmlEntries, textOf, type XmlElement } from './xml-read.ts';

/** One column of a sheet. */
export interface SheetColumn {
  readonly name: string;
  /** Width in characters of the standard font. */
  readonly width: number;
  /** What may be chosen from a list in its cells. */
  readonly choices?: readonly string[];
}

/** A worksheet: named columns over rows. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many columns stay in view, beside the header, when one scrolls, and stand on every page that is printed; 1 where nobody says. */
  readonly frozen?: number;
}

/** What Excel takes in a cell, in UTF-16 units, and on a sheet, in rows (ECMA-376 leaves both to the program). */
const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;

/** `A`, `Z`, `AA` … for 0, 25, 26. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Cell styles by index, see `STYLES`. */
const STYLE = { head: 1, text: 2, formula: 3, figure: 4 } as const;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Yu Gothic"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Yu Gothic"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF2F4B66"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const hex = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as a worksheet holds it (ECMA-376, ST_Xstring): what XML cannot hold as `_xHHHH_`, and `_x005F_` before a
 * text that only looks like that. Nothing is lost.
 */
const cellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids or changes.
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, hex)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, hex)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

const plainText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function writeCell(cell: Cell, row: number, column: number, style?: number): string {
  const at = `r="${letters(column)}${row}"`;
  if (typeof cell === 'number') return `<c ${at} s="${STYLE.figure}"><v>${cell}</v></c>`;
  if (cell === '') return '';
  // A cell of text is never run; the quote prefix keeps it text when somebody edits it.
  const text = style ?? (/^[=+\-@\t\r]/.test(cell) ? STYLE.formula : STYLE.text);
  return `<c ${at} s="${text}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

/** Whether a column has figures. */
const hasFigures = (rows: Sheet['rows'], column: number): boolean =>
  rows.some((row) => typeof row[column] === 'number');

function writeSheet({ columns, rows, frozen = 1 }: Sheet): string {
  const last = letters(columns.length - 1);
  const widths = columns
    .map(({ width }, index) => {
      // What somebody writes into an empty cell is to look like the rest.
      const style = hasFigures(rows, index) ? STYLE.figure : STYLE.text;
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
    })
    .join('');
  const head = columns.map(({ name }, index) => writeCell(name, 1, index, STYLE.head)).join('');
  const body = rows
    .map(
      (row, index) =>
        `<row r="${index + 2}">${row.map((cell, column) => writeCell(cell, index + 2, column)).join('')}</row>`,
    )
    .join('');
  const lists = columns.flatMap(({ choices }, index) =>
    choices === undefined
      ? []
      : `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters(index)}2:${letters(index)}${Math.max(rows.length + 1, 1000)}"><formula1>"${choices.map(escapeHtml).join(',')}"</formula1></dataValidation>`,
  );
  const validations =
    lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane xSplit="${frozen}" ySplit="1" topLeftCell="${letters(frozen)}2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${head}</row>${body}</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/>${validations}<pageSetup orientation="landscape"/></worksheet>`;
}

/** The first thing a worksheet cannot take; undefined when it takes all. */
function unfit({ columns, rows }: Sheet): Problem | undefined {
  if (rows.length >= MOST_ROWS) {
    return problem('problem.sheet.rows', { count: rows.length, limit: MOST_ROWS - 1 });
  }
  for (const [index, row] of rows.entries()) {
    for (const [at, cell] of row.entries()) {
      if (typeof cell === 'number' || cell.length <= LONGEST_CELL) continue;
      const column = columns[at]?.name ?? letters(at);
      return problem('problem.cell.long', {
        row: index + 2,
        column,
        length: cell.length,
        limit: LONGEST_CELL,
      });
    }
  }
  return undefined;
}

/**
 * Writes a workbook of one sheet (ECMA-376): styled, frozen header and first columns, filters, lists to choose from. Text is text
 * and never a formula. A text longer than a worksheet takes is refused, not cut.
 */
export function writeXlsx(sheet: Sheet, now: Date): Result<Uint8Array, Problem> {
  const wrong = unfit(sheet);
  if (wrong) return failure(wrong);
  const last = `$${letters(sheet.columns.length - 1)}$${sheet.rows.length + 1}`;
  const name = escapeHtml(sheet.name);
  const titles = `'${name}'!$A:$${letters((sheet.frozen ?? 1) - 1)},'${name}'!$1:$1`;
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${name}'!$A$1:${last}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${titles}</definedName></definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    ['xl/worksheets/sheet1.xml', writeSheet(sheet)],
  ];
  return success(packArchive(parts, now));
}

/** The rows of a worksheet, and what could not be read of it. */
export interface SheetReading {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Furigana stand in `rPh` beside the text of a cell and are no part of it. */
const BESIDE = new Set(['rPh', 'phoneticPr']);

/** Text in runs, as `si` and `is` hold it. */
const runs = (element: XmlElement): string =>
  plainText(
    [...childrenOf(element, 't'), ...childrenOf(element, 'r').flatMap((run) => childrenOf(run, 't'))]
      .map((it) => textOf(it, BESIDE))
      .join(''),
  );

/** `C7` is column 2; a cell that does not say where it stands follows the one before. */
function columnOf(reference: string | undefined, following: number): number {
  const name = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (name === undefined) return following;
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellsOf(row: XmlElement, shared: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const at = columnOf(cell.attributes['r'], cells.length);
    const value = textOf(childrenOf(cell, 'v')[0]);
    const inline = childrenOf(cell, 'is')[0];
    while (cells.length < at) cells.push('');
    if (cell.attributes['t'] === 's') cells[at] = shared[Number(value)] ?? '';
    else if (inline) cells[at] = runs(inline);
    else cells[at] = cell.attributes['t'] === 'str' ? plainText(value) : value;
  }
  return cells;
}

/** The part that holds the first sheet of the workbook, by its relationships. */
function firstSheet(parts: Parts, file: string): string | undefined {
  const sheets = readXmlEntries(parts.get('xl/workbook.xml') ?? '', file, 'sheet').entries;
  const id = sheets[0]?.element.attributes['r:id'];
  const relations = readXmlEntries(
    parts.get('xl/_rels/workbook.xml.rels') ?? '',
    file,
    'Relationship',
  ).entries;
  const target = relations.find((it) => it.element.attributes['Id'] === id)?.element.attributes['Target'];
  const named = target?.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return parts.get(named) ?? parts.get('xl/worksheets/sheet1.xml');
}

/** Reads the first sheet of a workbook as text: values only, formulas are never run. Lines are row numbers. */
export function readXlsx(bytes: Uint8Array, file: string): SheetReading {
  const unpacked = unpackArchive(bytes, file, (name) =>
    /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name),
  );
  if (!unpacked.ok) return { rows: [], problems: [unpacked.problem] };
  const parts = unpacked.value;
  const sheet = firstSheet(parts, file);
  if (sheet === undefined) return { rows: [], problems: [problem('problem.sheet.none', {}, file)] };
  const strings = readXmlEntries(parts.get('xl/sharedStrings.xml') ?? '<sst/>', file, 'si');
  const shared = strings.entries.map(({ element }) => runs(element));
  const { entries, problems } = readXmlEntries(sheet, file, 'row');
  const rows = entries.map(({ element }, index) => ({
    line: Number(element.attributes['r'] ?? index + 1),
    cells: cellsOf(element, shared),
  }));
  return { rows, problems: [...strings.problems, ...problems] };
}
