/** Gives every name of a bead to one of the other side, the best sounding first: who is left over was changed. */

import type { SourceSpan } from '../align/alignment.ts';
import { compareNames, keysOfKanji } from '../align/names.ts';
import { once } from '../base/keeping.ts';
import type { Name } from '../language/mention.ts';
import { soundDistance } from '../language/sound.ts';
import { DEMONYMS } from '../language/titles.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hiddenNames } from './hidden-names.ts';
import { hasWordLike } from './name-evidence.ts';
import { isPlace } from './name-kinds.ts';
import { beginnings, isListedPlace, isPlaceSaid, PERSONAL, WHOLE } from './name-words.ts';
import { isNationSaid, openNations } from './nations.ts';
import { type BeadView, englishAt } from './view.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

/** Up to this distance (0–1) a word in katakana is the transcription of an English one. */
const NEAR = 0.36;
/** The lists have the usual spellings of a name they know: it sounds like another one only by chance beyond this. */
const SAME = 0.28;
/** Two that are left over may be one name, poorly transcribed, up to here. */
const FAR = 0.46;
/** From this likeness on (0–1) a name in kanji reads like an English one. */
const ALIKE = 0.25;
/** A compound is known by a piece of so many katakana. */
const PIECE = 3;
/** A run of so many katakana may be two words: スキンケアブランド. */
const COMPOUND = 7;

