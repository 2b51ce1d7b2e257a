import type { Check } from './define-check.ts';
import { brackets } from './rules/brackets.ts';
import { punctuation } from './rules/punctuation.ts';

/** Every check, in the order in which findings on the same words are shown. `npm run new:check` adds a line. */
export const CHECKS: readonly Check[] = [brackets, punctuation];
