import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api, CallName, Events } from '../../src/api/calls.ts';
import { diffPages } from '../../src/api/patch.ts';
import type { ArticlePage, Done } from '../../src/api/project-views.ts';
import { failure, success } from '../../src/base/result.ts';
import { problem } from '../../src/messages/problem.ts';
import { gallery } from '../gallery/article.ts';
import { galleryHost } from '../gallery/host.ts';
import { galleryProject, lockedProject } from '../gallery/project.ts';
import { makeWorkbench, type Workbench } from '../workbench.ts';

/** A host whose answers the test gives, one after the other. */
function makeHost() {
  const asked: { name: CallName; request: unknown; answer: (value: unknown) => void }[] = [];
  const listeners = new Map<string, ((event: never) => void)[]>();
  const api: Api = {
    call: (name, request) =>
      new Promise((resolve) => asked.push({ name, request, answer: (value) => resolve(value as never) })),
    on: (name, listener) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener as never]);
      return () => listeners.delete(name);
    },
  };
  const tell = <Name extends keyof Events>(name: Name, event: Events[Name]): void => {
    for (const listener of listeners.get(name) ?? []) listener(event as never);
  };
  return { api, asked, tell, last: (name: CallName) => asked.findLast((one) => one.name === name) };
}

const soon = () => new Promise((done) => setTimeout(done, 0));
const named = { id: 'change.done', values: { count: 1 } } as const;
const next = { undo: named };

/** The page after somebody has written at the beginning of its text. */
function after(page: ArticlePage, words: string): ArticlePage {
  const by = words.length;
  const move = <One extends { start: number; end: number }>(one: One): One =>
    one.start >= 0 ? { ...one, start: one.start + by, end: one.end + by } : one;
  return {
    ...page,
    revision: page.revision + 1,
    ja: {
      ...page.ja,
      text: words + page.ja.text,
      sentences: page.ja.sentences.map((one, at) => (at === 0 ? { ...move(one), start: 0 } : move(one))),
      rubies: page.ja.rubies.map(move),
    },
    links: page.links.map((one) => ({ ...one, ja: move(one.ja) })),
    findings: page.findings.map((one) => ({
      ...one,
      ja: one.ja.map(move),
      suggestions: one.suggestions.map(move),
    })),
  };
}

const doneWith = (before: ArticlePage, page: ArticlePage): Done => ({
  ...{ name: named, next, changed: [{ id: page.id, revision: page.revision }] },
  patch: diffPages(before, page),
});

let host: ReturnType<typeof makeHost>;
let workbench: Workbench;
beforeEach(() => {
  host = makeHost();
  workbench = makeWorkbench(host.api, galleryHost);
  workbench.setState({ project: galleryProject, page: gallery });
});

const sent = () => host.asked.filter(({ name }) => name === 'actOnArticle').map(({ request }) => request);
const later = after(gallery, '速報');

