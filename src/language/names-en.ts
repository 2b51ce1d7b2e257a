import { overlap, type Span } from '../base/span.ts';
import type { Moment, Name } from './mention.ts';
import { clean, kindOf, titleLength } from './name-kind-en.ts';
import { setting } from './setting-en.ts';
import { DEMONYMS, ORGANISATION_EN, TITLE_CORES, TITLE_MODIFIERS } from './titles.ts';
import type { EnglishToken } from './token.ts';

const CAPITAL = /^[A-ZÀ-Þ]/;
/** Small words inside a name, between two capitalised ones. */
const JOINS = /^(?:of|de|del|della|da|di|du|la|le|van|von|der|den|bin|bint|ibn|al|el|dos|das|e|y|ter|zu|&)$/;

/** Words that begin sentences and are capital for no other reason. */
const FUNCTION = /^(?:DET|ADP|PRON|SCONJ|CCONJ|AUX|PART|INTJ|NUM|PUNCT|SYM|ADV)$/;
const NEVER: ReadonlySet<string> = new Set(
  'the a an this that these those it he she we they i you his her its our their my your if when while after before but and or so yet as at by for from in into of off on onto out over to under up with without however meanwhile although though because since until unless despite during here there what who why how where which whose one two three four five six seven eight nine ten first second third no not yes mr mrs ms dr also now then today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december many most some all any both each every few several other another such more less much new former last next according asked later earlier once still even just only again back'.split(
    ' ',
  ),
);

/** Endings of abstract nouns that wink takes for names when they begin a sentence. */
const ABSTRACT = /^.{4,}(?:ity|tion|sion|ment|ness|ism|ology|ography)$/;

