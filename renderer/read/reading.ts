import { createContext, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { ArticlePage } from '../../src/api/project-views.ts';
import { Bug } from '../../src/base/bug.ts';
import type { Finding } from '../../src/check/finding.ts';
import { EVERYTHING_OPEN, type FindingFilter, passes } from '../review/filter.ts';
import { carryOver, rowAfter } from './carry.ts';
import { type Hit, makeSearch } from './find.ts';
import { rowOfEn, rowOfFinding, rowOfJa } from './places.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type Step, stepWord, type WordPlace } from './words.ts';

/** Which linked words glow, and in which column the person is. */
export interface Lit {
  readonly bead: number;
  readonly group: number;
}

export interface ReadingState {
  /** The article as it is now; `show` puts another in its place. */
  readonly prepared: Prepared;
  /** The finding whose card is open, as an index in `prepared.article.findings`; its `key` outlives the page. */
  readonly selected: number | undefined;
  readonly lit: Lit | undefined;
  /** Where the keyboard stands. */
  readonly cursor: WordPlace | undefined;
  readonly unfolded: ReadonlySet<string>;
  /** Which findings are listed. */
  readonly filter: FindingFilter;
  readonly panel: boolean;
  readonly find: {
    readonly open: boolean;
    readonly query: string;
    readonly hits: readonly Hit[];
    readonly now: number;
  };
  /** A wish to have a row in sight; `serial` grows so that the same row can be wished for twice. */
  readonly jump: { readonly row: number; readonly serial: number } | undefined;
  /** A wish to keep a row at the top of what is in sight, after a change above it. */
  readonly held: { readonly row: number; readonly serial: number } | undefined;
  /** A wish to have the keyboard in the text; grows with every wish. */
  readonly attended: number;
}

/** First and last row in sight. */
export interface Sight {
  readonly first: number;
  readonly last: number;
}

export interface ReadingActions {
  /** Shows a later page of the same article; selection, cursor, search and place in the text stay. */
  show(page: ArticlePage): void;
  select(finding: number | undefined): void;
  step(by: 1 | -1): void;
  light(lit: Lit | undefined): void;
  move(step: Step): void;
  unfold(name: string, open?: boolean): void;
  goTo(row: number | undefined): void;
  /** Lists other findings. */
  filter(part: Partial<FindingFilter>): void;
  /** Takes back everything that narrows the list. */
  showAll(): void;
  /** Puts the cursor of the keyboard at a row, and the row into sight. */
  stand(row: number): void;
  /** Gives the keyboard to the text. */
  attend(): void;
  togglePanel(): void;
  openFind(open: boolean): void;
  search(query: string): void;
  stepHit(by: 1 | -1): void;
  see(first: number, last: number): void;
}

/**
 * One article as it is read. What is in sight is kept apart: it changes with every frame of scrolling, and whoever
 * listens to the rest, as every row does, would be asked each time.
 */
export type Reading = StoreApi<ReadingState> & {
  readonly act: ReadingActions;
  readonly sight: StoreApi<Sight>;
};

const startOf = (finding: Finding): number => finding.ja[0]?.start ?? finding.en[0]?.start ?? 0;

const NO_SEARCH = { open: false, query: '', hits: [], now: 0 };

/** What passed a filter, for each page; asked at every movement of the list, and the same until one of the two changes. */
const passed = new WeakMap<Prepared, { readonly filter: FindingFilter; readonly shown: readonly number[] }>();

/** The findings that pass the filter, in reading order; the same list as long as page and filter are the same. */
export function shownFindings({
  prepared,
  filter,
}: Pick<ReadingState, 'prepared' | 'filter'>): readonly number[] {
  const known = passed.get(prepared);
  if (known?.filter === filter) return known.shown;
  const { article, everyFinding } = prepared;
  const shown = everyFinding.filter((at) => {
    const finding = article.findings[at];
    return finding !== undefined && passes(finding, filter, article);
  });
  passed.set(prepared, { filter, shown });
  return shown;
}

/** What reading one article remembers while it is open. */
export function makeReading(page: ArticlePage): Reading {
  const store = createStore<ReadingState>()(() => ({
    prepared: prepare(page),
    selected: undefined,
    lit: undefined,
    cursor: undefined,
    unfolded: new Set<string>(),
    filter: EVERYTHING_OPEN,
    panel: true,
    find: NO_SEARCH,
    jump: undefined,
    held: undefined,
    attended: 0,
  }));
  const sight = createStore<Sight>()(() => ({ first: 0, last: 0 }));
  const { getState: seen } = sight;
  const { setState: set, getState: get } = store;
  let search = makeSearch(page);
  /** Where the last finding stood that was looked at; the next one is looked for from there. */
  let left: { readonly row: number; readonly start: number } | undefined;

  const act: ReadingActions = {
    show: (later) => {
      const state = get();
      if (state.prepared.article === later) return;
      const after = prepare(later, state.prepared);
      const carried = carryOver(state, seen(), after);
      const row = left && rowAfter(state.prepared, left.row, after);
      if (left !== undefined) left = row === undefined ? undefined : { ...left, row };
      search = makeSearch(later);
      const hits = search(state.find.query);
      const now = Math.max(0, Math.min(state.find.now, hits.length - 1));
      set({ ...carried, prepared: after, find: { ...state.find, hits, now } });
    },
    goTo: (row) => {
      const there = row === undefined ? undefined : get().prepared.rows[row];
      if (row === undefined || there === undefined) return;
      if (there.kind === 'aside') act.unfold(there.name, true);
      set(({ jump }) => ({ jump: { row, serial: (jump?.serial ?? 0) + 1 } }));
    },
    select: (selected) => {
      set({ selected, ...(selected === undefined ? {} : { panel: true }) });
      const { article, index } = get().prepared;
      const finding = selected === undefined ? undefined : article.findings[selected];
      if (finding === undefined) return;
      const row = rowOfFinding(index, article, finding);
      left = row === undefined ? undefined : { row, start: startOf(finding) };
      act.goTo(row);
    },
    step: (by) => {
      const shown = shownFindings(get());
      const { selected } = get();
      const at = selected === undefined ? -1 : shown.indexOf(selected);
      const next = at < 0 ? nextFrom(shown, by) : (at + by + shown.length) % shown.length;
      if (shown[next] !== undefined) act.select(shown[next]);
    },
    light: (lit) => {
      const now = get().lit;
      if (now?.bead !== lit?.bead || now?.group !== lit?.group) set({ lit });
    },
    move: (step) => {
      const { prepared } = get();
      const cursor = stepWord(
        prepared,
        get().cursor ?? { row: seen().first, side: 'ja', group: undefined },
        step,
      );
      const row = prepared.rows[cursor.row];
      const lit =
        row?.kind === 'pair' && cursor.group !== undefined
          ? { bead: row.bead, group: cursor.group }
          : undefined;
      set({ cursor, lit });
      if (step === 'up' || step === 'down' || cursor.row < seen().first || cursor.row > seen().last)
        set(({ jump }) => ({ jump: { row: cursor.row, serial: (jump?.serial ?? 0) + 1 } }));
    },
    unfold: (name, open) =>
      set(({ unfolded }) => {
        const next = new Set(unfolded);
        if (open ?? !next.has(name)) next.add(name);
        else next.delete(name);
        return { unfolded: next };
      }),
    filter: (part) => {
      set(({ filter }) => ({ filter: { ...filter, ...part } }));
      const { selected } = get();
      if (selected !== undefined && !shownFindings(get()).includes(selected)) set({ selected: undefined });
    },
    showAll: () => act.filter({ ...EVERYTHING_OPEN, status: get().filter.status }),
    stand: (row) => {
      set({ cursor: { row, side: 'ja', group: undefined } });
      act.goTo(row);
    },
    attend: () => set(({ attended }) => ({ attended: attended + 1 })),
    togglePanel: () => set(({ panel }) => ({ panel: !panel })),
    openFind: (open) => set(({ find }) => ({ find: open ? { ...find, open } : NO_SEARCH })),
    search: (query) => {
      const hits = search(query);
      set({ find: { open: true, query, hits, now: 0 } });
      if (hits.length > 0) goToHit(hits[0]);
    },
    stepHit: (by) => {
      const { find } = get();
      if (find.hits.length === 0) return;
      const now = (find.now + by + find.hits.length) % find.hits.length;
      set({ find: { ...find, now } });
      goToHit(find.hits[now]);
    },
    see: (first, last) => {
      const before = seen();
      if (before.first !== first || before.last !== last) sight.setState({ first, last });
    },
  };
  /** The finding after, or before, the one that was looked at last; where there was none, what a reader has before them. */
  const nextFrom = (shown: readonly number[], by: 1 | -1): number => {
    const { prepared } = get();
    const { article, index } = prepared;
    const from = left ?? (by > 0 ? { row: seen().first, start: 0 } : undefined);
    if (from === undefined) return shown.length - 1;
    const isBehind = (at: number): boolean => {
      const finding = article.findings[at];
      const row = (finding && rowOfFinding(index, article, finding)) ?? prepared.rows.length;
      return row > from.row || (row === from.row && finding !== undefined && startOf(finding) >= from.start);
    };
    const at = by > 0 ? shown.findIndex(isBehind) : shown.findLastIndex((one) => !isBehind(one));
    return at >= 0 ? at : by > 0 ? 0 : shown.length - 1;
  };
  const goToHit = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    const { article, index } = get().prepared;
    act.goTo(hit.side === 'ja' ? rowOfJa(index, article, hit) : rowOfEn(index, article, hit));
  };
  return Object.assign(store, { act, sight });
}

const Held = createContext<Reading | undefined>(undefined);
export const ReadingProvider = Held.Provider;

/** The reading this part of the window belongs to. */
export function useReading(): Reading {
  const reading = use(Held);
  if (reading === undefined) throw new Bug('a row was drawn outside a reading');
  return reading;
}

/** One part of the reading's state. */
export function useRead<Part>(select: (state: ReadingState) => Part): Part {
  return useStore(useReading(), select);
}

/** The rows in sight; whoever asks is drawn again with every frame of scrolling. */
export function useSight(): Sight {
  return useStore(useReading().sight);
}
