import type { ArticlePage } from '../../src/api/project-views.ts';
import type { Span } from '../../src/base/span.ts';
import type { Term } from '../../src/term/term.ts';
import { around, type Surrounded, trimToWords } from '../read/difference.ts';
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

/** The first of `places` that lies in `bounds`. */
const placeIn = <Place extends Span>(places: readonly Place[], bounds: Span): Place | undefined =>
  places.find((place) => place.start >= bounds.start && place.end <= bounds.end);

/** Where a term stands in the article and in the source, a few words around it; undefined where it is not found. */
export function contextOf(
  article: Pick<ArticlePage, 'ja' | 'en'>,
  term: Term,
): { readonly ja: Surrounded | undefined; readonly en: Surrounded | undefined } {
  const { ja, en } = term.context;
  const source = article.en[en.file];
  const inJa = placeIn(
    term.variants.flatMap((variant) => variant.places),
    ja,
  );
  const inEn = placeIn(
    term.enPlaces.filter((place) => place.file === en.file),
    en,
  );
  const cut = (text: string, place: Span, bounds: Span, length: number): Surrounded => ({
    ...around(text, place, bounds, length),
    text: text.slice(place.start, place.end),
  });
  return {
    ja: inJa && cut(article.ja.text, inJa, ja, 15),
    en: inEn && source && trimToWords(cut(source.text, inEn, en, 32)),
  };
}
