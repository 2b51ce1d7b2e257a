/**
 * Japanese morphemes: kuromoji's IPADIC behind one function, and the only importer of it. Only the dictionary is
 * kuromoji's; the lattice is our own, because kuromoji's is quadratic, miscounts beyond the basic plane, swallows
 * ウラジーミル・プーチン whole and has no place for a user dictionary.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type Tokenizer, type WordTable } from 'kuromoji';
import { partOfSpeech } from '../../src/language/ipadic.ts';
import type { JapaneseToken, TokenizeJapanese } from '../../src/language/token.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { isKatakana, isWhiteSpace } from '../../src/text/characters.ts';
import { joinNumbers, markKatakanaNames } from './japanese-repairs.ts';
import { endOfPiece, plainOf } from './japanese-surface.ts';
import { type Candidate, cut } from './lattice.ts';

/** Longest dictionary word that is looked for, and longest run taken as one unknown word. */
const WINDOW = 32;
/** Longest stretch that is cut in one lattice. */
const PIECE = 500;

/** What a word of the lattice says of itself. */
interface Word {
  readonly detail: string;
  readonly form: string;
  /** Empty when the dictionary does not say. */
  readonly base: string;
  readonly reading: string;
  readonly known: boolean;
}

const whole = (field: string | undefined): string => (field === undefined || field === '*' ? '' : field);

/** Reads a feature line from its end, because the surface in front may itself be a comma. */
function wordOf(features: string, known: boolean): Word {
  const fields = features.split(',');
  const from = features.startsWith(',,') ? 2 : 1;
  return {
    detail: fields
      .slice(from, from + 4)
      .filter((field) => field !== '*')
      .join('-'),
    form: whole(fields[from + 5]),
    base: known ? whole(fields[from + 6]) : '',
    reading: known ? whole(fields[from + 7]) : '',
    known,
  };
}

type Reader = (key: number, length: number) => readonly Candidate<Word>[];

/** All words of a table at one of its keys, read once and remembered; words of one key are all of one length. */
function readerOf(table: WordTable, known: boolean): Reader {
  const remembered = new Map<number, readonly Candidate<Word>[]>();
  return (key, length) => {
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const words = (table.target_map[key] ?? []).map((at) => ({
      length,
      left: table.dictionary.getShort(at),
      right: table.dictionary.getShort(at + 2),
      cost: table.dictionary.getShort(at + 4),
      word: wordOf(table.getFeatures(at), known),
    }));
    remembered.set(key, words);
    return words;
  };
}

/** Where the run of one character class that starts at `at` ends; ・ and ＝ end a name's part. */
function endOfRun(plain: string, at: number, limit: number, classOf: (character: string) => string): number {
  const first = classOf(plain.charAt(at));
  let end = at + 1;
  while (end < limit && !/[・＝\s]/.test(plain.charAt(end)) && classOf(plain.charAt(end)) === first) end += 1;
  return end;
}

/**
 * Cost of a word that only the name list knows. Low enough to beat two unknown characters in a row, too high to beat
 * two ordinary words: the list holds many a common word that is also somebody's name.
 */
const nameCost = (name: string): number =>
  [...name].every((one) => isKatakana(one.codePointAt(0) ?? 0))
    ? 9000 - 200 * Math.min(name.length, 10)
    : 11000;

/** Everything that may stand at a place of the text, from the dictionary, the name list and the unknown words. */
function candidatesOf(tokenizer: Tokenizer, names: Pick<Lexicon, 'nameEnds'> | undefined) {
  const { token_info_dictionary: dictionary, unknown_dictionary: unknown } = tokenizer;
  const knownWords = readerOf(dictionary, true);
  const unknownWords = readerOf(unknown, false);
  const katakana = unknownWords(unknown.lookup('ア').class_id, 1);
  const name = katakana.find(({ word }) => word.detail === '名詞-固有名詞-一般') ?? katakana[0];
  const classOf = (character: string): string => unknown.lookup(character).class_name;

  return (plain: string, at: number): readonly Candidate<Word>[] => {
    const limit = Math.min(plain.length, at + WINDOW);
    const found: Candidate<Word>[] = [];
    const lengths: number[] = [];
    for (const { k, v } of tokenizer.viterbi_builder.trie.commonPrefixSearch(plain.slice(at, limit))) {
      if (k.length > 1 && /[・＝\s]/.test(k)) continue;
      lengths.push(k.length);
      for (const word of knownWords(v, k.length)) found.push(word);
    }
    for (const end of name === undefined ? [] : (names?.nameEnds(plain, at) ?? [])) {
      const form = plain.slice(at, end);
      if (name === undefined || lengths.includes(form.length) || end > plain.length || /[・＝\s]/.test(form))
        continue;
      const word = {
        ...name.word,
        base: form,
        reading: isKatakana(form.charCodeAt(0)) ? form : '',
        known: true,
      };
      found.push({ ...name, cost: nameCost(form), length: form.length, word });
    }
    const kind = unknown.lookup(plain.charAt(at));
    if (found.length === 0 || kind.is_always_invoke === 1) {
      const separator = /[・＝\s]/.test(plain.charAt(at));
      const end = kind.is_grouping === 1 && !separator ? endOfRun(plain, at, limit, classOf) : at + 1;
      for (const word of unknownWords(kind.class_id, 1)) found.push({ ...word, length: end - at });
    }
    return found;
  };
}

/** A word of the lattice as a token; its surface is the text's own, whatever the dictionary was shown. */
function tokenOf(text: string, plain: string, start: number, end: number, word: Word): JapaneseToken {
  const surface = text.slice(start, end);
  const ownReading = !word.known && [...plain].every((one) => isKatakana(one.codePointAt(0) ?? 0));
  return {
    start,
    end,
    surface,
    base: word.base === '' ? (ownReading ? plain : surface) : word.base,
    reading: ownReading ? plain : word.reading,
    pos: /^[\d,.]+$/.test(plain) ? 'NUM' : partOfSpeech(word.detail),
    detail: word.detail,
    form: word.form,
    known: word.known,
  };
}

const load = (): Promise<Tokenizer> =>
  new Promise((resolve, reject) => {
    const home = dirname(createRequire(import.meta.url).resolve('kuromoji/package.json'));
    kuromoji
      .builder({ dicPath: join(home, 'dict') })
      .build((error, tokenizer) => (error === null ? resolve(tokenizer) : reject(error)));
  });

let loading: Promise<Tokenizer> | undefined;

/**
 * The tokenizer, with the names of a list as a user dictionary. The dictionary is read once in a process (about a
 * second and 300 MB); further calls share it. Rejects when its files cannot be read.
 */
export async function loadJapanese(names?: Pick<Lexicon, 'nameEnds'>): Promise<TokenizeJapanese> {
  loading ??= load();
  const tokenizer = await loading;
  const candidates = candidatesOf(tokenizer, names);
  const costs = tokenizer.viterbi_searcher.connection_costs;
  const connection = (right: number, left: number): number => costs.get(right, left);
  return (text) => {
    const { plain, starts } = plainOf(text);
    const tokens: JapaneseToken[] = [];
    for (let from = 0; from < plain.length; ) {
      const to = endOfPiece(plain, from, PIECE);
      const piece = plain.slice(from, to);
      for (const { start, length, word } of cut(piece.length, (at) => candidates(piece, at), connection)) {
        const own = piece.slice(start, start + length);
        if (isWhiteSpace(own.charCodeAt(0))) continue;
        tokens.push(tokenOf(text, own, starts(from + start), starts(from + start + length), word));
      }
      from = to;
    }
    return markKatakanaNames(joinNumbers(tokens));
  };
}
