import type { Prepared } from './prepare.ts';

/** Where the keyboard stands: a row, a column, and the linked word in it, if any. */
export interface WordPlace {
  readonly row: number;
  readonly side: 'ja' | 'en';
  readonly group: number | undefined;
}

export type Step = 'left' | 'right' | 'up' | 'down' | 'side';

/** The groups of linked words of one column of a row, in the order of the text. */
export function groupsOfRow(prepared: Prepared, row: number, side: 'ja' | 'en'): readonly number[] {
  const there = prepared.rows[row];
  if (there === undefined) return [];
  const marks =
    side === 'ja'
      ? there.ja.flatMap((sentence) => prepared.jaMarks[sentence] ?? [])
      : there.en.flatMap(({ file, sentence }) => prepared.enMarks[file]?.[sentence] ?? []);
  const links = marks.filter((mark) => mark.kind === 'link').sort((one, other) => one.start - other.start);
  return [...new Set(links.map((mark) => mark.index))];
}

/** Where a step leads: along the words of a row and over its end into the next; up and down by rows. */
export function stepWord(prepared: Prepared, from: WordPlace, step: Step): WordPlace {
  const { row, side, group } = from;
  const last = prepared.rows.length - 1;
  if (step === 'side') {
    const other = side === 'ja' ? 'en' : 'ja';
    const there = groupsOfRow(prepared, row, other);
    return { row, side: other, group: group !== undefined && there.includes(group) ? group : there[0] };
  }
  if (step === 'up' || step === 'down') {
    const next = Math.min(last, Math.max(0, row + (step === 'down' ? 1 : -1)));
    return { row: next, side, group: groupsOfRow(prepared, next, side)[0] };
  }
  const forward = step === 'right';
  const words = groupsOfRow(prepared, row, side);
  const at = group === undefined ? (forward ? -1 : words.length) : words.indexOf(group);
  const next = words[at + (forward ? 1 : -1)];
  if (next !== undefined) return { row, side, group: next };
  for (let other = row + (forward ? 1 : -1); other >= 0 && other <= last; other += forward ? 1 : -1) {
    const there = groupsOfRow(prepared, other, side);
    const word = forward ? there[0] : there.at(-1);
    if (word !== undefined) return { row: other, side, group: word };
  }
  return from;
}
