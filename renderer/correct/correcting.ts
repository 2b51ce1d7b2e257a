import { createContext, use } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { ArticlePage, Done } from '../../src/api/project-views.ts';
import { Bug } from '../../src/base/bug.ts';
import type { ArticleAction } from '../../src/project/plan-action.ts';
import type { Editor } from './editor.ts';
import type { Keeper, Keeping } from './keeper.ts';

/** The sentence that is open for writing. */
export interface OpenSentence {
  /** The machine's sentence it is, or begins with. */
  readonly unit: number;
  /** The sentences of the page that the editor stands for. */
  readonly sentences: readonly number[];
  readonly keeping: Keeping;
  readonly editor: Editor;
}

/** A sentence that was closed and is being kept; the page does not show yet what was written. */
export interface Leaving {
  readonly keeper: Keeper;
  readonly sentences: readonly number[];
  readonly text: string;
}

/** Where the caret goes when a sentence is opened: to its beginning or end, or behind so many of its letters. */
export type Caret = Exclude<Parameters<Editor['focus']>[0], 'keep'>;

export interface CorrectingState {
  readonly open: OpenSentence | undefined;
  readonly leaving: readonly Leaving[];
  /** What the machine had written shows in the text. */
  readonly changes: boolean;
}

export interface CorrectingActs {
  /** Opens a sentence of the page for writing; the one that was open is kept and closed. */
  open(sentence: number, caret?: Caret): Promise<void>;
  /** Closes the sentence and keeps what was written; it opens again, and false, where that cannot be done. */
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
  /** Closes and keeps everything that is being written; false where something could not be kept. */
  finishWriting(): Promise<boolean>;
  /** Waits for the sentences that were let go until they are kept, or open again. */
  left(): Promise<unknown>;
  /** What is written and not kept yet, a sentence each. */
  unkept(): readonly string[];
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
  /** Words that could not be kept, while there is no place any more to open them in: the person has to have them. */
  lost(text: string): void;
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
