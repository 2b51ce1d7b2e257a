/**
 * Names across scripts: katakana by sound, kanji by Japanese, Sino-Korean and Mandarin reading, both by what the name
 * lists say. Order of family and given name, titles, initials and the marks between parts do not matter.
 */
import { keeping, keepingFor } from '../base/keeping.ts';
import { soundDistance } from '../language/sound.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

const KATAKANA = /^[ァ-ヺーｱ-ﾝﾞﾟ]+$/;
const KANJI = /^[\p{Script=Han}々]+$/u;
const BETWEEN_JA = /[・･＝=‧·\s　-]+/;
const BETWEEN_EN = /[\s\-‐–·]+/;

const TITLES_JA =
  /(?:さん|氏|君|様|夫人|博士|教授|大統領|首相|総理|副?大臣|(?:国務|国防|財務|司法|商務)?長官|議員|知事|市長|会長|社長|監督|選手|容疑者|被告|将軍|大将|大佐|国王|女王|王子|王女|皇太子|外相|国防相|総書記|主席|報道官|大使)$/;
const TITLES_EN = new Set(
  (
    'mr mrs ms miss dr prof sir lord lady dame gen col lt sgt capt adm rep sen gov president premier chancellor minister ' +
    'secretary general professor doctor judge justice king queen prince princess pope ambassador senator governor mayor'
  ).split(' '),
);

/** Latin letters without case, diacritics and apostrophes. */
const plain = (latin: string): string =>
  /^[a-z]*$/.test(latin)
    ? latin
    : latin
        .normalize('NFKD')
        .replace(/[\p{M}'’`ʻʿ.]/gu, '')
        .toLowerCase();

/** From how unlike two words sound (0–1) to how sure it is that they are one name (0–1). Short words prove little. */
export function soundStrength(distance: number, letters: number): number {
  const likeness = Math.max(0, Math.min(1, (0.44 - distance) / 0.3));
  return likeness * Math.min(1, 0.25 + letters * 0.15);
}

function katakanaStrength(katakana: string, latin: string): number {
  const letters = Math.min([...katakana.replace(/ー/g, '')].length + 1, latin.length);
  return soundStrength(soundDistance(katakana, latin), letters);
}

/** All ways to read a row of characters, as spellings without spaces; few, because names are short. */
const MOST_SPELLINGS = 48;

function spellings(syllables: readonly (readonly string[])[]): string[] {
  let rows = [''];
  for (const choices of syllables) {
    if (choices.length === 0) return [];
    rows = rows.flatMap((row) => choices.map((choice) => row + choice)).slice(0, MOST_SPELLINGS);
  }
  return rows;
}

/** Press romanisation wavers: Lee/Yi/Rhee, Park/Pak, Choi/Choe, Jung/Jeong, -yeon/-yon. */
const KOREAN_HABITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:i|ri|li|rhee|yi|lee)(?=[^aeiou]|$)/, 'lee'],
  [/^(?:bak|pak|park)/, 'park'],
  [/^(?:choe|choi)/, 'choi'],
  [/^(?:gim|kim)/, 'kim'],
  [/^(?:im|lim|rim)(?=[^aeiou]|$)/, 'lim'],
  [/^(?:no|noh|roh|ro)(?=[^aeiou]|$)/, 'roh'],
  [/^(?:mun|moon)/, 'moon'],
  [/^(?:jeong|jung|chung|cheong|jong)/, 'jeong'],
];

const koreanKey = (spelling: string): string => {
  let key = spelling;
  for (const [habit, same] of KOREAN_HABITS) key = key.replace(habit, same);
  return key
    .replace(/yeo|yo(?=n)/g, 'yo')
    .replace(/eo|ou/g, 'o')
    .replace(/eu|oo|u/g, 'u')
    .replace(/ch|j/g, 'j')
    .replace(/k|g/g, 'g')
    .replace(/p|b/g, 'b')
    .replace(/t|d/g, 'd')
    .replace(/r|l/g, 'r')
    .replace(/sh|ss|s/g, 's')
    .replace(/ae|ai/g, 'e')
    .replace(/h(?=$|[bcdfgjklmnpqrstvwxz])/g, '');
};

/** Hepburn without long vowels: Ohno, Ono and Ōno are one. */
const japaneseKey = (spelling: string): string =>
  spelling
    .replace(/ou|oo|oh(?=[^aeiou]|$)/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bmp])/g, 'n');

/** A spelling under which two ways to write one name meet, and how much meeting there proves, 0–1. */
export interface NameKey {
  readonly key: string;
  readonly strength: number;
}

const plainMandarin = (spelling: string): string => spelling.replace(/v|ü/g, 'u');

/** Names this long in kanji are phrases. */
const LONGEST_KANJI = 4;

