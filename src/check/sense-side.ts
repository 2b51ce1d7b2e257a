/** The English of one bead, laid out so that any Japanese form finds what it leads to without a search. */
import type { EnglishToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  type EnglishProfile,
  type JapaneseProfile,
  LITTLE,
  type SenseIndex,
  SHORTEST_STEM,
  type Stretch,
} from './sense-index.ts';
import { widened } from './weighed-forms.ts';

const LONGEST_PHRASE = 4;
/** Phrases that a dictionary lists begin with one of these. */
const MAY_BEGIN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'ADP', 'NUM', 'X']);

/** Words come back in every sentence; the store is emptied when it has grown past this. */
const REMEMBERED = 20_000;
const spelt = new Map<string, readonly string[]>();

/** The spellings under which a dictionary may hold an English word. */
export function spellings({ lower, lemma }: Pick<EnglishToken, 'lower' | 'lemma'>): readonly string[] {
  const key = lower === lemma ? lower : `${lower} ${lemma}`;
  const known = spelt.get(key);
  if (known !== undefined) return known;
  if (spelt.size >= REMEMBERED) spelt.clear();
  const forms = spellingsOf(lower, lemma);
  spelt.set(key, forms);
  return forms;
}

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

/**
 * Rows of places by number, all in three arrays that are used for every bead again. A row is walked from `first` by
 * `after` until −1; calling back for every place would cost more than all the rest.
 */
export class Rows {
  private heads = new Int32Array(1024).fill(-1);
  private next = new Int32Array(1024);
  private places = new Int32Array(1024);
  private strengths = new Float64Array(1024);
  private readonly touched: number[] = [];
  private size = 0;

  clear(): void {
    for (const id of this.touched) this.heads[id] = -1;
    this.touched.length = 0;
    this.size = 0;
  }

  add(id: number, place: number, strength: number): void {
    if (id >= this.heads.length) this.heads = grown(this.heads, id);
    if (this.size === this.next.length) {
      this.next = grown(this.next, this.size);
      this.places = grown(this.places, this.size);
      const wider = new Float64Array(this.next.length);
      wider.set(this.strengths);
      this.strengths = wider;
    }
    if (this.heads[id] === -1) this.touched.push(id);
    this.next[this.size] = this.heads[id] ?? -1;
    this.places[this.size] = place;
    this.strengths[this.size] = strength;
    this.heads[id] = this.size++;
  }

  /** The first entry of a number's row; −1 when it has none. */
  first(id: number): number {
    return id < this.heads.length ? (this.heads[id] ?? -1) : -1;
  }

  /** The entry after an entry; −1 when it is the last. */
  after(entry: number): number {
    return this.next[entry] ?? -1;
  }

  /** The place of an entry. */
  place(entry: number): number {
    return this.places[entry] ?? 0;
  }

  /** The strength of an entry, 0–1. */
  strength(entry: number): number {
    return this.strengths[entry] ?? 0;
  }
}

function grown(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(array.length * 2, least + 1)).fill(-1);
  wider.set(array);
  return wider;
}

/** A form of the English of a bead: what is known of it, and the words it stands on. */
interface Learned {
  readonly profile: EnglishProfile;
  readonly from: number;
  readonly to: number;
}

/** The places of the English words of a bead, by all that may lead to them. */
export class EnglishSide {
  /** By the number of a Japanese form that renders the word; of the forms that are asked for. */
  readonly renderings = new Rows();
  /** By a character of such a form; the strength is shared among its characters. */
  readonly characters = new Rows();
  /** By the number of an English form under which a dictionary may hold the word. */
  readonly forms = new Rows();
  /** By the number of the first letters of such a form. */
  readonly stems = new Rows();
  words: readonly EnglishToken[] = [];
  private spelt: readonly (readonly string[])[] = [];
  private learned: Learned[] = [];
  private readonly askedForms = new Marks();
  private readonly askedCharacters = new Marks();

  constructor(
    private readonly index: SenseIndex,
    private readonly lexicon: Lexicon,
  ) {}

