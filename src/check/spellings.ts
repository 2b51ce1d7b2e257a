/** How a dictionary may spell English words, and which of them are of one family. */
import { once } from '../base/keeping.ts';
import type { EnglishToken } from '../language/token.ts';

/** English words of one family share so many letters at least. */
export const SHORTEST_STEM = 4;

/** Words come back in every sentence; the store is emptied when it has grown past this. */
const REMEMBERED = 20_000;
const spelt = new Map<string, Known>();
let remembered = 0;

/** The spellings of a word with one of its lemmas; most words have one. */
interface Known {
  readonly lemma: string;
  readonly forms: readonly string[];
  readonly next: Known | undefined;
}

/** The spellings under which a dictionary may hold an English word. */
export function spellings({ lower, lemma }: Pick<EnglishToken, 'lower' | 'lemma'>): readonly string[] {
  for (let one = spelt.get(lower); one !== undefined; one = one.next)
    if (one.lemma === lemma) return one.forms;
  const forms = spellingsOf(lower, lemma);
  if (remembered >= REMEMBERED) {
    spelt.clear();
    remembered = 0;
  }
  spelt.set(lower, { lemma, forms, next: spelt.get(lower) });
  remembered++;
  return forms;
}

/** The spellings of every word of an English text, in its order, and all of them together. */
export interface Spelt {
  readonly words: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

/** Spells every English word of a bead; most checks that compare words ask for it. */
export const spell = once((tokens: readonly EnglishToken[]): Spelt => {
  const words = tokens.map(spellings);
  return { words, all: new Set(words.flat()) };
});

function spellingsOf(lower: string, lemma: string): readonly string[] {
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  const forms = new Set([lemma.toLowerCase(), lower, plain]);
  for (const form of [...forms]) {
    if (form.length > 3 && form.endsWith('s') && !form.endsWith('ss')) forms.add(form.slice(0, -1));
    if (form.includes('-')) for (const part of form.split('-')) if (part.length > 2) forms.add(part);
  }
  return [...forms];
}

/** Whether two English words are of one family: diplomacy and diplomatic, invade and invasion. */
export function areKin(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST_STEM) return false;
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= Math.max(SHORTEST_STEM, Math.min(6, Math.ceil(shorter * 0.66)));
}
