import { useMemo } from 'react';
import type { Prepared } from '../read/prepare.ts';
import { type Reading, useRead, useReading } from '../read/reading.ts';
import { findStops } from './cursor.ts';
import { indexBeads, type SentencePlace, spanOf, textOf } from './places.ts';
import type { Ground } from './take.ts';
import { cutWords, type Linked, type Tile, wordsIn } from './words.ts';

/** The linked words of a sentence, with the groups they light up with. */
export function linkedIn(prepared: Prepared, { side, file, sentence }: SentencePlace): readonly Linked[] {
  const marks = side === 'ja' ? prepared.jaMarks[sentence] : prepared.enMarks[file]?.[sentence];
  return (marks ?? [])
    .filter((mark) => mark.kind === 'link')
    .map(({ start, end, index }) => ({ start, end, group: index }));
}

/** A sentence cut into words and what stands between them. */
export function tilesOf(prepared: Prepared, place: SentencePlace): readonly Tile[] {
  const span = spanOf(prepared.article, place);
  const text = textOf(prepared.article, place)?.text;
  if (span === undefined || text === undefined) return [];
  return cutWords(text, span, place.side, linkedIn(prepared, place));
}

interface Made {
  readonly unfolded: ReadonlySet<string>;
  readonly ground: Ground;
}

const madeFor = new WeakMap<Prepared, Made>();

/** The ground of a page; the toolbar, the rows and the keys stand on the same. */
function makeGround(reading: Reading, prepared: Prepared, unfolded: ReadonlySet<string>): Ground {
  const known = madeFor.get(prepared);
  if (known?.unfolded === unfolded) return known.ground;
  const ground: Ground = {
    page: prepared.article,
    rows: prepared.rows,
    stops: findStops(prepared.rows, unfolded),
    index: indexBeads(prepared.article),
    words: (place) => wordsIn(tilesOf(prepared, place)),
    seen: () => reading.sight.getState().first,
    goTo: (row) => reading.act.goTo(row),
  };
  madeFor.set(prepared, { unfolded, ground });
  return ground;
}

/** The rows as they are shown now, with what the keys need to know of them; the same object until they change. */
export function useGround(): Ground {
  const reading = useReading();
  const prepared = useRead((state) => state.prepared);
  const unfolded = useRead((state) => state.unfolded);
  return useMemo(() => makeGround(reading, prepared, unfolded), [reading, prepared, unfolded]);
}