describe('doing something with an article', () => {
  it('sends the revision that is shown, and shows what has become of the page', async () => {
    const doing = workbench.act.do({ kind: 'done', sentences: [2], done: true });
    await soon();
    const shown = { article: gallery.id, revision: 1 };
    expect(sent()).toEqual([{ ...shown, shown, action: { kind: 'done', sentences: [2], done: true } }]);
    host.last('actOnArticle')?.answer(success(doneWith(gallery, later)));
    expect((await doing)?.name).toEqual(named);
    const { page, project } = workbench.getState();
    expect(page?.ja.text).toBe(later.ja.text);
    expect(project?.next).toEqual(next);
    expect(project?.articles[0]).toMatchObject({ revision: 2, summary: later.summary });
  });

  it('does one thing after the other, each on the page the last one has left', async () => {
    void workbench.act.do({ kind: 'edit', start: 0, end: 0, text: '速報' });
    void workbench.act.do({ kind: 'edit', start: 20, end: 24, text: '船' });
    await soon();
    expect(sent()).toHaveLength(1);
    host.last('actOnArticle')?.answer(success(doneWith(gallery, later)));
    await soon();
    // The second meant other words than those which stand at 20 now: it moves along with them.
    expect(sent()[1]).toMatchObject({ revision: 2, action: { kind: 'edit', start: 22, end: 26 } });
  });

  it.each([
    ['at once', 0],
    ['after another step', 1],
  ])('refuses what was meant for a page from before one that came as a whole: %s', async (_, steps) => {
    const write = (start: number, text: string) =>
      workbench.act.do({ kind: 'edit', start, end: start, text });
    void write(0, '速報');
    void write(0, '');
    for (let step = 0; step < steps; step += 1)
      void workbench.act.do(() => ({ kind: 'done', sentences: [0], done: true }));
    const meant = workbench.act.do({ kind: 'edit', start: 20, end: 24, text: '船' });
    await soon();
    host.last('actOnArticle')?.answer(success(doneWith(gallery, later)));
    await soon();
    const whole = { ...after(later, '港から'), revision: 3 };
    const changed = [{ id: whole.id, revision: whole.revision }];
    host.last('actOnArticle')?.answer(success({ name: named, next, changed, page: whole }));
    await soon();
    if (steps > 0) host.last('actOnArticle')?.answer(success(doneWith(whole, { ...whole, revision: 4 })));
    await soon();
    expect(sent()).toHaveLength(2 + steps);
    expect(await meant).toBeUndefined();
    const { notice } = workbench.getState();
    expect(notice).toEqual({ kind: 'failed', problems: [problem('problem.text.behind')] });
  });

  it('makes what is asked for by a function of the page as it is then', async () => {
    void workbench.act.do({ kind: 'edit', start: 0, end: 0, text: '速報' });
    void workbench.act.do((page) => ({ kind: 'edit', start: 0, end: page.ja.text.length, text: '' }));
    await soon();
    host.last('actOnArticle')?.answer(success(doneWith(gallery, later)));
    await soon();
    expect(sent()[1]).toMatchObject({ action: { end: later.ja.text.length } });
  });

  it('takes back what was done a moment ago and has no answer yet', async () => {
    workbench.setState({ project: { ...galleryProject, next: {} } });
    void workbench.act.do({ kind: 'done', sentences: [2], done: true });
    void workbench.act.undo();
    await soon();
    expect(host.last('undo')).toBeUndefined();
    host.last('actOnArticle')?.answer(success(doneWith(gallery, later)));
    await soon();
    await soon();
    expect(host.last('undo')?.request).toEqual({ shown: { article: gallery.id, revision: later.revision } });
  });

  it('asks for no undo where there is nothing to take back', async () => {
    workbench.setState({ project: { ...galleryProject, next: {} } });
    await workbench.act.undo();
    await workbench.act.redo();
    expect(host.asked).toEqual([]);
  });

  it('reads the page again where the host has another, and says so', async () => {
    const doing = workbench.act.do({ kind: 'done', sentences: [0], done: true });
    await soon();
    const behind = problem('problem.text.behind');
    host.last('actOnArticle')?.answer(failure(behind));
    await soon();
    expect(workbench.getState().notice).toEqual({ kind: 'failed', problems: [behind] });
    host.last('readArticle')?.answer(success(later));
    expect(await doing).toBeUndefined();
    expect(workbench.getState().page).toBe(later);
  });

  it('says that a change is not on the disk, and that it is again', async () => {
    const gone = problem('problem.project.vanished', {}, 'a.taiyaku');
    void workbench.act.do({ kind: 'done', sentences: [0], done: true });
    await soon();
    host.last('actOnArticle')?.answer(success({ ...doneWith(gallery, later), unsaved: gone }));
    await soon();
    expect(workbench.getState().project?.unsaved).toEqual(gone);
    const closing = workbench.act.closeProject();
    await closing;
    expect(workbench.getState().leaving).toBe(true);
    expect(host.last('closeProject')).toBeUndefined();
    void workbench.act.do({ kind: 'done', sentences: [1], done: true });
    await soon();
    const again = { ...later, revision: 3 };
    host.last('actOnArticle')?.answer(success(doneWith(later, again)));
    await soon();
    expect(workbench.getState().project?.unsaved).toBeUndefined();
  });
});