const CAPITALISED = /\p{Lu}[\p{L}'’.]*/gu;
const IN_PAIRS = /(?=(?<![\p{L}])(\p{Lu}[\p{L}'’.]*)[ -](\p{Lu}[\p{L}'’.]*))/gu;
const KATAKANA_RUN = /[ァ-ヺー]{2,}/g;

const bare = (word: string): string => word.replace(/['’]s?$|\.$/, '');

/** The English words that a name can be made of: capitalised ones, alone and two together, without the 's. */
function capitalisedIn(english: string): readonly string[] {
  const single = [...english.matchAll(CAPITALISED)].map(([word]) => bare(word));
  const double = [...english.matchAll(IN_PAIRS)].map(([, one = '', other = '']) => bare(one) + bare(other));
  return [...new Set([...single, ...double])].filter((word) => word.length > 1);
}

/** The names in katakana and kanji that were given to nobody, and the English words of names that nobody answers to. */
export interface Strangers {
  readonly ja: readonly Name[];
  readonly en: readonly StrangeWord[];
  /** Other capitalised English words that nothing answers to: names that were not read as such, as at the head of a sentence. */
  readonly loose: readonly StrangeWord[];
  /** Words for a country or its people (US, British) that nothing says, or that are said less often than here. */
  readonly nations: readonly StrangeWord[];
}

/** An English word of a name that nothing answers to. */
export interface StrangeWord extends SourceSpan {
  readonly form: string;
  /** Whether the rest of its name is answered: Japanese leaves first names out. */
  readonly partial: boolean;
  /** True of a country that the Japanese says, and less often than the English. */
  readonly surplus?: boolean;
}

/** Whether dictionaries or lists tie a run of katakana to a word of the English, whole or as two pieces. */
function isListed(run: string, lower: string, lexicon: Lexicon): boolean {
  if (beginnings(run, lexicon).some((word) => hasWordLike(lower, word))) return true;
  if (run.length < COMPOUND || lexicon.names(run).length > 0) return false;
  for (let cut = PIECE; cut <= run.length - PIECE; cut++)
    for (const piece of [run.slice(0, cut), run.slice(cut)])
      if (beginnings(piece, lexicon).some((word) => hasWordLike(lower, word))) return true;
  return false;
}

/** Whether the Japanese says an English word in whatever way that is not a transcription. */
export function isSaid(word: string, japanese: string, lexicon: Lexicon): boolean {
  if (japanese.toLowerCase().includes(word.toLowerCase())) return true;
  return [
    ...lexicon.namesInJapanese(word),
    ...lexicon.japanese(word.toLowerCase()).filter((one) => one.listed || one.forward > 0.05),
  ].some(({ form }) => form.length > 1 && japanese.includes(form));
}

const isWellKnown = (run: string, lexicon: Lexicon): boolean => lexicon.names(run).length > 0;

/** The English words that katakana words of the Japanese transcribe, each once and the best first. */
function transcribed(
  runs: readonly string[],
  words: readonly string[],
  lexicon: Lexicon,
): ReadonlyMap<string, string> {
  const near = runs
    .flatMap((run) => words.map((word) => ({ run, word, distance: soundDistance(run, word) })))
    .filter(({ run, distance }) => distance <= (isWellKnown(run, lexicon) ? SAME : NEAR))
    .sort((one, other) => one.distance - other.distance);
  const taken = new Map<string, string>();
  const used = new Set<string>();
  for (const { run, word } of near) {
    if (taken.has(run) || used.has(word)) continue;
    taken.set(run, word);
    used.add(word);
  }
  return taken;
}

/** Whether a kanji name, or the family name it begins with, reads in any of its languages like one of the words. */
const reads = (form: string, words: readonly string[], lexicon: Lexicon): boolean =>
  [form, form.slice(0, 2), form.slice(0, 1)].some((part) =>
    words.some((word) => compareNames(part, word, lexicon) >= ALIKE),
  );

/** Whether anything is known of how a kanji name is read as a Japanese one. */
const isReadable = (name: Name, lexicon: Lexicon): boolean =>
  keysOfKanji(name.form, lexicon).some(({ key }) => key.startsWith('j '));

const runsOf = (text: string): readonly string[] => [...new Set(text.match(KATAKANA_RUN) ?? [])];

/** English words of names, each where it stands; titles and small words are none. */
const namedIn = (view: BeadView): readonly (SourceSpan & { readonly form: string; readonly name: Name })[] =>
  view.en.names.flatMap((name) =>
    [...englishAt(view, name).matchAll(CAPITALISED)]
      .map((found) => ({
        form: bare(found[0]),
        name,
        file: name.file,
        start: name.start + found.index,
        end: name.start + found.index + found[0].length,
      }))
      .filter(({ form }) => form.length > 2 && !OFFICE.test(form) && !DEMONYMS.has(form)),
  );

const OFFICE =
  /^(?:Mrs?|Ms|Dr|Sir|Lord|Lady|Rep|Sen|Gov|Capt|Col|Gen|President|Senator|Minister|Prime|Judge|Justice|Secretary|Attorney|General|Deputy|Chief|The)$/;

const NOBODY: Strangers = { ja: [], en: [], loose: [], nations: [] };

/** What is asked of the words of a bead only when a name is not recognised at once. */
export interface Answered {
  /** The English words that katakana words of the Japanese transcribe. */
  readonly taken: ReadonlyMap<string, string>;
  readonly named: ReturnType<typeof namedIn>;
  /** Those of `named` that nothing of the Japanese gives. */
  readonly open: ReturnType<typeof namedIn>;
  readonly isGiven: (word: string) => boolean;
}

function answeredIn(
  view: BeadView,
  [english, japanese]: readonly [string, string],
  runs: readonly string[],
  isListedRun: (run: string) => boolean,
): Answered {
  const { lexicon } = view.article;
  const words = capitalisedIn(english);
  const said = new Set(words.filter((word) => isSaid(word, japanese, lexicon)));
  const taken = transcribed(
    runs.filter((run) => !isListedRun(run)),
    words.filter((word) => !said.has(word)),
    lexicon,
  );
  const kanji = view.ja.names
    .filter((name) => name.script === 'kanji' && name.kind === 'person')
    .map((name) => name.form);
  const given = [...taken.values(), ...said];
  // "Rosenbergs" and "Scovell's" are given when a longer or shorter form of theirs is.
  const isGiven = (word: string): boolean =>
    given.some((other) => other === word || (other.length > 3 && word.length > 3 && isAffix(other, word))) ||
    runs.some(
      (run) =>
        isListedRun(run) &&
        soundDistance(run, word) <= (lexicon.namesInJapanese(word).length > 0 ? SAME : FAR),
    ) ||
    kanji.some((form) => reads(form, [word], lexicon));
  const named = namedIn(view);
  return { taken, named, open: named.filter(({ form }) => !isGiven(form)), isGiven };
}

/** What is known of the names of a bead; the costly half is asked for only where a name is not recognised at once. */
export interface NamesHeld {
  readonly japanese: string;
  readonly english: string;
  /** The English in lower case, its words alone and a space around each. */
  readonly lower: string;
  readonly isListedRun: (run: string) => boolean;
  readonly answers: () => Answered;
}

/** Reads a bead for `strangers` and for names that are missing, once. */
export const namesHeld = once((view: BeadView): NamesHeld => {
  const { lexicon } = view.article;
  const [english, japanese] = [wholeEnglish(view), wholeJapanese(view)];
  const lower = ` ${english
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}])/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const runs = runsOf(japanese);
  const listed = new Map<string, boolean>();
  const isListedRun = (run: string): boolean => {
    const is = listed.get(run) ?? (runs.includes(run) && isListed(run, lower, lexicon));
    listed.set(run, is);
    return is;
  };
  // Most names are in the lists or the dictionary, and nothing more is asked then.
  let answered: Answered | undefined;
  const answers = (): Answered => {
    answered ??= answeredIn(view, [english, japanese], runs, isListedRun);
    return answered;
  };
  return { japanese, english, lower, isListedRun, answers };
});

/** The names of the Japanese that stand alone and, where there are any, those of the English. */
export function strangers(view: BeadView): Strangers {
  const { lexicon } = view.article;
  const names = [
    ...view.ja.names.filter((name) => /^(?:katakana|kanji)$/.test(name.script)),
    ...hiddenNames(view),
  ];
  if (names.length === 0) return NOBODY;
  const { english, lower, isListedRun, answers } = namesHeld(view);
  const leftOf = (): readonly StrangeWord[] => {
    const { named, open } = answers();
    return open
      .filter(({ form, name }) => name.kind === 'person' || !isOrdinary(form, lexicon))
      .map(({ name, ...word }) => ({
        ...word,
        partial: named.some((other) => other.name === name && !open.includes(other)),
      }));
  };
  const looseOf = (): readonly StrangeWord[] => {
    const { named, isGiven } = answers();
    return view.en.tokens
      .filter(
        ({ file, start, surface, lower }) =>
          surface.length > 2 &&
          /^\p{Lu}\p{Ll}/u.test(surface) &&
          !OFFICE.test(surface) &&
          !DEMONYMS.has(surface) &&
          !named.some((it) => it.file === file && it.start === start) &&
          !isGiven(bare(surface)) &&
          (lexicon.namesInJapanese(surface).length > 0 || lexicon.japanese(lower).length === 0),
      )
      .map(({ file, start, end, surface }) => ({ file, start, end, form: bare(surface), partial: false }));
  };
  const nationsOf = (): readonly StrangeWord[] =>
    openNations(view).map((word) => ({ ...word, partial: false }));
  const isKatakanaKnown = (name: Name): boolean => {
    // アメリカ is said by "U.S.", of which no list has the letters.
    if (isPlace(lexicon.names(name.form)) && view.en.tokens.some((it) => isNationSaid(it.surface, name.form)))
      return true;
    const parts = runsOf(name.form);
    if (beginnings(name.form, lexicon).some((word) => hasWordLike(lower, word))) return true;
    // ドナウ in ドナウ川; a name written without its dots.
    const longer = name.form + view.article.text.charAt(name.end);
    if (/[川州市島湾海山県]$/.test(longer) && isPlaceSaid(longer, lower, lexicon)) return true;
    const isNamed = (run: string): boolean =>
      lexicon.names(run).some(({ latin }) => hasWordLike(lower, `${latin.toLowerCase()}${WHOLE}`));
    // スカイラーク・シリーズ, カー・オブ・ザ・センチュリー: words in katakana, and nobody's name.
    const isWord = (run: string): boolean =>
      run.length >= PIECE && isListedRun(run) && !lexicon.names(run).some(({ kind }) => PERSONAL.has(kind));
    if (parts.some(isNamed) || parts.every(isListedRun) || parts.some(isWord)) return true;
    if (view.en.names.some(({ form }) => /[ -]/.test(form) && soundDistance(name.form, form) <= NEAR))
      return true;
    const { taken, open } = answers();
    return parts.some(
      (run) =>
        taken.has(run) ||
        open.some(
          ({ form }) =>
            soundDistance(run, form) <= (run.length < PIECE || isWellKnown(run, lexicon) ? NEAR : FAR),
        ),
    );
  };
  const isKnown = (name: Name): boolean =>
    name.script === 'kanji' && name.kind !== 'person'
      ? !isListedPlace(name.form, lexicon) || isPlaceSaid(name.form, lower, lexicon)
      : name.script === 'kanji'
        ? !isReadable(name, lexicon) ||
          reads(name.form, [...capitalisedIn(english), ...view.en.names.map((it) => it.form)], lexicon)
        : isKatakanaKnown(name);
  const unknown = names.filter((name) => !isKnown(name));
  return unknown.length === 0
    ? NOBODY
    : { ja: unknown, en: leftOf(), loose: looseOf(), nations: nationsOf() };
}

/** An ordinary word that a title or a sign writes with a capital: Lake, Service. */
export const isOrdinary = (word: string, lexicon: Lexicon): boolean =>
  lexicon.namesInJapanese(word).length === 0 &&
  lexicon.japanese(word.toLowerCase()).some((one) => one.listed);

const isAffix = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one);
