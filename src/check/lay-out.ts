import type { Alignment, Bead, Place } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import { segment } from '../segment/segment.ts';
import type { Segmented } from '../segment/sentence.ts';
import type { Example } from './define-check.ts';

/** Turns a segmented text into an analysed one; what `language/analyse.ts` does, with a host's tokenizers. */
export interface Analysers {
  readonly japanese: (text: string, cut: Segmented) => JapaneseText;
  readonly english: (text: string, cut: Segmented) => EnglishText;
}

/** An example as an aligned article. */
export interface LaidOut {
  readonly article: JapaneseText;
  readonly sources: readonly EnglishText[];
  readonly alignment: Alignment;
}

const NO_EVIDENCE: Bead['evidence'] = { coverageJa: 0, coverageEn: 0, length: 1, position: 1, clues: [] };

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
  sentences.flatMap((it, at) => (it.start >= cell.start && it.end <= cell.end && it.end > it.start ? [at] : []));

/** Everything an example says is running text, however short it is; only navigation and foreign lines stay what they are. */
const asBody = (cut: Segmented): Segmented => ({
  ...cut,
  sentences: cut.sentences.map((it) => ({ ...it, kind: 'body' })),
});

/** Lays an example out: one bead for each pair of cells. */
export function layOut(example: Pick<Example, 'ja' | 'en'>, analysers: Analysers): LaidOut {
  const ja = join(list(example.ja));
  const en = join(list(example.en));
  const article = analysers.japanese(ja.text, asBody(segment(ja.text, 'ja')));
  const source = analysers.english(en.text, asBody(segment(en.text, 'en')));
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
  return {
    article,
    sources: en.text === '' ? [] : [source],
    alignment: { beads: beads.filter((bead) => bead.ja.length + bead.en.length > 0), links: [], cutShort: false },
  };
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
