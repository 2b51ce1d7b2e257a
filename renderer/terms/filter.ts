import type { ArticleView } from '../../src/api/views.ts';
import type { Span } from '../../src/base/span.ts';
import type { Term } from '../../src/term/term.ts';
import { fold } from '../read/find.ts';

/** What a person wants to see of the glossary. */
export interface TermFilter {
  readonly query: string;
  readonly kind: Term['kind'] | undefined;
  readonly severalForms: boolean;
}

/** How often the Japanese forms of a term stand in the article, all together. */
export const countOf = (term: Term): number => term.variants.reduce((sum, variant) => sum + variant.count, 0);

/** The terms that pass, searched in both languages and in the readings; the most frequent first. */
export function filterTerms(terms: readonly Term[], filter: TermFilter): readonly Term[] {
  const words = fold(filter.query.trim()).text;
  return terms
    .filter((term) => {
      if (filter.kind !== undefined && term.kind !== filter.kind) return false;
      if (filter.severalForms && term.variants.length < 2) return false;
      const forms = [term.en, ...term.variants.flatMap(({ form, reading }) => [form, reading])];
      return words === '' || forms.some((form) => fold(form).text.includes(words));
    })
    .toSorted((one, other) => countOf(other) - countOf(one) || one.en.localeCompare(other.en, 'en'));
}

/** A context of a term with the term's own place in it; the surroundings are cut to `length` units on each side. */
export function contextOf(
  article: ArticleView,
  term: Term,
  length: number,
): { readonly ja: Span; readonly place: Span | undefined } {
  const { ja } = term.context;
  const places = term.variants.flatMap((variant) => variant.places);
  const place = places.find((one) => one.start >= ja.start && one.end <= ja.end) ?? places[0];
  if (place === undefined) return { ja, place };
  return {
    ja: {
      start: Math.max(Math.min(ja.start, place.start), place.start - length, 0),
      end: Math.min(Math.max(ja.end, place.end), place.end + length, article.ja.text.length),
    },
    place,
  };
}
