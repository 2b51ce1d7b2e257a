import { createContext, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { ArticlePage, Done } from '../../src/api/project-views.ts';
import { Bug } from '../../src/base/bug.ts';
import type { ArticleAction } from '../../src/project/plan-action.ts';
import { isOpen } from '../../src/project/verdicts.ts';
import { type Editor, makeEditor } from './editor.ts';
import { type Keeper, type Keeping, makeKeeper } from './keeper.ts';
import { machineWords } from './machine.ts';
import { carry, coverOf, nextToDo } from './place.ts';

/** The sentence that is open for writing. */
export interface OpenSentence {
  /** The machine's sentence it is, or begins with. */
  readonly unit: number;
  /** The sentences of the page that the editor stands for. */
  readonly sentences: readonly number[];
  readonly keeping: Keeping;
  readonly editor: Editor;
}

export interface CorrectingState {
  readonly open: OpenSentence | undefined;
  /** What the machine had written shows in the text. */
  readonly changes: boolean;
}

/** Where the caret goes when a sentence is opened. */
export type Caret = Parameters<Editor['focus']>[0];

export interface CorrectingActs {
  /** Opens a sentence of the page for writing; the one that was open is kept and closed. */
  open(sentence: number, caret?: Caret): Promise<void>;
  /** Closes the sentence and keeps what was written; stays open, and false, where that cannot be done. */
  close(): Promise<boolean>;
  /** Keeps what is written, marks the sentence as done and opens the next. */
  finish(): Promise<void>;
  /** The machine's words again. */
  revert(): void;
  /** Other words in place of all, such as those of an earlier day. */
  write(text: string): void;
  /** Gives the keyboard back to the editor, as after a sheet was open. */
  attend(): void;
  /** Writes what is not written yet, if that may be done now. */
  keep(): void;
  /** The same, and waits for it. */
  finishWriting(): Promise<void>;
  toggleChanges(): void;
  /** Finds the words of the doubts anew, as after another finding was chosen. */
  mark(): void;
  /** Listens to the page from now on. */
  begin(): void;
  /** Ends it all, as when the article is left; what was typed is kept. */
  end(): void;
}

/** Writing in the sentences of one article. */
export type Correcting = StoreApi<CorrectingState> & { readonly act: CorrectingActs };

export interface CorrectingHost {
  page(): ArticlePage | undefined;
  /** Listens for another page; the returned function stops that. */
  onPage(listener: () => void): () => void;
  do(make: (page: ArticlePage) => ArticleAction | undefined): Promise<Done | undefined>;
  /** The key of the finding a person looks at. */
  selected(): string | undefined;
  /** What the editor is called. */
  label(): string;
  /** A sentence was closed and none was opened in its place: the keyboard wants to go somewhere. */
  closed(sentence: number | undefined): void;
  /** Brings a sentence into sight. */
  show(sentence: number): void;
  isReadOnly(): boolean;
}

/** Makes what writing in one article needs. */
export function makeCorrecting(host: CorrectingHost): Correcting {
  const store = createStore<CorrectingState>()(() => ({ open: undefined, changes: false }));
  const { setState: set, getState: get } = store;
  let keeper: Keeper | undefined;
  /** Grows with every wish to open: only the last is granted. */
  let wishes = 0;

  const revise = (part: Partial<OpenSentence>): void =>
    set(({ open }) => (open === undefined ? {} : { open: { ...open, ...part } }));

  /** Underlines the doubts the page has of the words that stand in the editor now. */
  const mark = (): void => {
    const [page, { open }] = [host.page(), get()];
    if (page === undefined || open === undefined || keeper === undefined || keeper.composing()) return;
    const { start, end } = keeper.place();
    const selected = host.selected();
    const doubts = page.findings.filter(isOpen).flatMap((finding) =>
      finding.ja
        .filter((span) => span.start < end && span.end > start)
        .map((span) => ({
          start: Math.max(span.start, start) - start,
          end: Math.min(span.end, end) - start,
          severity: finding.severity,
          selected: finding.key === selected,
        })),
    );
    open.editor.mark(carry(doubts, keeper.saved(), keeper.local()));
  };

  const see = (): void => {
    const page = host.page();
    if (page === undefined || keeper === undefined) return;
    keeper.see(page);
    if (keeper.composing()) return;
    const cover = coverOf(page, keeper.place());
    if (cover !== undefined) revise({ unit: cover.unit, sentences: cover.sentences });
    mark();
  };
  let unlisten: (() => void) | undefined;

  const openAt = (page: ArticlePage, sentence: number): Editor | undefined => {
    const span = page.ja.sentences[sentence];
    const cover = span && coverOf(page, span);
    if (cover === undefined) return undefined;
    const sitting = crypto.randomUUID();
    const editor = makeEditor(page.ja.text.slice(cover.start, cover.end), {
      label: host.label(),
      typed: (text) => keeper?.typed(text),
      compose(composing) {
        keeper?.compose(composing);
        if (!composing) see();
      },
      wish(wish) {
        if (wish === 'close') void act.close();
        else if (wish === 'next') void act.finish();
        else act.revert();
      },
      left: () => keeper?.keep(),
    });
    keeper = makeKeeper(page, cover, {
      write: async (make) =>
        (await host.do(() => {
          const edit = make();
          return edit && { kind: 'edit', ...edit, sitting };
        })) !== undefined,
      later(milliseconds, then) {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
      widen: editor.widen,
      replace: editor.replace,
      tell: (keeping) => revise({ keeping }),
    });
    set({ open: { unit: cover.unit, sentences: cover.sentences, keeping: 'kept', editor } });
    mark();
    return editor;
  };

  /** Closes without saying so. */
  const leave = async (): Promise<boolean> => {
    const { open } = get();
    if (open === undefined || keeper === undefined) return true;
    const kept = await keeper.close();
    if (!kept || get().open?.editor !== open.editor) return kept;
    keeper = undefined;
    set({ open: undefined });
    open.editor.destroy();
    return true;
  };

  const act: CorrectingActs = {
    async open(sentence, caret = 'end') {
      if (host.isReadOnly()) return;
      wishes += 1;
      const wish = wishes;
      const unit = host.page()?.sentences[sentence]?.unit;
      const { open } = get();
      if (open !== undefined && open.unit === unit) return open.editor.focus(caret);
      const kept = await leave();
      const page = host.page();
      if (!kept || page === undefined || wish !== wishes) return;
      // Closing may have made more or fewer sentences of the one before.
      const at = page.sentences.findIndex((one) => one.unit === unit);
      const editor = openAt(page, at < 0 ? sentence : at);
      host.show(at < 0 ? sentence : at);
      // It is put in its place first.
      setTimeout(() => editor?.focus(caret), 0);
    },
    async close() {
      const sentence = get().open?.sentences[0];
      const kept = await leave();
      if (kept) host.closed(sentence);
      return kept;
    },
    async finish() {
      const { open } = get();
      if (open === undefined || !(await leave())) return;
      const { unit } = open;
      await host.do((page) => {
        const sentences = page.sentences.flatMap((one, at) => (one.unit === unit ? [at] : []));
        return sentences.length === 0 ? undefined : { kind: 'done', sentences, done: true };
      });
      const page = host.page();
      const from = page?.sentences.findIndex((one) => one.unit === unit) ?? -1;
      const next = page && nextToDo(page, from);
      if (next === undefined) host.closed(from < 0 ? undefined : from);
      else await act.open(next, 'start');
    },
    revert() {
      const [page, { open }] = [host.page(), get()];
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
    async finishWriting() {
      await keeper?.finish();
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
      keeper?.keep();
      get().open?.editor.destroy();
      keeper = undefined;
      set({ open: undefined });
    },
  };
  return Object.assign(store, { act });
}

const Held = createContext<Correcting | undefined>(undefined);
export const CorrectingProvider = Held.Provider;

/** The writing this part of the window belongs to. */
export function useCorrecting(): Correcting {
  const correcting = use(Held);
  if (correcting === undefined) throw new Bug('a sentence was drawn outside of an article');
  return correcting;
}

/** One part of its state. */
export function useCorrect<Part>(select: (state: CorrectingState) => Part): Part {
  return useStore(useCorrecting(), select);
}
