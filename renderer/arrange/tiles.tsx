import { memo, useMemo } from 'react';
import { useRead } from '../read/reading.ts';
import { join } from '../ui/join.ts';
import { nameOf, type SentencePlace, spanOf, textOf } from './places.ts';
import styles from './tiles.module.css';
import { cutWords, type Tile } from './words.ts';
import { useArranged } from './workshop.ts';

/** The tiles of a sentence, with the groups of its linked words. */
export function useTiles(place: SentencePlace): readonly Tile[] {
  const prepared = useRead((state) => state.prepared);
  const { side, file, sentence } = place;
  return useMemo(() => {
    const span = spanOf(prepared.article, { side, file, sentence });
    const text = textOf(prepared.article, { side, file, sentence });
    if (span === undefined || text === undefined) return [];
    const marks = (side === 'ja' ? prepared.jaMarks[sentence] : prepared.enMarks[file]?.[sentence]) ?? [];
    const linked = marks
      .filter((mark) => mark.kind === 'link')
      .map(({ start, end, index }) => ({ start, end, group: index }));
    return cutWords(text.text, span, side, linked);
  }, [prepared, side, file, sentence]);
}

interface Props {
  readonly place: SentencePlace;
  /** The group that glows, if it is of this row. */
  readonly lit: number | undefined;
}

/** A sentence as words: linked ones light up; all of them can be taken when words are what is held. */
export const Tiles = memo(function Tiles({ place, lit }: Props) {
  const text = useRead((state) => textOf(state.prepared.article, place)?.text ?? '');
  const tiles = useTiles(place);
  const holds = useArranged((state) => state.hand === 'words');
  const taken = useArranged((state) => state.words[place.side]);
  const cursor = useArranged((state) =>
    state.hand === 'words' && state.cursor !== undefined && nameOf(state.cursor) === nameOf(place)
      ? state.wordAt
      : undefined,
  );
  const isHere = taken !== undefined && nameOf(taken.place) === nameOf(place);
  let word = -1;
  return tiles.map((tile) => {
    if (tile.isWord) word += 1;
    const words = text.slice(tile.start, tile.end);
    const isTaken = isHere && tile.start < taken.end && taken.start < tile.end;
    const isWord = tile.isWord && (holds || tile.groups.length > 0);
    if (!isWord) return words;
    return (
      <span
        key={tile.start}
        className={join(
          holds && styles.word,
          tile.groups.length > 0 && styles.linked,
          lit !== undefined && tile.groups.includes(lit) && styles.lit,
          isTaken && styles.taken,
          cursor === word && styles.cursor,
        )}
        data-group={tile.groups[0]}
        data-from={tile.start}
        data-to={tile.end}
      >
        {words}
      </span>
    );
  });
});
