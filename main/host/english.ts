/**
 * English words with lemma and part of speech: wink-nlp behind one function, and the only importer of it. wink gives
 * words without offsets, so that offsets are found by walking the text; whatever it does not report is filled in, so
 * that the promises of `TokenizeEnglish` hold for any text.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { EnglishToken, PartOfSpeech, TokenizeEnglish } from '../../src/language/token.ts';
import { isWhiteSpace } from '../../src/text/characters.ts';
import { cutAtSpaces, cutRuns, repairedLemma } from './english-repairs.ts';

/** wink is fastest on tens of kilobytes at a time; more gains nothing and holds more memory. */
const PIECE = 40_000;

/** Whatever upsets wink or comes back changed: controls, lone surrogates, joiners. Replaced one unit by one. */
const UPSETTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b-\u200f\u2060\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const POS: Readonly<Record<string, PartOfSpeech>> = {
  ...{ NOUN: 'NOUN', PROPN: 'PROPN', PRON: 'PRON', NUM: 'NUM', VERB: 'VERB', AUX: 'AUX', ADJ: 'ADJ' },
  ...{ ADV: 'ADV', DET: 'DET', ADP: 'ADP', PART: 'PART', SCONJ: 'SCONJ', CCONJ: 'CCONJ', INTJ: 'INTJ' },
  ...{ PUNCT: 'PUNCT', SYM: 'SYM', X: 'X' },
};

function token(surface: string, start: number, pos: PartOfSpeech, lemma: string): EnglishToken {
  const lower = surface.toLowerCase();
  return {
    start,
    end: start + surface.length,
    surface,
    lower,
    lemma: repairedLemma(lower, lemma, pos),
    pos,
  };
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isWhiteSpace(text.charCodeAt(at))) return false;
  return true;
}

/** What wink left out between two of its words, one token for each stretch without white space. */
function fill(text: string, from: number, to: number, offset: number, into: EnglishToken[]): void {
  if (isBlank(text, from, to)) return;
  for (const match of text.slice(from, to).matchAll(/[^\s\u0085]+/g)) {
    into.push(token(match[0], offset + from + match.index, 'X', match[0].toLowerCase()));
  }
}

/** A contraction that wink left whole: "I'm", and "Trump's" behind a quotation mark. */
const CONTRACTED = /^(.*[A-Za-z])(['’](?:s|S|m|d|re|ve|ll))$/;

/** A plural that wink took for a name because it begins with a capital: "Officials said". */
const CAPITAL_PLURAL = /^[A-Z][a-z]+s$/;

/** The tokenizer, ready to use. The model is loaded with this module, in about 0.1 s; the result holds no state. */
export function loadEnglish(): TokenizeEnglish {
  const { readDoc, its, as } = winkNLP(model, ['pos']);
  const singulars = new Map<string, string>();
  /** The lemma that wink gives the same word in lower case, if it is a plural noun then. */
  const singular = (plural: string): string => {
    const known = singulars.get(plural);
    if (known !== undefined) return known;
    const word = readDoc(`the ${plural} met`).tokens().itemAt(1);
    const lemma = word.out(its.pos) === 'NOUN' ? word.out(its.lemma as typeof its.value) : plural;
    singulars.set(plural, lemma);
    return lemma;
  };
  const tokenizePiece = (text: string, offset: number): readonly EnglishToken[] => {
    const clean = text.replace(UPSETTING, '\ufffd');
    const words = readDoc(clean).tokens();
    const surfaces = words.out(its.value, as.array) as readonly string[];
    const tags = words.out(its.pos, as.array) as readonly string[];
    const lemmas = words.out(its.lemma as typeof its.value, as.array) as readonly string[];
    let at = 0;
    const found: EnglishToken[] = [];
    surfaces.forEach((surface, index) => {
      const word = surface.trim();
      const start = word === '' ? -1 : clean.indexOf(word, at);
      // A word that cannot be found again was changed by wink; the gap is filled from the text itself.
      if (start < 0 || /\s/.test(word)) return;
      fill(text, at, start, offset, found);
      at = start + word.length;
      const own = text.slice(start, at);
      const pos = POS[tags[index] ?? 'X'] ?? 'X';
      const contracted = /['’]/.test(own) ? CONTRACTED.exec(own) : null;
      if (contracted?.[1] !== undefined && contracted[2] !== undefined) {
        const middle = offset + start + contracted[1].length;
        found.push(token(contracted[1], offset + start, pos, contracted[1].toLowerCase()));
        found.push(token(contracted[2], middle, 'PART', contracted[2]));
        return;
      }
      const alone = pos === 'PROPN' && CAPITAL_PLURAL.test(own) && found.at(-1)?.pos !== 'PROPN';
      const lemma = alone ? singular(own.toLowerCase()) : lemmas[index];
      found.push(token(own, offset + start, pos, lemma ?? word.toLowerCase()));
    });
    fill(text, at, text.length, offset, found);
    return found;
  };
  return (text) =>
    cutAtSpaces(text, PIECE)
      .flatMap((one) => cutRuns(text, one))
      .flatMap(({ start, end }) => tokenizePiece(text.slice(start, end), start));
}
