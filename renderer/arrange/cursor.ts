import type { Row } from '../read/rows.ts';
import { enPlace, jaPlace, nameOf, type SentenceName, type SentencePlace } from './places.ts';

/** Where the arrow keys can stand: the sentences of both columns as they are shown, from top to bottom. */
export interface Stops {
  readonly ja: readonly SentencePlace[];
  readonly en: readonly SentencePlace[];
  /** The row each stop is in, and its place among the stops of its column. */
  readonly at: ReadonlyMap<SentenceName, { readonly row: number; readonly position: number }>;
}

/** The stops of rows; sentences in folded rows are none. */
export function findStops(rows: readonly Row[], unfolded: ReadonlySet<string>): Stops {
  const sides = { ja: [] as SentencePlace[], en: [] as SentencePlace[] };
  const at = new Map<SentenceName, { row: number; position: number }>();
  rows.forEach((row, number) => {
    if (row.kind === 'aside' && row.why !== 'byline' && !unfolded.has(row.name)) return;
    for (const place of [...row.ja.map(jaPlace), ...row.en.map(enPlace)]) {
      const stops = sides[place.side];
      at.set(nameOf(place), { row: number, position: stops.length });
      stops.push(place);
    }
  });
  return { ...sides, at };
}

export type CursorStep = 'up' | 'down' | 'left' | 'right';

/** The stop of a column in a row, or the first one below it, or the last one above. */
function nearest(stops: Stops, side: 'ja' | 'en', row: number): SentencePlace | undefined {
  const rowOf = (place: SentencePlace): number => stops.at.get(nameOf(place))?.row ?? -1;
  const list = stops[side];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there !== undefined && rowOf(there) < row) low = middle + 1;
    else high = middle;
  }
  return list[low] ?? list.at(-1);
}

/** Where a step leads from a stop; from nowhere, to the first stop in `row` or below. */
export function stepCursor(
  stops: Stops,
  from: SentencePlace | undefined,
  step: CursorStep,
  row: number,
): SentencePlace | undefined {
  const there = from && stops.at.get(nameOf(from));
  if (from === undefined || there === undefined) return nearest(stops, from?.side ?? 'ja', row);
  if (step === 'left' || step === 'right')
    return nearest(stops, step === 'left' ? 'ja' : 'en', there.row) ?? from;
  return stops[from.side][there.position + (step === 'down' ? 1 : -1)] ?? from;
}

/** The next row with sentences side by side, in a direction; where there is none, undefined. */
export function nextPair(rows: readonly Row[], from: number, by: 1 | -1): number | undefined {
  for (let at = from + by; at >= 0 && at < rows.length; at += by) if (rows[at]?.kind === 'pair') return at;
  return undefined;
}
