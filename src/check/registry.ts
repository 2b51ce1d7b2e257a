import type { Check } from './define-check.ts';
import { brackets } from './rules/brackets.ts';
import { fragment } from './rules/fragment.ts';
import { punctuation } from './rules/punctuation.ts';
import { styleMix } from './rules/style-mix.ts';
import { tornAnchor } from './rules/torn-anchor.ts';

/** Every check, in the order in which findings on the same words are shown. `npm run new:check` adds a line. */
export const CHECKS: readonly Check[] = [tornAnchor, fragment, brackets, punctuation, styleMix];
