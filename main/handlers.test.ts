import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticlePage, Imported, ProjectView } from '../src/api/project-views.ts';
import { DEFAULT_SETTINGS, type IncomingFile } from '../src/api/views.ts';
import { Bug } from '../src/base/bug.ts';
import { STAGES } from '../src/base/watch.ts';
import { answerCall, type Host } from './handlers.ts';
import { listSamples } from './host/samples.ts';
import { samplesFolder } from './place.ts';
import { file, openToyHost } from './toy.ts';
import { openWorkshop } from './workshop.ts';

const JA = file('記事.txt', '市長は15日、新しい橋の建設を発表した。\n費用は3億円になる見通しだ。\n');
const EN = file(
  'source.txt',
  'The mayor announced on the 15th that a new bridge will be built.\nIt is expected to cost 200 million yen.\n',
);

const host = openToyHost();
beforeEach(host.begin);
afterEach(host.end);
afterAll(host.close);

/** One client that may ask for anything, and whose host's complaints are kept. */
function connect(more: Partial<Host> = {}) {
  const samples = () => listSamples(samplesFolder()).samples;
  const { handlers, events, close } = host.connect({ samples, ...more });
  const complaints: unknown[] = [];
  const ask = (name: unknown, request: unknown) =>
    answerCall(handlers, name, request, (error) => complaints.push(error));
  return { ask, told: events, complaints, close };
}

type Client = ReturnType<typeof connect>;

const must = async (client: Client, name: string, request: unknown): Promise<unknown> => {
  const answer = await client.ask(name, request);
  if (!answer.ok) throw new Bug(`${name}: ${answer.problem.id}`);
  return answer.value;
};

/** The article of a project made of files. */
const open = async (client = connect(), files: readonly IncomingFile[] = [EN, JA]): Promise<ArticlePage> => {
  const { articles } = (await must(client, 'startProject', { job: 'start', files })) as Imported;
  return (await must(client, 'readArticle', { job: 'test', article: articles[0] })) as ArticlePage;
};

describe('a call that is not in the contract', () => {
  it.each([
    ['destroy', {}, 'destroy'],
    ['constructor', {}, 'constructor'],
    [undefined, {}, 'undefined'],
    [{ toString: 'x' }, {}, 'object'],
    ['cancel', null, 'cancel'],
    ['startProject', { job: 'a', files: 'all' }, 'startProject.files'],
  ])('%j %j is refused at %s', async (name, request, place) => {
    const { ask, complaints } = connect();
    expect(await ask(name, request)).toEqual({
      ok: false,
      problem: { id: 'problem.request.malformed', values: { place } },
    });
    expect(complaints).toEqual([]);
  });
});

describe('the host', () => {
  it('says what it is', async () => {
    const { ask } = connect();
    expect(await ask('describe', {})).toMatchObject({
      ok: true,
      value: {
        host: 'browser',
        version: '1.2.3',
        dialogs: false,
        printer: false,
        settings: DEFAULT_SETTINGS,
      },
    });
  });

  it('has no dialogs where the system has none', async () => {
    const { ask } = connect();
    expect(await ask('chooseFiles', { title: 'x' })).toMatchObject({
      ok: false,
      problem: { id: 'problem.dialogs.none' },
    });
  });

  it('forgets a job that failed by our own mistake, so that its name can be used again', async () => {
    const { ask, complaints, told } = connect();
    await ask('startProject', { job: 'start', files: [EN, JA] });
    const push = told.push;
    told.push = () => {
      throw new Bug('planted');
    };
    expect(await ask('computeArticles', { job: 'compute' })).toMatchObject({ ok: false });
    told.push = push;
    expect(complaints).toHaveLength(1);
    expect(await ask('computeArticles', { job: 'compute' })).toMatchObject({ ok: true });
  });

  it('lives on when a handler of ours fails, and tells of it', async () => {
    const bug = new Bug('planted');
    const { ask, complaints } = connect({
      samples: () => {
        throw bug;
      },
    });
    expect(await ask('describe', {})).toEqual({
      ok: false,
      problem: { id: 'problem.unexpected', values: { reason: 'planted' } },
    });
    expect(complaints).toEqual([bug]);
  });
});

describe('files', () => {
  it('are told apart, each with its own problem', async () => {
    const { ask } = connect();
    const files = [
      JA,
      EN,
      file('utf16.txt', Buffer.from(`\uFEFF${'会議は来週また開かれる。'.repeat(4)}`, 'utf16le')),
      file('korean.txt', '시장은 새로운 다리를 건설한다고 발표했다. 비용은 아직 정해지지 않았다.'),
      file('nothing.txt', ''),
    ];
    const answer = await ask('inspectFiles', { files });
    expect(answer).toMatchObject({
      ok: true,
      value: [
        { name: '記事.txt', language: 'ja', encoding: 'utf-8', sentences: 2, boilerplate: 0, problems: [] },
        { name: 'source.txt', language: 'en', sentences: 2 },
        { name: 'utf16.txt', language: 'ja', encoding: 'utf-16le', sentences: 4 },
        { name: 'korean.txt', sentences: 0, problems: [{ id: 'problem.file.language' }] },
        { name: 'nothing.txt', length: 0, problems: [{ id: 'problem.file.empty' }] },
      ],
    });
  });

  it.each([
    ['English alone', [EN], 'problem.article.japanese.none'],
    ['in another language', [file('k.txt', '시장은 다리를 건설한다고 발표했다.')], 'problem.file.language'],
    ['empty', [file('e.txt', '')], 'problem.file.empty'],
  ])('that are %s make no project', async (_what, files, id) => {
    const { ask } = connect();
    expect(await ask('startProject', { job: 'x', files })).toMatchObject({ ok: false, problem: { id } });
  });
});

