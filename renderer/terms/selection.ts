/** Which rows of the table are selected. */
export interface Selection {
  /** The row that is looked at, and that the arrows move on from; undefined before anything is. */
  readonly lead: string | undefined;
  /** Where a range begins. */
  readonly anchor: string | undefined;
  /** All that are selected, `lead` among them unless it was taken out. */
  readonly keys: ReadonlySet<string>;
}

export const NOTHING_SELECTED: Selection = { lead: undefined, anchor: undefined, keys: new Set() };

/** One row alone. */
export const only = (key: string): Selection => ({ lead: key, anchor: key, keys: new Set([key]) });

/** A row more, or one less; the last one stays. */
export function turn({ keys }: Selection, key: string): Selection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next.size === 0 ? only(key) : { lead: key, anchor: key, keys: next };
}

/** Everything from where the range begins to a row, in the order that is shown; nothing else. */
export function reach({ anchor }: Selection, key: string, shown: readonly string[]): Selection {
  const [from, to] = [anchor === undefined ? -1 : shown.indexOf(anchor), shown.indexOf(key)];
  if (anchor === undefined || from < 0 || to < 0) return only(key);
  return { lead: key, anchor, keys: new Set(shown.slice(Math.min(from, to), Math.max(from, to) + 1)) };
}