/** Whether a token begins a sentence or a quotation, where every word is capitalised. */
function begins(text: string, token: EnglishToken): boolean {
  const before = text.slice(Math.max(0, token.start - 8), token.start).trimEnd();
  return before === '' || /[.!?:;"“”‘'([—–•*]$/.test(before);
}

const isCapital = (token: EnglishToken): boolean => CAPITAL.test(token.surface);

/** Whether a capitalised token may be part of a name. */
function mayBeName(text: string, tokens: readonly EnglishToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return false;
  if (/^[A-Z]{2,}s?$|^(?:[A-Z]\.)+$/.test(token.surface))
    return !NEVER.has(token.lower) || token.surface === 'US';
  if (!begins(text, token)) {
    // A small word with a capital inside a sentence is meant: No Kwang Chol.
    const next = tokens[at + 1];
    const deliberate =
      next !== undefined &&
      isCapital(next) &&
      next.start - token.end === 1 &&
      token.lower !== 'the' &&
      next.pos === 'PROPN' &&
      token.pos !== 'AUX';
    return token.surface !== 'I' && (deliberate || !(FUNCTION.test(token.pos) && NEVER.has(token.lower)));
  }
  if (NEVER.has(token.lower) || FUNCTION.test(token.pos)) return false;
  const next = tokens[at + 1];
  // "Secretary of State", "Bank of England".
  const second = tokens[at + 2];
  const governs = ORGANISATION_EN.test(token.surface) || TITLE_CORES.has(clean(token));
  if (governs && next?.surface === 'of' && second !== undefined && isCapital(second)) return true;
  const followed =
    next !== undefined && isCapital(next) && next.start - token.end <= 1 && next.pos === 'PROPN';
  if (DEMONYMS.has(token.surface)) return true;
  // "Officials said": a plural that wink takes for a name when it begins a sentence.
  if (!followed && token.lemma !== token.lower) return false;
  if (followed) return /^(?:NOUN|ADJ|PROPN)$/.test(token.pos);
  // "Recent attacks", "News of the deal": wink takes any capital for a name; what follows a name is not a noun.
  // "Drink-led", "Food-led".
  if (next?.surface === '-' && /^[a-z]/.test(second?.surface ?? '')) return false;
  const behind =
    next === undefined || next.start - token.end > 1 || /^(?:VERB|AUX|PART|ADV|CCONJ|PUNCT)$/.test(next.pos);
  return token.pos === 'PROPN' && behind && !ABSTRACT.test(token.surface);
}

/** End (exclusive) of the name that begins at `from`. */
function endOfName(text: string, tokens: readonly EnglishToken[], from: number): number {
  let end = from + 1;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) break;
    const gap = text.slice(before.end, token.start);
    if (!/^[ \u00a0]?$/.test(gap)) break;
    if (
      isCapital(token) &&
      (gap !== '' || /^[-–&'’.]$/.test(before.surface) || /[-.]$/.test(before.surface))
    ) {
      if (token.surface === 'I') break;
      end = at + 1;
    } else if (/^(?:[-–&]|['’])$/.test(token.surface) && gap === '') {
      // Kim Jong-un: the small half belongs to the name.
      const next = tokens[at + 1];
      if (next === undefined || next.start !== token.end || !/^[A-Za-z]/.test(next.surface)) break;
      if (!isCapital(next) && (!/^[-–]$/.test(token.surface) || !isGiven(before, next))) break;
      end = at + 2;
      at += 1;
    } else if (token.surface === '&' || (JOINS.test(token.surface) && gap !== '')) {
      const next = tokens[at + 1];
      const second = tokens[at + 2];
      const the = next?.surface === 'the' && second !== undefined && isCapital(second);
      if (
        next === undefined ||
        !(isCapital(next) || the || (JOINS.test(next.surface) && second !== undefined && isCapital(second)))
      )
        break;
      // "Belousov of Russia" is two names; "Ministry of Defense" is one.
      if (token.surface === 'of' && !/^(?:PROPN|NOUN|ADJ)$/.test(before.pos)) break;
      if (the) at += 1;
    } else if (/^\d+$/.test(token.surface) && gap !== '' && /^[A-Z]/.test(before.surface)) break;
    else break;
  }
  return end;
}

/** Jong-un, Min-ho: a short small half of a Korean or Chinese given name. */
const isGiven = (before: EnglishToken, half: EnglishToken): boolean =>
  /^[A-Z][a-z]{1,6}$/.test(before.surface) &&
  /^[a-z]{1,5}$/.test(half.surface) &&
  half.surface.length <= 5 &&
  !/^(?:led|born|based|wing|style|era|like|made|wide|class|year|old|owned|run|free|type|level|time|only|ever|old)$/.test(
    half.surface,
  );

const trimmed = (text: string, run: readonly EnglishToken[]): Span & { readonly form: string } => {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  return { start, end, form: text.slice(start, end) };
};

/** Titles, adjectives of countries and the name itself, out of one run of capitals. */
function namesOfRun(text: string, run: readonly EnglishToken[]): readonly Name[] {
  const [one] = run;
  if (one === undefined) return [];
  if (DEMONYMS.has(one.surface) && run.length === 1) return [place(text, run)];
  const adjective = DEMONYMS.has(one.surface) || /^(?:U\.S\.|US|U\.K\.|UK|EU)$/.test(one.surface);
  if (
    run.length > 1 &&
    adjective &&
    (titleLength(run.slice(1)) > 0 || /^(?:PROPN|NOUN|ADJ)$/.test(run[1]?.pos ?? ''))
  ) {
    const rest = run.slice(1);
    // "North Korean" is two words; "American Airlines" is one name.
    const isNamed =
      ORGANISATION_EN.test(trimmed(text, rest).form) &&
      titleLength(rest) === 0 &&
      !/\b(?:Ministry|Department|Army|Navy|Government|Parliament|Embassy|Forces?)\b/.test(
        trimmed(text, rest).form,
      );
    if (!isNamed) return [place(text, [one]), ...namesOfRun(text, rest)];
  }
  if (
    run.length > 1 &&
    /^(?:North|South|East|West|New|Saudi)$/.test(one.surface) &&
    DEMONYMS.has(run[1]?.surface ?? '')
  ) {
    return [place(text, run.slice(0, 2)), ...namesOfRun(text, run.slice(2))];
  }
  const titles = titleLength(run);
  if (titles === run.length) return [];
  const name = trimmed(text, run.slice(titles));
  const title = titles === 0 ? undefined : trimmed(text, run.slice(0, titles));
  const isOrganisation = ORGANISATION_EN.test(name.form) && titles > 0 && TITLE_MODIFIERS.has(clean(one));
  if (isOrganisation) {
    const whole = trimmed(text, run);
    return [{ ...whole, script: 'latin', kind: 'organisation' }];
  }
  const kind = kindOf(text, name.form, name, title !== undefined);
  return [{ ...name, script: 'latin', kind, ...(title === undefined ? {} : { title }) }];
}

/** What stands before a name tells more: "leader Kim Jong Un" is a person, a lone opening word may be no name. */
function informed(
  text: string,
  before: EnglishToken | undefined,
  run: readonly EnglishToken[],
  name: Name,
): Name {
  const [one] = run;
  if (name.kind !== 'unknown' || one === undefined || name.start !== one.start) return name;
  if (before !== undefined && before.end === one.start - 1 && TITLE_CORES.has(before.surface)) {
    const title = { start: before.start, end: before.end, form: before.surface };
    return { ...name, kind: 'person', title };
  }
  return run.length === 1 && begins(text, one) ? { ...name, doubtful: true } : name;
}

const place = (text: string, run: readonly EnglishToken[]): Name => ({
  ...trimmed(text, run),
  script: 'latin',
  kind: 'place',
});

/**
 * The proper names of an English text, in order, never overlapping; titles, possessives and sentence openings are
 * taken off. In headlines where every word has a capital only acronyms can be told. `tokens` count in the same text.
 */
export function namesEnglish(
  text: string,
  tokens: readonly EnglishToken[],
  moments: readonly Moment[],
): readonly Name[] {
  const set = setting(text, tokens);
  if (set === 'capitals') return [];
  if (set === 'title') {
    const acronyms = tokens.filter((token) => /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,})$/.test(token.surface));
    return acronyms.flatMap((token) => namesOfRun(text, [token]));
  }
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const timed = moments.some((moment) => overlap(moment, token) > 0);
    if (timed || !mayBeName(text, tokens, at)) {
      at += 1;
      continue;
    }
    let end = endOfName(text, tokens, at);
    while (end > at + 1 && moments.some((moment) => overlap(moment, tokens[end - 1] ?? token) > 0)) end -= 1;
    const run = tokens.slice(at, end);
    // THREE WORDS OR MORE IN CAPITALS ARE SHOUTED.
    const shouted =
      run.length > 2 && run.every((one) => /^[^a-z]+$/.test(one.surface) && !/\./.test(one.surface));
    const names = shouted ? [] : namesOfRun(text, run);
    found.push(...names.map((name) => informed(text, tokens[at - 1], run, name)));
    at = end;
  }
  return found;
}
