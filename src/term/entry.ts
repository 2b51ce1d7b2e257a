import { compareNames } from '../align/names.ts';
import { keeping } from '../base/keeping.ts';
import { DEMONYMS, TITLE_BEHIND, TITLE_CORES } from '../language/titles.ts';
import type { Lexicon, NameEntry } from '../lexicon/lexicon.ts';
import type { TermPair } from './pair.ts';
import type { Term } from './term.ts';

/** One concept in the making: every sighting of its English forms, each with its Japanese. */
export interface Entry {
  /** The form that heads the entry. */
  readonly head: string;
  readonly kind: Term['kind'];
  /** Whether any of its sightings is a name. */
  readonly named: boolean;
  readonly pairs: readonly [TermPair, ...TermPair[]];
}

/** Forms that differ only in case, hyphens and full stops are one (Kim Jong-un, U.S.), and so are a people and its members. */
export const keyOf = keeping((english) =>
  (DEMONYMS.has(english.replace(/s$/, '')) ? english.replace(/s$/, '') : english)
    .replace(/(?<=\b\p{L})\./gu, '')
    .replace(/[-–·]/g, ' ')
    .toLowerCase()
    .trim(),
);

const KIND_OF_ENTRY: Readonly<Record<NameEntry['kind'], Term['kind']>> = {
  person: 'person',
  surname: 'person',
  given: 'person',
  place: 'place',
  country: 'place',
  organisation: 'organisation',
  product: 'product',
  currency: 'noun',
  language: 'noun',
};

/** Days and feasts that are called by a name. */
const NAMED_DAY =
  /\b(?:Day|Eve|New Year|Christmas|Easter|Ramadan|Hanukkah|Passover|Diwali|Thanksgiving|Halloween)$|^9\/11$/;
const NAMED_DAY_JA = /(?:日|節|祭|デー|イブ|クリスマス|イースター|ラマダン|正月|ハロウィン|盆)$/;
/** What the Japanese calls people rather than places: イスラム教徒, ロシア人. */
const PEOPLE_JA = /(?:人|教徒|系|語|民族|教)$/;

const asKind = (kind: string): Term['kind'] | undefined =>
  kind === 'person' || kind === 'place' || kind === 'organisation' || kind === 'product' ? kind : undefined;

/** What the lists say of a pair of names. */
function listedKind({ ja, en }: TermPair, lexicon: Lexicon): Term['kind'] | undefined {
  const wanted = keyOf(en.form);
  const entry = lexicon.names(ja.form).find(({ latin }) => keyOf(latin) === wanted);
  return entry && KIND_OF_ENTRY[entry.kind];
}

/** Adjectives of a faith, which names-en.ts finds beside those of countries. */
const OF_A_FAITH = /^(?:Muslim|Christian|Jewish|Catholic|Islamic|Hindu|Buddhist|Arab)s?$/;
/** A word this rare (bits) is no word of the language but a name. */
const STRANGE = 17.5;

/** A name of several words, spelt out in katakana, of which one is no English word: most likely a person. */
const looksLikePerson = ({ ja, en }: TermPair, lexicon: Lexicon): boolean =>
  /^[ァ-ヺー・＝=\-‐]+$/.test(ja.form) &&
  en.form.split(/\s/).length > 1 &&
  en.form.split(/[\s-]/).some((word) => lexicon.rarity(word.toLowerCase(), 'en') >= STRANGE) &&
  compareNames(ja.form, en.form, lexicon) > 0.5;

/** What a pair names, and how much its word counts. */
function voteOf(pair: TermPair, lexicon: Lexicon): readonly [Term['kind'], number] {
  const { ja, en } = pair;
  if (NAMED_DAY.test(en.form) && NAMED_DAY_JA.test(ja.form)) return ['date', 3];
  if (en.kind === 'noun' && !/^\p{Lu}/u.test(en.form)) return ['noun', 1];
  if (OF_A_FAITH.test(en.form) || (DEMONYMS.has(en.form) && PEOPLE_JA.test(ja.form))) return ['noun', 3];
  const [fromEn, fromJa] = [asKind(en.kind), asKind(ja.kind)];
  // A list knows many a place that bears a person's name; the texts know which is meant.
  if (fromEn === 'person') return ['person', 1.5];
  const listed = listedKind(pair, lexicon);
  if (listed === 'place' || listed === 'organisation' || listed === 'product') return [listed, 2];
  if (fromEn !== undefined) return [fromEn, 1.2];
  if (fromJa !== undefined) return [fromJa, 1];
  if (listed !== undefined) return [listed, 1];
  return looksLikePerson(pair, lexicon) ? ['person', 0.5] : ['noun', 0.25];
}

/** What an entry names: the sightings vote. */
function kindOf(pairs: readonly TermPair[], lexicon: Lexicon): Term['kind'] {
  const votes = new Map<Term['kind'], number>();
  for (const pair of pairs) {
    const [kind, weight] = voteOf(pair, lexicon);
    votes.set(kind, (votes.get(kind) ?? 0) + weight);
  }
  return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'noun';
}

