import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '../src/base/result.ts';
import { EXPORTABLE, EXPORTABLES } from '../src/formats/export-formats.ts';
import { problem } from '../src/messages/problem.ts';
import type { EntryDecision } from '../src/project/record.ts';
import type { Host } from './handlers.ts';
import type { Made } from './tasks.ts';
import { file, HANADA, HANADAS, openToyHost } from './toy.ts';

const FILES = [
  file(
    'a.txt',
    '停戦は正午に始まった。\nアンナ・カルペンコ外相は停戦を歓迎した。\nノルウェーは監視団を派遣した。\n',
  ),
  file(
    'a-en.txt',
    'The ceasefire began at noon.\nForeign Minister Anna Karpenko welcomed the ceasefire.\nNorway sent a monitoring mission.\n',
  ),
  file('b.txt', '休戦は週末に破られた。\nカルペンコ氏は休戦を求めた。\n記者団は港で待った。\n'),
  file(
    'b-en.txt',
    'The ceasefire was broken at the weekend.\nKarpenko called for a ceasefire.\nReporters waited at the harbour.\n',
  ),
];

const host = openToyHost();
beforeEach(host.begin);
afterEach(host.end);
afterAll(host.close);

/** A window with a project of two articles, on a host that has more than a browser's. */
async function begin(more: Partial<Pick<Host, 'dialogs' | 'printer'>> = {}) {
  const { ask, must, events, close } = host.connect({ settings: HANADAS, ...more });
  await must('createProject', { name: '停戦' });
  const belonging = [
    { ja: 0, en: [1] },
    { ja: 2, en: [3] },
  ];
  const { project } = await must('importFiles', { job: 'import', files: FILES, belonging });
  return { ask, must, events, close, articles: project.articles.map(({ id }) => id) };
}

const wanted = (
  job: string,
  what: 'glossary' | 'bilingual' | 'article',
  format: 'tbx' | 'csv' | 'docx' | 'txt',
) => ({ job, what, format, language: 'ja' }) as const;

