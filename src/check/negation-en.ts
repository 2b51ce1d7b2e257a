/** Where English negates: "not", "no", "never"; in a word ("refuse", "unlikely"); or only in form ("not only"). */
import type { EnglishSentence } from '../language/analysis.ts';
import type { EnglishToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NegativeInEnglish } from './negation.ts';
import type { Located } from './view.ts';

const NOT: ReadonlySet<string> = new Set(
  "not n't n’t never no none nobody nothing nowhere neither cannot without".split(' '),
);
/** These deny like "not", but other languages often say them otherwise: they answer, and do not ask. */
const NEARLY_NOT: ReadonlySet<string> = new Set(
  'without nothing neither nor nowhere hardly barely scarcely rarely seldom'.split(' '),
);
/** The same in several words; the first group is the word that denies. */
const IN_WORDS =
  /\b(?:(?:have|has|had|is|are|was|were|['’](?:s|ve|re)) (yet) to|(far) from|(free) (?:of|from)|in (vain)|(devoid) of|(anything) but|the (last) (?:person|man|woman|people|thing|place|one)|(out) of (?:touch|reach|order|place|stock|sight|the question)|(too) \w+(?: \w+)? to|(instead|deprived|short) of|(kept|keep|keeps|keeping|stay|stayed|stays) (?:from|away|off|out)|(otherwise)|(beyond) (?:doubt|repair|recognition|reproach|the pale|belief)|(keep|keeps|kept|keeping) (?:[\w’'-]+ ){1,6}from [a-z]+ing|(last) (?:thing|person)|(less) (?:than )?(?!than\b|of\b|and\b|money|time|\w+er\b)[a-z]{4,}|(as if)|advis\w+ (against))\b/gi;
const ANYWHERE: ReadonlySet<string> = new Set(
  `nor hardly barely scarcely rarely seldom fail failure refuse refusal reject rejection deny denial decline lack miss missing
  unable impossible avoid prevent stop ban prohibit forbid bar block cease absence absent rather instead exclude except otherwise unless doubt doubtful false ignore disagree dismiss withhold withdraw abandon cancel abolish quit halt zero
  minus non wrong contrary opposite oppose object contradict contradiction reluctant difficult difficulty hard incapable inevitable inexpressible discreet discreetly scarce ignorant forget resist skip
  escape resistant exempt neglect void gone invalid disappear refrain reverse few little nil sans
  stall undo defy spare overlook suspend elude exclude vacant nah nope silence silent premature`.split(/\s+/),
);
const NEARBY: ReadonlySet<string> = new Set(
  `only until against yet too less least still remain keep away while although though poor weak bad lose loss lost drop empty free`.split(
    /\s+/,
  ),
);
const PREFIX = /^(?:un|dis|non-?|in|im|il|ir|mis|anti-?)(?=[a-z]{3})/;
/** Words that only look as if they began with a negative prefix. */
const NO_PREFIX: ReadonlySet<string> = new Set(
  `under until union unite unit uncle unless unto universe display discuss discover disaster discharge dispatch district distance
  distant disc dish disk increase indeed inform income inside invest intend intent insight instead install instant input into
  inner intense interest inherit injure inquire insist inspire inform information instance institute intact internal import
  impress impose impact improve imprison implant impart impending imply important invite involve invent invade incoming inbound
  indoor ingrown inmate inland infamous invaluable international impressive increasing imposing interesting informed inherent
  innate intensive invasive inspired irate iron ill miss mission mist missile mister antique immune imagine immediate immense imminent image independent independence impose veil inside inspect unveil`.split(
    /\s+/,
  ),
);

/** What a word denies by a prefix or by "-less" (likely, tolerant, home); undefined where it does nothing of the kind. */
function deniedStem({ lower, lemma, pos }: EnglishToken, lexicon: Lexicon): string | undefined {
  if (NO_PREFIX.has(lower) || NO_PREFIX.has(lemma)) return undefined;
  const less = /^([a-z]{3,})less(?:ly|ness)?$/.exec(lower)?.[1];
  if (less !== undefined) return less;
  const prefix = lower.match(PREFIX)?.[0];
  if (prefix === undefined) return undefined;
  if (
    /^(?:in|im|il|ir)$/.test(prefix) &&
    pos !== 'ADJ' &&
    pos !== 'ADV' &&
    !/(?:ility|ity|ence|ance|ce|cy)$/.test(lower)
  )
    return undefined;
  const rest = lower.slice(prefix.length);
  return [
    rest,
    ...['ed', 'ing', 'ness', 'ly', 's', 'd', 'ingness']
      .filter((it) => rest.endsWith(it))
      .map((it) => rest.slice(0, -it.length)),
  ].find((form) => form.length > 2 && lexicon.japanese(form).length > 0);
}

