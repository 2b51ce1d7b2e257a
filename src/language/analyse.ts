import { type Span, shift } from '../base/span.ts';
import type { Sentence } from '../segment/sentence.ts';
import type { EnglishSentence, EnglishText, JapaneseSentence, JapaneseText } from './analysis.ts';
import type { Name } from './mention.ts';
import { momentsEnglish } from './moment-en.ts';
import { momentsJapanese } from './moment-ja.ts';
import { namesEnglish } from './names-en.ts';
import { namesJapanese } from './names-ja.ts';
import { quantitiesEnglish } from './quantity-en.ts';
import { quantitiesJapanese } from './quantity-ja.ts';
import type { EnglishToken, JapaneseToken, TokenizeEnglish, TokenizeJapanese } from './token.ts';

/** What is found in a sentence, moved from the sentence's own offsets to those of the text. */
const moved = <Item extends Span>(items: readonly Item[], by: number): readonly Item[] =>
  by === 0 ? items : items.map((item) => ({ ...item, ...shift(item, by) }));

/** The same for names, whose titles are spans of their own. */
const named = (names: readonly Name[], by: number): readonly Name[] =>
  moved(names, by).map((name) =>
    name.title === undefined ? name : { ...name, title: { ...name.title, ...shift(name.title, by) } },
  );

/** The same for tokens, of which there are many: written out, because spreading costs several times as much. */
const movedJapanese = (tokens: readonly JapaneseToken[], by: number): readonly JapaneseToken[] =>
  by === 0
    ? tokens
    : tokens.map((token) => ({
        start: token.start + by,
        end: token.end + by,
        surface: token.surface,
        base: token.base,
        reading: token.reading,
        pos: token.pos,
        detail: token.detail,
        form: token.form,
        known: token.known,
      }));

const movedEnglish = (tokens: readonly EnglishToken[], by: number): readonly EnglishToken[] =>
  by === 0
    ? tokens
    : tokens.map((token) => ({
        start: token.start + by,
        end: token.end + by,
        surface: token.surface,
        lower: token.lower,
        lemma: token.lemma,
        pos: token.pos,
      }));

function analyseJapaneseSentence(
  text: string,
  sentence: Sentence,
  tokenize: TokenizeJapanese,
): JapaneseSentence {
  const own = text.slice(sentence.start, sentence.end);
  const tokens: readonly JapaneseToken[] = tokenize(own);
  const moments = momentsJapanese(own);
  return {
    ...sentence,
    tokens: movedJapanese(tokens, sentence.start),
    quantities: moved(quantitiesJapanese(own, tokens, moments), sentence.start),
    moments: moved(moments, sentence.start),
    names: named(namesJapanese(own, tokens), sentence.start),
  };
}

/** Tokens, numbers, times and names of every sentence of a Japanese text, whatever its kind. */
export function analyseJapanese(
  file: string,
  text: string,
  sentences: readonly Sentence[],
  tokenize: TokenizeJapanese,
): JapaneseText {
  return {
    file,
    text,
    sentences: sentences.map((sentence) => analyseJapaneseSentence(text, sentence, tokenize)),
  };
}

function analyseEnglishSentence(
  text: string,
  sentence: Sentence,
  tokenize: TokenizeEnglish,
): EnglishSentence {
  const own = text.slice(sentence.start, sentence.end);
  const tokens: readonly EnglishToken[] = tokenize(own);
  const moments = momentsEnglish(own, tokens);
  return {
    ...sentence,
    tokens: movedEnglish(tokens, sentence.start),
    quantities: moved(quantitiesEnglish(own, tokens, moments), sentence.start),
    moments: moved(moments, sentence.start),
    names: named(namesEnglish(own, tokens, moments), sentence.start),
  };
}

/** The same for an English text. */
export function analyseEnglish(
  file: string,
  text: string,
  sentences: readonly Sentence[],
  tokenize: TokenizeEnglish,
): EnglishText {
  return {
    file,
    text,
    sentences: sentences.map((sentence) => analyseEnglishSentence(text, sentence, tokenize)),
  };
}
