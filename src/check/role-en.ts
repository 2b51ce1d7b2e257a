/** What part a name plays in an English sentence, as far as words beside it tell. */
import type { Span } from '../base/span.ts';
import type { EnglishToken } from '../language/token.ts';

/** The words of one sentence. */
export type Tokens = readonly EnglishToken[];

const OWNED = /^(?:his|her|their|its)$/;
const SKIPPED: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
const LONGEST_APPOSITION = 18;
/** Words of a title or a description between a name and what governs it. */
export const LONGEST_TITLE = 6;

export const isComma = (token: EnglishToken | undefined): boolean => token?.surface === ',';
export const isQuote = (token: EnglishToken | undefined): boolean => /^["“”'’]$/.test(token?.surface ?? '');

/** Where in the tokens a name begins and where it ends (exclusive). */
export function placeOf(name: Span, tokens: Tokens): readonly [number, number] {
  const from = tokens.findIndex((token) => token.end > name.start);
  const to = tokens.findIndex((token) => token.start >= name.end);
  return [from, to < 0 ? tokens.length : to];
}

const isNominal = (token: EnglishToken | undefined): boolean =>
  token !== undefined && (['DET', 'ADJ', 'NOUN', 'PROPN'].includes(token.pos) || OWNED.test(token.lower));

/**
 * The token before a name and everything that belongs to it: title, article, adjective, and another name that "and" joins
 * to it.
 */
export function governorOf(tokens: Tokens, from: number): EnglishToken | undefined {
  let at = from - 1;
  while (at >= 0 && from - at <= LONGEST_TITLE && isNominal(tokens[at])) at--;
  return tokens[at]?.pos === 'CCONJ' && isNominal(tokens[at - 1]) && from - at <= LONGEST_TITLE
    ? governorOf(tokens, at)
    : tokens[at];
}

/** Whether what ends before `to` owns what follows: "Kim's efforts". */
export const isPossessive = (tokens: Tokens, to: number): boolean =>
  /^['’]s?$/.test(tokens[to]?.surface ?? '');

/** The token that ends the subject of the verb at `at`, going left over adverbs and appositions; −1 when none does. */
export function subjectEnd(tokens: Tokens, verb: number): number {
  let at = verb - 1;
  while (SKIPPED.has(tokens[at]?.pos ?? '')) at--;
  if (!isComma(tokens[at])) return at;
  for (let open = at - 1; open > 0 && at - open <= LONGEST_APPOSITION; open--)
    if (isComma(tokens[open])) return isQuote(tokens[open + 1]) ? -1 : open - 1;
  return -1;
}

/** Whether what ends before `to` seems to be the subject of what follows: "Baker also said", "Baker, who said". */
export function isSubjectLike(tokens: Tokens, to: number): boolean {
  let at = to;
  while (tokens[at]?.pos === 'ADV') at++;
  const after = tokens[at];
  if (after === undefined) return false;
  if (after.pos === 'VERB' || after.pos === 'AUX' || /^(?:who|which)$/.test(after.lower)) return true;
  return isComma(after) && /^(?:who|whose|which)$/.test(tokens[at + 1]?.lower ?? '');
}
