import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { TableVirtuosoHandle } from 'react-virtuoso';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision, Id } from '../../src/project/record.ts';
import { keyOf } from '../../src/term/entry.ts';
import { useOffers } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { useWorkbench } from '../workbench.ts';
import { AddTerm } from './add-term.tsx';
import { useDeciding } from './deciding.ts';
import { Details } from './details.tsx';
import styles from './glossary.module.css';
import type { Choosing } from './glossary-row.tsx';
import { Table } from './glossary-table.tsx';
import { Tools } from './glossary-tools.tsx';
import {
  conflictingKeys,
  EVERYTHING,
  isFiltered,
  type LineFilter,
  othersLike,
  preferredOf,
  showLines,
} from './lines.ts';
import type { Parted } from './part.ts';
import { PartTerm } from './part-term.tsx';
import { Picked } from './picked.tsx';
import { useGlossary, usePreparedSearch } from './reading.ts';
import { ReferenceDetails } from './reference-details.tsx';
import { NOTHING_SELECTED, only, reach, type Selection, turn } from './selection.ts';

const NO_LINES: readonly GlossaryLine[] = [];

/**
 * The glossary of the open project: every concept of its articles, to be decided about; of an open article those that
 * stand in it.
 */
export function GlossaryView({ article }: { readonly article?: Id }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const deciding = useDeciding();
  const { blocked, decide } = deciding;
  const reading = useGlossary();
  const { view, done } = reading;
  const everything = useMemo<LineFilter>(() => ({ ...EVERYTHING, article }), [article]);
  const [filter, setFilter] = useState<LineFilter>(everything);
  const [selected, setSelected] = useState<Selection>(NOTHING_SELECTED);
  const [asking, setAsking] = useState<'add' | 'part' | 'sign'>();
  const table = useRef<TableVirtuosoHandle>(null);
  const area = useRef<HTMLElement>(null);
  const lines = view?.lines ?? NO_LINES;
  usePreparedSearch(lines);
  const conflicting = useMemo(() => (view === undefined ? new Map() : conflictingKeys(view)), [view]);
  const shown = useMemo(() => showLines(lines, filter, conflicting), [lines, filter, conflicting]);
  const all = useMemo(
    () => (article === undefined ? lines : lines.filter((line) => line.articles.includes(article))).length,
    [lines, article],
  );
  const places = useMemo(() => new Map(shown.map(({ key }, place) => [key, place])), [shown]);
  const at = places.get(selected.lead ?? '') ?? 0;
  const current = shown[at];
  const isStale = current === undefined || current.key !== selected.lead;
  const lead = current?.key;
  const selection = useMemo(
    () => (!isStale ? selected : lead === undefined ? NOTHING_SELECTED : only(lead)),
    [isStale, selected, lead],
  );
  const [first, ...others] = useMemo(
    () =>
      [...selection.keys]
        .flatMap((key) => places.get(key) ?? [])
        .sort((one, other) => one - other)
        .flatMap((place) => shown[place] ?? []),
    [selection.keys, places, shown],
  );
  const choose: Choosing['choose'] = (key, how) => {
    if (how === 'only') setSelected(only(key));
    else if (how === 'turn') setSelected(turn(selection, key));
    else
      setSelected(
        reach(
          selection,
          key,
          shown.map((line) => line.key),
        ),
      );
  };
  const chosen = useRef(choose);
  useEffect(() => {
    chosen.current = choose;
  });
  // The same for as long as the selection is, so that rows are not drawn anew for anything else.
  const choosing = useMemo<Choosing>(
    () => ({ selection, choose: (key, how) => chosen.current(key, how) }),
    [selection],
  );

  const isOwn = first?.reference === undefined && others.every(({ reference }) => reference === undefined);
  const decideAll = (as: 'accepted' | 'rejected' | undefined) => {
    if (first !== undefined && isOwn) deciding.decideAll([first, ...others], as);
  };
  const merge = () => {
    if (first === undefined || others.length === 0 || !isOwn) return;
    setSelected(only(first.key));
    deciding.merge(first, others);
  };
  const part = (parted: Parted) => {
    setAsking(undefined);
    deciding.part(first, parted);
  };
  const spread = current === undefined ? [] : othersLike(current, preferredOf(current));
  const any = first === undefined || !isOwn ? undefined : decideAll;
  useOffers({
    'add-term': view === undefined ? undefined : () => setAsking('add'),
    'approve-term': any && (() => any('accepted')),
    'reject-term': any && (() => any('rejected')),
    'undecide-term': any && (() => any(undefined)),
    'merge-terms': others.length === 0 || !isOwn ? undefined : merge,
    'part-term':
      others.length > 0 || first === undefined || first.forms.length < 2
        ? undefined
        : () => setAsking('part'),
    'spread-term':
      current === undefined || others.length > 0 || spread.length === 0
        ? undefined
        : () => act.openReplace(spread, preferredOf(current)),
    'search-terms': view === undefined ? undefined : () => area.current?.querySelector('input')?.focus(),
    signature: () => setAsking('sign'),
  });
  /** The host sees to it that a term that is there already stays one, with what was said of it. */
  const add = (value: EntryDecision) => {
    void decide({}, value);
    setFilter(EVERYTHING);
    setSelected(only(keyOf(value.en)));
  };
  const takeOver = () => {
    if (current?.entry === undefined) return;
    deciding.takeOver(current.entry);
    setSelected(only(keyOf(current.en)));
  };
  const go = (to: number, how: 'only' | 'reach') => {
    const place = Math.min(shown.length - 1, Math.max(0, to));
    const line = shown[place];
    if (line === undefined) return;
    choose(line.key, how);
    table.current?.scrollIntoView({ index: place });
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || current === undefined) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return;
      event.preventDefault();
      setSelected({ lead: current.key, anchor: shown[0]?.key, keys: new Set(places.keys()) });
      return;
    }
    const moves: Readonly<Record<string, number>> = {
      ...{ ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0 },
      End: shown.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(to, event.shiftKey ? 'reach' : 'only');
  };

  if (view === undefined)
    return (
      <main className={styles.empty} aria-label={say('terms.title')}>
        <p role="status">{say('glossary.reading', { percent: Math.round((done ?? 0) * 100) })}</p>
        {done === undefined ? (
          <Button onPress={reading.readAgain}>{say('glossary.read')}</Button>
        ) : (
          <Button onPress={reading.cancel}>{say('glossary.stop')}</Button>
        )}
      </main>
    );
  return (
    <main ref={area} className={styles.view} aria-label={say('terms.title')}>
      <Tools
        filter={filter}
        onFilter={setFilter}
        shown={shown.length}
        all={all}
        references={view.references}
        onAdd={() => setAsking('add')}
        signing={asking === 'sign'}
        onSign={(signing) => setAsking(signing ? 'sign' : undefined)}
      />
      <AddTerm open={asking === 'add'} onKeep={add} onClose={() => setAsking(undefined)} />
      <PartTerm
        open={asking === 'part'}
        {...(first === undefined ? {} : { line: first })}
        onPart={part}
        onClose={() => setAsking(undefined)}
      />
      {shown.length === 0 ? (
        <div className={styles.empty}>
          <p>{say(all === 0 ? 'terms.none' : 'terms.filtered')}</p>
          {all === 0 && <p className={styles.quiet}>{say('terms.none.what')}</p>}
          {isFiltered(filter) && (
            <Button onPress={() => setFilter(everything)}>{say('findings.filtered.clear')}</Button>
          )}
        </div>
      ) : (
        <div className={styles.parts}>
          <Table
            {...{ table, shown, filter, choosing, conflicting }}
            onFilter={setFilter}
            onKeyDown={press}
          />
          {first !== undefined && others.length > 0 && (
            <Picked lines={[first, ...others]} onMerge={isOwn ? merge : undefined} onDecide={decideAll} />
          )}
          {current?.reference !== undefined && others.length === 0 && (
            <ReferenceDetails line={current} onTakeOver={takeOver} />
          )}
          {current !== undefined && current.reference === undefined && others.length === 0 && (
            <Details
              line={current}
              rivals={conflicting.get(current.key) ?? []}
              blocked={blocked}
              onDecide={decide}
              onPart={() => setAsking('part')}
            />
          )}
        </div>
      )}
    </main>
  );
}
