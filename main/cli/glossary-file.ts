import { failure, type Result, success } from '../../src/base/result.ts';
import { isArchive, readGlossaryBytes, readGlossaryFile } from '../../src/formats/read-glossary.ts';
import type { Problem } from '../../src/messages/problem.ts';
import type { GlossaryEntry } from '../../src/term/term.ts';
import { decode } from '../host/decode.ts';
import { readBytesOf } from '../host/files.ts';
import type { Session } from './session.ts';

/**
 * Reads the glossary a user named, in any format Taiyaku reads. What is damaged in it is named and left out; a
 * concept that somebody has rejected is not enforced.
 */
export async function readGlossary(
  file: string,
  session: Session,
): Promise<Result<readonly GlossaryEntry[], Problem>> {
  const bytes = await readBytesOf(file);
  if (!bytes.ok) return bytes;
  const decoded = isArchive(bytes.value) ? undefined : decode(bytes.value, file);
  if (decoded?.ok === false) return decoded;
  const { entries, problems } = decoded
    ? readGlossaryFile(decoded.value.text, file)
    : readGlossaryBytes(bytes.value, file);
  const [first] = problems;
  if (entries.length === 0 && first) return failure(first);
  for (const { id, values } of problems) session.note(session.say(id, values));
  return success(entries.filter((it) => it.status !== 'rejected'));
}
