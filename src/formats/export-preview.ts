import { englishOf, isPair, japaneseOf } from './bead-text.ts';
import { factsOf, type Preview, type Wanted } from './export-formats.ts';
import { conceptRows } from './glossary-columns.ts';
import type { ExportData, ExportFile } from './write-export.ts';

/** How many lines, rows and characters of a line are shown. */
const LINES = 40;
const ROWS = 12;
const LONGEST = 240;

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;

/** The columns of a glossary that fit beside each other. */
const SHOWN = ['en', 'ja', 'reading', 'kind', 'status', 'variants', 'forbidden', 'count_ja'];

function rowsOf({ what }: Wanted, data: ExportData): readonly (readonly string[])[] {
  if (what === 'glossary') {
    const [head = [], ...body] = conceptRows(data.concepts.slice(0, ROWS + 1));
    const columns = SHOWN.map((name) => head.indexOf(name));
    return [head, ...body].map((row) => columns.map((at) => cut(String(row[at] ?? ''))));
  }
  const [article] = data.articles;
  if (article === undefined) return [];
  const beads = { ...article.processed, beads: article.processed.alignment.beads };
  if (what === 'article') return article.processed.ja.text.split('\n').map((line) => [cut(line)]);
  return beads.beads
    .filter(isPair)
    .map((bead) => [cut(japaneseOf(beads, bead)), cut(englishOf(beads, bead))]);
}

/** The beginning of an export, for a dialog to show before anything is written. */
export function previewOf(wanted: Wanted, data: ExportData, [file]: readonly ExportFile[]): Preview {
  if (!factsOf(wanted).binary && typeof file?.content === 'string') {
    const lines = file.content.split(/\r\n|\n/, LINES + 1);
    return { kind: 'text', lines: lines.slice(0, LINES).map(cut), more: lines.length > LINES };
  }
  const rows = rowsOf(wanted, data);
  return { kind: 'rows', rows: rows.slice(0, ROWS), more: rows.length > ROWS };
}
