import { keyOf } from './entry.ts';
import type {
  GlossaryConcept,
  GlossaryForm,
  ProjectGlossary,
  Sighting,
  TermArticle,
  TermContext,
} from './glossary.ts';
import { concordanceOf } from './lines.ts';
import type { ReadingOf } from './reading.ts';
import { sightForms } from './sightings.ts';
import type { Term, TermPart } from './term.ts';

/** A term that a person or a file named, whether or not the program found it. */
export interface NamedTerm {
  readonly en: string;
  readonly kind: Term['kind'];
  readonly part: TermPart;
  /** Every Japanese form that was said of it, the preferred one first. */
  readonly forms: readonly [string, ...string[]];
}

/** Of how many places contexts are weighed: more show nothing better. */
const ASKED = 24;
const LETTER = /[\p{L}\p{N}]/u;
/** So much behind a word holds its plural ending and what follows it. */
const PLURAL = 4;

/** How often an English term stands in a text, whatever its case; it ends where a word does, or at a plural. */
function timesIn(text: string, english: string): number {
  let times = 0;
  for (let at = text.indexOf(english); at >= 0; at = text.indexOf(english, at + english.length)) {
    const after = text
      .slice(at + english.length, at + english.length + PLURAL)
      .replace(/^e?s(?!\p{L})/u, '')
      .charAt(0);
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(after)) times += 1;
  }
  return times;
}

/** Two sentences that show a term, from different articles where there are such; those first that have its English, too. */
function contextsFor(
  { en }: NamedTerm,
  forms: GlossaryConcept['forms'],
  articles: ReadonlyMap<string, TermArticle>,
): readonly TermContext[] {
  const wanted = en.toLowerCase();
  const shows = ({ en: across }: { readonly en: string }): boolean =>
    timesIn(across.toLowerCase(), wanted) > 0;
  const [first, ...others] = concordanceOf({ forms }, articles, ASKED)
    .toSorted((one, other) => Number(shows(other)) - Number(shows(one)))
    .map(({ article, ja, en: across, source }) => ({ article, ja: ja.trim(), en: across, source }));
  if (first === undefined) return [];
  const another = others.filter(({ ja }) => ja !== first.ja);
  const second = another.find(({ article }) => article !== first.article) ?? another[0];
  return second === undefined ? [first] : [first, second];
}

const formKey = (en: string, form: string): string => `${keyOf(en)}\t${form}`;

/**
 * Where terms that were named stand in the articles, as concepts in their order; undefined where nothing of one stands.
 * @param found what the program found: a form of the same English stands where it does there, not inside other words
 */
export function sightNamed(
  named: readonly NamedTerm[],
  articles: readonly TermArticle[],
  readingOf: ReadingOf,
  found: readonly GlossaryConcept[] = [],
): readonly (GlossaryConcept | undefined)[] {
  const known = new Map(
    found.flatMap(({ en, forms }) => forms.map((form) => [formKey(en, form.form), form.places] as const)),
  );
  const sightings = sightForms(
    named.flatMap(({ forms }) => forms),
    articles,
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  const english = articles.flatMap(({ en }) => en.map(({ text }) => text.toLowerCase()));
  const placesOf = ({ en }: NamedTerm, form: string): readonly Sighting[] =>
    known.get(formKey(en, form)) ?? sightings.get(form) ?? [];
  const formOf = (term: NamedTerm, form: string, at: number): readonly GlossaryForm[] => {
    const places = placesOf(term, form);
    if (places.length === 0 && at > 0) return [];
    return [
      {
        ...{ form, reading: readingOf(form, term.en, term.kind), count: places.length, places },
        status: at === 0 ? 'preferred' : 'admitted',
        articles: new Set(places.map(({ article }) => article)).size,
      },
    ];
  };
  return named.map((term) => {
    if (term.forms.every((form) => placesOf(term, form).length === 0)) return undefined;
    const [first, ...others] = term.forms.flatMap((form, at) => formOf(term, form, at));
    if (first === undefined) return undefined;
    const { en, kind, part } = term;
    const forms: GlossaryConcept['forms'] = [first, ...others];
    return {
      ...{ en, enForms: [], kind, part, forms, score: 1 },
      enCount: english.reduce((sum, text) => sum + timesIn(text, en.toLowerCase()), 0),
      contexts: contextsFor(term, forms, byId),
      evidence: { sightings: 0, by: 'links', strength: 0 },
    };
  });
}

/** Adds terms that people named and the program did not find, where their Japanese stands in the articles. */
export function addNamed(
  glossary: ProjectGlossary,
  named: readonly NamedTerm[],
  articles: readonly TermArticle[],
  readingOf: ReadingOf,
): ProjectGlossary {
  if (named.length === 0) return glossary;
  const concepts = sightNamed(named, articles, readingOf).flatMap((concept) => concept ?? []);
  return { concepts: [...concepts, ...glossary.concepts], conflicts: glossary.conflicts };
}
