import { useMemo } from 'react';
import { useRead, useReading } from '../read/reading.ts';
import { findStops } from './cursor.ts';
import type { Ground } from './perform.ts';
import { indexBeads, type SentencePlace, spanOf, textOf } from './places.ts';
import { cutWords, wordsIn } from './words.ts';

/** The rows as they are shown now, with what the keys need to know of them; the same object until they change. */
export function useGround(): Ground {
  const reading = useReading();
  const prepared = useRead((state) => state.prepared);
  const unfolded = useRead((state) => state.unfolded);
  const index = useMemo(() => indexBeads(prepared.article), [prepared]);
  const stops = useMemo(() => findStops(prepared.rows, unfolded), [prepared, unfolded]);
  return useMemo(() => {
    const page = prepared.article;
    const words = (place: SentencePlace) => {
      const span = spanOf(page, place);
      const text = textOf(page, place)?.text;
      if (span === undefined || text === undefined) return [];
      const marks =
        (place.side === 'ja'
          ? prepared.jaMarks[place.sentence]
          : prepared.enMarks[place.file]?.[place.sentence]) ?? [];
      const linked = marks
        .filter((mark) => mark.kind === 'link')
        .map(({ start, end, index: group }) => ({ start, end, group }));
      return wordsIn(cutWords(text, span, place.side, linked));
    };
    return {
      page,
      rows: prepared.rows,
      stops,
      index,
      words,
      seen: () => reading.getState().seen.first,
      goTo: (row: number) => reading.act.goTo(row),
    };
  }, [prepared, stops, index, reading]);
}
