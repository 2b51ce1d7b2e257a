/**
 * What may stand where in a Japanese text: words of kuromoji's dictionary, names of a list, and words that nobody
 * knows. Words are numbers, given out as they are first met; what the dictionary says of a word is read only when
 * that word is chosen.
 */
import type { CharacterClass, Tokenizer, WordTable } from 'kuromoji';
import { Bug } from '../../src/base/bug.ts';
import { partOfSpeech } from '../../src/language/ipadic.ts';
import type { PartOfSpeech } from '../../src/language/token.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { isKatakana } from '../../src/text/characters.ts';
import { keysOf } from './japanese-keys.ts';
import type { Put, Weights } from './lattice.ts';

/** Longest dictionary word that is looked for, and longest run taken as one unknown word. */
const WINDOW = 32;

/** What a word says of itself. */
export interface Word {
  /** IPADIC's own part of speech, joined by `-` without `*`. */
  readonly detail: string;
  readonly pos: PartOfSpeech;
  readonly form: string;
  /** Empty when the dictionary does not say. */
  readonly base: string;
  readonly reading: string;
  readonly known: boolean;
}

/** All words, by number. */
export interface Vocabulary {
  readonly weights: Weights;
  /** Puts every word that may stand at a place: of the dictionary, of the name list, unknown ones. */
  offer(plain: string, at: number, put: Put): void;
  say(word: number): Word;
}

const whole = (field: string | undefined): string => (field === undefined || field === '*' ? '' : field);

/** Reads a feature line from its end, because the surface in front may itself be a comma. */
function wordOf(features: string, known: boolean): Word {
  const fields = features.split(',');
  const from = features.startsWith(',,') ? 2 : 1;
  const detail = fields
    .slice(from, from + 4)
    .filter((field) => field !== '*')
    .join('-');
  return {
    detail,
    pos: partOfSpeech(detail),
    form: whole(fields[from + 5]),
    base: known ? whole(fields[from + 6]) : '',
    reading: known ? whole(fields[from + 7]) : '',
    known,
  };
}

/** ・ and ＝, which end a part of a name, and the two kinds of white space that are left in a plain text. */
const isSeparator = (unit: number): boolean =>
  unit === 0x30fb || unit === 0xff1d || unit === 0x20 || unit === 0x0a;

function hasSeparator(plain: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isSeparator(plain.charCodeAt(at))) return true;
  return false;
}

/** Whether a text is nothing but katakana. */
export function inKatakana(plain: string): boolean {
  for (let at = 0; at < plain.length; at += 1) if (!isKatakana(plain.charCodeAt(at))) return false;
  return true;
}

/**
 * Cost of a word that only the name list knows. Low enough to beat two unknown characters in a row, too high to beat
 * two ordinary words: the list holds many a common word that is also somebody's name.
 */
const nameCost = (name: string): number =>
  inKatakana(name) ? 9000 - 200 * Math.min(name.length, 10) : 11000;

/** Words of one key of a table, which are all of one length: the numbers from `from` up to `to`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words in columns: what the lattice weighs, and what they say or where that stands. */
class Numbered implements Weights {
  readonly left: number[] = [];
  readonly right: number[] = [];
  readonly cost: number[] = [];
  private readonly said: (Word | undefined)[] = [];
  private readonly places: number[] = [];
  private readonly tables: (WordTable | undefined)[] = [];

  /** A word that stands at a place of a table. */
  take(table: WordTable, place: number): void {
    this.left.push(table.dictionary.getShort(place));
    this.right.push(table.dictionary.getShort(place + 2));
    this.cost.push(table.dictionary.getShort(place + 4));
    this.said.push(undefined);
    this.places.push(place);
    this.tables.push(table);
  }

  /** A word that behaves like another, but for its cost; its number. */
  add(like: number, cost: number, word: Word): number {
    this.left.push(this.left[like] ?? 0);
    this.right.push(this.right[like] ?? 0);
    this.cost.push(cost);
    this.places.push(0);
    this.tables.push(undefined);
    return this.said.push(word) - 1;
  }

  get size(): number {
    return this.said.length;
  }

  say(number: number, unknown: WordTable): Word {
    const known = this.said[number];
    if (known !== undefined) return known;
    const table = this.tables[number];
    if (table === undefined) throw new Bug(`no word ${number} among ${this.size}`);
    const word = wordOf(table.getFeatures(this.places[number] ?? 0), table !== unknown);
    this.said[number] = word;
    return word;
  }
}

