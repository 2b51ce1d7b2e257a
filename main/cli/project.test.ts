import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx.ts';
import { speaker } from '../../src/messages/speak.ts';
import { segment } from '../../src/segment/segment.ts';
import { readGlossaryIn } from '../host/glossary-file.ts';
import { findRoot } from '../host/root.ts';
import { readSample } from '../host/samples.ts';
import { createSession } from '../store/session.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { termsCommand } from './commands/terms.ts';
import { sharedEngine } from './engine.ts';
import { openProjectAt, readProject } from './project.ts';
import type { Session } from './session.ts';

const folder = mkdtempSync(join(tmpdir(), 'taiyaku-'));
const path = join(folder, 'two.taiyaku');
const SAMPLES = ['science-reef-sound', 'economy-lithium-stake'];

/** A terminal that remembers what was said. */
function terminal(): Session & { readonly notes: string[]; readonly outs: string[] } {
  const notes: string[] = [];
  const outs: string[] = [];
  return {
    ...{
      notes,
      outs,
      say: speaker('en'),
      language: 'en',
      version: '1',
      quiet: false,
      colour: false,
      columns: 80,
    },
    out: (text) => void outs.push(text),
    note: (text) => void notes.push(text),
    progress: () => undefined,
    drained: () => Promise.resolve(),
    input: (async function* () {
      yield '';
    })(),
  };
}

