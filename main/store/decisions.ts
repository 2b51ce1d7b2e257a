import { Bug, unreachable } from '../../src/base/bug.ts';
import type { Severity } from '../../src/check/finding.ts';
import type { SingleChange } from '../../src/project/change.ts';
import type {
  ArticleDecisions,
  Decisions,
  DismissalReason,
  EntryDecision,
  EntryDetails,
  FixedBead,
  Id,
  LinkDecision,
  Listing,
  Mark,
  Unit,
  UnitEdit,
  Verdict,
} from '../../src/project/record.ts';
import type { Term } from '../../src/term/term.ts';
import type { Database, Row, SqlValue } from './database.ts';
import { jsonOf, numberOf, textOf } from './rows.ts';

type Columns = Readonly<Record<string, SqlValue>>;

/** Puts a row in the place of the one with the same key, or takes that one away. Names of columns are our own. */
function put(database: Database, table: string, key: Columns, value: Columns | null): void {
  const where = Object.keys(key).map((column) => `${column} = ?`);
  if (value === null) {
    database.run(`DELETE FROM ${table} WHERE ${where.join(' AND ')}`, ...Object.values(key));
    return;
  }
  const row = { ...key, ...value };
  const columns = Object.keys(row);
  database.run(
    `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(row),
  );
}

const beadRow = ({ ja, en, by }: FixedBead): Columns => ({
  ja: JSON.stringify(ja),
  en: JSON.stringify(en),
  made_by: by,
});

const linkRow = ({ ja, en, is }: LinkDecision): Columns => ({
  ...{ unit: ja.unit, words: ja.words, before: ja.before, after: ja.after },
  ...{ source: en.source, source_start: en.start, source_end: en.end, state: is },
});

const verdictRow = ({ dismissed, severity, note }: Verdict): Columns => ({
  dismissed: dismissed ?? null,
  severity: severity ?? null,
  note: note ?? null,
});

const entryRow = ({ en, ja, kind, forbidden, note, status }: EntryDecision): Columns => ({
  ...{ en, ja, kind, forbidden: JSON.stringify(forbidden), note, status },
});

const detailsRow = (entry: EntryDecision | null): Columns | null =>
  entry?.details === undefined ? null : { content: JSON.stringify(entry.details) };

/** Writes one decision, or takes one back. Called inside a transaction. */
export function writeDecision(database: Database, change: SingleChange): void {
  const set = (table: string, key: Columns, value: Columns | null) => put(database, table, key, value);
  switch (change.kind) {
    case 'name':
      set('project', { key: 'name' }, { value: change.value });
      break;
    case 'listing':
      writeListing(database, change.article, change.value);
      break;
    case 'basis':
      set(
        'basis_choice',
        { article: change.article },
        change.value === null ? null : { basis: change.value },
      );
      break;
    case 'edit':
      set(
        'edit',
        { article: change.article, unit: change.unit },
        change.value && {
          text: change.value.text,
          gap: change.value.gap,
          joins: change.value.joins,
        },
      );
      break;
    case 'bead':
      set('bead', { article: change.article, id: change.bead }, change.value && beadRow(change.value));
      break;
    case 'link':
      set('link', { article: change.article, id: change.link }, change.value && linkRow(change.value));
      break;
    case 'verdict':
      set(
        'verdict',
        { article: change.article, finding: change.finding },
        change.value && verdictRow(change.value),
      );
      break;
    case 'mark':
      set(
        'mark',
        { article: change.article, unit: change.unit },
        change.value && { done: change.value.done ? 1 : 0, note: change.value.note },
      );
      break;
    case 'entry':
      set('entry', { id: change.entry }, change.value && entryRow(change.value));
      set('entry_details', { entry: change.entry }, detailsRow(change.value));
      set('entry_hand', { entry: change.entry }, change.value?.by ? { ...change.value.by } : null);
      break;
    case 'reference':
      set(
        'reference',
        { id: change.reference },
        change.value && { name: change.value.name, entries: JSON.stringify(change.value.entries) },
      );
      break;
    case 'precedence':
      database.run('DELETE FROM precedence');
      change.value.forEach(({ reference, active }, place) => {
        set('precedence', { place }, { reference, active: active ? 1 : 0 });
      });
      break;
    default:
      unreachable(change);
  }
}

function writeListing(database: Database, article: Id, listing: Listing | null): void {
  put(database, 'listing', { article }, null);
  if (listing === null) return;
  put(database, 'listing', { article }, { title: listing.title });
  listing.sources.forEach((source, place) => {
    put(database, 'listing_source', { article, place }, { source });
  });
  if (listing.native) put(database, 'listing_native', { article }, {});
}

/** The decisions on one article while they are read. */
interface Draft {
  listing: Listing | null;
  basis: Id | null;
  readonly edits: Map<Unit, UnitEdit>;
  readonly beads: Map<Id, FixedBead>;
  readonly links: Map<Id, LinkDecision>;
  readonly verdicts: Map<string, Verdict>;
  readonly marks: Map<Unit, Mark>;
}

const emptyDraft = (): Draft => ({
  ...{ listing: null, basis: null, edits: new Map(), beads: new Map() },
  ...{ links: new Map(), verdicts: new Map(), marks: new Map() },
});

const readVerdict = (row: Row): Verdict => ({
  ...(row['dismissed'] === null ? {} : { dismissed: textOf(row, 'dismissed') as DismissalReason }),
  ...(row['severity'] === null ? {} : { severity: textOf(row, 'severity') as Severity }),
  ...(row['note'] === null ? {} : { note: textOf(row, 'note') }),
});

const readLink = (row: Row): LinkDecision => ({
  ja: {
    unit: numberOf(row, 'unit'),
    words: textOf(row, 'words'),
    before: textOf(row, 'before'),
    after: textOf(row, 'after'),
  },
  en: {
    source: textOf(row, 'source'),
    start: numberOf(row, 'source_start'),
    end: numberOf(row, 'source_end'),
  },
  is: textOf(row, 'state') as LinkDecision['is'],
});

const readEntry = (row: Row): EntryDecision => ({
  en: textOf(row, 'en'),
  ja: textOf(row, 'ja'),
  kind: textOf(row, 'kind') as Term['kind'],
  forbidden: jsonOf(row, 'forbidden'),
  note: textOf(row, 'note'),
  status: textOf(row, 'status') as EntryDecision['status'],
});

/** Reads all decisions of a project. They are small; a thousand articles' are read in a fraction of a second. */
export function readDecisions(database: Database): Decisions {
  const articles = new Map<Id, Draft>();
  const of = (row: Row): Draft => {
    const id = textOf(row, 'article');
    const known = articles.get(id);
    if (known !== undefined) return known;
    const fresh = emptyDraft();
    articles.set(id, fresh);
    return fresh;
  };
  const each = (sql: string, read: (draft: Draft, row: Row) => void): void => {
    for (const row of database.all(sql)) read(of(row), row);
  };
  each('SELECT article, title FROM listing', (draft, row) => {
    draft.listing = { title: textOf(row, 'title'), sources: [] };
  });
  each('SELECT article, source FROM listing_source ORDER BY article, place', (draft, row) => {
    if (draft.listing === null) throw new Bug('a source of an article that is not listed');
    draft.listing = { ...draft.listing, sources: [...draft.listing.sources, textOf(row, 'source')] };
  });
  each('SELECT article FROM listing_native', (draft) => {
    if (draft.listing === null)
      throw new Bug('an article that is not listed is said to be written in Japanese');
    draft.listing = { ...draft.listing, native: true };
  });
  each('SELECT article, basis FROM basis_choice', (draft, row) => {
    draft.basis = textOf(row, 'basis');
  });
  each('SELECT * FROM edit', (draft, row) => {
    draft.edits.set(numberOf(row, 'unit'), {
      text: textOf(row, 'text'),
      gap: textOf(row, 'gap'),
      joins: numberOf(row, 'joins'),
    });
  });
  each('SELECT * FROM bead', (draft, row) =>
    draft.beads.set(textOf(row, 'id'), {
      ja: jsonOf(row, 'ja'),
      en: jsonOf(row, 'en'),
      by: textOf(row, 'made_by') as FixedBead['by'],
    }),
  );
  each('SELECT * FROM link', (draft, row) => draft.links.set(textOf(row, 'id'), readLink(row)));
  each('SELECT * FROM verdict', (draft, row) => draft.verdicts.set(textOf(row, 'finding'), readVerdict(row)));
  each('SELECT * FROM mark', (draft, row) =>
    draft.marks.set(numberOf(row, 'unit'), { done: numberOf(row, 'done') === 1, note: textOf(row, 'note') }),
  );
  const details = new Map(
    database
      .all('SELECT * FROM entry_details')
      .map((row) => [textOf(row, 'entry'), jsonOf<EntryDetails>(row, 'content')] as const),
  );
  const hands = new Map(
    database
      .all('SELECT * FROM entry_hand')
      .map((row) => [textOf(row, 'entry'), { name: textOf(row, 'name'), at: textOf(row, 'at') }] as const),
  );
  const glossary = new Map(
    database.all('SELECT * FROM entry').map((row) => {
      const id = textOf(row, 'id');
      const [more, by] = [details.get(id), hands.get(id)];
      const entry: EntryDecision = {
        ...readEntry(row),
        ...(more === undefined ? {} : { details: more }),
        ...(by === undefined ? {} : { by }),
      };
      return [id, entry] as const;
    }),
  );
  const name = database.get("SELECT value FROM project WHERE key = 'name'");
  return {
    name: name === undefined ? '' : textOf(name, 'value'),
    articles: new Map([...articles].map(([id, draft]): [Id, ArticleDecisions] => [id, draft])),
    glossary,
    references: new Map(
      database
        .all('SELECT * FROM reference')
        .map((row) => [textOf(row, 'id'), { name: textOf(row, 'name'), entries: jsonOf(row, 'entries') }]),
    ),
    precedence: database
      .all('SELECT reference, active FROM precedence ORDER BY place')
      .map((row) => ({ reference: textOf(row, 'reference'), active: numberOf(row, 'active') === 1 })),
  };
}
