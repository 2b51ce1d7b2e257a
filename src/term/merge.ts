import { compareNames } from '../align/names.ts';
import { keeping } from '../base/keeping.ts';
import { DEMONYMS } from '../language/titles.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Entry, keyOf, makeEntry, settleEntry } from './entry.ts';
import type { TermPair } from './pair.ts';

const wordsOf = keeping((english): readonly string[] => keyOf(english).split(/\s+/));

/** Whether the words of one name stand in another in the same order: "Kim" in "Kim Jong Un", "John Kirby" in "John F. Kirby". */
export function isShortFor(short: string, long: string): boolean {
  const [few, many] = [wordsOf(short), wordsOf(long)];
  if (few.length >= many.length) return false;
  let at = -1;
  return few.every((word) => {
    at = many.indexOf(word, at + 1);
    return at >= 0;
  });
}

/** What may be an abbreviation, without full stops; empty for anything else. */
const capitalsOf = keeping((english) => {
  const letters = english.replace(/[.\s]/g, '');
  return /^[A-Z]{2,6}$/.test(letters) ? letters : '';
});

const initialsOf = keeping((english) =>
  english
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join(''),
);

/** Whether capitals are the initials of a name: US, NSC, UNSC for "United Nations Security Council". */
export function isAbbreviation(short: string, long: string): boolean {
  const letters = capitalsOf(short);
  if (letters === '') return false;
  const initials = initialsOf(long);
  return initials.length > 1 && (initials === letters || (letters === 'USA' && initials === 'USOA'));
}

/** Whether one Japanese form is the other with parts left out, in order: 国連安保理 for 国連安全保障理事会. */
export function isShorthand(short: string, long: string): boolean {
  if (short.length >= long.length || short.charAt(0) !== long.charAt(0)) return false;
  let at = -1;
  return [...short].every((character) => {
    at = long.indexOf(character, at + 1);
    return at >= 0;
  });
}

const shareForm = (one: Entry, other: Entry): boolean =>
  one.pairs.some(({ ja }) => other.pairs.some((it) => it.ja.form === ja.form));

/** Puts entries together under the head of the first. */
function join(first: Entry, others: readonly Entry[], lexicon: Lexicon): Entry {
  const pairs: [TermPair, ...TermPair[]] = [...first.pairs];
  for (const other of others) pairs.push(...other.pairs);
  return others.length === 0
    ? first
    : { ...makeEntry(pairs, lexicon), head: first.head, kind: first.kind, named: first.named };
}

/** The longer name that a short one stands for, when only one can be meant. */
function fullNameOf(short: Entry, persons: readonly Entry[], lexicon: Lexicon): Entry | undefined {
  const full = persons.filter((it) => it !== short && isShortFor(short.head, it.head));
  // Of "John Kirby" and "John F. Kirby" the longest; of two people of one name nobody.
  const longest = full.filter((it) => !full.some((other) => isShortFor(it.head, other.head)));
  const [one] = longest;
  if (one === undefined || longest.length > 1) return undefined;
  const alike = short.pairs.some(({ ja }) => compareNames(ja.form, one.head, lexicon) > ALIKE);
  // "Savage of Seattle": the place is no short form of the man.
  const isPlace = short.pairs.some(({ ja, en }) =>
    lexicon.names(ja.form).some(({ latin, kind }) => PLACES.has(kind) && keyOf(latin) === keyOf(en.form)),
  );
  if (isPlace && short.kind !== 'person') return undefined;
  return short.kind === 'person' || alike ? one : undefined;
}

const PLACES: ReadonlySet<string> = new Set(['place', 'country']);
/** A word in katakana or kanji that agrees this much with a part of a name may be a part of that name. */
const ALIKE = 0.4;

/** The entry that each entry belongs to; an entry without one stands for itself. */
type Owner = (entry: Entry) => Entry | undefined;

