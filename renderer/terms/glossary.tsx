import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type TableComponents, TableVirtuoso, type TableVirtuosoHandle } from 'react-virtuoso';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { Done } from '../../src/api/project-views.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import { keyOf } from '../../src/term/entry.ts';
import { useOffers } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import { AddTerm } from './add-term.tsx';
import { Details } from './details.tsx';
import styles from './glossary.module.css';
import { Cells, SortHead } from './glossary-row.tsx';
import { Tools } from './glossary-tools.tsx';
import { conflictingKeys, decisionOf, EVERYTHING, type LineFilter, showLines } from './lines.ts';
import { mergeLines } from './merge.ts';
import { Picked } from './picked.tsx';
import { useGlossary } from './reading.ts';
import { NOTHING_SELECTED, only, reach, type Selection, turn } from './selection.ts';

const NO_LINES: readonly GlossaryLine[] = [];

/** What the rows of the table share. */
interface Choosing {
  readonly selection: Selection;
  choose(key: string, how: 'only' | 'turn' | 'reach'): void;
}

/** Made once: other components at every drawing would build all rows anew. */
const ROWS: TableComponents<GlossaryLine, Choosing> = {
  TableRow: ({ item, context: { selection, choose }, ...row }) => (
    <tr
      {...row}
      data-chosen={selection.keys.has(item.key) || undefined}
      // A range of rows is meant, not one of letters.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={({ shiftKey, ctrlKey, metaKey }) =>
        choose(item.key, shiftKey ? 'reach' : ctrlKey || metaKey ? 'turn' : 'only')
      }
    />
  ),
};

/** The glossary of the open project: every concept of its articles, to be decided about. */
export function GlossaryView() {
  const { act, api } = useWorkbench();
  const { say } = useSpeech();
  const blocked = useSelected((state) => state.project?.readOnly !== undefined);
  const reading = useGlossary();
  const { view, done } = reading;
  const [filter, setFilter] = useState<LineFilter>(EVERYTHING);
  const [selected, setSelected] = useState<Selection>(NOTHING_SELECTED);
  const [adding, setAdding] = useState(false);
  const table = useRef<TableVirtuosoHandle>(null);
  const lines = view?.lines ?? NO_LINES;
  const conflicting = useMemo(() => (view === undefined ? new Map() : conflictingKeys(view)), [view]);
  const shown = useMemo(() => showLines(lines, filter, conflicting), [lines, filter, conflicting]);
  const rows = useMemo(() => [...shown], [shown]);
  const at = Math.max(
    0,
    shown.findIndex(({ key }) => key === selected.lead),
  );
  const current = shown[at];
  const isStale = current === undefined || current.key !== selected.lead;
  const selection = !isStale ? selected : current === undefined ? NOTHING_SELECTED : only(current.key);
  const [first, ...others] = shown.filter(({ key }) => selection.keys.has(key));
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

  const tellStep = (step: Done | undefined) => {
    if (step?.name !== undefined) act.say({ kind: 'done', name: step.name });
  };
  const startAdding = blocked || view === undefined ? undefined : () => setAdding(true);
  const merge =
    blocked || first === undefined || others.length === 0
      ? undefined
      : () => {
          const gone = others.flatMap(({ entry }) => entry?.id ?? []);
          const wanted = { entry: first.entry?.id ?? null, value: mergeLines(first, others), gone };
          setSelected(only(first.key));
          void act.carryOut((window) => api.call('mergeEntries', { ...wanted, ...window })).then(tellStep);
        };
  useOffers({ 'add-term': startAdding, 'merge-terms': merge });
  const decide = (line: Pick<GlossaryLine, 'entry'>, value: EntryDecision | null) => {
    if (blocked || (value === null && line.entry === undefined)) return;
    const entry = line.entry?.id ?? null;
    void act.carryOut((window) => api.call('decideEntry', { entry, value, ...window })).then(tellStep);
  };
  /** A term that is there already is decided anew; one line holds what is called by one English name. */
  const add = (value: EntryDecision) => {
    const key = keyOf(value.en);
    const { entry } = lines.find((line) => line.key === key) ?? {};
    decide(
      entry === undefined ? {} : { entry },
      entry?.details ? { ...value, details: entry.details } : value,
    );
    setFilter(EVERYTHING);
    setSelected(only(key));
  };
  const go = (to: number, how: 'only' | 'reach') => {
    const line = shown[Math.min(shown.length - 1, Math.max(0, to))];
    if (line === undefined) return;
    choose(line.key, how);
    table.current?.scrollIntoView({ index: shown.indexOf(line) });
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return;
    const moves: Readonly<Record<string, number>> = {
      ...{ ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0 },
      End: shown.length - 1,
    };
    const deeds: Readonly<Record<string, () => void>> = {
      a: () => decide(current, decisionOf(current, {})),
      r: () => decide(current, decisionOf(current, { status: 'rejected' })),
      u: () => decide(current, null),
    };
    const to = moves[event.key];
    const deed = deeds[event.key.toLowerCase()];
    if (to === undefined && deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== undefined) go(to, event.shiftKey ? 'reach' : 'only');
    deed?.();
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
    <main className={styles.view} aria-label={say('terms.title')}>
      <Tools
        filter={filter}
        onFilter={setFilter}
        shown={shown.length}
        all={lines.length}
        onTaken={reading.readAgain}
        onAdd={startAdding}
      />
      <AddTerm open={adding} onKeep={add} onClose={() => setAdding(false)} />
      {shown.length === 0 ? (
        <div className={styles.empty}>
          <p>{say(lines.length === 0 ? 'terms.none' : 'terms.filtered')}</p>
          {lines.length > 0 && (
            <Button onPress={() => setFilter(EVERYTHING)}>{say('findings.filtered.clear')}</Button>
          )}
        </div>
      ) : (
        <div className={styles.parts}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the table inside, which has the focus */}
          <div className={styles.tablePart} onKeyDown={press}>
            <TableVirtuoso
              ref={table}
              aria-label={say('glossary.table')}
              className={join(styles.table)}
              data={rows}
              computeItemKey={(_, line) => line.key}
              components={ROWS}
              context={{ selection, choose }}
              fixedHeaderContent={() => (
                <tr>
                  <SortHead by="en" label={say('terms.en')} filter={filter} onFilter={setFilter} />
                  <SortHead by="ja" label={say('terms.ja')} filter={filter} onFilter={setFilter} />
                  <th scope="col">{say('glossary.reading-of')}</th>
                  <th scope="col">{say('terms.kind')}</th>
                  <th scope="col">{say('glossary.standing')}</th>
                  <SortHead by="uses" label={say('terms.count')} filter={filter} onFilter={setFilter} />
                  <SortHead by="score" label={say('glossary.score')} filter={filter} onFilter={setFilter} />
                </tr>
              )}
              itemContent={(_, line) => <Cells line={line} isConflict={conflicting.has(line.key)} />}
            />
          </div>
          {first !== undefined && others.length > 0 && <Picked lines={[first, ...others]} onMerge={merge} />}
          {current !== undefined && others.length === 0 && (
            <Details
              line={current}
              rivals={conflicting.get(current.key) ?? []}
              blocked={blocked}
              onDecide={decide}
            />
          )}
        </div>
      )}
    </main>
  );
}