describe('an article', () => {
  it('goes the whole way: aligned, checked, with furigana, every offset inside its text', async () => {
    const client = connect();
    const article = await open(client);
    expect(article.ja.file).toBe('記事.txt');
    expect(article.en.map((text) => text.file)).toEqual(['source.txt']);
    expect(article.beads.map((bead) => [bead.ja, bead.en.map((place) => place.sentence)])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(article.findings.map((finding) => finding.check)).toContain('numbers');
    const read = article.ja.rubies.map((ruby) => [article.ja.text.slice(ruby.start, ruby.end), ruby.reading]);
    expect(read).toContainEqual(['市長', 'しちょう']);
    expect(read).toContainEqual(['橋', 'はし']);
    for (const link of article.links) expect(link.ja.end).toBeLessThanOrEqual(article.ja.text.length);
  });

  it('tells where it is, in the order of the work, to the client that asked', async () => {
    const [client, other] = [connect(), connect()];
    await open(client);
    const read = client.told.filter(({ event }) => (event as { job: string }).job === 'test');
    const stages = read.map(({ event }) => (event as { stage: (typeof STAGES)[number] }).stage);
    expect(stages[0]).toBe('segment');
    expect(stages.every((stage) => STAGES.includes(stage))).toBe(true);
    expect([...new Set(stages)].slice(-1)).toEqual(['check']);
    expect(new Set(stages).size).toBeGreaterThanOrEqual(4);
    expect(client.told.every(({ name }) => name === 'progress')).toBe(true);
    expect(other.told).toEqual([]);
  });

  it('can be Japanese alone', async () => {
    expect((await open(connect(), [JA])).en).toEqual([]);
  });

  it('is stopped by the client that began it, and by no other', async () => {
    const [client, other] = [connect(), connect()];
    const begun = client.ask('matchFiles', { job: 'mine', files: [JA, EN] });
    const stopped = client.ask('matchFiles', { job: 'stopped', files: [JA, EN] });
    await other.ask('cancel', { job: 'mine' });
    await client.ask('cancel', { job: 'stopped' });
    expect((await begun).ok).toBe(true);
    expect(await stopped).toEqual({ ok: false, problem: { id: 'problem.cancelled', values: {} } });
  });

  it('is stopped when its client goes', async () => {
    const client = connect();
    const first = client.ask('matchFiles', { job: 'a', files: [JA, EN] });
    const second = client.ask('matchFiles', { job: 'b', files: [JA, EN] });
    client.close();
    expect(await second).toMatchObject({ ok: false, problem: { id: 'problem.cancelled' } });
    await first;
  });

  it('runs once under one name', async () => {
    const { ask } = connect();
    const first = ask('matchFiles', { job: 'a', files: [JA, EN] });
    expect(await ask('matchFiles', { job: 'a', files: [JA, EN] })).toMatchObject({
      ok: false,
      problem: { id: 'problem.request.malformed' },
    });
    expect((await first).ok).toBe(true);
  });

  it.each(['../secret', 'nothing-of-this-name'])('of the samples is not %s', async (id) => {
    expect((await connect().ask('openSample', { job: 'a', id })).ok).toBe(false);
  });
});

describe('every sample', () => {
  it.each(listSamples(samplesFolder()).samples.map((sample) => sample.id))('%s opens', async (id) => {
    const client = connect();
    const { articles } = (await must(client, 'openSample', { job: 'a', id })) as ProjectView;
    const page = await must(client, 'readArticle', { job: 'b', article: articles[0]?.id });
    expect(page).toMatchObject({ problems: [] });
    expect((page as ArticlePage).beads.length).toBeGreaterThan(5);
  });
});

describe('the worker', () => {
  it('takes its work with it when it dies, and the next task starts another', async () => {
    const mine = openWorkshop();
    const { ask } = connect({ workshop: mine });
    const lost = ask('matchFiles', { job: 'a', files: [JA, EN] });
    await mine.close();
    expect(await lost).toMatchObject({ ok: false, problem: { id: 'problem.worker.died' } });
    expect(await ask('inspectFiles', { files: [JA] })).toMatchObject({
      ok: true,
      value: [{ language: 'ja' }],
    });
    await mine.close();
  });
});
