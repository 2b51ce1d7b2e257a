/**
 * How near the words of the two sides of a bead are in meaning. Far wider than the aligner's links on purpose: a word
 * counts as rendered when anything known of it leads to the English, so that what is left over deserves suspicion.
 */
import { once } from '../base/keeping.ts';
import { compareSounds, soundDistance, soundOfKatakana } from '../language/sound.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { JapaneseForms } from './japanese-forms.ts';
import { type JapaneseProfile, type SenseIndex, type Stretch, senseIndex } from './sense-index.ts';
import { EnglishSide } from './sense-side.ts';
import { areKin } from './spellings.ts';
import { isAllKatakana } from './words.ts';

const WAYS = ['sense', 'part', 'stem', 'synonym', 'character', 'sound'] as const;
/** By what a Japanese word is near to an English one. */
export type Way = (typeof WAYS)[number];
const [SENSE, PART, STEM, SYNONYM, CHARACTER, SOUND] = [0, 1, 2, 3, 4, 5] as const;

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

const NEAR_IN_SOUND = 0.42;
const CERTAIN = 0.6;
const RELATED = 0.5;
/** Less nearness than this is told only of the nearest. */
const FAINTEST = 0.12;
/** Shorter katakana words transcribe one English word. */
const SHORTEST_RUN = 6;

/** The greatest nearness of one Japanese word to every English word, in every way. */
class Nearest {
  private strengths = new Float64Array(WAYS.length * 64);
  private readonly touched: number[] = [];
  /** Whether something is rendered beyond doubt. */
  isCertain = false;
  /** Whether something is rendered by more than a shared character. */
  isRelated = false;

  clear(words: number): void {
    for (const cell of this.touched) this.strengths[cell] = 0;
    this.touched.length = 0;
    this.isCertain = false;
    this.isRelated = false;
    if (words * WAYS.length > this.strengths.length)
      this.strengths = new Float64Array(2 * words * WAYS.length);
  }

  keep(at: number, way: number, strength: number): void {
    const cell = at * WAYS.length + way;
    const held = this.strengths[cell] ?? 0;
    if (strength <= held) return;
    if (held === 0) this.touched.push(cell);
    this.strengths[cell] = strength;
    if (way === SENSE && strength >= CERTAIN) this.isCertain = true;
    if (way !== CHARACTER && strength >= RELATED) this.isRelated = true;
  }

  /** Raises what is covered; characters that are merely shared count only when asked to. */
  cover(covered: number[], characters: boolean): void {
    for (const cell of this.touched) {
      const way = cell % WAYS.length;
      if (!characters && way === CHARACTER) continue;
      const at = (cell - way) / WAYS.length;
      const strength = this.strengths[cell] ?? 0;
      if (strength > (covered[at] ?? 0)) covered[at] = strength;
    }
  }

  /** The nearest, and whatever else is near enough to matter; nearest first. */
  rows(): readonly Near[] {
    let best = 0;
    for (const cell of this.touched) best = Math.max(best, this.strengths[cell] ?? 0);
    const least = Math.min(FAINTEST, best);
    const rows: Near[] = [];
    for (const cell of this.touched) {
      const strength = this.strengths[cell] ?? 0;
      if (strength < least) continue;
      const way = cell % WAYS.length;
      rows.push({ at: (cell - way) / WAYS.length, strength, way: WAYS[way] ?? 'sense' });
    }
    return rows.length < 2 ? rows : rows.sort((one, other) => other.strength - one.strength);
  }
}

/** What one Japanese form is near to by its own renderings, by words of their families, and by its characters. */
function nearTo(profile: JapaneseProfile, english: EnglishSide, index: SenseIndex, nearest: Nearest): void {
  const { id, renderings, parts, stems, characters, form } = profile;
  const { renderings: rendered, characters: sharing, forms, stems: kin } = english;
  const { ids, strengths } = index.held;
  for (let it = rendered.first(id); it >= 0; it = rendered.after(it))
    nearest.keep(rendered.place(it), SENSE, rendered.strength(it));
  for (let k = renderings.from; k < renderings.to; k++)
    for (let it = forms.first(ids[k] ?? -1); it >= 0; it = forms.after(it))
      nearest.keep(forms.place(it), SENSE, strengths[k] ?? 0);
  for (let k = parts.from; k < parts.to; k++)
    for (let it = forms.first(ids[k] ?? -1); it >= 0; it = forms.after(it))
      nearest.keep(forms.place(it), PART, strengths[k] ?? 0);
  for (let k = stems.from; k < stems.to; k++) {
    const word = ids[k] ?? 0;
    for (let it = kin.first(index.prefix(word)); it >= 0; it = kin.after(it))
      if (english.isKin(kin.place(it), index.english(word)))
        nearest.keep(kin.place(it), STEM, strengths[k] ?? 0);
  }
  for (const character of characters)
    for (let it = sharing.first(character); it >= 0; it = sharing.after(it))
      nearest.keep(sharing.place(it), CHARACTER, Math.min(1, (sharing.strength(it) * 2) / form.length));
}

