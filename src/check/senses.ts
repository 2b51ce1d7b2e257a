/**
 * How near the words of the two sides of a bead are in meaning. Far wider than the aligner's links on purpose: a word
 * counts as rendered when anything known of it leads to the English, so that what is left over deserves suspicion.
 */
import { soundDistance } from '../language/sound.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon, Rendering } from '../lexicon/lexicon.ts';
import { isAllKatakana } from './words.ts';

/** By what a Japanese word is near to an English one. */
export type Way = 'sense' | 'part' | 'stem' | 'synonym' | 'character' | 'sound';

/** The nearest English word of one kind of nearness. */
export interface Near {
  /** Index into the English words. */
  readonly at: number;
  /** 0–1. */
  readonly strength: number;
  readonly way: Way;
}

/** The nearness of two word lists: rows are Japanese words, columns English ones. */
export interface Senses {
  /** For every Japanese word, what it is near to, nearest first. */
  readonly near: readonly (readonly Near[])[];
  /** For every English word the greatest nearness of any Japanese word, 0–1. */
  readonly covered: readonly number[];
}

const LONGEST_PHRASE = 4;
const LONGEST_COMPOUND = 5;
/** Renderings less probable than this in both directions say more about the corpora than about the word. */
const FAINT = 0.004;
/** How many renderings of a rendering are followed in search of a common translation. */
const FOLLOWED = 10;
const SHORTEST_STEM = 4;
const NEAR_IN_SOUND = 0.42;
const CERTAIN = 0.6;
/** Shorter katakana words transcribe one English word. */
const SHORTEST_RUN = 6;

/** How far a rendering can be trusted: the geometric mean of both directions, lifted when a dictionary has it. */
export function trust({ forward, backward, listed }: Rendering): number {
  const spread = Math.min(1, 1.5 * Math.sqrt(Math.sqrt(forward * backward)));
  return listed ? 0.4 + 0.6 * spread : spread;
}

const LITTLE = new Set(
  'the a an of to in on at by for with and or that this it be do have not one'.split(' '),
);

/** The spellings under which a dictionary may hold an English word. */
export function spellings({ lower, lemma }: Pick<EnglishToken, 'lower' | 'lemma'>): readonly string[] {
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  const forms = new Set([lemma.toLowerCase(), lower, plain]);
  for (const form of [...forms]) {
    if (form.length > 3 && form.endsWith('s') && !form.endsWith('ss')) forms.add(form.slice(0, -1));
    if (form.includes('-')) for (const part of form.split('-')) if (part.length > 2) forms.add(part);
  }
  return [...forms];
}

/** Whether two English words are of one family: diplomacy and diplomatic, invade and invasion. */
function areKin(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST_STEM) return false;
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= Math.max(SHORTEST_STEM, Math.min(6, Math.ceil(shorter * 0.66)));
}

/** The English of a bead, laid out for many questions. */
class EnglishSide {
  private readonly forms = new Map<string, number[]>();
  private readonly spelt: readonly (readonly string[])[];
  private readonly stems = new Map<string, number[]>();
  /** Japanese renderings of the English words, with the words they render. */
  readonly renderings = new Map<string, Near[]>();
  readonly characters = new Map<string, Near[]>();

  constructor(
    readonly words: readonly EnglishToken[],
    private readonly lexicon: Lexicon,
  ) {
    this.spelt = words.map(spellings);
    words.forEach((word, at) => {
      for (const form of this.spelt[at] ?? []) this.learn(form, [at]);
      let phrase = word.lemma.toLowerCase();
      for (let to = at + 1; to < Math.min(words.length, at + LONGEST_PHRASE); to++) {
        phrase += ` ${words[to]?.lemma.toLowerCase() ?? ''}`;
        const places = Array.from({ length: to - at + 1 }, (_, step) => at + step);
        if (lexicon.japanese(phrase).length > 0) this.learn(phrase, places);
      }
    });
  }

  private learn(form: string, all: readonly number[]): void {
    const places = all.filter((at) => all.length === 1 || !LITTLE.has(this.words[at]?.lower ?? ''));
    push(this.forms, form, ...places);
    if (all.length === 1 && form.length >= SHORTEST_STEM)
      push(this.stems, form.slice(0, SHORTEST_STEM), ...places);
    for (const rendering of this.lexicon.japanese(form)) {
      if (!rendering.listed && rendering.forward < FAINT && rendering.backward < 0.05) continue;
      const strength = trust(rendering);
      for (const at of places) {
        push(this.renderings, rendering.form, { at, strength, way: 'sense' });
        if (rendering.form.length <= 6)
          for (const character of rendering.form.match(/\p{Script=Han}/gu) ?? [])
            push(this.characters, character, {
              at,
              strength: strength / rendering.form.length,
              way: 'character',
            });
      }
    }
  }

  placesOf(form: string): readonly number[] {
    return this.forms.get(form) ?? [];
  }

