import { randomUUID } from 'node:crypto';
import { entryShape, PROJECT_LIMITS } from '../../src/api/project-readers.ts';
import type { IncomingFile } from '../../src/api/views.ts';
import { failure, type Result, success } from '../../src/base/result.ts';
import type { Concept, GlossaryReading } from '../../src/formats/concept.ts';
import { isArchive, readGlossaryBytes, readGlossaryFile } from '../../src/formats/read-glossary.ts';
import { planTakeIn, type TakenIn, type TakingIn } from '../../src/formats/take-in.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import { brief } from '../../src/project/plan-action.ts';
import type { EntryDecision, Id } from '../../src/project/record.ts';
import { decode } from './decode.ts';

/** Reads a glossary in any format Taiyaku reads; a failure where there is nothing in it that can be read. */
export function readGlossaryIn(bytes: Uint8Array, file: string): Result<GlossaryReading, Problem> {
  const text = isArchive(bytes) ? undefined : decode(bytes, file);
  if (text?.ok === false) return text;
  const read = text ? readGlossaryFile(text.value.text, file) : readGlossaryBytes(bytes, file);
  const [first] = read.problems;
  return read.entries.length === 0 && first !== undefined ? failure(first) : success(read);
}

/** The same for a file that came through the window. */
export const readIncoming = ({ name, base64 }: IncomingFile): Result<GlossaryReading, Problem> =>
  readGlossaryIn(new Uint8Array(Buffer.from(base64, 'base64')), name);

/** Plans what a glossary changes in entries of a project; nothing comes in by a file that a window could not say. */
export const takeIn = (
  entries: ReadonlyMap<Id, EntryDecision>,
  incoming: readonly Concept[],
  how: Pick<TakingIn, 'settle' | 'hand'>,
): TakenIn =>
  planTakeIn(entries, incoming, {
    ...how,
    newId: randomUUID,
    fits: (entry) => entryShape.safeParse(entry).success,
  });

/** Says of entries, by their English, that they are more than a project holds. */
export const tooLarge = (unfit: readonly string[], file: string): readonly Problem[] =>
  unfit.map((en) => problem('problem.entry.large', { entry: brief(en), forms: PROJECT_LIMITS.forms }, file));
