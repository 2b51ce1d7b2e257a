import type { Lexicon, Rendering } from '../lexicon/lexicon.ts';
import type { Clue } from './alignment.ts';
import type { Material } from './material.ts';
import { nameMatches } from './name-matches.ts';

/** Two types that may translate each other. */
export interface Match {
  readonly en: number;
  /** How surely these two mean the same, 0–1, whatever the context. */
  readonly strength: number;
  readonly kind: Clue['kind'];
}

/** For every Japanese type, the English types of this article that may translate it. */
export type Matches = readonly (readonly Match[])[];

/** A pair the user's glossary or an earlier pass vouches for. */
export interface KnownPair {
  /** As written, or in dictionary form. */
  readonly japanese: string;
  /** Lower-case lemmas separated by spaces. */
  readonly english: string;
  readonly strength: number;
}

/** How far a rendering can be trusted: the geometric mean of both directions, lifted when a dictionary has it. */
function strengthOf({ forward, backward, listed }: Rendering): number {
  const mean = Math.sqrt(forward * backward);
  const spread = Math.min(1, Math.sqrt(mean) * 1.5);
  return listed ? 0.35 + 0.65 * spread : spread;
}

const FAINTEST = 0.12;
const STEM = 6;

class Collector {
  private readonly found: Map<number, Match>[];

  constructor(private readonly material: Material) {
    this.found = material.ja.types.map(() => new Map());
  }

  add(ja: number, en: number, strength: number, kind: Clue['kind']): void {
    if (strength < FAINTEST) return;
    const row = this.found[ja];
    const before = row?.get(en);
    if (row === undefined || (before !== undefined && before.strength >= strength)) return;
    row.set(en, { en, strength: Math.min(1, strength), kind });
  }

  matches(): Matches {
    return this.found.map((row) => [...row.values()].sort((one, other) => other.strength - one.strength));
  }

  get ja(): Material['ja'] {
    return this.material.ja;
  }

  get en(): Material['en'] {
    return this.material.en;
  }
}

/** English types by their first letters, so that "diplomacy" may stand for "diplomatic". */
function stems(types: readonly string[]): Map<string, number[]> {
  const byStem = new Map<string, number[]>();
  types.forEach((key, type) => {
    if (key.length < STEM || !/^[a-z]+$/.test(key)) return;
    const stem = key.slice(0, STEM);
    const row = byStem.get(stem);
    if (row) row.push(type);
    else byStem.set(stem, [type]);
  });
  return byStem;
}

function matchWords(to: Collector, lexicon: Lexicon): void {
  const byStem = stems(to.en.types);
  to.ja.types.forEach((key, ja) => {
    if (key.startsWith('#') || key.startsWith('@')) return;
    for (const rendering of lexicon.english(key)) {
      const strength = strengthOf(rendering);
      const en = to.en.typeOf.get(rendering.form);
      if (en !== undefined) to.add(ja, en, strength, 'word');
      else if (rendering.form.length >= STEM)
        for (const kin of byStem.get(rendering.form.slice(0, STEM)) ?? [])
          to.add(ja, kin, strength * 0.6, 'word');
    }
  });
  to.en.types.forEach((key, en) => {
    if (key.startsWith('#') || key.startsWith('@')) return;
    for (const rendering of lexicon.japanese(key)) {
      const ja = to.ja.typeOf.get(rendering.form);
      if (ja !== undefined) to.add(ja, en, strengthOf(rendering), 'word');
    }
  });
}

/** Numbers, dates and Latin strings that read the same on both sides. */
function matchSame(to: Collector): void {
  to.ja.types.forEach((key, ja) => {
    const same = /^[#@]/.test(key) || /[a-z0-9]/i.test(key) ? to.en.typeOf.get(key.toLowerCase()) : undefined;
    if (same === undefined) return;
    if (key.startsWith('@')) to.add(ja, same, 0.9, 'date');
    else if (key.startsWith('#')) to.add(ja, same, Number(key.slice(1)) > 12 ? 1 : 0.7, 'number');
    else to.add(ja, same, key.length > 1 ? 1 : 0.5, 'latin');
  });
}

/** Compares the two vocabularies once, so that comparing sentences needs no dictionary. */
export function matchTypes(material: Material, lexicon: Lexicon, known: readonly KnownPair[]): Matches {
  const to = new Collector(material);
  matchWords(to, lexicon);
  matchSame(to);
  for (const { ja, en, strength } of nameMatches(material, lexicon)) to.add(ja, en, strength, 'name');
  for (const { japanese, english, strength } of known) {
    const ja = material.ja.typeOf.get(japanese);
    const en = material.en.typeOf.get(english);
    if (ja !== undefined && en !== undefined) to.add(ja, en, strength, 'term');
  }
  return to.matches();
}
