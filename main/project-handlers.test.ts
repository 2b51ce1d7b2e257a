import { existsSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallName } from '../src/api/calls.ts';
import { applyPatch } from '../src/api/patch.ts';
import type { ArticlePage, ProjectView } from '../src/api/project-views.ts';
import type { ArticleAction } from '../src/project/plan-action.ts';
import { listSamples } from './host/samples.ts';
import { samplesFolder } from './place.ts';
import { file, openToyHost } from './toy.ts';

const BRIDGE = file(
  'hashi.txt',
  '市長は15日、新しい橋の建設を発表した。\n費用は3億円になる見通しだ。\nムラカミ氏は橋に反対している。\nムラカミ氏は会見を開いた。\n',
);
const BRIDGE_EN = file(
  'bridge.txt',
  'The mayor announced on the 15th that a new bridge will be built.\nIt is expected to cost 200 million yen.\nMr. Murakami is against the bridge.\nMr. Murakami held a press conference.\n',
);
const REEF = file('reef.txt', 'サンゴ礁の魚が戻ってきた。\n研究者は音を流した。\n');
const REEF_EN = file(
  'reef-en.txt',
  'Fish have returned to the coral reef.\nThe researchers played sounds.\n',
);

const host = openToyHost();
beforeEach(host.begin);
afterEach(host.end);
afterAll(host.close);

const { connect } = host;
type Client = ReturnType<typeof connect>;

/** A project with two articles, each with its own source. */
async function begin(client: Client): Promise<ProjectView> {
  await client.must('createProject', { name: '橋とサンゴ' });
  const files = [BRIDGE, REEF_EN, REEF, BRIDGE_EN];
  return (await client.must('importFiles', { job: 'import', files })).project;
}

async function openFirst(client: Client): Promise<ArticlePage> {
  const { articles } = await begin(client);
  return client.must('readArticle', { job: 'read', article: articles[0]?.id ?? '' });
}

/** Does something and brings the page up to date as a window would. */
async function act(client: Client, page: ArticlePage, action: ArticleAction): Promise<ArticlePage> {
  const shown = { article: page.id, revision: page.revision };
  const done = await client.must('actOnArticle', {
    article: page.id,
    revision: page.revision,
    action,
    shown,
  });
  if (done.patch === undefined) throw new Error('no patch');
  return applyPatch(page, done.patch);
}

const edit = (page: ArticlePage, from: string, text: string): ArticleAction => {
  const start = page.ja.text.indexOf(from);
  if (start < 0) throw new Error(`${from} is not there`);
  return { kind: 'edit', start, end: start + from.length, text };
};

