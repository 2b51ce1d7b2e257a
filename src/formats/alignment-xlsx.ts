import type { Result } from '../base/result.ts';
import { type Problem, problem } from '../messages/problem.ts';
import { REVIEW_DECISIONS, type ReviewRow } from '../project/plan-review.ts';
import { type Bilingual, englishOf, japaneseOf, sourcesOf } from './bead-text.ts';
import { readXlsx, writeXlsx } from './xlsx.ts';

/**
 * Writes every bead of an alignment as a row of a workbook for review, with columns for decision and comment. The last
 * column says the Japanese once more: what comes back is compared with it.
 */
export function writeAlignmentXlsx(article: Bilingual, now: Date): Result<Uint8Array, Problem> {
  const rows = article.beads.map((bead, index) => [
    ...[index + 1, japaneseOf(article, bead), englishOf(article, bead)],
    ...[Math.round(bead.score * 1000) / 1000, sourcesOf(article, bead).join(' '), '', ''],
    japaneseOf(article, bead),
  ]);
  const columns = [
    ...[
      { name: 'number', width: 8 },
      { name: 'ja', width: 60 },
      { name: 'en', width: 60 },
    ],
    ...[
      { name: 'score', width: 8 },
      { name: 'source', width: 22 },
    ],
    ...[
      { name: 'decision', width: 12, choices: REVIEW_DECISIONS },
      { name: 'comment', width: 40 },
    ],
    { name: 'sent', width: 20 },
  ];
  return writeXlsx({ name: 'Alignment', columns, rows }, now);
}

const NEEDED = ['number', 'ja', 'en'];

/** Whether a workbook is a review, and no glossary. */
export const isReview = (bytes: Uint8Array, file: string): boolean => {
  const names = readXlsx(bytes, file).rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  return NEEDED.every((name) => names.includes(name));
};

/** Reads a review that came back, its columns in any order; a row whose number is gone is left out and named. */
export function readAlignmentXlsx(
  bytes: Uint8Array,
  file: string,
): { readonly rows: readonly ReviewRow[]; readonly problems: readonly Problem[] } {
  const read = readXlsx(bytes, file);
  const problems = [...read.problems];
  const [head, ...body] = read.rows;
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!NEEDED.every((name) => names.includes(name))) {
    return { rows: [], problems: [...problems, problem('problem.review.columns', {}, file)] };
  }
  const rows = body.flatMap(({ line, cells }): readonly ReviewRow[] => {
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    if (cells.every((it) => it.trim() === '')) return [];
    const number = Number(cell('number'));
    if (!Number.isInteger(number) || number < 1) {
      problems.push(problem('problem.entry.damaged', { line, reason: `number: ${cell('number')}` }, file));
      return [];
    }
    const decision = REVIEW_DECISIONS.find((it) => it === cell('decision').trim()) ?? '';
    const sent = names.includes('sent') ? { sent: cell('sent') } : {};
    return [{ line, number, ja: cell('ja'), en: cell('en'), decision, comment: cell('comment'), ...sent }];
  });
  return { rows, problems };
}
