import { createContext, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { ArticlePage, Done } from '../../src/api/project-views.ts';
import { Bug } from '../../src/base/bug.ts';
import type { Severity } from '../../src/check/finding.ts';
import type { ArticleAction } from '../../src/project/plan-action.ts';
import type { DismissalReason, EntryDecision } from '../../src/project/record.ts';
import { isOpen, type JudgedFinding } from '../../src/project/verdicts.ts';
import { alike } from './filter.ts';

/** What is asked of a person about the finding they look at. */
export type Asking = 'dismiss' | 'dismiss-alike' | 'note' | 'term' | 'explain' | 'severity';

export interface ReviewingState {
  readonly asking: Asking | undefined;
}

export interface ReviewingActs {
  /** Opens a sheet about the finding that is looked at; `undefined` closes it. */
  ask(asking: Asking | undefined): void;
  /** Puts a suggestion into the text: the first, unless told otherwise. */
  accept(suggestion?: number): Promise<void>;
  dismiss(reason: DismissalReason, words: string, everyOne: boolean): Promise<void>;
  restore(): Promise<void>;
  /** Says how grave it is; saying the same again takes that back. */
  judge(severity: Severity | null): Promise<void>;
  note(note: string): Promise<void>;
  enter(entry: EntryDecision): Promise<void>;
}

/** Judging the findings of one article. */
export type Reviewing = StoreApi<ReviewingState> & { readonly act: ReviewingActs };

export interface ReviewingHost {
  page(): ArticlePage | undefined;
  /** The finding a person looks at, and those that are listed, in the order of the list. */
  selected(): JudgedFinding | undefined;
  listed(): readonly JudgedFinding[];
  select(key: string | undefined): void;
  do(make: (page: ArticlePage) => ArticleAction | undefined): Promise<Done | undefined>;
  decideEntry(value: EntryDecision): Promise<Done | undefined>;
  /** Says what was done, with a way to take it back. */
  tell(done: Done): void;
  isReadOnly(): boolean;
}

/**
 * The finding to look at when some have been dealt with: the next open one of the list behind them, else the first one
 * before them.
 */
export function nextOpen(
  listed: readonly JudgedFinding[],
  selected: string,
  dealtWith: ReadonlySet<string>,
): string | undefined {
  const at = listed.findIndex(({ key }) => key === selected);
  const round = [...listed.slice(at + 1), ...listed.slice(0, Math.max(0, at))];
  return round.find((finding) => isOpen(finding) && !dealtWith.has(finding.key))?.key;
}

/** Makes what judging the findings of one article needs. */
export function makeReviewing(host: ReviewingHost): Reviewing {
  const store = createStore<ReviewingState>()(() => ({ asking: undefined }));
  const { setState: set } = store;

  /** Does something that settles findings: goes on to the next at once, and back where it could not be done. */
  const settle = async (
    finding: JudgedFinding,
    dealtWith: readonly string[],
    make: (page: ArticlePage) => ArticleAction | undefined,
  ): Promise<void> => {
    set({ asking: undefined });
    const next = nextOpen(host.listed(), finding.key, new Set(dealtWith));
    host.select(next);
    const done = await host.do(make);
    if (done === undefined) return host.select(finding.key);
    host.tell(done);
    // What was done may have answered the next one as well.
    const { selected } = host;
    if (next !== undefined && selected() === undefined)
      host.select(nextOpen(host.listed(), next, new Set()) ?? host.listed().find(isOpen)?.key);
  };

  const act: ReviewingActs = {
    ask: (asking) => {
      const finding = host.selected();
      const blocked = host.isReadOnly() && asking !== 'explain';
      set({ asking: finding === undefined || blocked ? undefined : asking });
    },
    async accept(at = 0) {
      const finding = host.selected();
      const wanted = finding?.suggestions[at];
      if (finding === undefined || wanted === undefined || host.isReadOnly()) return;
      await settle(finding, [finding.key], (page) => {
        const now = page.findings.find(({ key }) => key === finding.key)?.suggestions[at];
        return now?.text === wanted.text ? { kind: 'edit', ...now, suggested: true } : undefined;
      });
    },
    async dismiss(reason, words, everyOne) {
      const [finding, page] = [host.selected(), host.page()];
      if (finding === undefined || page === undefined) return;
      const others = everyOne ? alike(page.findings, finding).map(({ key }) => key) : [];
      const findings = [...new Set([finding.key, ...others])];
      const note = words.trim();
      await settle(finding, findings, () => ({
        ...{ kind: 'dismiss', findings, reason },
        ...(note === '' ? {} : { note }),
      }));
    },
    async restore() {
      const finding = host.selected();
      if (finding === undefined || isOpen(finding) || host.isReadOnly()) return;
      const done = await host.do(() => ({ kind: 'restore', findings: [finding.key] }));
      if (done !== undefined) host.tell(done);
    },
    async judge(severity) {
      const finding = host.selected();
      set({ asking: undefined });
      if (finding === undefined || host.isReadOnly()) return;
      const isSame = severity !== null && finding.verdict.severity === severity;
      if (finding.severity === severity && !isSame) return;
      if (severity === null && finding.verdict.severity === undefined) return;
      await host.do(() => ({
        ...{ kind: 'severity', finding: finding.key },
        severity: isSame ? null : severity,
      }));
    },
    async note(note) {
      const finding = host.selected();
      set({ asking: undefined });
      if (finding === undefined || (finding.verdict.note ?? '') === note.trim()) return;
      await host.do(() => ({ kind: 'note-finding', finding: finding.key, note: note.trim() }));
    },
    async enter(entry) {
      set({ asking: undefined });
      const done = await host.decideEntry(entry);
      if (done !== undefined) host.tell(done);
    },
  };
  return Object.assign(store, { act });
}

const Held = createContext<Reviewing | undefined>(undefined);
export const ReviewingProvider = Held.Provider;

/** The judging this part of the window belongs to. */
export function useReviewing(): Reviewing {
  const reviewing = use(Held);
  if (reviewing === undefined) throw new Bug('a finding was drawn outside of an article');
  return reviewing;
}

/** One part of its state. */
export function useReview<Part>(select: (state: ReviewingState) => Part): Part {
  return useStore(useReviewing(), select);
}
