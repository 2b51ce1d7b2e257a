/** The core's engine, and texts that are analysed once and kept between runs: tuning asks for the same ones all day. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { loadEngine } from '../main/engine.ts';
import type { EnglishText, JapaneseText } from '../src/language/analysis.ts';
import { readEnglish, readJapanese } from '../src/project/process.ts';
import type { Engine, InputText } from '../src/project/way.ts';
import type { Row } from './set.ts';

/** One article of a set, analysed. */
export interface Pair {
  readonly row: Row;
  readonly ja: JapaneseText;
  readonly en: EnglishText;
}

/** Segments as the `batch` command takes them: joined by line ends, one sentence each. */
export function inputOf(segments: readonly string[]): InputText {
  let at = 0;
  const spans = segments.map((segment) => {
    const start = at;
    at += segment.length + 1;
    return { start, end: start + segment.length };
  });
  return { file: '', text: segments.join('\n'), segments: spans };
}

/** Analyses one article. */
export const analyse = (row: Row, engine: Engine): Pair => ({
  row,
  ja: readJapanese(inputOf(row.ja), engine),
  en: readEnglish(inputOf(row.en), engine),
});

/** When the code that analyses was last changed. */
function version(): string {
  const root = join(import.meta.dirname, '..');
  const changed = ['src/language', 'main/host'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((file) => statSync(join(root, folder, file)).mtimeMs),
  );
  return String(Math.max(...changed));
}

/** Analyses the articles of a set, or takes them from the temporary folder when the same code analysed them before. */
export function analyseAll(rows: readonly Row[], engine: Engine): Pair[] {
  const folder = join(tmpdir(), 'taiyaku-bench');
  const name = createHash('sha1').update(version()).update(JSON.stringify(rows)).digest('hex');
  const path = join(folder, name);
  if (existsSync(path)) return deserialize(readFileSync(path)) as Pair[];
  const pairs = rows.map((row) => analyse(row, engine));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, serialize(pairs));
  return pairs;
}

export { loadEngine };
