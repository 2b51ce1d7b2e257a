import { failure, type Result, success } from '../../src/base/result.ts';
import type { Concept } from '../../src/formats/concept.ts';
import { mergeConcepts } from '../../src/formats/merge-concepts.ts';
import { isArchive, readGlossaryBytes, readGlossaryFile } from '../../src/formats/read-glossary.ts';
import type { Problem } from '../../src/messages/problem.ts';
import type { GlossaryEntry } from '../../src/term/term.ts';
import { decode } from '../host/decode.ts';
import { readBytesOf } from '../host/files.ts';
import type { Session } from './session.ts';

/** Reads a glossary in any format Taiyaku reads. What is damaged in it is named and left out. */
export async function readConcepts(
  file: string,
  session: Session,
): Promise<Result<readonly Concept[], Problem>> {
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
  return success(entries);
}

/** Glossaries as one: what an earlier one says of a term stands. */
export const stacked = (layers: readonly (readonly Concept[])[]): readonly Concept[] =>
  layers.reduce<readonly Concept[]>((so, layer) => mergeConcepts(so, layer, () => 'keep').concepts, []);

/**
 * Reads the glossaries a user named, to be enforced: of one term the first that has it says what is right. A concept
 * that somebody has rejected is not enforced; every form that may be used is.
 */
export async function readGlossary(
  files: readonly string[],
  session: Session,
): Promise<Result<readonly GlossaryEntry[], Problem>> {
  const layers: (readonly Concept[])[] = [];
  for (const file of files) {
    const read = await readConcepts(file, session);
    if (!read.ok) return read;
    layers.push(read.value);
  }
  const concepts = stacked(layers).filter((it) => it.status !== 'rejected');
  // Several rows of one term admit several forms, the first preferred.
  return success(concepts.flatMap((it) => [it, ...it.admitted.map((ja) => ({ ...it, ja }))]));
}
