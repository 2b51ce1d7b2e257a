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

/** The text of the changes of two sorts, in order: one side of the comparison. */
const sideOf = (changes: readonly Change[], without: Change['kind']): string =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const replaced = (before: string, after: string): readonly Change[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

/** One word for another: letter by letter where they share at least half of their letters (ベローソフ, ベロウソフ). */
function compareWords(before: string, after: string): readonly Change[] {
  const changes = difference(spell(before), spell(after));
  const kept = changes.filter(({ kind }) => kind === 'kept').reduce((sum, { text }) => sum + text.length, 0);
  return kept * 2 >= Math.max(before.length, after.length) && changes.length <= 5
    ? changes
    : replaced(before, after);
}

/**
 * What changes between two wordings: word by word, and within words that are nearly the same letter by letter. A
 * change that touches a number is told in one piece, since 1万5000 and 15万 are read as a whole.
 */
export function compareWording(before: string, after: string): readonly Change[] {
  const changes = difference(cut(before), cut(after));
  const first = changes.findIndex(({ kind }) => kind !== 'kept');
  const last = changes.findLastIndex(({ kind }) => kind !== 'kept');
  const changed = changes.slice(first, last + 1);
  if (first >= 0 && changed.some(({ kind, text }) => kind !== 'kept' && /\p{N}/u.test(text))) {
    const pieces = replaced(sideOf(changed, 'added'), sideOf(changed, 'removed'));
    return [
      ...changes.slice(0, first),
      ...pieces.filter(({ text }) => text !== ''),
      ...changes.slice(last + 1),
    ];
  }
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