  /**
   * Takes another bead's English in place of the last one's, and of what leads to it only what the Japanese forms that
   * are `asked` for can meet. Phrases are not looked for where a settled word begins them.
   */
  read(
    words: readonly EnglishToken[],
    isSettled: (place: number) => boolean,
    asked: Iterable<JapaneseProfile>,
  ): void {
    for (const rows of [this.renderings, this.characters, this.forms, this.stems]) rows.clear();
    this.askedForms.clear();
    this.askedCharacters.clear();
    for (const { id, characters } of asked) {
      this.askedForms.add(id);
      for (const character of characters) this.askedCharacters.add(character);
    }
    this.learned = [];
    this.words = words;
    this.spelt = words.map(spellings);
    this.spelt.forEach((forms, at) => {
      for (const form of forms) this.learn(form, at, at);
    });
    this.readPhrases(isSettled);
  }

  /** Learns what dictionaries list of several words; a hyphen between them parts them as a space does. */
  private readPhrases(isSettled: (place: number) => boolean): void {
    const starts: number[] = [];
    const places: number[] = [];
    let text = '';
    this.words.forEach(({ surface, lemma }, at) => {
      if (surface === '-') return;
      starts.push(text.length);
      places.push(at);
      text += `${lemma.toLowerCase()} `;
    });
    starts.push(text.length);
    places.forEach((from, step) => {
      const start = starts[step] ?? 0;
      if (isSettled(from) || !MAY_BEGIN.has(this.words[from]?.pos ?? '')) return;
      for (const end of this.lexicon.phraseEnds(text, start)) {
        const words = starts.indexOf(end + 1, step + 1) - step;
        const to = places[step + words - 1];
        if (words > 1 && words <= LONGEST_PHRASE && to !== undefined)
          this.learn(text.slice(start, end), from, to);
      }
    });
  }

  private learn(form: string, from: number, to: number): void {
    const profile = this.index.ofEnglish(form);
    const { id, prefix, renderings, characters } = profile;
    this.learned.push({ profile, from, to });
    for (let place = from; place <= to; place++) {
      if (!this.counts(place, from, to)) continue;
      this.forms.add(id, place, 1);
      if (from === to && prefix >= 0) this.stems.add(prefix, place, 1);
      this.addAsked(this.renderings, renderings, this.askedForms, place);
      this.addAsked(this.characters, characters, this.askedCharacters, place);
    }
  }

  /** Whether a word of a form says anything of it. */
  private counts(place: number, from: number, to: number): boolean {
    return to === from || !LITTLE.has(this.words[place]?.lower ?? '');
  }

  private addAsked(rows: Rows, { from, to }: Stretch, { of: asked }: Marks, place: number): void {
    const { ids, strengths } = this.index.held;
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? 0;
      if (asked[id] === 1) rows.add(id, place, strengths[at] ?? 0);
    }
  }

  /**
   * Where forms that were not asked for render the English: for every form of the stretch that does, in their order, its
   * place in the stretch, an English word, and how strongly; the last words first.
   */
  meet({ from, to }: Stretch): readonly (readonly [at: number, place: number, strength: number])[] {
    const { ids, strengths } = this.index.held;
    const { sought } = this;
    for (let at = from; at < to; at++) sought.set(ids[at] ?? 0, at + 1);
    const met: [number, number, number][] = [];
    for (let k = this.learned.length - 1; k >= 0; k--) {
      const one = this.learned[k];
      if (one === undefined) continue;
      const { renderings } = one.profile;
      for (let at = renderings.from; at < renderings.to; at++) {
        const hit = sought.of[ids[at] ?? 0] ?? 0;
        if (hit === 0) continue;
        for (let place = one.to; place >= one.from; place--)
          if (this.counts(place, one.from, one.to)) met.push([hit - 1, place, strengths[at] ?? 0]);
      }
    }
    sought.clear();
    return met.sort(([first], [other]) => first - other);
  }

  private readonly sought = new Marks();

  /** Whether the word at a place is of the family of an English word. */
  isKin(place: number, word: string): boolean {
    return (this.spelt[place] ?? []).some((other) => areKin(word, other));
  }
}

/** A mark for some of many numbers. */
class Marks {
  /** 0 where there is none. */
  of = new Int32Array(1 << 16);
  private readonly touched: number[] = [];

  clear(): void {
    for (const id of this.touched) this.of[id] = 0;
    this.touched.length = 0;
  }

  add(id: number): void {
    this.set(id, 1);
  }

  set(id: number, mark: number): void {
    if (id >= this.of.length) this.of = widened(this.of, Math.max(2 * this.of.length, id + 1));
    if (this.of[id] === 0) this.touched.push(id);
    this.of[id] = mark;
  }
}
