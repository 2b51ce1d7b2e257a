import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { failure, type Result, success } from '../base/result.ts';
import { type Problem, problem } from '../messages/problem.ts';

/** What an archive may unpack to, in bytes, and how many parts it may hold: an office file of ours has a dozen. */
const LARGEST = 128 * 1024 * 1024;
const MOST_PARTS = 2_000;

/** The parts of a ZIP archive by name. */
export type Parts = ReadonlyMap<string, string>;

/** Packs texts and bytes into a ZIP archive; the same parts and moment give the same bytes. */
export function packArchive(
  parts: readonly (readonly [string, string | Uint8Array])[],
  now: Date,
): Uint8Array {
  // The format knows no year before 1980, and no time zone.
  const mtime = now.getUTCFullYear() < 1980 ? new Date(1980, 0, 1) : now;
  return zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
    { level: 6, mtime },
  );
}

/**
 * Unpacks the wanted parts of a ZIP archive as UTF-8. One that would grow beyond measure is refused by what it says of
 * itself, and nothing is unpacked beyond that.
 */
export function unpackArchive(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): Result<Parts, Problem> {
  let parts = 0;
  let size = 0;
  const tooLarge = () => size > LARGEST || parts > MOST_PARTS;
  try {
    const unpacked = unzipSync(bytes, {
      filter(entry) {
        parts += 1;
        if (!wanted(entry.name)) return false;
        size += entry.originalSize;
        return !tooLarge();
      },
    });
    if (tooLarge()) {
      return failure(problem('problem.archive.large', { limit: LARGEST / 1024 / 1024 }, file));
    }
    return success(new Map(Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part)])));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(problem('problem.archive.damaged', { reason }, file));
  }
}
