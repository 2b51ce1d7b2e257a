import { useMemo } from 'react';
import { useRead } from './reading.ts';
import type { Row } from './rows.ts';

/** For each row, whether its English comes from another source than that of the rows above it. */
export function sourceChanges(rows: readonly Row[], several: boolean): readonly boolean[] {
  let before = -1;
  return rows.map((row) => {
    const file = row.kind === 'pair' ? row.en[0]?.file : undefined;
    const changes = several && file !== undefined && file !== before;
    if (file !== undefined) before = file;
    return changes;
  });
}

/** The same for the article that is read. */
export function useShowsSource(): readonly boolean[] {
  const rows = useRead((state) => state.prepared.rows);
  const several = useRead((state) => state.prepared.article.en.length > 1);
  return useMemo(() => sourceChanges(rows, several), [rows, several]);
}
