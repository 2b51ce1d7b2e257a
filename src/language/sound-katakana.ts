import { composeWidth } from '../text/width.ts';
import { isVowel, PHONES, type Phone, phone } from './sound-phones.ts';

/** Katakana as sounds. `insert[i]` is what it costs when the Latin spelling has nothing for sound i. */
export interface KatakanaSound {
  readonly phones: Uint8Array;
  readonly insert: Float32Array;
  /** How much there is to compare; the measure that costs are divided by. */
  readonly weight: number;
}

/** Consonants of the rows of the syllabary, five vowels each (empty: no such kana). */
const ROWS: readonly (readonly [Phone | '', string])[] = [
  ['', 'アイウエオ'],
  ['', 'ァィゥェォ'],
  ['K', 'カキクケコ'],
  ['G', 'ガギグゲゴ'],
  ['S', 'サ スセソ'],
  ['Z', 'ザ ズゼゾ'],
  ['T', 'タ  テト'],
  ['D', 'ダ  デド'],
  ['N', 'ナニヌネノ'],
  ['H', 'ハヒ ヘホ'],
  ['B', 'バビブベボ'],
  ['P', 'パピプペポ'],
  ['M', 'マミムメモ'],
  ['R', 'ラリルレロ'],
  ['Y', 'ヤ ユ ヨ'],
  ['Y', 'ャ ュ ョ'],
  ['W', 'ワヰ ヱヲ'],
  ['W', 'ヮ    '],
  ['SH', ' シ   '],
  ['CH', ' チ   '],
  ['TS', '  ツ  '],
  ['J', ' ジ   '],
  ['J', ' ヂ   '],
  ['Z', '  ヅ  '],
  ['F', '  フ  '],
  ['V', '  ヴ  '],
];
const VOWELS: readonly Phone[] = ['A', 'I', 'U', 'E', 'O'];

const KANA: ReadonlyMap<string, readonly Phone[]> = new Map(
  ROWS.flatMap(([consonant, row]) =>
    [...row].flatMap((kana, index): [string, Phone[]][] => {
      const vowel = VOWELS[index];
      if (kana === ' ' || vowel === undefined) return [];
      return [[kana, consonant === '' ? [vowel] : [consonant, vowel]]];
    }),
  ),
);

const SMALL_Y = /^[ャュョ]$/;

/** Cost of a vowel that katakana writes only because it must write one: ク of "Mark", ト of "Kent", チ of "Bach". */
const SUPPORTING: Readonly<Record<string, number>> = {
  ...{ ク: 0.04, グ: 0.04, ス: 0.04, ズ: 0.04, ツ: 0.04, フ: 0.04, ブ: 0.04, プ: 0.04, ム: 0.04, ル: 0.04 },
  ...{ ヴ: 0.04, ト: 0.05, ド: 0.05, シュ: 0.06, ジュ: 0.12, チュ: 0.15, チ: 0.08, ジ: 0.08, シ: 0.12 },
  ...{ キ: 0.2, ヒ: 0.15, リ: 0.3, ニ: 0.35, ミ: 0.4, ビ: 0.35, ヌ: 0.2, ユ: 0.5, ティ: 0.35 },
};

/** One written syllable: ウェ, シャ, ティ are one. */
interface Mora {
  readonly written: string;
  readonly phones: readonly Phone[];
}

function combined(head: string, small: string): readonly Phone[] {
  const [consonant, vowel] = KANA.get(head) ?? [];
  const [, smallVowel] = SMALL_Y.test(small) ? (KANA.get(small) ?? []) : [undefined, KANA.get(small)?.[0]];
  if (consonant === undefined || smallVowel === undefined) return [];
  if (SMALL_Y.test(small)) {
    // シャ is one consonant and a vowel; キャ is a consonant, a glide and a vowel.
    return /[シチジヂ]/.test(head) ? [consonant, smallVowel] : [consonant, 'Y', smallVowel];
  }
  if (vowel === undefined) return head === 'ウ' ? ['W', smallVowel] : [consonant, smallVowel];
  // クァ グォ keep a glide; ファ ティ ヴェ ツァ シェ do not.
  return /[クグ]/.test(head) ? [consonant, 'W', smallVowel] : [consonant, smallVowel];
}

function morae(katakana: string): readonly Mora[] {
  const found: Mora[] = [];
  for (const kana of composeWidth(katakana)) {
    const before = found.at(-1);
    if (kana === 'ン') found.push({ written: kana, phones: ['N'] });
    else if (before !== undefined && before.written.length === 1 && /[ァィゥェォャュョ]/.test(kana)) {
      const phones = combined(before.written, kana);
      if (phones.length > 0 && !/[アイエオン]/.test(before.written)) {
        found[found.length - 1] = { written: before.written + kana, phones };
      } else found.push({ written: kana, phones: KANA.get(kana) ?? [] });
    } else {
      const phones = KANA.get(kana);
      // ー and ッ make a sound longer, ・ stands between words: nothing to compare.
      if (phones !== undefined) found.push({ written: kana, phones });
    }
  }
  return found;
}

/** What an extra vowel costs after another one: the second half of a diphthong or of a long vowel is weak. */
function afterVowel(before: Phone | undefined, vowel: Phone): number {
  if (before === vowel) return 0.08;
  if ((before === 'O' && vowel === 'U') || (before === 'E' && vowel === 'I')) return 0.12;
  if (before === 'A' && (vowel === 'I' || vowel === 'U')) return 0.25;
  return 0.4;
}

function insertion(mora: Mora, index: number, before: Phone | undefined, next: Phone | undefined): number {
  const sound = mora.phones[index];
  if (sound === undefined) return 1;
  if (sound === 'Y') return 0.2;
  if (sound === 'W') return 0.35;
  if (sound === 'N') return 0.8;
  if (sound === 'H') return 0.7;
  if (!isVowel(phone(sound))) return 1;
  const supporting = SUPPORTING[mora.written];
  if (supporting !== undefined) return supporting;
  if (mora.phones.length === 1 && before !== undefined && isVowel(phone(before)))
    return afterVowel(before, sound);
  // The first half of アイ, アウ where one letter (i, ou) stands for both.
  if (sound === 'A' && (next === 'I' || next === 'U')) return 0.25;
  return 0.55;
}

/** The sounds of a word in katakana; everything that is not katakana is passed over. */
export function katakanaToSound(katakana: string): KatakanaSound {
  const all = morae(katakana);
  const phones: number[] = [];
  const insert: number[] = [];
  let weight = 0;
  all.forEach((mora, place) => {
    mora.phones.forEach((sound, index) => {
      const before = PHONES[phones.at(-1) ?? -1];
      const next = mora.phones[index + 1] ?? all[place + 1]?.phones[0];
      const cost = insertion(mora, index, before, next);
      phones.push(phone(sound));
      insert.push(cost);
      weight += isVowel(phone(sound)) ? Math.min(cost, 0.5) : Math.min(cost + 0.2, 1);
    });
  });
  return { phones: Uint8Array.from(phones), insert: Float32Array.from(insert), weight };
}
