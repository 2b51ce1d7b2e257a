/** A half-open stretch `[start, end)` in UTF-16 units of a decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch of `text` that a span points at. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** How many UTF-16 units two spans share; 0 when they only touch. */
export const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Whether `inner` lies wholly inside `outer`. */
export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The same span, seen from a text that begins `by` units earlier. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
