import type { ArticleView } from '../../src/api/views.ts';

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

function hitsIn(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  const { text: folded, origin } = fold(text);
  const hits: { start: number; end: number }[] = [];
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
    const start = origin[at] ?? 0;
    const last = origin[at + words.length - 1] ?? start;
    let next = at + words.length;
    while (next < origin.length - 1 && origin[next] === last) next++;
    hits.push({ start, end: origin[next] ?? text.length });
  }
  return hits;
}

/**
 * Every place in both columns where `query` stands, or, in Japanese, where it is read so (きん finds 金); in the order
 * of the texts. Nothing for an empty query.
 */
export function findInArticle(article: Pick<ArticleView, 'ja' | 'en'>, query: string): readonly Hit[] {
  const words = fold(query.trim()).text;
  if (words === '') return [];
  const written = hitsIn(article.ja.text, words);
  const read = /^[ぁ-ゖー]{2,}$/.test(words)
    ? article.ja.rubies.filter((ruby) => fold(ruby.reading).text.includes(words))
    : [];
  const ja = [...written, ...read]
    .map(({ start, end }) => ({ side: 'ja' as const, file: 0, start, end }))
    .sort((one, other) => one.start - other.start);
  const en = article.en.flatMap((text, file) =>
    hitsIn(text.text, words).map((hit) => ({ side: 'en' as const, file, ...hit })),
  );
  return [...ja, ...en];
}
