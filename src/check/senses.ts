/**
 * How near the words of the two sides of a bead are in meaning. Far wider than the aligner's links on purpose: a word
 * counts as rendered when anything known of it leads to the English, so that what is left over deserves suspicion.
 */
import { soundDistance } from '../language/sound.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type JapaneseProfile, type SenseIndex, senseIndex } from './sense-index.ts';
import { areKin, EnglishSide } from './sense-side.ts';
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

const LONGEST_COMPOUND = 5;
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
  private touched: number[] = [];

  clear(words: number): void {
    for (const cell of this.touched) this.strengths[cell] = 0;
    this.touched = [];
    if (words * WAYS.length > this.strengths.length)
      this.strengths = new Float64Array(2 * words * WAYS.length);
  }

  keep(at: number, way: number, strength: number): void {
    const cell = at * WAYS.length + way;
    const held = this.strengths[cell] ?? 0;
    if (strength <= held) return;
    if (held === 0) this.touched.push(cell);
    this.strengths[cell] = strength;
  }

  /** Whether something is rendered beyond doubt. */
  get isCertain(): boolean {
    return this.touched.some(
      (cell) => cell % WAYS.length === SENSE && (this.strengths[cell] ?? 0) >= CERTAIN,
    );
  }

  /** Whether something is rendered by more than a shared character. */
  get isRelated(): boolean {
    return this.touched.some(
      (cell) => cell % WAYS.length !== CHARACTER && (this.strengths[cell] ?? 0) >= RELATED,
    );
  }

  /** Raises what is covered; characters that are merely shared count only when asked to. */
  cover(covered: number[], characters: boolean): void {
    for (const cell of this.touched) {
      if (!characters && cell % WAYS.length === CHARACTER) continue;
      const at = Math.floor(cell / WAYS.length);
      covered[at] = Math.max(covered[at] ?? 0, this.strengths[cell] ?? 0);
    }
  }

  /** The nearest, and whatever else is near enough to matter; nearest first. */
  rows(): readonly Near[] {
    const best = this.touched.reduce((most, cell) => Math.max(most, this.strengths[cell] ?? 0), 0);
    const least = Math.min(FAINTEST, best);
    return this.touched
      .filter((cell) => (this.strengths[cell] ?? 0) >= least)
      .map(
        (cell): Near => ({
          at: Math.floor(cell / WAYS.length),
          strength: this.strengths[cell] ?? 0,
          way: WAYS[cell % WAYS.length] ?? 'sense',
        }),
      )
      .sort((one, other) => other.strength - one.strength);
  }
}

/** What one Japanese form is near to by its own renderings, by words of their families, and by its characters. */
function nearTo(profile: JapaneseProfile, english: EnglishSide, index: SenseIndex, nearest: Nearest): void {
  const { id, renderings, parts, stems, characters, length } = profile;
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
      nearest.keep(sharing.place(it), CHARACTER, Math.min(1, (sharing.strength(it) * 2) / length));
}

/** What a form is near to by a translation that one of its renderings and the English share. */
function nearBySynonyms(form: string, english: EnglishSide, index: SenseIndex, nearest: Nearest): void {
  const synonyms = index.synonymsOf(form);
  for (const [at, place, strength] of english.meet(synonyms))
    nearest.keep(place, SYNONYM, (index.held.strengths[at] ?? 0) * strength);
}

