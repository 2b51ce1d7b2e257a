/** A language of words with a space between them, for tests that must not depend on any dictionary. */
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { EnglishToken, JapaneseToken, PartOfSpeech } from '../language/token.ts';
import type { Lexicon, NameEntry, Rendering } from '../lexicon/lexicon.ts';
import { openLexicon } from '../lexicon/open.ts';
import { pairColumns } from '../lexicon/pairs.ts';
import { writePart } from '../lexicon/part.ts';
import type { Kind } from '../segment/sentence.ts';

interface Cut<Token> {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly kind: Kind;
  readonly tokens: readonly Token[];
  readonly quantities: readonly [];
  readonly moments: readonly [];
  readonly names: readonly [];
}

function cut<Token>(
  lines: readonly string[],
  make: (surface: string, start: number) => Token,
): { text: string; sentences: Cut<Token>[] } {
  let at = 0;
  const sentences = lines.map((line, paragraph) => {
    const start = at;
    at += line.length + 1;
    const tokens = [...line.matchAll(/[\p{L}\p{N}ー・]+|[^\s]/gu)].map((match) =>
      make(match[0], start + match.index),
    );
    const none = { quantities: [], moments: [], names: [] } as const;
    return { start, end: start + line.length, paragraph, kind: 'body' as const, tokens, ...none };
  });
  return { text: lines.join('\n'), sentences };
}

const posOf = (surface: string): PartOfSpeech => {
  if (!/[\p{L}\p{N}]/u.test(surface)) return 'PUNCT';
  return /^\p{Lu}/u.test(surface) ? 'PROPN' : 'NOUN';
};

/** One sentence a line, words between spaces. */
export const japanese = (lines: readonly string[]): JapaneseText => ({
  file: 'ja',
  ...cut<JapaneseToken>(lines, (surface, start) => ({
    start,
    end: start + surface.length,
    surface,
    base: surface,
    reading: '',
    pos: posOf(surface),
    detail: '名詞-一般',
    form: '',
    known: true,
  })),
});

/** One sentence a line, words between spaces; a capital makes a name. */
export const english = (lines: readonly string[], file = 'en'): EnglishText => ({
  file,
  ...cut<EnglishToken>(lines, (surface, start) => ({
    start,
    end: start + surface.length,
    surface,
    lower: surface.toLowerCase(),
    lemma: surface.toLowerCase(),
    pos: posOf(surface),
  })),
});

/** A lexicon of the given pairs and nothing else. */
export function lexiconOf(
  pairs: readonly (readonly [string, string])[],
  names: Readonly<Record<string, string>> = {},
): Lexicon {
  const rendering = (form: string): Rendering => ({ form, forward: 0.5, backward: 0.5, listed: true });
  const packed = pairs.map(([japanese, english]) => ({ ...rendering(''), japanese, english }));
  return {
    numbered: openLexicon([writePart(new Map(pairColumns(packed)))]).numbered,
    english: (word) => pairs.flatMap(([ja, en]) => (ja === word ? [rendering(en)] : [])),
    japanese: (word) => pairs.flatMap(([ja, en]) => (en === word ? [rendering(ja)] : [])),
    longest: (_, at) => at,
    phraseEnds: (text, at) =>
      pairs.flatMap(([, en]) => {
        const end = at + en.length;
        return text.startsWith(en, at) && (end === text.length || text[end] === ' ') ? [end] : [];
      }),
    nameEnds: () => [],
    rarity: () => 14,
    names: (word): NameEntry[] => (names[word] === undefined ? [] : [{ latin: names[word], kind: 'place' }]),
    namesInJapanese: () => [],
    loan: () => [],
    readings: () => undefined,
  };
}
