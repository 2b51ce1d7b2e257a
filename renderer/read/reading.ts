import { createContext, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { Bug } from '../../src/base/bug.ts';
import type { Finding, Severity } from '../../src/check/finding.ts';
import { type Hit, makeSearch } from './find.ts';
import { rowOfEn, rowOfFinding, rowOfJa } from './places.ts';
import type { Prepared } from './prepare.ts';
import { type Step, stepWord, type WordPlace } from './words.ts';

/** Which linked words glow, and in which column the person is. */
export interface Lit {
  readonly bead: number;
  readonly group: number;
}

export interface ReadingState {
  readonly prepared: Prepared;
  /** The finding whose card is open. */
  readonly selected: number | undefined;
  readonly lit: Lit | undefined;
  /** Where the keyboard stands. */
  readonly cursor: WordPlace | undefined;
  readonly unfolded: ReadonlySet<string>;
  /** Severities that are left out of the list. */
  readonly hidden: ReadonlySet<Severity>;
  readonly check: Finding['check'] | undefined;
  readonly panel: boolean;
  readonly find: {
    readonly open: boolean;
    readonly query: string;
    readonly hits: readonly Hit[];
    readonly now: number;
  };
  /** A wish to have a row in sight; `serial` grows so that the same row can be wished for twice. */
  readonly jump: { readonly row: number; readonly serial: number } | undefined;
  /** First and last row in sight. */
  readonly seen: { readonly first: number; readonly last: number };
}

export interface ReadingActions {
  select(finding: number | undefined): void;
  step(by: 1 | -1): void;
  light(lit: Lit | undefined): void;
  move(step: Step): void;
  unfold(name: string, open?: boolean): void;
  goTo(row: number | undefined): void;
  toggleSeverity(severity: Severity): void;
  chooseCheck(check: Finding['check'] | undefined): void;
  showAll(): void;
  togglePanel(): void;
  openFind(open: boolean): void;
  search(query: string): void;
  stepHit(by: 1 | -1): void;
  see(first: number, last: number): void;
}

export type Reading = StoreApi<ReadingState> & { readonly act: ReadingActions };

const NO_SEARCH = { open: false, query: '', hits: [], now: 0 };

/** The findings that pass the filter, in reading order. */
export function shownFindings({
  prepared,
  hidden,
  check,
}: Pick<ReadingState, 'prepared' | 'hidden' | 'check'>): readonly number[] {
  return prepared.order.filter((at) => {
    const finding = prepared.article.findings[at];
    if (finding === undefined || hidden.has(finding.severity)) return false;
    return check === undefined || finding.check === check;
  });
}

/** What reading one article remembers while it is open. */
export function makeReading(prepared: Prepared): Reading {
  const { article, index, rows } = prepared;
  const store = createStore<ReadingState>()(() => ({
    prepared,
    selected: undefined,
    lit: undefined,
    cursor: undefined,
    unfolded: new Set<string>(),
    hidden: new Set<Severity>(),
    check: undefined,
    panel: true,
    find: NO_SEARCH,
    jump: undefined,
    seen: { first: 0, last: 0 },
  }));
  const { setState: set, getState: get } = store;
  const search = makeSearch(article);

  const act: ReadingActions = {
    goTo: (row) => {
      const there = row === undefined ? undefined : rows[row];
      if (row === undefined || there === undefined) return;
      if (there.kind === 'aside') act.unfold(there.name, true);
      set(({ jump }) => ({ jump: { row, serial: (jump?.serial ?? 0) + 1 } }));
    },
    select: (selected) => {
      set({ selected, ...(selected === undefined ? {} : { panel: true }) });
      const finding = selected === undefined ? undefined : article.findings[selected];
      if (finding !== undefined) act.goTo(rowOfFinding(index, article, finding));
    },
    step: (by) => {
      const shown = shownFindings(get());
      const { selected } = get();
      const at = selected === undefined ? -1 : shown.indexOf(selected);
      const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
      if (shown[next] !== undefined) act.select(shown[next]);
    },
    light: (lit) => {
      const now = get().lit;
      if (now?.bead !== lit?.bead || now?.group !== lit?.group) set({ lit });
    },
    move: (step) => {
      const cursor = stepWord(
        prepared,
        get().cursor ?? { row: get().seen.first, side: 'ja', group: undefined },
        step,
      );
      const row = rows[cursor.row];
      const lit =
        row?.kind === 'pair' && cursor.group !== undefined
          ? { bead: row.bead, group: cursor.group }
          : undefined;
      set({ cursor, lit });
      if (step === 'up' || step === 'down' || cursor.row < get().seen.first || cursor.row > get().seen.last)
        set(({ jump }) => ({ jump: { row: cursor.row, serial: (jump?.serial ?? 0) + 1 } }));
    },
    unfold: (name, open) =>
      set(({ unfolded }) => {
        const next = new Set(unfolded);
        if (open ?? !next.has(name)) next.add(name);
        else next.delete(name);
        return { unfolded: next };
      }),
    toggleSeverity: (severity) =>
      set(({ hidden }) => {
        const next = new Set(hidden);
        if (!next.delete(severity)) next.add(severity);
        return { hidden: next };
      }),
    chooseCheck: (check) => set({ check }),
    showAll: () => set({ check: undefined, hidden: new Set<Severity>() }),
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
      const { seen } = get();
      if (seen.first !== first || seen.last !== last) set({ seen: { first, last } });
    },
  };
  const goToHit = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    act.goTo(hit.side === 'ja' ? rowOfJa(index, article, hit) : rowOfEn(index, article, hit));
  };
  return Object.assign(store, { act });
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
