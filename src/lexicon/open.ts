import { keeping } from '../base/keeping.ts';
import type { CharacterReadings, Lexicon, NameEntry, Rendering } from './lexicon.ts';
import { readLinks, readTable } from './links.ts';
import { addEnds, fold, formsIn, latinIn, readNames } from './names.ts';
import { numberPairs } from './numbered.ts';
import { englishIn, japaneseIn, readPairs } from './pairs.ts';
import { readPart } from './part.ts';
import { rarityIn, readRarities } from './rarity.ts';
import { readingsIn, readReadings } from './readings.ts';
import { singularOf, withoutHyphens } from './singular.ts';
import { at, beginning, findString, type Range, stringAt, visitFrom, visitPrefixes } from './strings.ts';

/**
 * Opens the lexicon over its parts, each the unpacked bytes of one file (`writePart`). Everything is looked up where
 * it lies; only answers that were asked for become objects, and the commonest of those are kept. A damaged part is a
 * `Bug`: the files ship with the program.
 */
export function openLexicon(parts: readonly Uint8Array[]): Lexicon {
  const columns = parts.map(readPart);
  const pairs = columns.map(readPairs).filter((part) => part !== undefined);
  const names = columns.map(readNames).filter((part) => part !== undefined);
  const readings = columns.map(readReadings).filter((part) => part !== undefined);
  const rarities = columns.map(readRarities).filter((part) => part !== undefined);
  const loans = columns
    .filter((part) => part.has('loans.counts'))
    .map((part) => readLinks(part, 'loans', readTable(part, 'loans.ja'), readTable(part, 'loans.en')));

  const english = keeping((japanese) => merged(pairs.map((part) => englishIn(part, japanese))));
  const exactly = (form: string): readonly Rendering[] => merged(pairs.map((part) => japaneseIn(part, form)));
  const japanese = keeping((form) => {
    const plain = withoutHyphens(form);
    return withSingular(exactly(plain), plain, exactly);
  });
  const rarityOf = {
    ja: keeping((form) => rarityIn(rarities, form, 'ja')),
    en: keeping((form) => rarityIn(rarities, form, 'en')),
  };

  /** Every phrase of a text begins with a word that others begin with. */
  const begun = keeping((word): Begun => {
    const within: number[] = [];
    const further = pairs.map((part) => {
      const range = beginning(part.links.to, word.charCodeAt(0), word.charCodeAt(1));
      return visitFrom(range, part.links.to, word, 0, word.length, (_, end) => {
        const place = wordEnd(word, 0, end);
        if (place !== undefined && !within.includes(place)) within.push(place);
      });
    });
    return { within, further };
  });

  return {
    english,
    japanese,
    numbered: numberPairs(pairs),
    rarity: (form, language) => rarityOf[language](form),
    longest(text, from) {
      let longest = from;
      for (const part of pairs) {
        visitPrefixes(part.links.from, text, from, text.length, (_, end) => {
          if (end > longest) longest = end;
        });
      }
      for (const part of names) {
        visitPrefixes(part.links.from, text, from, text.length, (id, end) => {
          if (end > longest && at(part.cuts, id) === 1) longest = end;
        });
      }
      return longest;
    },
    phraseEnds(text, from) {
      const ends: number[] = [];
      const keep = (_: number, end: number): void => {
        const place = wordEnd(text, from, end);
        if (place !== undefined && !ends.includes(place)) ends.push(place);
      };
      const space = text.indexOf(' ', from + 1);
      if (space < from + 2)
        for (const part of pairs) visitPrefixes(part.links.to, text, from, text.length, keep);
      else {
        const { within, further } = begun(text.slice(from, space + 1));
        for (const end of within) ends.push(from + end);
        for (let part = 0; part < pairs.length; part++) {
          const [one, range] = [pairs[part], further[part]];
          if (one !== undefined && range !== undefined)
            visitFrom(range, one.links.to, text, from, text.length, keep);
        }
      }
      return ends.length < 2 ? ends : ends.sort((one, other) => one - other);
    },
    nameEnds(text, from) {
      const ends = new Set<number>();
      for (const part of names) addEnds(part, text, from, ends);
      return ends.size === 0 ? NONE : [...ends].sort((one, other) => one - other);
    },
    names: keeping((form) => distinct(names.flatMap((part) => latinIn(part, form)))),
    namesInJapanese: keeping((latin) => {
      const folded = fold(latin);
      return distinctForms(names.flatMap((part) => formsIn(part, folded)));
    }),
    loan: keeping((katakana) =>
      loans.flatMap((part) => {
        const id = findString(part.from, katakana);
        if (id < 0) return [];
        const targets = part.targets.subarray(at(part.starts, id), at(part.starts, id + 1));
        return [...targets].map((target) => stringAt(part.to, target));
      }),
    ),
    readings: keeping((character): CharacterReadings | undefined => readingsIn(readings, character)),
  };
}

const NONE: readonly number[] = [];

/** What is known of the entries that begin with a word and the space behind it. */
interface Begun {
  /** Ends of those that are no longer than the word, counted from its beginning. */
  readonly within: readonly number[];
  /** For every part those that go on behind it. */
  readonly further: readonly Range[];
}

/** Where the word ends that an entry ends with, or the plural of that word; undefined when it ends within another. */
function wordEnd(text: string, from: number, end: number): number | undefined {
  const isEnd = (at: number): boolean => at === text.length || text[at] === ' ';
  if (isEnd(end)) return end;
  for (const plural of [end + 1, end + 2])
    if (plural <= text.length && isEnd(plural))
      return singularOf(text.slice(from, plural)) === text.slice(from, end) ? plural : undefined;
  return undefined;
}

/**
 * What is known of a plural, joined by what is known of its singular: tokenizers leave the plurals of headlines and
 * names alone. Only where the two share a rendering or nothing else is known, so that news is not the plural of new.
 */
function withSingular(
  found: readonly Rendering[],
  form: string,
  look: (form: string) => readonly Rendering[],
): readonly Rendering[] {
  const singular = singularOf(form);
  if (singular === undefined) return found;
  const others = look(singular);
  const related = found.length === 0 || others.some((one) => found.some((own) => own.form === one.form));
  return related ? merged([found, others]) : found;
}

/** Renderings from several parts as one list: a form that several give keeps its best figures. */
function merged(lists: readonly (readonly Rendering[])[]): readonly Rendering[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length === 1) return [...(filled[0] ?? [])].sort((one, other) => other.forward - one.forward);
  const byForm = new Map<string, Rendering>();
  for (const one of filled.flat()) {
    const other = byForm.get(one.form);
    byForm.set(one.form, other === undefined ? one : better(one, other));
  }
  return [...byForm.values()].sort((one, other) => other.forward - one.forward);
}

const better = (one: Rendering, other: Rendering): Rendering => ({
  form: one.form,
  forward: Math.max(one.forward, other.forward),
  backward: Math.max(one.backward, other.backward),
  listed: one.listed || other.listed,
});

const distinct = (entries: readonly NameEntry[]): readonly NameEntry[] => [
  ...new Map(entries.map((entry) => [`${entry.latin}\n${entry.kind}`, entry])).values(),
];

const distinctForms = (
  entries: readonly { form: string; kind: NameEntry['kind'] }[],
): readonly { form: string; kind: NameEntry['kind'] }[] => [
  ...new Map(entries.map((entry) => [`${entry.form}\n${entry.kind}`, entry])).values(),
];
