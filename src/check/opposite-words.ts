/** How well the English of a bead says a Japanese word, or would say its opposite. */
import { keepingFor, once } from '../base/keeping.ts';
import type { EnglishToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Pole } from './antonyms.ts';
import { LITTLE, trust } from './sense-index.ts';
import { type Spelt, spell } from './spellings.ts';
import type { BeadView } from './view.ts';

/** How much a word of a phrase says when the rest of the phrase is not there, 0–1. */
const PART = 0.6;
/** What it is worth that the hand-written list has a word: among those that say the pole outright, among the others. */
const [OUTRIGHT, AT_NEED] = [0.6, 0.35];
/** Less evidence than this (0–1) for an opposite is none. */
export const LEAST = 0.3;
/** Compounds of so many morphemes are looked up. */
const LONGEST_COMPOUND = 5;
interface Renderings {
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: readonly { readonly words: readonly string[]; readonly strength: number }[];
}

/** The English of Japanese forms: single words, and phrases. */
function renderingsIn(forms: readonly string[], lexicon: Lexicon): Renderings {
  const words = new Map<string, number>();
  const phrases: { words: readonly string[]; strength: number }[] = [];
  for (const one of forms.flatMap((form) => lexicon.english(form))) {
    const strength = trust(one);
    const parts = one.form.split(' ').filter((word) => !LITTLE.has(word));
    const [first] = parts;
    if (parts.length > 1) phrases.push({ words: parts, strength });
    else if (first !== undefined) words.set(first, Math.max(strength, words.get(first) ?? 0));
  }
  return { words, phrases };
}

/** The English of one form, and of all the words of a pole, which are known for good. */
const renderingsOf = keepingFor((form: string, lexicon: Lexicon) => renderingsIn([form], lexicon), 10_000);
const renderingsOfPole = once((lexicon: Lexicon) =>
  once((words: readonly string[]): Renderings => renderingsIn(words, lexicon)),
);

/** The verb of a noun in -ing that has no entry of its own: firing. */
const verbOf = (word: string): string =>
  word.endsWith('ing') ? word.replace(/^([a-z]{2,}[bcdfghjklmnpqrstvwxz])ing$/, '$1e') : word;

/** A strength for every English word of a bead, by its place, 0–1. */
export type Strengths = readonly number[];

/** How well each English word is one of some renderings, 0–1. */
function strengthsOf({ words, phrases }: Renderings, { words: english, all }: Spelt): Strengths {
  const found = new Array<number>(english.length).fill(0);
  for (const [at, spellings] of english.entries())
    for (const one of spellings) {
      const strength = words.get(one) ?? words.get(verbOf(one)) ?? 0;
      if (strength > (found[at] ?? 0)) found[at] = strength;
    }
  for (const { words: parts, strength } of phrases) {
    if (!parts.some((part) => all.has(part))) continue;
    const places = parts.map((part) => english.findIndex((spellings) => spellings.includes(part)));
    const isWhole = !places.includes(-1) && Math.max(...places) - Math.min(...places) < parts.length + 2;
    for (const place of places)
      if (place >= 0)
        found[place] = Math.max(found[place] ?? 0, isWhole ? strength : (PART * strength) / parts.length);
  }
  return found;
}

/** The greatest of several strengths, word by word. */
function most(one: Strengths, ...others: readonly Strengths[]): Strengths {
  const greatest = [...one];
  for (const other of others)
    for (let at = 0; at < greatest.length; at++)
      if ((other[at] ?? 0) > (greatest[at] ?? 0)) greatest[at] = other[at] ?? 0;
  return greatest;
}

/** What a dictionary has of the compounds around a word, with another word in its place: 最低|裁 as 最高裁. */
function compoundsWith(view: BeadView, at: number, word: string): readonly string[] {
  const { tokens } = view.ja;
  const { text, lexicon } = view.article;
  const own = tokens[at];
  if (own === undefined) return [];
  const adjoins = (place: number): boolean => tokens[place]?.end === tokens[place + 1]?.start;
  const forms: string[] = [];
  for (let from = at; from > at - LONGEST_COMPOUND && from >= 0; from--) {
    if (from < at && !adjoins(from)) break;
    for (let to = at; to < Math.min(tokens.length, from + LONGEST_COMPOUND); to++) {
      if (to > at && !adjoins(to - 1)) break;
      if (from === to) continue;
      const before = text.slice(tokens[from]?.start ?? 0, own.start);
      const form = before + word + text.slice(own.end, tokens[to]?.end ?? own.end);
      if (lexicon.longest(form, 0) === form.length) forms.push(form);
    }
  }
  return forms;
}

/** What the hand-written list says of English words: how surely they are of a pole. */
const listed = (words: readonly EnglishToken[], { axis }: Pole, side: 0 | 1): Strengths =>
  words.map(({ lower, lemma }) => {
    const base = lemma.toLowerCase();
    const [plain, wide] = [axis.plain[side], axis.en[side]];
    if (plain.has(lower) || plain.has(base)) return OUTRIGHT;
    return wide.has(lower) || wide.has(base) ? AT_NEED : 0;
  });

/** All English words that may say an opposite, alone or in a phrase. */
const sayersOf = once((lexicon: Lexicon) =>
  once(({ axis, side, opposite }: Pole): ReadonlySet<string> => {
    const other = side === 0 ? 1 : 0;
    const { words, phrases } = renderingsIn([opposite, ...axis.ja[other]], lexicon);
    return new Set([
      ...[...words].flatMap(([word, strength]) => (strength >= LEAST ? [word] : [])),
      ...phrases.flatMap((it) => (it.strength >= LEAST ? it.words : [])),
      ...axis.en[other],
    ]);
  }),
);

/** Whether any word of the English may say an opposite: cheap to ask, and mostly none may. */
export function maySay(view: BeadView, pole: Pole): boolean {
  const sayers = sayersOf(view.article.lexicon)(pole);
  for (const word of spell(view.en.tokens).all) if (sayers.has(word) || sayers.has(verbOf(word))) return true;
  return false;
}

/** How well the words of a bead say a word, or its opposite; each English word by its place. */
export interface Said {
  /** By the word itself, by any word of its pole, by compounds that hold it, by the hand-written list. */
  readonly word: Strengths;
  readonly pole: Strengths;
  readonly compound: Strengths;
  readonly listed: Strengths;
  /** The greatest of word, compound and list, and of all. */
  readonly own: Strengths;
  readonly any: Strengths;
  /** How many compounds around the word a dictionary has. */
  readonly known: number;
}

/** What the English of a bead says of a word at a place (in any of some forms) as a word of one pole. */
export function saidOf(view: BeadView, at: number, forms: readonly string[], pole: Pole, side: 0 | 1): Said {
  const { lexicon } = view.article;
  const spelt = spell(view.en.tokens);
  const none = view.en.tokens.map(() => 0);
  const ofForms = (all: readonly string[]): Strengths =>
    most(none, ...all.map((form) => strengthsOf(renderingsOf(form, lexicon), spelt)));
  const word = ofForms(forms);
  const inList = listed(view.en.tokens, pole, side);
  const compounds = forms.flatMap((form) => compoundsWith(view, at, form));
  const compound = ofForms(compounds);
  const ofPole = most(word, strengthsOf(renderingsOfPole(lexicon)(pole.axis.ja[side]), spelt));
  const own = most(word, inList, compound);
  return {
    word,
    pole: ofPole,
    compound,
    listed: inList,
    own,
    any: most(own, ofPole),
    known: compounds.length,
  };
}