/** Several English words that one katakana word transcribes: テーマチューン, "theme tune". */
function nearRuns(form: string, words: readonly EnglishToken[], nearest: Nearest): void {
  for (let from = 0; from < words.length; from++) {
    let run = words[from]?.surface ?? '';
    for (let to = from + 1; to < Math.min(words.length, from + 3); to++) {
      run += words[to]?.surface ?? '';
      if (!/^[\p{L}'’-]+$/u.test(run)) break;
      const distance = soundDistance(form, run);
      if (distance >= NEAR_IN_SOUND) continue;
      for (let at = from; at <= to; at++) nearest.keep(at, SOUND, 1 - distance);
    }
  }
}

/** What a katakana word is near to as a loan, or as somebody's transcription. */
function nearBySound(form: string, words: readonly EnglishToken[], lexicon: Lexicon, nearest: Nearest): void {
  if (form.length < 2 || !isAllKatakana(form)) return;
  const loans = lexicon.loan(form);
  for (const [at, word] of words.entries()) {
    if (!/^[\p{L}'’-]{2,}$/u.test(word.surface)) continue;
    if (loans.some((loan) => loan === word.lemma || areKin(loan, word.lower))) nearest.keep(at, SENSE, 0.9);
    const distance = soundDistance(form, word.surface);
    if (distance < NEAR_IN_SOUND) nearest.keep(at, SOUND, 1 - distance);
  }
  if (form.length >= SHORTEST_RUN) nearRuns(form, words, nearest);
}

/**
 * Every form under which a dictionary may hold the word at `at`, alone or with its neighbours. `reach` tells where the
 * longest entry ends that begins with a word.
 */
function formsAt(
  words: readonly JapaneseToken[],
  at: number,
  text: string,
  lexicon: Lexicon,
  reach: (word: number) => number,
): ReadonlySet<string> {
  const word = words[at];
  const forms = new Set<string>();
  const { japanese } = lexicon.numbered;
  if (word === undefined) return forms;
  forms.add(word.base).add(word.surface);
  for (let from = Math.max(0, at - LONGEST_COMPOUND + 1); from <= at; from++) {
    const first = words[from];
    if (first === undefined) continue;
    for (let to = Math.max(at, from + 1); to < Math.min(words.length, from + LONGEST_COMPOUND); to++) {
      const last = words[to];
      if (last === undefined || (words[to - 1]?.end ?? 0) !== last.start) break;
      if (last.end <= reach(from)) {
        const surface = text.slice(first.start, last.end);
        if (japanese.of(surface) >= 0) forms.add(surface);
      }
      if (last.base === last.surface) continue;
      const base = text.slice(first.start, last.start) + last.base;
      if (japanese.of(base) >= 0) forms.add(base);
    }
  }
  return forms;
}

/** Where the longest entry ends that begins with a word that is asked about, found once for each. */
function reaching(
  words: readonly JapaneseToken[],
  text: string,
  lexicon: Lexicon,
  asks: (token: JapaneseToken) => boolean,
): (word: number) => number {
  const ends = new Int32Array(words.length).fill(-1);
  return (word) => {
    const first = words[word];
    if (ends[word] === -1)
      ends[word] = first === undefined || !asks(first) ? 0 : lexicon.longest(text, first.start);
    return ends[word] ?? 0;
  };
}

const sides = new WeakMap<SenseIndex, { readonly side: EnglishSide; readonly nearest: Nearest }>();

/** The room in which beads are compared, one after the other. */
function roomOf(index: SenseIndex, lexicon: Lexicon) {
  const known = sides.get(index);
  if (known !== undefined) return known;
  const fresh = { side: new EnglishSide(index, lexicon), nearest: new Nearest() };
  sides.set(index, fresh);
  return fresh;
}

/** What is known before anything is compared: which English words a Japanese word stands for, and how surely. */
export interface Given {
  readonly places: readonly number[];
  /** 0–1. */
  readonly strength: number;
}

const SETTLED: readonly Near[] = [];

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
  if (japanese.every((word, at) => !asks(word) || given.has(at)))
    return { near: japanese.map((_, at) => settled(at)), covered };
  const index = senseIndex(lexicon);
  const { side, nearest } = roomOf(index, lexicon);
  const reach = reaching(japanese, text, lexicon, asks);
  const asked = new Map<number, ReadonlyMap<string, JapaneseProfile>>();
  japanese.forEach((word, at) => {
    if (!asks(word) || given.has(at)) return;
    const forms = [...formsAt(japanese, at, text, lexicon, reach)];
    asked.set(at, new Map(forms.map((form) => [form, index.ofJapanese(form)])));
  });
  side.read(
    english,
    (place) => (covered[place] ?? 0) > 0,
    [...asked.values()].flatMap((profiles) => [...profiles.values()]),
  );
  const near = japanese.map((_, at) => {
    const profiles = asked.get(at);
    if (profiles === undefined) return settled(at);
    nearest.clear(english.length);
    for (const profile of profiles.values()) nearTo(profile, side, index, nearest);
    if (!nearest.isCertain) for (const form of profiles.keys()) nearBySound(form, english, lexicon, nearest);
    const certain = nearest.isCertain;
    // A word that is rendered needs no detour.
    if (!certain && !nearest.isRelated)
      for (const form of profiles.keys()) nearBySynonyms(form, side, index, nearest);
    // A word that says something else for certain does not cover what it merely shares a character with.
    nearest.cover(covered, !certain);
    return nearest.rows();
  });
  return { near, covered };
}
