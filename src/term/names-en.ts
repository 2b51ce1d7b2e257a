import type { EnglishSentence } from '../language/analysis.ts';
import type { Name } from '../language/mention.ts';
import { ORGANISATION_EN, PLACE_EN, TITLE_CORES } from '../language/titles.ts';
import type { EnglishToken } from '../language/token.ts';

/** What companies, teams and other bodies are called, before their name or behind it: "company Wagner", "Wagner, a company". */
const CALLED =
  /^(?:company|firm|group|agency|newspaper|network|party|bank|club|broadcaster|carrier|airline|maker|manufacturer|automaker|carmaker|chipmaker|retailer|giant|startup|chain|brand|lender|insurer|conglomerate|subsidiary|utility|team|side|band|orchestra|charity|nonprofit|militia)$/;
/** What only a body has, before "of" and its name. */
const OF_A_BODY =
  /^(?:shares?|stocks?|subsidiary|branch|ceo|cfo|owner|shareholders?|customers|employees|headquarters)$/;
/** Plurals behind "the" that are called by the name of an event or a thing, not of a team. */
const NO_TEAM =
  /^(?:Games|Olympics|Paralympics|Awards|Championships|Finals|Wars|Talks|Papers|Files|Accords|Elections|Protests|Riots|Rights|Nations|States|Emirates|Netherlands|Philippines|Bahamas|Maldives|Alps|Andes|Himalayas|Times|News|Series)$/;

const wordsOf = ({ form }: Pick<Name, 'form'>): readonly string[] => form.split(/\s+/);

/** The tokens of a stretch. */
const inside = (tokens: readonly EnglishToken[], start: number, end: number): readonly EnglishToken[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);

/** A name cut at "of", where a person and the body behind were taken for one: "Ingrid Solberg of the University of Oslo". */
export function namesApart(name: Name, tokens: readonly EnglishToken[]): readonly Name[] {
  const own = inside(tokens, name.start, name.end);
  const at = own.findIndex(({ lower }) => lower === 'of');
  const last = own[at - 1];
  if (at < 2 || last === undefined) return [name];
  const behind = own[at + 1]?.lower === 'the' ? own[at + 2] : own[at + 1];
  const one = { ...name, end: last.end, form: name.form.slice(0, last.end - name.start) };
  // People are called "of" somewhere in titles only, which the name is without.
  if (name.kind === 'person') return [one];
  const isBody = ORGANISATION_EN.test(one.form) || PLACE_EN.test(one.form) || TITLE_CORES.has(last.lower);
  if (behind === undefined || isBody || name.kind !== 'organisation') return [name];
  const other = { ...name, start: behind.start, form: name.form.slice(behind.start - name.start) };
  return ORGANISATION_EN.test(other.form) ? [{ ...one, kind: 'unknown' }, other] : [name];
}

/** Whether a name of several words is that of a team: "the Harbor Falcons"; its last word alone says what it is. */
function isTeam(name: Name, before: EnglishToken | undefined): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  return (
    words.length === 2 &&
    before?.lower === 'the' &&
    /[^su]s$/.test(last) &&
    !PLACE_EN.test(last) &&
    !NO_TEAM.test(last)
  );
}

/** Whether "a ferry company" stands behind the comma after a name. */
function isCalledBehind(after: readonly EnglishToken[]): boolean {
  const [comma, article, ...rest] = after;
  if (comma?.surface !== ',' || !/^(?:an?|the)$/.test(article?.lower ?? '')) return false;
  const end = rest.findIndex(({ pos }) => /^(?:PUNCT|ADP|VERB|PRON|AUX)$/.test(pos));
  return CALLED.test(rest[(end < 0 ? rest.length : end) - 1]?.lower ?? '');
}

/** What a name names by what stands around it; undefined where nothing tells. */
function toldAround(name: Name, tokens: readonly EnglishToken[]): Name['kind'] | undefined {
  if (name.title !== undefined) return undefined;
  const first = tokens.findIndex(({ start }) => start >= name.start);
  const before = tokens[first - 1];
  const after = tokens.filter(({ start }) => start >= name.end);
  if (name.kind !== 'person' && isTeam(name, before)) return 'organisation';
  if (name.kind !== 'unknown' && name.kind !== 'person') return undefined;
  const isNear = before !== undefined && name.start - before.end <= 1;
  // A film-maker is a person.
  const isHalf = /^[-–]$/.test(tokens[first - 2]?.surface ?? '');
  if (isNear && !isHalf && CALLED.test(before.lower)) return 'organisation';
  const governs = isNear && before.lower === 'of' ? tokens[first - 2] : undefined;
  if (governs !== undefined && OF_A_BODY.test(governs.lower)) return 'organisation';
  if (isCalledBehind(after)) return 'organisation';
  // Of a person one says who, of everything else which; behind "in" or a comma the words may be about what stands before.
  const isLoose = before?.pos === 'ADP' || before?.surface === ',';
  if (after[0]?.surface !== ',' || wordsOf(name).length < 2 || isLoose) return undefined;
  if (after[1]?.lower === 'which') return 'organisation';
  return after[1]?.lower === 'who' ? 'person' : undefined;
}

const isCapitals = (form: string): boolean => /^(?=.*\p{Lu}{4})[\p{Lu}\s'’-]+$/u.test(form);

/** What all sources of an article together know of its names. */
export type NameBook = (name: Name, tokens: readonly EnglishToken[]) => readonly Name[];

/**
 * Reads the names of all sources: what one sentence tells of a name holds in the others, and a name in capitals
 * throughout, of a headline or a dateline, is written as elsewhere.
 */
export function readNames(sentences: readonly EnglishSentence[]): NameBook {
  const kinds = new Map<string, Name['kind']>();
  const spelt = new Map<string, Name>();
  for (const { names, tokens } of sentences)
    for (const name of names.flatMap((one) => namesApart(one, tokens))) {
      const key = name.form.toLowerCase();
      const told = toldAround(name, tokens);
      if (told !== undefined) kinds.set(key, told);
      if (!isCapitals(name.form) && !spelt.has(key)) spelt.set(key, name);
    }
  return (name, tokens) =>
    namesApart(name, tokens).map((one) => {
      const key = one.form.toLowerCase();
      const known = isCapitals(one.form) ? spelt.get(key) : undefined;
      const own = known === undefined ? one : { ...one, form: known.form, kind: known.kind };
      const told = own.title === undefined ? kinds.get(key) : undefined;
      return told === undefined || told === own.kind ? own : { ...own, kind: told };
    });
}
