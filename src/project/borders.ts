import type { Span } from '../base/span.ts';

/** What stands between two neighbouring pieces of text: one ends at `end`, the other begins at `start`. */
export interface Border {
  readonly end: number;
  readonly start: number;
}

/** A stretch of a text and what is written there instead. */
interface Written extends Span {
  readonly text: string;
}

/** The sentences of a text before and after something was written into it. */
export interface Cuts {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/**
 * Moves the borders between pieces behind an edit, or drops them (undefined) where the edit has run two sentences
 * together. A border that no cut of the text before has shown is one that a person or a file wanted, and stays.
 */
export function moveBorders(
  borders: readonly Border[],
  edit: Written,
  cuts: Cuts,
): readonly (Border | undefined)[] {
  const grown = edit.text.length - (edit.end - edit.start);
  const starts = new Set(cuts.after.map((sentence) => sentence.start));
  const ends = new Set(cuts.after.map((sentence) => sentence.end));
  const stood = new Set(
    cuts.before.slice(1).map((sentence, at) => `${cuts.before[at]?.end} ${sentence.start}`),
  );
  const kept = borders.map((border): Border | undefined | 'overwritten' => {
    const wanted = !stood.has(`${border.end} ${border.start}`);
    const isBefore = border.end <= edit.start;
    const isBehind = border.start >= edit.end;
    if (isBefore && isBehind) return inGap(border, cuts.after, grown, wanted);
    if (isBefore && border.start <= edit.start) return wanted || ends.has(border.end) ? border : undefined;
    if (isBehind && border.end >= edit.end) {
      const moved = { end: border.end + grown, start: border.start + grown };
      return wanted || starts.has(moved.start) ? moved : undefined;
    }
    return 'overwritten';
  });
  const taken = new Set(kept.map((border) => (typeof border === 'object' ? border.start : undefined)));
  // Borders that the edit itself has written stand in for those it has overwritten, in their order.
  const written = cuts.after
    .slice(1)
    .map((sentence, at): Border => ({ end: cuts.after[at]?.end ?? 0, start: sentence.start }))
    .filter(({ end, start }) => start >= edit.start && end <= edit.start + edit.text.length)
    .filter(({ start }) => !taken.has(start));
  return kept.map((border) => (border === 'overwritten' ? written.shift() : border));
}

/** The edit fills the gap alone: words that end a sentence of their own go to what stands before it. */
function inGap(
  border: Border,
  sentences: readonly Span[],
  grown: number,
  wanted: boolean,
): Border | undefined {
  const start = border.start + grown;
  const behind = sentences.findIndex((sentence) => sentence.start === start);
  if (behind > 0) return { end: sentences[behind - 1]?.end ?? border.end, start };
  const before = sentences.findIndex((sentence) => sentence.end === border.end);
  const next = before < 0 ? undefined : sentences[before + 1];
  if (next !== undefined) return { end: border.end, start: next.start };
  return wanted || behind === 0 ? { end: border.end, start } : undefined;
}
