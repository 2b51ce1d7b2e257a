import { Bug } from '../base/bug.ts';
import type { Span } from '../base/span.ts';
import { isWhiteSpace } from '../text/characters.ts';
import { type Border, moveBorders } from './borders.ts';
import type { Change } from './change.ts';
import {
  cutWritten,
  gapAfter,
  isWrapped,
  layOut,
  machineText,
  type Piece,
  type PresentText,
} from './present-text.ts';
import type { ArticleDecisions, ArticleMaterial, Unit } from './record.ts';
import { type Run, separate } from './separate.ts';

/** A stretch of the present text and what shall stand there instead. */
export interface TextEdit extends Span {
  readonly text: string;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The same edit without what it leaves as it is at its ends. Never cuts a pair of surrogates. */
export function trimEdit(text: string, edit: TextEdit): TextEdit {
  let { start, end } = edit;
  let from = 0;
  let to = edit.text.length;
  while (start < end && from < to && text.charCodeAt(start) === edit.text.charCodeAt(from)) {
    start += 1;
    from += 1;
  }
  if (from > 0 && isHighSurrogate(edit.text.charCodeAt(from - 1))) {
    start -= 1;
    from -= 1;
  }
  while (end > start && to > from && text.charCodeAt(end - 1) === edit.text.charCodeAt(to - 1)) {
    end -= 1;
    to -= 1;
  }
  if (to < edit.text.length && isLowSurrogate(edit.text.charCodeAt(to))) {
    end += 1;
    to += 1;
  }
  return { start, end, text: edit.text.slice(from, to) };
}

/** The pieces that an edit can have a say in: those it touches and the rest of their paragraphs. */
function windowOf(present: PresentText, edit: TextEdit): { readonly from: number; readonly to: number } {
  const { pieces } = present;
  let first = 0;
  while (first + 1 < pieces.length && (pieces[first + 1]?.start ?? 0) <= edit.start) first += 1;
  // A caret between two sentences writes at the end of the one before it.
  const before = pieces[first - 1];
  if (edit.start === pieces[first]?.start && edit.start === edit.end && before?.end === edit.start)
    first -= 1;
  let last = first;
  while (last + 1 < pieces.length && (pieces[last + 1]?.start ?? 0) < edit.end) last += 1;
  const isOneParagraph = (piece: Piece | undefined): boolean =>
    piece !== undefined && !/[\r\n]/.test(piece.gap);
  while (first > 0 && isOneParagraph(pieces[first - 1])) first -= 1;
  while (last + 1 < pieces.length && isOneParagraph(pieces[last])) last += 1;
  return { from: first, to: last };
}

/**
 * Writes into the present text: the smallest change of decisions that makes it so. Only the paragraphs the edit
 * touches are cut again. A border between two sentences that the edit removes joins their units; one that it adds
 * lies inside its unit. Words that are the machine's again are no edit any more.
 */
export function planEdit(
  material: ArticleMaterial,
  decisions: ArticleDecisions,
  wanted: TextEdit,
  present: PresentText = layOut(material, decisions.edits),
): Change {
  if (present.pieces.length === 0) return { kind: 'all', changes: [] };
  const clamped = clamp(present, wanted);
  const edit = trimEdit(present.text, clamped);
  if (edit.start === edit.end && edit.text === '') return { kind: 'all', changes: [] };
  const { from, to } = windowOf(present, edit);
  const pieces = present.pieces.slice(from, to + 1);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) throw new Bug('an edit has no window');
  const origin = first.start;
  const end = last.end + last.gap.length;
  const before = present.text.slice(origin, end);
  const local = { start: edit.start - origin, end: edit.end - origin, text: edit.text };
  const after = before.slice(0, local.start) + local.text + before.slice(local.end);
  const kind = material.cut[first.units[0] ?? 0]?.kind ?? 'body';
  const wrapped = isWrapped(
    material,
    pieces.flatMap((piece) => piece.units),
  );
  const cuts = {
    before: cutWritten(before, kind, wrapped).flat(),
    after: cutWritten(after, kind, wrapped).flat(),
  };
  const borders = pieces.slice(1).map((piece, at) => ({
    end: (pieces[at]?.end ?? 0) - origin,
    start: piece.start - origin,
  }));
  const drafts = draftsOf(pieces, moveBorders(borders, local, cuts), after);
  return changeTo(
    material,
    decisions,
    drafts.flatMap((draft) => separate(material, draft, kind, wrapped)),
  );
}

/** Nothing is written before the first unit, and nothing outside the text. */
function clamp(present: PresentText, edit: TextEdit): TextEdit {
  const lowest = present.pieces[0]?.start ?? 0;
  const start = Math.min(Math.max(edit.start, lowest), present.text.length);
  const end = Math.min(Math.max(edit.end, start), present.text.length);
  return { start, end, text: edit.text };
}

/** Cuts the new text of a window at the borders that survived. */
function draftsOf(
  pieces: readonly Piece[],
  borders: readonly (Border | undefined)[],
  text: string,
): readonly Run[] {
  const drafts: Run[] = [];
  let units: Unit[] = [];
  let start = 0;
  pieces.forEach((piece, at) => {
    units.push(...piece.units);
    const border = at < borders.length ? borders[at] : closing(text, start);
    if (border === undefined || border.end < start) return;
    drafts.push({ units, text: text.slice(start, border.end), gap: text.slice(border.end, border.start) });
    units = [];
    start = border.start;
  });
  return drafts;
}

/** The end of the window: white space there is the gap behind the last piece. */
function closing(text: string, start: number): Border {
  let end = text.length;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return { end, start: text.length };
}

/** The decisions that give a run of units these words. */
function changeTo(material: ArticleMaterial, decisions: ArticleDecisions, drafts: readonly Run[]): Change {
  const changes: Change[] = [];
  const set = (unit: Unit, value: { text: string; gap: string; joins: number } | null): void => {
    const now = decisions.edits.get(unit);
    const same =
      value === null
        ? now === undefined
        : now?.text === value.text && now.gap === value.gap && now.joins === value.joins;
    if (!same) changes.push({ kind: 'edit', article: material.id, unit, value });
  };
  for (const { units, text, gap } of drafts) {
    const [unit, last] = [units[0], units.at(-1)];
    if (unit === undefined || last === undefined) continue;
    const isMachines = text === machineText(material, unit, last) && gap === gapAfter(material, last);
    set(unit, isMachines ? null : { text, gap, joins: units.length - 1 });
    for (const joined of units.slice(1)) set(joined, null);
  }
  return { kind: 'all', changes };
}
