import { PROJECT_LIMITS } from '../src/api/project-readers.ts';
import type { IncomingFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import type { GlossaryReading } from '../src/formats/concept.ts';
import { isArchive, readGlossaryBytes, readGlossaryFile } from '../src/formats/read-glossary.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { brief } from '../src/project/plan-action.ts';
import { decode } from './host/decode.ts';

/** Reads a glossary file; a failure where there is nothing in it that can be read. */
export function readIncoming(file: IncomingFile): Result<GlossaryReading, Problem> {
  const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'));
  const text = isArchive(bytes) ? undefined : decode(bytes, file.name);
  if (text?.ok === false) return text;
  const read = text ? readGlossaryFile(text.value.text, file.name) : readGlossaryBytes(bytes, file.name);
  const [first] = read.problems;
  return read.entries.length === 0 && first !== undefined ? failure(first) : success(read);
}

/** Says of entries, by their English, that they are more than a project holds. */
export const tooLarge = (unfit: readonly string[], file: string): readonly Problem[] =>
  unfit.map((en) => problem('problem.entry.large', { entry: brief(en), forms: PROJECT_LIMITS.forms }, file));
