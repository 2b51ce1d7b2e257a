import type { SourceSpan } from '../../src/align/alignment.ts';
import type { TextView } from '../../src/api/views.ts';
import type { Span } from '../../src/base/span.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Row } from './rows.ts';

/** Both columns. */
interface Texts {
  readonly ja: TextView;
  readonly en: readonly TextView[];
}

/** From sentences to the rows that show them. */
export interface RowIndex {
  readonly ofJa: readonly number[];
  readonly ofEn: readonly (readonly number[])[];
  readonly ofBead: ReadonlyMap<number, number>;
}

/** Where every sentence and every bead stands; −1 for a sentence in no row. */
export function indexRows(rows: readonly Row[], article: Texts): RowIndex {
  const ofJa = article.ja.sentences.map(() => -1);
  const ofEn = article.en.map((text) => text.sentences.map(() => -1));
  const ofBead = new Map<number, number>();
  rows.forEach((row, index) => {
    for (const sentence of row.ja) ofJa[sentence] = index;
    for (const { file, sentence } of row.en) {
      const file_ = ofEn[file];
      if (file_ !== undefined) file_[sentence] = index;
    }
    if (row.kind === 'pair') ofBead.set(row.bead, index);
  });
  return { ofJa, ofEn, ofBead };
}

/** The sentence that holds an offset, or the last one before it; −1 when there is none. By bisection. */
export function sentenceAt(text: TextView, offset: number): number {
  let low = 0;
  let high = text.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The row that shows a stretch of the Japanese; undefined when none does. */
export function rowOfJa(index: RowIndex, article: Pick<Texts, 'ja'>, span: Span): number | undefined {
  const row = index.ofJa[sentenceAt(article.ja, span.start)];
  return row === undefined || row < 0 ? undefined : row;
}

/** The row that shows a stretch of an English source; undefined when none does. */
export function rowOfEn(index: RowIndex, article: Pick<Texts, 'en'>, span: SourceSpan): number | undefined {
  const text = article.en[span.file];
  const row = text && index.ofEn[span.file]?.[sentenceAt(text, span.start)];
  return row === undefined || row < 0 ? undefined : row;
}

/** The row where a finding is shown: of its Japanese, else of its bead, else of its English; undefined for the whole article. */
export function rowOfFinding(index: RowIndex, article: Texts, finding: Finding): number | undefined {
  const ja = finding.ja[0];
  const en = finding.en[0];
  if (ja !== undefined) return rowOfJa(index, article, ja);
  const ofBead = finding.bead === undefined ? undefined : index.ofBead.get(finding.bead);
  if (ofBead !== undefined) return ofBead;
  return en === undefined ? undefined : rowOfEn(index, article, en);
}

/** Findings in the order a reader meets them: by row, then by place in the sentence; those on the whole article last. */
export function inReadingOrder(
  index: RowIndex,
  article: Texts & { readonly findings: readonly Finding[] },
): readonly number[] {
  const key = (finding: Finding): readonly [number, number] => [
    rowOfFinding(index, article, finding) ?? Number.MAX_SAFE_INTEGER,
    finding.ja[0]?.start ?? finding.en[0]?.start ?? 0,
  ];
  return article.findings
    .map((finding, at) => ({ at, key: key(finding) }))
    .sort((one, other) => one.key[0] - other.key[0] || one.key[1] - other.key[1] || one.at - other.at)
    .map(({ at }) => at);
}
