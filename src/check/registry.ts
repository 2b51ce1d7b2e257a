import type { Check } from './define-check.ts';
import { addition } from './rules/addition.ts';
import { attribution } from './rules/attribution.ts';
import { brackets } from './rules/brackets.ts';
import { cutOff } from './rules/cut-off.ts';
import { dates } from './rules/dates.ts';
import { doubledPhrase } from './rules/doubled-phrase.ts';
import { fragment } from './rules/fragment.ts';
import { glossary } from './rules/glossary.ts';
import { inconsistentTerm } from './rules/inconsistent-term.ts';
import { katakanaSpelling } from './rules/katakana-spelling.ts';
import { lookAlike } from './rules/look-alike.ts';
import { mistranslation } from './rules/mistranslation.ts';
import { modality } from './rules/modality.ts';
import { mojibake } from './rules/mojibake.ts';
import { nameVariants } from './rules/name-variants.ts';
import { names } from './rules/names.ts';
import { numbers } from './rules/numbers.ts';
import { omission } from './rules/omission.ts';
import { opposite } from './rules/opposite.ts';
import { particle } from './rules/particle.ts';
import { pivotHomophone } from './rules/pivot-homophone.ts';
import { polarity } from './rules/polarity.ts';
import { punctuation } from './rules/punctuation.ts';
import { quotation } from './rules/quotation.ts';
import { roles } from './rules/roles.ts';
import { spacing } from './rules/spacing.ts';
import { styleMix } from './rules/style-mix.ts';
import { tornAnchor } from './rules/torn-anchor.ts';
import { units } from './rules/units.ts';
import { untranslated } from './rules/untranslated.ts';
import { usage } from './rules/usage.ts';
import { width } from './rules/width.ts';
import { wrongTerm } from './rules/wrong-term.ts';

/** Every check, in the order in which findings on the same words are shown. `npm run new:check` adds a line. */
export const CHECKS: readonly Check[] = [
  numbers,
  units,
  dates,
  names,
  polarity,
  opposite,
  attribution,
  roles,
  quotation,
  modality,
  pivotHomophone,
  lookAlike,
  mistranslation,
  untranslated,
  omission,
  addition,
  tornAnchor,
  fragment,
  nameVariants,
  glossary,
  wrongTerm,
  inconsistentTerm,
  usage,
  katakanaSpelling,
  brackets,
  punctuation,
  styleMix,
  doubledPhrase,
  particle,
  mojibake,
  cutOff,
  spacing,
  width,
];
