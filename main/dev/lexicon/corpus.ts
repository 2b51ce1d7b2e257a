import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnglishToken, JapaneseToken } from '../../../src/language/token.ts';
import { loadEnglish } from '../../host/english.ts';
import { loadJapanese } from '../../host/japanese.ts';
import { readRows } from './source.ts';

/** One language of a parallel corpus: words as numbers, sentence after sentence. */
export interface Side {
  /** Dictionary forms or lemmas; a word's number is its place. */
  readonly words: readonly string[];
  /** Sentence `n` runs from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array;
  /** Dictionary form or lemma of each token. */
  readonly ids: Int32Array;
  /** The token as written (lower case in English), numbered in the same list of words. */
  readonly surfaces: Int32Array;
}

/** Sentences that translate each other, at the same place on both sides. */
export interface Corpus {
  readonly japanese: Side;
  readonly english: Side;
}

/** Longer sentences cost much and teach little. */
const LONGEST_SENTENCE = 90;

/** Builds a side token by token. */
class SideWriter {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #starts: number[] = [0];
  readonly #ids: number[] = [];
  readonly #surfaces: number[] = [];

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#words.push(word);
    this.#numbers.set(word, this.#words.length - 1);
    return this.#words.length - 1;
  }

  add(tokens: readonly { readonly id: string; readonly surface: string }[]): void {
    for (const token of tokens) {
      this.#ids.push(this.#number(token.id));
      this.#surfaces.push(this.#number(token.surface));
    }
    this.#starts.push(this.#ids.length);
  }

  finish(): Side {
    return {
      words: this.#words,
      starts: Int32Array.from(this.#starts),
      ids: Int32Array.from(this.#ids),
      surfaces: Int32Array.from(this.#surfaces),
    };
  }
}

/** What counts as a word of a sentence in either language. */
const isWord = (token: JapaneseToken | EnglishToken): boolean => token.pos !== 'PUNCT' && token.pos !== 'SYM';

/** A parallel corpus cut into words as the program does it, kept in `cache` because that takes minutes. */
export async function readCorpus(folder: string, name: string, cache: string): Promise<Corpus> {
  const place = join(cache, name);
  if (!existsSync(join(place, 'done'))) {
    mkdirSync(place, { recursive: true });
    const corpus = await tokenizeCorpus(folder, name);
    for (const [language, side] of Object.entries(corpus)) keepSide(place, language, side);
    writeFileSync(join(place, 'done'), '');
  }
  return { japanese: readSide(place, 'japanese'), english: readSide(place, 'english') };
}

async function tokenizeCorpus(folder: string, name: string): Promise<Corpus> {
  const cutJapanese = await loadJapanese();
  const cutEnglish = loadEnglish();
  const japanese = new SideWriter();
  const english = new SideWriter();
  for (const [englishText = '', japaneseText = ''] of readRows(folder, name)) {
    const left = cutJapanese(japaneseText).filter(isWord);
    const right = cutEnglish(englishText).filter(isWord);
    if (left.length === 0 || right.length === 0) continue;
    if (left.length > LONGEST_SENTENCE || right.length > LONGEST_SENTENCE) continue;
    japanese.add(left.map((token) => ({ id: token.base, surface: token.surface })));
    english.add(right.map((token) => ({ id: token.lemma, surface: token.lower })));
  }
  return { japanese: japanese.finish(), english: english.finish() };
}

function keepSide(place: string, language: string, side: Side): void {
  writeFileSync(join(place, `${language}.txt`), side.words.join('\n'));
  for (const column of ['starts', 'ids', 'surfaces'] as const) {
    const { buffer, byteOffset, byteLength } = side[column];
    writeFileSync(join(place, `${language}.${column}`), new Uint8Array(buffer, byteOffset, byteLength));
  }
}

function readSide(place: string, language: string): Side {
  const column = (name: string): Int32Array => {
    const bytes = new Uint8Array(readFileSync(join(place, `${language}.${name}`)));
    return new Int32Array(bytes.buffer);
  };
  return {
    words: readFileSync(join(place, `${language}.txt`), 'utf8').split('\n'),
    starts: column('starts'),
    ids: column('ids'),
    surfaces: column('surfaces'),
  };
}
