import { type Problem, problem } from '../messages/problem.ts';
import {
  type Concept,
  type ConceptStatus,
  type GlossaryReading,
  isKind,
  isPart,
  onOneLine,
  readConcept,
} from './concept.ts';
import type { Written } from './written.ts';

/**
 * UTX 1.11 (AAMT): tab-separated, CRLF, no byte order mark; two header lines that begin with `#`, the second naming
 * the columns; `term status` says which form is to be used. Forms of one concept share its concept ID.
 */
const COLUMNS = ['src', 'tgt', 'src:pos', 'term status', 'concept ID', 'tgt:yomi', 'comment', 'kind'];

const STATUS: Readonly<Record<ConceptStatus, string>> = {
  approved: 'approved',
  candidate: 'provisional',
  rejected: 'rejected',
};

/** `2024-11-29T03:15:00Z`. */
const stamp = (now: Date): string => `${now.toISOString().slice(0, 19)}Z`;

/** Writes a glossary as UTX 1.11, English to Japanese. A term that begins with `#` would be a comment: left out. */
export function writeUtx(concepts: readonly Concept[], now: Date): Written {
  const problems: Problem[] = [];
  const lines = concepts.flatMap((concept, index) => {
    const en = onOneLine(concept.en.toWellFormed());
    if (en.startsWith('#')) {
      problems.push(problem('problem.entry.unfit', { entry: en }));
      return [];
    }
    const pos = concept.part;
    const line = (form: string, status: string, yomi: string, comment: string) =>
      [en, form, pos, status, String(index + 1), yomi, comment, concept.kind]
        .map((cell) => onOneLine(cell.toWellFormed()))
        .join('\t');
    return [
      line(concept.ja, STATUS[concept.status], concept.reading, concept.note),
      ...concept.admitted.map((form) => line(form, 'non-standard', '', '')),
      ...concept.forbidden.map((form) => line(form, 'forbidden', '', '')),
    ];
  });
  const head = [`#UTX 1.11; en/ja; ${stamp(now)}; copyright: ; license: ; `, `#${COLUMNS.join('\t')}`];
  return { text: [...head, ...lines].map((line) => `${line}\r\n`).join(''), problems };
}

interface Row {
  readonly line: number;
  readonly en: string;
  readonly ja: string;
  readonly status: string;
  readonly concept: string;
  readonly reading: string;
  readonly note: string;
  readonly kind: string;
  readonly pos: string;
}

/** A concept out of the rows that share an ID: its forms by their status. Without a standard form the first one is. */
function conceptOf(rows: readonly [Row, ...Row[]]): Concept | undefined {
  const usable = rows.filter((row) => row.status !== 'forbidden');
  const first = usable.find((row) => row.status !== 'non-standard') ?? usable[0];
  if (!first) return undefined;
  const status = (['approved', 'candidate', 'rejected'] as const).find((it) => STATUS[it] === first.status);
  return readConcept({
    ...{ en: first.en, ja: first.ja, reading: first.reading, note: first.note },
    ...(isKind(first.kind) ? { kind: first.kind } : {}),
    ...(isPart(first.pos) ? { part: first.pos } : {}),
    status: status ?? 'approved',
    admitted: usable.filter((row) => row !== first).map((row) => row.ja),
    forbidden: rows.filter((row) => row.status === 'forbidden').map((row) => row.ja),
  });
}

/** Reads UTX of any version between English and Japanese, in either direction. */
export function readUtx(text: string, file: string): GlossaryReading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const headers = lines.filter((line) => line.startsWith('#'));
  const fromJapanese = /^#UTX[^;]*;\s*ja\b/i.test(headers[0] ?? '');
  const names = (headers.find((line) => /^#src\t/i.test(line)) ?? '#src\ttgt\tsrc:pos')
    .slice(1)
    .split('\t')
    .map((name) => name.trim().toLowerCase());
  const problems: Problem[] = [];
  const groups = new Map<string, [Row, ...Row[]]>();
  lines.forEach((whole, index) => {
    if (whole.startsWith('#') || whole.trim() === '') return;
    const cells = whole.split('\t');
    const cell = (...known: readonly string[]) =>
      (cells[names.findIndex((name) => known.includes(name))] ?? '').trim();
    const line = index + 1;
    const [en, ja] = fromJapanese ? [cell('tgt'), cell('src')] : [cell('src'), cell('tgt')];
    if (en === '' || ja === '') {
      problems.push(problem('problem.entry.incomplete', { line }, file));
      return;
    }
    const reading = cell(fromJapanese ? 'src:yomi' : 'tgt:yomi', 'yomi');
    const row = {
      ...{ line, en, ja, reading, status: cell('term status').toLowerCase(), concept: cell('concept id') },
      ...{ note: cell('comment', 'src:comment', 'tgt:comment'), kind: cell('kind') },
      pos: cell('src:pos'),
    };
    const key = row.concept === '' ? `line ${line}` : `${row.concept}\t${en}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  const entries = [...groups.values()].flatMap((rows) => {
    const concept = conceptOf(rows);
    if (!concept) problems.push(problem('problem.entry.incomplete', { line: rows[0].line }, file));
    return concept ?? [];
  });
  return { entries, problems };
}