/** The keys of a name in kanji: by the lists, family and given name apart or together, and by Korean and Mandarin reading. */
export const keysOfKanji = keepingFor((kanji: string, lexicon: Lexicon): readonly NameKey[] => {
  const found: NameKey[] = [];
  const listed = (form: string): string[] => [
    ...new Set(lexicon.names(form).map((one) => japaneseKey(plain(one.latin).replace(/[\s-]/g, '')))),
  ];
  for (const key of listed(kanji)) found.push({ key: `j ${key}`, strength: 0.95 });
  const characters = [...kanji];
  if (characters.length > LONGEST_KANJI) return found;
  const foreign = characters.length > 1 ? 0.9 : 0.5;
  const readings = characters.map((character) => lexicon.readings(character));
  for (const spelling of spellings(readings.map((one) => one?.korean ?? [])))
    found.push({ key: `k ${koreanKey(spelling)}`, strength: foreign });
  for (const spelling of spellings(readings.map((one) => one?.mandarin ?? [])))
    found.push({ key: `m ${plainMandarin(spelling)}`, strength: foreign });
  for (let cut = 1; cut < characters.length; cut++) {
    const parts = [listed(characters.slice(0, cut).join('')), listed(characters.slice(cut).join(''))];
    for (const spelling of spellings(parts)) found.push({ key: `j ${spelling}`, strength: 0.95 });
  }
  return found;
});

/** The keys of a Latin name, its words in every order that names are written in. */
export const keysOfLatin = (words: readonly string[]): string[] =>
  orders(words.map(plain)).flatMap((way) => [
    `j ${japaneseKey(way)}`,
    `k ${koreanKey(way)}`,
    `m ${plainMandarin(way)}`,
  ]);

/** The words of a Latin name in every order that a name is written in: as it stands, and with the last word first. */
function orders(words: readonly string[]): string[] {
  const joined = words.join('');
  const last = words.at(-1);
  const first = words[0];
  if (words.length < 2 || last === undefined || first === undefined) return [joined];
  return [...new Set([joined, last + words.slice(0, -1).join(''), words.slice(1).join('') + first])];
}

/** The keys of words that a space parts. */
const latinKeys = keeping((words): ReadonlySet<string> => new Set(keysOfLatin(words.split(' '))));

function kanjiStrength(kanji: string, words: readonly string[], lexicon: Lexicon): number {
  const keys = latinKeys(words.join(' '));
  return keysOfKanji(kanji, lexicon).reduce(
    (best, one) => (keys.has(one.key) ? Math.max(best, one.strength) : best),
    0,
  );
}

/** One part of a name against one word; an initial agrees with any part that begins like it, weakly. */
function partStrength(part: string, word: string, lexicon: Lexicon): number {
  if (KATAKANA.test(part)) {
    if (word.length === 1)
      return soundDistance(part.slice(0, 1), word) < 0.5 || /^[ァ-ヺ]$/.test(part) ? 0.4 : 0;
    const listed = lexicon.names(part).some((entry) => plain(entry.latin) === word);
    return listed ? 1 : katakanaStrength(part, word);
  }
  if (KANJI.test(part)) return kanjiStrength(part, [word], lexicon);
  return plain(part) === word ? 1 : 0;
}

/** The best pairing of parts with words, each word once, in any order; how much of the longer side it explains. */
function pairParts(parts: readonly string[], words: readonly string[], lexicon: Lexicon): number {
  const free = new Set(words);
  let sum = 0;
  for (const part of parts) {
    let best = 0;
    let chosen: string | undefined;
    for (const word of free) {
      const strength = partStrength(part, word, lexicon);
      if (strength > best) {
        best = strength;
        chosen = word;
      }
    }
    if (chosen !== undefined) free.delete(chosen);
    sum += best;
  }
  const missing = Math.abs(words.length - parts.length);
  return sum / (Math.max(1, parts.length) + 0.25 * missing);
}

/** A Latin name as it is compared: its words without title, plain. Empty when it has no letter. */
interface LatinName {
  readonly words: readonly string[];
  /** The words with a space between them. */
  readonly whole: string;
}

const latinName = keeping((latin): LatinName => {
  const all = latin
    .split(BETWEEN_EN)
    .map(plain)
    .filter((word) => word !== '');
  const untitled = all.filter((word) => !TITLES_EN.has(word));
  const words = untitled.length > 0 ? untitled : all;
  return { words, whole: words.join(' ') };
});

/** Of so many Japanese names, with so many Latin ones each, the comparisons are kept: more than one article has. */
const [MOST_JAPANESE, MOST_LATIN] = [2_000, 1_000];

/** How surely a Japanese and a Latin spelling name the same, 0–1. */
export const compareNames = (japanese: string, latin: string, lexicon: Lexicon): number =>
  comparerOf(japanese, lexicon)(latin);

/** Names stand in every sentence, and are asked about for the alignment, the glossary and the checks. */
const comparerOf = keepingFor((japanese: string, lexicon: Lexicon): ((latin: string) => number) => {
  const ja = japanese.normalize('NFKC').replace(TITLES_JA, '') || japanese;
  const parts = ja.split(BETWEEN_JA).filter((part) => part !== '');
  const joined = parts.join('');
  const isKanji = KANJI.test(joined);
  const isKatakana = KATAKANA.test(joined);
  const listed = new Set(parts.length === 0 ? [] : lexicon.names(ja).map(({ latin }) => plain(latin)));
  return keeping((latin) => {
    const { words, whole } = latinName(latin);
    if (parts.length === 0 || words.length === 0) return 0;
    if (listed.has(whole)) return 1;
    if (isKanji) return kanjiStrength(joined, words, lexicon);
    let best = pairParts(parts, words, lexicon);
    if (isKatakana && (words.length > 1 || parts.length > 1))
      for (const way of orders(words)) best = Math.max(best, katakanaStrength(joined, way));
    return best;
  }, MOST_LATIN);
}, MOST_JAPANESE);
