/**
 * Who says what in English. Two questions, asked with opposite care: who is certainly a speaker, and who cannot be one.
 * Between the two lies everybody of whom a tokenizer without syntax cannot tell.
 */
import type { Span } from '../base/span.ts';
import type { Name } from '../language/mention.ts';
import type { EnglishToken } from '../language/token.ts';
import {
  governorOf,
  isComma,
  isPossessive,
  isQuote,
  isSubjectLike,
  LONGEST_TITLE,
  placeOf,
  subjectEnd,
  type Tokens,
} from './role-en.ts';

const SAID: ReadonlySet<string> = new Set(
  (
    'say tell add claim stress emphasize emphasise explain note argue warn declare announce insist assert assess state ' +
    'write recall reply respond admit acknowledge predict conclude reiterate underline underscore suggest remark observe ' +
    'testify describe call reveal confirm deny vow promise urge accuse criticize criticise believe think point ask'
  ).split(' '),
);
/** What stands behind these is who listens. */
const TO_SOMEBODY: ReadonlySet<string> = new Set(['tell', 'warn', 'remind', 'inform', 'assure']);
/** Nouns that make their owner a speaker: "Kim's words". */
const WORDS: ReadonlySet<string> = new Set(
  (
    'word statement remark comment claim warning view opinion speech account assessment message letter tweet post report ' +
    'interview announcement argument assertion suggestion quote according testimony explanation lawyer spokesman ' +
    'spokeswoman spokesperson office aide adviser advisor team'
  ).split(' '),
);
/** Verbs whose object is the source: "citing Baker". */
const SOURCED: ReadonlySet<string> = new Set(['cite', 'quote', 'say', 'hear', 'report']);
const SOURCING: ReadonlySet<string> = new Set(['by', 'from', 'to', 'per', 'via']);
/** Participles by which the subject of the whole sentence speaks: "Baker left, saying …". */
const SAYING = /^(?:saying|adding|noting|stressing|warning|arguing|claiming|insisting|telling|explaining)$/;

const isWord = (token: EnglishToken | undefined): boolean =>
  token !== undefined && /\p{L}/u.test(token.surface);

/** Whether a verb of saying speaks for itself; "it is said", "the said man" and "to say" do not. */
function isSaying(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.pos !== 'VERB' || !SAID.has(token.lemma)) return false;
  if (tokens[at - 1]?.lower === 'to' || token.lower.endsWith('ing')) return false;
  const auxiliary = tokens.slice(Math.max(0, at - 3), at).filter(({ pos }) => pos === 'AUX');
  return !auxiliary.some(({ lemma }) => lemma === 'be');
}

/** The names of a sentence that certainly speak: subject of a verb of saying, behind "said", behind "according to". */
export function certainSpeakers<Held extends Name>(tokens: Tokens, names: readonly Held[]): readonly Held[] {
  return names.filter((name) => {
    const [from, to] = placeOf(name, tokens);
    if (from < 0 || isPossessive(tokens, to)) return false;
    const governor = governorOf(tokens, from);
    if (governor?.lower === 'to' && tokens[tokens.indexOf(governor) - 1]?.lower === 'according') return true;
    if (governor?.pos === 'ADP') return false;
    if (governor === undefined && tokens.some((it, at) => SAYING.test(it.lower) && isComma(tokens[at - 1])))
      return true;
    return tokens.some((token, at) => {
      if (!isSaying(tokens, at)) return false;
      if (at >= to) return subjectEnd(tokens, at) === to - 1;
      // "…," said Mary Baker
      const inverted = isComma(tokens[at - 1]) || isQuote(tokens[at - 1]);
      const between = tokens.slice(at + 1, from);
      return (
        inverted &&
        !TO_SOMEBODY.has(token.lemma) &&
        between.length <= LONGEST_TITLE &&
        between.every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(pos))
      );
    });
  });
}

/**
 * Whether a mention cannot be the one who speaks: it owns something ("Kim's efforts"), or stands behind a preposition or
 * behind a verb that it is the object of ("told Baker").
 */
export function cannotSpeak(name: Name, tokens: Tokens): boolean {
  const [from, to] = placeOf(name, tokens);
  if (from < 0) return false;
  if (isPossessive(tokens, to)) return !tokens.slice(to + 1, to + 4).some(({ lemma }) => WORDS.has(lemma));
  if (isSubjectLike(tokens, to)) return false;
  const governor = governorOf(tokens, from);
  if (governor === undefined) return false;
  if (governor.pos === 'ADP') return !SOURCING.has(governor.lower) || !isSource(tokens, governor);
  return governor.pos === 'VERB' && !SOURCED.has(governor.lemma) && isWord(governor);
}

/** "according to", "by" and "from" name a source; "to" alone names who is spoken to. */
const isSource = (tokens: Tokens, governor: EnglishToken): boolean =>
  governor.lower !== 'to' ||
  /^(?:according|thank|attribute)/.test(tokens[tokens.indexOf(governor) - 1]?.lower ?? '');

/** Whether somebody speaks who is named by a pronoun alone: "he said", "she added". */
export const hasPronounSpeaker = (tokens: Tokens): boolean =>
  tokens.some(
    (_, at) => isSaying(tokens, at) && /^(?:he|she)$/.test(tokens[subjectEnd(tokens, at)]?.lower ?? ''),
  );

/**
 * The words that name somebody who serves the one named, in the office asked for: "Baker's (chief) adviser", "an
 * adviser to Baker". Undefined when the mention says nothing of the kind.
 */
export function servants(
  name: Name,
  tokens: Tokens,
  isOffice: (token: EnglishToken) => boolean,
): Span | undefined {
  const [from, to] = placeOf(name, tokens);
  if (from < 0) return undefined;
  if (isPossessive(tokens, to)) {
    const office = tokens.slice(to + 1, to + 4).find(isOffice);
    return office === undefined ? undefined : { start: name.start, end: office.end };
  }
  const [office, particle] = [tokens[from - 2], tokens[from - 1]];
  if (office === undefined || !/^(?:to|for)$/.test(particle?.lower ?? '') || !isOffice(office))
    return undefined;
  return { start: office.start, end: name.end };
}
