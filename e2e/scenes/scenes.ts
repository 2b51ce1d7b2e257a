import { arrange } from './arrange.ts';
import { alone, article, blocks } from './article.ts';
import { correct, replace } from './correct.ts';
import { exporting, glossary } from './glossary.ts';
import { home, taking } from './home.ts';
import { project } from './project.ts';
import { front, review } from './review.ts';
import type { Scene } from './scene.ts';
import { trouble } from './trouble.ts';

/** Every screen and state of the window, walk by walk. */
export const SCENES: readonly Scene[] = [
  ...[front, home, taking, article, blocks, alone, review, correct, replace, arrange],
  ...[project, glossary, exporting, trouble],
];
