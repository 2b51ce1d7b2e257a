/** Where grown trees and what was counted of them are kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGE_WEIGHTS } from '../src/check/change-weights.ts';
import { type DoubtTrees, growFrom, type Written } from '../src/check/trees.ts';

/** Writes trees into a file of `src/check`. */
export function writeTrees(
  file: string,
  constant: string,
  script: string,
  { measures, base, trees }: Written,
): void {
  writeFileSync(
    join(import.meta.dirname, '..', 'src', 'check', file),
    `/** Grown by \`bench/${script}\`; see there for texts and method. */\nimport type { Written } from './trees.ts';\n\nexport const ${constant}: Written = {\n  measures:\n    '${measures}',\n  base: ${base},\n  trees: \`\n${trees}\n\`,\n};\n`,
  );
}

/** Where the trees stand that were grown on one half of the texts. */
export const HALF_TREES = join(import.meta.dirname, 'results', 'half-trees.json');

/** Where the figures stand that were counted on parts of the texts by trees of the others. */
export const FOLD_FIGURES = join(import.meta.dirname, 'results', 'doubt-folds.json');

/** Trees as files hold them, by what they say. */
export type WrittenDoubts = Readonly<Record<Exclude<keyof DoubtTrees, 'scale'>, Written>>;

/** Written trees, ready to be asked. */
export const growDoubts = ({ doubtful, grave, draft, changed }: WrittenDoubts): DoubtTrees => ({
  doubtful: growFrom(doubtful),
  grave: growFrom(grave),
  draft: growFrom(draft),
  changed: growFrom(changed),
  scale: CHANGE_WEIGHTS,
});

/** The trees of one half, to be asked about the other. */
export const readHalf = (): DoubtTrees =>
  growDoubts(JSON.parse(readFileSync(HALF_TREES, 'utf8')) as WrittenDoubts);