/** What a form is near to by a translation that one of its renderings and the English share. */
function nearBySynonyms(
  { from, to }: Stretch,
  { byShared: rendered }: EnglishSide,
  index: SenseIndex,
  nearest: Nearest,
): void {
  const { ids, strengths } = index.held;
  for (let k = from; k < to; k++)
    for (let it = rendered.first(ids[k] ?? -1); it >= 0; it = rendered.after(it))
      nearest.keep(rendered.place(it), SYNONYM, (strengths[k] ?? 0) * rendered.strength(it));
}

const LETTERS = /^[\p{L}'’-]+$/u;

/** Several English words that one katakana word transcribes: テーマチューン, "theme tune". */
function nearRuns(form: string, words: readonly EnglishToken[], nearest: Nearest): void {
  for (let from = 0; from < words.length; from++) {
    let run = words[from]?.surface ?? '';
    if (!LETTERS.test(run)) continue;
    for (let to = from + 1; to < Math.min(words.length, from + 3); to++) {
      const next = words[to]?.surface ?? '';
      if (!LETTERS.test(next)) break;
      run += next;
      const distance = soundDistance(form, run);
      if (distance >= NEAR_IN_SOUND) continue;
      for (let at = from; at <= to; at++) nearest.keep(at, SOUND, 1 - distance);
    }
  }
}

/** What a katakana word is near to as a loan, or as somebody's transcription. */
function nearBySound(form: string, english: EnglishSide, lexicon: Lexicon, nearest: Nearest): void {
  if (form.length < 2 || !isAllKatakana(form)) return;
  const { words } = english;
  const loans = lexicon.loan(form);
  const sound = soundOfKatakana(form);
  for (const [at, word] of words.entries()) {
    if (!english.isSpoken(at)) continue;
    if (loans.some((loan) => loan === word.lemma || areKin(loan, word.lower))) nearest.keep(at, SENSE, 0.9);
    const distance = compareSounds(sound, english.soundsAt(at));
    if (distance < NEAR_IN_SOUND) nearest.keep(at, SOUND, 1 - distance);
  }
  if (form.length >= SHORTEST_RUN) nearRuns(form, words, nearest);
}

/** Where one index compares beads, one after the other. */
interface Room {
  readonly side: EnglishSide;
  /** Of the word that is being looked at, and before it of those that are looked at again. */
  readonly nearest: Nearest[];
}

const roomOf = once((index: SenseIndex): Room => ({ side: new EnglishSide(index), nearest: [] }));

/** What is known before anything is compared: which English words a Japanese word stands for, and how surely. */
export interface Given {
  readonly places: readonly number[];
  /** 0–1. */
  readonly strength: number;
}

const SETTLED: readonly Near[] = [];
const NO_FORMS: readonly JapaneseProfile[] = [];

/**
 * Compares every word of one side of a bead with every word of the other. Words in `given` are taken at their word, so
 * that only what is left is looked for.
 */
export function compareSenses(
  japanese: readonly JapaneseToken[],
  english: readonly EnglishToken[],
  text: string,
  lexicon: Lexicon,
  asks: (token: JapaneseToken) => boolean,
  given: ReadonlyMap<number, Given>,
): Senses {
  const covered = english.map(() => 0);
  for (const { places, strength } of given.values())
    for (const place of places) covered[place] = Math.max(covered[place] ?? 0, strength);
  const settled = (at: number): readonly Near[] =>
    given
      .get(at)
      ?.places.map((place) => ({ at: place, strength: given.get(at)?.strength ?? 0, way: 'sense' })) ??
    SETTLED;
  const tells = japanese.map(asks);
  const asked = tells.map((is, at) => is && !given.has(at));
  if (!asked.includes(true)) return { near: japanese.map((_, at) => settled(at)), covered };
  const index = senseIndex(lexicon);
  const { side, nearest: all } = roomOf(index);
  const compounds = new JapaneseForms(japanese, text, lexicon, index, (at) => tells[at] === true);
  const formsOf = asked.map((is, at) => (is ? compounds.at(at) : NO_FORMS));
  side.read(english, (place) => (covered[place] ?? 0) > 0, formsOf);
  const unsure: Unsure[] = [];
  const near = japanese.map((_, at) => {
    if (asked[at] !== true) return settled(at);
    const forms = formsOf[at] ?? NO_FORMS;
    const nearest = all[unsure.length] ?? new Nearest();
    all[unsure.length] = nearest;
    nearest.clear(english.length);
    for (const profile of forms) nearTo(profile, side, index, nearest);
    if (!nearest.isCertain) for (const { form } of forms) nearBySound(form, side, lexicon, nearest);
    const certain = nearest.isCertain;
    // A word that is rendered needs no detour.
    if (!certain && !nearest.isRelated) {
      unsure.push({ at, nearest, synonyms: forms.map(({ form }) => index.synonymsOf(form)) });
      return SETTLED;
    }
    // A word that says something else for certain does not cover what it merely shares a character with.
    nearest.cover(covered, !certain);
    return nearest.rows();
  });
  side.readShared(unsure);
  for (const { at, nearest, synonyms } of unsure) {
    for (const stretch of synonyms) nearBySynonyms(stretch, side, index, nearest);
    nearest.cover(covered, true);
    near[at] = nearest.rows();
  }
  return { near, covered };
}

/** A word that nothing renders so far, and the synonyms of its forms. */
interface Unsure {
  readonly at: number;
  readonly nearest: Nearest;
  readonly synonyms: readonly Stretch[];
}