/** The most used of the forms of some sightings, the first of those used as often. */
export function mostUsed(all: readonly TermPair[]): string {
  const names = all.filter(({ en }) => en.kind !== 'noun');
  const pairs = names.length > 0 ? names : all;
  const counts = new Map<string, number>();
  for (const { en } of pairs) counts.set(en.form, (counts.get(en.form) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0];
}

/** An entry over some sightings. */
export function makeEntry(pairs: readonly [TermPair, ...TermPair[]], lexicon: Lexicon): Entry {
  return {
    ...{ head: mostUsed(pairs), kind: kindOf(pairs, lexicon), pairs },
    named: pairs.some(({ en, ja }) => en.kind !== 'noun' || (ja.kind !== 'noun' && /^\p{Lu}/u.test(en.form))),
  };
}

/** A person's English name without an office inside or a constituency behind: "Arizona Sen. Jeff Flake of Mesa" is Jeff Flake. */
function untitled(form: string): string {
  const words = form.replace(/^(\S+ \S+.*?) of (?:the )?\p{Lu}.*$/u, '$1').split(' ');
  const title = words.findLastIndex((word) => TITLE_CORES.has(word.toLowerCase().replaceAll('.', '')));
  return title > 0 && title < words.length - 1 ? words.slice(title + 1).join(' ') : words.join(' ');
}

/** Words that a headline or an article puts before a name. */
const LOOSE_START = /^(?:A|An|The|Top|Former|Ex)[ -](?=\p{Lu})/u;

/** A name without the office beside it: 金委員長 is 金. */
function withoutTitle(titled: TermPair): TermPair {
  const isPerson = titled.en.kind === 'person';
  const bare = titled.en.kind === 'noun' ? titled.en.form : titled.en.form.replace(LOOSE_START, '');
  const form = isPerson ? untitled(bare) : bare;
  const start = titled.en.start + titled.en.form.indexOf(form);
  const pair =
    form === titled.en.form
      ? titled
      : { ...titled, en: { ...titled.en, form, start, end: start + form.length } };
  const { ja, en } = pair;
  if (en.kind === 'noun' || en.kind === 'organisation') return pair;
  for (let at = 1; at < ja.form.length; at++) {
    const title = TITLE_BEHIND.exec(ja.form.slice(at))?.[0];
    const words = ja.words.filter((word) => word.end <= ja.start + at);
    const last = words.at(-1);
    if (title !== ja.form.slice(at) || last?.end !== ja.start + at) continue;
    const name = { ...ja, end: last.end, form: ja.form.slice(0, at), reading: '', words };
    return { ...pair, ja: name };
  }
  return pair;
}

/** Sightings entry by entry: one for each English form. */
export function entriesOf(pairs: readonly TermPair[], lexicon: Lexicon): readonly Entry[] {
  const byKey = new Map<string, [TermPair, ...TermPair[]]>();
  for (const titled of pairs) {
    const pair = withoutTitle(titled);
    const known = byKey.get(keyOf(pair.en.form));
    if (known) known.push(pair);
    else byKey.set(keyOf(pair.en.form), [pair]);
  }
  return [...byKey.values()].map((its) => makeEntry(its, lexicon));
}

/** A Japanese form that belongs to another entry this many times as much was paired with this one by mistake. */
const CLAIMED = 2;

const formsOf = (pairs: readonly TermPair[]): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const { ja, strength } of pairs) weights.set(ja.form, (weights.get(ja.form) ?? 0) + strength);
  return weights;
};

/**
 * Takes from each entry the sightings whose Japanese clearly belongs to another one: 韓国 beside one "North Korea"
 * where it stands for "South Korea" three times. A form that an entry has alone stays with it.
 */
export function withoutStrays(entries: readonly Entry[], lexicon: Lexicon): readonly Entry[] {
  const claims = new Map<string, number>();
  for (const { pairs } of entries)
    for (const [form, weight] of formsOf(pairs)) claims.set(form, Math.max(claims.get(form) ?? 0, weight));
  return entries.map((entry) => {
    const own = formsOf(entry.pairs);
    const firmest = Math.max(...own.values());
    const [first, ...others] = entry.pairs.filter(({ ja }) => {
      const weight = own.get(ja.form) ?? 0;
      return weight === firmest || (claims.get(ja.form) ?? 0) < CLAIMED * weight;
    });
    if (!first || others.length + 1 === entry.pairs.length) return entry;
    return { ...makeEntry([first, ...others], lexicon), head: entry.head, kind: entry.kind };
  });
}

/** Behind the name of a place: what makes another thing of it (韓国軍, 国境沿い) and what does not (開城市). */
const STILL_THE_PLACE = /^(?:国|市|州|県|省|郡|町|村|島|区|共和国|王国|連邦)$/;

/**
 * An entry as it stays: without forms that are a place and something more, and, where a country is only named by its
 * adjective, under the name of the country.
 */
export function settleEntry(entry: Entry, lexicon: Lexicon): Entry {
  if (entry.kind !== 'place') return entry;
  const forms = [...formsOf(entry.pairs).keys()];
  const isMore = (form: string): boolean =>
    forms.some(
      (other) => other !== form && form.startsWith(other) && !STILL_THE_PLACE.test(form.slice(other.length)),
    );
  const [first, ...others] = entry.pairs.filter(({ ja }) => !isMore(ja.form));
  const kept = first === undefined ? entry : { ...entry, pairs: [first, ...others] as const };
  if (!DEMONYMS.has(entry.head)) return kept;
  const country = lexicon.names(kept.pairs[0].ja.form).find(({ kind }) => kind === 'country');
  return country === undefined ? kept : { ...kept, head: country.latin };
}
