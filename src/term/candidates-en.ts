import { overlap, within } from '../base/span.ts';
import type { EnglishSentence } from '../language/analysis.ts';
import type { Name } from '../language/mention.ts';
import { DEMONYMS, TITLE_CORES } from '../language/titles.ts';
import type { EnglishToken } from '../language/token.ts';
import { type Candidate, LONGEST, settle } from './candidates.ts';
import type { NameBook } from './names-en.ts';

const MODIFIER = new Set(['NOUN', 'PROPN', 'ADJ']);
/** Words that begin a noun phrase without belonging to a term. */
const LOOSE_START =
  /^(other|such|many|several|some|more|most|few|new|last|next|first|second|same|own|recent|various|certain|many|much|great|good|large|big|small|possible|potential|further|additional|early|late|latest|current|former|likely|main|major|key|top|high|higher|highest|low|lower|lowest|full|whole|entire|long|short|old|young|different|similar|local|important|complex|biggest|largest|best|clear|particular)$/;

/** Names of days, which are no terms. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)$/;

/** Nouns that mean something else in the plural, or are hardly used in the singular: Russian authorities, peace talks. */
const PLURAL =
  /^(?:authorities|sanctions|troops|talks|relations|ties|affairs|earnings|proceeds|premises|remains|hostilities|customs|goods|reparations|munitions|rights)$/;

/** The singular of a plural that the tagger took for a name because it has a capital. */
function singular(word: string): string {
  if (!/[a-z]{3}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/**
 * A run of English nouns as the glossary writes it: names as they are, the rest in lower case, the last word in the
 * singular. A capital outside a name stands for the beginning of a sentence, a headline or an office.
 */
function nounForm(run: readonly EnglishToken[], names: readonly Name[]): string {
  const isNamed = (token: EnglishToken) =>
    /^[A-Z.]{2,}$/.test(token.surface) ||
    DEMONYMS.has(token.surface) ||
    names.some((name) => overlap(name, token) > 0);
  const partOfName = run.some(isNamed);
  const words = run.map((token, index) => {
    if (isNamed(token) || (partOfName && /^\p{Lu}/u.test(token.surface))) return token.surface;
    if (index < run.length - 1 || !/^[a-z]+$/.test(token.lower)) return token.lower;
    if (index > 0 && PLURAL.test(token.lower)) return token.lower;
    return token.pos === 'PROPN' && token.lemma.toLowerCase() === token.lower
      ? singular(token.lower)
      : token.lemma.toLowerCase();
  });
  return words.join(' ').replace(/ [-–] /g, '-');
}

const isHyphen = (token: EnglishToken | undefined): boolean => /^[-–]$/.test(token?.surface ?? '');

/** Whether a run names a person with an office, or says what a thing is before it names it: "company Wagner". */
const isTitled = (run: readonly EnglishToken[], names: readonly Name[]): boolean =>
  names.some((name) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || name.start < first.start || name.end > last.end) return false;
    if (name.title !== undefined && name.title.start >= first.start) return true;
    return name.end === last.end && name.start > first.start && first.surface === first.lower;
  });

/** Dr., Gen.: before a name they are a title, and alone no term. */
const isTitleAbbreviation = ({ lower }: EnglishToken): boolean =>
  lower.endsWith('.') && TITLE_CORES.has(lower.replaceAll('.', ''));

/** A run of nouns as a candidate, when it neither begins nor ends with a word that could not. */
function nounCandidate(
  run: readonly EnglishToken[],
  names: readonly Name[],
  whole: boolean,
): readonly Candidate[] {
  const [first, second] = run;
  const last = run.at(-1);
  if (!first || !last || last.pos === 'ADJ' || last.lower.length < 3 || isHyphen(first)) return [];
  if ((LOOSE_START.test(first.lower) && !isHyphen(second)) || first.lower.length < 2) return [];
  if (/^(?:first|second|last|next|new)$/.test(last.lower) || run.some(isTitleAbbreviation)) return [];
  if (run.some((token) => CALENDAR.test(token.lower)) || isTitled(run, names)) return [];
  const words = run.filter((token) => !isHyphen(token));
  const form = nounForm(run, names);
  return [{ start: first.start, end: last.end, form, reading: '', kind: 'noun', words, whole }];
}

/** The stretches of a run; half of a word with a hyphen ("scale" of "full-scale") is no word. */
function stretchesOf(run: readonly EnglishToken[], names: readonly Name[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < run.length; from++) {
    if (isHyphen(run[from - 1])) continue;
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST); to++) {
      if (isHyphen(run[to]) || isHyphen(run[to - 1])) continue;
      // "high-level talks": the half before a noun is an adjective.
      if (isHyphen(run[to - 2]) && to < run.length) continue;
      found.push(...nounCandidate(run.slice(from, to), names, from === 0 && to === run.length));
    }
  }
  return found;
}

/** Names and noun compounds of an English sentence, and single nouns, which a Japanese compound may stand for. */
export function englishCandidates(sentence: EnglishSentence, book: NameBook): readonly Candidate[] {
  const { moments, tokens } = sentence;
  const names = sentence.names.flatMap((name) => book(name, tokens));
  const found: Candidate[] = names.map((name) => ({
    ...{ start: name.start, end: name.end, form: name.form, kind: name.kind, reading: '', whole: true },
    words: tokens.filter(
      (token) => token.start < name.end && token.end > name.start && token.pos !== 'PUNCT',
    ),
  }));
  let run: EnglishToken[] = [];
  const close = () => {
    found.push(...stretchesOf(run, names));
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const joins = isHyphen(token) && before?.end === token.start && after?.start === token.end;
    const isWord = MODIFIER.has(token.pos) && /[\p{L}]/u.test(token.surface);
    const timed = moments.some((moment) => within(token, moment));
    if ((isWord && !timed) || (joins && run.length > 0)) run.push(token);
    // "then-Minister", "sixth-term": half a word begins no run.
    else close();
    if (!joins && isWord && run.length === 1 && isHyphen(before) && before?.end === token.start) run = [];
  }
  close();
  return settle(found, names);
}
