/** Puts one country or town for another in good Japanese, where both sides have it. */
import { isNameIn } from '../src/check/name-evidence.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { type Change, type Material, pick } from './perturbations.ts';

/** Puts one of the places for one of the Japanese that the English says. */
export function swapPlace(
  { text, ja, en, random }: Material,
  places: readonly string[],
  lexicon: Lexicon,
): Change | undefined {
  const english = en.map(({ tokens }) => tokens.map(({ surface }) => surface).join(' ')).join(' ');
  const names = en.flatMap((sentence) => sentence.names);
  const own = ja.names.filter(
    (name) =>
      lexicon.names(name.form).some(({ kind }) => kind === 'country' || kind === 'place') &&
      isNameIn(name, english, names, lexicon),
  );
  const name = pick(own, random);
  if (name === undefined) return undefined;
  const others = places.filter(
    (form) =>
      !text.includes(form) &&
      !isNameIn(
        { ...name, form, script: /[ァ-ヺ]/.test(form) ? 'katakana' : 'kanji' },
        english,
        names,
        lexicon,
      ),
  );
  const other = pick(others, random);
  return other === undefined ? undefined : { start: name.start, end: name.end, text: other };
}
