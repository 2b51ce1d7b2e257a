/** The English of one bead, laid out so that any Japanese form finds what it leads to without a search. */
import { type LatinSound, soundsOfLatin } from '../language/sound.ts';
import type { EnglishToken } from '../language/token.ts';
import { Marks, Rows } from './rows.ts';
import {
  type EnglishProfile,
  type EnglishWord,
  type JapaneseProfile,
  LITTLE,
  type SenseIndex,
  type Stretch,
} from './sense-index.ts';
import { areKin } from './spellings.ts';

const LONGEST_PHRASE = 4;
/** Phrases that a dictionary lists begin with one of these. */
const MAY_BEGIN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'ADP', 'NUM', 'X']);

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
  /** By the number of a synonym that renders the word; of the synonyms that `readShared` was asked for. */
  readonly byShared = new Rows();
  words: readonly EnglishToken[] = [];
  private known: readonly EnglishWord[] = [];
  private learned: Learned[] = [];
  private readonly askedForms = new Marks();
  private readonly askedCharacters = new Marks();
  private readonly askedShared = new Marks();
  private sounds: (readonly LatinSound[])[] = [];

  constructor(private readonly index: SenseIndex) {}

  /**
   * Takes another bead's English in place of the last one's, and of what leads to it only what the Japanese forms that
   * are `asked` for can meet. Phrases are not looked for where a settled word begins them.
   */
  read(
    words: readonly EnglishToken[],
    isSettled: (place: number) => boolean,
    asked: Iterable<readonly JapaneseProfile[]>,
  ): void {
    for (const rows of [this.renderings, this.characters, this.forms, this.stems]) rows.clear();
    this.askedForms.clear();
    this.askedCharacters.clear();
    for (const profiles of asked)
      for (const { id, characters } of profiles) {
        this.askedForms.add(id);
        for (const character of characters) this.askedCharacters.add(character);
      }
    this.learned = [];
    this.sounds = [];
    this.words = words;
    this.known = words.map((word) => this.index.ofWord(word));
    for (let at = 0; at < this.known.length; at++)
      for (const profile of this.known[at]?.profiles ?? []) this.learn(profile, at, at);
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
      for (const end of this.index.lexicon.phraseEnds(text, start)) {
        const words = starts.indexOf(end + 1, step + 1) - step;
        const to = places[step + words - 1];
        if (words > 1 && words <= LONGEST_PHRASE && to !== undefined)
          this.learn(this.index.ofEnglish(text.slice(start, end)), from, to);
      }
    });
  }

  private learn(profile: EnglishProfile, from: number, to: number): void {
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

  /** Lays out `byShared` for the synonyms of some words. */
  readShared(words: readonly { readonly synonyms: readonly Stretch[] }[]): void {
    const { byShared, askedShared } = this;
    byShared.clear();
    if (words.length === 0) return;
    const { ids } = this.index.held;
    askedShared.clear();
    for (const { synonyms } of words)
      for (const { from, to } of synonyms) for (let at = from; at < to; at++) askedShared.add(ids[at] ?? 0);
    for (const { profile, from, to } of this.learned)
      for (let place = from; place <= to; place++)
        if (this.counts(place, from, to)) this.addAsked(byShared, profile.renderings, askedShared, place);
  }

  /** How the word at a place may sound. */
  soundsAt(place: number): readonly LatinSound[] {
    const known = this.sounds[place];
    if (known !== undefined) return known;
    const sounds = soundsOfLatin(this.words[place]?.surface ?? '');
    this.sounds[place] = sounds;
    return sounds;
  }

  /** Whether the word at a place is of letters alone, two or more. */
  isSpoken(place: number): boolean {
    return this.known[place]?.isSpoken === true;
  }

  /** Whether the word at a place is of the family of an English word. */
  isKin(place: number, word: string): boolean {
    return (this.known[place]?.spelt ?? []).some((other) => areKin(word, other));
  }
}
