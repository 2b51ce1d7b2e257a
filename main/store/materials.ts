import type { ArticleMaterial, Id, SourceMaterial } from '../../src/project/record.ts';
import type { Kind, Sentence } from '../../src/segment/sentence.ts';
import type { Database, Row } from './database.ts';
import { jsonOf, textOf } from './rows.ts';

/** A cut as it is kept: one short row a sentence. */
type KeptCut = readonly (readonly [start: number, end: number, paragraph: number, kind: Kind])[];

const keepCut = (cut: readonly Sentence[]): string =>
  JSON.stringify(cut.map(({ start, end, paragraph, kind }) => [start, end, paragraph, kind]));

const readMaterial = (row: Row): ArticleMaterial => ({
  id: textOf(row, 'id'),
  file: textOf(row, 'file'),
  text: textOf(row, 'text'),
  cut: jsonOf<KeptCut>(row, 'cut').map(([start, end, paragraph, kind]) => ({ start, end, paragraph, kind })),
});

/** Texts on their way into a project. */
export interface Incoming {
  readonly articles: readonly ArticleMaterial[];
  readonly sources: readonly SourceMaterial[];
}

/** None. */
export const NO_TEXTS: Incoming = { articles: [], sources: [] };

/** The texts of a project. They are added and read, never changed. */
export interface Materials {
  addAll(incoming: Incoming): void;
  article(id: Id): ArticleMaterial | undefined;
  source(id: Id): SourceMaterial | undefined;
  /** In the order in which they came in. */
  articles(): readonly { readonly id: Id; readonly file: string }[];
  sources(): readonly { readonly id: Id; readonly file: string; readonly length: number }[];
}

type Table = 'article' | 'source';

/** The materials in a project file. */
export function materialsIn(database: Database): Materials {
  const add = (table: Table, { id, file, text, cut }: ArticleMaterial): void =>
    database.run(
      `INSERT INTO ${table} (id, place, file, text, cut) VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM ${table}), ?, ?, ?)`,
      ...[id, file, text, keepCut(cut)],
    );
  const read = (table: Table, id: Id): ArticleMaterial | undefined => {
    const row = database.get(`SELECT id, file, text, cut FROM ${table} WHERE id = ?`, id);
    return row && readMaterial(row);
  };
  const list = (table: Table) =>
    database.all(`SELECT id, file, length(text) AS length FROM ${table} ORDER BY place`).map((row) => ({
      id: textOf(row, 'id'),
      file: textOf(row, 'file'),
      length: Number(row['length']),
    }));
  return {
    addAll({ articles, sources }) {
      for (const source of sources) add('source', source);
      for (const article of articles) add('article', article);
    },
    article: (id) => read('article', id),
    source: (id) => read('source', id),
    articles: () => list('article'),
    sources: () => list('source'),
  };
}