  kinOf(form: string): readonly number[] {
    return (this.stems.get(form.slice(0, SHORTEST_STEM)) ?? []).filter((at) =>
      (this.spelt[at] ?? []).some((other) => areKin(form, other)),
    );
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, ...values: Value[]): void {
  const row = map.get(key);
  if (row === undefined) map.set(key, values);
  else row.push(...values);
}

/** What one Japanese form is near to. */
function* nearTo(form: string, english: EnglishSide, lexicon: Lexicon): Iterable<Near> {
  yield* english.renderings.get(form) ?? [];
  const renderings = lexicon.english(form);
  for (const rendering of renderings) {
    if (!rendering.listed && rendering.forward < FAINT && rendering.backward < 0.05) continue;
    const strength = trust(rendering);
    for (const at of english.placesOf(rendering.form)) yield { at, strength, way: 'sense' };
    const parts = rendering.form.split(' ').filter((part) => !LITTLE.has(part));
    for (const part of parts) {
      const share = 1 / parts.length;
      if (parts.length > 1)
        for (const at of english.placesOf(part)) yield { at, strength: strength * share, way: 'part' };
      for (const at of english.kinOf(part)) yield { at, strength: strength * share * 0.7, way: 'stem' };
    }
  }
}

/** What a form is near to by a translation that one of its renderings and the English share. */
function* nearBySynonyms(form: string, english: EnglishSide, lexicon: Lexicon): Iterable<Near> {
  for (const rendering of lexicon.english(form).slice(0, FOLLOWED)) {
    const first = trust(rendering);
    for (const back of lexicon.japanese(rendering.form).slice(0, FOLLOWED)) {
      if (back.form === form) continue;
      for (const { at, strength } of english.renderings.get(back.form) ?? [])
        yield { at, strength: first * trust(back) * strength, way: 'synonym' };
    }
  }
}

/** What a form is near to by the characters it shares with a translation of the English. */
function* nearByCharacters(form: string, english: EnglishSide): Iterable<Near> {
  const characters = form.match(/\p{Script=Han}/gu) ?? [];
  for (const character of characters)
    for (const { at, strength } of english.characters.get(character) ?? [])
      yield { at, strength: Math.min(1, (strength * 2) / form.length), way: 'character' };
}

/** Several English words that one katakana word transcribes: テーマチューン, "theme tune". */
function* nearRuns(form: string, english: EnglishSide): Iterable<Near> {
  for (let from = 0; from < english.words.length; from++) {
    let run = english.words[from]?.surface ?? '';
    for (let to = from + 1; to < Math.min(english.words.length, from + 3); to++) {
      run += english.words[to]?.surface ?? '';
      if (!/^[\p{L}'’-]+$/u.test(run)) break;
      const distance = soundDistance(form, run);
      if (distance >= NEAR_IN_SOUND) continue;
      for (let at = from; at <= to; at++) yield { at, strength: 1 - distance, way: 'sound' };
    }
  }
}

/** What a katakana word is near to as a loan, or as somebody's transcription. */
function* nearBySound(form: string, english: EnglishSide, lexicon: Lexicon): Iterable<Near> {
  if (isAllKatakana(form) && form.length > 1) {
    const loans = lexicon.loan(form);
    for (const [at, word] of english.words.entries()) {
      if (!/^[\p{L}'’-]{2,}$/u.test(word.surface)) continue;
      if (loans.some((loan) => loan === word.lemma || areKin(loan, word.lower)))
        yield { at, strength: 0.9, way: 'sense' };
      const distance = soundDistance(form, word.surface);
      if (distance < NEAR_IN_SOUND) yield { at, strength: 1 - distance, way: 'sound' };
    }
    if (form.length >= SHORTEST_RUN) yield* nearRuns(form, english);
  }
}

/** Every form under which a dictionary may hold the word at `at`, alone or with its neighbours. */
function* formsAt(
  words: readonly JapaneseToken[],
  at: number,
  text: string,
  lexicon: Lexicon,
): Iterable<string> {
  const word = words[at];
  if (word === undefined) return;
  yield word.base;
  if (word.surface !== word.base) yield word.surface;
  for (let from = Math.max(0, at - LONGEST_COMPOUND + 1); from <= at; from++) {
    for (let to = Math.max(at, from + 1); to < Math.min(words.length, from + LONGEST_COMPOUND); to++) {
      const [first, last] = [words[from], words[to]];
      if (first === undefined || last === undefined) continue;
      const surface = text.slice(first.start, last.end);
      if (/[\s、。]/.test(surface)) continue;
      const base = text.slice(first.start, last.start) + last.base;
      for (const form of new Set([surface, base])) if (lexicon.english(form).length > 0) yield form;
    }
  }
}

/** Compares every word of one side of a bead with every word of the other. */
export function compareSenses(
  japanese: readonly JapaneseToken[],
  english: readonly EnglishToken[],
  text: string,
  lexicon: Lexicon,
  asks: (token: JapaneseToken) => boolean,
): Senses {
  const side = new EnglishSide(english, lexicon);
  const covered = english.map(() => 0);
  const near = japanese.map((word, at) => {
    if (!asks(word)) return [];
    const best = new Map<string, Near>();
    const keep = (one: Near): void => {
      const key = `${one.at} ${one.way}`;
      if ((best.get(key)?.strength ?? 0) < one.strength) best.set(key, one);
    };
    const forms = new Set(formsAt(japanese, at, text, lexicon));
    for (const form of forms) {
      for (const one of nearTo(form, side, lexicon)) keep(one);
      for (const one of nearByCharacters(form, side)) keep(one);
      for (const one of nearBySound(form, side, lexicon)) keep(one);
    }
    // A word that is rendered beyond doubt needs no detour.
    if ([...best.values()].every((one) => one.way !== 'sense' || one.strength < CERTAIN))
      for (const form of forms) for (const one of nearBySynonyms(form, side, lexicon)) keep(one);
    // A word that says something else for certain does not cover what it merely shares a character with.
    const certain = [...best.values()].some((one) => one.way === 'sense' && one.strength >= CERTAIN);
    for (const { at: place, strength, way } of best.values())
      if (!certain || way !== 'character') covered[place] = Math.max(covered[place] ?? 0, strength);
    return [...best.values()].sort((one, other) => other.strength - one.strength);
  });
  return { near, covered };
}