/** The words of a table at its keys, numbered when they are first asked for. */
function readerOf(table: WordTable, words: Numbered): (key: number) => Range {
  const ranges = new Map<number, Range>();
  const read = (key: number): Range => {
    const from = words.size;
    for (const place of table.target_map[key] ?? []) words.take(table, place);
    const range = { from, to: words.size };
    ranges.set(key, range);
    return range;
  };
  return (key) => ranges.get(key) ?? read(key);
}

/** The classes of characters, by UTF-16 unit. */
function classesOf(unknown: Tokenizer['unknown_dictionary']): (unit: number) => CharacterClass {
  const classes = new Array<CharacterClass | undefined>(0x10000).fill(undefined);
  return (unit) => {
    const before = classes[unit];
    if (before !== undefined) return before;
    const found = unknown.lookup(String.fromCharCode(unit));
    classes[unit] = found;
    return found;
  };
}

/** Names that the list knows and the dictionary does not, as words like the unknown proper nouns in katakana. */
function namesOf(words: Numbered, katakana: Range, unknown: WordTable): (form: string) => number {
  let like = katakana.from;
  for (let at = katakana.to - 1; at >= katakana.from; at -= 1) {
    if (words.say(at, unknown).detail === '名詞-固有名詞-一般') like = at;
  }
  const numbers = new Map<string, number>();
  return (form) => {
    const before = numbers.get(form);
    if (before !== undefined) return before;
    const reading = isKatakana(form.charCodeAt(0)) ? form : '';
    const word = { ...words.say(like, unknown), base: form, reading, known: true };
    const number = words.add(like, nameCost(form), word);
    numbers.set(form, number);
    return number;
  };
}

/** The words of a tokenizer's dictionary, and of a name list as a user dictionary. */
export function vocabularyOf(tokenizer: Tokenizer, names: Pick<Lexicon, 'nameEnds'> | undefined): Vocabulary {
  const { token_info_dictionary: dictionary, unknown_dictionary: unknown } = tokenizer;
  const words = new Numbered();
  const keys = keysOf(tokenizer.viterbi_builder.trie);
  const knownWords = readerOf(dictionary, words);
  const unknownWords = readerOf(unknown, words);
  const classOf = classesOf(unknown);
  const nameWord = namesOf(words, unknownWords(classOf('ア'.charCodeAt(0)).class_id), unknown);

  /** Where the run of one class of characters that starts at `at` ends. */
  const endOfRun = (plain: string, at: number, limit: number): number => {
    const first = classOf(plain.charCodeAt(at));
    let end = at + 1;
    while (end < limit && !isSeparator(plain.charCodeAt(end)) && classOf(plain.charCodeAt(end)) === first)
      end += 1;
    return end;
  };

  const putAll = ({ from, to }: Range, length: number, put: Put): void => {
    for (let word = from; word < to; word += 1) put(word, length);
  };

  return {
    weights: words,
    say: (word) => words.say(word, unknown),
    offer(plain, at, put) {
      const limit = Math.min(plain.length, at + WINDOW);
      const unit = plain.charCodeAt(at);
      const separator = isSeparator(unit);
      // One bit for each length of which the dictionary has a word.
      let lengths = 0;
      let none = true;
      let node = keys.root;
      for (let end = at; end < limit; end += 1) {
        // A separator is a word of its own only.
        if (end > at && (separator || isSeparator(plain.charCodeAt(end)))) break;
        node = keys.next(node, plain.charCodeAt(end));
        if (node < 0) break;
        const key = keys.keyAt(node);
        if (key < 0) continue;
        lengths |= 1 << (end - at);
        none = false;
        putAll(knownWords(key), end + 1 - at, put);
      }
      for (const end of names?.nameEnds(plain, at) ?? []) {
        const length = end - at;
        const listed = length <= WINDOW && ((lengths >>> (length - 1)) & 1) === 1;
        if (listed || end > plain.length || hasSeparator(plain, at, end)) continue;
        none = false;
        put(nameWord(plain.slice(at, end)), length);
      }
      const kind = classOf(unit);
      if (!none && kind.is_always_invoke !== 1) return;
      const end = kind.is_grouping === 1 && !separator ? endOfRun(plain, at, limit) : at + 1;
      putAll(unknownWords(kind.class_id), end - at, put);
    },
  };
}
