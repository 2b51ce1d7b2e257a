import type { Span } from '../../src/base/span.ts';
import { hiraganaOf, isLength } from './romaji.ts';

/** A Japanese text as it is read aloud, in hiragana, each kana with the stretch of the text it stands for. */
export interface SpokenText {
  readonly kana: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Whether a word can begin here, as far as kanji and katakana tell. */
  readonly begins: readonly boolean[];
  /** Whether it is the reading of a kanji, or katakana: more than grammar. */
  readonly weighs: readonly boolean[];
}

const HIRAGANA = /^[ぁ-ゖー]$/;
const KATAKANA = /^[ァ-ヺー]$/;

const toHiragana = (letter: string): string =>
  /[ァ-ヶ]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter;

/**
 * Reads a text aloud.
 * @param rubies ascending, not overlapping
 * @param short without what only makes a vowel longer or a consonant harder, since romanisation leaves it out
 */
export function readAloud(
  text: string,
  rubies: readonly (Span & { readonly reading: string })[],
  short: boolean,
): SpokenText {
  const kana: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const begins: boolean[] = [];
  const weighs: boolean[] = [];
  let before = '';
  const add = (letter: string, span: Span, weight: boolean, isStart: boolean) => {
    const last = kana.length - 1;
    if (short && isLength(letter, before)) {
      // What is left out belongs to the kana before it.
      if (last >= 0 && to[last] === span.start) to[last] = span.end;
      return;
    }
    before = letter;
    kana.push(letter);
    from.push(span.start);
    to.push(span.end);
    begins.push(isStart);
    weighs.push(weight);
  };
  const plain = (start: number, end: number) => {
    for (let at = start; at < end; at++) {
      const letter = text.charAt(at);
      const isKatakana = KATAKANA.test(letter);
      const isFirst = !HIRAGANA.test(text.charAt(at - 1)) || isKatakana;
      if (!isKatakana && !HIRAGANA.test(letter)) before = '';
      add(toHiragana(letter), { start: at, end: at + 1 }, isKatakana, isFirst);
    }
  };
  let at = 0;
  for (const ruby of rubies) {
    if (ruby.start < at) continue;
    plain(at, ruby.start);
    for (const letter of ruby.reading) add(toHiragana(letter), ruby, true, true);
    at = ruby.end;
  }
  plain(at, text.length);
  return { kana: kana.join(''), from, to, begins, weighs };
}

/** The places of a text that are read so; each begins where a word can, and holds more than grammar. */
export function findSpoken(spoken: SpokenText, words: string): readonly Span[] {
  const hits: Span[] = [];
  const { kana, from, to, begins, weighs } = spoken;
  if (words === '') return [];
  for (let at = kana.indexOf(words); at >= 0; at = kana.indexOf(words, at + 1)) {
    const last = at + words.length - 1;
    if (begins[at] !== true || !weighs.slice(at, last + 1).includes(true)) continue;
    const span = { start: from[at] ?? 0, end: to[last] ?? 0 };
    const before = hits.at(-1);
    if (before === undefined || before.end <= span.start) hits.push(span);
  }
  return hits;
}

/** What a person has typed, as kana to be looked for; `short` when it was typed in Latin letters. */
export function spokenQuery(typed: string): { readonly kana: string; readonly short: boolean } | undefined {
  const query = typed.trim().replace(/[\s　]+/g, '');
  if (/^[ぁ-ゖァ-ヺー]{2,}$/.test(query)) return { kana: [...query].map(toHiragana).join(''), short: false };
  const kana = hiraganaOf(query);
  if (kana === undefined) return undefined;
  const kept = [...kana].filter((letter, at) => !isLength(letter, kana.charAt(at - 1)));
  return kept.length < 2 ? undefined : { kana: kept.join(''), short: true };
}
