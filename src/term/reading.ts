import { keysOfKanji, keysOfLatin } from '../align/names.ts';
import { soundDistance } from '../language/sound.ts';
import type { JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { katakanaOfHangul } from './hangul.ts';
import type { Term } from './term.ts';

/** Names longer than this are not Korean names. */
const LONGEST = 4;
/** How many ways to read a name are weighed. */
const WAYS = 64;
/** A Korean reading must sound this much more like the English than the Japanese one, and this much like it at all. */
const CLEARLY = 0.06;
const ALIKE = 0.42;

/** The ways to read characters in Korean, as katakana, the first character being a family name. */
function koreanReadings(kanji: string, lexicon: Lexicon): readonly string[] {
  const characters = [...kanji];
  const choices = characters.map((character) => lexicon.readings(character)?.hangul ?? []);
  if (characters.length > LONGEST || choices.some((one) => one.length === 0)) return [];
  const words = choices.reduce<readonly string[]>(
    (before, some) => before.flatMap((word) => some.map((one) => word + one)).slice(0, WAYS),
    [''],
  );
  return words.map((word) => katakanaOfHangul(word.slice(0, 1)) + katakanaOfHangul(word.slice(1), true));
}

/** By which readings the English spelling agrees with the characters: `j` Japanese, `k` Korean, `m` Mandarin. */
function agreement(form: string, english: string, lexicon: Lexicon): ReadonlySet<string> {
  const spelt = new Set(keysOfLatin(english.split(/[\s-]+/)));
  return new Set(
    keysOfKanji(form, lexicon)
      .filter(({ key }) => spelt.has(key))
      .map(({ key }) => key.charAt(0)),
  );
}

/**
 * The reading of a name in kanji. Korean names are read in Korean by the press (尹錫悦, ユンソクヨル), which the
 * dictionary does not know; the English spelling tells them from Japanese and Chinese names, which are read in
 * Japanese. `dictionary` is what the tokenizer says, empty where it knows nothing.
 */
export function nameReading(form: string, english: string, dictionary: string, lexicon: Lexicon): string {
  if (/^[ァ-ヺー・＝=]+$/.test(form)) return form;
  if (!/^[\p{Script=Han}々]+$/u.test(form)) return dictionary;
  const agrees = agreement(form, english, lexicon);
  if (dictionary !== '' && agrees.size > 0 && !agrees.has('k')) return dictionary;
  const surely = agrees.has('k') && (agrees.size === 1 || dictionary === '');
  const own = dictionary === '' ? 1 : soundDistance(dictionary, english);
  let best = { reading: dictionary, distance: surely ? 1 : Math.min(own - CLEARLY, ALIKE) };
  for (const reading of koreanReadings(form, lexicon)) {
    const distance = soundDistance(reading, english);
    if (distance < best.distance) best = { reading, distance };
  }
  return best.reading;
}

/** How the Japanese form of a term is read, in katakana; empty where nobody knows. */
export type ReadingOf = (form: string, english: string, kind: Term['kind']) => string;

/** Reads forms that stand by themselves, as the extraction reads those of an article. */
export const makeReadingOf =
  (tokenize: (form: string) => readonly JapaneseToken[], lexicon: Lexicon): ReadingOf =>
  (form, english, kind) => {
    if (/^[ァ-ヺー・]+$/.test(form)) return form;
    const readings = tokenize(form).map(({ reading }) => reading);
    const known = readings.includes('') ? '' : readings.join('');
    return kind === 'person' || kind === 'place' ? nameReading(form, english, known, lexicon) : known;
  };
