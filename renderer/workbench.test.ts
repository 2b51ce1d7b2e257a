import { beforeEach, describe, expect, it } from 'vitest';
import type { Api, CallName, Events } from '../src/api/calls.ts';
import { DEFAULT_SETTINGS } from '../src/api/views.ts';
import { failure, success } from '../src/base/result.ts';
import { problem } from '../src/messages/problem.ts';
import { answerAlways } from './connect.ts';
import { gallery } from './gallery/article.ts';
import { galleryHost, inspectedFiles } from './gallery/host.ts';
import { galleryProject } from './gallery/project.ts';
import { freeName } from './store/incoming.ts';
import { makeWorkbench, type Workbench } from './workbench.ts';

/** A host whose answers the test gives when it likes. */
function makeHost() {
  const asked: {
    readonly name: CallName;
    readonly request: unknown;
    readonly answer: (value: unknown) => void;
  }[] = [];
  const listeners = new Map<string, ((event: never) => void)[]>();
  const api: Api = {
    call: (name, request) =>
      new Promise((resolve) => asked.push({ name, request, answer: (value) => resolve(value as never) })),
    on: (name, listener) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener as never]);
      return () => listeners.delete(name);
    },
  };
  return {
    api,
    tell: <Name extends keyof Events>(name: Name, event: Events[Name]) =>
      listeners.get(name)?.forEach((listener) => {
        listener(event as never);
      }),
    last: (name: CallName) => asked.findLast((one) => one.name === name),
  };
}

/** Lets everything happen that waits for nothing but its turn. */
const soon = () => new Promise((done) => setTimeout(done, 0));

const file = (name: string) => ({ name, base64: '' });
const sample = galleryHost.samples[0] ?? { id: '', title: { ja: '', en: '' }, field: '', sources: 0 };

let host: ReturnType<typeof makeHost>;
let workbench: Workbench;
beforeEach(() => {
  host = makeHost();
  workbench = makeWorkbench(host.api, galleryHost);
});