describe('the glossary of a project', () => {
  it('puts both articles together, under what was decided, and follows edits', async () => {
    const { must, articles } = await begin();
    const first = await must('readGlossary', { job: 'one' });
    const truce = first.lines.find(({ en }) => en === 'ceasefire');
    expect(truce?.forms.map(({ form, count }) => [form, count]).sort()).toEqual([
      ['休戦', 2],
      ['停戦', 2],
    ]);
    expect(truce?.contexts).toHaveLength(2);
    expect(first.lines.filter(({ kind }) => kind === 'person')).toMatchObject([
      { en: 'Anna Karpenko', enForms: [{ form: 'Karpenko' }] },
    ]);
    expect(first.conflicts).toContainEqual({
      kind: 'one-english',
      en: 'ceasefire',
      forms: expect.anything(),
    });

    const value = {
      en: 'ceasefire',
      ja: '停戦',
      kind: 'noun',
      forbidden: ['休戦'],
      note: '',
      status: 'accepted',
    } as const;
    await must('decideEntry', { entry: null, value });
    const article = articles[1] ?? '';
    const page = await must('readArticle', { job: 'page', article });
    const action = { kind: 'edit', start: 0, end: 2, text: '停戦' } as const;
    await must('actOnArticle', { article, revision: page.revision, action });
    const second = await must('readGlossary', { job: 'two' });
    const decided = second.lines.find(({ en }) => en === 'ceasefire');
    expect(decided?.entry).toMatchObject(value);
    expect(decided?.forms.map(({ form, count }) => [form, count])).toEqual([
      ['停戦', 2],
      ['休戦', 1],
    ]);

    const places = await must('concordance', { key: decided?.key ?? '' });
    expect(places.map(({ ja, start, end, en }) => [ja.slice(start, end), /ceasefire/.test(en)])).toEqual([
      ['停戦', true],
      ['停戦', true],
      ['休戦', true],
    ]);
  });

  it('makes one entry of several terms, takes it back, and exports it as one', async () => {
    const { must } = await begin();
    const enOf = async (job: string) => (await must('readGlossary', { job })).lines.map(({ en }) => en);
    const before = await enOf('one');
    expect(before).toEqual(expect.arrayContaining(['ceasefire', 'Norway']));
    const entry = { kind: 'noun', forbidden: [], note: '', status: 'accepted' } as const;
    await must('decideEntry', { entry: null, value: { ...entry, en: 'Norway', ja: 'ノルウェー' } });
    const gone = (await must('viewProject', {})).glossary.map(({ id }) => id);
    const details = { admitted: ['休戦'], domain: '', definition: '', source: '', otherEn: ['Norway'] };
    const value = { ...entry, en: 'ceasefire', ja: '停戦', details };
    const decisions = [{ entry: null, value }, ...gone.map((id) => ({ entry: id, value: null }))];
    await must('decideEntries', { as: 'merge', decisions });
    const { lines } = await must('readGlossary', { job: 'two' });
    expect(lines.map(({ en }) => en)).not.toContain('Norway');
    const merged = lines.find(({ en }) => en === 'ceasefire');
    expect(merged?.enForms).toContainEqual({ form: 'Norway', count: 1 });
    expect(merged?.forms.map(({ form }) => form).sort()).toEqual(['ノルウェー', '休戦', '停戦'].sort());
    const written = await must('writeExport', wanted('out', 'glossary', 'csv'));
    const csv = Buffer.from(written.base64 ?? '', 'base64').toString();
    expect(csv).toMatch(/^.?ceasefire,停戦/m);
    expect(csv).not.toMatch(/^Norway,/m);
    await must('undo', {});
    expect(await enOf('three')).toEqual(expect.arrayContaining(['ceasefire', 'Norway']));
    expect((await must('viewProject', {})).glossary.map(({ en }) => en)).toEqual(['Norway']);
  });

  it('is that of the file that is open, also where another one is a copy of it', async () => {
    const { must } = await begin();
    const [original] = await must('listProjects', {});
    const replace = async (from: string, to: string) => {
      const replacement = { from: [from], to, whole: false };
      const { lines: found } = await must('previewReplace', { replacement });
      const places = [...new Set(found.map(({ article }) => article))].map((article) => ({
        article,
        starts: found.filter((place) => place.article === article).map(({ start }) => start),
      }));
      await must('replaceAll', { replacement, places });
      const { lines } = await must('readGlossary', { job: 'read' });
      return lines.find(({ en }) => en === 'ceasefire')?.forms.map(({ form }) => form);
    };
    await must('saveProjectAs', { name: '写し' });
    expect(await replace('停戦', '休戦')).toEqual(['休戦']);
    await must('openProject', { project: original?.id ?? '' });
    expect((await replace('監視団', '視察団'))?.sort()).toEqual(['休戦', '停戦']);
  });

  it('is that of the window that asks, where another window reads its own', async () => {
    const one = await begin();
    const two = await begin();
    await one.must('readGlossary', { job: 'read' });
    await two.must('removeArticles', { articles: two.articles });
    expect((await two.must('readGlossary', { job: 'read' })).lines).toEqual([]);
    expect(await one.must('concordance', { key: 'ceasefire' })).toHaveLength(4);
    expect(await two.must('concordance', { key: 'ceasefire' })).toEqual([]);
  });

  it('takes a term in once, as the last line leaves it, and no entry that is too large', async () => {
    const { must } = await begin();
    const long = 'x'.repeat(201);
    const many = Array.from({ length: 51 }, (_, at) => `港${at}`).join('; ');
    const lines = ['en,ja,forbidden', 'pier,桟橋,', 'Pier,桟橋,波止場', `${long},長,`, `quay,岸壁,${many}`];
    const csv = file('own.csv', `${lines.join('\n')}\n`);
    const taken = await must('importGlossary', { file: csv, rule: 'take' });
    expect([taken.added, taken.changed]).toEqual([1, 0]);
    expect(taken.problems.map(({ id }) => id)).toEqual(['problem.entry.large', 'problem.entry.large']);
    expect((await must('viewProject', {})).glossary).toMatchObject([{ ja: '桟橋', forbidden: ['波止場'] }]);
  });

  it('takes a glossary in as one step that can be undone, and tells what it left', async () => {
    const { must } = await begin();
    const csv = file('own.csv', 'en,ja\nceasefire,停戦\n,空\nharbour,港\n');
    const taken = await must('importGlossary', { file: csv });
    // The articles speak of a ceasefire, too: what the file says becomes a decision about what was found.
    expect([taken.added, taken.changed, taken.same, taken.left]).toEqual([1, 1, 0, 0]);
    expect(taken.problems).toMatchObject([{ values: { line: 3 } }]);
    const other = file('other.csv', 'en,ja\nceasefire,休戦\nharbour,港\n');
    const asked = await must('previewGlossary', { file: other });
    expect([asked.same, asked.clashes]).toMatchObject([
      1,
      [{ en: 'ceasefire', about: ['japanese'], ours: { ja: '停戦' }, theirs: { ja: '休戦' } }],
    ]);
    expect(await must('importGlossary', { file: other })).toMatchObject({ same: 1, left: 1 });
    await must('undo', {});
    expect((await must('viewProject', {})).glossary).toEqual([]);
  });

  it('has nothing to say about the glossary it has just exported, whether or not anybody decided', async () => {
    const { must } = await begin();
    const value = { en: 'ceasefire', ja: '停戦', kind: 'noun', forbidden: ['休戦'], note: '' } as const;
    await must('decideEntry', { entry: null, value: { ...value, status: 'accepted' } });
    const { name, base64 = '' } = await must('writeExport', wanted('out', 'glossary', 'csv'));
    const coming = await must('previewGlossary', { file: { name, base64 } });
    expect(coming).toMatchObject({ added: 0, changed: 0, clashes: [], problems: [] });
    const { lines } = await must('readGlossary', { job: 'lines' });
    expect([coming.same, lines.length > 3]).toEqual([lines.length, true]);
    const taken = await must('importGlossary', { file: { name, base64 } });
    expect([taken.added, taken.changed, taken.same]).toEqual([0, 0, lines.length]);
  });

  it('stands in one order, also when the project is opened again', async () => {
    const { must, close } = await begin();
    const own = { kind: 'noun', forbidden: [], note: '', status: 'accepted' } as const;
    const words = ['tide', 'pier', 'buoy', 'quay', 'mole', 'dock', 'ceasefire'];
    for (const en of words) await must('decideEntry', { entry: null, value: { ...own, en, ja: `語${en}` } });
    const [first] = (await must('viewProject', {})).glossary;
    if (first === undefined) throw new Error('there is one');
    await must('decideEntry', { entry: first.id, value: { ...own, en: first.en, ja: '別の語' } });
    const orderOf = async (job: string) =>
      (await must('readGlossary', { job })).lines.map(({ en, entry }) => [en, entry?.ja]);
    const before = await orderOf('one');
    expect(before.slice(0, 6).map(([en]) => en)).toEqual(['buoy', 'dock', 'mole', 'pier', 'quay', 'tide']);
    await close();
    const again = host.connect({ settings: HANADAS });
    const [listed] = await again.must('listProjects', {});
    await again.must('openProject', { project: listed?.id ?? '' });
    const { lines } = await again.must('readGlossary', { job: 'two' });
    expect(lines.map(({ en, entry }) => [en, entry?.ja])).toEqual(before);
  });

  it('has one entry for what is entered twice, with what was said of it before', async () => {
    const { must } = await begin();
    const details = { admitted: ['波止場'], domain: '港', definition: '', source: '' };
    const pier = {
      en: 'pier',
      ja: '桟橋',
      kind: 'noun',
      forbidden: [],
      note: '',
      status: 'accepted',
    } as const;
    await must('decideEntry', {
      entry: null,
      value: { ...pier, forbidden: ['ピア', '埠頭'], note: '契約書による', details },
    });
    await must('decideEntry', { entry: null, value: { ...pier, en: 'Pier', ja: '埠頭' } });
    expect((await must('viewProject', {})).glossary).toMatchObject([
      { en: 'Pier', ja: '埠頭', forbidden: ['ピア'], note: '契約書による', details },
    ]);
    await must('undo', {});
    expect((await must('viewProject', {})).glossary).toMatchObject([{ en: 'pier', ja: '桟橋' }]);
  });

  it('settles contradictions one by one or all at once, as one step', async () => {
    const { must } = await begin();
    await must('importGlossary', {
      file: file('own.csv', 'en,ja\nceasefire,停戦\nharbour,港\nNorway,ノルウェー\n'),
    });
    const other = file(
      'other.csv',
      'en,ja,by,at\nceasefire,休戦,client,2026-01-02\nharbour,湊,,\nNorway,諾威,,\n',
    );
    const each = [
      { clash: 0, rule: 'take' },
      { clash: 1, rule: 'both' },
    ] as const;
    expect(await must('importGlossary', { file: other, each })).toMatchObject({ changed: 2, left: 1 });
    const said = async () =>
      (await must('viewProject', {})).glossary.map(({ ja, details }) => [ja, ...(details?.admitted ?? [])]);
    expect(await said()).toEqual([['休戦', '停戦'], ['港', '湊'], ['ノルウェー']]);
    const [truce, harbour] = (await must('viewProject', {})).glossary;
    expect(truce?.by).toEqual({ name: 'client', at: '2026-01-02' });
    expect(harbour?.by).toEqual({ name: HANADA, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) });
    await must('undo', {});
    expect(await said()).toEqual([['停戦'], ['港'], ['ノルウェー']]);
    expect(await must('importGlossary', { file: other, rule: 'keep' })).toMatchObject({
      changed: 0,
      left: 0,
    });
  });

  it('parts a concept as one step, has it parted after every edit, and takes it back', async () => {
    const { must, articles } = await begin();
    const people = async (job: string) =>
      (await must('readGlossary', { job })).lines
        .filter(({ kind }) => kind === 'person')
        .map(({ en, forms, entry }) => [en, forms.map(({ form }) => form).join(' '), entry?.status]);
    expect(await people('one')).toEqual([['Anna Karpenko', 'アンナ・カルペンコ カルペンコ', undefined]]);
    const value: EntryDecision = {
      ...{ en: 'Karpenko', ja: 'カルペンコ', kind: 'person', forbidden: [], note: '', status: 'candidate' },
      details: {
        ...{ admitted: [], domain: '', definition: '', source: '' },
        partings: [{ from: 'Anna Karpenko', forms: [], en: ['Karpenko'] }],
      },
    };
    await must('decideEntries', { as: 'part', decisions: [{ entry: null, value }] });
    const parted = [
      ['Anna Karpenko', 'アンナ・カルペンコ', undefined],
      ['Karpenko', 'カルペンコ', 'candidate'],
    ];
    expect(await people('two')).toEqual(parted);
    const [article = ''] = articles;
    const { revision } = await must('readArticle', { job: 'page', article });
    const action = { kind: 'edit', start: 0, end: 2, text: '休戦' } as const;
    await must('actOnArticle', { article, revision, action });
    expect(await people('three')).toEqual(parted);
    const { lines } = await must('readGlossary', { job: 'four' });
    const key = lines.find(({ en }) => en === 'Karpenko')?.key ?? '';
    expect(await must('concordance', { key })).toHaveLength(1);
    await must('undo', {});
    await must('undo', {});
    expect((await people('five')).length).toBe(1);
  });
});

