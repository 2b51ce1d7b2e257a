import { type KeyboardEvent, type Ref, useMemo } from 'react';
import { TableVirtuoso, type TableVirtuosoHandle } from 'react-virtuoso';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import styles from './glossary.module.css';
import { Cells, type Choosing, ROWS, SortHead } from './glossary-row.tsx';
import type { LineFilter } from './lines.ts';
import { useWhen } from './when.ts';

/** The lines that pass, a row each; keys move in it. */
export function Table({
  table,
  shown,
  filter,
  onFilter,
  choosing,
  conflicting,
  onKeyDown,
}: {
  readonly table: Ref<TableVirtuosoHandle>;
  readonly shown: readonly GlossaryLine[];
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly choosing: Choosing;
  readonly conflicting: ReadonlyMap<string, readonly string[]>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { say } = useSpeech();
  const when = useWhen();
  const rows = useMemo(() => [...shown], [shown]);
  const sorting = { filter, onFilter };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the table inside, which has the focus
    <div className={styles.tablePart} onKeyDown={onKeyDown}>
      <TableVirtuoso
        ref={table}
        aria-label={say('glossary.table')}
        className={join(styles.table)}
        data={rows}
        computeItemKey={(_, line) => line.key}
        components={ROWS}
        context={choosing}
        fixedHeaderContent={() => (
          <tr>
            <SortHead by="en" label={say('terms.en')} {...sorting} />
            <SortHead by="ja" label={say('terms.ja')} {...sorting} />
            <th scope="col">{say('glossary.reading-of')}</th>
            <th scope="col">{say('terms.kind')}</th>
            <SortHead by="standing" label={say('glossary.standing')} {...sorting} />
            <SortHead by="uses" label={say('terms.count')} {...sorting} />
            <SortHead by="score" label={say('glossary.score')} {...sorting} />
            <SortHead by="by" label={say('glossary.by')} {...sorting} />
            <SortHead by="at" label={say('glossary.at')} {...sorting} />
          </tr>
        )}
        itemContent={(_, line) => <Cells line={line} isConflict={conflicting.has(line.key)} when={when} />}
      />
    </div>
  );
}