describe('a project', () => {
  it('takes files in, finds out which belong together, and is there again when the program is started anew', async () => {
    const client = connect();
    const view = await begin(client);
    const names = new Map(view.sources.map((source) => [source.id, source.file]));
    expect(
      view.articles.map((line) => [line.file, line.title, line.sources.map((id) => names.get(id))]),
    ).toEqual([
      ['hashi.txt', '市長は15日、新しい橋の建設を発表した。', ['bridge.txt']],
      ['reef.txt', 'サンゴ礁の魚が戻ってきた。', ['reef-en.txt']],
    ]);
    expect(await client.must('computeArticles', { job: 'compute' })).toEqual({ count: 2 });
    expect(client.events.filter((event) => event.name === 'computed')).toHaveLength(2);
    client.close();
    const again = connect();
    const [listing] = await again.must('listProjects', {});
    expect(listing).toMatchObject({ name: '橋とサンゴ', missing: false });
    const opened = await again.must('openProject', { project: listing?.id ?? '' });
    expect(opened.articles.map((line) => line.summary?.sentences)).toEqual([4, 2]);
    expect(opened.articles.map((line) => line.summary?.paired)).toEqual([4, 2]);
    expect(await again.must('computeArticles', { job: 'compute' })).toEqual({ count: 0 });
  });

  it('is made of files in one go, named after its first article', async () => {
    const client = connect();
    const { project, articles, problems } = await client.must('startProject', {
      job: 'start',
      files: [REEF, REEF_EN, file('nothing.txt', '')],
    });
    expect(project).toMatchObject({ name: 'サンゴ礁の魚が戻ってきた。', articles: [{ id: articles[0] }] });
    expect(project.next).toEqual({});
    expect(problems.map(({ id, file: name }) => [id, name])).toEqual([['problem.file.empty', 'nothing.txt']]);
    expect((await client.must('listProjects', {})).map(({ name }) => name)).toEqual([project.name]);
  });

  it('is called what a person calls it', async () => {
    const client = connect();
    const start = { job: 'start', files: [REEF, REEF_EN], name: '南の海' };
    expect((await client.must('startProject', start)).project.name).toBe('南の海');
    expect((await client.must('listProjects', {})).map(({ name }) => name)).toEqual(['南の海']);
  });

  it('leaves nothing behind where nothing could be read', async () => {
    const client = connect();
    const begun = await client.ask('startProject', { job: 'start', files: [REEF_EN] });
    expect(begun).toMatchObject({ ok: false, problem: { id: 'problem.article.japanese.none' } });
    expect(await client.must('listProjects', {})).toEqual([]);
  });

  it('of a sample is made once, and found again as it was left', async () => {
    const client = connect();
    const [sample] = listSamples(samplesFolder()).samples;
    const id = sample?.id ?? '';
    const first = await client.must('openSample', { job: 'one', id });
    expect([first.name, first.articles.length, first.articles[0]?.sources.length]).toEqual([
      ...[sample?.title.ja, 1],
      sample?.sources,
    ]);
    const article = first.articles[0]?.id ?? '';
    await client.must('renameArticle', { article, title: '見本' });
    await client.must('closeProject', {});
    const again = await client.must('openSample', { job: 'two', id });
    expect(again.articles).toMatchObject([{ id: article, title: '見本' }]);
    const [listing, ...others] = await client.must('listProjects', {});
    expect([listing?.name, others]).toEqual([sample?.title.ja, []]);
  });

  it('is listed by the name it was given last', async () => {
    const client = connect();
    await client.must('createProject', { name: '仮の名' });
    await client.must('renameProject', { name: '夏の特集' });
    expect((await client.must('listProjects', {})).map(({ name }) => name)).toEqual(['夏の特集']);
  });

  it('takes an edit, tells what changed, undoes it, and keeps the rest as it was', async () => {
    const client = connect();
    const page = await openFirst(client);
    const number = page.findings.find((finding) => finding.check === 'numbers');
    expect(number).toBeDefined();
    const after = await act(client, page, edit(page, '3億円', '2億円'));
    expect(after.ja.text).toContain('費用は2億円になる');
    expect(after.findings.filter((finding) => finding.check === 'numbers')).toEqual([]);
    expect(after.sentences.map((one) => one.edited)).toEqual([false, true, false, false]);
    expect(after.edits[0]?.machine).toBe('費用は3億円になる見通しだ。');
    expect(after).toEqual(await client.must('readArticle', { job: 'read', article: page.id }));
    const undone = await client.must('undo', { shown: { article: page.id, revision: after.revision } });
    if (undone.patch === undefined) throw new Error('no patch');
    expect({ ...applyPatch(after, undone.patch), revision: 0 }).toEqual({ ...page, revision: 0 });
    expect(undone.next.redo?.id).toBe('change.edit');
  });

  it('tells changes from the page that the window has, whatever was exported since', async () => {
    const client = connect();
    const page = await openFirst(client);
    const replacement = { from: ['ムラカミ'], to: '村上', whole: true };
    const starts = (await client.must('previewReplace', { replacement })).lines.map((place) => place.start);
    await client.must('replaceAll', { replacement, places: [{ article: page.id, starts }] });
    const wanted = { what: 'bilingual', format: 'docx', language: 'ja', article: page.id } as const;
    await client.must('previewExport', { job: 'preview', ...wanted });
    const shown = { article: page.id, revision: page.revision };
    const { patch } = await client.must('settleArticle', { shown });
    expect(patch && applyPatch(page, patch)).toEqual(
      await client.must('readArticle', { job: 'read', article: page.id }),
    );
  });

  it('refuses an edit of a text that is no longer there', async () => {
    const client = connect();
    const page = await openFirst(client);
    await act(client, page, edit(page, '15日', '16日'));
    const late = { article: page.id, revision: page.revision, action: edit(page, '3億円', '2億円') };
    expect(await client.ask('actOnArticle', late)).toMatchObject({
      ok: false,
      problem: { id: 'problem.text.behind' },
    });
  });

  it('remembers dismissals, marks and notes across a restart', async () => {
    const client = connect();
    const page = await openFirst(client);
    const finding = page.findings.find((one) => one.check === 'numbers')?.key ?? '';
    let now = await act(client, page, { kind: 'dismiss', findings: [finding], reason: 'correct' });
    now = await act(client, now, { kind: 'note-finding', finding, note: '確認済み' });
    now = await act(client, now, { kind: 'done', sentences: [0, 1], done: true });
    now = await act(client, now, edit(now, '市長は', '昨日、市長は'));
    expect(now.summary).toMatchObject({ sentences: 4, done: 2, edited: 1, dismissed: 1 });
    client.close();
    const again = connect();
    const [listing] = await again.must('listProjects', {});
    await again.must('openProject', { project: listing?.id ?? '' });
    const same = await again.must('readArticle', { job: 'read', article: page.id });
    expect(same).toEqual(now);
    expect(await again.must('projectProgress', {})).toEqual([
      { day: new Date().toISOString().slice(0, 10), done: 2, edited: 1, dismissed: 1 },
    ]);
    expect(same.findings.find((one) => one.key === finding)?.verdict).toEqual({
      dismissed: 'correct',
      note: '確認済み',
    });
  });

  it('merges, releases and realigns groups, each undoable', async () => {
    const client = connect();
    const page = await openFirst(client);
    const shape = (one: ArticlePage) => one.beads.map((bead) => [bead.ja, bead.en.map((it) => it.sentence)]);
    const merged = await act(client, page, {
      kind: 'beads',
      action: { kind: 'merge', beads: [page.beads[2]?.key ?? '', page.beads[3]?.key ?? ''] },
    });
    expect(shape(merged).at(-1)).toEqual([
      [2, 3],
      [2, 3],
    ]);
    expect(merged.beads.at(-1)?.by).toBe('made');
    const shown = { article: page.id, revision: merged.revision };
    const realigned = await client.must('realignArticle', { job: 'again', article: page.id, shown });
    const after = realigned.patch ? applyPatch(merged, realigned.patch) : realigned.page;
    expect(after && shape(after)).toEqual(shape(merged));
    await client.must('undo', {});
    await client.must('undo', {});
    const back = await client.must('readArticle', { job: 'read', article: page.id });
    expect(shape(back)).toEqual(shape(page));
  });

  it('replaces a name everywhere with one undo', async () => {
    const client = connect();
    const page = await openFirst(client);
    const replacement = { from: ['ムラカミ'], to: '村上', whole: true };
    const { lines: places } = await client.must('previewReplace', { replacement });
    expect(places.map((place) => [place.sentence, place.words, place.after.slice(0, 2)])).toEqual([
      [2, 'ムラカミ', '氏は'],
      [3, 'ムラカミ', '氏は'],
    ]);
    const starts = places.map((place) => place.start);
    await client.must('replaceAll', { replacement, places: [{ article: page.id, starts }] });
    const after = await client.must('readArticle', { job: 'read', article: page.id });
    expect(after.ja.text).toContain('村上氏は橋に反対している。\n村上氏は会見を開いた。');
    const { next } = await client.must('undo', {});
    expect(next.redo?.values).toMatchObject({ from: 'ムラカミ', to: '村上', count: 2 });
    const undone = await client.must('readArticle', { job: 'read', article: page.id });
    expect(undone.ja.text).toBe(page.ja.text);
    expect(
      await client.ask('replaceAll', { replacement, places: [{ article: page.id, starts: [1] }] }),
    ).toMatchObject({
      ok: false,
      problem: { id: 'problem.text.behind' },
    });
  });

  it('replaces nothing where it is stopped half-way', async () => {
    const client = connect();
    const { articles } = await begin(client);
    const replacement = { from: ['た'], to: 'タ', whole: false };
    const { lines } = await client.must('previewReplace', { replacement });
    const places = articles.map(({ id }) => ({
      article: id,
      starts: lines.filter(({ article }) => article === id).map(({ start }) => start),
    }));
    expect(places.map(({ starts }) => starts.length > 0)).toEqual([true, true]);
    const replaced = client.ask('replaceAll', { job: 'replace', replacement, places });
    await client.must('cancel', { job: 'replace' });
    expect(await replaced).toMatchObject({ ok: false, problem: { id: 'problem.cancelled' } });
    expect((await client.must('viewProject', {})).next.undo?.id).toBe('change.import');
    await client.must('replaceAll', { job: 'again', replacement, places });
    expect((await client.must('viewProject', {})).next.undo?.id).toBe('change.replace');
    expect((await client.must('previewReplace', { replacement })).lines).toEqual([]);
  });

  it('plans no replacement on words that change while it is planned', async () => {
    const client = connect();
    const page = await openFirst(client);
    const { articles } = await client.must('viewProject', {});
    const replacement = { from: ['た'], to: 'タ', whole: false };
    const { lines } = await client.must('previewReplace', { replacement });
    const places = articles.map(({ id }) => ({
      article: id,
      starts: lines.filter(({ article }) => article === id).map(({ start }) => start),
    }));
    const replaced = client.ask('replaceAll', { replacement, places });
    await act(client, page, edit(page, '3億円', '2億円'));
    expect(await replaced).toMatchObject({ ok: false, problem: { id: 'problem.text.behind' } });
    expect((await client.must('viewProject', {})).next.undo?.id).toBe('change.edit');
  });

  it('finds whole words among kanji, and says how many places are inside longer words', async () => {
    const client = connect();
    const page = await openFirst(client);
    const told = await act(client, page, edit(page, 'ムラカミ氏は', '荒川氏と荒川健二社長は荒川区で'));
    const replacement = { from: ['荒川'], to: '新川', whole: true };
    const { lines, inside } = await client.must('previewReplace', { replacement });
    expect([lines.map(({ after }) => after.slice(0, 2)), inside]).toEqual([['氏と', '健二'], 1]);
    const starts = lines.map((place) => place.start);
    await client.must('replaceAll', { replacement, places: [{ article: told.id, starts }] });
    const after = await client.must('readArticle', { job: 'read', article: page.id });
    expect(after.ja.text).toContain('新川氏と新川健二社長は荒川区で');
  });

  it('enforces what the glossary decides, in every article', async () => {
    const client = connect();
    const page = await openFirst(client);
    const value = {
      ...{ en: 'Murakami', ja: '村上', kind: 'person' as const },
      ...{ forbidden: ['ムラカミ'], note: '', status: 'accepted' as const },
    };
    const shown = { article: page.id, revision: page.revision };
    const done = await client.must('decideEntry', { entry: null, value, shown });
    expect(done.patch ?? done.page).toBeDefined();
    const view = await client.must('viewProject', {});
    expect(view.glossary).toEqual([{ id: expect.any(String), ...value, by: expect.anything() }]);
    expect(view.articles.map((line) => line.summary)).toEqual([expect.anything(), undefined]);
    await client.must('undo', {});
    expect((await client.must('viewProject', {})).glossary).toEqual([]);
  });

  it.each([
    ['accepted', 'change.entry'],
    ['rejected', 'change.entry.reject'],
  ] as const)('says of a term that is %s what was done with it', async (status, id) => {
    const client = connect();
    await openFirst(client);
    const words = { en: 'Murakami', ja: '村上', kind: 'person' as const };
    const value = { ...words, forbidden: [], note: '', status };
    const { name } = await client.must('decideEntry', { entry: null, value });
    expect(name).toMatchObject({ id, values: { en: 'Murakami' } });
  });

  it('tells the history of a sentence', async () => {
    const client = connect();
    const page = await openFirst(client);
    const one = await act(client, page, edit(page, '3億円', '2億円'));
    const two = await act(client, one, edit(one, '15日', '16日'));
    await act(client, two, edit(two, '見通しだ', '見込みだ'));
    const unit = two.sentences[1]?.unit ?? -1;
    const lines = await client.must('articleHistory', { article: page.id, unit });
    expect(lines.map((line) => line.text)).toEqual([
      '費用は2億円になる見通しだ。',
      '費用は2億円になる見込みだ。',
    ]);
    expect(await client.must('articleHistory', { article: page.id })).toHaveLength(4);
  });

  it('makes one step of what is typed into a sentence in one sitting, and tells suggestions apart', async () => {
    const client = connect();
    const page = await openFirst(client);
    const typed = (from: ArticlePage, words: string, text: string, more: object): Promise<ArticlePage> =>
      act(client, from, { ...edit(from, words, text), ...more } as ArticleAction);
    const one = await typed(page, '15日', '1日', { sitting: 's' });
    const two = await typed(one, '1日', '16日', { sitting: 's' });
    const three = await typed(two, '新しい', '古い', { suggested: true });
    const lines = await client.must('articleHistory', { article: page.id });
    expect(lines.slice(-2).map(({ name, units }) => [name.id, units])).toEqual([
      ['change.edit', [0]],
      ['change.accept-suggestion', [0]],
    ]);
    const shown = { article: page.id, revision: three.revision };
    await client.must('undo', { shown });
    await client.must('undo', {});
    const back = await client.must('readArticle', { job: 'again', article: page.id });
    expect(back.ja.text).toBe(page.ja.text);
  });

  it('takes an article out and brings it back; gives it other sources', async () => {
    const client = connect();
    const { articles, sources } = await begin(client);
    const [first] = articles;
    await client.must('removeArticles', { articles: [first?.id ?? ''] });
    expect((await client.must('viewProject', {})).articles.map((line) => line.file)).toEqual(['reef.txt']);
    expect(await client.ask('readArticle', { job: 'read', article: first?.id ?? '' })).toMatchObject({
      ok: false,
    });
    await client.must('undo', {});
    const other = sources.find((source) => source.file === 'reef-en.txt')?.id ?? '';
    await client.must('chooseSources', { article: first?.id ?? '', sources: [other] });
    const page = await client.must('readArticle', { job: 'read', article: first?.id ?? '' });
    expect([page.en.map((text) => text.file), page.summary.paired]).toEqual([['reef-en.txt'], 0]);
    await client.must('undo', {});
    const back = await client.must('readArticle', { job: 'read', article: first?.id ?? '' });
    expect([back.en.map((text) => text.file), back.summary.paired]).toEqual([['bridge.txt'], 4]);
  });

  it('can be read but not changed in a second window', async () => {
    const client = connect();
    const page = await openFirst(client);
    const second = connect();
    const [listing] = await second.must('listProjects', {});
    const view = await second.must('openProject', { project: listing?.id ?? '' });
    expect(view.readOnly?.id).toBe('problem.project.readonly');
    const same = await second.must('readArticle', { job: 'read', article: page.id });
    expect(same.ja.text).toBe(page.ja.text);
    expect(
      await second.ask('actOnArticle', {
        ...{ article: page.id, revision: same.revision },
        action: edit(same, '15日', '16日'),
      }),
    ).toMatchObject({ ok: false, problem: { id: 'problem.project.readonly' } });
  });

  it('says when its file is gone, and is saved elsewhere', async () => {
    const client = connect();
    const page = await openFirst(client);
    const { path } = await client.must('viewProject', {});
    rmSync(path);
    const done = await client.must('actOnArticle', {
      ...{ article: page.id, revision: page.revision },
      action: edit(page, '15日', '16日'),
    });
    expect(done.unsaved?.id).toBe('problem.project.vanished');
    const saved = await client.must('saveProjectAs', { name: '控え' });
    const { project, whole } = saved ?? {};
    expect([whole, project?.path.endsWith('控え.taiyaku'), project?.unsaved]).toEqual([
      true,
      true,
      undefined,
    ]);
    expect(existsSync(project?.path ?? '')).toBe(true);
    const again = await client.must('readArticle', { job: 'read', article: page.id });
    expect(again.ja.text).toContain('市長は16日');
  });

  it.each<[CallName, unknown]>([
    ['viewProject', {}],
    ['readArticle', { job: 'j', article: 'a' }],
    ['undo', {}],
    ['importFiles', { job: 'j', files: [BRIDGE] }],
  ])('%s needs one that is open', async (name, request) => {
    expect(await connect().ask(name, request as never)).toMatchObject({
      ok: false,
      problem: { id: 'problem.project.closed' },
    });
  });

  it('exports an article as people have left it', async () => {
    const client = connect();
    const page = await openFirst(client);
    await act(client, page, edit(page, '3億円', '2億円'));
    const wanted = { what: 'report', format: 'json', language: 'ja' } as const;
    const made = await client.must('writeExport', { job: 'export', article: page.id, ...wanted });
    const content = Buffer.from(made.base64 ?? '', 'base64').toString('utf8');
    expect(JSON.parse(content).findings.map((finding: { check: string }) => finding.check)).not.toContain(
      'numbers',
    );
  });

  it('can be cancelled while it computes', async () => {
    const client = connect();
    await begin(client);
    const running = client.ask('computeArticles', { job: 'long' });
    await client.must('cancel', { job: 'long' });
    expect(await running).toMatchObject({ ok: false, problem: { id: 'problem.cancelled' } });
    expect(await client.must('computeArticles', { job: 'again' })).toMatchObject({
      count: expect.any(Number),
    });
  });
});

