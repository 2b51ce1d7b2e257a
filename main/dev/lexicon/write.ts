import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Column, writePart } from '../../../src/lexicon/part.ts';
import { SIGNATURE } from '../../host/lexicon.ts';

/** What a file says of itself in its first lines. */
export interface Notice {
  readonly origin: string;
  readonly licence: string;
}

/** Writes `<name>.lex`: the notice as text, an empty line, the columns compressed; tells its size in bytes. */
export function writeLexiconFile(
  folder: string,
  name: string,
  notice: Notice,
  columns: readonly (readonly [string, Column])[],
): number {
  const body = gzipSync(writePart(new Map(columns)), { level: 9 });
  const head = [
    SIGNATURE,
    `origin: ${notice.origin}`,
    `licence: ${notice.licence}`,
    'script: main/dev/lexicon/build.ts',
    'layout: docs/lexicon.md',
    '',
    '',
  ].join('\n');
  const bytes = Buffer.concat([Buffer.from(head, 'utf8'), body]);
  writeFileSync(join(folder, `${name}.lex`), bytes);
  return bytes.length;
}
