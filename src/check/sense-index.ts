/**
 * What the lexicon knows of a word, laid out once for many comparisons: forms as numbers, strengths in typed arrays. The
 * same words stand in every bead of an article and in the next article; only what is new is asked of the lexicon.
 */
import type { EnglishToken } from '../language/token.ts';
import { Found } from '../lexicon/found.ts';
import type { Lexicon, Rendering } from '../lexicon/lexicon.ts';
import { unpackProbability } from '../lexicon/pairs.ts';
import { SHORTEST_STEM, spellings } from './spellings.ts';
import { chineseOf, isChinese, WeighedForms, widened } from './weighed-forms.ts';

/** Renderings less probable than this in both directions say more about the corpora than about the word. */
const FAINT = 0.004;
const FAINT_BACK = 0.05;
/** How many renderings of a rendering are followed in search of a common translation. */
const FOLLOWED = 10;
/** A rendering longer than this shares its characters with half the dictionary. */
const LONGEST_SHARING = 6;
/** Profiles kept; all go when there are more, with the numbers of their forms. */
const KEPT = 30_000;

/** How far a rendering can be trusted: the geometric mean of both directions, lifted when a dictionary has it. */
export const trust = ({ forward, backward, listed }: Rendering): number => trustIn(forward, backward, listed);

function trustIn(forward: number, backward: number, listed: boolean): number {
  const spread = Math.min(1, 1.5 * Math.sqrt(Math.sqrt(forward * backward)));
  return listed ? 0.4 + 0.6 * spread : spread;
}

/** How far a rendering that was found in numbers can be trusted. */
export const trustAt = ({ forward, backward, listed }: Found, at: number): number =>
  trustIn(unpackProbability(forward[at] ?? 255), unpackProbability(backward[at] ?? 255), listed[at] === 1);

/** Small words that say nothing of a phrase they stand in. */
export const LITTLE: ReadonlySet<string> = new Set(
  'the a an of to in on at by for with and or that this it be do have not one'.split(' '),
);

const isFaintAt = ({ forward, backward, listed }: Found, at: number): boolean =>
  listed[at] !== 1 &&
  unpackProbability(forward[at] ?? 255) < FAINT &&
  unpackProbability(backward[at] ?? 255) < FAINT_BACK;

/** The code point of two surrogates. */
const joined = (high: number, low: number): number => (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;

/** A stretch of `SenseIndex.held`: forms by number, each with a strength of 0–1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What leads from an English form to Japanese: its renderings, and the characters these are written with. */
export interface EnglishProfile {
  /** Its own number among English forms, and that of its first letters; −1 for a word too short to have a family. */
  readonly id: number;
  readonly prefix: number;
  readonly renderings: Stretch;
  /** By code point; the strength is shared among the characters of a rendering. */
  readonly characters: Stretch;
}

/** What leads from a Japanese form to English. */
export interface JapaneseProfile {
  readonly form: string;
  /** Its own number among Japanese forms. */
  readonly id: number;
  /** Whole renderings, by their number among English forms. */
  readonly renderings: Stretch;
  /** The words of renderings of several words. */
  readonly parts: Stretch;
  /** Every word of every rendering that is long enough to have a family. */
  readonly stems: Stretch;
  /** Its Chinese characters, by code point. */
  readonly characters: Int32Array;
}

/** An English word as the index knows it. */
export interface EnglishWord {
  /** The spellings under which a dictionary may hold it, and what is known of each. */
  readonly spelt: readonly string[];
  readonly profiles: readonly EnglishProfile[];
  /** Whether it is of letters alone, two or more. */
  readonly isSpoken: boolean;
}

interface KeptWord {
  readonly lemma: string;
  readonly word: EnglishWord;
  readonly next: KeptWord | undefined;
}

/** Letters as a number where all are ASCII, else as they are. */
function packed(letters: string): number | string {
  let number = 0;
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    if (unit > 0x7f) return letters;
    number = number * 0x80 + unit;
  }
  return number;
}

