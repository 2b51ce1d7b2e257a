import { compareSounds, katakanaToSound, type LatinSound, latinToSound } from '../language/sound.ts';
import { skeleton, skeletonOf } from '../language/sound-key.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Material, Side } from './material.ts';
import { keysOfKanji, keysOfLatin, soundStrength } from './names.ts';

/** Two types that look like the same name or the same borrowed word. */
export interface NameMatch {
  readonly ja: number;
  readonly en: number;
  readonly strength: number;
}

const KATAKANA = /^[ァ-ヺー]+$/;
const KANJI_NAME = /^[\p{Script=Han}々]{1,4}$/u;
const LATIN = /^[\p{L}'’.-]+(?: [\p{L}'’.-]+)*$/u;

interface LatinType {
  readonly type: number;
  readonly word: string;
  readonly sounds: readonly LatinSound[];
}

/** English types by the keys under which a transcription of them may be filed, as far as one is filed there. */
function latinTypes(en: Side, wanted: ReadonlySet<string>): Map<string, LatinType[]> {
  const byKey = new Map<string, LatinType[]>();
  en.types.forEach((word, type) => {
    if (word.length < 3 || !LATIN.test(word)) return;
    // Common words are borrowed too, but a phrase only sounds like a name when it is written as one.
    if (word.includes(' ') && !en.capital[type]) return;
    const joined = word.replace(/ /g, '');
    const sounds = latinToSound(joined);
    const entry = { type, word, sounds };
    for (const key of skeletonOf(sounds)) {
      if (!wanted.has(key)) continue;
      const row = byKey.get(key);
      if (row) row.push(entry);
      else byKey.set(key, [entry]);
    }
  });
  return byKey;
}

/** Pairs that sound alike, only those that nearly sound best. */
function bySound({ ja, en }: Material, found: NameMatch[]): void {
  const katakana = ja.types.flatMap((word, type) =>
    word.length > 1 && KATAKANA.test(word) ? [{ word, type, keys: skeleton(word) }] : [],
  );
  if (katakana.length === 0) return;
  const byKey = latinTypes(en, new Set(katakana.flatMap((one) => one.keys)));
  for (const { word: japanese, type, keys } of katakana) {
    const sound = katakanaToSound(japanese);
    const near: NameMatch[] = [];
    let best = 0;
    for (const key of keys)
      for (const { type: other, word, sounds } of byKey.get(key) ?? []) {
        if (word.length > 3 * japanese.length + 2 || japanese.length > word.length + 4) continue;
        const letters = Math.min(japanese.replace(/ー/g, '').length + 1, word.length);
        const strength =
          soundStrength(compareSounds(sound, sounds), letters) * (en.capital[other] ? 1 : 0.85);
        if (strength < 0.25) continue;
        best = Math.max(best, strength);
        near.push({ ja: type, en: other, strength });
      }
    for (const match of near) if (match.strength >= best - 0.15) found.push(match);
  }
}

/** Kanji names against every capitalised word or run of words, through the spellings they share. */
function byReading({ ja, en }: Material, lexicon: Lexicon, found: NameMatch[]): void {
  const byKey = new Map<string, number[]>();
  en.types.forEach((name, type) => {
    if (!en.capital[type] || !LATIN.test(name)) return;
    for (const key of keysOfLatin(name.split(/[ -]/))) {
      const row = byKey.get(key);
      if (row) row.push(type);
      else byKey.set(key, [type]);
    }
  });
  ja.types.forEach((kanji, type) => {
    if (!ja.capital[type] || !KANJI_NAME.test(kanji)) return;
    for (const { key, strength } of keysOfKanji(kanji, lexicon))
      for (const other of byKey.get(key) ?? []) found.push({ ja: type, en: other, strength });
  });
}

function byList({ ja, en }: Material, lexicon: Lexicon, found: NameMatch[]): void {
  ja.types.forEach((key, type) => {
    if (/^[#@]/.test(key)) return;
    for (const entry of lexicon.names(key)) {
      const other = en.typeOf.get(entry.latin.toLowerCase());
      if (other !== undefined) found.push({ ja: type, en: other, strength: en.capital[other] ? 0.95 : 0.6 });
    }
    for (const word of lexicon.loan(key)) {
      const other = en.typeOf.get(word.toLowerCase());
      if (other !== undefined) found.push({ ja: type, en: other, strength: 0.9 });
    }
  });
}

/** Compares the names of both sides across scripts. */
export function nameMatches(material: Material, lexicon: Lexicon): NameMatch[] {
  const found: NameMatch[] = [];
  byList(material, lexicon, found);
  bySound(material, found);
  byReading(material, lexicon, found);
  return found;
}