describe('an errand', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    workbench.setState({ project: { ...galleryProject, next } });
  });
  afterEach(() => void vi.useRealTimers());
  const replacement = { from: ['港'], to: '湾', whole: true };

  it('is not shown while it is quick', async () => {
    const undoing = workbench.act.undo();
    await vi.advanceTimersByTimeAsync(200);
    host.last('undo')?.answer(success({ next, changed: [] }));
    await undoing;
    await vi.advanceTimersByTimeAsync(500);
    expect(workbench.getState().work).toBeUndefined();
  });

  it('is shown where it takes longer, as long as it takes', async () => {
    const undoing = workbench.act.undo();
    await vi.advanceTimersByTimeAsync(300);
    expect(workbench.getState().work).toMatchObject({ errand: 'undo', shown: true });
    host.last('undo')?.answer(success({ next, changed: [] }));
    await undoing;
    expect(workbench.getState().work).toBeUndefined();
  });

  it('waits for words that were let go a moment ago', async () => {
    let kept = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      kept = resolve;
    });
    const forget = workbench.act.finishFirst({
      finish: async () => true,
      words: () => ['書いたばかりの文。'],
      left: () => left,
    });
    const undoing = workbench.act.undo();
    await vi.advanceTimersByTimeAsync(50);
    expect(host.last('undo')).toBeUndefined();
    kept();
    await vi.advanceTimersByTimeAsync(50);
    host.last('undo')?.answer(success({ next, changed: [] }));
    await undoing;
    forget();
    expect(host.last('undo')).toBeDefined();
  });

  it('stops nobody who brings something in meanwhile', async () => {
    const undoing = workbench.act.undo();
    await vi.advanceTimersByTimeAsync(300);
    expect(workbench.getState().work).toMatchObject({ errand: 'undo' });
    const bringing = workbench.act.bringSources([{ name: 'a.txt', base64: '' }]);
    await vi.advanceTimersByTimeAsync(50);
    host
      .last('inspectFiles')
      ?.answer(success([{ name: 'a.txt', language: 'en', encoding: 'utf-8', problems: [] }]));
    await vi.advanceTimersByTimeAsync(50);
    expect(host.last('importFiles')?.request).toMatchObject({ files: [{ name: 'a.txt' }] });
    host.last('importFiles')?.answer(failure(problem('problem.cancelled')));
    host.last('undo')?.answer(success({ next, changed: [] }));
    await Promise.all([bringing, undoing]);
    expect(workbench.getState().work).toBeUndefined();
  });

  it('tells how far replacing is, and ends without a word where the person stops it', async () => {
    const replacing = workbench.act.replaceAll({ replacement, places: [] });
    await vi.advanceTimersByTimeAsync(300);
    const { job = '' } = workbench.getState().work ?? {};
    expect(host.last('replaceAll')?.request).toMatchObject({ job, replacement });
    host.tell('progress', { job, stage: 'read', done: 0.4 });
    expect(workbench.getState().work).toMatchObject({ errand: 'replace', done: 0.4 });
    void workbench.act.cancel();
    expect(host.last('cancel')?.request).toEqual({ job });
    host.last('replaceAll')?.answer(failure(problem('problem.cancelled')));
    expect(await replacing).toBeUndefined();
    expect(workbench.getState()).toMatchObject({ work: undefined, notice: undefined });
  });
});

describe('a project that can only be read', () => {
  it.each([
    ['do', () => workbench.act.do({ kind: 'done', sentences: [0], done: true })],
    ['carryOut', () => workbench.act.carryOut(() => workbench.api.call('renameProject', { name: '港' }))],
    ['undo', () => workbench.act.undo()],
    ['redo', () => workbench.act.redo()],
    ['realign', () => workbench.act.realign()],
    ['addFiles', () => workbench.act.addFiles([{ name: 'a.txt', base64: '' }])],
    ['bringSources', () => workbench.act.bringSources([{ name: 'a.txt', base64: '' }])],
    [
      'replaceAll',
      () => workbench.act.replaceAll({ replacement: { from: ['港'], to: '湾', whole: true }, places: [] }),
    ],
  ] as const)('is asked for nothing, and the person is told why: %s', async (_, deed) => {
    workbench.setState({ project: lockedProject });
    await deed();
    expect(host.asked).toEqual([]);
    expect(workbench.getState().notice).toEqual({ kind: 'failed', problems: [lockedProject.readOnly] });
  });

  it('offers what changes it only to say so, and everything else as ever', () => {
    const did: string[] = [];
    workbench.offers.add(
      () => ({ dismiss: () => did.push('dismiss'), find: () => did.push('find') }),
      'part',
    );
    workbench.offers.find('dismiss')?.();
    workbench.offers.find('find')?.();
    expect(did).toEqual(['dismiss', 'find']);
    workbench.setState({ project: lockedProject });
    workbench.offers.find('dismiss')?.();
    workbench.offers.find('find')?.();
    expect(did).toEqual(['dismiss', 'find', 'find']);
    expect([workbench.offers.refusal('dismiss'), workbench.offers.refusal('find')]).toEqual([
      lockedProject.readOnly,
      undefined,
    ]);
  });
});

