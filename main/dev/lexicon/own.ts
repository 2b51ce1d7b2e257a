import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type ListedName } from '../../../src/lexicon/names.ts';
import type { Pair } from '../../../src/lexicon/pairs.ts';
import type { EnglishForms } from './english-forms.ts';
import { spellings } from './spelling.ts';

/** A row of the project's own list. */
interface OwnRow {
  readonly kind: string;
  readonly japanese: readonly string[];
  readonly english: readonly string[];
  readonly adjectives: readonly string[];
}

const cells = (cell: string | undefined): readonly string[] =>
  (cell ?? '').split('|').filter((one) => one !== '');

/** The rows of `own.tsv`, which is written by hand: press abbreviations, offices, organisations, exonyms. */
export function readOwn(): readonly OwnRow[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'own.tsv'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [kind = '', japanese, english, adjectives] = line.split('\t');
    return { kind, japanese: cells(japanese), english: cells(english), adjectives: cells(adjectives) };
  });
}

/** How much the first, second, third … form of a row counts: the usual form stands first. */
const share = (place: number): number => 0.5 * 0.7 ** place;

/** A single character stands for a country in headlines only, and means something else most of the time. */
const ALONE = 0.3;

/** Word pairs of the own list; a pair that stands in several rows keeps its best figures. */
export function ownPairs(forms: EnglishForms, known: (word: string) => boolean): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const row of readOwn()) {
    const renderings = [
      ...row.english.map((text, place) => ({ text, part: share(place) })),
      ...row.adjectives.map((text) => ({ text, part: 0.3 })),
    ];
    for (const [place, japanese] of row.japanese.entries()) {
      for (const { text, part } of renderings) {
        for (const english of forms(text, false).flatMap((form) => spellings(form, known))) {
          const factor = japanese.length === 1 ? ALONE : 1;
          const pair = {
            japanese,
            english,
            forward: part * factor,
            backward: share(place) * factor * (row.kind === 'word' ? 0.6 + 0.4 * part : 1),
            listed: true,
          };
          const key = `${japanese}\t${english}`;
          const before = pairs.get(key);
          if (before === undefined || before.forward < pair.forward) pairs.set(key, pair);
        }
      }
    }
  }
  return [...pairs.values()];
}

/** Names of the own list: countries, places, organisations. */
export function ownNames(): readonly ListedName[] {
  return readOwn().flatMap((row) => {
    const kind = KINDS.find((one) => one === row.kind);
    if (kind === undefined) return [];
    return row.japanese.flatMap((japanese) =>
      row.english.map((latin) => ({ japanese, latin, kind, cuts: japanese.length >= 2 })),
    );
  });
}
