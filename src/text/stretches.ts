import type { Span } from '../base/span.ts';

/** A stretch of text over which the same marks hold. */
export interface Stretch<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

/**
 * Cuts `whole` at every edge of the marks, so that overlapping marks can be shown side by side instead of nested.
 * The stretches tile `whole`; marks keep their order; a mark without length marks nothing.
 */
export function stretches<Mark extends Span>(whole: Span, marks: readonly Mark[]): readonly Stretch<Mark>[] {
  const held = marks.filter(
    (mark) => mark.start < whole.end && mark.end > whole.start && mark.end > mark.start,
  );
  const clamp = (at: number) => Math.min(Math.max(at, whole.start), whole.end);
  const edges = [whole.start, whole.end, ...held.flatMap((mark) => [clamp(mark.start), clamp(mark.end)])];
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? whole.end;
    return { start, end, marks: held.filter((mark) => mark.start < end && mark.end > start) };
  });
}
