import { ArrowDown, ArrowUp, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Input, SearchField, ToggleButton } from 'react-aria-components';
import { type TableComponents, TableVirtuoso, type TableVirtuosoHandle } from 'react-virtuoso';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import { TERM_KINDS } from '../../src/term/term.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import { Details } from './details.tsx';
import styles from './glossary.module.css';
import {
  conflictingKeys,
  decisionOf,
  EVERYTHING,
  type LineFilter,
  preferredOf,
  type SortKey,
  STANDINGS,
  showLines,
  standingOf,
  usesOf,
} from './lines.ts';
import { useGlossary } from './reading.ts';
import { TakeIn } from './take-in.tsx';

const NO_LINES: readonly GlossaryLine[] = [];

/** The head of a column that sorts; pressed again it turns round, and once more it sorts no longer. */
function SortHead({
  by,
  label,
  filter,
  onFilter,
}: {
  readonly by: SortKey;
  readonly label: string;
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
}) {
  const isSorted = filter.sort === by;
  const turn = () => {
    if (!isSorted) onFilter({ ...filter, sort: by, descending: false });
    else if (!filter.descending) onFilter({ ...filter, descending: true });
    else onFilter({ ...filter, sort: 'order', descending: false });
  };
  return (
    <th scope="col" aria-sort={isSorted ? (filter.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={styles.sort} onClick={turn}>
        {label}
        {isSorted &&
          (filter.descending ? <ArrowUp size={12} aria-hidden /> : <ArrowDown size={12} aria-hidden />)}
      </button>
    </th>
  );
}

/** A row of the table. */
function Cells({ line, isConflict }: { readonly line: GlossaryLine; readonly isConflict: boolean }) {
  const { say } = useSpeech();
  const standing = standingOf(line);
  const preferred = preferredOf(line);
  const others = line.forms.filter(({ form }) => form !== preferred);
  const reading = line.forms.find(({ form }) => form === preferred)?.reading ?? '';
  return (
    <>
      <td lang="en" className={join(styles.en, standing === 'rejected' && styles.struck)}>
        {line.en}
        {line.enForms.length > 0 && (
          <span className={styles.quiet}> {line.enForms.map(({ form }) => form).join(', ')}</span>
        )}
      </td>
      <td lang="ja">
        <span className={styles.form}>{preferred}</span>
        {others.length > 0 && (
          <span className={styles.quiet}> {others.map(({ form }) => form).join('、')}</span>
        )}
        {isConflict && (
          <TriangleAlert
            size={14}
            className={join(styles.warning)}
            aria-label={say('glossary.conflicting')}
          />
        )}
      </td>
      <td lang="ja" className={styles.quiet}>
        {reading === preferred ? '' : reading}
      </td>
      <td className={join(styles.quiet, styles.short)}>
        {say(`terms.kind.${line.entry?.kind ?? line.kind}`)}
      </td>
      <td>
        <span className={styles.standing} data-status={standing}>
          {say(`glossary.standing.${standing}`)}
        </span>
      </td>
      <td className={styles.number}>{usesOf(line)}</td>
      <td className={styles.number}>{Math.round(line.score * 100)}</td>
    </>
  );
}

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

/** What may be seen of the glossary, and what is done with the whole of it. */
function Tools({
  filter,
  onFilter,
  shown,
  all,
  onTaken,
}: {
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly shown: number;
  readonly all: number;
  readonly onTaken: () => void;
}) {
  const { say } = useSpeech();
  const { act } = useWorkbench();
  const word = <Value extends string>(value: Value | undefined) => value ?? 'every';
  return (
    <div className={styles.filters}>
      <SearchField
        aria-label={say('terms.search')}
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
      >
        <Input placeholder={say('terms.search')} className={join(styles.search)} />
      </SearchField>
      <Choices
        label={say('terms.kind')}
        labelHidden
        value={word(filter.kind)}
        onChange={(kind) => onFilter({ ...filter, kind: kind === 'every' ? undefined : kind })}
        choices={(['every', ...TERM_KINDS] as const).map((value) => ({
          value,
          label: say(`terms.kind.${value}`),
        }))}
      />
      <Choices
        label={say('glossary.standing')}
        labelHidden
        value={word(filter.standing)}
        onChange={(standing) =>
          onFilter({ ...filter, standing: standing === 'every' ? undefined : standing })
        }
        choices={(['every', ...STANDINGS] as const).map((value) => ({
          value,
          label: say(`glossary.standing.${value}`),
        }))}
      />
      <ToggleButton
        className={join(styles.toggle)}
        isSelected={filter.conflictsOnly}
        onChange={(conflictsOnly) => onFilter({ ...filter, conflictsOnly })}
      >
        {say('glossary.conflicts-only')}
      </ToggleButton>
      <output className={styles.quiet}>{say('terms.total', { shown, all })}</output>
      <span className={styles.gap} />
      <TakeIn onTaken={onTaken} />
      <Button onPress={() => act.openExport('project')}>{say('glossary.export')}</Button>
    </div>
  );
}

/** The glossary of the open project: every concept of its articles, to be decided about. */
export function GlossaryView() {
  const { act, api } = useWorkbench();
  const { say } = useSpeech();
  const blocked = useSelected((state) => state.project?.readOnly !== undefined);
  const reading = useGlossary();
  const { view, done } = reading;
  const [filter, setFilter] = useState<LineFilter>(EVERYTHING);
  const [chosen, setChosen] = useState<string>();
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

  const decide = (line: GlossaryLine, value: EntryDecision | null) => {
    if (blocked || (value === null && line.entry === undefined)) return;
    const entry = line.entry?.id ?? null;
    void act
      .carryOut((window) => api.call('decideEntry', { entry, value, ...window }))
      .then((step) => {
        if (step?.name !== undefined) act.say({ kind: 'done', name: step.name });
      });
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
      />
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
