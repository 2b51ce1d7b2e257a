import { TITLE_BEHIND } from '../language/titles.ts';
import type { Sighting, TermArticle } from './glossary.ts';

const KATAKANA = /[ァ-ヺー]/;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Whether two characters side by side belong to one word that is written without a break: no タイ inside タイトル. */
const runsOn = (one: string, other: string): boolean =>
  [KATAKANA, LATIN].some((script) => script.test(one) && script.test(other));

const KANJI = /[\p{Script=Han}々]/u;

/** 金 in 資金 or 金日成 is no 金: one character among others is a name only before a title, 金氏, 金委員長. */
function isInsideCompound(text: string, at: number, form: string): boolean {
  if (form.length > 1 || !KANJI.test(form)) return false;
  const behind = text.slice(at + 1, at + LONGEST_TITLE);
  return KANJI.test(text.charAt(at - 1)) || (KANJI.test(behind.charAt(0)) && !TITLE_BEHIND.test(behind));
}
const LONGEST_TITLE = 17;

/** The longest form that stands at a place as a word of its own. */
function formAt(
  text: string,
  at: number,
  lengths: readonly number[],
  wanted: ReadonlySet<string>,
): string | undefined {
  for (const length of lengths) {
    const form = text.slice(at, at + length);
    if (
      wanted.has(form) &&
      !isInsideCompound(text, at, form) &&
      !runsOn(text.charAt(at - 1), form.charAt(0)) &&
      !runsOn(form.charAt(length - 1), text.charAt(at + length))
    )
      return form;
  }
  return undefined;
}

/**
 * Where forms stand in articles, each place counted for the longest form only. One walk through every text, however many
 * forms there are.
 */
export function sightForms(
  forms: Iterable<string>,
  articles: readonly TermArticle[],
): ReadonlyMap<string, readonly Sighting[]> {
  const wanted = new Set(forms);
  wanted.delete('');
  /** How long the forms are that begin with a character, the longest first: thousands may begin alike. */
  const lengths = new Map<string, number[]>();
  for (const form of wanted) {
    const known = lengths.get(form.charAt(0)) ?? [];
    if (!known.includes(form.length)) lengths.set(form.charAt(0), [...known, form.length]);
  }
  for (const some of lengths.values()) some.sort((one, other) => other - one);
  const found = new Map<string, Sighting[]>();
  for (const { id, ja } of articles)
    for (let at = 0; at < ja.text.length; ) {
      const form = formAt(ja.text, at, lengths.get(ja.text.charAt(at)) ?? [], wanted);
      if (form === undefined) {
        at += 1;
        continue;
      }
      const place = { article: id, start: at, end: at + form.length };
      const known = found.get(form);
      if (known === undefined) found.set(form, [place]);
      else known.push(place);
      at += form.length;
    }
  return found;
}
