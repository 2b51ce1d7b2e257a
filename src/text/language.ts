import { isAsciiLetter, isHangul, isHiragana, isKanji, isKatakana } from './characters.ts';

/** The language of a text as far as Taiyaku works with it: `neither` is everything but Japanese and English. */
export type TextLanguage = 'ja' | 'en' | 'neither';

/** How many UTF-16 units are looked at: beginning, middle and end of a longer text in equal parts. */
const SAMPLE = 60_000;

/** How often letters of each kind occur. */
interface Counts {
  kana: number;
  kanji: number;
  hangul: number;
  ascii: number;
  otherLetter: number;
}

/**
 * Which language a text is in. Kana make a text Japanese even beside long English captions, because a kana weighs
 * about as much as three Latin letters; a text of ideographs without kana is Chinese, unless it is so short that it
 * may be a headline. English is told from other Latin writing by its small words.
 */
export function languageOf(text: string): TextLanguage {
  const sample = takeSample(text);
  const counts = count(sample);
  const japanese = counts.kana + counts.kanji;
  const latin = counts.ascii + counts.otherLetter;
  if (counts.hangul > japanese && counts.hangul * 3 > latin) return 'neither';
  if (japanese * 3 >= latin) return isJapanese(sample, counts) ? 'ja' : 'neither';
  const words = sample.toLowerCase().match(/[a-z\u00c0-\u024f]+(?:['’][a-z]+)?/g) ?? [];
  if (isEnglish(words, counts)) return 'en';
  return counts.kana > 0 && japanese * 6 >= latin && isJapanese(sample, counts) ? 'ja' : 'neither';
}

function takeSample(text: string): string {
  if (text.length <= SAMPLE) return text;
  const part = SAMPLE / 3;
  const middle = Math.floor((text.length - part) / 2);
  return `${text.slice(0, part)}\n${text.slice(middle, middle + part)}\n${text.slice(-part)}`;
}

function count(text: string): Counts {
  const counts = { kana: 0, kanji: 0, hangul: 0, ascii: 0, otherLetter: 0 };
  for (const sign of text) {
    const character = sign.codePointAt(0) ?? 0;
    if (isAsciiLetter(character)) counts.ascii += 1;
    else if (isHiragana(character) || isKatakana(character)) counts.kana += 1;
    else if (isKanji(character)) counts.kanji += 1;
    else if (isHangul(character)) counts.hangul += 1;
    else if (character > 0xbf && OTHER_LETTER.test(sign)) counts.otherLetter += 1;
  }
  return counts;
}

const OTHER_LETTER = /\p{L}/u;

/**
 * Japanese prose has one kana for every one to two ideographs; telegraphic headlines have fewer. Chinese that quotes a
 * Japanese name stays below one in twenty.
 */
function isJapanese(text: string, { kana, kanji }: Counts): boolean {
  if (kanji === 0) return kana > 0;
  if (kana * 12 >= kanji && kana > 0) return true;
  return kanji <= HEADLINE && kana === 0 && !CHINESE_ONLY.test(text);
}

/** The longest run of bare ideographs that is still taken for a Japanese headline. */
const HEADLINE = 24;

/** Frequent characters that Japanese does not write: simplified forms, and words of Chinese grammar. */
const CHINESE_ONLY =
  /[这们说际个时对为东车门问间见页长马风飞鸟龙么吗呢吧啊您她哪给让请谁过还进远运应该爱头实发变众关从书买卖读汉语华們這嗎妳沒說麼對讓]/;

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the of and to in a is that for on with as was at by it from are be his her this have not has but an they which he she or were been will their said after more who its we you i can about when new into over out up so no what back off'.split(
    ' ',
  ),
);

/**
 * English has one of its small words at least every eight, and more of them than of those that its neighbours use.
 * Short lines, names and headlines are forgiven when nothing in them speaks of another language.
 */
function isEnglish(words: readonly string[], { ascii, otherLetter, hangul, kana, kanji }: Counts): boolean {
  if (ascii === 0 || ascii < 8 * otherLetter || hangul + kana + kanji > ascii) return false;
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length;
  if (foreign * 2 > small) return false;
  if (words.length < SHORT) return otherLetter === 0 && kana === 0;
  return small * 8 >= words.length || (words.length < 40 && small * 16 >= words.length && otherLetter === 0);
}

/** Fewer words than these are too few to count small ones. */
const SHORT = 16;

/** Small words of other languages in Latin letters that English does not share. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  'der das und ist nicht mit le la les des une est et el los las que por il della che het een och att para del não'.split(
    ' ',
  ),
);
