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

/** Everything that several parts say of one character; undefined when none knows it. */
export function readingsIn(parts: readonly Readings[], character: string): CharacterReadings | undefined {
  const found = { hangul: [] as string[], mandarin: [] as string[], japanese: [] as string[] };
  for (const part of parts) {
    const id = findString(part.characters, character);
    if (id < 0) continue;
    for (const [kind, texts] of part.texts)
      found[kind].push(...stringAt(texts, id).split(' ').filter(Boolean));
  }
  if (found.hangul.length + found.mandarin.length + found.japanese.length === 0) return undefined;
  let korean: readonly string[] | undefined;
  return {
    ...found,
    // Names ask for it; the checks, which read every word in Chinese characters, do not.
    get korean() {
      korean ??= [...new Set(found.hangul.flatMap(romanise))];
      return korean;
    },
  };
}