describe('an article written in Japanese', () => {
  const BUDGET = file('yosan.txt', '財務大臣は予算案を発表した。\n財務大臣は会見を開いた。\n');
  const BUDGET_EN = file(
    'budget.txt',
    'The finance minister announced the budget.\nThe finance minister held a press conference.\n',
  );
  const NATIVE = file('shimbun.txt', '財務相は新しい税を見送った。\n財務相は理由を語らなかった。\n');

  it('shows the others what Japanese calls things, until that is taken back', async () => {
    const client = connect();
    await client.must('createProject', { name: '予算' });
    const files = [BUDGET, BUDGET_EN, NATIVE];
    const { project } = await client.must('importFiles', { job: 'import', files });
    const [budget, native] = ['yosan.txt', 'shimbun.txt'].map(
      (name) => project.articles.find((line) => line.file === name)?.id ?? '',
    );
    if (budget === undefined || native === undefined) throw new Error('not imported');
    const said = async () => {
      const page = await client.must('readArticle', { job: 'read', article: budget });
      return page.findings.filter((it) => it.check === 'usage').map((it) => it.suggestions[0]?.text);
    };
    expect(await said()).toEqual([]);

    await client.must('markNative', { article: native, native: true });
    const view = await client.must('viewProject', {});
    expect(view.articles.find(({ id }) => id === native)?.native).toBe(true);
    // What was computed before rests on less than is known now.
    expect(view.articles.every(({ summary }) => summary === undefined)).toBe(true);
    expect(await said()).toEqual(['財務相', '財務相']);

    await client.must('undo', {});
    expect(await said()).toEqual([]);
    await client.must('redo', {});
    const natives = async (from: typeof client) =>
      (await from.must('readGlossary', { job: 'terms' })).lines.map(({ forms }) =>
        forms.map(({ form, native = 'unknown' }) => `${form} ${native}`),
      );
    expect(await said()).toHaveLength(2);
    const known = await natives(client);
    expect(known.flat()).not.toContainEqual(expect.stringContaining('unknown'));
    client.close();

    const again = connect();
    await again.must('openProject', { project: view.id });
    expect(await natives(again)).toEqual(known);
    const page = await again.must('readArticle', { job: 'read', article: budget });
    expect(page.findings.some((it) => it.check === 'usage')).toBe(true);
  });
});
