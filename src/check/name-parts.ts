/** Full names of which one part is somebody else's: マイク・ロドリゲス for "Mike Pence". */
import type { SourceSpan } from '../align/alignment.ts';
import { compareNames } from '../align/names.ts';
import type { Span } from '../base/span.ts';
import type { Name } from '../language/mention.ts';
import { soundDistance } from '../language/sound.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BeadView, Located } from './view.ts';
import { capitalised, wholeJapanese } from './words.ts';

/** From this likeness on (0–1) a part is the word; from `MAYBE` on it may be, poorly transcribed. */
const SAME = 0.6;
const MAYBE = 0.1;
/** No transcription, however poor, is further from its word than this (0–1). */
const FAR = 0.56;
/** Nor is a part like any other word of the English; who is called by a middle name is still called by it. */
const NEAR = 0.4;
/** Shorter words say too little: Bo, Al. */
const SHORTEST = 3;

/** Called by another name at home, which no list ties to the full one. */
const PET_NAMES: readonly (readonly string[])[] = [
  'Margaret Peggy Maggie Meg Greta Daisy',
  'Charlotte Lottie Charlie',
  'Elizabeth Betty Bess Betsy Liz Lizzie Libby Beth Eliza',
  'Katherine Catherine Kate Katie Kathy Kitty Kay',
  'Mary Molly Polly May',
  'Sarah Sally Sadie',
  'Dorothy Dolly Dot Dottie',
  'Eleanor Helen Nell Nellie Nora Ellie',
  'Theodora Dora Thea',
  'Isabella Bella Belle Izzy',
  'Alexander Alexandra Sandra Sandy Alec Sasha Lex',
  'Henry Harry Hank Hal',
  'John Jack Johnny',
  'James Jim Jimmy Jamie',
  'Robert Bob Bobby Rob Bert',
  'Richard Dick Rick Ricky',
  'William Bill Billy Will Liam',
  'Edward Ted Ned Eddie Teddy',
  'Theodore Ted Teddy Theo',
  'Charles Chuck Charlie Chip',
  'Francis Frances Frank Fanny Frankie',
  'Antonio Anthony Tony',
  'Joseph Joe Pepe Beppe',
  'Giuseppe Beppe Pino',
  'Jose Pepe',
  'Francisco Paco Pancho',
  'Ivan Vanya',
  'Vladimir Volodymyr Vova Volodya',
].map((row) => row.split(' '));
/** From here on a part sounds like a pet name. */
const SOUNDS_SO = 0.36;

/** One part of a Japanese name with the English word that stands in its place. */
export interface WrongPart {
  readonly at: Span;
  readonly form: string;
  readonly english: SourceSpan & { readonly form: string };
  /** False of a given name that nobody else in the English has: people are called by others than their own. */
  readonly sure: boolean;
}

interface Part extends Span {
  readonly form: string;
}

/** The pieces of a text that a pattern finds, with where they stand. */
const piecesOf = (text: string, from: number, pattern: RegExp): readonly Part[] =>
  [...text.matchAll(pattern)].map(({ 0: form, index }) => ({
    form,
    start: from + index,
    end: from + index + form.length,
  }));

/** Bill is William: lists and dictionaries tie the two together, by whatever way. */
function isListed(part: string, word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  return (
    lexicon.names(part).some(({ latin }) => latin.toLowerCase().includes(lower)) ||
    lexicon.english(part).some(({ form }) => form.toLowerCase().includes(lower)) ||
    [...lexicon.namesInJapanese(word), ...lexicon.japanese(lower)].some(({ form }) => form === part)
  );
}

const isPetName = (part: string, word: string): boolean =>
  PET_NAMES.some((row) => row.includes(word) && row.some((other) => soundDistance(part, other) <= SOUNDS_SO));

/** Whether somebody else in the English is called so. */
const isAnother = (part: string, { article }: BeadView): boolean =>
  article.beads.some(({ en }) =>
    en.names.some(({ form }) =>
      form.split(/[\s-]+/).some((word) => compareNames(part, word, article.lexicon) >= SAME),
    ),
  );

function* compare(name: Name, english: Located<Name>, view: BeadView): Iterable<WrongPart> {
  const { lexicon } = view.article;
  const parts = piecesOf(name.form, name.start, /[ァ-ヺー]+/g);
  const words = piecesOf(english.form, english.start, /[\p{L}'’]+/gu);
  if (parts.length !== words.length || parts.length < 2) return;
  const likeness = parts.map((part, at) => compareNames(part.form, words[at]?.form ?? '', lexicon));
  if (!likeness.some((like) => like >= SAME)) return;
  for (const [at, part] of parts.entries()) {
    const word = words[at];
    if (word === undefined || (likeness[at] ?? 1) >= MAYBE) continue;
    if (part.form.length < SHORTEST || word.form.length < SHORTEST || !/^\p{Lu}/u.test(word.form)) continue;
    if (soundDistance(part.form, word.form) < FAR || isListed(part.form, word.form, lexicon)) continue;
    if (isPetName(part.form, word.form)) continue;
    if (capitalised(view).some(({ surface }) => soundDistance(part.form, surface) < NEAR)) continue;
    // The word is said elsewhere in the sentence, in characters or as a title.
    const said = [...lexicon.namesInJapanese(word.form), ...lexicon.japanese(word.form.toLowerCase())];
    if (said.some(({ form }) => form.length > 1 && wholeJapanese(view).includes(form))) continue;
    yield {
      at: { start: part.start, end: part.end },
      form: part.form,
      sure: at > 0 || isAnother(part.form, view),
      english: { file: english.file, start: word.start, end: word.end, form: word.form },
    };
  }
}

/** The parts of a bead's full names that are somebody else's, each once. */
export function findWrongParts(view: BeadView): readonly WrongPart[] {
  const full = view.ja.names.filter(({ script, form }) => script === 'katakana' && /[・＝=\s]/.test(form));
  const whole = full.length === 0 ? [] : view.en.names.filter(({ form }) => /[ -]/.test(form));
  return full.flatMap((name) => {
    for (const english of whole) {
      const found = [...compare(name, english, view)];
      if (found.length > 0) return found;
    }
    return [];
  });
}
