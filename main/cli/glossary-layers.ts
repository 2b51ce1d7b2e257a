import { type Result, success } from '../../src/base/result.ts';
import type { Concept } from '../../src/formats/concept.ts';
import { type Merge, mergeConcepts } from '../../src/formats/merge-concepts.ts';
import type { ExportData } from '../../src/formats/write-export.ts';
import type { Problem } from '../../src/messages/problem.ts';
import { readConcepts, stacked } from './glossary-file.ts';
import type { Session } from './session.ts';

/** Glossaries a user named, and what is done where they disagree. */
export interface GlossaryChoices {
  readonly glossary?: readonly string[];
  readonly merge: Merge;
}

/** Reads glossaries, the first named first. */
export async function glossaryLayers(
  files: readonly string[],
  session: Session,
): Promise<Result<readonly (readonly Concept[])[], Problem>> {
  const layers: (readonly Concept[])[] = [];
  for (const file of files) {
    const read = await readConcepts(file, session);
    if (!read.ok) return read;
    layers.push(read.value);
  }
  return success(layers);
}

/** What was found, under the glossaries named; what they disagree about is said. */
export function layered(
  data: ExportData,
  layers: readonly (readonly Concept[])[],
  { merge }: GlossaryChoices,
  session: Session,
): ExportData {
  if (layers.length === 0) return data;
  const { concepts, clashes } = mergeConcepts(data.concepts, stacked(layers), merge);
  for (const { en, ours, theirs } of clashes)
    session.note(session.say('problem.glossary.clash', { en, ours: ours.ja, theirs: theirs.ja }));
  return { ...data, concepts };
}
