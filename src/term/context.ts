import { slice, within } from '../base/span.ts';
import type { Placed } from './cluster.ts';
import type { TermContext } from './glossary.ts';

/** How many contexts a concept shows. */
const CONTEXTS = 2;
/** How long a sentence should be to show a term well, in characters of Japanese. */
const TOO_SHORT = 12;
const TOO_LONG = 140;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Found {
  readonly context: TermContext;
  /** The lower, the better it shows the term. */
  readonly rank: number;
}

/** The sentences of an article in which both sides of a term stand. */
function contextsIn({ term, article }: Placed, preferred: string): readonly Found[] {
  const { ja, en, beads } = article;
  const places = term.variants.flatMap((variant) =>
    variant.places.map((place) => ({ place, form: variant.form })),
  );
  return beads.flatMap((bead): readonly Found[] => {
    const here = bead.ja.flatMap((at) => {
      const sentence = ja.sentences[at];
      if (sentence === undefined) return [];
      return places.filter(({ place }) => within(place, sentence)).map(({ form }) => ({ form, sentence }));
    });
    const shown = here.find(({ form }) => form === preferred) ?? here[0];
    if (shown === undefined) return [];
    const across = bead.en.flatMap(({ file, sentence }) => {
      const span = en[file]?.sentences[sentence];
      const holds =
        span !== undefined && term.enPlaces.some((place) => place.file === file && within(place, span));
      return holds ? [{ file, span }] : [];
    })[0];
    const source = across && en[across.file];
    if (across === undefined || source === undefined) return [];
    const text = oneLine(slice(ja.text, shown.sentence));
    const misfit = text.length < TOO_SHORT || text.length > TOO_LONG ? 1 : 0;
    const context = {
      ...{ article: article.id, ja: text, en: oneLine(slice(source.text, across.span)) },
      source: source.file,
    };
    return [{ context, rank: (shown.form === preferred ? 0 : 2) + misfit }];
  });
}

/** The context that the extraction chose, for a term whose sides stand in no bead together. */
const chosen = ({ term, article }: Placed): TermContext => {
  const source = article.en[term.context.en.file];
  return {
    article: article.id,
    ja: oneLine(slice(article.ja.text, term.context.ja)),
    en: oneLine(source === undefined ? '' : slice(source.text, term.context.en)),
    source: source?.file ?? '',
  };
};

/** Two contexts of a concept from both sides, from different articles where there are such. */
export function contextsOf(members: readonly Placed[], preferred: string): readonly TermContext[] {
  const found = members
    .slice(0, 12)
    .flatMap((member) => contextsIn(member, preferred))
    .sort((one, other) => one.rank - other.rank)
    .map(({ context }) => context);
  const [first = members[0] && chosen(members[0]), ...others] = found;
  if (first === undefined) return [];
  const isOther = ({ ja }: TermContext): boolean => ja !== first.ja;
  const second = others.find((it) => it.article !== first.article && isOther(it)) ?? others.find(isOther);
  return (second === undefined ? [first] : [first, second]).slice(0, CONTEXTS);
}
