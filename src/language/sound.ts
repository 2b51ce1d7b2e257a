/**
 * How alike a word in katakana and a word in Latin letters sound, whatever language the Latin spelling is of. A
 * weighted edit distance between spelling units and katakana's sounds: what transcription does regularly (vowels
 * that support a consonant, l as r, v as b, th as s, silent letters, long vowels) is cheap, the rest is dear.
 */
import { keeping } from '../base/keeping.ts';
import { type KatakanaSound, katakanaToSound } from './sound-katakana.ts';
import { COSTS, type LatinSound, latinToSound } from './sound-latin.ts';
import { PHONES } from './sound-phones.ts';

export { type KatakanaSound, katakanaToSound } from './sound-katakana.ts';
export { type LatinSound, latinToSound } from './sound-latin.ts';

/** Room for one row of the table; grown when a longer word comes. */
let row = new Float32Array(64);

/** Cost of the cheapest way from one to the other; `limit` lets hopeless pairs go early. */
function cost(katakana: KatakanaSound, latin: LatinSound, limit: number): number {
  const { phones, insert } = katakana;
  const { units, drop } = latin;
  const width = phones.length;
  if (row.length <= width) row = new Float32Array(width * 2);
  row[0] = 0;
  for (let j = 0; j < width; j += 1) row[j + 1] = (row[j] ?? 0) + (insert[j] ?? 1);
  for (let i = 0; i < units.length; i += 1) {
    const base = (units[i] ?? 0) * PHONES.length;
    const dropped = drop[i] ?? 1;
    let diagonal: number = row[0] ?? 0;
    let left: number = diagonal + dropped;
    row[0] = left;
    let least = left;
    for (let j = 0; j < width; j += 1) {
      const above = row[j + 1] ?? 0;
      const matched = diagonal + (COSTS[base + (phones[j] ?? 0)] ?? 1);
      const skipped = above + dropped;
      const added = left + (insert[j] ?? 1);
      left = matched < skipped ? (matched < added ? matched : added) : skipped < added ? skipped : added;
      diagonal = above;
      row[j + 1] = left;
      if (left < least) least = left;
    }
    if (least > limit) return limit;
  }
  return row[width] ?? 0;
}

/** The same as `soundDistance` for sounds that were prepared before: for comparing one name with many. */
export function compareSounds(katakana: KatakanaSound, latin: readonly LatinSound[]): number {
  let best = 1;
  for (const one of latin) {
    const measure = (katakana.weight + one.weight) / 2;
    if (measure <= 0) continue;
    const distance = cost(katakana, one, best * measure) / measure;
    if (distance < best) best = distance;
  }
  return best;
}

// Names come back again and again within an article.
/** `katakanaToSound`, found once. */
export const soundOfKatakana = keeping(katakanaToSound);
/** `latinToSound`, found once. */
export const soundsOfLatin = keeping(latinToSound);

/**
 * 0 when the katakana is a regular transcription of the Latin word, 1 when they have nothing in common. Separators
 * (・ - space) are passed over; a word without any katakana or any letter is at distance 1 from everything.
 */
export const soundDistance = (katakana: string, latin: string): number =>
  compareSounds(soundOfKatakana(katakana), soundsOfLatin(latin));
