import { spliceOf } from '../../src/api/patch.ts';
import type { ArticlePage } from '../../src/api/project-views.ts';
import type { Span } from '../../src/base/span.ts';

/** What the place of a sentence is read from. */
export type Laid = Pick<ArticlePage, 'ja' | 'sentences'>;

/**
 * Where a stretch stands when the text around or in it has become another. A change that reaches over one of its ends
 * is taken into it; one that only touches an end from outside is not.
 */
export function follow(span: Span, before: string, after: string): Span {
  const { start, end, text } = spliceOf(before, after);
  const by = text.length - (end - start);
  if (by === 0 && start === end) return span;
  if (start >= span.end && start > span.start) return span;
  if (end <= span.start) return { start: span.start + by, end: span.end + by };
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) + by };
}

/** The sentences of the units that a stretch touches. */
export interface Cover extends Span {
  /** The unit of the first of them, which names the stretch in the history. */
  readonly unit: number;
  /** Ascending. */
  readonly sentences: readonly number[];
}

/**
 * A stretch widened to whole sentences, all those of the machine's sentences it touches: what was one and has become
 * two is corrected as one. Undefined where there is no sentence, as after everything was deleted.
 */
export function coverOf({ ja, sentences }: Laid, span: Span): Cover | undefined {
  const touched = ja.sentences.flatMap((one, at) =>
    one.start < span.end && one.end > span.start ? [at] : [],
  );
  const [low, high] = [touched[0], touched.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  const unitOf = (at: number): number | undefined => sentences[at]?.unit;
  let [first, last] = [low, high];
  while (first > 0 && unitOf(first - 1) === unitOf(low)) first -= 1;
  while (last + 1 < ja.sentences.length && unitOf(last + 1) === unitOf(high)) last += 1;
  return {
    start: ja.sentences[first]?.start ?? span.start,
    end: ja.sentences[last]?.end ?? span.end,
    unit: unitOf(first) ?? 0,
    sentences: Array.from({ length: last - first + 1 }, (_, index) => first + index),
  };
}

/**
 * Where spans of a text stand in what has been written over it since. Those whose own words have changed are left out:
 * what was said of them may be true no more.
 */
export function carry<One extends Span>(
  spans: readonly One[],
  before: string,
  after: string,
): readonly One[] {
  if (before === after) return spans;
  const { start, end, text } = spliceOf(before, after);
  const by = text.length - (end - start);
  return spans.flatMap((span) => {
    if (span.end <= start) return [span];
    if (span.start >= end) return [{ ...span, start: span.start + by, end: span.end + by }];
    return [];
  });
}

const REVIEWED: ReadonlySet<string> = new Set(['body', 'heading', 'caption']);

/** The next sentence of the article itself, after this one, that nobody has marked as done; then from the beginning. */
export function nextToDo({ ja, sentences }: Laid, after: number): number | undefined {
  const isToDo = (at: number): boolean =>
    REVIEWED.has(ja.sentences[at]?.kind ?? '') && sentences[at]?.done === false;
  const unit = sentences[after]?.unit;
  const all = ja.sentences.map((_, at) => at).filter(isToDo);
  return (
    all.find((at) => at > after && sentences[at]?.unit !== unit) ??
    all.find((at) => at < after && sentences[at]?.unit !== unit)
  );
}
