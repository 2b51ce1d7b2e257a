import { align } from '../align/align.ts';
import type { Alignment, Bead, Place } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import { analyseEnglish, analyseJapanese } from '../language/analyse.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { TokenizeEnglish, TokenizeJapanese } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { segment } from '../segment/segment.ts';
import type { Language, Sentence } from '../segment/sentence.ts';
import { extractTerms } from '../term/extract.ts';
import { countUsage } from '../term/usage.ts';
import type { Example } from './define-check.ts';
import type { CheckContext } from './view.ts';

/** What a host supplies to read a text; `Engine` of the project is one. */
export interface Tokenizers {
  readonly tokenizeJapanese: TokenizeJapanese;
  readonly tokenizeEnglish: TokenizeEnglish;
}

/** An example as an aligned article. */
export interface LaidOut {
  readonly article: JapaneseText;
  readonly sources: readonly EnglishText[];
  readonly alignment: Alignment;
}

const NO_EVIDENCE: Bead['evidence'] = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };

const list = (cells: string | readonly string[] | undefined): readonly string[] =>
  cells === undefined ? [] : typeof cells === 'string' ? [cells] : cells;

/** Joins cells into one text, a paragraph each, and tells where each cell stands. */
function join(cells: readonly string[]): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  const spans = cells.map((cell) => {
    if (text !== '' && cell !== '') text += '\n\n';
    const start = text.length;
    text += cell;
    return { start, end: text.length };
  });
  return { text, spans };
}

const within = (sentences: readonly Span[], cell: Span): readonly number[] =>
  sentences.flatMap((it, at) =>
    it.start >= cell.start && it.end <= cell.end && it.end > it.start ? [at] : [],
  );

/** Everything an example says is running text, however short it is. */
const bodyOf = (text: string, language: Language): readonly Sentence[] =>
  segment(text, language).sentences.map((it) => ({ ...it, kind: 'body' }));

/** Lays an example out: one bead for each pair of cells, its words linked where the example asks for it. */
export function layOut(
  example: Pick<Example, 'ja' | 'en' | 'linked'>,
  { tokenizeJapanese, tokenizeEnglish, lexicon }: Tokenizers & { readonly lexicon?: Lexicon },
): LaidOut {
  const ja = join(list(example.ja));
  const en = join(list(example.en));
  const article = analyseJapanese('', ja.text, bodyOf(ja.text, 'ja'), tokenizeJapanese);
  const source = analyseEnglish('', en.text, bodyOf(en.text, 'en'), tokenizeEnglish);
  const rows = Math.max(ja.spans.length, en.spans.length);
  const beads = Array.from({ length: rows }, (_, row): Bead => {
    const jaCell = ja.spans[row] ?? { start: 0, end: 0 };
    const enCell = en.spans[row] ?? { start: 0, end: 0 };
    return {
      ja: within(article.sentences, jaCell),
      en: within(source.sentences, enCell).map((sentence): Place => ({ file: 0, sentence })),
      score: 1,
      evidence: NO_EVIDENCE,
    };
  });
  const sources = en.text === '' ? [] : [source];
  const accepted = beads.filter((bead) => bead.ja.length + bead.en.length > 0);
  return {
    article,
    sources,
    alignment:
      example.linked && lexicon !== undefined
        ? align(article, sources, lexicon, { accepted })
        : { beads: accepted, links: [], cutShort: false },
  };
}

/**
 * What the checks may ask when they read an example: its own glossary and native texts, and the terms of one whose
 * words are linked.
 */
export function contextOf(
  example: Pick<Example, 'glossary' | 'native'> & Partial<Pick<Example, 'ja' | 'en' | 'linked'>>,
  loaded: Tokenizers & { readonly lexicon: Lexicon },
): CheckContext {
  const { glossary, native } = example;
  const usage =
    native === undefined ? {} : { usage: countUsage(native.map((ja) => layOut({ ja }, loaded).article)) };
  const laid = example.linked ? layOut({ ja: '', ...example }, loaded) : undefined;
  const terms =
    laid === undefined ? [] : extractTerms(laid.article, laid.sources, laid.alignment, loaded.lexicon);
  return { lexicon: loaded.lexicon, glossary: glossary ?? [], terms, ...usage };
}

/** The Japanese text with the first suggestion of every finding applied, from the end to the beginning. */
export function applySuggestions(
  text: string,
  suggestions: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  return [...suggestions]
    .sort((one, other) => other.start - one.start || other.end - one.end)
    .reduce((now, { start, end, text: better }) => now.slice(0, start) + better + now.slice(end), text);
}
