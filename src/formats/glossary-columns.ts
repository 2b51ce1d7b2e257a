import { type Problem, problem } from '../messages/problem.ts';
import {
  type Concept,
  type GlossaryReading,
  isKind,
  isPart,
  isStatus,
  joinForms,
  readConcept,
  readMoment,
  splitForms,
} from './concept.ts';

/** A cell of a table; figures stay figures where the format knows them. */
export type Cell = string | number;

interface Column {
  readonly name: string;
  write(concept: Concept): Cell;
  /** What the cell says of a concept. */
  read(cell: string): Partial<Concept>;
}

const figure = (cell: string): number => {
  const number = Number(cell);
  return Number.isFinite(number) ? number : 0;
};

const text = (
  name: string,
  field: {
    [Key in keyof Concept]-?: Concept[Key] extends string
      ? string extends Concept[Key]
        ? Key
        : never
      : never;
  }[keyof Concept],
): Column => ({ name, write: (it) => it[field], read: (cell) => ({ [field]: cell }) });

const count = (name: string, field: 'countJa' | 'countEn' | 'score'): Column => ({
  name,
  write: (it) => it[field],
  read: (cell) => ({ [field]: figure(cell) }),
});

const forms = (name: string, field: 'otherEn' | 'admitted' | 'forbidden' | 'uses'): Column => ({
  name,
  write: (it) => joinForms(it[field]),
  read: (cell) => ({ [field]: splitForms(cell) }),
});

/** The columns of every tabular glossary (CSV, TSV, XLSX), in order. */
export const CONCEPT_COLUMNS: readonly Column[] = [
  text('en', 'en'),
  text('ja', 'ja'),
  text('reading', 'reading'),
  {
    name: 'part',
    write: (it) => it.part,
    read: (cell) => (isPart(cell) ? { part: cell } : {}),
  },
  {
    name: 'kind',
    write: (it) => it.kind,
    read: (cell) => (isKind(cell) ? { kind: cell } : {}),
  },
  {
    name: 'status',
    write: (it) => it.status,
    read: (cell) => (isStatus(cell) ? { status: cell } : {}),
  },
  forms('variants', 'admitted'),
  forms('forbidden', 'forbidden'),
  forms('other_en', 'otherEn'),
  text('domain', 'domain'),
  text('definition', 'definition'),
  text('note', 'note'),
  count('count_ja', 'countJa'),
  count('count_en', 'countEn'),
  count('score', 'score'),
  text('evidence', 'evidence'),
  forms('uses', 'uses'),
  text('context_ja', 'contextJa'),
  text('context_en', 'contextEn'),
  text('context2_ja', 'contextJa2'),
  text('context2_en', 'contextEn2'),
  text('source', 'source'),
  text('by', 'by'),
  { name: 'at', write: (it) => it.at, read: (cell) => ({ at: readMoment(cell) }) },
];

/** Concepts as rows under a row of column names. */
export const conceptRows = (concepts: readonly Concept[]): readonly (readonly Cell[])[] => [
  CONCEPT_COLUMNS.map((column) => column.name),
  ...concepts.map((concept) => CONCEPT_COLUMNS.map((column) => column.write(concept))),
];

/** A row as it came out of a file, with the line it begins on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Concepts out of the rows of a table, the first of which names the columns in any order; of them `en` and `ja` are
 * needed. A row without either is left out and named; one with nothing in it is passed over.
 */
export function readConceptRows(rows: readonly TableRow[], file: string): GlossaryReading {
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!names.includes('en') || !names.includes('ja')) {
    return { entries: [], problems: [problem('problem.glossary.columns', {}, file)] };
  }
  const columns = CONCEPT_COLUMNS.flatMap((column) => {
    const index = names.indexOf(column.name);
    return index < 0 ? [] : { column, index };
  });
  const problems: Problem[] = [];
  const entries = body.flatMap(({ line, cells }) => {
    const known = columns.reduce<Partial<Concept>>(
      (so, { column, index }) => Object.assign(so, column.read((cells[index] ?? '').trim())),
      {},
    );
    const { en = '', ja = '' } = known;
    if (en !== '' && ja !== '') return readConcept({ ...known, en, ja });
    problems.push(problem('problem.entry.incomplete', { line }, file));
    return [];
  });
  return { entries, problems };
}
