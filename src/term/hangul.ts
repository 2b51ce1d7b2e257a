/** How Japanese newspapers write Korean syllables in katakana: voiced between vowels, ン for every final nasal but m. */

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const CODAS = 28;

/** Rows of the kana table by Korean onset; the second is for the inside of a word. */
const ROWS: readonly (readonly [string, string])[] = [
  ...([
    'K',
    'K',
    'N',
    'T',
    'T',
    'R',
    'M',
    'P',
    'P',
    'S',
    'S',
    '',
    'C',
    'C',
    'C',
    'K',
    'T',
    'P',
    'H',
  ] as const),
].map((row, index): readonly [string, string] => {
  const voiced: Readonly<Record<number, string>> = { 0: 'G', 3: 'D', 7: 'B', 12: 'J' };
  return [row, voiced[index] ?? row];
});

/** Korean vowels as a glide and a kana vowel. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ...[
    ['', 'a'],
    ['', 'e'],
    ['y', 'a'],
    ['y', 'e'],
    ['', 'o'],
    ['', 'e'],
    ['y', 'o'],
    ['y', 'e'],
    ['', 'o'],
  ],
  ...[
    ['w', 'a'],
    ['w', 'e'],
    ['w', 'e'],
    ['y', 'o'],
    ['', 'u'],
    ['w', 'o'],
    ['w', 'e'],
    ['w', 'i'],
  ],
  ...[
    ['y', 'u'],
    ['', 'u'],
    ['w', 'i'],
    ['', 'i'],
  ],
].map(([glide = '', vowel = '']): readonly [string, string] => [glide, vowel]);

const KANA: Readonly<Record<string, string>> = {
  ...{
    '': 'アイウエオ',
    K: 'カキクケコ',
    G: 'ガギグゲゴ',
    N: 'ナニヌネノ',
    R: 'ラリルレロ',
    M: 'マミムメモ',
  },
  ...{ P: 'パピプペポ', B: 'バビブベボ', S: 'サシスセソ', H: 'ハヒフヘホ' },
};
/** Rows that need small letters: t and d before i and u, and the affricates. */
const WIDE: Readonly<Record<string, readonly string[]>> = {
  T: ['タ', 'ティ', 'トゥ', 'テ', 'ト'],
  D: ['ダ', 'ディ', 'ドゥ', 'デ', 'ド'],
  C: ['チャ', 'チ', 'チュ', 'チェ', 'チョ'],
  J: ['ジャ', 'ジ', 'ジュ', 'ジェ', 'ジョ'],
};
const ORDER = 'aiueo';
const SMALL = 'ァィゥェォ';
const GLIDES: Readonly<Record<string, string>> = { a: 'ャ', u: 'ュ', o: 'ョ', e: 'ェ' };
/** Finals by number; those of two letters sound like their first or second. */
const FINAL: readonly string[] = [
  ...[
    '',
    'ク',
    'ク',
    'ク',
    'ン',
    'ン',
    'ン',
    'ッ',
    'ル',
    'ク',
    'ム',
    'ル',
    'ル',
    'ル',
    'プ',
    'ル',
    'ム',
    'プ',
  ],
  ...['プ', 'ッ', 'ッ', 'ン', 'ッ', 'ッ', 'ク', 'ッ', 'プ', ''],
];

function syllable(row: string, glide: string, vowel: string): string {
  const at = ORDER.indexOf(vowel);
  const wide = WIDE[row];
  // ジョ stands for jo and jyo alike, チェ for choe and che.
  if (wide !== undefined && (glide !== 'w' || row === 'C' || row === 'J')) return wide[at] ?? '';
  const kana = wide ?? [...(KANA[row] ?? KANA[''] ?? '')];
  if (glide === '') return kana[at] ?? '';
  if (row === '') {
    if (glide === 'w') return vowel === 'a' ? 'ワ' : `ウ${SMALL[at]}`;
    return { a: 'ヤ', u: 'ユ', o: 'ヨ', e: 'イェ' }[vowel] ?? '';
  }
  if (glide === 'w') return `${wide?.[2] ?? kana[2]}${vowel === 'a' ? 'ァ' : SMALL[at]}`;
  // S takes シ: ショ; the others their i: キョ, リョ.
  return `${kana[1]}${GLIDES[vowel] ?? ''}`;
}

/** Katakana for a word in hangul, as names are written: 정은 → ジョンウン behind a surname, チョンウン alone. */
export function katakanaOfHangul(word: string, inside = false): string {
  let written = '';
  for (const [index, letter] of [...word].entries()) {
    const code = letter.charCodeAt(0);
    if (code < FIRST || code > LAST) return '';
    const place = code - FIRST;
    const [onset, vowel, coda] = [
      Math.floor(place / (VOWELS * CODAS)),
      Math.floor(place / CODAS) % VOWELS,
      place % CODAS,
    ];
    const [plain, voiced] = ROWS[onset] ?? ['', ''];
    const [glide, sound] = SOUNDS[vowel] ?? ['', ''];
    // A stop stays voiceless behind ッ, ク and プ.
    const open = (index > 0 || inside) && !/[ックプ]$/.test(written);
    written += syllable(open ? voiced : plain, glide, sound) + (FINAL[coda] ?? '');
  }
  return written;
}
