import type { ArticlePage } from '../../src/api/project-views.ts';
import { findSpoken, readAloud, type SpokenText, spokenQuery } from './spoken.ts';

/** One place where the words searched for stand. */
export interface Hit {
  readonly side: 'ja' | 'en';
  /** Index of the English source; 0 on the Japanese side. */
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

/** A text folded for searching: full-width and half-width, capitals and small letters, katakana and hiragana as one. */
interface Folded {
  readonly text: string;
  /** For each folded unit, the offset in the original of the character it came from; one more for the end. */
  readonly origin: readonly number[];
}

const toHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

/** Folds character by character, so that every hit can be traced back to where it stands. */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = toHiragana(character.normalize('NFKC').toLowerCase());
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) origin.push(at);
    at += character.length;
  }
  return { text: parts.join(''), origin: [...origin, at] };
}

function hitsIn(
  text: string,
  folded: Folded,
  words: string,
): readonly { readonly start: number; readonly end: number }[] {
  const { text: letters, origin } = folded;
  const hits: { start: number; end: number }[] = [];
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + words.length)) {
    const start = origin[at] ?? 0;
    const last = origin[at + words.length - 1] ?? start;
    let next = at + words.length;
    while (next < origin.length - 1 && origin[next] === last) next++;
    hits.push({ start, end: origin[next] ?? text.length });
  }
  return hits;
}

/** Looks words up in one article. */
export type Search = (query: string) => readonly Hit[];

/**
 * A search over both columns, which folds the texts once, when it is first used. It finds every place where the query
 * stands or, in Japanese, where it is read so (こくぼうしょう and kokubosho find 国防相), in the order of the texts; nothing for an empty query.
 */
export function makeSearch({ ja, en }: Pick<ArticlePage, 'ja' | 'en'>): Search {
  const folded = new Map<string, Folded>();
  const hitsOf = (text: string, words: string) => {
    const known = folded.get(text) ?? fold(text);
    folded.set(text, known);
    return hitsIn(text, known, words);
  };
  const spoken = new Map<boolean, SpokenText>();
  const readOf = (short: boolean): SpokenText => {
    const known = spoken.get(short) ?? readAloud(ja.text, ja.rubies, short);
    spoken.set(short, known);
    return known;
  };
  return (query) => {
    const words = fold(query.trim()).text;
    if (words === '') return [];
    const asked = spokenQuery(query);
    const written = hitsOf(ja.text, words);
    // What is found as it is written is not found once more as it is read.
    const read = (asked === undefined ? [] : findSpoken(readOf(asked.short), asked.kana)).filter(
      (hit) => !written.some((one) => one.start < hit.end && hit.start < one.end),
    );
    const inJa = [...written, ...read]
      .map(({ start, end }) => ({ side: 'ja' as const, file: 0, start, end }))
      .sort((one, other) => one.start - other.start);
    const inEn = en.flatMap((text, file) =>
      hitsOf(text.text, words).map((hit) => ({ side: 'en' as const, file, ...hit })),
    );
    return [...inJa, ...inEn];
  };
}
