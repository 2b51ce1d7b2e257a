import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply, type Change } from '../../src/project/change.ts';
import { type Decisions, type EntryDecision, NOTHING_DECIDED } from '../../src/project/record.ts';
import { openDatabase } from './database.ts';
import { readDecisions, writeDecision } from './decisions.ts';
import { materialsIn } from './materials.ts';
import { APPLICATION, LATEST, MIGRATIONS, migrate, versionOf } from './migrate.ts';
import { createProjectFile, openProjectFile } from './project-file.ts';
import { createSession, openSession, type Session, sessionOn } from './session.ts';
import { article, host, NAME, noting, source, texts } from './toy.ts';
import { GLOSSARY } from './write-change.ts';

let folder: string;
let path: string;
const open: { close(): void }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taiyaku-store-'));
  path = join(folder, 'a.taiyaku');
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  rmSync(folder, { recursive: true, force: true });
});

function must<Value>(result: { ok: true; value: Value } | { ok: false; problem: { id: string } }): Value {
  if (!result.ok) throw new Error(result.problem.id);
  return result.value;
}
const remember = <One extends { close(): void }>(one: One): One => {
  open.push(one);
  return one;
};
const make = (at = path): Session<unknown> => {
  const session = remember(must(createSession<unknown>(at, host)));
  const { incoming, change } = texts(['a', 'b']);
  must(session.commit(NAME, change, incoming));
  return session;
};
const reopen = (at = path): Session<unknown> => remember(must(openSession<unknown>(at, host)));
const noteOn = (session: Session<unknown>, id = 'a') =>
  session.decisions().articles.get(id)?.marks.get(0)?.note;

describe('a write that fails by our own mistake', () => {
  it('is thrown, and what waits for it is said to be unsaved', () => {
    const session = must(createSession<unknown>(path, host));
    must(session.commit(NAME, texts(['a']).change, texts(['a']).incoming));
    const unwritable = 1n as unknown as string;
    expect(() => session.commit(NAME, noting('a', unwritable))).toThrow(TypeError);
    expect(session.unsaved()?.id).toBe('problem.unexpected');
    expect(() => session.close()).toThrow(TypeError);
    // The file is free again.
    expect(reopen().readOnly()).toBeUndefined();
  });
});

