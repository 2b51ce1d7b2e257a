/** Whether a name of one side is said on the other, in whatever script, form or part. */

import { compareNames } from '../align/names.ts';
import { keepingFor } from '../base/keeping.ts';
import type { Name } from '../language/mention.ts';
import { soundDistance } from '../language/sound.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BeadView, Located } from './view.ts';
import { meets, wholeJapanese } from './words.ts';

/** From this likeness on (0–1) two spellings name the same; below `UNLIKE` they do not. */
const ALIKE = 0.45;
const UNLIKE = 0.25;
/** A katakana run this near to a word in sound may well be its transcription. */
const NEAR = 0.42;
/** Beyond this distance no transcription, however poor, leads from one to the other. */
const FAR = 0.52;

const CAPITALISED = /\p{Lu}[\p{L}'’.-]*/gu;
const KATAKANA_RUN = /[ァ-ヺー]{2,}/g;

const wordsOf = (english: string): readonly string[] => [...new Set(english.match(CAPITALISED) ?? [])];
const partsOf = (form: string): readonly string[] => form.split(/[・＝=\s]+/).filter((part) => part !== '');

/** Small words that lists know as somebody's name say nothing; neither do single letters. */
const usable = (word: string): boolean => word.length > 1;

/** How much a Japanese name is like the best name in a stretch of English, 0–1. */
export function likeness(name: Name, english: string, names: readonly Name[], lexicon: Lexicon): number {
  const candidates = [...names.map((it) => it.form), ...wordsOf(english).filter(usable)];
  const forms = [name.form, ...partsOf(name.form)].filter((form) => form.length > 1 || form === name.form);
  let best = 0;
  for (const form of forms) {
    for (const candidate of candidates) best = Math.max(best, compareNames(form, candidate, lexicon));
    if (best >= ALIKE) return best;
  }
  return best;
}

/** How English words begin that lists give for a Japanese name: スコットランド → scot, which "Scottish" begins with. */
export const stemsOf = keepingFor((form: string, lexicon: Lexicon): readonly string[] => {
  const latin = lexicon.names(form).map((entry) => entry.latin.toLowerCase());
  const renderings = lexicon.english(form).map((rendering) => rendering.form.toLowerCase());
  return [...latin, ...renderings].filter((word) => word.length > 2).map((word) => word.slice(0, 4));
});

/** Whether a word of a text in lower case begins so. */
export const hasWordLike = (lower: string, stem: string): boolean => {
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1))
    if (at === 0 || !/[a-z]/.test(lower.charAt(at - 1))) return true;
  return false;
};

/** Whether a Japanese name stands in a stretch of English: by sound, reading, list, dictionary or in Latin letters. */
export function isNameIn(name: Name, english: string, names: readonly Name[], lexicon: Lexicon): boolean {
  const lower = english.toLowerCase();
  if (lower.includes(name.form.toLowerCase())) return true;
  if (stemsOf(name.form, lexicon).some((stem) => hasWordLike(lower, stem))) return true;
  if (likeness(name, english, names, lexicon) >= UNLIKE) return true;
  // A poor transcription is a matter of spelling: the name is there.
  if (name.kind === 'place' && lexicon.names(name.form).length > 0) return false;
  return partsOf(name.form).some((part) => wordsOf(english).some((word) => soundDistance(part, word) <= FAR));
}

/** Whether an English name stands in a stretch of Japanese. */
export function isNameInJapanese(
  name: Name,
  japanese: string,
  names: readonly Name[],
  lexicon: Lexicon,
): boolean {
  const words = name.form.split(/[\s-]+/).filter(usable);
  if (words.some((word) => japanese.toLowerCase().includes(word.toLowerCase()))) return true;
  const forms = [name.form, ...words].flatMap((word) => [
    ...lexicon.namesInJapanese(word).map((it) => it.form),
    ...lexicon.japanese(word.toLowerCase()).map((it) => it.form),
  ]);
  if (forms.some((form) => form.length > 1 && japanese.includes(form))) return true;
  const runs = japanese.match(KATAKANA_RUN) ?? [];
  if (runs.some((run) => words.some((word) => soundDistance(run, word) <= NEAR))) return true;
  return names.some(
    (it) =>
      compareNames(it.form, name.form, lexicon) >= UNLIKE ||
      words.some((word) => partsOf(it.form).some((part) => compareNames(part, word, lexicon) >= UNLIKE)),
  );
}

/** Whether the aligner tied a name of the English to something in the Japanese. */
const isLinked = (view: BeadView, name: Located<Name>): boolean =>
  view.links.some((link) => link.en.file === name.file && meets(link.en, name));

/** The names of the English, of those that are asked about, that nothing in the Japanese of the bead answers. */
export const unansweredInJapanese = (
  view: BeadView,
  isAsked: (name: Located<Name>) => boolean = () => true,
): readonly Located<Name>[] => {
  if (!view.en.names.some(isAsked)) return [];
  const japanese = wholeJapanese(view);
  return view.en.names.filter(
    (name) =>
      isAsked(name) &&
      !isLinked(view, name) &&
      !isNameInJapanese(name, japanese, view.ja.names, view.article.lexicon),
  );
};
