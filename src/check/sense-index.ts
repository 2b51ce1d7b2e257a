/**
 * What the lexicon knows of a word, laid out once for many comparisons: forms as numbers, strengths in typed arrays. The
 * same words stand in every bead of an article and in the next article; only what is new is asked of the lexicon.
 */
import type { Lexicon, Rendering } from '../lexicon/lexicon.ts';

/** Renderings less probable than this in both directions say more about the corpora than about the word. */
const FAINT = 0.004;
const FAINT_BACK = 0.05;
/** How many renderings of a rendering are followed in search of a common translation. */
const FOLLOWED = 10;
/** A rendering longer than this shares its characters with half the dictionary. */
const LONGEST_SHARING = 6;
/** English words of one family share so many letters at least. */
export const SHORTEST_STEM = 4;
/** Profiles kept; all go when there are more, with the numbers of their forms. */
const KEPT = 30_000;

/** How far a rendering can be trusted: the geometric mean of both directions, lifted when a dictionary has it. */
export function trust({ forward, backward, listed }: Rendering): number {
  const spread = Math.min(1, 1.5 * Math.sqrt(Math.sqrt(forward * backward)));
  return listed ? 0.4 + 0.6 * spread : spread;
}

/** Small words that say nothing of a phrase they stand in. */
export const LITTLE: ReadonlySet<string> = new Set(
  'the a an of to in on at by for with and or that this it be do have not one'.split(' '),
);

const isFaint = ({ listed, forward, backward }: Rendering): boolean =>
  !listed && forward < FAINT && backward < FAINT_BACK;

/** Forms by number, each with a strength of 0–1. */
export interface Weighed {
  readonly ids: Int32Array;
  readonly strengths: Float64Array;
}

/** What leads from an English form to Japanese: its renderings, and the characters these are written with. */
export interface EnglishProfile {
  /** Its own number among English forms, and that of its first letters; −1 for a word too short to have a family. */
  readonly id: number;
  readonly prefix: number;
  readonly renderings: Weighed;
  readonly characters: Weighed;
}

/** What leads from a Japanese form to English. */
export interface JapaneseProfile {
  /** Its own number among Japanese forms. */
  readonly id: number;
  /** Whole renderings, by their number among English forms. */
  readonly renderings: Weighed;
  /** The words of renderings of several words. */
  readonly parts: Weighed;
  /** Every word of every rendering, with the number of its first letters. */
  readonly stems: Weighed & { readonly prefixes: Int32Array };
  /** Its Chinese characters, by number. */
  readonly characters: Int32Array;
  readonly length: number;
}

const NONE: Weighed = { ids: new Int32Array(0), strengths: new Float64Array(0) };

/** Gathers strengths by number; the greatest counts. */
class Gathering {
  private readonly held = new Map<number, number>();

  add(id: number, strength: number): void {
    if ((this.held.get(id) ?? 0) < strength) this.held.set(id, strength);
  }

  done(): Weighed {
    if (this.held.size === 0) return NONE;
    return { ids: Int32Array.from(this.held.keys()), strengths: Float64Array.from(this.held.values()) };
  }
}

/** Numbers for strings, from 0 on. */
class Numbers {
  private readonly ids = new Map<string, number>();
  readonly forms: string[] = [];

  of(form: string): number {
    const known = this.ids.get(form);
    if (known !== undefined) return known;
    this.ids.set(form, this.forms.length);
    return this.forms.push(form) - 1;
  }
}

const HAN = /\p{Script=Han}/gu;

/** The profiles of every word that was asked for. */
export class SenseIndex {
  readonly japanese = new Numbers();
  readonly english = new Numbers();
  private readonly fromEnglish = new Map<string, EnglishProfile>();
  private readonly fromJapanese = new Map<string, JapaneseProfile>();
  private readonly bySynonyms = new Map<string, Weighed>();

  constructor(private readonly lexicon: Lexicon) {}

  /** Whether so much is kept that it is time for a new index. */
  get isFull(): boolean {
    return this.fromEnglish.size + this.fromJapanese.size > KEPT;
  }

  ofEnglish(form: string): EnglishProfile {
    const known = this.fromEnglish.get(form);
    if (known !== undefined) return known;
    const renderings = new Gathering();
    const characters = new Gathering();
    for (const rendering of this.lexicon.japanese(form)) {
      if (isFaint(rendering)) continue;
      const strength = trust(rendering);
      renderings.add(this.japanese.of(rendering.form), strength);
      if (rendering.form.length <= LONGEST_SHARING)
        for (const character of rendering.form.match(HAN) ?? [])
          characters.add(this.japanese.of(character), strength / rendering.form.length);
    }
    const profile = {
      id: this.english.of(form),
      prefix: form.length < SHORTEST_STEM ? -1 : this.english.of(form.slice(0, SHORTEST_STEM)),
      renderings: renderings.done(),
      characters: characters.done(),
    };
    this.fromEnglish.set(form, profile);
    return profile;
  }

  ofJapanese(form: string): JapaneseProfile {
    const known = this.fromJapanese.get(form);
    if (known !== undefined) return known;
    const renderings = new Gathering();
    const parts = new Gathering();
    const stems = new Gathering();
    for (const rendering of this.lexicon.english(form)) {
      if (isFaint(rendering)) continue;
      const strength = trust(rendering);
      renderings.add(this.english.of(rendering.form), strength);
      const words = rendering.form.split(' ').filter((word) => !LITTLE.has(word));
      for (const word of words) {
        const share = strength / words.length;
        if (words.length > 1) parts.add(this.english.of(word), share);
        if (word.length >= SHORTEST_STEM) stems.add(this.english.of(word), share * 0.7);
      }
    }
    const held = stems.done();
    const prefixOf = (id: number): number =>
      this.english.of((this.english.forms[id] ?? '').slice(0, SHORTEST_STEM));
    const profile: JapaneseProfile = {
      id: this.japanese.of(form),
      renderings: renderings.done(),
      parts: parts.done(),
      stems: { ...held, prefixes: held.ids.map(prefixOf) },
      characters: Int32Array.from(form.match(HAN) ?? [], (character) => this.japanese.of(character)),
      length: form.length,
    };
    this.fromJapanese.set(form, profile);
    return profile;
  }

  /** Japanese forms that share a rendering with a form: what else a bead may call the same. */
  synonymsOf(form: string): Weighed {
    const known = this.bySynonyms.get(form);
    if (known !== undefined) return known;
    const found = new Gathering();
    for (const rendering of this.lexicon.english(form).slice(0, FOLLOWED)) {
      const first = trust(rendering);
      for (const back of this.lexicon.japanese(rendering.form).slice(0, FOLLOWED))
        if (back.form !== form) found.add(this.japanese.of(back.form), first * trust(back));
    }
    const synonyms = found.done();
    this.bySynonyms.set(form, synonyms);
    return synonyms;
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
