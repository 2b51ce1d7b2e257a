import { diffArrays } from 'diff';

/** A stretch of a change: kept, taken away or put in. */
export interface Change {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

const cut = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

/**
 * What changes between two wordings, word by word; neighbouring words of a sort are joined. Where the words share
 * nothing, the whole is told as taken away and put in, which reads better than scattered letters.
 */
export function compareWording(before: string, after: string): readonly Change[] {
  const changes: Change[] = [];
  for (const { value, added, removed } of diffArrays(cut(before), cut(after))) {
    const kind = added ? 'added' : removed ? 'removed' : 'kept';
    const last = changes.at(-1);
    const text = value.join('');
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
    else changes.push({ kind, text });
  }
  return changes;
}

/** Up to `length` units of the text on each side of a stretch, not beyond `bounds`, for showing a change in its place. */
export function around(
  text: string,
  span: { readonly start: number; readonly end: number },
  bounds: { readonly start: number; readonly end: number },
  length: number,
): { readonly before: string; readonly after: string } {
  const start = Math.max(bounds.start, span.start - length);
  const end = Math.min(bounds.end, span.end + length);
  return {
    before: (start > bounds.start ? '…' : '') + text.slice(start, span.start),
    after: text.slice(span.end, end) + (end < bounds.end ? '…' : ''),
  };
}

/** A stretch with what stands before and after it. */
export interface Surrounded {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Begins and ends cut English surroundings at a space, so that no word is torn. */
export function trimToWords<Stretch extends Surrounded>(stretch: Stretch): Stretch {
  return {
    ...stretch,
    before: stretch.before.replace(/^…\S*\s+/, '…'),
    after: stretch.after.replace(/\s+\S*…$/, ' …'),
  };
}