beforeAll(() => {
  const root = join(findRoot(), 'corpus', 'articles');
  const owner = { process: process.pid, host: 'here', since: '' };
  const session = createSession(path, { owner, now: () => new Date(0) });
  if (!session.ok) throw new Error(session.problem.id);
  for (const id of SAMPLES) {
    const sample = readSample(root, id);
    if (!sample.ok) throw new Error(sample.problem.id);
    const { ja, en } = sample.value;
    const material = (own: string, text: string, language: 'ja' | 'en') => ({
      ...{ id: own, file: `${own}.txt`, text, cut: segment(text, language).sentences },
    });
    const sources = en.map(({ text }, at) => material(`${id}-en${at}`, text, 'en'));
    session.value.commit(
      { id: 'change.import', values: { count: 1 } },
      {
        ...{ kind: 'listing', article: id },
        value: { title: sample.value.gold.title.en, sources: sources.map((source) => source.id) },
      },
      { articles: [material(id, ja.text, 'ja')], sources },
    );
  }
  session.value.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const out = (name: string) => join(folder, name);
const exported = (more: object) => {
  const session = terminal();
  return exportCommand([], { project: path, what: 'glossary', ...more }, session).then((exit) => ({
    exit,
    notes: session.notes.join('\n'),
  }));
};

describe('a project from the command line', () => {
  it('gives its articles, the findings that are open and one glossary', async () => {
    const read = await readProject(path, { engine: await sharedEngine(), session: terminal() });
    if (!read.ok) throw new Error(read.problem.id);
    expect(read.value.articles.map(({ processed }) => processed.ja.file)).toEqual(
      SAMPLES.map((id) => `${id}.txt`),
    );
    expect(read.value.concepts.length).toBeGreaterThan(10);
    expect(new Set(read.value.concepts.map(({ en }) => en)).size).toBe(read.value.concepts.length);
  });

  it('writes its glossary, and says what the format cannot keep', async () => {
    const { exit, notes } = await exported({ format: 'utx', out: out('g.utx') });
    expect(exit).toBe(0);
    expect(readFileSync(out('g.utx'), 'utf8')).toMatch(/^#UTX 1\.11; en\/ja;/);
    expect(notes).toMatch(/cannot keep: other English forms/);
  });

  it('writes one article by its title, and all of them into a folder', async () => {
    const one = await exported({ what: 'article', format: 'md', article: 'nowhere', out: out('one.md') });
    expect(one.exit).toBe(2);
    const named = await exported({ what: 'article', format: 'md', article: 'lithium', out: out('one.md') });
    expect(named.exit).toBe(0);
    expect((await exported({ what: 'bilingual', format: 'html', out: `${out('all')}/` })).exit).toBe(0);
    expect(readdirSync(out('all')).sort()).toEqual(SAMPLES.map((id) => `${id}.bilingual.html`).sort());
    expect((await exported({ what: 'article', format: 'txt' })).exit).toBe(2);
  });

  it('refuses a format that does not belong to what is written', async () => {
    expect((await exported({ what: 'report', format: 'tmx', out: out('x') })).exit).toBe(2);
  });

  it('takes a glossary in, asks where it disagrees, and has it from then on', async () => {
    const glossary = out('own.csv');
    writeFileSync(glossary, 'en,ja,forbidden\nreef,岩礁,暗礁\n,空\n');
    const first = terminal();
    expect(await importCommand([glossary], { project: path }, first)).toBe(0);
    expect(first.outs.join('')).toMatch(/1 added, 0 changed, 0 already there, 0 left/);
    expect(first.notes.join('')).toMatch(/line 3/);

    writeFileSync(glossary, 'en,ja\nreef,サンゴ礁\n');
    expect(await importCommand([glossary], { project: path }, terminal())).toBe(1);
    const keeping = terminal();
    expect(await importCommand([glossary], { project: path, onClash: 'keep' }, keeping)).toBe(0);
    expect(keeping.notes.join('')).toMatch(/reef.*kept 岩礁/);
    const kept = openProjectAt(path);
    if (!kept.ok) throw new Error(kept.problem.id);
    expect([...kept.value.decisions().glossary.values()]).toMatchObject([{ en: 'reef', ja: '岩礁' }]);
    kept.value.close();

    const tsv = out('terms.tsv');
    await termsCommand([], { project: path, format: 'tsv', out: tsv }, terminal());
    expect(readFileSync(tsv, 'utf8')).toMatch(/^reef\t岩礁\t.*approved/m);
  });

  it.each(['xlsx', 'csv', 'tsv', 'json', 'utx'])(
    'changes nothing by its own glossary as %s',
    async (format) => {
      const file = out(`back.${format}`);
      expect((await exported({ format, out: file })).exit).toBe(0);
      const session = terminal();
      expect(await importCommand([file], { project: path }, session)).toBe(0);
      expect(session.outs.join('')).toMatch(/: 0 added, 0 changed, [1-9]\d+ already there, 0 left/);
    },
  );

  it('keeps a glossary as a reference, under its name and behind those that are there', async () => {
    const [first, second] = [out('house.csv'), out('client-2.csv')];
    writeFileSync(first, 'en,ja\nreef,礁\nbuoy,浮標\n');
    writeFileSync(second, 'en,ja\nbuoy,ブイ\n,空\n');
    const session = terminal();
    expect(await importCommand([first, second], { project: path, asReference: true }, session)).toBe(0);
    expect(session.outs.join('')).toMatch(/house\.csv.*Terms: 2\nclient-2\.csv.*Terms: 1/s);
    expect(session.notes.join('')).toMatch(/line 3/);
    const kept = openProjectAt(path);
    if (!kept.ok) throw new Error(kept.problem.id);
    const { references, precedence, glossary } = kept.value.decisions();
    expect(precedence.map(({ reference, active }) => [references.get(reference)?.name, active])).toEqual([
      ['house.csv', true],
      ['client-2.csv', true],
    ]);
    expect([...glossary.values()].map(({ en }) => en)).not.toContain('buoy');
    expect(kept.value.undo().ok).toBe(true);
    expect(kept.value.decisions().precedence).toHaveLength(1);
    kept.value.close();
  });

  it('refuses a review as a reference', async () => {
    const sent = out('no-glossary.xlsx');
    await exported({ what: 'alignment', format: 'xlsx', article: 'lithium', out: sent });
    expect(readGlossaryIn(readFileSync(sent), sent)).toMatchObject({
      problem: { id: 'problem.glossary.review' },
    });
    expect(await importCommand([sent], { project: path, asReference: true }, terminal())).toBe(2);
  });

  it('lets both renderings stand, or takes the other, and says so', async () => {
    const glossary = out('client.csv');
    writeFileSync(glossary, 'en,ja\nreef,サンゴ礁\n');
    const both = terminal();
    expect(await importCommand([glossary], { project: path, onClash: 'both' }, both)).toBe(0);
    expect(both.notes.join('')).toMatch(/岩礁 is preferred, サンゴ礁 may be used/);
    const taking = terminal();
    expect(await importCommand([glossary], { project: path, onClash: 'take' }, taking)).toBe(0);
    expect(taking.notes.join('')).toMatch(/took サンゴ礁 in place of 岩礁/);
    const kept = openProjectAt(path);
    if (!kept.ok) throw new Error(kept.problem.id);
    const [entry] = kept.value.decisions().glossary.values();
    expect(entry).toMatchObject({
      ja: 'サンゴ礁',
      details: { admitted: ['岩礁'] },
      by: { name: expect.any(String) },
    });
    kept.value.close();
  });

  it('takes a review back into the article it belongs to, and names what it cannot place', async () => {
    const sent = out('review.xlsx');
    const made = await exported({ what: 'alignment', format: 'xlsx', article: 'lithium', out: sent });
    expect(made.exit).toBe(0);
    const { rows } = readXlsx(readFileSync(sent), sent);
    const [head, ...body] = rows.map(({ cells }) => [...cells]);
    const [ja, en, comment] = ['ja', 'en', 'comment'].map((name) => head?.indexOf(name) ?? -1);
    const pair = body.find((cells) => cells[ja ?? -1]?.endsWith('。') && cells[en ?? -1] !== '');
    const other = body.at(-1);
    if (!head || !pair || !other || ja === undefined || en === undefined || comment === undefined)
      throw new Error();
    const before = pair[ja] ?? '';
    pair[ja] = `${before.slice(0, -1)}という。`;
    pair[comment] = '要確認';
    other[en] = 'Nothing of the kind.';
    const columns = head.map((name) => ({ name, width: 10 }));
    const back = writeXlsx({ name: 'Alignment', columns, rows: body }, new Date(0));
    if (!back.ok) throw new Error(back.problem.id);
    writeFileSync(sent, back.value);
    const session = terminal();
    expect(await importCommand([sent], { project: path }, session)).toBe(1);
    expect(session.outs.join('')).toMatch(/1 change something, 1 left/);
    expect(session.notes.join('')).toMatch(new RegExp(`line ${body.length + 1} .*no such pair`));
    const md = out('reviewed.md');
    await exported({ what: 'article', format: 'txt', article: 'lithium', out: md });
    expect(readFileSync(md, 'utf8')).toContain(`${before.slice(0, -1)}という。`);
    expect(await importCommand([sent], { project: path, article: 'reef' }, terminal())).toBe(1);
  });

  it('says which file is not there', async () => {
    const read = await readProject(out('none.taiyaku'), {
      engine: await sharedEngine(),
      session: terminal(),
    });
    expect(read).toMatchObject({ ok: false, problem: { id: 'problem.file.missing' } });
  });
});
