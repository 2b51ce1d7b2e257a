import type { Prepared } from './prepare.ts';
import type { ReadingState, Sight } from './reading.ts';
import { groupsOfRow, type WordPlace } from './words.ts';

/**
 * The row of a later page that shows what a row of an earlier one showed: known by the machine's sentence, or, where
 * there is English only, by its place in the source. Undefined when nothing of it is left.
 */
export function rowAfter(before: Prepared, row: number, after: Prepared): number | undefined {
  const there = before.rows[row];
  if (there === undefined) return undefined;
  const [sentence] = there.ja;
  const unit = sentence === undefined ? undefined : before.article.sentences[sentence]?.unit;
  // A unit may be gone because it was joined with the one before it.
  const now = unit === undefined ? -1 : after.article.sentences.findLastIndex((one) => one.unit <= unit);
  const [place] = there.en;
  const found =
    sentence !== undefined ? after.index.ofJa[now] : place && after.index.ofEn[place.file]?.[place.sentence];
  return found === undefined || found < 0 ? undefined : found;
}

/** Where the keyboard stands on a later page: in the same row, at the word of the same number. */
function cursorAfter(
  before: Prepared,
  { row, side, group }: WordPlace,
  after: Prepared,
): WordPlace | undefined {
  const now = rowAfter(before, row, after);
  if (now === undefined) return undefined;
  const at = group === undefined ? -1 : groupsOfRow(before, row, side).indexOf(group);
  return { row: now, side, group: at < 0 ? undefined : groupsOfRow(after, now, side)[at] };
}

/** Names of unfolded rows on a later page; Japanese ones are named by a sentence, which may have moved. */
function unfoldedAfter(before: Prepared, names: ReadonlySet<string>, after: Prepared): ReadonlySet<string> {
  const moved = [...names].map((name) => {
    const row = name.startsWith('ja:')
      ? before.rows.findIndex((one) => 'name' in one && one.name === name)
      : -1;
    const now = row < 0 ? undefined : rowAfter(before, row, after);
    const there = now === undefined ? undefined : after.rows[now];
    return there?.kind === 'aside' ? there.name : name;
  });
  return new Set(moved);
}

/** What a person was at, carried over to a later page of the same article. */
export function carryOver(
  state: ReadingState,
  seen: Sight,
  after: Prepared,
): Pick<ReadingState, 'selected' | 'cursor' | 'lit' | 'unfolded' | 'held'> {
  const { prepared: before, selected, cursor, held } = state;
  const key = selected === undefined ? undefined : before.article.findings[selected]?.key;
  const found = key === undefined ? -1 : after.article.findings.findIndex((one) => one.key === key);
  const now = cursor && cursorAfter(before, cursor, after);
  const row = now === undefined ? undefined : after.rows[now.row];
  const top = rowAfter(before, seen.first, after);
  return {
    selected: found < 0 ? undefined : found,
    cursor: now,
    lit: row?.kind === 'pair' && now?.group !== undefined ? { bead: row.bead, group: now.group } : undefined,
    unfolded: unfoldedAfter(before, state.unfolded, after),
    // Rows that came or went above what is in sight must not push it away.
    held: top === undefined || top === seen.first ? held : { row: top, serial: (held?.serial ?? 0) + 1 },
  };
}
