import type { ArticlePage } from '../../src/api/project-views.ts';
import type { TextView } from '../../src/api/views.ts';
import type { Span } from '../../src/base/span.ts';
import { SHOWN } from '../../src/check/finding.ts';
import { isOpen, type JudgedFinding } from '../../src/project/verdicts.ts';
import { groupLinks } from './groups.ts';
import type { Mark } from './pieces.ts';
import { indexRows, inReadingOrder, type RowIndex, rowOfFinding, sentenceAt } from './places.ts';
import { buildRows, type Row } from './rows.ts';

/** An article with everything the reading view asks for again and again, worked out once. */
export interface Prepared {
  readonly article: ArticlePage;
  readonly rows: readonly Row[];
  readonly index: RowIndex;
  /** For each link, the group it lights up with. */
  readonly groups: readonly number[];
  /** Marks by Japanese sentence; those of links carry their group. */
  readonly jaMarks: readonly (readonly Mark[])[];
  /** The same by source and English sentence. */
  readonly enMarks: readonly (readonly (readonly Mark[])[])[];
  /** Indices of the findings that ask for something, as a reader meets them: not dismissed, and sure enough to be shown. */
  readonly order: readonly number[];
  /** All findings as a reader meets them, dismissed and unsure ones too. */
  readonly everyFinding: readonly number[];
  /** For each row, the findings of `order` that stand in it. */
  readonly findingsOfRow: readonly (readonly number[])[];
}

/** Adds a mark to every sentence it touches. */
function place(marks: Mark[][], text: TextView, span: Span, kind: Mark['kind'], index: number): void {
  for (let at = Math.max(0, sentenceAt(text, span.start)); at < text.sentences.length; at++) {
    const sentence = text.sentences[at];
    if (sentence === undefined || sentence.start >= span.end) break;
    if (sentence.end > span.start) marks[at]?.push({ kind, index, start: span.start, end: span.end });
  }
}

/** Whether a finding still asks for something, and is sure enough to be shown unasked. */
export const asksForMore = (finding: JudgedFinding | undefined): boolean =>
  finding !== undefined && finding.confidence >= SHOWN && isOpen(finding);

/** Whether a later page shows the same texts with the same things in them; a mark on a sentence changes none of them. */
const showsTheSame = (one: ArticlePage, other: ArticlePage): boolean =>
  one.ja.text === other.ja.text &&
  one.ja.sentences === other.ja.sentences &&
  one.en === other.en &&
  one.beads === other.beads &&
  one.links === other.links &&
  one.findings === other.findings;

/** Works an article out; what an earlier page of it has in common with it is taken over. */
export function prepare(article: ArticlePage, before?: Prepared): Prepared {
  if (before !== undefined && showsTheSame(before.article, article)) return { ...before, article };
  const rows = buildRows(article);
  const index = indexRows(rows, article);
  const groups = groupLinks(article.links);
  const jaMarks: Mark[][] = article.ja.sentences.map(() => []);
  const enMarks: Mark[][][] = article.en.map((text) => text.sentences.map(() => []));
  const inSource = (file: number, span: Span, kind: Mark['kind'], of: number) => {
    const [marks, text] = [enMarks[file], article.en[file]];
    if (marks !== undefined && text !== undefined) place(marks, text, span, kind, of);
  };
  const findingsOfRow: number[][] = rows.map(() => []);
  const everyFinding = inReadingOrder(index, article);
  const order = everyFinding.filter((at) => asksForMore(article.findings[at]));
  const asking = new Set(order);
  article.findings.forEach((finding, at) => {
    // Those that ask for nothing are marked too: they show when a person looks at them.
    for (const span of finding.ja) place(jaMarks, article.ja, span, 'finding', at);
    for (const span of finding.en) inSource(span.file, span, 'finding', at);
    const row = rowOfFinding(index, article, finding);
    if (row !== undefined && asking.has(at)) findingsOfRow[row]?.push(at);
  });
  article.links.forEach((link, at) => {
    const group = groups[at] ?? at;
    place(jaMarks, article.ja, link.ja, 'link', group);
    inSource(link.en.file, link.en, 'link', group);
  });
  return {
    article,
    rows,
    index,
    groups,
    jaMarks,
    enMarks,
    order,
    everyFinding,
    findingsOfRow,
  };
}
