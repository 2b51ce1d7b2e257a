import { failure, type Result, success } from '../base/result.ts';
import type { Problem } from '../messages/problem.ts';
import type { GlossaryEntry } from '../term/term.ts';
import { readGlossaryText } from './glossary-table.ts';

/** Reads a tabular glossary (CSV or TSV) for the checks; refused when the columns `en` and `ja` are missing. */
export function readGlossaryTable(text: string, file: string): Result<readonly GlossaryEntry[], Problem> {
  const { entries, problems } = readGlossaryText(text, file);
  const refused = problems.find((it) => it.id === 'problem.glossary.columns');
  if (refused) return failure(refused);
  return success(entries.map(({ en, ja, forbidden, note }) => ({ en, ja, forbidden, note })));
}
