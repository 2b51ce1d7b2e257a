import type { CharacterReadings } from './lexicon.ts';
import { readTable, tableColumns } from './links.ts';
import { byUnits } from './pairs.ts';
import { bytesOf, type Column, type Columns, textOf } from './part.ts';
import { romanise } from './romanise.ts';
import { findString, packStrings, type SearchTable, type StringTable, stringAt, tableOf } from './strings.ts';

/** What a part may say of a character. Korean in Latin letters is not stored: `romanise` makes it. */
export type StoredReading = 'hangul' | 'mandarin' | 'japanese';

const STORED = ['hangul', 'mandarin', 'japanese'] as const satisfies readonly StoredReading[];

/** Characters of a part with the readings it holds of each, separated by spaces. */
export interface Readings {
  readonly characters: SearchTable;
  readonly texts: ReadonlyMap<StoredReading, StringTable>;
}

/** Packs readings: for every character the lists that the part holds. */
export function readingColumns(
  readings: ReadonlyMap<string, Partial<Record<StoredReading, readonly string[]>>>,
): [string, Column][] {
  const characters = [...readings.keys()].sort(byUnits);
  const held = STORED.filter((kind) => characters.some((one) => readings.get(one)?.[kind] !== undefined));
  return [
    ...tableColumns('readings.characters', characters),
    ...held.flatMap((kind): [string, Column][] => {
      const { lengths, units } = packStrings(
        characters.map((one) => readings.get(one)?.[kind]?.join(' ') ?? ''),
      );
      return [
        [`readings.${kind}.lengths`, lengths],
        [`readings.${kind}.units`, units],
      ];
    }),
  ];
}

/** The readings of a part, or undefined when it holds none. */
export function readReadings(columns: Columns): Readings | undefined {
  if (!columns.has('readings.characters.lengths')) return undefined;
  const texts = STORED.filter((kind) => columns.has(`readings.${kind}.lengths`)).map(
    (kind) =>
      [
        kind,
        tableOf(bytesOf(columns, `readings.${kind}.lengths`), textOf(columns, `readings.${kind}.units`)),
      ] as const,
  );
  return { characters: readTable(columns, 'readings.characters'), texts: new Map(texts) };
}

/** A character in one part: what is read there is made into strings when it is asked for. */
interface Place {
  readonly part: Readings;
  readonly id: number;
}

function readingsAt(places: readonly Place[], kind: StoredReading): readonly string[] {
  const found: string[] = [];
  for (const { part, id } of places) {
    const texts = part.texts.get(kind);
    if (texts !== undefined) found.push(...stringAt(texts, id).split(' ').filter(Boolean));
  }
  return found;
}

/** The checks ask how every character is read in Korean, names how theirs are read in Mandarin as well: each in its time. */
class Character implements CharacterReadings {
  private readonly known: { -readonly [Kind in keyof CharacterReadings]?: CharacterReadings[Kind] } = {};
  constructor(private readonly places: readonly Place[]) {}

  get hangul() {
    this.known.hangul ??= readingsAt(this.places, 'hangul');
    return this.known.hangul;
  }
  get korean() {
    this.known.korean ??= [...new Set(this.hangul.flatMap(romanise))];
    return this.known.korean;
  }
  get mandarin() {
    this.known.mandarin ??= readingsAt(this.places, 'mandarin');
    return this.known.mandarin;
  }
  get japanese() {
    this.known.japanese ??= readingsAt(this.places, 'japanese');
    return this.known.japanese;
  }
}

/** Everything that several parts say of one character; undefined when none knows it. */
export function readingsIn(parts: readonly Readings[], character: string): CharacterReadings | undefined {
  const places: Place[] = [];
  for (const part of parts) {
    const id = findString(part.characters, character);
    const isRead = id >= 0 && [...part.texts.values()].some(({ starts }) => starts[id] !== starts[id + 1]);
    if (isRead) places.push({ part, id });
  }
  return places.length === 0 ? undefined : new Character(places);
}
