import type { GlossaryConcept, GlossaryForm, ProjectGlossary, Sighting, TermArticle } from './glossary.ts';
import type { Term, TermPart } from './term.ts';

/** A term that a person named, whether or not the program found it. */
export interface NamedTerm {
  readonly en: string;
  readonly kind: Term['kind'];
  readonly part: TermPart;
  /** Every Japanese form that was said of it, the preferred one first. */
  readonly forms: readonly [string, ...string[]];
}

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

/** Adds terms that people named and the program did not find, where their Japanese stands in the articles. */
export function addNamed(
  glossary: ProjectGlossary,
  named: readonly NamedTerm[],
  articles: readonly TermArticle[],
): ProjectGlossary {
  if (named.length === 0) return glossary;
  const sightings = sightForms(
    named.flatMap(({ forms }) => forms),
    articles,
  );
  const concepts = named.flatMap(({ en, kind, part, forms }): readonly GlossaryConcept[] => {
    const seen = forms.flatMap((form, at): readonly GlossaryForm[] => {
      const places = sightings.get(form) ?? [];
      if (places.length === 0 && at > 0) return [];
      return [
        {
          ...{ form, reading: '', count: places.length, places, status: at === 0 ? 'preferred' : 'admitted' },
          articles: new Set(places.map(({ article }) => article)).size,
        },
      ];
    });
    const [first, ...others] = seen;
    if (first === undefined || seen.every(({ count }) => count === 0)) return [];
    return [
      {
        ...{ en, enForms: [], enCount: 0, kind, part, forms: [first, ...others], contexts: [], score: 1 },
        evidence: { sightings: 0, by: 'links', strength: 0 },
      },
    ];
  });
  return { concepts: [...concepts, ...glossary.concepts], conflicts: glossary.conflicts };
}
