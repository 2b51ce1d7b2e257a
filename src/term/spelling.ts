import { keeping } from '../base/keeping.ts';

/** How katakana wavers in the spelling of one word: ヴァ and バ, long marks, dots, small letters, ti and chi. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
  [/ティ/g, 'チ'],
  [/ディ/g, 'ジ'],
  [/ヂ/g, 'ジ'],
  [/ヅ/g, 'ズ'],
  [/シェ/g, 'セ'],
  [/ジェ/g, 'ゼ'],
  [/トゥ/g, 'ツ'],
  [/ドゥ/g, 'ズ'],
  [/([ァ-ヺ])ァ/g, '$1ア'],
  [/ヶ/g, 'ケ'],
  [/[ー・＝=‐\-－\s]/g, ''],
];
const SMALL: Readonly<Record<string, string>> = {
  ...{ ァ: 'ア', ィ: 'イ', ゥ: 'ウ', ェ: 'エ', ォ: 'オ', ャ: 'ヤ', ュ: 'ユ', ョ: 'ヨ', ッ: '', ヮ: 'ワ' },
};

/** A form under which the spellings of one word meet; kanji and kana that do not waver stay as they are. */
export const foldSpelling = keeping((form): string => {
  let folded = form.normalize('NFKC');
  for (const [pattern, same] of SAME) folded = folded.replace(pattern, same);
  return folded.replace(/[ァィゥェォャュョッヮ]/g, (small) => SMALL[small] ?? small);
});

/** Edits between two words, up to a limit: anything more counts as the limit. */
export function editsBetween(one: string, other: string, limit: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = b.map((_, at) => at + 1);
  for (const [at, letter] of a.entries()) {
    let diagonal = at;
    let left = at + 1;
    row = row.map((above, index) => {
      const value = Math.min(above + 1, left + 1, diagonal + (letter === b[index] ? 0 : 1));
      diagonal = above;
      left = value;
      return value;
    });
  }
  return Math.min(limit, row.at(-1) ?? a.length);
}

const KATAKANA = /^[ァ-ヺー・＝=‐\-\s]+$/;

/**
 * Whether two Japanese forms are spellings of one word: equal but for what wavers, or long words in katakana that
 * differ in little. Two different words (無人機, ドローン) are not.
 */
export function areSpellings(one: string, other: string): boolean {
  const [a, b] = [foldSpelling(one), foldSpelling(other)];
  if (a === b) return true;
  if (!KATAKANA.test(one) || !KATAKANA.test(other)) return false;
  const most = Math.floor(Math.max(a.length, b.length) / 3);
  return editsBetween(a, b, most + 1) <= most;
}
