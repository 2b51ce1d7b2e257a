import { randomUUID } from 'node:crypto';
import { entryShape, PROJECT_LIMITS } from '../../src/api/project-readers.ts';
import type { IncomingFile } from '../../src/api/views.ts';
import { failure, type Result, success } from '../../src/base/result.ts';
import { isReview } from '../../src/formats/alignment-xlsx.ts';
import type { Concept, GlossaryReading } from '../../src/formats/concept.ts';
import { isArchive, readGlossaryBytes, readGlossaryFile } from '../../src/formats/read-glossary.ts';
import { planTakeIn, type TakenIn, type TakingIn } from '../../src/formats/take-in.ts';
import type { Message } from '../../src/messages/message.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import type { Change } from '../../src/project/change.ts';
import { inOrder } from '../../src/project/decided-glossary.ts';
import { brief } from '../../src/project/plan-action.ts';
import type { EntryDecision, Hand, Id, Precedence } from '../../src/project/record.ts';
import { decode } from './decode.ts';

/** Reads a glossary in any format Taiyaku reads; a failure where there is nothing in it that can be read. */
export function readGlossaryIn(bytes: Uint8Array, file: string): Result<GlossaryReading, Problem> {
  if (isArchive(bytes) && isReview(bytes, file)) return failure(problem('problem.glossary.review', {}, file));
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
  how: Pick<TakingIn, 'settle' | 'hand' | 'found'>,
): TakenIn =>
  planTakeIn(inOrder(entries), incoming, {
    ...how,
    newId: randomUUID,
    fits: (entry) => entryShape.safeParse(entry).success,
  });

/** Says of entries, by their English, that they are more than a project holds. */
export const tooLarge = (unfit: readonly string[], file: string): readonly Problem[] =>
  unfit.map((en) => problem('problem.entry.large', { entry: brief(en), forms: PROJECT_LIMITS.forms }, file));

/** A glossary on its way to be a reference of a project. */
export interface KeptReference {
  /** What the step is called. */
  readonly name: Message;
  readonly changes: readonly Change[];
  /** How many terms are in it. */
  readonly entries: number;
  /** English of entries that are more than a project holds. */
  readonly unfit: readonly string[];
}

/** Keeps a glossary whole, as a reference of a project behind those that are there. */
export function asReference(
  file: string,
  concepts: readonly Concept[],
  precedence: readonly Precedence[],
  hand: Hand,
): KeptReference {
  const { changes, unfit } = takeIn(new Map(), concepts, { settle: () => undefined, hand, found: [] });
  const entries = changes.flatMap((one) => (one.kind === 'entry' && one.value !== null ? [one.value] : []));
  const reference = randomUUID();
  return {
    name: { id: 'change.reference.add', values: { name: brief(file) } },
    changes: [
      { kind: 'reference', reference, value: { name: file, entries } },
      { kind: 'precedence', value: [...precedence, { reference, active: true }] },
    ],
    ...{ entries: entries.length, unfit },
  };
}
