import { firstBehind } from '../base/bisect.ts';
import type { Span } from '../base/span.ts';

/** The ordered spans that share something with `span`, with `before` more in front and `behind` more after it. */
export function around<Item extends Span>(
  items: readonly Item[],
  span: Span,
  before = 0,
  behind = 0,
): readonly Item[] {
  return items.slice(
    Math.max(0, firstBehind(items, span.start) - before),
    firstBehind(items, span.end - 1) + 1 + behind,
  );
}