describe('an export from the window', () => {
  it('is shown before it is made, with what the format cannot keep', async () => {
    const { must } = await begin();
    const shown = await must('previewExport', wanted('p', 'glossary', 'csv'));
    expect(shown.names).toEqual(['停戦.glossary.csv']);
    expect(shown.preview).toMatchObject({ kind: 'text', more: false });
    const { cannotKeep } = await must('previewExport', wanted('q', 'glossary', 'tbx'));
    expect(cannotKeep).toContain('lost.reading');
    const written = await must('writeExport', wanted('r', 'glossary', 'tbx'));
    expect(Buffer.from(written.base64 ?? '', 'base64').toString()).toContain('<term>ceasefire</term>');
  });

  it('of the whole glossary bears the name of the project, whatever was exported before', async () => {
    const { must, articles } = await begin();
    const [article = ''] = articles;
    await must('previewExport', { ...wanted('p', 'article', 'txt'), article });
    expect((await must('writeExport', wanted('q', 'glossary', 'csv'))).name).toBe('停戦.glossary.csv');
  });

  it('of several articles in a format that holds one is an archive; of one article a file', async () => {
    const { must, articles } = await begin();
    const all = await must('previewExport', wanted('p', 'bilingual', 'docx'));
    expect(all.names).toEqual(['a.bilingual.docx', 'b.bilingual.docx']);
    expect(all.preview.kind).toBe('rows');
    expect((await must('writeExport', wanted('q', 'bilingual', 'docx'))).name).toBe('停戦.zip');
    const [article = ''] = articles;
    const one = await must('writeExport', { ...wanted('r', 'article', 'txt'), article });
    expect(one.name).toBe('a.txt');
    expect(Buffer.from(one.base64 ?? '', 'base64').toString()).toMatch(/^停戦は正午に始まった。\n/);
  });

  it.each(EXPORTABLES)('of one article leaves as %s in every format', async (what) => {
    const { must, articles } = await begin();
    const [article = ''] = articles;
    for (const format of EXPORTABLE[what]) {
      const written = await must('writeExport', { job: 'one', what, format, article, language: 'en' });
      expect(written.name).toMatch(/^a\..+/);
      expect(Buffer.from(written.base64 ?? '', 'base64').length).toBeGreaterThan(0);
    }
  });

  it('on paper is a PDF in a host that prints, saved where its dialog says', async () => {
    const given: string[] = [];
    const saved: Made[] = [];
    const { must, articles } = await begin({
      async printer(page) {
        given.push(Buffer.from(page).toString());
        return success(Buffer.from('%PDF-'));
      },
      dialogs: {
        choose: async () => success([]),
        async save(made) {
          saved.push(made);
          return success({ name: made.name, path: `/tmp/${made.name}` });
        },
      },
    });
    const [article = ''] = articles;
    expect(await must('printReport', { job: 'p', article, language: 'ja' })).toEqual({
      ...{ name: 'a.report.pdf', path: '/tmp/a.report.pdf' },
    });
    await must('printReport', { job: 'q', language: 'ja' });
    expect(saved.map(({ name }) => name)).toEqual(['a.report.pdf', '停戦.report.pdf']);
    expect(Buffer.from(saved[0]?.bytes ?? []).toString()).toBe('%PDF-');
    expect(given[0]).toMatch(/^<!doctype html>.*停戦は正午に始まった。/s);
    expect(given[0]).not.toContain('休戦は週末に破られた。');
    expect(given[1]).toContain('休戦は週末に破られた。');
  });

  it('on paper is nothing where printing fails; a host that cannot print hands the page back', async () => {
    const unprinted = failure(problem('problem.export.unprinted', { reason: 'no memory' }));
    const choose = async () => success([]);
    const save = async () => expect.unreachable('there is nothing to save');
    const { ask, close } = await begin({ printer: async () => unprinted, dialogs: { choose, save } });
    expect(await ask('printReport', { job: 'p', language: 'ja' })).toEqual(unprinted);
    close();
    const { must } = await begin();
    const page = await must('printReport', { job: 'p', language: 'ja' });
    expect(Buffer.from(page.base64 ?? '', 'base64').toString()).toMatch(/^<!doctype html>/);
  });

  it('is refused where there is no such format, no such article, and no project', async () => {
    const { ask, must } = await begin();
    expect(await ask('writeExport', wanted('p', 'article', 'tbx'))).toMatchObject({
      ok: false,
      problem: { id: 'problem.export.unknown' },
    });
    expect((await ask('writeExport', { ...wanted('y', 'article', 'txt'), article: 'another' })).ok).toBe(
      false,
    );
    await must('closeProject', {});
    expect(await ask('writeExport', wanted('z', 'glossary', 'csv'))).toMatchObject({
      problem: { id: 'problem.project.closed' },
    });
    expect(await ask('readGlossary', { job: 'x' })).toMatchObject({
      problem: { id: 'problem.project.closed' },
    });
  });
});
