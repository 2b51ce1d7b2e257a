/**
 * One person written in two scripts: 金正恩 here and キム・ジョンウン there. The two are brought together by the English
 * name that both render, or, without English, by how the characters are read in Korean, Mandarin or the lists.
 */
import { compareNames } from '../align/names.ts';
import type { Span } from '../base/span.ts';
import type { Name } from '../language/mention.ts';
import { soundDistance } from '../language/sound.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ArticleView } from './view.ts';
import { isAllKatakana, moraeOf } from './words.ts';

/** A person in two scripts, with where each stands; glosses in brackets are left out. */
export interface TwoScripts {
  readonly kanji: string;
  readonly katakana: string;
  readonly kanjiAt: readonly Span[];
  readonly katakanaAt: readonly Span[];
}

/** From this likeness on (0–1) a name is surely the English one: キム・ジョンイル is .6 like Kim Jong Un. */
const SURELY = 0.85;
/** Without English a reading must be nearly what the katakana says (0–1). */
const READS_SO = 0.16;
/** Kim, Lee and their like are too many for a family name alone. */
const FEWEST_MORAE = 4;
const MOST_READINGS = 48;

/** The readings of a name in Chinese characters as they are romanised. */
function readingsOf(kanji: string, lexicon: Lexicon): readonly string[] {
  const listed = lexicon.names(kanji).map(({ latin }) => latin.replace(/[\s-]/g, ''));
  const all = [...kanji].map((character) => lexicon.readings(character));
  const join = (columns: readonly (readonly string[])[]): readonly string[] =>
    columns
      .reduce<readonly string[]>(
        (done, own) =>
          done.flatMap((before) => own.map((syllable) => before + syllable)).slice(0, MOST_READINGS),
        [''],
      )
      .filter((one) => one !== '');
  return [
    ...listed,
    ...join(all.map((one) => one?.korean ?? [])),
    ...join(all.map((one) => one?.mandarin ?? [])),
  ];
}

/** Where each form of a name stands, without those that a bracket sets beside the other spelling. */
function collect(view: ArticleView, isWanted: (name: Name) => boolean): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const { names } of view.sentences)
    for (const name of names) {
      if (!isWanted(name)) continue;
      const inBrackets = /[（(][^）)]{0,20}$/.test(view.text.slice(Math.max(0, name.start - 20), name.start));
      const places = found.get(name.form) ?? [];
      if (!inBrackets) places.push({ start: name.start, end: name.start + name.form.length });
      found.set(name.form, places);
    }
  return found;
}

const isKatakanaName = ({ script, form }: Name): boolean =>
  script === 'katakana' &&
  form.split(/[・＝]/).length >= 2 &&
  isAllKatakana(form.replace(/[・＝]/g, '')) &&
  moraeOf(form.replace(/[・＝]/g, '')).length >= FEWEST_MORAE;

const isKanjiName = ({ script, form, kind }: Name): boolean =>
  script === 'kanji' && kind === 'person' && form.length >= 2 && form.length <= 4;

/** Whether a Japanese form surely renders an English name. */
const isSurely = (form: string, name: string, lexicon: Lexicon): boolean =>
  compareNames(form, name, lexicon) >= SURELY;

/** The people that an article writes in kanji in one place and in katakana in another. */
export function findTwoScripts(view: ArticleView): readonly TwoScripts[] {
  const kanji = collect(view, isKanjiName);
  const katakana = collect(view, isKatakanaName);
  if (kanji.size === 0 || katakana.size === 0) return [];
  const english = [
    ...new Set(
      view.sources.flatMap((source) =>
        source.sentences.flatMap(({ names }) =>
          names.filter(({ form }) => /[ -]/.test(form)).map(({ form }) => form),
        ),
      ),
    ),
  ];
  const { lexicon } = view;
  return [...kanji].flatMap(([one, kanjiAt]) => {
    const readings = english.length === 0 ? readingsOf(one, lexicon) : [];
    const rendered = english.filter((name) => isSurely(one, name, lexicon));
    if (readings.length === 0 && rendered.length === 0) return [];
    return [...katakana].flatMap(([other, katakanaAt]): TwoScripts[] => {
      const joined = other.replace(/[・＝]/g, '');
      const isSame =
        rendered.some((name) => isSurely(other, name, lexicon)) ||
        readings.some((reading) => soundDistance(joined, reading) <= READS_SO);
      if (!isSame || kanjiAt.length === 0 || katakanaAt.length === 0) return [];
      return [{ kanji: one, katakana: other, kanjiAt, katakanaAt }];
    });
  });
}
