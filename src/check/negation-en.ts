/** Where English negates: "not", "no", "never"; in a word ("refuse", "unlikely"); or only in form ("not only"). */
import type { EnglishSentence } from '../language/analysis.ts';
import type { EnglishToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NegativeInEnglish } from './negation.ts';
import type { Located } from './view.ts';

const NOT: ReadonlySet<string> = new Set(
  "not n't n’t never no none nobody nothing nowhere neither cannot without".split(' '),
);
const ANYWHERE: ReadonlySet<string> = new Set(
  `nor hardly barely scarcely rarely seldom fail failure refuse refusal reject rejection deny denial decline lack miss missing
  unable impossible avoid prevent stop ban prohibit forbid bar block cease absence absent rather instead exclude except  unless doubt doubtful false ignore disagree dismiss withhold withdraw abandon cancel abolish quit halt zero
  minus non wrong contrary opposite oppose object reluctant difficult difficulty hard incapable inevitable inexpressible discreet discreetly scarce ignorant forget resist skip
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

/** Whether a word denies by a prefix or by "-less": unlikely, intolerant, homeless. */
const deniesByItself = ({ lower, lemma, pos }: EnglishToken, lexicon: Lexicon): boolean => {
  if (NO_PREFIX.has(lower) || NO_PREFIX.has(lemma)) return false;
  if (/^[a-z]{3,}less(?:ly|ness)?$/.test(lower)) return true;
  const prefix = lower.match(PREFIX)?.[0];
  if (prefix === undefined) return false;
  if (
    /^(?:in|im|il|ir)$/.test(prefix) &&
    pos !== 'ADJ' &&
    pos !== 'ADV' &&
    !/(?:ility|ity|ence|ance|ce|cy)$/.test(lower)
  )
    return false;
  const rest = lower.slice(prefix.length);
  return [
    rest,
    ...['ed', 'ing', 'ness', 'ly', 's', 'd', 'ingness']
      .filter((it) => rest.endsWith(it))
      .map((it) => rest.slice(0, -it.length)),
  ].some((form) => form.length > 2 && lexicon.japanese(form).length > 0);
};

/** "not only", "no longer than", "whether or not": English that negates in form alone. */
const IN_FORM =
  /\b(?:not (?:only|just|merely|simply|solely|least|to mention|until)|n['’]t (?:only|just)|not (?:very )?long (?:after|before|ago)|no (?:doubt|matter|less|more than|fewer|sooner|later than|other than)|none other|nothing (?:but|short|more|less)|or not|if not|why (?:not|do(?:n['’]t| not))|never mind|whether or no|can(?:not|['’]t) (?:wait|help|but)|n['’]t (?:(?:it|he|she|they|we|you|i)\b))/gi;

const REACH = 7;
const isHead = (token: EnglishToken): boolean =>
  ['VERB', 'NOUN', 'ADJ', 'PROPN'].includes(token.pos) &&
  !['be', 'have', 'do', 'get', 'make', 'take'].includes(token.lemma);

function headsBehind(tokens: readonly Located<EnglishToken>[], at: number): readonly Located<EnglishToken>[] {
  const heads: Located<EnglishToken>[] = [];
  for (let next = at + 1; next <= Math.min(tokens.length - 1, at + REACH); next++) {
    const token = tokens[next];
    if (token === undefined || (/[,.;:()[\]]/.test(token.surface) && heads.length > 0)) break;
    if (isHead(token)) heads.push(token);
    if (heads.length === 3) break;
  }
  return heads;
}

/** No as a name (No Kwang Chol, "No, the minister, …") or as an answer before a comma: it denies no predicate. */
const isNameOrAnswer = (
  { start, end, surface }: EnglishToken,
  sentence: Located<EnglishSentence>,
  text: string,
): boolean =>
  surface === 'No' &&
  (text[end] === ',' ||
    /\p{L}/u.test(text.slice(sentence.start, start)) ||
    sentence.names.some((name) => name.start <= start && end <= name.end));

/** Every negation of an English sentence, in order. `text` is the whole source. */
export function negativesInEnglish(
  sentence: Located<EnglishSentence>,
  text: string,
  lexicon: Lexicon,
): readonly NegativeInEnglish[] {
  const { file } = sentence;
  const tokens = sentence.tokens.map((token) => ({ ...token, file }));
  const formal = [...text.slice(sentence.start, sentence.end).matchAll(IN_FORM)].map(
    ({ index, 0: words }) => ({
      start: sentence.start + index,
      end: sentence.start + index + words.length,
    }),
  );
  return tokens.flatMap((token, at): NegativeInEnglish[] => {
    const { start, end, lower, lemma } = token;
    const heads = headsBehind(tokens, at);
    if (NOT.has(lower)) {
      if (isNameOrAnswer(token, sentence, text)) return [];
      if (lower === 'no' && /^\.?\s*\d/.test(text.slice(end, end + 4))) return [];
      const inForm = formal.some((span) => start < span.end && end > span.start);
      const strict = !inForm && !['without', 'nothing', 'neither'].includes(lower);
      return [{ file, start, end, strength: strict ? 'strict' : 'loose', heads }];
    }
    if (ANYWHERE.has(lemma) || ANYWHERE.has(lower) || deniesByItself(token, lexicon))
      return [{ file, start, end, strength: 'loose', heads: [token, ...heads] }];
    return NEARBY.has(lower) || NEARBY.has(lemma)
      ? [{ file, start, end, strength: 'faint', heads: [token, ...heads] }]
      : [];
  });
}
