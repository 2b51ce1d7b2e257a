import { memo, useMemo } from 'react';
import { useRead } from '../read/reading.ts';
import { join } from '../ui/join.ts';
import { tilesOf } from './ground.ts';
import { nameOf, type SentencePlace, textOf } from './places.ts';
import styles from './tiles.module.css';
import { useArranged } from './workshop.ts';

interface Props {
  readonly place: SentencePlace;
  /** The group that glows, if it is of this row. */
  readonly lit: number | undefined;
}

/** A sentence as words: linked ones light up; all of them can be taken when words are what is held. */
export const Tiles = memo(function Tiles({ place, lit }: Props) {
  const text = useRead((state) => textOf(state.prepared.article, place)?.text ?? '');
  const prepared = useRead((state) => state.prepared);
  const tiles = useMemo(() => tilesOf(prepared, place), [prepared, place]);
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
