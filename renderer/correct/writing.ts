import { createStore } from 'zustand';
import type { ArticlePage } from '../../src/api/project-views.ts';
import type {
  Caret,
  Correcting,
  CorrectingActs,
  CorrectingHost,
  CorrectingState,
  Leaving,
  OpenSentence,
} from './correcting.ts';
import { doubtsIn } from './doubts.ts';
import { makeEditor } from './editor.ts';
import { type Keeper, makeKeeper } from './keeper.ts';
import { machineWords } from './machine.ts';
import { park } from './parking.ts';
import { coverOf, nextToDo } from './place.ts';

/** Makes what writing in one article needs. */
export function makeCorrecting(host: CorrectingHost): Correcting {
  const store = createStore<CorrectingState>()(() => ({ open: undefined, leaving: [], changes: false }));
  const { setState: set, getState: get } = store;
  let keeper: Keeper | undefined;
  let unlisten: (() => void) | undefined;
  /** The article all of this is about, from the first sentence on that was opened. */
  let article: string | undefined;
  const releasing = new Set<Promise<boolean>>();

  /** The page, as long as it is this article's: another one has other words in the same places. */
  const here = (): ArticlePage | undefined => {
    const page = host.page();
    return article === undefined || page?.id === article ? page : undefined;
  };
  const doHere: CorrectingHost['do'] = (make) =>
    host.do((page) => (page.id === article ? make(page) : undefined));

  const mark = (): void => {
    const [page, { open }] = [here(), get()];
    if (page === undefined || open === undefined || keeper === undefined || keeper.composing()) return;
    open.editor.mark(doubtsIn(page, keeper, host.selected()));
  };

  const see = (): void => {
    const page = here();
    if (page === undefined) return;
    for (const { keeper: one } of get().leaving) one.see(page);
    keeper?.see(page);
    if (get().leaving.length > 0)
      set(({ leaving }) => ({
        leaving: leaving.map((one) => {
          const cover = coverOf(page, one.keeper.place());
          return cover === undefined ? one : { ...one, sentences: cover.sentences };
        }),
      }));
    if (keeper === undefined || keeper.composing()) return;
    const cover = coverOf(page, keeper.place());
    if (cover !== undefined)
      set(({ open }) => (open ? { open: { ...open, unit: cover.unit, sentences: cover.sentences } } : {}));
    mark();
  };

  /**
   * Puts an editor in the place of a sentence; the keyboard is in it at once, even where the row is still to be drawn.
   * What is written there is kept behind what is still `ahead`, so that steps are taken back in the order of the deeds.
   */
  const openAt = (page: ArticlePage, sentence: number, caret: Caret, ahead?: Promise<unknown>): void => {
    const span = page.ja.sentences[sentence];
    const cover = span && coverOf(page, span);
    if (span === undefined || cover === undefined) return;
    article = page.id;
    const sitting = crypto.randomUUID();
    const editor = makeEditor(page.ja.text.slice(cover.start, cover.end), {
      label: host.label(),
      typed: (text) => own.typed(text),
      compose(composing) {
        own.compose(composing);
        if (!composing) see();
      },
      wish(wish) {
        if (wish === 'close') void act.close();
        else if (wish === 'next') void act.finish();
        else act.revert();
      },
      left: () => own.keep(),
    });
    const own: Keeper = makeKeeper(page, cover, {
      async write(make) {
        await Promise.allSettled([ahead]);
        const done = await doHere(() => {
          const edit = make();
          return edit && { kind: 'edit', ...edit, sitting };
        });
        return done !== undefined;
      },
      later(milliseconds, then) {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
      failed: (error) => reportError(error),
      widen: editor.widen,
      replace: editor.replace,
      tell: (keeping) => set(({ open }) => (open?.editor === editor ? { open: { ...open, keeping } } : {})),
    });
    keeper = own;
    const { unit, sentences } = cover;
    set({ open: { unit, sentences, keeping: 'kept', editor } });
    park(editor);
    editor.focus(typeof caret === 'number' ? caret + span.start - cover.start : caret);
    mark();
    host.show(sentence);
  };

  const letGo = async (own: Keeper, open: OpenSentence): Promise<boolean> => {
    keeper = undefined;
    const left: Leaving = { keeper: own, sentences: open.sentences, text: own.local() };
    set(({ leaving }) => ({ open: undefined, leaving: [...leaving, left] }));
    // The keyboard leaves it at once; what comes now is meant for elsewhere.
    open.editor.element.remove();
    const kept = await own.close();
    open.editor.destroy();
    set(({ leaving }) => ({ leaving: leaving.filter((one) => one.keeper !== own) }));
    if (kept) return true;
    // While it was being kept the page may have become another, and another sentence may have been opened.
    const page = here();
    if (page !== undefined) own.see(page);
    const sentence = page && coverOf(page, own.place())?.sentences[0];
    if (page === undefined || sentence === undefined || keeper !== undefined || unlisten === undefined)
      host.lost(own.local());
    else {
      openAt(page, sentence, 'end');
      get().open?.editor.write(own.local());
    }
    return false;
  };

  /** Whoever asks for what was let go waits for this, too. */
  const awaited = (work: Promise<boolean>): Promise<boolean> => {
    releasing.add(work);
    const forget = () => releasing.delete(work);
    work.then(forget, forget);
    return work;
  };

  /**
   * Lets go of the open sentence: it is shown as it was written while that is kept. Where it cannot be kept, it is open
   * again, with what was written, unless the person writes elsewhere by then.
   */
  const release = (): Promise<boolean> => {
    const [own, { open }] = [keeper, get()];
    if (own === undefined || open === undefined) return Promise.resolve(true);
    return awaited(letGo(own, open));
  };

  /** Marks the sentences of a unit as done when it has been let go, and kept. */
  const markDone = async (released: Promise<boolean>, unit: number): Promise<boolean> => {
    if (!(await released)) return false;
    try {
      await doHere((now) => {
        const own = now.sentences.flatMap((one, at) => (one.unit === unit ? [at] : []));
        return own.length === 0 ? undefined : { kind: 'done', sentences: own, done: true };
      });
    } catch (error) {
      // The words are kept; whoever waits for them is not to break off for want of a mark.
      reportError(error);
    }
    return true;
  };

  const act: CorrectingActs = {
    async open(sentence, caret = 'end') {
      const page = here();
      if (page === undefined || host.isReadOnly()) return;
      const { open, leaving } = get();
      if (open?.sentences.includes(sentence)) return open.editor.focus('keep');
      // What is just being kept is opened when it is.
      const own = leaving.find((one) => one.sentences.includes(sentence))?.keeper;
      if (own !== undefined && !(await own.finish())) return;
      const released = release();
      openAt(here() ?? page, sentence, caret);
      await released;
    },
    async close() {
      const sentence = get().open?.sentences[0];
      const released = release();
      host.closed(sentence);
      return released;
    },
    async finish() {
      const [page, { open }] = [here(), get()];
      if (page === undefined || open === undefined) return;
      const { unit, sentences } = open;
      const next = nextToDo(page, sentences[0] ?? -1);
      const marked = awaited(markDone(release(), unit));
      if (next === undefined) host.closed(sentences[0]);
      else openAt(page, next, 'start', marked);
      await marked;
    },
    revert() {
      const [page, { open }] = [here(), get()];
      if (page === undefined || open === undefined || keeper === undefined) return;
      open.editor.write(machineWords(page, keeper.place()));
      keeper.keep();
    },
    write(text) {
      get().open?.editor.write(text);
      keeper?.keep();
    },
    // A sheet that closes gives the keyboard to its button first.
    attend: () => void setTimeout(() => get().open?.editor.focus('keep'), 50),
    keep: () => keeper?.keep(),
    unkept: () => [
      ...(keeper === undefined || keeper.local() === keeper.saved() ? [] : [keeper.local()]),
      ...get().leaving.map((one) => one.text),
    ],
    left: () => Promise.all(releasing),
    async finishWriting() {
      void release();
      return (await Promise.all(releasing)).every(Boolean);
    },
    toggleChanges: () => set(({ changes }) => ({ changes: !changes })),
    mark,
    begin() {
      unlisten?.();
      unlisten = host.onPage(see);
    },
    end() {
      unlisten?.();
      unlisten = undefined;
      void release();
    },
  };
  return Object.assign(store, { act });
}
