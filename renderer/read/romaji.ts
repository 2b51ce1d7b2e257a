/** Hiragana in the order あいうえお of each row, by the consonants that may be typed for it; ・ where there is none. */
const ROWS: readonly (readonly [consonants: string, kana: string])[] = [
  ['', 'あいうえお'],
  ['k c q', 'かきくけこ'],
  ['g', 'がぎぐげご'],
  ['s', 'さしすせそ'],
  ['z', 'ざじずぜぞ'],
  ['t', 'たちつてと'],
  ['d', 'だぢづでど'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'],
  ['y', 'や・ゆ・よ'],
  ['r l', 'らりるれろ'],
  ['w', 'わゐ・ゑを'],
  ['v', '・・ゔ・・'],
];

/** Rows with a small や, ゆ, よ: きゃ is kya, and しゃ both sha and sya. */
const GLIDES: readonly (readonly [consonants: string, kana: string])[] = [
  ['ky', 'き'],
  ['gy', 'ぎ'],
  ['sh sy', 'し'],
  ['j zy jy', 'じ'],
  ['ch ty cy', 'ち'],
  ['dy', 'ぢ'],
  ['ny', 'に'],
  ['hy', 'ひ'],
  ['by', 'び'],
  ['py', 'ぴ'],
  ['my', 'み'],
  ['ry ly', 'り'],
];

/** Syllables that no row gives, as for words from abroad. */
const ALONE: readonly (readonly [string, string])[] = [
  ...([
    ['shi', 'し'],
    ['chi', 'ち'],
    ['tsu', 'つ'],
    ['fu', 'ふ'],
    ['ji', 'じ'],
    ['she', 'しぇ'],
  ] as const),
  ...([
    ['che', 'ちぇ'],
    ['je', 'じぇ'],
    ['fa', 'ふぁ'],
    ['fi', 'ふぃ'],
    ['fe', 'ふぇ'],
    ['fo', 'ふぉ'],
  ] as const),
  ...([
    ['ti', 'てぃ'],
    ['di', 'でぃ'],
    ['du', 'どぅ'],
    ['va', 'ゔぁ'],
    ['vi', 'ゔぃ'],
    ['ve', 'ゔぇ'],
  ] as const),
  ...([
    ['vo', 'ゔぉ'],
    ['wi', 'うぃ'],
    ['we', 'うぇ'],
    ['tsa', 'つぁ'],
  ] as const),
];

const VOWELS = 'aiueo';

function readTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [consonants, kana] of ROWS)
    for (const consonant of consonants.split(' '))
      [...kana].forEach((letter, at) => {
        if (letter !== '・') table.set(`${consonant}${VOWELS[at]}`, letter);
      });
  for (const [consonants, kana] of GLIDES)
    for (const consonant of consonants.split(' '))
      for (const [vowel, small] of [
        ['a', 'ゃ'],
        ['u', 'ゅ'],
        ['o', 'ょ'],
      ] as const)
        table.set(`${consonant}${vowel}`, `${kana}${small}`);
  for (const [syllable, kana] of ALONE) if (!table.has(syllable)) table.set(syllable, kana);
  return table;
}

const TABLE = readTable();
const LONGEST = 3;

/** Latin letters as they are typed for Japanese, in hiragana; undefined for what is none, such as an English word. */
export function hiraganaOf(typed: string): string | undefined {
  const letters = typed
    .normalize('NFD')
    .replace(/[\u0300-\u036f-]/g, '')
    .replace(/’/g, "'")
    .toLowerCase();
  if (!/^[a-z']+$/.test(letters)) return undefined;
  let kana = '';
  for (let at = 0; at < letters.length; ) {
    const letter = letters.charAt(at);
    const next = letters.charAt(at + 1);
    if (!VOWELS.includes(letter) && letter !== 'n' && (letter === next || (letter === 't' && next === 'c'))) {
      kana += 'っ';
      at += 1;
      continue;
    }
    let length = Math.min(LONGEST, letters.length - at);
    while (length > 0 && !TABLE.has(letters.slice(at, at + length))) length -= 1;
    if (length > 0) {
      kana += TABLE.get(letters.slice(at, at + length)) ?? '';
      at += length;
    } else if (letter === 'n' && next === "'") {
      kana += 'ん';
      at += 2;
    } else if (letter === 'n' || (letter === 'm' && /[bmp]/.test(next))) {
      kana += 'ん';
      at += letter === 'n' && next === 'n' && !/[aiueoy]/.test(letters.charAt(at + 2)) ? 2 : 1;
    } else return undefined;
  }
  return kana;
}

/** Which vowel a kana ends in. */
const ENDS: readonly (readonly [vowel: string, kana: string])[] = [
  ['あ', 'あかがさざただなはばぱまやらわぁゃ'],
  ['い', 'いきぎしじちぢにひびぴみりぃ'],
  ['う', 'うくぐすずつづぬふぶぷむゆるゔぅゅ'],
  ['え', 'えけげせぜてでねへべぺめれぇ'],
  ['お', 'おこごそぞとどのほぼぽもよろをぉょ'],
];
const vowelOf = new Map(ENDS.flatMap(([vowel, kana]) => [...kana].map((one) => [one, vowel] as const)));

/** Whether a kana only makes the one before it longer, or the next one harder; such kana are often left out in typing. */
export function isLength(kana: string, before: string): boolean {
  if (kana === 'ー' || kana === 'っ') return true;
  const vowel = vowelOf.get(before);
  return vowel !== undefined && (kana === vowel || (kana === 'う' && vowel === 'お'));
}
