/** Good translations of the sets, sentence by sentence: what is planted is planted in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairsOf, randomFrom } from './plant.ts';

/** A Japanese sentence and its English. */
export type Pair = readonly [ja: string, en: string];

const rowsOf = (path: string): readonly Readonly<Record<string, string>>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** News of two sets, and news and encyclopedia of a third. */
export const newsPairs = (sets: string): readonly Pair[] => [
  ...pairsOf(join(sets, 'align', 'ntrex-easy.jsonl'), randomFrom(1)),
  ...pairsOf(join(sets, 'align', 'wmt21-easy.jsonl'), randomFrom(1)),
  ...rowsOf(join(sets, 'words', 'pud.jsonl')).map(
    ({ ja_text = '', en_text = '' }): Pair => [ja_text, en_text],
  ),
];

/** Sentences of an encyclopedia in whose English the checker of the translation changed nothing; far from news. */
export const encyclopedicPairs = (sets: string): readonly Pair[] =>
  rowsOf(join(sets, 'errors', 'kyoto-controls.jsonl')).map(({ ja = '', en = '' }): Pair => [ja, en]);
