// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { diffPages } from '../../src/api/patch.ts';
import type { ArticlePage, Done } from '../../src/api/project-views.ts';
import type { ArticleAction } from '../../src/project/plan-action.ts';
import { gallery } from '../gallery/article.ts';
import { TRIES } from './keeper.ts';
import { makeCorrecting } from './writing.ts';

// The tree of an element has no focus in this DOM, and fails where it is asked for it.
Object.defineProperty(ShadowRoot.prototype, 'activeElement', { get: () => null });

/** The page after an edit within one of its sentences. */
function edited(page: ArticlePage, { start, end, text }: ArticleAction & { kind: 'edit' }): ArticlePage {
  const by = text.length - (end - start);
  const move = (at: number): number => (at >= end ? at + by : at);
  const sentences = page.ja.sentences.map((one) => ({
    ...one,
    start: one.start >= end && one.start > start ? move(one.start) : one.start,
    end: move(one.end),
  }));
  return {
    ...page,
    revision: page.revision + 1,
    ja: { ...page.ja, text: page.ja.text.slice(0, start) + text + page.ja.text.slice(end), sentences },
  };
}

/** Writing in the gallery's article, with a host that answers when the test says so. */
function begin() {
  let page: ArticlePage | undefined = gallery;
  let listener: (() => void) | undefined;
  let refuses = false;
  let breaks = false;
  const lost: string[] = [];
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  const turn = (now: ArticlePage | undefined): void => {
    page = now;
    listener?.();
  };
  const correcting = makeCorrecting({
    page: () => page,
    onPage(then) {
      listener = then;
      return () => {
        listener = undefined;
      };
    },
    do: (make) =>
      new Promise<Done | undefined>((resolve, reject) => {
        waiting.push(() => {
          const before = page;
          const action = before && make(before);
          if (action !== undefined) asked.push(action.kind === 'edit' ? action.text : action.kind);
          if (action?.kind === 'done' && breaks) return reject(new Error('no answer'));
          if (before === undefined || refuses || action?.kind !== 'edit') return resolve(undefined);
          const after = edited(before, action);
          turn(after);
          const changed = [{ id: after.id, revision: after.revision }];
          resolve({ next: {}, changed, patch: diffPages(before, after) });
        });
      }),
    selected: () => undefined,
    label: () => '',
    closed: () => undefined,
    show: () => undefined,
    isReadOnly: () => false,
    lost: (text) => lost.push(text),
  });
  correcting.act.begin();
  const settle = () => new Promise((done) => setTimeout(done, 0));
  const answer = async (times = TRIES + 2): Promise<void> => {
    await settle();
    for (let rounds = 0; rounds < times; rounds += 1) {
      waiting.shift()?.();
      await settle();
    }
  };
  return {
    ...{ correcting, lost, asked, answer, turn },
    act: correcting.act,
    text: () => page?.ja.text ?? '',
    words: (sentence: number) => {
      const span = gallery.ja.sentences[sentence];
      return gallery.ja.text.slice(span?.start, span?.end);
    },
    opened: () => correcting.getState().open?.sentences[0],
    refuse: (now: boolean) => {
      refuses = now;
    },
    break: () => {
      breaks = true;
    },
  };
}

const written = 'ここは書き直した。';

describe('what is being written when the article is left', () => {
  it('is kept, and the sentence closed', async () => {
    const it = begin();
    await it.act.open(1);
    it.act.write(written);
    const finished = it.act.finishWriting();
    await it.answer();
    expect([await finished, it.opened()]).toEqual([true, undefined]);
    expect(it.text()).toBe(gallery.ja.text.replace(it.words(1), written));
  });

  it('is deleted where nothing is left of it', async () => {
    const it = begin();
    await it.act.open(1);
    it.act.write('');
    const finished = it.act.finishWriting();
    await it.answer();
    expect([await finished, it.text()]).toEqual([true, gallery.ja.text.replace(it.words(1), '')]);
  });

  it('stays open, as it was written, where it cannot be kept', async () => {
    const it = begin();
    await it.act.open(1);
    it.act.write(written);
    it.refuse(true);
    const finished = it.act.finishWriting();
    await it.answer();
    expect([await finished, it.opened(), it.lost]).toEqual([false, 1, []]);
    it.refuse(false);
    const again = it.act.finishWriting();
    await it.answer();
    expect([await again, it.text()]).toEqual([true, gallery.ja.text.replace(it.words(1), written)]);
  });

  it('is said where the article is gone, and never goes into another', async () => {
    const it = begin();
    await it.act.open(1);
    it.act.write(written);
    it.turn({ ...gallery, id: 'other' });
    it.act.end();
    await it.answer();
    expect([it.text(), it.lost]).toEqual([gallery.ja.text, [written]]);
  });
});

describe('a sentence that could not be kept', () => {
  it('does not take the place of the one that is written in by then: its words are said', async () => {
    const it = begin();
    await it.act.open(1);
    it.act.write(written);
    it.refuse(true);
    void it.act.open(3);
    await it.answer();
    expect([it.opened(), it.lost]).toEqual([3, [written]]);
    expect(it.correcting.getState().leaving).toEqual([]);
  });

  it('is opened again where it stands by then', async () => {
    const it = begin();
    await it.act.open(1);
    it.act.write(written);
    it.refuse(true);
    const closed = it.act.close();
    it.turn(edited(gallery, { kind: 'edit', start: 0, end: 0, text: '速報、' }));
    await it.answer();
    expect([await closed, it.opened(), it.lost]).toEqual([false, 1, []]);
    it.refuse(false);
    const again = it.act.close();
    await it.answer();
    expect([await again, it.text()]).toEqual([
      true,
      `速報、${gallery.ja.text.replace(it.words(1), written)}`,
    ]);
  });
});

describe('a sentence that is marked as done', () => {
  it('is marked before anything of the next one is kept, however soon that is written', async () => {
    const it = begin();
    await it.act.open(1);
    it.act.write(written);
    const finished = it.act.finish();
    it.act.write('次の文。');
    await it.answer();
    await finished;
    await it.answer();
    expect(it.asked).toEqual([written, 'done', '次の文。']);
  });

  it('is not marked where its words cannot be kept, and the next one is kept all the same', async () => {
    const it = begin();
    await it.act.open(1);
    it.act.write(written);
    it.refuse(true);
    const finished = it.act.finish();
    it.act.write('次の文。');
    await it.answer();
    await finished;
    it.refuse(false);
    const kept = it.act.finishWriting();
    await it.answer();
    expect([await kept, it.lost]).toEqual([true, [written]]);
    expect(it.asked).not.toContain('done');
    expect(it.text()).toContain('次の文。');
  });

  it('breaks nobody off who waits, where the mark cannot be made: the error is told', async () => {
    const told: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => told.push(error));
    const it = begin();
    await it.act.open(1);
    it.act.write(written);
    it.break();
    void it.act.finish();
    const kept = it.act.finishWriting();
    await it.answer();
    expect(await kept).toBe(true);
    expect(told).toEqual([new Error('no answer')]);
    vi.unstubAllGlobals();
  });

  it('is waited for by whoever waits for what was let go', async () => {
    const it = begin();
    await it.act.open(1);
    it.act.write(written);
    void it.act.finish();
    let waits = true;
    void it.act.left().then(() => {
      waits = false;
    });
    await it.answer(1);
    expect([it.asked, waits]).toEqual([[written], true]);
    await it.answer(1);
    expect([it.asked, waits]).toEqual([[written, 'done'], false]);
  });
});
