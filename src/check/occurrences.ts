/** Where a glossary's words stand in a text: whole words only, in whatever form they are inflected. */
import type { Span } from '../base/span.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';

const KATAKANA = /^[\p{Script=Katakana}ー]$/u;
const LATIN = /^[\p{Script=Latin}\p{Nd}]$/u;

/** Whether a place lies inside a run of katakana or of Latin letters, which nothing but its ends divides. */
function isInsideRun(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
  return [KATAKANA, LATIN].some((script) => script.test(before) && script.test(after));
}

/** A verb made of a noun is looked for by its noun: 非難する stands in 非難した and in 非難声明. */
const stemOf = (form: string): string => (/..する$/.test(form) ? form.slice(0, -2) : form);

/** Longest number of morphemes that one glossary form may consist of. */
const LONGEST = 14;

/**
 * Every place where a Japanese form stands as a word of its own or as the part of a compound: it begins and ends where
 * a morpheme does, and may be inflected at its end (受け入れる in 受け入れた). タイ does not stand in タイトル.
 */
export function japanesePlaces(
  form: string,
  tokens: readonly JapaneseToken[],
  text: string,
): readonly Span[] {
  const wanted = stemOf(form);
  if (wanted === '') return [];
  const places: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (first === undefined || isInsideRun(text, first.start)) continue;
    let end = -1;
    let written = '';
    for (let to = from; to < Math.min(tokens.length, from + LONGEST); to++) {
      const token = tokens[to];
      if (token === undefined || (to > from && tokens[to - 1]?.end !== token.start)) break;
      const inflects = token.pos === 'VERB' || token.pos === 'ADJ' || token.pos === 'AUX';
      const hit = written + token.surface === wanted || (inflects && written + token.base === wanted);
      if (hit && !isInsideRun(text, token.end)) end = token.end;
      written += token.surface;
      if (written.length > wanted.length) break;
    }
    if (end >= 0) places.push({ start: first.start, end });
  }
  return places.concat(insideTokens(wanted, tokens, text, places));
}

/** Unknown words may hold several: within one, an end of katakana or Latin letters is an end of a word. */
function insideTokens(
  form: string,
  tokens: readonly JapaneseToken[],
  text: string,
  known: readonly Span[],
): readonly Span[] {
  const places: Span[] = [];
  for (const { start, end, known: isKnown } of tokens) {
    if (isKnown || end - start <= form.length) continue;
    const at = text.slice(start, end).indexOf(form);
    const span = { start: start + at, end: start + at + form.length };
    if (at < 0 || isInsideRun(text, span.start) || isInsideRun(text, span.end)) continue;
    if (!known.some((it) => it.start <= span.start && it.end >= span.end)) places.push(span);
  }
  return places;
}

/** The words of an English entry as the tokenizer cuts them: hyphens and full stops stay where they are. */
const wordsOf = (english: string): readonly string[] =>
  english
    .normalize('NFKC')
    .split(/\s+|(?<=\p{L})(?=['’]s\b)/u)
    .filter((word) => word !== '');

/** An entry written with a capital names something: the text must write it with one, too. */
const isWritten = (token: EnglishToken, word: string, last: boolean): boolean => {
  if (/\p{Lu}/u.test(word)) return token.surface === word || token.surface === word.toUpperCase();
  if (token.lower === word) return true;
  return last && /^\p{L}+$/u.test(word) && token.lemma.toLowerCase() === word;
};

/** Every place where an English entry stands, in the singular or the plural, as indices of tokens `[from, to)`. */
export function englishPlaces(english: string, tokens: readonly EnglishToken[]): readonly Span[] {
  const words = wordsOf(english);
  if (words.length === 0) return [];
  const places: Span[] = [];
  for (let from = 0; from + words.length <= tokens.length; from++) {
    const fits = words.every((word, step) => {
      const token = tokens[from + step];
      return token !== undefined && isWritten(token, word, step === words.length - 1);
    });
    if (fits) places.push({ start: from, end: from + words.length });
  }
  return places;
}