describe('migrations', () => {
  it('make a project from nothing', () => {
    const database = remember(openDatabase(path));
    migrate(database);
    expect([versionOf(database), database.get('PRAGMA application_id')?.['application_id']]).toEqual([
      LATEST,
      APPLICATION,
    ]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('leave the rows of version 1 as they are', () => {
    const database = remember(openDatabase(path));
    migrate(database, 1);
    const rows: readonly (readonly [string, string, readonly Record<string, string | number | null>[]])[] = [
      ['project', 'key', [{ key: 'name', value: '港' }]],
      ['article', 'id', [{ id: 'a', place: 1, file: 'a.txt', text: '港。', cut: '[[0,2,0,"body"]]' }]],
      ['source', 'id', [{ id: 's', place: 1, file: 's.txt', text: 'Ha.', cut: '[[0,3,0,"body"]]' }]],
      ['listing', 'article', [{ article: 'a', title: '港' }]],
      ['listing_source', 'place', [{ article: 'a', place: 0, source: 's' }]],
      ['basis_choice', 'article', [{ article: 'a', basis: 'x' }]],
      ['edit', 'unit', [{ article: 'a', unit: 0, text: '海。', gap: '', joins: 0 }]],
      ['bead', 'id', [{ article: 'a', id: 'j0', ja: '[{"unit":0}]', en: '[]', made_by: 'made' }]],
      [
        'link',
        'id',
        [
          {
            ...{ article: 'a', id: 'l', unit: 0, words: '港', before: '', after: '。' },
            ...{ source: 's', source_start: 0, source_end: 2, state: 'linked' },
          },
        ],
      ],
      ['verdict', 'finding', [{ article: 'a', finding: 'k', dismissed: 'name', severity: null, note: 'n' }]],
      ['mark', 'unit', [{ article: 'a', unit: 0, done: 1, note: '' }]],
      [
        'entry',
        'id',
        [{ id: 'e', en: 'harbor', ja: '港', kind: 'noun', forbidden: '[]', note: '', status: 'accepted' }],
      ],
      [
        'step',
        'number',
        [{ number: 1, at: '2026-01-02', name: '{}', change: '{}', inverse: '{}', standing: 'done' }],
      ],
      ['step_article', 'step', [{ article: 'a', step: 1 }]],
    ];
    for (const [table, , all] of rows)
      for (const row of all)
        database.run(
          `INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${Object.keys(row).map(() => '?')})`,
          ...Object.values(row),
        );
    migrate(database);
    for (const [table, order, all] of rows)
      expect(database.all(`SELECT * FROM ${table} ORDER BY ${order}`).map((row) => ({ ...row }))).toEqual(
        all,
      );
    expect(versionOf(database)).toBe(MIGRATIONS.length);
    expect(readDecisions(database).articles.get('a')?.edits.get(0)?.text).toBe('海。');
  });

  it('give a project of version 5 a place for references, in which nothing stands yet', () => {
    const database = remember(openDatabase(path));
    migrate(database, 5);
    const entry = ['e', 'harbor', '港', 'noun', '[]', '', 'accepted'];
    database.run(
      'INSERT INTO entry (id, en, ja, kind, forbidden, note, status) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...entry,
    );
    expect(() => database.all('SELECT * FROM precedence')).toThrow(/no such table/);
    migrate(database);
    const { glossary, references, precedence } = readDecisions(database);
    expect([glossary.get('e')?.ja, references.size, precedence]).toEqual(['港', 0, []]);
  });

  it('are all or nothing', () => {
    const database = remember(openDatabase(path));
    migrate(database, 1);
    database.exec('CREATE TABLE computed_summary (in_the_way TEXT) STRICT');
    expect(() => migrate(database)).toThrow(/already exists/);
    expect(versionOf(database)).toBe(1);
    expect(database.get("SELECT 1 FROM sqlite_schema WHERE name = 'computed_basis'")).toBeUndefined();
  });
});

describe('decisions', () => {
  const id = fc.constantFrom('a', 'b');
  const unit = fc.nat(3);
  const words = fc.string({ unit: 'grapheme', maxLength: 5 });
  const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ kind: fc.constant('name' as const), value: words }),
    fc.record({
      kind: fc.constant('listing' as const),
      article: id,
      value: orNull(fc.record({ title: words, sources: fc.constantFrom(['s'], [], ['t', 's']) })),
    }),
    fc.record({ kind: fc.constant('basis' as const), article: id, value: orNull(words) }),
    fc.record({
      kind: fc.constant('edit' as const),
      article: id,
      unit,
      value: orNull(fc.record({ text: words, gap: words, joins: fc.nat(2) })),
    }),
    fc.record({
      kind: fc.constant('bead' as const),
      article: id,
      bead: words,
      value: orNull(
        fc.record({
          ja: fc.array(fc.record({ unit, part: fc.nat(2) })),
          en: fc.array(fc.record({ source: words, sentence: unit })),
          by: fc.constantFrom('accepted' as const, 'made' as const),
        }),
      ),
    }),
    fc.record({
      kind: fc.constant('link' as const),
      article: id,
      link: words,
      value: orNull(
        fc.record({
          ja: fc.record({ unit, words, before: words, after: words }),
          en: fc.record({ source: fc.constantFrom('s', 't'), start: fc.nat(9), end: fc.nat(9) }),
          is: fc.constantFrom('linked' as const, 'unlinked' as const),
        }),
      ),
    }),
    fc.record({
      kind: fc.constant('verdict' as const),
      article: id,
      finding: words,
      value: orNull(
        fc.oneof(
          fc.record({ dismissed: fc.constantFrom('correct' as const, 'other' as const) }),
          fc.record({ severity: fc.constantFrom('minor' as const, 'critical' as const), note: words }),
        ),
      ),
    }),
    fc.record({
      kind: fc.constant('mark' as const),
      article: id,
      unit,
      value: orNull(fc.record({ done: fc.boolean(), note: words })),
    }),
    fc.record({
      kind: fc.constant('reference' as const),
      reference: words,
      value: orNull(
        fc.record({
          name: words,
          entries: fc.array(
            fc.record({
              ...{ en: words, ja: words, kind: fc.constant('noun' as const), forbidden: fc.array(words) },
              ...{ note: words, status: fc.constant('accepted' as const) },
            }),
            { maxLength: 3 },
          ),
        }),
      ),
    }),
    fc.record({
      kind: fc.constant('precedence' as const),
      value: fc.array(fc.record({ reference: words, active: fc.boolean() }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('entry' as const),
      entry: words,
      value: orNull(
        fc.record({
          ...{ en: words, ja: words, kind: fc.constantFrom('noun' as const, 'person' as const) },
          ...{ forbidden: fc.array(words), note: words },
          status: fc.constantFrom('accepted' as const, 'rejected' as const, 'candidate' as const),
        }),
      ),
    }),
  );

  it('are read as they were written, whatever they are', () => {
    const database = remember(openDatabase(':memory:'));
    migrate(database);
    materialsIn(database).addAll({ sources: ['s', 't'].map(source), articles: ['a', 'b'].map(article) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        database.exec('SAVEPOINT run');
        let expected: Decisions = NOTHING_DECIDED;
        for (const one of changes) {
          if (one.kind === 'all') continue;
          writeDecision(database, one);
          expected = apply(expected, one);
        }
        const read = readDecisions(database);
        database.exec('ROLLBACK TO run; RELEASE run');
        expect(read).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a session', () => {
  it('keeps what is said of a glossary entry beyond its words, until it is taken back', () => {
    const session = make();
    const entry = {
      en: 'pact',
      ja: '協定',
      kind: 'noun',
      forbidden: [],
      note: '',
      status: 'accepted',
    } as const;
    const details = {
      admitted: ['取り決め'],
      domain: '外交',
      definition: '国どうしの約束',
      source: '社内基準',
    };
    const by = { name: '花田', at: '2026-03-01T09:30:00Z' };
    const put = (value: EntryDecision) => must(session.commit(NAME, { kind: 'entry', entry: 'e', value }));
    put({ ...entry, details, by });
    session.close();
    const again = reopen();
    expect(again.decisions().glossary.get('e')).toEqual({ ...entry, details, by });
    must(again.commit(NAME, { kind: 'entry', entry: 'e', value: entry }));
    again.close();
    expect(reopen().decisions().glossary.get('e')).toEqual(entry);
  });

  it('keeps references and their order, and every step about them counts for all articles', () => {
    const session = make();
    const entry: EntryDecision = {
      ...{ en: 'pact', ja: '協定', kind: 'noun', forbidden: [], note: '', status: 'accepted' },
    };
    const value = { name: '外交.csv', entries: [entry] };
    const precedence = [{ reference: 'r', active: true }];
    const changes = [
      { kind: 'reference', reference: 'r', value },
      { kind: 'precedence', value: precedence },
    ] as const;
    const before = session.revision(GLOSSARY);
    must(session.commit(NAME, { kind: 'all', changes }));
    must(session.commit(NAME, { kind: 'precedence', value: [{ reference: 'r', active: false }] }));
    expect(session.revision(GLOSSARY)).toBe(before + 2);
    session.close();
    const again = reopen();
    expect(again.decisions().precedence).toEqual([{ reference: 'r', active: false }]);
    must(again.undo());
    expect(again.decisions().references.get('r')).toEqual(value);
    expect(again.decisions().precedence).toEqual(precedence);
    must(again.undo());
    expect([again.decisions().references.size, again.decisions().precedence]).toEqual([0, []]);
    expect(again.revision(GLOSSARY)).toBe(before + 4);
  });

  it('finds everything again, and goes on undoing and redoing where it was', () => {
    const first = make();
    for (const note of ['one', 'two', 'three']) must(first.commit(NAME, noting('a', note)));
    must(first.undo());
    first.close();
    const second = reopen();
    expect(noteOn(second)).toBe('two');
    expect(must(second.redo())?.articles).toEqual(['a']);
    expect(noteOn(second)).toBe('three');
    for (const note of ['two', 'one', undefined]) {
      must(second.undo());
      expect(noteOn(second)).toBe(note);
    }
    must(second.undo());
    expect(second.decisions().articles.size).toBe(0);
    expect(must(second.undo())).toBeUndefined();
    second.close();
    const third = reopen();
    for (let at = 0; at < 4; at += 1) must(third.redo());
    expect([noteOn(third), must(third.redo())]).toEqual(['three', undefined]);
    expect(third.article('a')?.text).toBe(article('a').text);
  });

  it('abandons what was undone when something else is done, and keeps it in the file', () => {
    const session = make();
    must(session.commit(NAME, noting('a', 'one')));
    must(session.undo());
    must(session.commit(NAME, noting('a', 'other')));
    expect(must(session.redo())).toBeUndefined();
    session.close();
    expect(noteOn(reopen())).toBe('other');
    for (const one of open.splice(0)) one.close();
    const database = remember(openDatabase(path));
    expect(database.all('SELECT standing FROM step ORDER BY number').map((row) => row['standing'])).toEqual([
      'done',
      'abandoned',
      'done',
    ]);
  });

  it('makes one step of what is done in one sitting, in the file as well', () => {
    const session = make();
    const sit = (note: string, sitting: string) =>
      must(session.commit(NAME, noting('a', note), undefined, sitting)).step;
    must(session.commit(NAME, noting('a', 'before')));
    const first = sit('o', 's');
    expect([sit('on', 's'), sit('one', 's')]).toEqual([first, first]);
    session.close();
    const again = reopen();
    expect(noteOn(again)).toBe('one');
    must(again.undo());
    expect(noteOn(again)).toBe('before');
    must(again.redo());
    expect(noteOn(again)).toBe('one');
  });

  it.each<[string, (session: Session<unknown>) => void]>([
    ['something else is done', (session) => must(session.commit(NAME, noting('b', 'else')))],
    ['it is undone', (session) => must(session.undo())],
    [
      'it is undone and done again',
      (session) => {
        must(session.undo());
        must(session.redo());
      },
    ],
    ['another sitting begins', (session) => must(session.commit(NAME, noting('a', 'x'), undefined, 't'))],
  ])('ends a sitting when %s', (_name, between) => {
    const session = make();
    const sit = (note: string) => must(session.commit(NAME, noting('a', note), undefined, 's')).step;
    const first = sit('one');
    between(session);
    const before = noteOn(session);
    expect(sit('two')).toBeGreaterThan(first);
    must(session.undo());
    expect(noteOn(session)).toBe(before);
  });

  it('tells the steps about an article, but not those that were taken back', () => {
    const session = make();
    must(session.commit(NAME, noting('b', 'one')));
    must(session.commit(NAME, noting('a', 'two')));
    must(session.undo());
    must(session.commit(NAME, noting('a', 'three')));
    const changes = must(session.history('a')).map((step) => step.change);
    expect(changes.slice(1)).toEqual([noting('a', 'three')]);
  });

  it('loses nothing with what was computed', () => {
    const session = make();
    must(session.commit(NAME, noting('a', 'one')));
    const before = session.decisions();
    const basis = {
      ...{ engine: '1', text: '', units: [], sources: [], beads: [], links: [], terms: [], cutShort: false },
    };
    session.keepBasis('a', null, basis);
    session.keepSummary('a', 'stamp', { score: 1 });
    expect(session.basis('a', null)).toEqual(basis);
    expect([...session.summaries(() => 'stamp')]).toEqual([['a', { score: 1 }]]);
    expect([...session.summaries(() => 'another')]).toEqual([]);
    session.dropComputed();
    expect([session.basis('a', null), session.summaries(() => 'stamp').size]).toEqual([undefined, 0]);
    session.close();
    expect(reopen().decisions()).toEqual(before);
  });
});

describe('a file that is no project', () => {
  const database = (version: number, application: number): void => {
    const made = openDatabase(path);
    made.exec(`CREATE TABLE t (a); PRAGMA application_id = ${application}; PRAGMA user_version = ${version}`);
    made.close();
  };
  it.each<[string, () => void, string]>([
    ['is missing', () => undefined, 'problem.file.missing'],
    ['is a folder', () => mkdirSync(path), 'problem.project.foreign'],
    ['is empty', () => writeFileSync(path, ''), 'problem.project.foreign'],
    ['is a text', () => writeFileSync(path, '港の話。'.repeat(100)), 'problem.project.foreign'],
    ['is another program’s database', () => database(1, 77), 'problem.project.foreign'],
    ['is a newer program’s project', () => database(LATEST + 1, APPLICATION), 'problem.project.newer'],
  ])('%s', (_, prepare, id) => {
    prepare();
    const opened = openSession(path, host);
    expect(opened.ok ? 'opened' : opened.problem.id).toBe(id);
  });

  it('is damaged', () => {
    make().close();
    const made = createProjectFile(join(folder, 'b.taiyaku'), host.owner);
    must(made).close();
    const bytes = Buffer.alloc(8192, 7);
    bytes.write('SQLite format 3\0', 'latin1');
    bytes.writeUInt32BE(APPLICATION, 68);
    bytes.writeUInt32BE(LATEST, 60);
    writeFileSync(path, bytes);
    const opened = openSession(path, host);
    expect(opened.ok ? 'opened' : opened.problem.id).toMatch(/damaged|foreign/);
  });

  it('is never written over', () => {
    writeFileSync(path, 'mine');
    const made = createSession(path, host);
    expect(made.ok ? 'made' : made.problem.id).toBe('problem.project.exists');
  });
});

describe('what a project begins with', () => {
  it('is there, and nothing takes it back', () => {
    const session = remember(must(createSession<unknown>(path, host)));
    const { incoming, change } = texts(['a', 'b']);
    must(session.begin(change, incoming));
    must(session.commit(NAME, noting('a', 'one')));
    expect(must(session.undo())?.articles).toEqual(['a']);
    expect([must(session.undo()), session.next().undo]).toEqual([undefined, undefined]);
    session.close();
    const again = reopen();
    expect([...again.decisions().articles.keys()]).toEqual(['a', 'b']);
    expect(again.article('b')?.text).toBe(incoming.articles[1]?.text);
    expect([again.next().undo, again.next().redo]).toEqual([undefined, NAME]);
  });
});

describe('a project that is open', () => {
  it('can only be read by a second session, which is told by whom', () => {
    const first = make();
    must(first.commit(NAME, noting('a', 'one')));
    const second = reopen();
    expect(second.readOnly()).toMatchObject({
      id: 'problem.project.readonly',
      values: { process: process.pid, host: 'test' },
    });
    expect(noteOn(second)).toBe('one');
    expect(second.commit(NAME, noting('a', 'two'))).toMatchObject({ ok: false });
    expect(second.undo()).toMatchObject({ ok: false });
    first.close();
    expect(second.commit(NAME, noting('a', 'two'))).toMatchObject({ ok: false });
    second.close();
    expect(reopen().readOnly()).toBeUndefined();
  });

  it('is not written when another file stands in its place, and can be saved elsewhere', () => {
    const session = make();
    must(session.commit(NAME, noting('a', 'one')));
    renameSync(path, join(folder, 'moved.taiyaku'));
    expect(must(session.commit(NAME, noting('a', 'two'))).unsaved?.id).toBe('problem.project.vanished');
    writeFileSync(path, 'something else');
    expect(must(session.commit(NAME, noting('b', 'three'))).unsaved?.id).toBe('problem.project.vanished');
    const elsewhere = join(folder, 'b.taiyaku');
    expect(must(session.saveAs(elsewhere))).toEqual({ whole: true });
    expect([session.path(), session.unsaved()]).toEqual([elsewhere, undefined]);
    expect(must(session.commit(NAME, noting('b', 'four'))).unsaved).toBeUndefined();
    session.close();
    const again = reopen(elsewhere);
    expect([noteOn(again, 'a'), noteOn(again, 'b')]).toEqual(['two', 'four']);
    must(again.undo());
    must(again.undo());
    must(again.undo());
    expect([noteOn(again, 'a'), noteOn(again, 'b')]).toEqual(['one', undefined]);
  });

  it('can be saved again where it was deleted', () => {
    const session = make();
    rmSync(path);
    expect(must(session.commit(NAME, noting('a', 'one'))).unsaved?.id).toBe('problem.project.vanished');
    must(session.saveAs(path));
    expect([session.readOnly(), session.unsaved()]).toEqual([undefined, undefined]);
    session.close();
    expect(noteOn(reopen())).toBe('one');
  });

  it('goes on by itself when the file is back', () => {
    const session = make();
    const away = join(folder, 'away');
    renameSync(path, away);
    must(session.commit(NAME, noting('a', 'one')));
    renameSync(away, path);
    expect(must(session.commit(NAME, noting('b', 'two'))).unsaved).toBeUndefined();
    session.close();
    const again = reopen();
    expect([noteOn(again, 'a'), noteOn(again, 'b')]).toEqual(['one', 'two']);
  });

  it('is not saved over a project that somebody has open', () => {
    const session = make();
    const other = join(folder, 'b.taiyaku');
    make(other);
    expect(session.saveAs(other)).toMatchObject({ ok: false, problem: { id: 'problem.project.readonly' } });
  });

  it.each([
    ['a folder that is not there', () => join(folder, 'none', 'b.taiyaku')],
    ['a folder', () => folder],
  ])('is not saved to %s, and stays open', (_, where) => {
    const session = make();
    expect(session.saveAs(where())).toMatchObject({ ok: false });
    expect(must(session.commit(NAME, noting('a', 'one'))).unsaved).toBeUndefined();
  });
});

describe('a full disk', () => {
  it('keeps what is done in memory, undoes it, and saves it elsewhere', () => {
    make().close();
    const file = must(openProjectFile(path, host.owner));
    file.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const pages = Number(file.database.get('PRAGMA page_count')?.['page_count']);
    file.database.exec(`PRAGMA max_page_count = ${pages + 2}`);
    const session = remember(must(sessionOn<unknown>({ ok: true, value: file }, host)));
    const long = '港'.repeat(3000);
    const results = [1, 2, 3, 4].map((at) => must(session.commit(NAME, noting('a', `${long}${at}`))));
    expect(results.at(-1)?.unsaved?.id).toBe('problem.project.full');
    must(session.commit(NAME, noting('b', 'small')));
    must(session.undo());
    must(session.undo());
    expect(noteOn(session)).toBe(`${long}3`);
    expect(session.next().redo).toEqual(NAME);
    const elsewhere = join(folder, 'b.taiyaku');
    must(session.saveAs(elsewhere));
    session.close();
    const again = reopen(elsewhere);
    expect(noteOn(again)).toBe(`${long}3`);
    must(again.redo());
    expect(noteOn(again)).toBe(`${long}4`);
    for (let at = 0; at < 3; at += 1) must(again.undo());
    expect(noteOn(again)).toBe(`${long}1`);
  });

  it('is written to again once there is room', () => {
    make().close();
    const file = must(openProjectFile(path, host.owner));
    const pages = Number(file.database.get('PRAGMA page_count')?.['page_count']);
    file.database.exec(`PRAGMA max_page_count = ${pages}`);
    const session = remember(must(sessionOn<unknown>({ ok: true, value: file }, host)));
    const long = '港'.repeat(9000);
    expect(must(session.commit(NAME, noting('a', long))).unsaved?.id).toBe('problem.project.full');
    file.database.exec('PRAGMA max_page_count = 100000');
    expect(must(session.commit(NAME, noting('b', 'two'))).unsaved).toBeUndefined();
    session.close();
    expect(noteOn(reopen())).toBe(long);
  });
});

describe('a copy of a project', () => {
  it('is a project of its own', () => {
    const session = make();
    must(session.commit(NAME, noting('a', 'one')));
    session.close();
    const copy = join(folder, 'copy.taiyaku');
    copyFileSync(path, copy);
    const [one, other] = [reopen(), reopen(copy)];
    expect([one.readOnly(), other.readOnly(), noteOn(other)]).toEqual([undefined, undefined, 'one']);
  });
});
