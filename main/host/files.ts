import { readFile, stat } from 'node:fs/promises';
import { failure, type Result, success } from '../../src/base/result.ts';
import { type ReadText, readText } from '../../src/formats/read.ts';
import { bilingualFormOf, readBilingual } from '../../src/formats/read-bilingual.ts';
import { isDocx, readDocx } from '../../src/formats/read-docx.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import { IDENTITY } from '../../src/text/offset-map.ts';
import { decode } from './decode.ts';

/** The largest file that is read, in megabytes: a hundred novels, and far from what a worker can hold. */
export const LARGEST = 64;
const MEGABYTE = 1024 * 1024;

/**
 * Reads a file that a person named: decodes it and takes its running text out. A file of translation units (TMX,
 * XLIFF) gives two texts, its Japanese and its English.
 */
export async function readInput(path: string): Promise<Result<readonly ReadText[], Problem>> {
  const bytes = await readBytesOf(path);
  return bytes.ok ? readBytes(path, bytes.value) : bytes;
}

/** The same for bytes that came another way (dropped on the window, sent to the loopback host). */
export function readBytes(name: string, bytes: Uint8Array): Result<readonly ReadText[], Problem> {
  if (bytes.length > LARGEST * MEGABYTE)
    return failure(problem('problem.file.large', { limit: LARGEST }, name));
  if (bytes.length === 0) return failure(problem('problem.file.empty', {}, name));
  if (isDocx(bytes)) {
    const read = readDocx(bytes, name);
    return read.ok ? success([{ file: name, form: 'docx', origin: IDENTITY, ...read.value }]) : read;
  }
  const decoded = decode(bytes, name);
  if (!decoded.ok) return decoded;
  const { text, encoding, lineEnding, problems } = decoded.value;
  const texts = textsOf(name, text);
  if (!texts.ok) return texts;
  return success(
    texts.value.map((read, at) => ({
      ...read,
      encoding,
      lineEnding,
      problems: at === 0 ? [...problems, ...read.problems] : read.problems,
    })),
  );
}

function textsOf(name: string, decoded: string): Result<readonly ReadText[], Problem> {
  if (bilingualFormOf(decoded) !== undefined) return readBilingual(decoded, name);
  const read = readText(name, decoded);
  return read.ok ? success([read.value]) : read;
}

/** The bytes of a file that a person named, unless it is a folder or too large. */
export async function readBytesOf(path: string): Promise<Result<Uint8Array, Problem>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failure(problem('problem.file.folder', {}, path));
    if (found.size > LARGEST * MEGABYTE)
      return failure(problem('problem.file.large', { limit: LARGEST }, path));
    return success(await readFile(path));
  } catch (error) {
    const reason = codeOf(error);
    if (reason === undefined) throw error;
    return failure(
      reason === 'ENOENT' || reason === 'ENOTDIR'
        ? problem('problem.file.missing', {}, path)
        : problem('problem.file.unreadable', { reason }, path),
    );
  }
}

/** The system's name for what went wrong; undefined when it was not the system. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