/** The entries, each put together with those that belong to it, directly or through another. */
function gather(entries: readonly Entry[], owner: Owner, lexicon: Lexicon): readonly Entry[] {
  const owners = new Map<Entry, Entry>();
  const lastOwner = (entry: Entry): Entry => {
    const next = owners.get(entry);
    return next === undefined ? entry : lastOwner(next);
  };
  for (const entry of entries) {
    const found = owner(entry);
    // Two that would own each other stay apart.
    if (found !== undefined && lastOwner(found) !== entry) owners.set(entry, found);
  }
  const held = new Map<Entry, Entry[]>();
  for (const entry of owners.keys()) {
    const last = lastOwner(entry);
    held.set(last, [...(held.get(last) ?? []), entry]);
  }
  return entries
    .filter((entry) => !owners.has(entry))
    .map((entry) => join(entry, held.get(entry) ?? [], lexicon));
}

/** Surnames alone with the full name. */
function persons(entries: readonly Entry[], lexicon: Lexicon): readonly Entry[] {
  const people = entries.filter((it) => it.kind === 'person');
  const mayBeName = (entry: Entry): boolean =>
    entry.kind === 'person' ||
    (entry.named && entry.kind !== 'organisation' && wordsOf(entry.head).length < 3);
  return gather(
    entries,
    (entry) => (mayBeName(entry) ? fullNameOf(entry, people, lexicon) : undefined),
    lexicon,
  );
}

const isAdjective = (english: string): boolean => DEMONYMS.has(english.split(' ').at(-1) ?? '');

/** Abbreviations, shortened places ("the North") and adjectives of countries with the whole name, whose Japanese they share. */
function abbreviations(entries: readonly Entry[], lexicon: Lexicon): readonly Entry[] {
  const isForOf = (short: Entry): ((long: Entry) => boolean) => {
    const start = `${keyOf(short.head)} `;
    const stem = short.head.slice(0, 4).toLowerCase();
    const [isCapitals, isOfPlace] = [capitalsOf(short.head) !== '', isAdjective(short.head)];
    return (long) =>
      (isCapitals && isAbbreviation(short.head, long.head)) ||
      (long.kind === 'place' && keyOf(long.head).startsWith(start)) ||
      (isOfPlace && stem === long.head.slice(0, 4).toLowerCase() && !isAdjective(long.head));
  };
  return gather(
    entries,
    (entry) => {
      const isFor = isForOf(entry);
      return entries.find(
        (other) => other !== entry && other.kind !== 'noun' && isFor(other) && shareForm(entry, other),
      );
    },
    lexicon,
  );
}

/** Organisations by their short names: "Security Council" for "UN Security Council", where the Japanese is short for it too. */
function organisations(entries: readonly Entry[], lexicon: Lexicon): readonly Entry[] {
  const isPart = (short: Entry, long: Entry): boolean =>
    long.kind === 'organisation' &&
    keyOf(long.head).endsWith(` ${keyOf(short.head)}`) &&
    short.pairs.some(({ ja }) =>
      long.pairs.some(
        (it) => it.ja.form === ja.form || it.ja.form.endsWith(ja.form) || isShorthand(ja.form, it.ja.form),
      ),
    );
  return gather(
    entries,
    (entry) => {
      if (entry.kind !== 'organisation') return undefined;
      const [one, ...others] = entries.filter((other) => other !== entry && isPart(entry, other));
      return others.length === 0 ? one : undefined;
    },
    lexicon,
  );
}

/** Entries that came to have one head, as "Spanish" and "Spain" do. */
function sameHead(entries: readonly Entry[], lexicon: Lexicon): readonly Entry[] {
  const headOf = ({ kind, head }: Entry): string => `${kind} ${keyOf(head)}`;
  const firsts = new Map<string, Entry>();
  for (const entry of entries) if (!firsts.has(headOf(entry))) firsts.set(headOf(entry), entry);
  return gather(
    entries,
    (entry) => {
      const first = firsts.get(headOf(entry));
      return first === entry ? undefined : first;
    },
    lexicon,
  );
}

/** Makes one entry of those that name one thing: surname and full name, abbreviation and whole, adjective and country. */
export function mergeNames(entries: readonly Entry[], lexicon: Lexicon): readonly Entry[] {
  const merged = organisations(abbreviations(persons(entries, lexicon), lexicon), lexicon);
  return sameHead(
    merged.map((entry) => settleEntry(entry, lexicon)),
    lexicon,
  );
}
