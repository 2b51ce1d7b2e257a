import { failure, type Result } from '../../src/base/result.ts';
import { readGlossaryTable } from '../../src/formats/glossary-read.ts';
import type { Problem } from '../../src/messages/problem.ts';
import type { GlossaryEntry } from '../../src/term/term.ts';
import { readInput } from '../host/files.ts';

/** Reads the glossary a user named: CSV or TSV whose first line names the columns `en` and `ja`. */
export async function readGlossary(file: string): Promise<Result<readonly GlossaryEntry[], Problem>> {
  const read = await readInput(file);
  return read.ok ? readGlossaryTable(read.value.text, file) : failure(read.problem);
}