/** "not only", "no longer than", "whether or not": English that negates in form alone. */
const IN_FORM =
  /\b(?:not (?:only|just|merely|simply|solely|least|to mention|until)|not (?:very )?long (?:after|before|ago)|no (?:doubt|denying|question|matter|less|more than|fewer|sooner|later than|other than)|no[- ]brainer|in no time|none other|nothing (?:but|short|more|less)|or not|if not|why (?:not|do(?:n['’]t| not))|never mind|whether or no|(?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:wait|help|but|be denied))|n['’]t (?:only|just|it|he|she|they|we|you|i|that|this|there)\b/gi;

const REACH = 7;
const isHead = (token: EnglishToken): boolean =>
  ['VERB', 'NOUN', 'ADJ', 'PROPN'].includes(token.pos) &&
  !['be', 'have', 'do', 'get', 'make', 'take'].includes(token.lemma);

function headsBehind(
  { tokens, file }: Located<EnglishSentence>,
  at: number,
): readonly Located<EnglishToken>[] {
  const heads: Located<EnglishToken>[] = [];
  for (let next = at + 1; next <= Math.min(tokens.length - 1, at + REACH); next++) {
    const token = tokens[next];
    if (token === undefined || (/[,.;:()[\]]/.test(token.surface) && heads.length > 0)) break;
    if (isHead(token)) heads.push({ ...token, file });
    if (heads.length === 3) break;
  }
  return heads;
}

/**
 * No as a name (No Kwang Chol, "No, the minister, …"), as an answer before a comma, or as the Japanese particle in a name
 * (Fujiwara no Teika, Iwate-no-michi): it denies no predicate.
 */
function isNameOrAnswer(
  { start, end, surface, lower }: EnglishToken,
  sentence: Located<EnglishSentence>,
  text: string,
  lexicon: Lexicon,
): boolean {
  if (lower !== 'no') return false;
  const before = text.slice(sentence.start, start);
  const next = /^[\s-]+([\p{L}'’]+)/u.exec(text.slice(end, end + LONGEST_WORD))?.[1];
  if (surface === 'No')
    return (
      text[end] === ',' ||
      (/\p{L}/u.test(before) && !/^\p{Ll}/u.test(next ?? '')) ||
      sentence.names.some((name) => name.start <= start && end <= name.end)
    );
  if (next === undefined || !/\p{Lu}[\p{L}'’-]*[\s-]+$/u.test(before)) return false;
  return /^\p{Lu}/u.test(next) || lexicon.japanese(next).length === 0;
}
const LONGEST_WORD = 30;

/** Whether a word may ask for a negation on the other side: without one that does, nothing needs to be compared. */
export const mayAskInEnglish = ({ lower }: EnglishToken): boolean => NOT.has(lower) && !NEARLY_NOT.has(lower);

/** Every negation of an English sentence, in order. `text` is the whole source. */
export function negativesInEnglish(
  sentence: Located<EnglishSentence>,
  text: string,
  lexicon: Lexicon,
): readonly NegativeInEnglish[] {
  const { file } = sentence;
  const formal = [...text.slice(sentence.start, sentence.end).matchAll(IN_FORM)].map(
    ({ index, 0: words }) => ({
      start: sentence.start + index,
      end: sentence.start + index + words.length,
    }),
  );
  const said = new Set(
    [...text.slice(sentence.start, sentence.end).matchAll(IN_WORDS)].map(({ index, 0: words, ...groups }) => {
      const word = Object.values(groups).find((it) => typeof it === 'string' && words.includes(it)) ?? '';
      return sentence.start + index + words.indexOf(String(word));
    }),
  );
  return sentence.tokens.flatMap((token, at): NegativeInEnglish[] => {
    const { start, end, lower, lemma } = token;
    if (NOT.has(lower)) {
      if (isNameOrAnswer(token, sentence, text, lexicon)) return [];
      if (lower === 'no' && /^\.?\s*\d/.test(text.slice(end, end + 4))) return [];
      const inForm = formal.some((span) => start < span.end && end > span.start);
      const asks = !inForm && !NEARLY_NOT.has(lower);
      const heads = headsBehind(sentence, at);
      return [
        { file, start, end, strength: asks ? 'strict' : 'loose', heads, ...(asks ? {} : { inForm: true }) },
      ];
    }
    if (NEARLY_NOT.has(lower) || said.has(start))
      return [{ file, start, end, strength: 'loose', heads: headsBehind(sentence, at), inForm: true }];
    const own = () => [{ ...token, file }, ...headsBehind(sentence, at)];
    if (ANYWHERE.has(lemma) || ANYWHERE.has(lower))
      return [{ file, start, end, strength: 'loose', heads: own() }];
    const stem = deniedStem(token, lexicon);
    if (stem !== undefined) return [{ file, start, end, strength: 'loose', heads: own(), stem }];
    return NEARBY.has(lower) || NEARBY.has(lemma)
      ? [{ file, start, end, strength: 'faint', heads: own() }]
      : [];
  });
}