describe('leaving', () => {
  it('an article does first what was asked for before', async () => {
    for (const sentence of [0, 1, 2])
      void workbench.act.do({ kind: 'done', sentences: [sentence], done: true });
    const closing = workbench.act.closeArticle();
    let page = gallery;
    for (const sentence of [0, 1, 2]) {
      await soon();
      expect(sent()).toHaveLength(sentence + 1);
      const now = { ...page, revision: page.revision + 1 };
      host.last('actOnArticle')?.answer(success(doneWith(page, now)));
      page = now;
    }
    await closing;
    expect(workbench.getState().page).toBeUndefined();
  });

  it.each([
    ['the article', () => workbench.act.closeArticle()],
    ['the project', () => workbench.act.closeProject()],
    ['for another article', () => workbench.act.openArticle('tram')],
    ['for another project', () => workbench.act.openProject('harbour')],
  ] as const)('stops where what is being written could not be kept: %s', async (_, leave) => {
    const forget = workbench.act.finishFirst({
      async finish() {
        workbench.act.say({ kind: 'failed', problems: [] });
        return false;
      },
      words: () => ['書きかけの訳文。'],
    });
    await leave();
    expect(workbench.getState()).toMatchObject({ page: gallery, notice: { kind: 'failed' }, leaving: false });
    expect(host.asked).toEqual([]);
    forget();
    void leave();
    await soon();
    expect(host.asked).not.toEqual([]);
  });

  it('an article still says what went wrong on the way', async () => {
    void workbench.act.do({ kind: 'done', sentences: [0], done: true });
    const closing = workbench.act.closeArticle();
    await soon();
    const gone = problem('problem.article.unknown');
    host.last('actOnArticle')?.answer(failure(gone));
    await closing;
    const { page, notice } = workbench.getState();
    expect([page, notice]).toEqual([undefined, { kind: 'failed', problems: [gone] }]);
  });

  it('for another project does first what was asked for before', async () => {
    void workbench.act.do({ kind: 'done', sentences: [0], done: true });
    void workbench.act.openProject('harbour');
    await soon();
    expect(host.last('openProject')).toBeUndefined();
    host.last('actOnArticle')?.answer(success(doneWith(gallery, later)));
    await soon();
    expect(host.last('openProject')?.request).toEqual({ project: 'harbour' });
  });

  it.each([
    ['openProject', () => workbench.act.openProject('harbour')],
    ['chooseProject', () => workbench.act.chooseProject('')],
    ['createProject', () => workbench.act.createProject('港')],
    ['closeProject', () => workbench.act.closeProject()],
  ] as const)('a project that is not on the disk asks first: %s', async (call, leave) => {
    const unsaved = problem('problem.project.vanished', {}, 'a.taiyaku');
    workbench.setState({ project: { ...galleryProject, unsaved } });
    await leave();
    expect([workbench.getState().leaving, host.last(call)]).toEqual([true, undefined]);
    workbench.act.stay();
    await workbench.act.leaveAnyway();
    expect([workbench.getState().leaving, host.last(call)]).toEqual([false, undefined]);
    await leave();
    void workbench.act.leaveAnyway();
    await soon();
    expect(workbench.getState().leaving).toBe(false);
    expect(host.last(call)).toBeDefined();
  });
});

describe('undo', () => {
  it('says what was undone, and where, when that is not in sight', async () => {
    const undoing = workbench.act.undo();
    await soon();
    expect(host.last('undo')?.request).toEqual({ shown: { article: gallery.id, revision: 1 } });
    host.last('undo')?.answer(success({ name: named, next: {}, changed: [{ id: 'tram', revision: 2 }] }));
    await soon();
    host.last('viewProject')?.answer(success(galleryProject));
    await undoing;
    expect(workbench.getState().notice).toEqual({ kind: 'undone', name: named, article: 'tram' });
    expect(workbench.getState().page).toBe(gallery);
  });

  it('goes back to the list when it takes the article that is shown away', async () => {
    const undoing = workbench.act.undo();
    await soon();
    host.last('undo')?.answer(success({ name: named, next: {}, changed: [{ id: gallery.id, revision: 2 }] }));
    await soon();
    host.last('readArticle')?.answer(failure(problem('problem.article.unknown')));
    await soon();
    const articles = galleryProject.articles.slice(1);
    host.last('viewProject')?.answer(success({ ...galleryProject, articles }));
    await undoing;
    expect(workbench.getState().page).toBeUndefined();
  });
});
