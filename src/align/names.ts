import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Material } from './material.ts';

/** Two types that look like the same name. */
export interface NameMatch {
  readonly ja: number;
  readonly en: number;
  readonly strength: number;
}

/** Compares the names of both sides across scripts. */
export function nameMatches(material: Material, lexicon: Lexicon): NameMatch[] {
  const found: NameMatch[] = [];
  material.ja.types.forEach((key, ja) => {
    for (const entry of lexicon.names(key)) {
      const en = material.en.typeOf.get(entry.latin.toLowerCase());
      if (en !== undefined) found.push({ ja, en, strength: 0.9 });
    }
    for (const word of lexicon.loan(key)) {
      const en = material.en.typeOf.get(word.toLowerCase());
      if (en !== undefined) found.push({ ja, en, strength: 0.9 });
    }
  });
  return found;
}
