import { ArrowDown, ArrowUp, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { TableComponents } from 'react-virtuoso';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import styles from './glossary.module.css';
import { type LineFilter, preferredOf, readingOf, type SortKey, standingOf, usesOf } from './lines.ts';
import type { Selection } from './selection.ts';

/** The head of a column that sorts; pressed again it turns round, and once more it sorts no longer. */
export function SortHead({
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

const isForbidden = ({ entry }: GlossaryLine, form: string, status: string): boolean =>
  entry?.forbidden.includes(form) ?? status === 'forbidden';

interface RowProps {
  readonly line: GlossaryLine;
  readonly isConflict: boolean;
  /** Says a moment. */
  readonly when: (at: string) => string;
}

/** A row of the table. */
export const Cells = memo(function Cells({ line, isConflict, when }: RowProps) {
  const { say } = useSpeech();
  const standing = standingOf(line);
  const preferred = preferredOf(line);
  const others = line.forms.filter(({ form }) => form !== preferred);
  const reading = readingOf(line);
  const by = line.entry?.by;
  return (
    <>
      <td
        lang="en"
        className={join(styles.en, (standing === 'rejected' || line.reference?.overruled) && styles.struck)}
      >
        {line.en}
        {line.enForms.length > 0 && (
          <span className={styles.quiet}> {line.enForms.map(({ form }) => form).join(', ')}</span>
        )}
      </td>
      <td lang="ja">
        <span className={styles.form}>{preferred}</span>
        {others.length > 0 && (
          <span className={styles.quiet}>
            {others.map(({ form, status }, at) => (
              <span key={form}>
                {at === 0 ? ' ' : '、'}
                {isForbidden(line, form, status) ? <s>{form}</s> : form}
              </span>
            ))}
          </span>
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
        <span className={styles.standing} data-status={line.reference === undefined ? standing : 'reference'}>
          {line.reference === undefined ? say(`glossary.standing.${standing}`) : line.reference.name}
        </span>
      </td>
      <td className={styles.number}>{usesOf(line)}</td>
      <td className={styles.number}>{Math.round(line.score * 100)}</td>
      <td className={join(styles.quiet, styles.short, styles.who)}>{by?.name}</td>
      <td className={join(styles.quiet, styles.short)}>{by === undefined ? '' : when(by.at)}</td>
    </>
  );
});

/** What the rows of the table share. */
export interface Choosing {
  readonly selection: Selection;
  choose(key: string, how: 'only' | 'turn' | 'reach'): void;
}

/** Made once: other components at every drawing would build all rows anew. */
export const ROWS: TableComponents<GlossaryLine, Choosing> = {
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
