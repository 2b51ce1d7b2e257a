import { readTable, tableColumns } from './links.ts';
import { byUnits } from './pairs.ts';
import { bytesOf, type Column, type Columns } from './part.ts';
import { at, findString, type SearchTable } from './strings.ts';

/** Words of one language with their rarity in tenths of a bit. */
interface Side {
  readonly words: SearchTable;
  readonly tenths: Uint8Array;
}

export type Rarities = Readonly<Record<'ja' | 'en', Side>>;

/** What a word counts that no text of the corpora and no dictionary holds: about one in a million. */
export const UNSEEN = 20;

/** Packs rarities in bits, one table a language. */
export function rarityColumns(
  bits: Readonly<Record<'ja' | 'en', ReadonlyMap<string, number>>>,
): [string, Column][] {
  return (['ja', 'en'] as const).flatMap((language): [string, Column][] => {
    const words = [...bits[language].keys()].sort(byUnits);
    const tenths = Uint8Array.from(words, (word) =>
      Math.min(255, Math.max(0, Math.round((bits[language].get(word) ?? UNSEEN) * 10))),
    );
    return [...tableColumns(`rarity.${language}`, words), [`rarity.${language}.tenths`, tenths]];
  });
}

/** The rarities of a part, or undefined when it holds none. */
export function readRarities(columns: Columns): Rarities | undefined {
  if (!columns.has('rarity.ja.tenths')) return undefined;
  const side = (language: string): Side => ({
    words: readTable(columns, `rarity.${language}`),
    tenths: bytesOf(columns, `rarity.${language}.tenths`),
  });
  return { ja: side('ja'), en: side('en') };
}

/** Bits of a word in the first part that knows it, `UNSEEN` otherwise. */
export function rarityIn(parts: readonly Rarities[], form: string, language: 'ja' | 'en'): number {
  for (const part of parts) {
    const side = part[language];
    const id = findString(side.words, form);
    if (id >= 0) return at(side.tenths, id) / 10;
  }
  return UNSEEN;
}
