import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Bug } from '../../src/base/bug.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { openLexicon } from '../../src/lexicon/open.ts';
import { findRoot } from './root.ts';

/** The first line of every file of the lexicon. */
export const SIGNATURE = 'taiyaku lexicon 1';

/** What a file of the lexicon says of itself before its compressed body. */
export interface PartNotice {
  readonly file: string;
  readonly origin: string;
  readonly licence: string;
  readonly script: string;
}

/** The folder of the lexicon that ships with the program. */
export const lexiconFolder = (): string => join(findRoot(), 'corpus', 'lexicon');

/**
 * Opens the lexicon that ships with the program, or another folder of such files; synchronous, a few tenths of a
 * second. Files that are missing or damaged are a `Bug`: they are part of the program.
 */
export function loadLexicon(folder: string = lexiconFolder()): Lexicon {
  return openLexicon(partFiles(folder).map((file) => unpack(join(folder, file)).body));
}

/** The files of the lexicon in their order. */
export function partFiles(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.lex'));
  if (files.length === 0) throw new Bug(`no lexicon in ${folder}`);
  return files.sort();
}

/** What one file says of its origin, licence and script. */
export const readNotice = (path: string): PartNotice => unpack(path, false).notice;

/** A file is a few lines of text, an empty line, then the body compressed with gzip, which unpacks twice as fast as what packs closer. */
function unpack(path: string, withBody = true): { notice: PartNotice; body: Uint8Array } {
  const bytes = readFileSync(path);
  const end = bytes.indexOf('\n\n');
  const head = end < 0 ? '' : bytes.subarray(0, end).toString('utf8');
  const [signature, ...lines] = head.split('\n');
  if (signature !== SIGNATURE) throw new Bug(`${path} is no part of the lexicon`);
  const field = (name: string): string =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  return {
    notice: { file: path, origin: field('origin'), licence: field('licence'), script: field('script') },
    body: withBody ? gunzipSync(bytes.subarray(end + 2)) : new Uint8Array(),
  };
}
