import type { Sighting, TermArticle } from './glossary.ts';

const KATAKANA = /[ァ-ヺー]/;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Whether two characters side by side belong to one word that is written without a break: no タイ inside タイトル. */
const runsOn = (one: string, other: string): boolean =>
  [KATAKANA, LATIN].some((script) => script.test(one) && script.test(other));

/**
 * Where forms stand in articles, each place counted for the longest form only. One walk through every text, however many
 * forms there are.
 */
export function sightForms(
  forms: Iterable<string>,
  articles: readonly TermArticle[],
): ReadonlyMap<string, readonly Sighting[]> {
  const byStart = new Map<string, string[]>();
  for (const form of new Set(forms)) {
    if (form === '') continue;
    const start = form.charAt(0);
    byStart.set(start, [...(byStart.get(start) ?? []), form]);
  }
  for (const starting of byStart.values()) starting.sort((one, other) => other.length - one.length);
  const found = new Map<string, Sighting[]>();
  for (const { id, ja } of articles)
    for (let at = 0; at < ja.text.length; ) {
      const form = byStart.get(ja.text.charAt(at))?.find((one) => {
        const end = at + one.length;
        return (
          ja.text.startsWith(one, at) &&
          !runsOn(ja.text.charAt(at - 1), one.charAt(0)) &&
          !runsOn(one.charAt(one.length - 1), ja.text.charAt(end))
        );
      });
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
