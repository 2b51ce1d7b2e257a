import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The rows of `<name>.tsv.gz` in the folder of sources, as lists of cells; a heading row is left to the caller. */
export function* readRows(folder: string, name: string): Generator<readonly string[]> {
  const bytes = gunzipSync(readFileSync(join(folder, `${name}.tsv.gz`)));
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    yield bytes.toString('utf8', start, end).split('\t');
    start = end + 1;
  }
}

/** The rows without the heading. */
export function* readTable(folder: string, name: string): Generator<readonly string[]> {
  let first = true;
  for (const row of readRows(folder, name)) {
    if (!first) yield row;
    first = false;
  }
}
