import type { SourceSpan } from '../align/alignment.ts';
import { type Span, slice, within } from '../base/span.ts';
import type { Placed } from './cluster.ts';
import type { TermArticle, TermContext } from './glossary.ts';
import type { Term } from './term.ts';

/** How many contexts a concept shows. */
const CONTEXTS = 2;
/** How long a sentence should be to show a term well, in characters of Japanese. */
const TOO_SHORT = 12;
const TOO_LONG = 140;
/** Of how many articles contexts are weighed: more show nothing better. */
const ASKED = 12;

/** Sentences that translate each other, in which both sides of a term stand. */
export interface ContextSpans {
  readonly ja: Span;
  readonly en: SourceSpan;
  /** The lower, the better it shows the term. */
  readonly rank: number;
}

/** Where both sides of a term stand across from each other, the best first; the term's own context where nowhere. */
export function contextSpans(
  term: Term,
  { ja, en, beads }: Pick<TermArticle, 'ja' | 'en' | 'beads'>,
  preferred: string = term.variants[0].form,
): readonly ContextSpans[] {
  const places = term.variants.flatMap((variant) =>
    variant.places.map((place) => ({ place, form: variant.form })),
  );
  const found = beads.flatMap((bead): readonly ContextSpans[] => {
    const here = bead.ja.flatMap((at) => {
      const sentence = ja.sentences[at];
      if (sentence === undefined) return [];
      return places.filter(({ place }) => within(place, sentence)).map(({ form }) => ({ form, sentence }));
    });
    const shown = here.find(({ form }) => form === preferred) ?? here[0];
    if (shown === undefined) return [];
    const [across] = bead.en.flatMap(({ file, sentence }): readonly SourceSpan[] => {
      const span = en[file]?.sentences[sentence];
      const holds =
        span !== undefined && term.enPlaces.some((place) => place.file === file && within(place, span));
      return holds ? [{ file, start: span.start, end: span.end }] : [];
    });
    if (across === undefined) return [];
    const { start, end } = shown.sentence;
    const misfit = end - start < TOO_SHORT || end - start > TOO_LONG ? 1 : 0;
    return [{ ja: { start, end }, en: across, rank: (shown.form === preferred ? 0 : 2) + misfit }];
  });
  if (found.length === 0) return [{ ...term.context, rank: 4 }];
  return found.sort((one, other) => one.rank - other.rank);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Two contexts of a concept from both sides, from different articles where there are such. */
export function contextsOf(members: readonly Placed[], preferred: string): readonly TermContext[] {
  const found = members
    .slice(0, ASKED)
    .flatMap(({ term, article }) => {
      const spans = contextSpans(term, article, preferred).slice(0, CONTEXTS);
      return spans.map((context) => ({ ...context, article }));
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ ja, en, article }): TermContext => {
      const source = article.en[en.file];
      return {
        ...{ article: article.id, ja: oneLine(slice(article.ja.text, ja)) },
        en: oneLine(source === undefined ? '' : slice(source.text, en)),
        source: source?.file ?? '',
      };
    });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const isOther = ({ ja }: TermContext): boolean => ja !== first.ja;
  const second = others.find((it) => it.article !== first.article && isOther(it)) ?? others.find(isOther);
  return second === undefined ? [first] : [first, second];
}
