/** Questions about words that several checks ask. */
import type { Span } from '../base/span.ts';
import type { EnglishToken } from '../language/token.ts';
import { isKatakana } from '../text/characters.ts';
import { type BeadView, englishAt, type Located } from './view.ts';

/** Whether a word is katakana from end to end. */
export const isAllKatakana = (word: string): boolean =>
  word !== '' && [...word].every((character) => isKatakana(character.codePointAt(0) ?? 0));

/** English words that carry meaning and are not names. */
export const isContent = (token: EnglishToken): boolean =>
  ['NOUN', 'VERB', 'ADJ', 'ADV'].includes(token.pos) && /^[a-z][a-z-]+$/.test(token.surface);

/** Capitalised English words: names, and the first words of sentences. */
export const capitalised = (view: BeadView): readonly Located<EnglishToken>[] =>
  view.en.tokens.filter((token) => /^\p{Lu}/u.test(token.surface));

/** The whole English of a bead, its sentences joined by a space. */
export const wholeEnglish = (view: BeadView): string =>
  view.en.sentences.map((sentence) => englishAt(view, sentence)).join(' ');

/** The whole Japanese of a bead, its sentences joined by a space. */
export const wholeJapanese = (view: BeadView): string =>
  view.ja.sentences.map(({ start, end }) => view.article.text.slice(start, end)).join(' ');

/** A katakana word as it is spoken: ファ is one, パ is one, ー is one. */
export const moraeOf = (katakana: string): readonly string[] =>
  katakana.match(/.[ァィゥェォャュョヮ]?/gu) ?? [];

/**
 * The edit distance of two words given as morae or characters; stops counting above `limit`.
 * Levenshtein's, with one row of the table.
 */
export function editDistance(one: readonly string[], other: readonly string[], limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const same = one[i] === other[j] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + same, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[other.length] ?? 0;
}

const SMALL: ReadonlyMap<string, string> = new Map(
  [...'ァアィイゥウェエォオャヤュユョヨヮワ'].flatMap((kana, at, all) =>
    at % 2 === 0 ? [[kana, all[at + 1] ?? kana] as const] : [],
  ),
);
const VU: ReadonlyMap<string, string> = new Map([
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['ヴ', 'ブ'],
]);

/**
 * Brings spellings that people use side by side to one: ウィルス and ウイルス, コンピュータ and コンピューター, ヴァイオリン
 * and バイオリン. Two words with the same key are both right.
 */
export const looseSpelling = (katakana: string): string =>
  katakana
    .replace(/ヴ[ァィェォ]?/g, (kana) => VU.get(kana) ?? kana)
    .replace(/[ァィゥェォャュョヮ]/g, (kana) => SMALL.get(kana) ?? kana)
    .replace(/[ー・＝]/g, '')
    .replace(/ヂ/g, 'ジ')
    .replace(/ヅ/g, 'ズ')
    .replace(/ッ/g, '')
    .replace(/テイ|チイ/g, 'チ')
    .replace(/デイ|ジイ/g, 'ジ')
    .replace(/([エケセテネヘメレゲゼデベペ])イ/g, '$1')
    .replace(/([オコソトノホモヨロゴゾドボポ])ウ/g, '$1')
    .replace(/ウイ/g, 'イ')
    .replace(/([イキシチニヒミリギジビピ])[ヤヨ]/g, (pair) => pair.replace('ヤ', 'ア').replace('ヨ', 'オ'))
    .replace(/ム(?=[バビブベボパピプペポ])/g, 'ン')
    .replace(/[ズス]$/, '');

/** Whether two spans share a character. */
export const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
