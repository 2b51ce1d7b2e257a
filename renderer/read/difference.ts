import { diffArrays } from 'diff';

/** A stretch of a change: kept, taken away or put in. */
export interface Change {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

const cut = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

const spell = (text: string): string[] => [...letters.segment(text)].map(({ segment }) => segment);

/** The parts of a change, neighbours of a sort joined. */
function difference(before: string[], after: string[]): readonly Change[] {
  const changes: Change[] = [];
  for (const { value, added, removed } of diffArrays(before, after)) {
    const kind = added ? 'added' : removed ? 'removed' : 'kept';
    const last = changes.at(-1);
    const text = value.join('');
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
    else changes.push({ kind, text });
  }
  return changes;
}

/**
 * One word for another, letter by letter where they share at least half of their letters (ベローソフ, ベロウソフ); whole
 * where they do not, and always for numbers, which are read as one.
 */
function compareWords(before: string, after: string): readonly Change[] {
  const whole: readonly Change[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  if (/\p{N}/u.test(before + after)) return whole;
  const changes = difference(spell(before), spell(after));
  const kept = changes.filter(({ kind }) => kind === 'kept').reduce((sum, { text }) => sum + text.length, 0);
  return kept * 2 >= Math.max(before.length, after.length) && changes.length <= 5 ? changes : whole;
}

/** What changes between two wordings: word by word, and within words that are nearly the same letter by letter. */
export function compareWording(before: string, after: string): readonly Change[] {
  const changes = difference(cut(before), cut(after));
  return changes.flatMap((change, index) => {
    const next = changes[index + 1];
    const previous = changes[index - 1];
    if (change.kind === 'removed' && next?.kind === 'added') return compareWords(change.text, next.text);
    if (change.kind === 'added' && previous?.kind === 'removed') return [];
    return [change];
  });
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