describe('bringing files in', () => {
  it('shows what the host found out', async () => {
    const adding = workbench.act.addFiles([file('a.txt')]);
    expect(workbench.getState().incoming.looking).toBe(true);
    host.last('inspectFiles')?.answer(success([{ ...inspectedFiles[0], name: 'a.txt' }]));
    await adding;
    expect(workbench.getState().incoming).toMatchObject({ looking: false, inspected: [{ name: 'a.txt' }] });
  });

  it('gives a second file of the same name another one', async () => {
    void workbench.act.addFiles([file('a.txt'), file('a.txt')]);
    expect(workbench.getState().incoming.files.map(({ name }) => name)).toEqual(['a.txt', 'a (2).txt']);
  });

  it('does not bring back a file removed while the host was looking', async () => {
    const adding = workbench.act.addFiles([file('a.txt'), file('b.txt')]);
    workbench.act.removeFile('a.txt');
    host
      .last('inspectFiles')
      ?.answer(success(['a.txt', 'b.txt'].map((name) => ({ ...inspectedFiles[0], name }))));
    await adding;
    const { files, inspected } = workbench.getState().incoming;
    expect([files, inspected].map((list) => list.map(({ name }) => name))).toEqual([['b.txt'], ['b.txt']]);
  });

  it('believes the latest look only', async () => {
    const first = workbench.act.addFiles([file('a.txt')]);
    const early = host.last('inspectFiles');
    const second = workbench.act.addFiles([file('b.txt')]);
    host
      .last('inspectFiles')
      ?.answer(success(['a.txt', 'b.txt'].map((name) => ({ ...inspectedFiles[0], name }))));
    await second;
    early?.answer(success([{ ...inspectedFiles[0], name: 'a.txt' }]));
    await first;
    expect(workbench.getState().incoming.inspected.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  });

  it('takes English into the sources of the open project, and says what is none', async () => {
    workbench.setState({ project: galleryProject });
    const bringing = workbench.act.bringSources([file('pier.txt'), file('photo.png')]);
    const [english] = inspectedFiles.filter(({ language }) => language === 'en');
    const [none] = inspectedFiles.filter(({ language }) => language === undefined);
    host.last('inspectFiles')?.answer(
      success([
        { ...english, name: 'pier.txt' },
        { ...none, name: 'photo.png' },
      ]),
    );
    await soon();
    expect(host.last('importFiles')?.request).toMatchObject({ files: [{ name: 'pier.txt' }] });
    const pier = { id: 'pier', file: 'pier.txt', length: 12 };
    const project = { ...galleryProject, sources: [...galleryProject.sources, pier] };
    host.last('importFiles')?.answer(success({ project, articles: [], problems: [] }));
    expect(await bringing).toEqual(['pier']);
    expect(workbench.getState()).toMatchObject({
      project: { sources: project.sources },
      notice: { kind: 'failed', problems: [problem('problem.window.not-english', {}, 'photo.png')] },
    });
  });

  it('calls the project what the person has written, if anything', async () => {
    const adding = workbench.act.addFiles(inspectedFiles.map(({ name }) => file(name)));
    host.last('inspectFiles')?.answer(success(inspectedFiles));
    await adding;
    workbench.act.nameProject(' 深海の記事 ');
    void workbench.act.start();
    await soon();
    expect(host.last('startProject')?.request).toMatchObject({ name: '深海の記事' });
  });

  it('sends only what can be used', async () => {
    const adding = workbench.act.addFiles(inspectedFiles.map(({ name }) => file(name)));
    host.last('inspectFiles')?.answer(success(inspectedFiles));
    await adding;
    void workbench.act.start();
    await soon();
    const request = host.last('startProject')?.request;
    expect(request).toMatchObject({
      files: [{ name: 'shinkai.txt' }, { name: 'seamount-release.txt' }, { name: 'the-blank-ocean.html' }],
    });
    expect(request).not.toHaveProperty('name');
  });

  it('says what stood in the way of files that could not be read', async () => {
    const gone = problem('problem.window.unreadable', { reason: 'moved' }, 'a.txt');
    await workbench.act.addFiles([], [gone]);
    expect(workbench.getState().notice).toEqual({ kind: 'failed', problems: [gone] });
  });

  it.each([
    ['a.txt', [], 'a.txt'],
    ['a.txt', ['a.txt'], 'a (2).txt'],
    ['a.txt', ['a.txt', 'a (2).txt'], 'a (3).txt'],
    ['記事', ['記事'], '記事 (2)'],
    ['.txt', ['.txt'], '.txt (2)'],
  ])('names %s among %j %s', (name, taken, expected) => {
    expect(freeName(name, new Set<string>(taken))).toBe(expected);
  });
});

describe('opening an article', () => {
  it('follows its own job only', () => {
    void workbench.act.openSample(sample);
    const job = workbench.getState().work?.job ?? '';
    host.tell('progress', { job: 'another', stage: 'terms', done: 1 });
    expect(workbench.getState().work?.stage).toBe('read');
    host.tell('progress', { job, stage: 'align', done: 0.5 });
    expect(workbench.getState().work).toMatchObject({ stage: 'align', done: 0.5 });
  });

  it('opens one at a time', () => {
    void workbench.act.openSample(sample);
    const first = workbench.getState().work?.job;
    void workbench.act.openSample(sample);
    expect(workbench.getState().work?.job).toBe(first);
  });

  it('shows the article of a project that has only one, and what could not be read of it', async () => {
    const opening = workbench.act.openSample(sample);
    const only = { ...galleryProject, articles: galleryProject.articles.slice(0, 1) };
    host.last('openSample')?.answer(success(only));
    await opening;
    await soon();
    const some = problem('problem.file.empty', {}, 'b.txt');
    host.last('readArticle')?.answer(success({ ...gallery, problems: [some] }));
    await soon();
    expect(workbench.getState()).toMatchObject({
      ...{ project: { name: galleryProject.name }, page: { id: 'gallery' } },
      ...{ work: undefined, notice: { kind: 'some', problems: [some] } },
    });
  });

  it('shows the list of a project that has several', async () => {
    const opening = workbench.act.openProject('a1');
    host.last('openProject')?.answer(success(galleryProject));
    await opening;
    await soon();
    expect(workbench.getState()).toMatchObject({ project: { name: galleryProject.name }, page: undefined });
    expect(host.last('readArticle')).toBeUndefined();
    expect(host.last('computeArticles')).toBeDefined();
  });

  it('says why it could not be opened', async () => {
    const opening = workbench.act.openSample(sample);
    const why = problem('problem.file.empty', {}, 'a.txt');
    host.last('openSample')?.answer(failure(why));
    await opening;
    expect(workbench.getState().notice).toEqual({ kind: 'failed', problems: [why] });
  });

  it('goes back without a word when cancelled', async () => {
    const opening = workbench.act.openSample(sample);
    void workbench.act.cancel();
    expect(workbench.getState().work?.stopping).toBe(true);
    expect(host.last('cancel')?.request).toEqual({ job: workbench.getState().work?.job });
    host.last('openSample')?.answer(failure(problem('problem.host.gone', { reason: '' })));
    await opening;
    expect(workbench.getState()).toMatchObject({ work: undefined, page: undefined, notice: undefined });
  });
});

describe('settings', () => {
  it('change at once and are sent to be remembered', () => {
    workbench.act.change({ furigana: 'all' });
    expect(workbench.getState().settings).toEqual({ ...DEFAULT_SETTINGS, furigana: 'all' });
    expect(host.last('saveSettings')?.request).toEqual({
      settings: { ...DEFAULT_SETTINGS, furigana: 'all' },
    });
  });
});

describe('exporting', () => {
  beforeEach(() => workbench.setState({ project: galleryProject, page: gallery }));

  it.each([
    [
      'announces the path of a saved file',
      { name: 'r.html', path: '/r.html' },
      { kind: 'saved', path: '/r.html' },
      [],
      true,
    ],
    [
      'hands over what the host hands back',
      { name: 'r.html', base64: 'YQ==' },
      { kind: 'handed', name: 'r.html' },
      ['r.html YQ=='],
      true,
    ],
    ['is silent when the dialog was closed', { name: 'r.html', cancelled: true }, undefined, [], false],
  ])('%s', async (_, written, notice, handed, isOut) => {
    const got: string[] = [];
    const wanted = { what: 'report', format: 'html', article: gallery.id } as const;
    const exporting = workbench.act.writeExport(wanted, (name, base64) => got.push(`${name} ${base64}`));
    await soon();
    expect(host.last('writeExport')?.request).toMatchObject(wanted);
    host.last('writeExport')?.answer(success(written));
    expect(await exporting).toBe(isOut);
    expect(workbench.getState().notice).toEqual(notice);
    expect(got).toEqual(handed);
  });
});

describe('printing', () => {
  it.each([
    ['says where a PDF is', { name: 'r.pdf', path: '/r.pdf' }, { kind: 'saved', path: '/r.pdf' }, [], true],
    ['has the browser print the page', { name: 'r.html', base64: 'YQ==' }, undefined, ['YQ=='], true],
    ['is silent when the dialog was closed', { name: 'r.pdf', cancelled: true }, undefined, [], false],
  ])('%s', async (_, written, notice, printed, isOut) => {
    workbench.setState({ project: galleryProject, page: gallery });
    const got: string[] = [];
    const printing = workbench.act.printReport(gallery.id, async (base64) => void got.push(base64));
    await soon();
    expect(host.last('printReport')?.request).toMatchObject({ article: gallery.id, language: 'ja' });
    host.last('printReport')?.answer(success(written));
    expect(await printing).toBe(isOut);
    expect(workbench.getState().notice).toEqual(notice);
    expect(got).toEqual(printed);
  });
});

it('turns a host that fell silent into a problem', async () => {
  const api = answerAlways({ call: () => Promise.reject(new Error('gone')), on: () => () => undefined });
  expect(await api.call('describe', {})).toEqual(failure(problem('problem.host.gone', { reason: 'gone' })));
});