const SPOKEN = /^[\p{L}'’-]{2,}$/u;

/** Numbers for words that the lexicon has no number for, following its own. */
class Strangers {
  private readonly ids = new Map<string, number>();
  readonly forms: string[] = [];

  constructor(private readonly first: number) {}

  of(form: string): number {
    const known = this.ids.get(form);
    if (known !== undefined) return known;
    const id = this.first + this.forms.push(form) - 1;
    this.ids.set(form, id);
    return id;
  }

  form(id: number): string {
    return this.forms[id - this.first] ?? '';
  }
}

/** The profiles of every word that was asked for. */
export class SenseIndex {
  /** What the stretches of all profiles lie in. */
  readonly held = new WeighedForms();
  private readonly fromEnglish = new Map<string, EnglishProfile>();
  private readonly fromJapanese = new Map<string, JapaneseProfile>();
  private readonly byNumber = new Map<number, JapaneseProfile>();
  private readonly words = new Map<string, KeptWord>();
  private readonly englishNumbers = new Map<string, number>();
  private readonly bySynonyms = new Map<string, Stretch>();
  private readonly japaneseStrangers: Strangers;
  private readonly englishStrangers: Strangers;
  /** By English form: the number of its first letters, the words it is made of, its first renderings; all found once. */
  private prefixes: Int32Array<ArrayBuffer>;
  private readonly prefixNumbers = new Map<number | string, number>();
  private readonly wordsOfForm = new Map<number, readonly number[]>();
  private readonly firstRenderings = new Map<number, Stretch>();
  private readonly found = new Found();
  private readonly back = new Found();

  constructor(readonly lexicon: Lexicon) {
    const { japanese, english } = lexicon.numbered;
    this.japaneseStrangers = new Strangers(japanese.count);
    this.englishStrangers = new Strangers(english.count);
    this.prefixes = new Int32Array(english.count + 1024);
  }

  /** Whether so much is kept that it is time for a new index. */
  get isFull(): boolean {
    return this.fromEnglish.size + this.byNumber.size > KEPT;
  }

  /** The English form of a number. */
  english(id: number): string {
    const { english } = this.lexicon.numbered;
    return id < english.count ? english.form(id) : this.englishStrangers.form(id);
  }

  /** The number of the first letters of an English form. */
  prefix(id: number): number {
    const known = this.prefixes[id] ?? 0;
    if (known > 0) return known;
    const letters = this.lettersOf(id);
    const number = this.prefixNumbers.get(letters) ?? this.prefixNumbers.size + 1;
    this.prefixNumbers.set(letters, number);
    if (id >= this.prefixes.length) this.prefixes = widened(this.prefixes, id + 1024);
    this.prefixes[id] = number;
    return number;
  }

  /** The first letters of an English form; those of the ASCII alphabet as a number, which costs no string. */
  private lettersOf(id: number): number | string {
    const { english } = this.lexicon.numbered;
    if (id >= english.count) return packed(this.englishStrangers.form(id).slice(0, SHORTEST_STEM));
    const { units, start, end } = english.place(id);
    let letters = 0;
    for (let at = start; at < end && at < start + SHORTEST_STEM; at++) {
      const unit = units[at] ?? 0;
      if (unit > 0x7f) return english.form(id).slice(0, SHORTEST_STEM);
      letters = letters * 0x80 + unit;
    }
    return letters;
  }

  ofEnglish(form: string): EnglishProfile {
    const known = this.fromEnglish.get(form);
    if (known !== undefined) return known;
    const { found, held } = this;
    const { numbered } = this.lexicon;
    const id = this.numberOfEnglish(form);
    numbered.japaneseOf(form, id, false, found);
    const from = held.size;
    for (let at = 0; at < found.count; at++)
      if (!isFaintAt(found, at)) held.push(found.ids[at] ?? 0, trustAt(found, at));
    const split = held.size;
    for (let at = from; at < split; at++) {
      const { units, start, end } = numbered.japanese.place(held.ids[at] ?? 0);
      if (end - start > LONGEST_SHARING) continue;
      const share = (held.strengths[at] ?? 0) / (end - start);
      for (let place = start; place < end; place++) {
        const unit = units[place] ?? 0;
        const isHigh = (unit & 0xfc00) === 0xd800 && place + 1 < end;
        const character = isHigh ? joined(unit, units[++place] ?? 0) : unit;
        if (isChinese(character)) held.raise(split, character, share);
      }
    }
    const profile = {
      id,
      prefix: form.length < SHORTEST_STEM ? -1 : this.prefix(id),
      renderings: { from, to: split },
      characters: { from: split, to: held.size },
    };
    this.fromEnglish.set(form, profile);
    return profile;
  }

  /** What is known of an English word in each of its spellings. */
  ofWord({ lower, lemma, surface }: EnglishToken): EnglishWord {
    const kept = this.words.get(lower);
    for (let one = kept; one !== undefined; one = one.next) if (one.lemma === lemma) return one.word;
    const spelt = spellings({ lower, lemma });
    const profiles = spelt.map((form) => this.ofEnglish(form));
    const word = { spelt, profiles, isSpoken: SPOKEN.test(surface) };
    this.words.set(lower, { lemma, word, next: kept });
    return word;
  }

  ofJapanese(form: string): JapaneseProfile {
    const known = this.fromJapanese.get(form);
    if (known !== undefined) return known;
    const profile = this.ofNumber(this.numberOfJapanese(form), form);
    this.fromJapanese.set(form, profile);
    return profile;
  }

  /** What is known of the Japanese form of a number. */
  ofNumber(id: number, form: string): JapaneseProfile {
    const known = this.byNumber.get(id);
    if (known !== undefined) return known;
    const { found, held } = this;
    this.lexicon.numbered.englishOf(id, found);
    const renderings = held.size;
    for (let at = 0; at < found.count; at++)
      if (!isFaintAt(found, at)) held.push(found.ids[at] ?? 0, trustAt(found, at));
    const parts = held.size;
    for (let at = renderings; at < parts; at++) {
      const words = this.wordsOf(held.ids[at] ?? 0);
      const share = (held.strengths[at] ?? 0) / words.length;
      if (words.length > 1) for (const word of words) held.raise(parts, word, share);
    }
    const stems = held.size;
    for (let at = renderings; at < parts; at++) {
      const words = this.wordsOf(held.ids[at] ?? 0);
      const share = (held.strengths[at] ?? 0) / words.length;
      for (const word of words) if (this.isLong(word)) held.raise(stems, word, share * 0.7);
    }
    const profile: JapaneseProfile = {
      form,
      id,
      renderings: { from: renderings, to: parts },
      parts: { from: parts, to: stems },
      stems: { from: stems, to: held.size },
      characters: chineseOf(form),
    };
    this.byNumber.set(id, profile);
    return profile;
  }

  /** Japanese forms that share a rendering with a form: what else a bead may call the same. */
  synonymsOf(form: string): Stretch {
    const known = this.bySynonyms.get(form);
    if (known !== undefined) return known;
    const { found, held } = this;
    const own = this.numberOfJapanese(form);
    this.lexicon.numbered.englishOf(own, found);
    const count = Math.min(found.count, FOLLOWED);
    for (let at = 0; at < count; at++) this.firstOf(found.ids[at] ?? 0);
    const from = held.size;
    for (let at = 0; at < count; at++) {
      const first = trustAt(found, at);
      const { from: begin, to } = this.firstOf(found.ids[at] ?? 0);
      for (let back = begin; back < to; back++) {
        const id = held.ids[back] ?? 0;
        if (id !== own) held.raise(from, id, first * (held.strengths[back] ?? 0));
      }
    }
    const synonyms = { from, to: held.size };
    this.bySynonyms.set(form, synonyms);
    return synonyms;
  }

  /** The most probable Japanese renderings of an English form. */
  private firstOf(id: number): Stretch {
    const known = this.firstRenderings.get(id);
    if (known !== undefined) return known;
    const { back, held } = this;
    this.lexicon.numbered.japaneseOf(this.english(id), id, true, back);
    const from = held.size;
    for (let at = 0; at < back.count && at < FOLLOWED; at++) held.push(back.ids[at] ?? 0, trustAt(back, at));
    const first = { from, to: held.size };
    this.firstRenderings.set(id, first);
    return first;
  }

  /** The words of an English form that say something of it. */
  private wordsOf(id: number): readonly number[] {
    const known = this.wordsOfForm.get(id);
    if (known !== undefined) return known;
    const form = this.english(id);
    const words = form.includes(' ')
      ? form.split(' ').flatMap((word) => (LITTLE.has(word) ? [] : [this.numberOfEnglish(word)]))
      : LITTLE.has(form)
        ? []
        : [id];
    this.wordsOfForm.set(id, words);
    return words;
  }

  private isLong(id: number): boolean {
    const { english } = this.lexicon.numbered;
    if (id >= english.count) return this.englishStrangers.form(id).length >= SHORTEST_STEM;
    const { start, end } = english.place(id);
    return end - start >= SHORTEST_STEM;
  }

  private numberOfEnglish(form: string): number {
    const known = this.englishNumbers.get(form);
    if (known !== undefined) return known;
    const id = this.lexicon.numbered.english.of(form);
    const number = id < 0 ? this.englishStrangers.of(form) : id;
    this.englishNumbers.set(form, number);
    return number;
  }

  private numberOfJapanese(form: string): number {
    const id = this.lexicon.numbered.japanese.of(form);
    return id < 0 ? this.japaneseStrangers.of(form) : id;
  }
}

const indexes = new WeakMap<Lexicon, SenseIndex>();

/** The index over a lexicon; one lives as long as the lexicon does, and is begun anew when it has grown too large. */
export function senseIndex(lexicon: Lexicon): SenseIndex {
  const known = indexes.get(lexicon);
  if (known !== undefined && !known.isFull) return known;
  const fresh = new SenseIndex(lexicon);
  indexes.set(lexicon, fresh);
  return fresh;
}
