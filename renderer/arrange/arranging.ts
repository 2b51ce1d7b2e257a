import { createStore, type StoreApi } from 'zustand';
import type { Span } from '../../src/base/span.ts';
import type { Message } from '../../src/messages/message.ts';
import type { Cut } from './moves.ts';
import type { SentenceName, SentencePlace } from './places.ts';

/** Sentences on their way to another row, or to none. */
export interface Carried {
  readonly places: readonly SentencePlace[];
  readonly by: 'pointer' | 'keys';
  /** The bead they would be put into; `apart` for a row of their own. */
  readonly over: number | 'apart' | undefined;
}

/** A word, or several that a person took as one. */
export interface PickedWord extends Span {
  readonly place: SentencePlace;
}

/** What arranging one article remembers. The alignment itself is the host's; nothing of it is kept here. */
export interface ArrangingState {
  /** What the pointer and the keys take hold of. */
  readonly hand: 'sentences' | 'words';
  readonly picked: ReadonlySet<SentenceName>;
  /** Where the keyboard stands. */
  readonly cursor: SentencePlace | undefined;
  /** The word of the cursor's sentence at which the keyboard stands, counted among its words. */
  readonly wordAt: number;
  readonly carried: Carried | undefined;
  readonly words: { readonly ja?: PickedWord; readonly en?: PickedWord };
  /** Where a bead would be cut, shown while the pointer is over the scissors. */
  readonly cut: { readonly bead: number; readonly at: Cut } | undefined;
  /** The bead whose reason is shown, by its key. */
  readonly why: string | undefined;
  /** What was done last, to be said aloud. */
  readonly said: Message | undefined;
  /** Why what was asked for last could not be done; undefined once something else is asked for. */
  readonly refusal: Message | undefined;
}

export type Arranging = StoreApi<ArrangingState> & { readonly act: ArrangingActions };

export interface ArrangingActions {
  take(hand: ArrangingState['hand']): void;
  pick(names: readonly SentenceName[], picked?: boolean): void;
  /** Lets go of everything that is picked, carried or open; false when there was nothing. */
  letGo(): boolean;
  /** Lets go of everything at once, as after something was done. */
  rest(): void;
  stand(cursor: SentencePlace | undefined, wordAt?: number): void;
  carry(carried: Carried | undefined): void;
  hover(over: Carried['over']): void;
  pickWord(word: PickedWord | undefined): void;
  dropWords(): void;
  showCut(cut: ArrangingState['cut']): void;
  explain(why: string | undefined): void;
  speak(said: Message | undefined): void;
  /** Says, and shows, why what was asked for cannot be done. */
  refuse(refusal: Message): void;
}

const NOTHING = new Set<SentenceName>();

const AT_REST = {
  picked: NOTHING,
  carried: undefined,
  words: {},
  cut: undefined,
  why: undefined,
  refusal: undefined,
} as const;

/** The state of arranging one article, at rest. */
export function makeArranging(): Arranging {
  const store = createStore<ArrangingState>()(() => ({
    ...AT_REST,
    hand: 'sentences',
    cursor: undefined,
    wordAt: 0,
    said: undefined,
  }));
  const { setState: set, getState: get } = store;
  const act: ArrangingActions = {
    take: (hand) => set({ ...AT_REST, hand }),
    pick: (names, picked) =>
      set((state) => {
        const next = new Set(state.picked);
        for (const name of names) {
          if (picked ?? !next.has(name)) next.add(name);
          else next.delete(name);
        }
        return { picked: next, refusal: undefined };
      }),
    letGo: () => {
      const { picked, carried, words, why } = get();
      const isBusy = picked.size > 0 || carried !== undefined || why !== undefined;
      const holdsWords = words.ja !== undefined || words.en !== undefined;
      if (carried !== undefined) set({ carried: undefined });
      else if (isBusy || holdsWords) set(AT_REST);
      return isBusy || holdsWords;
    },
    rest: () => set(AT_REST),
    stand: (cursor, wordAt = 0) => set({ cursor, wordAt, refusal: undefined }),
    carry: (carried) => set({ carried, refusal: undefined }),
    hover: (over) =>
      set(({ carried }) =>
        carried === undefined || carried.over === over ? {} : { carried: { ...carried, over } },
      ),
    pickWord: (word) =>
      set(({ words }) => {
        if (word === undefined) return { words: {} };
        return { words: { ...words, [word.place.side]: word } };
      }),
    dropWords: () => set({ words: {} }),
    showCut: (cut) => set({ cut }),
    explain: (why) => set({ why, refusal: undefined }),
    speak: (said) => set({ said, refusal: undefined }),
    refuse: (refusal) => set({ said: refusal, refusal }),
  };
  return Object.assign(store, { act });
}
