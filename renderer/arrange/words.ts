import type { Span } from '../../src/base/span.ts';

/** A stretch of a sentence: a word that can be linked, or what stands between words. */
export interface Tile extends Span {
  readonly isWord: boolean;
  /** The groups of linked words it belongs to. */
  readonly groups: readonly number[];
}

/** Linked words of a sentence, with the group they light up with. */
export interface Linked extends Span {
  readonly group: number;
}

const segmenters = {
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** Linked stretches that meet are one word, for a person points at what is seen as one. */
function unite(linked: readonly Linked[], within: Span): readonly (Span & { groups: readonly number[] })[] {
  const united: { start: number; end: number; groups: number[] }[] = [];
  const sorted = linked
    .map((one) => ({ ...one, start: Math.max(one.start, within.start), end: Math.min(one.end, within.end) }))
    .filter((one) => one.start < one.end)
    .sort((one, other) => one.start - other.start);
  for (const { start, end, group } of sorted) {
    const last = united.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      if (!last.groups.includes(group)) last.groups.push(group);
    } else united.push({ start, end, groups: [group] });
  }
  return united;
}

/**
 * The tiles of a sentence: linked words as they are linked, the rest cut into words by the rules of Unicode. They tile
 * it: nothing lost, nothing twice.
 */
export function cutWords(
  text: string,
  sentence: Span,
  language: 'ja' | 'en',
  linked: readonly Linked[],
): readonly Tile[] {
  const tiles: Tile[] = [];
  const cut = (start: number, end: number) => {
    if (start >= end) return;
    for (const { segment, index, isWordLike } of segmenters[language].segment(text.slice(start, end)))
      tiles.push({
        start: start + index,
        end: start + index + segment.length,
        isWord: isWordLike === true,
        groups: [],
      });
  };
  let at = sentence.start;
  for (const { start, end, groups } of unite(linked, sentence)) {
    cut(at, start);
    tiles.push({ start, end, isWord: true, groups });
    at = end;
  }
  cut(at, sentence.end);
  return tiles;
}

/** The words of a sentence, without what stands between them. */
export const wordsIn = (tiles: readonly Tile[]): readonly Tile[] => tiles.filter((tile) => tile.isWord);
