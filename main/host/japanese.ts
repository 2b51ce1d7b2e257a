/**
 * Japanese morphemes: kuromoji's IPADIC behind one function, and the only importer of it. Only the dictionary is
 * kuromoji's; the lattice is our own, because kuromoji's is quadratic, miscounts beyond the basic plane, swallows
 * ウラジーミル・プーチン whole and has no place for a user dictionary.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type Tokenizer } from 'kuromoji';
import type { JapaneseToken, TokenizeJapanese } from '../../src/language/token.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { isWhiteSpace } from '../../src/text/characters.ts';
import { joinNumbers, markKatakanaNames } from './japanese-repairs.ts';
import { endOfPiece, plainOf } from './japanese-surface.ts';
import { inKatakana, vocabularyOf, type Word } from './japanese-words.ts';
import { makeCut } from './lattice.ts';

/** Longest stretch that is cut in one lattice. */
const PIECE = 500;

const NUMBER = /^[\d,.]+$/;

/** A word of the lattice as a token; its surface is the text's own, whatever the dictionary was shown. */
function tokenOf(text: string, plain: string, start: number, end: number, word: Word): JapaneseToken {
  const surface = text.slice(start, end);
  const ownReading = !word.known && inKatakana(plain);
  return {
    start,
    end,
    surface,
    base: word.base === '' ? (ownReading ? plain : surface) : word.base,
    reading: ownReading ? plain : word.reading,
    pos: plain.charCodeAt(0) < 0x3a && NUMBER.test(plain) ? 'NUM' : word.pos,
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
  const { buffer, backward_dimension } = tokenizer.viterbi_searcher.connection_costs;
  const words = vocabularyOf(tokenizer, names);
  const cut = makeCut(words.weights, { costs: buffer, origin: 2, width: backward_dimension });
  return (text) => {
    const { plain, starts } = plainOf(text);
    const tokens: JapaneseToken[] = [];
    for (let from = 0; from < plain.length; ) {
      const to = endOfPiece(plain, from, PIECE);
      const piece = plain.slice(from, to);
      for (const { start, length, word } of cut(piece.length, (at, put) => words.offer(piece, at, put))) {
        const own = piece.slice(start, start + length);
        if (isWhiteSpace(own.charCodeAt(0))) continue;
        tokens.push(tokenOf(text, own, starts(from + start), starts(from + start + length), words.say(word)));
      }
      from = to;
    }
    return markKatakanaNames(joinNumbers(tokens));
  };
}
