import { type Result, success } from '../../src/base/result.ts';
import type { Concept } from '../../src/formats/concept.ts';
import { mergeConcepts } from '../../src/formats/merge-concepts.ts';
import type { Problem } from '../../src/messages/problem.ts';
import type { GlossaryEntry } from '../../src/term/term.ts';
import { readBytesOf } from '../host/files.ts';
import { readGlossaryIn } from '../host/glossary-file.ts';
import type { Session } from './session.ts';

/** Reads a glossary in any format Taiyaku reads. What is damaged in it is named and left out. */
export function conceptsIn(
  bytes: Uint8Array,
  file: string,
  session: Session,
): Result<readonly Concept[], Problem> {
  const read = readGlossaryIn(bytes, file);
  if (!read.ok) return read;
  for (const { id, values } of read.value.problems) session.note(session.say(id, values));
  return success(read.value.entries);
}

/** Reads glossaries, the first named first. */
export async function glossaryLayers(
  files: readonly string[],
  session: Session,
): Promise<Result<readonly (readonly Concept[])[], Problem>> {
  const layers: (readonly Concept[])[] = [];
  for (const file of files) {
    const bytes = await readBytesOf(file);
    if (!bytes.ok) return bytes;
    const read = conceptsIn(bytes.value, file, session);
    if (!read.ok) return read;
    layers.push(read.value);
  }
  return success(layers);
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
  const layers = await glossaryLayers(files, session);
  if (!layers.ok) return layers;
  const concepts = stacked(layers.value).filter((it) => it.status !== 'rejected');
  // Several rows of one term admit several forms, the first preferred.
  return success(concepts.flatMap((it) => [it, ...it.admitted.map((ja) => ({ ...it, ja }))]));
}
