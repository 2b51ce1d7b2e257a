import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type TableComponents, TableVirtuoso, type TableVirtuosoHandle } from 'react-virtuoso';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
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
import { useGlossary } from './reading.ts';

const NO_LINES: readonly GlossaryLine[] = [];

/** What the rows of the table share. */
interface Choosing {
  readonly chosen: string | undefined;
  choose(key: string): void;
}

/** Made once: other components at every drawing would build all rows anew. */
const ROWS: TableComponents<GlossaryLine, Choosing> = {
  TableRow: ({ item, context: { chosen, choose }, ...row }) => (
    <tr {...row} data-chosen={item.key === chosen || undefined} onClick={() => choose(item.key)} />
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
  const [chosen, setChosen] = useState<string>();
  const [adding, setAdding] = useState(false);
  const table = useRef<TableVirtuosoHandle>(null);
  const lines = view?.lines ?? NO_LINES;
  const conflicting = useMemo(() => (view === undefined ? new Map() : conflictingKeys(view)), [view]);
  const shown = useMemo(() => showLines(lines, filter, conflicting), [lines, filter, conflicting]);
  const rows = useMemo(() => [...shown], [shown]);
  const at = Math.max(
    0,
    shown.findIndex(({ key }) => key === chosen),
  );
  const current = shown[at];

  const startAdding = blocked || view === undefined ? undefined : () => setAdding(true);
  useOffers({ 'add-term': startAdding });
  const decide = (line: Pick<GlossaryLine, 'entry'>, value: EntryDecision | null) => {
    if (blocked || (value === null && line.entry === undefined)) return;
    const entry = line.entry?.id ?? null;
    void act
      .carryOut((window) => api.call('decideEntry', { entry, value, ...window }))
      .then((step) => {
        if (step?.name !== undefined) act.say({ kind: 'done', name: step.name });
      });
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
    setChosen(key);
  };
  const go = (to: number) => {
    const line = shown[Math.min(shown.length - 1, Math.max(0, to))];
    if (line === undefined) return;
    setChosen(line.key);
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
    if (to !== undefined) go(to);
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
              context={{ chosen: current?.key, choose: setChosen }}
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
          {current !== undefined && (
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
