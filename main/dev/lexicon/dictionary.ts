import type { EnglishForms } from './english-forms.ts';
import { cleanGloss, splitGlosses } from './glosses.ts';
import { readTable } from './source.ts';
import { spellings } from './spelling.ts';

/** What the dictionaries say of one Japanese form. */
export interface Listing {
  /** English forms with their share; the shares of a form's glosses sum to about 1. */
  readonly english: Map<string, number>;
  /** 1 for a word marked as common, less for others, least for what is archaic. */
  weight: number;
}

export type Dictionary = Map<string, Listing>;

const SENSE = 0.6;
const RANK = 0.85;
/** A form that differs from the first only in number or spelling. */
const VARIANT = 0.5;

/** EDICT's marks of a word's standing, as a factor between entries that share a form. */
const weightOf = (entry: { common: boolean; old: boolean }): number =>
  entry.old ? 0.03 : entry.common ? 1 : 0.2;

/** Full-width Latin and digits as half-width, since articles write both. */
const halfWidth = (text: string): string => text.replace(/[！-～]/g, (one) => one.normalize('NFKC'));

interface Rendered {
  readonly text: string;
  readonly verb: boolean;
  readonly share: number;
}

/** Reads EDICT, compdic, WikDict and the Kyoto lexicon into one dictionary with a share for every rendering. */
export function readDictionary(
  folder: string,
  forms: EnglishForms,
  known: (word: string) => boolean,
): Dictionary {
  const dictionary: Dictionary = new Map();
  const add = (japanese: string, rendered: readonly Rendered[], weight: number): void => {
    for (const form of new Set([japanese, halfWidth(japanese)])) {
      const listing = dictionary.get(form) ?? { english: new Map<string, number>(), weight: 0 };
      listing.weight = Math.max(listing.weight, weight);
      for (const { text, verb, share } of rendered) {
        const variants = forms(text, verb).flatMap((one) => spellings(one, known));
        for (const [place, english] of variants.entries()) {
          const added = weight * share * (place === 0 ? 1 : VARIANT);
          listing.english.set(english, (listing.english.get(english) ?? 0) + added);
        }
      }
      if (listing.english.size > 0) dictionary.set(form, listing);
    }
  };
  for (const name of ['edict', 'compdic']) {
    for (const [japanese = '', kana = '', , field = ''] of readTable(folder, name)) {
      const entry = splitGlosses(field);
      const rendered = entry.glosses.map((gloss) => ({
        text: gloss.text,
        verb: gloss.verb,
        share: SENSE ** gloss.sense * RANK ** gloss.rank,
      }));
      const weight = weightOf(entry) * (name === 'compdic' ? 0.5 : 1);
      add(japanese, rendered, weight);
      if (kana === '' || kana === japanese) continue;
      if (entry.kana) add(kana, rendered, weight);
      else if (entry.common && kana.length >= 3) add(kana, rendered, weight * 0.15);
    }
  }
  for (const [japanese = '', english = ''] of readTable(folder, 'wikdict-eng-jpn')) {
    add(japanese, english.split('; ').flatMap(cleanGloss).map(plain), 0.3);
  }
  for (const [japanese = '', english = ''] of readTable(folder, 'kyoto-lexicon')) {
    if (japanese.length <= 12 && !/[：:、。（(]/.test(japanese))
      add(japanese, cleanGloss(english).map(plain), 0.1);
  }
  for (const listing of dictionary.values()) normalise(listing);
  return dictionary;
}

const plain = (text: string): Rendered => ({ text, verb: false, share: 1 });

function normalise(listing: Listing): void {
  const total = [...listing.english.values()].reduce((sum, share) => sum + share, 0);
  for (const [english, share] of listing.english) listing.english.set(english, share / total);
}

/**
 * Tells whether a Japanese form is an ordinary word: listed by EDICT or COMPDIC with a rendering in lower case, or a
 * loan from a word in lower case. A name that is one too must not cut texts.
 */
export function ordinaryWords(folder: string): (japanese: string) => boolean {
  const words = new Set<string>();
  for (const name of ['edict', 'compdic']) {
    for (const [japanese = '', , , field = ''] of readTable(folder, name)) {
      const { glosses } = splitGlosses(field);
      if (glosses.length === 0 || glosses.some((gloss) => /^\p{Ll}/u.test(gloss.text))) words.add(japanese);
    }
  }
  for (const [katakana = '', origin = ''] of readTable(folder, 'unidic-loanwords')) {
    if (/^\p{Ll}/u.test(origin)) words.add(katakana);
  }
  return (japanese) => words.has(japanese);
}
